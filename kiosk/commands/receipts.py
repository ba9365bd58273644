"""`kiosk receipt verify`: whether a receipt's QR is genuine, without any network."""

from __future__ import annotations

from argparse import Namespace
from datetime import UTC, datetime

from kiosk.commands.output import Exit, complain, write_json
from kiosk.config.load import load
from kiosk.contract import receipt, tracking
from kiosk.receipt_key import KEY_FILE, read_key


def verify(given: Namespace) -> int:
    """Exit code 0 and the claim when genuine, 2 when not, 3 when there is no key to check with."""
    key = read_key(load(given.config).kiosk.data_path / KEY_FILE if given.key is None else given.key)
    if key is None:
        complain("there is no receipt key here yet: start the kiosk once with its hub, or give --key FILE")
        return Exit.UNKNOWN
    token = given.text.strip().upper().rpartition("/R/")[2]
    claim = receipt.verify(token, key)
    if claim is None:
        complain("this receipt is NOT genuine")
        return Exit.CRITICAL
    write_json({
        "genuine": True,
        "kind": claim.kind,
        "tracking_code": tracking.shown(claim.tracking_code),
        "service": claim.service_id,
        "issued_at": datetime.fromtimestamp(claim.issued_at, UTC),
        "kiosk": claim.kiosk_id,
        "amount_rials": claim.amount_rials,
    })  # fmt: skip
    return Exit.OK
