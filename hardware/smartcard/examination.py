"""A look at a card for a self-test: that it powers up and answers, not what is on it."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable

from hardware.errors import ProtocolError
from hardware.smartcard.apdu import CommandApdu, ResponseApdu, Transmit
from hardware.smartcard.base import CardExamination, CardTrouble
from hardware.smartcard.dialogue import CardLinkError

SELECT_ROOT = CommandApdu(0x00, 0xA4, 0x00, 0x00, bytes.fromhex("3F00"), le=256)
"""SELECT the master file (ISO/IEC 7816-4, 7.1.1). Any card answers it, if only with a refusal."""

EXAMINE_LIMIT = 5.0
"""Seconds."""


async def examine_card(atr: bytes, connect: Callable[[], Awaitable[None]], transmit: Transmit) -> CardExamination:
    """Connect, and time one command there and back. A broken link is told as `trouble`."""
    begun = time.perf_counter()
    connected = None
    try:
        await connect()
        connected = time.perf_counter()
        answer = ResponseApdu.parse(await transmit(SELECT_ROOT.encode()))
    except CardLinkError as error:
        connect_ms = 0.0 if connected is None else (connected - begun) * 1000
        return CardExamination(atr, connect_ms=connect_ms, trouble=error.trouble)
    except ProtocolError:
        return CardExamination(atr, trouble=CardTrouble.FAILED)
    ended = time.perf_counter()
    return CardExamination(atr, answer.sw, (connected - begun) * 1000, (ended - connected) * 1000)
