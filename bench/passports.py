"""A passport read through PC/SC against as many bare commands, and what our own side of a reading costs."""

from __future__ import annotations

import asyncio
import statistics
import time
from typing import Any

from bench.row import against, plain
from hardware._threads import DeviceThread
from hardware.smartcard.dialogue import CardLinkError
from hardware.smartcard.emrtd.base import Authenticity, PassportRead
from hardware.smartcard.emrtd.pace_offers import PaceOffer
from hardware.smartcard.emrtd.reading import read_passport
from hardware.smartcard.emrtd.trust import TrustStore
from hardware.smartcard.emrtd.virtual_chip import VirtualPassport
from hardware.smartcard.emrtd.virtual_issuer import VirtualIssuer
from hardware.smartcard.emrtd.virtual_passports import PassportPlan, make_passport
from hardware.smartcard.emrtd.virtual_proofs import ProofPlan, Signing
from hardware.smartcard.pcsc import PyscardCalls
from hardware.smartcard.pcsc_session import PcscSession
from tests.support import pcscd as pcscd_support
from tests.support.pcscd import Pcscd
from tests.support.vpcd import VpcdSlot

READER = "Virtual PCD 00 00"
READINGS = 3
GOAL_OVER_BARE = 1.3
GOAL_OWN_MS = 100.0
BARE = bytes.fromhex("00B0000000")


def rows() -> list[dict[str, Any]]:
    """Without pcscd only what needs none."""
    measured = [asyncio.run(_own_side())]
    if reason := pcscd_support.missing():
        print(f"passports over PC/SC are not measured: {reason}")
        return measured
    return [asyncio.run(_over_pcsc()), *measured]


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


async def _over_pcsc() -> dict[str, Any]:
    """DG1 and DG2 by BAC: vpcd takes some 50 ms for a command, so that this shows commands too many, if any."""
    daemon, thread, slot = Pcscd(), DeviceThread("bench-passport"), VpcdSlot(0)
    daemon.start()
    passport = make_passport(VirtualIssuer(), PassportPlan(signed=False))
    try:
        await slot.insert(passport)
        commands, read = 0, []
        for _ in range(READINGS):
            commands, seconds = await _reading(passport, thread)
            read.append(seconds)
        bare = [await thread.run(_bare, commands) for _ in range(READINGS)]
    finally:
        await slot.remove()
        thread.abandon()
        daemon.close()
    name = f"passport, DG1 and DG2 over PC/SC, {commands} commands"
    return against(name, min(read), "s", min(bare), GOAL_OVER_BARE)


async def _reading(passport: VirtualPassport, thread: DeviceThread) -> tuple[int, float]:
    """Commands sent and seconds taken, from the connected card on."""
    session, commands = PcscSession(PyscardCalls(), READER, thread), 0

    async def transmit(raw: bytes) -> bytes:
        nonlocal commands
        commands += 1
        return await session.transmit(raw)

    await _until_it_is_seen(session)
    await session.connect()
    begun = time.perf_counter()
    outcome = await read_passport(transmit, passport.key, lambda _: None)
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
