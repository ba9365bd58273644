"""The port for transit cards: an operator's adapter reads its own cards, whose layout and keys are nobody else's.

An adapter is a Python distribution with an entry point in the group `pishkhan.transport_card`; the entry point is a
callable without arguments that returns a `TransportCard`. See docs/card-profiles.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from importlib.metadata import EntryPoint, entry_points
from typing import Protocol

from hardware.errors import HardwareError, ProtocolError
from hardware.smartcard.apdu import Transmit
from hardware.smartcard.base import CardRead, Proof
from hardware.smartcard.plugins import NotInstalled, find_one
from hardware.smartcard.profiles import NATIONAL_ID

GROUP = "pishkhan.transport_card"

PROFILE = "transport-card"


class TransportCard(Protocol):
    """What an adapter offers. It never writes to a card: there is no way to pay or to load one here."""

    @property
    def name(self) -> str:
        """Operator and version, for staff."""

    def may_be(self, atr: bytes) -> bool:
        """Whether a card with this ATR can be one of the operator's. Quick, and without touching the card."""

    async def read(self, atr: bytes, transmit: Transmit) -> Mapping[str, str] | None:
        """Facts to show, such as a balance; None when the card is of another kind. Let what `transmit` raises pass.

        Runs on the event loop, so that it may await more than the card, a server of the operator's for example; what
        blocks goes to a thread. Cancelled after the reader's time limit.
        """


def find_transport_card(
    discover: Callable[[], Iterable[EntryPoint]] = lambda: entry_points(group=GROUP),
) -> TransportCard | NotInstalled:
    """The one adapter installed on this machine, or why there is none that can be used."""
    adapter: TransportCard | NotInstalled = find_one("transport card adapter", discover())
    return adapter


async def read_transport_card(adapter: TransportCard, atr: bytes, transmit: Transmit) -> CardRead | None:
    """The card as the adapter reads it, which is recognition and never a national ID; None: not one of its cards.

    Raises what `transmit` raises, and ProtocolError for whatever else the adapter raises.
    """
    try:
        facts = await adapter.read(atr, transmit) if adapter.may_be(atr) else None
    except HardwareError:
        raise
    except Exception as error:
        raise ProtocolError(f"{adapter.name} failed with {type(error).__name__}") from error  # its text may be personal
    if facts is None:
        return None
    return CardRead(PROFILE, Proof.RECOGNITION, {name: text for name, text in facts.items() if name != NATIONAL_ID})
