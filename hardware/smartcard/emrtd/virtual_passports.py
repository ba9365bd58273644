"""Virtual passports with invented data: a good one, and ones that are altered, broken or from nowhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache

from hardware.smartcard.emrtd.base import MrzKey
from hardware.smartcard.emrtd.files import PassportFile
from hardware.smartcard.emrtd.mrz import Mrz
from hardware.smartcard.emrtd.mrz_print import print_mrz
from hardware.smartcard.emrtd.pace_offers import PaceOffer
from hardware.smartcard.emrtd.virtual_chip import ChipFaults, VirtualPassport
from hardware.smartcard.emrtd.virtual_data import make_com, make_dg1, make_dg2, specimen_photo
from hardware.smartcard.emrtd.virtual_issuer import VirtualIssuer
from hardware.smartcard.emrtd.virtual_pace import ChipPace
from hardware.smartcard.emrtd.virtual_proofs import ChipProofs, ProofPlan, Signing

SPECIMEN = Mrz("P", "UTO", "L898902C3", "ERIKSSON", "ANNA MARIA", "UTO", "740812", "F", "340415")
"""The holder of Doc 9303's specimen, of Utopia, with a later date of expiry."""

SPECIMEN_CAN = "123456"

EXPIRED_SPECIMEN = replace(SPECIMEN, expiry_date="120415")


@dataclass(frozen=True)
class PassportPlan:
    """What a virtual passport is to be.

    `altered` data groups have another last byte than the signed ones; `truncated` files end after that many
    bytes, whatever they announce; `removed` ones were signed and are gone.
    """

    mrz: Mrz = SPECIMEN
    photo: bytes | None = field(default=None, repr=False)  # None: the specimen's
    signed: bool = True
    altered: frozenset[PassportFile] = frozenset()
    removed: frozenset[PassportFile] = frozenset()
    truncated: tuple[tuple[PassportFile, int], ...] = ()
    faults: ChipFaults | None = None
    pace: tuple[PaceOffer, ...] = ()  # none: BAC only
    pace_refusals: Mapping[int, int] = field(default_factory=dict)  # status words by step: see `ChipPace`
    can: str = field(default="", repr=False)
    knows_bac: bool = True
    proofs: ProofPlan | None = None  # the chip has no key of its own


def make_passport(issuer: VirtualIssuer, plan: PassportPlan | None = None) -> VirtualPassport:
    """A passport that `issuer` made, as `plan` says, by default a good one."""
    plan = plan or PassportPlan()
    photo = specimen_photo() if plan.photo is None else plan.photo
    files = {PassportFile.DG1: make_dg1(print_mrz(plan.mrz)), PassportFile.DG2: make_dg2(photo)}
    proofs = ChipProofs(plan.proofs) if plan.proofs else None
    files |= proofs.files() if proofs else {}
    security_object = issuer.sign(files)
    files[PassportFile.COM] = make_com(files)
    if plan.signed:
        files[PassportFile.SOD] = security_object
    for file in plan.altered:
        files[file] = files[file][:-1] + bytes((files[file][-1] ^ 1,))
    for file in plan.removed:
        del files[file]
    for file, size in plan.truncated:
        files[file] = files[file][:size]
    key = MrzKey.of(plan.mrz)
    pace = ChipPace(plan.pace, key, plan.can, plan.pace_refusals) if plan.pace else None
    proofs = proofs.as_in_chip() if proofs else None
    return VirtualPassport(files, key, plan.faults, pace=pace, knows_bac=plan.knows_bac, proofs=proofs)


@cache
def demonstration_issuer() -> VirtualIssuer:
    """The state of the demonstration passports. A virtual reader without a CSCA folder knows it."""
    return VirtualIssuer()


def demonstration_passport() -> VirtualPassport:
    """A good passport of nobody; its `key` opens it, and the number 123456."""
    return make_passport(
        demonstration_issuer(),
        PassportPlan(pace=(PaceOffer(),), can=SPECIMEN_CAN, proofs=ProofPlan(Signing.ECDSA, 2)),
    )
