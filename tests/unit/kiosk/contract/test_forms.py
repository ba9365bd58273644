from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue import load_catalogue
from kiosk.contract.forms import Accepted, Refused, accept, asked_fields, refusals
from kiosk.contract.identifiers import Reason
from kiosk.contract.language import LocalText
from kiosk.contract.service import Field, FieldType

SERVICES = load_catalogue(Path(__file__).parents[4] / "assets" / "catalogue").services
PERMIT = SERVICES["building-permit"]
CITY = SERVICES["request-137"]
WORDS = LocalText(fa="-", en="-")
TODAY = date(2026, 11, 25)
PERMIT_ANSWERS = {
    "owner_nid": "9991234561",
    "applicant": "person",
    "mobile": "09150000000",
    "renewal": "2-5-31-14-0-0-0",
    "postal": "9137113111",
    "permit_kind": "new",
    "use": "residential",
    "storeys": "4",
    "area": "420.5",
    "deed": "yes",
}


def test_a_whole_form_has_no_refusals() -> None:
    assert refusals(PERMIT, PERMIT_ANSWERS, TODAY) == {}


def test_a_condition_asks_and_requires() -> None:
    company = {**PERMIT_ANSWERS, "applicant": "company"}
    assert "legal_id" not in [f.name for f in asked_fields(PERMIT, PERMIT_ANSWERS)]
    assert refusals(PERMIT, company, TODAY) == {"legal_id": Reason.REQUIRED}
    assert refusals(PERMIT, {**company, "legal_id": "99123456780"}, TODAY) == {}


@pytest.mark.parametrize(
    ("name", "typed", "outcome"),
    [
        ("owner_nid", "۹۹۹-۱۲۳۴۵۶-۱", Accepted("9991234561")),
        ("mobile", "+98 915 000 0000", Accepted("09150000000")),
        ("renewal", "۲-۵-۳۱-۱۴-۰-۰-۰", Accepted("2-5-31-14-0-0-0")),
        ("storeys", "۴", Accepted("4")),
        ("storeys", "41", Refused(Reason.RANGE)),
        ("storeys", "4.5", Refused(Reason.FORMAT)),
        ("storeys", "NaN", Refused(Reason.NOT_DIGITS)),
        ("area", "۱٬۲۳۴٫۵", Accepted("1234.5")),
        ("area", "0.05", Refused(Reason.FORMAT)),
        ("area", "0", Refused(Reason.RANGE)),
        ("area", "many", Refused(Reason.NOT_DIGITS)),
        ("use", "casino", Refused(Reason.NOT_OFFERED)),
        ("deed", "no", Refused(Reason.REQUIRED)),
        ("desc", "", Accepted("")),
        ("desc", "abc", Refused(Reason.TOO_SHORT)),
        ("desc", "x" * 501, Refused(Reason.TOO_LONG)),
    ],
)
def test_answers_of_a_building_permit(name: str, typed: str, outcome: Accepted | Refused) -> None:
    assert accept(PERMIT.field(name), typed, TODAY) == outcome


@pytest.mark.parametrize("field", [f for s in SERVICES.values() for f in s.fields if f.required], ids=lambda f: f.name)
def test_an_answer_that_cannot_be_seen_is_refused(field: Field) -> None:
    assert isinstance(accept(field, "\u200c \u200f", TODAY), Refused)


def test_a_place_is_a_district_and_an_address() -> None:
    loc = CITY.field("loc")
    assert accept(loc, "۱۳/خیابان امام رضا، کوچه ۵", TODAY) == Accepted("13/خیابان امام رضا، کوچه ۵")
    assert accept(loc, "14/خیابان امام رضا", TODAY) == Refused(Reason.NOT_OFFERED)
    assert accept(loc, "1/کوچ", TODAY) == Refused(Reason.TOO_SHORT)


def test_a_bill_is_two_numbers_or_one_barcode() -> None:
    field = Field(name="bill", type=FieldType.BILL, label=WORDS, question=WORDS)
    stored = Accepted("432190064/125040124")
    assert accept(field, "۴۳۲۱۹۰۰۶۴/125040124", TODAY) == stored
    assert accept(field, "00004321900640000125040124", TODAY) == stored
    assert accept(field, "432190064/125040128", TODAY) == Refused(Reason.PAIR)


@given(st.sampled_from([f for s in SERVICES.values() for f in s.fields]), st.text())
def test_accept_is_total_and_stable(field: Field, typed: str) -> None:
    outcome = accept(field, typed, TODAY)
    if isinstance(outcome, Accepted):
        assert accept(field, outcome.value, TODAY) == outcome
