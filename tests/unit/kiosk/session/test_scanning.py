"""What scanned codes mean."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from kiosk.contract import receipt
from kiosk.contract.language import Language
from kiosk.session.actions import CodeScanned, ScanUseless
from kiosk.session.scanning import meaning
from kiosk.session.state import ScanNotice

KEY = Ed25519PrivateKey.generate()
PAPER = receipt.Receipt(
    receipt.ReceiptKind.REQUEST, "XEM4HBELLU", "request-137", datetime(2026, 11, 23, tzinfo=UTC), "K1", Language.FA
)
TOKEN = receipt.sign(receipt.claim_of(PAPER), KEY)
TRACKED = CodeScanned("request-tracking", (("caseno", "XEM4HBELLU"),))


@pytest.mark.parametrize(
    "text",
    [
        f"HTTPS://HUB.EXAMPLE/R/{TOKEN}",
        f"https://hub.example/r/{TOKEN.lower()}\n",
        "PISHKHAN:XEM4HBELLU",
        "XEM4-HBEL-LU",
    ],
)
def test_our_papers_lead_to_their_case(text: str) -> None:
    assert meaning(text, KEY.public_key()) == TRACKED


def test_a_forged_receipt_is_called_one() -> None:
    other = Ed25519PrivateKey.generate().public_key()
    assert meaning(f"HTTPS://HUB.EXAMPLE/R/{TOKEN}", other) == ScanUseless(ScanNotice.FORGED_RECEIPT)


def test_without_the_key_a_receipt_still_leads_to_its_case() -> None:
    assert meaning(f"HTTPS://HUB.EXAMPLE/R/{TOKEN}", None) == TRACKED


def test_a_bill_fills_the_levy_form() -> None:
    filled = CodeScanned("renovation-levy", (("find_by", "bill"), ("bill", "432190064/125040124")))
    assert meaning("00004321900640000125040124", None) == filled


@pytest.mark.parametrize("text", ["", "HELLO", "12345678901680000125040129", "XEM4-HBEL-LV", "https://example.org/"])
def test_other_codes_lead_nowhere_and_say_so(text: str) -> None:
    assert meaning(text, KEY.public_key()) == ScanUseless(ScanNotice.UNKNOWN_CODE)


@given(st.text())
def test_no_text_breaks_it(text: str) -> None:
    for scanned in (text, f"X/R/{text}", f"PISHKHAN:{text}"):
        assert isinstance(meaning(scanned, KEY.public_key()), CodeScanned | ScanUseless)
