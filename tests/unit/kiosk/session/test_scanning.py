"""What scanned codes mean."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from kiosk.contract import receipt
from kiosk.contract.language import Language
from kiosk.session.actions import CodeScanned, PassportScanned, ScanUseless
from kiosk.session.scanning import meaning, passport
from kiosk.session.state import ScanNotice

KEY = Ed25519PrivateKey.generate()
PAPER = receipt.Receipt(
    receipt.ReceiptKind.REQUEST, "XEM4HBELLU", "request-137", datetime(2026, 11, 23, tzinfo=UTC), "K1", Language.FA
)
TOKEN = receipt.sign(receipt.claim_of(PAPER), KEY)
TRACKED = CodeScanned("request-tracking", (("caseno", "XEM4HBELLU"),), ScanNotice.RECEIPT_NOT_NOW)


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
    answers = (("find_by", "bill"), ("bill", "432190064/125040124"))
    filled = CodeScanned("renovation-levy", answers, ScanNotice.BILL_NOT_NOW)
    assert meaning("00004321900640000125040124", None) == filled
    assert meaning("۰۰۰۰۴۳۲۱۹۰۰۶۴۰۰۰۰۱۲۵۰۴۰۱۲۴", None) == filled
    assert "432190064" not in repr(filled)


@pytest.mark.parametrize(
    ("text", "notice"),
    [
        ("", ScanNotice.UNKNOWN_CODE),
        ("HELLO", ScanNotice.UNKNOWN_CODE),
        ("XEM4-HBEL-LV", ScanNotice.UNKNOWN_CODE),
        ("PISHKHAN:XEM4HBELLV", ScanNotice.UNKNOWN_CODE),
        ("12345678901680000125040129", ScanNotice.WRONG_BILL),
        ("4006381333931", ScanNotice.UNKNOWN_NUMBER),  # goods in a shop
        ("6037991234567890", ScanNotice.UNKNOWN_NUMBER),  # a card of sixteen digits
        ("9991234561", ScanNotice.UNKNOWN_NUMBER),  # a national ID on paper proves nothing
        ("https://example.org/", ScanNotice.WEB_ADDRESS),
        ("www.example.org", ScanNotice.WEB_ADDRESS),
    ],
)
def test_other_codes_lead_nowhere_and_are_told_apart(text: str, notice: ScanNotice) -> None:
    assert meaning(text, KEY.public_key()) == ScanUseless(notice)


# The specimens of ICAO Doc 9303-4 (TD3) and -5 (TD1).
TD3 = ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"]
TD1 = ["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"]


@pytest.mark.parametrize("lines", [TD3, TD1])
def test_a_passport_is_known_in_one_piece(lines: list[str]) -> None:
    for text in ("".join(lines), " ".join(lines).lower()):
        scanned = meaning(text, None)
        assert isinstance(scanned, PassportScanned)
        assert (scanned.mrz.surname, scanned.mrz.given_names) == ("ERIKSSON", "ANNA MARIA")
        assert "ERIKSSON" not in repr(scanned)


@pytest.mark.parametrize("lines", [TD3[:1], TD3[1:], TD1[:1], TD1[:2]])
def test_a_part_of_a_passport_is_called_one(lines: list[str]) -> None:
    assert passport(lines) == ScanUseless(ScanNotice.PASSPORT_PART)
    assert meaning(lines[0], None) == ScanUseless(ScanNotice.PASSPORT_PART)


def test_a_passport_with_a_wrong_check_digit_is_misread() -> None:
    assert passport([TD3[0], TD3[1].replace("L898902C3", "L898902C2")]) == ScanUseless(ScanNotice.PASSPORT_MISREAD)


@given(st.text())
def test_no_text_breaks_it(text: str) -> None:
    for scanned in (text, f"X/R/{text}", f"PISHKHAN:{text}"):
        assert isinstance(meaning(scanned, KEY.public_key()), CodeScanned | PassportScanned | ScanUseless)
