"""What reading a passport needs, and what can come of it. Personal data: never in a `repr`, never in a log."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from hardware.smartcard.emrtd.mrz import Mrz


@dataclass(frozen=True)
class MrzKey:
    """The three printed facts that open a chip (Doc 9303-11, 9.7.2). Dates as printed, YYMMDD.

    `document_number` without fillers and check digit. `MrzKey.of(mrz)` takes them from a machine-readable zone.
    """

    document_number: str = field(repr=False)
    birth_date: str = field(repr=False)
    expiry_date: str = field(repr=False)

    @classmethod
    def of(cls, mrz: Mrz) -> MrzKey:
        """The key that is printed in a machine-readable zone."""
        return cls(mrz.document_number, mrz.birth_date, mrz.expiry_date)


@dataclass(frozen=True)
class Can:
    """The card access number: six digits printed on some documents. It opens a chip by PACE only."""

    digits: str = field(repr=False)


PassportAccess = MrzKey | Can


class PassportStage(StrEnum):
    """Where the reading is."""

    OPENING = "opening"  # BAC or PACE
    DATA = "data"  # DG1
    PHOTO = "photo"  # DG2, the long one
    CHECKING = "checking"  # EF.SOD, the chip's own proof


@dataclass(frozen=True)
class PassportProgress:
    """`done` of 0 to 1, of this stage."""

    stage: PassportStage
    done: float


class Authenticity(StrEnum):
    """What the signatures say. Doc 9303-11, 5.1 (passive authentication) and 6 (the chip's own proof)."""

    GENUINE = "genuine"  # signed by a state that we know, nothing changed, no copy as far as the chip can prove
    UNKNOWN_ISSUER = "unknown-issuer"  # rightly signed, by nobody in the CSCA folder
    ALTERED = "altered"  # a hash or signature does not fit, or the chip failed its own proof: do not trust
    NOT_CHECKED = "not-checked"  # no EF.SOD, or one that cannot be understood, or no CSCA folder


class PassportTrouble(StrEnum):
    """Why a passport could not be read, besides what happens to any card (`CardTrouble`)."""

    NOT_A_PASSPORT = "not-a-passport"
    WRONG_KEY = "wrong-key"  # the chip does not open with what was typed or scanned
    UNREADABLE = "unreadable"  # it answers against the standard: truncated, broken


@dataclass(frozen=True)
class PassportRead:
    """A passport that was read. `photo` is the file on the chip; `photo_type` is image/jpeg or image/jp2.

    `why` says for staff, without personal data, what led to `authenticity`. `chip_proved`: the chip proved by
    active or chip authentication that it is no copy; None when it has no such means.
    """

    mrz: Mrz = field(repr=False)
    authenticity: Authenticity
    why: str
    chip_proved: bool | None = None
    photo: bytes = field(default=b"", repr=False)
    photo_type: str = ""

    def is_expired(self, today: date) -> bool:
        """Whether the document has run out before `today`."""
        return self.mrz.expires_before(today)
