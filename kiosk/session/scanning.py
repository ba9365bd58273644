"""What a scanned code means for the visit."""

from __future__ import annotations

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from hardware.scanner.base import Code, Scan
from kiosk.contract import identifiers, normalise, receipt, tracking
from kiosk.session.actions import CodeScanned, ScanUseless
from kiosk.session.state import ScanNotice

#: What the QR of a provisional receipt begins with; the provisional code follows.
PROVISIONAL_PREFIX = "PISHKHAN:"
_TRACKING = "request-tracking"
_LEVY = "renovation-levy"


def told(scan: Scan, receipt_key: Ed25519PublicKey | None) -> CodeScanned | ScanUseless:
    """What a scanner read."""
    return meaning(scan.text, receipt_key) if isinstance(scan, Code) else ScanUseless(ScanNotice.UNKNOWN_CODE)


def meaning(text: str, receipt_key: Ed25519PublicKey | None) -> CodeScanned | ScanUseless:
    """A municipal bill (26 digits), our receipt (an address ending in /R/token, or a provisional code), or nothing.

    Without the hub's key the signature of a receipt cannot be checked; its code is used all the same, because
    tracking shows nothing that the code alone would not.
    """
    plain = normalise.identifier(text)
    if pair := identifiers.bill_barcode(plain):
        return CodeScanned(_LEVY, (("find_by", "bill"), ("bill", "/".join(pair))))
    upper = text.strip().upper()
    if upper.startswith(PROVISIONAL_PREFIX):
        return _tracked(upper.removeprefix(PROVISIONAL_PREFIX))
    _, found, token = upper.rpartition("/R/")
    if found:
        return _receipt(token, receipt_key)
    return _tracked(text)


def _receipt(token: str, key: Ed25519PublicKey | None) -> CodeScanned | ScanUseless:
    claim = receipt.read_unverified(token) if key is None else receipt.verify(token, key)
    return ScanUseless(ScanNotice.FORGED_RECEIPT) if claim is None else _tracked(claim.tracking_code)


def _tracked(text: str) -> CodeScanned | ScanUseless:
    code = tracking.parse(text)
    if isinstance(code, identifiers.Reason):
        return ScanUseless(ScanNotice.UNKNOWN_CODE)
    return CodeScanned(_TRACKING, (("caseno", code),))
