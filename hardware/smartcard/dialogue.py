"""What is said to a card, whatever reader it sits in: try the enabled profiles, collect the facts."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence

from hardware.errors import HardwareError, ProtocolError
from hardware.smartcard import tlv
from hardware.smartcard.apdu import CommandApdu, StatusWord, Transmit, exchange, status_name
from hardware.smartcard.base import CardOutcome, CardRead, CardTrouble, CardUnknown
from hardware.smartcard.facts import FactError, decode
from hardware.smartcard.ndef import read_ndef
from hardware.smartcard.profiles import CardProfile, NamedReader
from hardware.smartcard.transport_card import TransportCard, read_transport_card

DIALOGUES = 2
"""The first, and one more when another program reset the card in the middle."""

READERS: Mapping[NamedReader, Callable[[bytes, Transmit], Awaitable[dict[str, str] | None]]] = {"ndef": read_ndef}
"""What the named readers of profiles are: facts of the card with that ATR, or None when it is not of theirs."""

NOT_THERE = frozenset(
    {
        StatusWord.FILE_NOT_FOUND,
        StatusWord.REFERENCED_DATA_NOT_FOUND,
        StatusWord.FUNCTION_NOT_SUPPORTED,
        StatusWord.INSTRUCTION_NOT_SUPPORTED,
        StatusWord.CLASS_NOT_SUPPORTED,
    }
)
"""What a card answers that does not know what it is asked: for its data, or for a command, such as one for the reader
(class FF) that the reader passed on to it."""

CLASS_FUNCTION_UNKNOWN = 0x68
"""SW1 of the like: the class byte means something that the card does not know."""

_log = logging.getLogger("hardware.smartcard")


class CardLinkError(HardwareError):
    """The link to the card broke; `trouble` says how, in the contract's words."""

    def __init__(self, trouble: CardTrouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


class CardResetError(HardwareError):
    """Another program reset the card: begin the dialogue anew."""


class _NotOfThisProfileError(Exception):
    """The card does not know what this profile asks for."""


async def read_by_operator(adapter: TransportCard, atr: bytes, transmit: Transmit) -> CardOutcome | None:
    """Read the card by the operator's adapter; None when it is not one of its cards.

    `transmit` raises CardLinkError when the link breaks: its trouble is the outcome. `FAILED` when the adapter fails.
    """
    return await _outcome(read_transport_card(adapter, atr, transmit))


async def read_by_profiles(atr: bytes, transmit: Transmit, profiles: Sequence[CardProfile]) -> CardOutcome:
    """Read the card by the first of `profiles` that knows it. Awaits `transmit` and nothing else.

    `transmit` raises CardLinkError when the link breaks: its trouble is the outcome. An answer against the
    card's own standard is `FAILED`.
    """
    return await _outcome(_read_by_first(profiles, atr, transmit)) or CardUnknown(atr)


async def _outcome(reading: Awaitable[CardRead | None]) -> CardRead | CardTrouble | None:
    try:
        return await reading
    except CardLinkError as error:
        return error.trouble
    except (ProtocolError, tlv.TlvError, FactError) as error:
        _log.info("card answered against its standard: %s", error)
        return CardTrouble.FAILED


async def _read_by_first(profiles: Sequence[CardProfile], atr: bytes, transmit: Transmit) -> CardRead | None:
    for profile in profiles:
        if profile.may_be(atr) and (card := await _read_by(profile, atr, transmit)):
            return card
    return None


async def _read_by(profile: CardProfile, atr: bytes, transmit: Transmit) -> CardRead | None:
    if profile.aid is not None and not await _select(profile.aid, transmit):
        return None
    if profile.reader is not None:
        found = await READERS[profile.reader](atr, transmit)
        return None if found is None else CardRead(profile.id, profile.proof, found)
    facts: dict[str, str] = {}
    for read in profile.reads:
        try:
            answer = await _ask(read.command, transmit)
        except _NotOfThisProfileError:
            return None
        for fact in read.facts:
            facts[fact.name] = decode(tlv.find(answer, fact.path), fact.decoding)
    return CardRead(profile.id, profile.proof, facts)


async def _select(aid: bytes, transmit: Transmit) -> bool:
    """SELECT by DF name, first occurrence, FCI wanted (ISO/IEC 7816-4, 7.1.1)."""
    answer = await exchange(CommandApdu(0x00, 0xA4, 0x04, 0x00, aid, le=256), transmit)
    return answer.ok


async def _ask(command: CommandApdu, transmit: Transmit) -> bytes:
    answer = await exchange(command, transmit)
    if answer.sw in NOT_THERE or answer.sw >> 8 == CLASS_FUNCTION_UNKNOWN:
        raise _NotOfThisProfileError
    if not answer.ok:
        raise ProtocolError(f"a read was refused: {status_name(answer.sw)}")
    return answer.data
