"""What a scanned code means for the visit."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from hardware.smartcard.emrtd.mrz import MrzError, MrzFault, parse_mrz
from kiosk.contract import identifiers, normalise, papers, receipt, tracking
from kiosk.session.actions import CodeScanned, PassportScanned, ScanUseless
from kiosk.session.state import ScanNotice

#: What the QR of a provisional receipt begins with; the provisional code follows.
PROVISIONAL_PREFIX = "PISHKHAN:"
_TRACKING = "request-tracking"
_LEVY = "renovation-levy"
_BARCODE_DIGITS = 26
#: A line of a machine-readable zone (Doc 9303-3, 4.3), or several without a break. Only a first line begins so.
_MRZ_LINE = re.compile(r"[A-Z0-9<]{15,90}")
_MRZ_FIRST_LINE = re.compile(r"[ACIPV][A-Z<][A-Z0<]{3}[A-Z0-9<]+")

Meaning = CodeScanned | PassportScanned | ScanUseless


def meaning(text: str, receipt_key: Ed25519PublicKey | None) -> Meaning:
    """A municipal bill (26 digits), our receipt (an address ending in /R/token, or a provisional code), a personal
    checklist, a travel document, or nothing that helps here.

    Without the hub's key the signature of a receipt cannot be checked; its code is used all the same, because
    tracking shows nothing that the code alone would not.
    """
    if is_mrz_line(text):
        return passport([text])
    upper = text.strip().upper()
    if upper.startswith(papers.CHECKLIST_PREFIX):
        return _checklist(upper.removeprefix(papers.CHECKLIST_PREFIX))
    if upper.startswith(PROVISIONAL_PREFIX):
        return _tracked(upper.removeprefix(PROVISIONAL_PREFIX))
    _, found, token = upper.rpartition("/R/")
    if found:
        return _receipt(token, receipt_key)
    if upper.startswith(("HTTP://", "HTTPS://", "WWW.")):
        return ScanUseless(ScanNotice.WEB_ADDRESS)
    plain = normalise.identifier(text)
    return _number(plain) if plain.isascii() and plain.isdigit() else _tracked(text)


def is_mrz_line(text: str, *, follows: bool = False) -> bool:
    """Whether `text` can be a line of a machine-readable zone: the first one, or one that `follows` it."""
    line = "".join(text.split()).upper()
    return bool(_MRZ_LINE.fullmatch(line)) and (follows or "<" in line)


def passport(lines: Sequence[str]) -> PassportScanned | ScanUseless:
    """What lines of a machine-readable zone say together."""
    whole = "\n".join("".join(line.split()) for line in lines)
    try:
        return PassportScanned(parse_mrz(whole))
    except MrzError as error:
        is_part = error.fault is MrzFault.LENGTH or not _MRZ_FIRST_LINE.match(whole.upper())
        return ScanUseless(ScanNotice.PASSPORT_PART if is_part else ScanNotice.PASSPORT_MISREAD)


def _number(digits: str) -> CodeScanned | ScanUseless:
    if pair := identifiers.bill_barcode(digits):
        answers = (("find_by", "bill"), ("bill", "/".join(pair)))
        return CodeScanned(_LEVY, answers, ScanNotice.BILL_NOT_NOW)
    if len(digits) == _BARCODE_DIGITS:
        return ScanUseless(ScanNotice.WRONG_BILL)
    tracked = _tracked(digits)
    return tracked if isinstance(tracked, CodeScanned) else ScanUseless(ScanNotice.UNKNOWN_NUMBER)


def _receipt(token: str, key: Ed25519PublicKey | None) -> CodeScanned | ScanUseless:
    claim = receipt.read_unverified(token) if key is None else receipt.verify(token, key)
    return ScanUseless(ScanNotice.FORGED_RECEIPT) if claim is None else _tracked(claim.tracking_code)


def _checklist(rest: str) -> CodeScanned:
    """The service and the ticked papers, see `kiosk.contract.papers`."""
    service, _, ticked = rest.partition(":")
    return CodeScanned(service.lower(), (), papers=tuple(code for code in ticked.split("+") if code))


def _tracked(text: str) -> CodeScanned | ScanUseless:
    code = tracking.parse(text)
    if isinstance(code, identifiers.Reason):
        return ScanUseless(ScanNotice.UNKNOWN_CODE)
    return CodeScanned(_TRACKING, (("caseno", code),), ScanNotice.RECEIPT_NOT_NOW)
