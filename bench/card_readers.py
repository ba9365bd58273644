"""Card readers above a real pcscd: how soon a card is told, and what one command costs, against bare pyscard.

pcscd looks into vpcd's slots every 0.4 s: most of the time from insertion to event is that, for both.
"""

from __future__ import annotations

import asyncio
import statistics
import time
from typing import Any

from bench.card_slot import Person
from bench.row import against, plain
from hardware._threads import DeviceThread
from hardware.smartcard.apdu import Transmit
from hardware.smartcard.base import ReaderState
from tests.support import pcscd as pcscd_support
from tests.support.pcscd import Pcscd
from tests.support.reader_events import ReaderEvents

READER = "Virtual PCD 00 00"
INSERTIONS = 9
BATCHES, COMMANDS = 15, 20
CARD_SECONDS = 0.005
"""What a quick card takes for a SELECT: a chip needs milliseconds, and its line as many."""

SELECT = bytes.fromhex("00A4000C023F00")
PATIENCE = 10.0
TOLD_AFTER_GOAL_MS = 20.0
GOAL_OVER_BARE = 1.15


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
    try:
        with Person() as person:
            told, bare_told = asyncio.run(_insertions(person))
            person.does("in")
            command, bare_command = asyncio.run(_commands(person, CARD_SECONDS))
            quick, bare_quick = asyncio.run(_commands(person, 0.0))
    finally:
        daemon.close()
    later = [ours - bare for ours, bare in zip(told, bare_told, strict=True)]
    slow, instant = (
        "card: a command in a dialogue, card takes 5 ms",
        "card: a command in a dialogue, card answers at once",
    )
    return [
        against("card: inserted to event", _ms(told), "ms", _ms(bare_told), 1.1),
        plain("card: event after a bare wait for it returned", _ms(later), "ms", TOLD_AFTER_GOAL_MS),
        against(slow, _ms(command), "ms", _ms(bare_command), GOAL_OVER_BARE),
        against(instant, _ms(quick), "ms", _ms(bare_quick), GOAL_OVER_BARE),
    ]


def _ms(seconds: list[float]) -> float:
    return statistics.median(seconds) * 1000


async def _insertions(person: Person) -> tuple[list[float], list[float]]:
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
        person.does("in")
        await events.until(ReaderState.CARD_PRESENT, timeout=PATIENCE)
        ours.append(arrived - inserted)
        bare.append(await waiting - inserted)
        person.does("out")
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


async def _commands(person: Person, seconds: float) -> tuple[list[float], list[float]]:
    """Seconds per command of a dialogue, in turns through the driver, whose loop waits, and by bare SCardTransmit.

    Each time is that of a whole dialogue, from the loop and back to it, through the number of its commands. The card
    thinks for `seconds` of each.
    """
    from hardware.smartcard.pcsc import PyscardCalls
    from hardware.smartcard.pcsc_session import PcscSession

    person.does(seconds)
    thread = DeviceThread("session")
    await thread.run(_bare_wait)
    ours, bare = [], []
    for _ in range(BATCHES):
        session = PcscSession(PyscardCalls(), READER, thread)
        await session.look()
        await session.connect()
        begun = time.perf_counter()
        await session.converse(_selects)
        ours.append((time.perf_counter() - begun) / COMMANDS)
        await session.close()
        bare.append(await thread.run(_bare_selects) / COMMANDS)
    thread.stop()
    return ours, bare


async def _selects(transmit: Transmit) -> None:
    for _ in range(COMMANDS):
        await transmit(SELECT)


def _bare_selects() -> float:
    from hardware.smartcard.pcsc import scard

    _, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_SYSTEM)
    _, card, _ = scard.SCardConnect(context, READER, scard.SCARD_SHARE_SHARED, scard.SCARD_PROTOCOL_T0)
    begun = time.perf_counter()
    for _ in range(COMMANDS):
        scard.SCardTransmit(card, scard.SCARD_PCI_T0, list(SELECT))
    seconds = time.perf_counter() - begun
    scard.SCardDisconnect(card, scard.SCARD_UNPOWER_CARD)
    scard.SCardReleaseContext(context)
    return seconds
