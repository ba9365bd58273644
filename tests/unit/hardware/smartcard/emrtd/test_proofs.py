"""The chip's own proofs: active and chip authentication, by the right chip and by copies."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.smartcard.emrtd.active import ecdsa_fits, key_in_dg15, rsa_fits
from hardware.smartcard.emrtd.base import Authenticity, PassportRead
from hardware.smartcard.emrtd.files import PassportFile
from hardware.smartcard.emrtd.pace_offers import PaceOffer
from hardware.smartcard.emrtd.security_infos import CIPHER_KEY_SIZES, SecurityInfos, parse_dg14
from hardware.smartcard.emrtd.sod import MALFORMED
from hardware.smartcard.emrtd.virtual_chip import ChipFaults
from hardware.smartcard.emrtd.virtual_issuer import VirtualIssuer
from hardware.smartcard.emrtd.virtual_passports import PassportPlan, demonstration_passport, make_passport
from hardware.smartcard.emrtd.virtual_proofs import ChipProofs, ProofPlan, Signing
from tests.support.passports import read, read_well

SMALL = b"\xff\xd8\xff\xe0" + bytes(range(256))
CHALLENGE = bytes(range(8))

PLANS = [
    *(ProofPlan(signing) for signing in Signing),
    *(ProofPlan(agreement=cipher) for cipher in CIPHER_KEY_SIZES),
    ProofPlan(Signing.ECDSA, 2),
]


def plan(proofs: ProofPlan, *, pace: bool = False, faults: ChipFaults | None = None) -> PassportPlan:
    return PassportPlan(photo=SMALL, proofs=proofs, pace=(PaceOffer(),) if pace else (), faults=faults)


@pytest.mark.parametrize("pace", [False, True], ids=["BAC", "PACE"])
@pytest.mark.parametrize("proofs", PLANS, ids=str)
async def test_the_right_chip_proves_it(issuer: VirtualIssuer, proofs: ProofPlan, *, pace: bool) -> None:
    outcome = await read_well(make_passport(issuer, plan(proofs, pace=pace)), issuer)
    assert (outcome.authenticity, outcome.chip_proved) == (Authenticity.GENUINE, True)
    assert outcome.photo == SMALL


@pytest.mark.parametrize("proofs", PLANS, ids=str)
async def test_a_copy_is_found_out(issuer: VirtualIssuer, proofs: ProofPlan) -> None:
    cloned = ProofPlan(proofs.signing, proofs.agreement, cloned=True)
    for known in ((issuer,), ()):
        outcome = await read_well(make_passport(issuer, plan(cloned)), *known)
        assert (outcome.authenticity, outcome.chip_proved) == (Authenticity.ALTERED, False)
        assert "copy" in outcome.why


@pytest.mark.parametrize("file", [PassportFile.DG14, PassportFile.DG15])
async def test_a_copy_cannot_leave_its_keys_out(issuer: VirtualIssuer, file: PassportFile) -> None:
    without = PassportPlan(photo=SMALL, proofs=ProofPlan(Signing.ECDSA, 2), removed=frozenset({file}))
    outcome = await read_well(make_passport(issuer, without), issuer)
    assert (outcome.authenticity, outcome.chip_proved) == (Authenticity.ALTERED, None)


async def test_a_copy_cannot_bring_keys_of_its_own(issuer: VirtualIssuer) -> None:
    changed = PassportPlan(photo=SMALL, proofs=ProofPlan(Signing.ECDSA), altered=frozenset({PassportFile.DG15}))
    assert (await read_well(make_passport(issuer, changed), issuer)).authenticity is Authenticity.ALTERED


async def test_unsigned_files_promise_nothing(issuer: VirtualIssuer) -> None:
    unsigned = PassportPlan(photo=SMALL, proofs=ProofPlan(Signing.ECDSA, 2), signed=False)
    outcome = await read_well(make_passport(issuer, unsigned), issuer)
    assert (outcome.authenticity, outcome.chip_proved) == (Authenticity.NOT_CHECKED, None)


async def test_a_chip_that_dies_on_the_way_never_passes(issuer: VirtualIssuer) -> None:
    outcomes = []
    for commands in range(10, 40):
        faults = ChipFaults(dies_after=commands)
        outcomes.append(await read(make_passport(issuer, plan(ProofPlan(Signing.ECDSA, 2), faults=faults)), issuer))
    passes = [
        isinstance(outcome, PassportRead) and outcome.authenticity is Authenticity.GENUINE for outcome in outcomes
    ]
    assert passes == sorted(passes)
    assert (passes[0], passes[-1]) == (False, True)


async def test_the_demonstration_passport_proves_itself() -> None:
    assert (await read_well(demonstration_passport())).chip_proved is True


@pytest.mark.parametrize("signing", Signing)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_no_other_signature_fits(signing: Signing, data: st.DataObject) -> None:
    key, right = SIGNED[signing]
    wrong = data.draw(
        st.one_of(st.binary(max_size=300), st.integers(0, len(right) - 1).map(lambda at: _flip(right, at)))
    )
    for signature, challenge, fits in ((right, CHALLENGE, True), (right, bytes(8), False), (wrong, CHALLENGE, False)):
        if isinstance(key, rsa.RSAPublicKey):
            assert rsa_fits(key, signature, challenge) is fits
        else:
            assert ecdsa_fits(key, signature, challenge, "sha256") is fits
            assert ecdsa_fits(key, signature, challenge, "") is fits


def _signed(signing: Signing) -> tuple[rsa.RSAPublicKey | ec.EllipticCurvePublicKey, bytes]:
    proofs = ChipProofs(ProofPlan(signing))
    return key_in_dg15(proofs.files()[PassportFile.DG15]), proofs.sign(CHALLENGE) or b""


SIGNED = {signing: _signed(signing) for signing in Signing}


def _flip(data: bytes, at: int) -> bytes:
    return data[:at] + bytes((data[at] ^ 1,)) + data[at + 1 :]


@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_any_bytes_are_security_infos_or_none(data: st.DataObject) -> None:
    good = DG14
    at = data.draw(st.integers(0, len(good) - 1))
    for content in (_flip(good, at), good[:at], data.draw(st.binary(max_size=80))):
        try:
            assert isinstance(parse_dg14(content), SecurityInfos)
        except MALFORMED:
            continue


DG14 = ChipProofs(ProofPlan(Signing.ECDSA, 2)).files()[PassportFile.DG14]
