"""Virtual passports over a real pcscd and vpcd, as a PC/SC reader gives them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from hardware._threads import DeviceThread
from hardware.smartcard.dialogue import CardLinkError
from hardware.smartcard.emrtd.base import Authenticity, PassportRead, PassportTrouble
from hardware.smartcard.emrtd.pace_offers import PaceOffer
from hardware.smartcard.emrtd.reading import read_passport
from hardware.smartcard.emrtd.trust import TrustStore
from hardware.smartcard.emrtd.virtual_chip import ChipFaults, VirtualPassport
from hardware.smartcard.emrtd.virtual_data import specimen_photo
from hardware.smartcard.emrtd.virtual_issuer import VirtualIssuer
from hardware.smartcard.emrtd.virtual_passports import SPECIMEN, PassportPlan, make_passport
from hardware.smartcard.emrtd.virtual_proofs import ProofPlan, Signing
from hardware.smartcard.pcsc import PyscardCalls
from hardware.smartcard.pcsc_session import PcscSession
from tests.support.pcscd import Pcscd
from tests.support.vpcd import VpcdSlot

READER = "Virtual PCD 00 00"
PATIENCE = 60.0

ReadAtReader = Callable[[VirtualPassport], Awaitable[PassportRead | PassportTrouble]]


@pytest.fixture
async def read_at_reader(pcscd: Pcscd, issuer: VirtualIssuer) -> AsyncIterator[ReadAtReader]:
    """Puts a passport in and reads it, with `issuer` known."""
    pcscd.start()
    slot, thread = VpcdSlot(0), DeviceThread("test-passport")

    async def read(passport: VirtualPassport) -> PassportRead | PassportTrouble:
        session = PcscSession(PyscardCalls(), READER, thread)
        await _until_it_looks(session, occupied=False)  # the service still sees the last card for a while
        await slot.insert(passport)
        await _until_it_looks(session, occupied=True)
        try:
            await session.connect()
            trust = TrustStore([issuer.authority])
            key = passport.key
            return await session.converse(lambda transmit: read_passport(transmit, key, lambda _: None, trust))
        finally:
            await session.close()

    yield read
    await slot.remove()
    thread.abandon()


@pytest.fixture(scope="module")
def issuer() -> VirtualIssuer:
    return VirtualIssuer()


async def _until_it_looks(session: PcscSession, *, occupied: bool) -> None:
    async with asyncio.timeout(PATIENCE):
        while await _is_occupied(session) is not occupied:
            await asyncio.sleep(0.05)


async def _is_occupied(session: PcscSession) -> bool:
    try:
        await session.look()
    except CardLinkError:
        return False
    return True


@pytest.mark.parametrize(
    ("pace", "proofs"),
    [((), ProofPlan(agreement=1)), ((PaceOffer(),), ProofPlan(Signing.RSA_SHA256, 2))],  # the latter: extended length
    ids=["BAC", "PACE"],
)
async def test_a_passport_is_read_whole(
    read_at_reader: ReadAtReader, issuer: VirtualIssuer, pace: tuple[PaceOffer, ...], proofs: ProofPlan
) -> None:
    photo = specimen_photo()
    outcome = await read_at_reader(make_passport(issuer, PassportPlan(photo=photo, pace=pace, proofs=proofs)))
    assert isinstance(outcome, PassportRead)
    assert (outcome.mrz, outcome.photo) == (SPECIMEN, photo)
    assert (outcome.authenticity, outcome.chip_proved) == (Authenticity.GENUINE, True)


async def test_a_broken_chip_is_unreadable(read_at_reader: ReadAtReader, issuer: VirtualIssuer) -> None:
    passport = make_passport(issuer, PassportPlan(faults=ChipFaults(wrong_mac_from=4)))
    assert await read_at_reader(passport) is PassportTrouble.UNREADABLE
