"""A look at a card for a self-test: that it powers up and answers, not what is on it."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from hardware.errors import ProtocolError
from hardware.smartcard.apdu import CommandApdu, ResponseApdu, Transmit
from hardware.smartcard.base import CardExamination, CardTrouble
from hardware.smartcard.dialogue import CardLinkError

SELECT_ROOT = CommandApdu(0x00, 0xA4, 0x00, 0x00, bytes.fromhex("3F00"), le=256)
"""SELECT the master file (ISO/IEC 7816-4, 7.1.1). Any card answers it, if only with a refusal."""

EXAMINE_LIMIT = 5.0
"""Seconds."""


Timed = tuple[int, float]
"""A status word, and the milliseconds that the command took."""

Converse = Callable[[Callable[[Transmit], Coroutine[Any, Any, Timed]]], Awaitable[Timed]]
"""Has a dialogue with the connected card, where the reader has its dialogues."""


async def examine_card(atr: bytes, connect: Callable[[], Awaitable[None]], converse: Converse) -> CardExamination:
    """Connect, and time one command there and back. A broken link is told as `trouble`."""
    begun = time.perf_counter()
    connect_ms = 0.0
    try:
        await connect()
        connect_ms = (time.perf_counter() - begun) * 1000
        sw, round_trip_ms = await converse(_select_root)
    except CardLinkError as error:
        return CardExamination(atr, connect_ms=connect_ms, trouble=error.trouble)
    except ProtocolError:
        return CardExamination(atr, trouble=CardTrouble.FAILED)
    return CardExamination(atr, sw, connect_ms, round_trip_ms)


async def _select_root(transmit: Transmit) -> Timed:
    begun = time.perf_counter()
    answer = ResponseApdu.parse(await transmit(SELECT_ROOT.encode()))
    return answer.sw, (time.perf_counter() - begun) * 1000
