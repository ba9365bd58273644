"""A passport read through PC/SC against as many bare commands, and what our own side of a reading costs."""

from __future__ import annotations

import asyncio
import statistics
import time
from typing import Any

from bench.card_slot import Person
from bench.row import against, plain
from hardware._threads import DeviceThread
from hardware.smartcard.apdu import Transmit
from hardware.smartcard.dialogue import CardLinkError
from hardware.smartcard.emrtd.base import Authenticity, MrzKey, PassportRead, PassportTrouble
from hardware.smartcard.emrtd.pace_offers import PaceOffer
from hardware.smartcard.emrtd.reading import read_passport
from hardware.smartcard.emrtd.trust import TrustStore
from hardware.smartcard.emrtd.virtual_issuer import VirtualIssuer
from hardware.smartcard.emrtd.virtual_passports import SPECIMEN, PassportPlan, make_passport
from hardware.smartcard.emrtd.virtual_proofs import ProofPlan, Signing
from hardware.smartcard.pcsc import PyscardCalls
from hardware.smartcard.pcsc_session import PcscSession
from tests.support import pcscd as pcscd_support
from tests.support.pcscd import Pcscd

READER = "Virtual PCD 00 00"
READINGS = 5
GOAL_OVER_BARE = 1.3
CHIP_SECONDS = 0.005
"""What a quick chip takes for a command: it computes for milliseconds, and its line is slow."""

GOAL_PROTECTION_MS = 0.5
GOAL_OWN_MS = 100.0
BARE = bytes.fromhex("00B0000000")


def rows() -> list[dict[str, Any]]:
    """Without pcscd only what needs none."""
    measured = [asyncio.run(_own_side())]
    if reason := pcscd_support.missing():
        print(f"passports over PC/SC are not measured: {reason}")
        return measured
    return [*asyncio.run(_over_pcsc()), *measured]


async def _own_side() -> dict[str, Any]:
    """PACE, 12 kB, signatures and both proofs of the chip, both sides in one process."""
    issuer = VirtualIssuer()
    passport = make_passport(issuer, PassportPlan(pace=(PaceOffer(),), proofs=ProofPlan(Signing.ECDSA, 2)))
    trust = TrustStore([issuer.authority])

    async def transmit(raw: bytes) -> bytes:
        return passport.transmit(raw)

    taken = []
    for _ in range(READINGS * 3):
        passport.power_up()
        begun = time.perf_counter()
        outcome = await read_passport(transmit, passport.key, lambda _: None, trust)
        taken.append(time.perf_counter() - begun)
        assert isinstance(outcome, PassportRead)
        assert outcome.authenticity is Authenticity.GENUINE
    return plain("passport, PACE and all proofs, chip and terminal", statistics.median(taken) * 1000, "ms", GOAL_OWN_MS)


async def _over_pcsc() -> list[dict[str, Any]]:
    """DG1 and DG2 by BAC, from a chip in a process of its own.

    With a chip that answers at once what is left is secure messaging, on its side as much as on ours.
    """
    daemon, thread = Pcscd(), DeviceThread("bench-passport")
    daemon.start()
    try:
        with Person() as person:
            person.does("passport")
            person.does(CHIP_SECONDS)
            commands, read, bare = await _in_turns(thread)
            person.does(0.0)
            _, quick, bare_quick = await _in_turns(thread)
    finally:
        thread.abandon()
        daemon.close()
    added = (quick - bare_quick) / commands * 1000
    name = f"passport: DG1 and DG2, {commands} commands to a chip that takes 5 ms"
    return [
        against(name, read, "s", bare, GOAL_OVER_BARE),
        plain("passport: protection of one command, both sides", added, "ms", GOAL_PROTECTION_MS),
    ]


async def _in_turns(thread: DeviceThread) -> tuple[int, float, float]:
    """Commands of a reading, and median seconds for it and for as many bare commands that the chip refuses."""
    commands, read, bare = 0, [], []
    for _ in range(READINGS):
        commands, taken = await _reading(thread)
        read.append(taken)
        bare.append(await thread.run(_bare, commands))
    return commands, statistics.median(read), statistics.median(bare)


async def _reading(thread: DeviceThread) -> tuple[int, float]:
    """Commands sent and seconds taken, from the connected card on, from the loop and back to it."""
    session, commands = PcscSession(PyscardCalls(), READER, thread), 0
    tell = session.on_loop(lambda _: None)

    async def talk(transmit: Transmit) -> PassportRead | PassportTrouble:
        async def counted(raw: bytes) -> bytes:
            nonlocal commands
            commands += 1
            return await transmit(raw)

        return await read_passport(counted, MrzKey.of(SPECIMEN), tell)

    await _until_it_is_seen(session)
    await session.connect()
    begun = time.perf_counter()
    outcome = await session.converse(talk)
    seconds = time.perf_counter() - begun
    await session.close()
    assert isinstance(outcome, PassportRead)
    return commands, seconds


async def _until_it_is_seen(session: PcscSession) -> None:
    async with asyncio.timeout(20):
        while True:
            try:
                await session.look()
            except CardLinkError:
                await session.close()  # each look takes a context, and the service has 200
                await asyncio.sleep(0.05)
            else:
                return


def _bare(commands: int) -> float:
    """Seconds for commands that the chip refuses, straight through pyscard."""
    calls = PyscardCalls()
    context = calls.establish()
    card, protocol = calls.connect(context, READER)
    begun = time.perf_counter()
    for _ in range(commands):
        calls.transmit(card, protocol, BARE)
    seconds = time.perf_counter() - begun
    calls.disconnect(card)
    calls.release(context)
    return seconds
