from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub import catalogue, tariff
from hub.settings import Settings
from kiosk.contract import identifiers
from kiosk.contract.catalogue import COMPILED_FILE

NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)  # 4 Azar 1405
COMPANIES = "companies: {municipality: '901', transport: '902', vows: '903'}\n"


@given(
    file=st.integers(tariff.FIRST_FILE, tariff.FIRST_FILE + tariff.FILES - 1),
    company=st.from_regex(r"\A[0-9]{3}\Z"),
    thousands=st.integers(1, tariff.LARGEST // tariff.UNIT),
)
def test_fresh_numbers_are_those_that_banks_take(file: int, company: str, thousands: int) -> None:
    rials = thousands * tariff.UNIT
    bill, payment = tariff.bill_numbers(file, company, rials, NOW)
    assert identifiers.bill_id(bill) is None
    assert identifiers.payment_id(payment, bill) is None
    assert identifiers.payment_amount(payment) == rials
    assert (len(bill), bill[8:11], bill[11]) == (13, company, "6")
    assert payment[-5:-2] == "509"  # year and month
    assert identifiers.bill_barcode(f"{bill:0>13}{payment:0>13}") == (bill, payment)


@pytest.mark.parametrize("rials", [0, -1000, 1, 1500, tariff.LARGEST + tariff.UNIT])
def test_no_number_carries_any_other_amount(rials: int) -> None:
    with pytest.raises(ValueError, match="no payment ID carries"):
        tariff.bill_numbers(tariff.FIRST_FILE, "901", rials, NOW)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("companies: {municipality: '901', transport: '902'}", "companies.vows"),
        ("companies: {municipality: '901', transport: '90', vows: '903'}", "companies.transport"),
        (COMPANIES + "prices: {mancard-issue: {by: card_kind, rials: {plain: 1500}}}", "whole thousands"),
        (COMPANIES + "prices: {mancard-issue: {by: card_kind, rials: {plain: 1000}}}", "must be by"),
        (COMPANIES + "prices: {mancard-issue: {rials: {'': 1000}, for: all}}", "for"),
    ],
)
def test_a_tariff_that_does_not_fit_is_refused(tmp_path: Path, text: str, said: str) -> None:
    services = catalogue.load(Settings(data=tmp_path).catalogue, tmp_path / COMPILED_FILE)
    file = tmp_path / "tariff.yaml"
    file.write_text(text)
    with pytest.raises(ValueError, match=said):
        tariff.load(file, services)


def test_the_price_goes_by_the_answer(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path)
    prices = tariff.load(settings.tariff, catalogue.load(settings.catalogue, tmp_path / COMPILED_FILE))
    assert prices.price("mancard-issue", {"card_kind": "named"}) == 400_000
    assert prices.price("vehicle-levy", {}) is None
