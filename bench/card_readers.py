"""Card readers above a real pcscd: how soon a card is told, and what one command costs, against bare pyscard.

pcscd looks into vpcd's slots every 0.4 s: most of the time from insertion to event is that, for both.
"""

from __future__ import annotations

import asyncio
import statistics
import subprocess
import sys
import time
from typing import Any

from bench.row import against, plain
from hardware._threads import DeviceThread
from hardware.smartcard.base import ReaderState
from tests.support import pcscd as pcscd_support
from tests.support.pcscd import Pcscd
from tests.support.reader_events import ReaderEvents

READER = "Virtual PCD 00 00"
INSERTIONS = 9
BATCHES, COMMANDS = 10, 20
CARD_SECONDS = 0.005
"""What a quick card takes for a SELECT: a chip needs milliseconds, and its line as many."""

SELECT = bytes.fromhex("00A4000C023F00")
PATIENCE = 10.0
TOLD_AFTER_GOAL_MS = 20.0
ADDED_GOAL_MS = 0.3


def rows() -> list[dict[str, Any]]:
    """Insertion to event and the cost of a command; no rows, and the reason, where there is no pcscd with vpcd."""
    if reason := pcscd_support.missing():
        print(f"card readers: not measured, {reason}")
        return []
    daemon = Pcscd()
    if not daemon.own:
        print("card readers: not measured, pcscd is running already with readers of its own")
        daemon.close()
        return []
    daemon.start()
    person = subprocess.Popen([sys.executable, "-m", "bench.card_slot"], stdin=subprocess.PIPE)
    try:
        told, bare_told = asyncio.run(_insertions(person))
        _order(person, "in")
        command, bare_command = asyncio.run(_commands(person, CARD_SECONDS))
        quick, bare_quick = asyncio.run(_commands(person, 0.0))
    finally:
        assert person.stdin is not None
        person.stdin.close()
        person.wait()
        daemon.close()
    later = [ours - bare for ours, bare in zip(told, bare_told, strict=True)]
    return [
        against("card: inserted to event", _ms(told), "ms", _ms(bare_told), 1.1),
        plain("card: event after a bare wait for it returned", _ms(later), "ms", TOLD_AFTER_GOAL_MS),
        against("card: one command to a card that takes 5 ms", _ms(command), "ms", _ms(bare_command), 1.15),
        plain("card: what the driver adds to one command", _ms(quick) - _ms(bare_quick), "ms", ADDED_GOAL_MS),
    ]


def _ms(seconds: list[float]) -> float:
    return statistics.median(seconds) * 1000


def _order(person: subprocess.Popen[bytes], order: str) -> None:
    assert person.stdin is not None
    person.stdin.write(order.encode() + b"\n")
    person.stdin.flush()


async def _insertions(person: subprocess.Popen[bytes]) -> tuple[list[float], list[float]]:
    """Seconds from each insertion to the driver's event, and to the return of a bare wait beside it."""
    from hardware.smartcard.pcsc import PyscardCalls
    from hardware.smartcard.pcsc_reader import PcscReader

    reader, waiter = PcscReader(PyscardCalls(), (), reader=f"{READER}$"), DeviceThread("bare-wait")
    events = ReaderEvents(reader)
    arrived = 0.0

    def note(_: object) -> None:
        nonlocal arrived
        arrived = time.perf_counter()

    reader.subscribe(note)
    await reader.start()
    await events.until(ReaderState.EMPTY, timeout=PATIENCE)
    ours, bare = [], []
    for _ in range(INSERTIONS):
        waiting = asyncio.create_task(waiter.run(_bare_wait))
        await asyncio.sleep(0.1)  # it waits by now
        inserted = time.perf_counter()
        _order(person, "in")
        await events.until(ReaderState.CARD_PRESENT, timeout=PATIENCE)
        ours.append(arrived - inserted)
        bare.append(await waiting - inserted)
        _order(person, "out")
        await events.until(ReaderState.EMPTY, timeout=PATIENCE)
    await reader.close()
    waiter.stop()
    return ours, bare


def _bare_wait() -> float:
    """When a bare SCardGetStatusChange says that a card came into the empty slot."""
    from hardware.smartcard.pcsc import scard

    _, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_SYSTEM)
    _, ((_, state, _),) = scard.SCardGetStatusChange(context, 0, [(READER, scard.SCARD_STATE_UNAWARE)])
    while not state & scard.SCARD_STATE_PRESENT:
        state &= ~scard.SCARD_STATE_CHANGED
        _, ((_, state, _),) = scard.SCardGetStatusChange(context, round(PATIENCE * 1000), [(READER, state)])
    seen = time.perf_counter()
    scard.SCardReleaseContext(context)
    return seen


async def _commands(person: subprocess.Popen[bytes], seconds: float) -> tuple[list[float], list[float]]:
    """Seconds per command, by the driver and by bare SCardTransmit in turns; the card thinks for `seconds` of them."""
    from hardware.smartcard.pcsc import PyscardCalls, scard
    from hardware.smartcard.pcsc_session import PcscSession

    _order(person, str(seconds))
    thread = DeviceThread("session")
    await thread.run(_bare_wait)
    _, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_SYSTEM)
    ours, bare = [], []
    for _ in range(BATCHES):
        session = PcscSession(PyscardCalls(), READER, thread)
        await session.look()
        await session.connect()
        for _ in range(COMMANDS):
            begun = time.perf_counter()
            await session.transmit(SELECT)
            ours.append(time.perf_counter() - begun)
        await session.close()
        _, card, _ = scard.SCardConnect(context, READER, scard.SCARD_SHARE_SHARED, scard.SCARD_PROTOCOL_T0)
        for _ in range(COMMANDS):
            begun = time.perf_counter()
            scard.SCardTransmit(card, scard.SCARD_PCI_T0, list(SELECT))
            bare.append(time.perf_counter() - begun)
        scard.SCardDisconnect(card, scard.SCARD_UNPOWER_CARD)
    scard.SCardReleaseContext(context)
    thread.stop()
    return ours, bare
