"""Nothing of the holder, and no key, is ever in a log at any level, in a `repr` or in a sentence for staff."""

from __future__ import annotations

import pytest

from hardware.smartcard.emrtd.base import Authenticity, Can, MrzKey, PassportRead
from hardware.smartcard.emrtd.files import PassportFile
from hardware.smartcard.emrtd.mrz import MrzError, parse_mrz
from hardware.smartcard.emrtd.mrz_print import print_mrz
from hardware.smartcard.emrtd.pace_offers import PaceOffer
from hardware.smartcard.emrtd.sod import parse_sod
from hardware.smartcard.emrtd.virtual_chip import ChipFaults
from hardware.smartcard.emrtd.virtual_issuer import VirtualIssuer
from hardware.smartcard.emrtd.virtual_passports import SPECIMEN, PassportPlan, make_passport
from hardware.smartcard.emrtd.virtual_proofs import ProofPlan, Signing
from tests.support.passports import read

PHOTO = b"\xff\xd8\xff\xe0" + b"holder's face" * 30
NUMBER = "482913"
SECRETS = (
    *(SPECIMEN.surname, SPECIMEN.given_names, "ANNA", SPECIMEN.document_number, SPECIMEN.birth_date),
    *(SPECIMEN.expiry_date, NUMBER, "482914", "face"),
)
PROOFS = ProofPlan(Signing.ECDSA, 2)
PLANS = [
    PassportPlan(photo=PHOTO, proofs=PROOFS),
    PassportPlan(photo=PHOTO, pace=(PaceOffer(),), can=NUMBER, proofs=PROOFS),
    PassportPlan(photo=PHOTO, proofs=ProofPlan(Signing.RSA_SHA1, 1, cloned=True)),
    PassportPlan(photo=PHOTO, signed=False),
    *(PassportPlan(photo=PHOTO, altered=frozenset({file})) for file in (PassportFile.DG1, PassportFile.SOD)),
    *(PassportPlan(photo=PHOTO, truncated=((file, 30),)) for file in (PassportFile.DG1, PassportFile.DG2)),
    *(PassportPlan(photo=PHOTO, faults=ChipFaults(wrong_mac_from=answer)) for answer in (1, 2, 4)),
    *(PassportPlan(photo=PHOTO, faults=ChipFaults(dies_after=commands)) for commands in (2, 6, 9)),
]
KEYS = (
    MrzKey.of(SPECIMEN),
    Can(NUMBER),
    Can("482914"),
    MrzKey(SPECIMEN.document_number, SPECIMEN.birth_date, "۳۴۰۴۱۵"),
)


def _in_any_spelling(text: str) -> list[str]:
    """Which secrets are in `text`, as they are or in hexadecimal."""
    shown = text.upper()
    spellings = {secret: (secret.upper(), secret.encode().hex().upper()) for secret in SECRETS}
    return [secret for secret, forms in spellings.items() if any(form in shown for form in forms)]


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: str(PLANS.index(plan)))
async def test_nothing_leaks(issuer: VirtualIssuer, plan: PassportPlan, caplog: pytest.LogCaptureFixture) -> None:
    told = [repr(plan)]
    with caplog.at_level(1), caplog.at_level(1, logger="hardware.smartcard"):
        for key in KEYS:
            for known in ((issuer,), ()):
                outcome = await read(make_passport(issuer, plan), *known, access=key)
                told += [repr(outcome), repr(key)]
                if isinstance(outcome, PassportRead):
                    told += [outcome.why, repr(outcome.mrz)]
    for record in caplog.records:
        told += [record.getMessage(), repr(record.args), str(record.exc_info)]
    assert _in_any_spelling("\n".join(told)) == []


async def test_every_verdict_has_a_why(issuer: VirtualIssuer) -> None:
    seen = set()
    for plan in PLANS:
        for known in ((issuer,), ()):
            outcome = await read(make_passport(issuer, plan), *known)
            if isinstance(outcome, PassportRead):
                seen.add(outcome.authenticity)
                assert outcome.why
    assert seen == set(Authenticity)


@pytest.mark.parametrize("at", range(44))
def test_errors_of_a_zone_do_not_quote_it(at: int) -> None:
    first, second = print_mrz(SPECIMEN)
    broken = second[:at] + ("7" if second[at] != "7" else "1") + second[at + 1 :]
    with pytest.raises(MrzError) as raised:
        parse_mrz(f"{first}\n{broken}")
    assert _in_any_spelling(f"{raised.value} {raised.value!r} {raised.value.__cause__!r}") == []


def test_hashes_stay_out_of_a_repr(issuer: VirtualIssuer) -> None:
    signed = parse_sod(issuer.sign({PassportFile.DG1: b"one", PassportFile.DG2: b"two"}))
    assert repr(signed) == "SecurityObject(hash_name='sha256')"
