"""Services of environment, transport, trade, cemeteries and citizen relations, walked through the rules of a form."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from kiosk.contract import forms
from kiosk.contract.identifiers import Reason
from kiosk.contract.service import FieldType, Flow, Merchant, Promise
from tests.support.catalogue import city_catalogue

SERVICES = city_catalogue().services
TODAY = date(2026, 11, 25)
MOBILE, PERSON, OTHER_PERSON = "09150000000", "9991234561", "9990000174"


def day(distance: int) -> str:
    return (TODAY + timedelta(days=distance)).isoformat()


SIGN = {
    "applicant": "company",
    "legal_id": "99123456780",
    "applicant_nid": PERSON,
    "mobile": MOBILE,
    "renewal": "2-5-31-14-0-0-0",
    "area": "4.5",
    "date": day(10),
    "photo": "counter",
}
SHOP_SIGN = {**SIGN, "sign_kind": "shop", "workplace": "guild", "guildno": "1234567890"}
BANNER = {**SIGN, "sign_kind": "ad", "date_to": day(20)}
BURIAL = {
    "deceased_paper": "national",
    "deceased_nid": OTHER_PERSON,
    "burial_place": "rezvan",
    "doc": "counter",
    "applicant_paper": "passport",
    "passport": "A12345678",
    "mobile": MOBILE,
}
COMPLAINT = {
    "complaint": "bribe",
    "about_case": "other",
    "desc": "برای کاری که رایگان است پول خواستند.",
    "named": "without",
}
LOST = {"where_lost": "taxi", "date": day(-3), "item": "کیف قهوه‌ای چرمی", "mobile": MOBILE}
ZONE = {
    "zone_reason": "cargo",
    "plate": "12ب345-36",
    "date": day(0),
    "date_to": day(0),
    "applicant_nid": PERSON,
    "mobile": MOBILE,
    "doc": "counter",
}
GRAVE = {"grave_act": "find_name", "deceased_name": "ر. نمونه", "burial_place": "any"}
GOOD = [
    ("sign-permit", SHOP_SIGN),
    ("sign-permit", {**SHOP_SIGN, "workplace": "office", "guildno": ""}),
    ("sign-permit", BANNER),
    ("burial-registration", BURIAL),
    ("burial-registration", {**BURIAL, "deceased_paper": "fida", "deceased_nid": "", "deceased_fida": "123456789012"}),
    ("staff-complaint", COMPLAINT),
    ("staff-complaint", {**COMPLAINT, "named": "with", "applicant_nid": PERSON, "mobile": MOBILE}),
    ("lost-property", LOST),
    ("lost-property", {**LOST, "plate": "12ع345-74"}),
    ("traffic-zone-permit", ZONE),
    ("grave-reservation", GRAVE),
    ("mancard-issue", {"card_kind": "plain"}),
]
WRONG = [
    ("sign-permit", {**SHOP_SIGN, "guildno": ""}, {"guildno": Reason.REQUIRED}),
    ("sign-permit", {**SHOP_SIGN, "date": day(0)}, {"date": Reason.TOO_EARLY}),
    ("sign-permit", {**BANNER, "date_to": day(9)}, {"date_to": Reason.RULE}),
    ("burial-registration", {**BURIAL, "passport": ""}, {"passport": Reason.REQUIRED}),
    ("burial-registration", {**BURIAL, "deceased_nid": "9991234562"}, {"deceased_nid": Reason.CHECKSUM}),
    ("staff-complaint", {**COMPLAINT, "about_case": "case"}, {"caseno": Reason.REQUIRED}),
    ("staff-complaint", {**COMPLAINT, "named": "with"}, {"mobile": Reason.REQUIRED}),
    ("lost-property", {**LOST, "date": day(1)}, {"date": Reason.TOO_LATE}),
    ("lost-property", {**LOST, "where_lost": "shrine"}, {"where_lost": Reason.NOT_OFFERED}),
    ("traffic-zone-permit", {**ZONE, "zone_reason": "resident"}, {"postal": Reason.REQUIRED}),
    ("traffic-zone-permit", {**ZONE, "date": day(2)}, {"date_to": Reason.RULE}),
    ("mancard-issue", {"card_kind": "named", "mobile": MOBILE}, {"applicant_nid": Reason.REQUIRED}),
]


@pytest.mark.parametrize(("service", "answers"), GOOD)
def test_a_good_form_is_taken(service: str, answers: dict[str, str]) -> None:
    assert forms.refusals(SERVICES[service], answers, TODAY) == {}


@pytest.mark.parametrize(("service", "answers", "expected"), WRONG)
def test_a_wrong_form_is_refused_at_its_field(
    service: str, answers: dict[str, str], expected: dict[str, Reason]
) -> None:
    assert forms.refusals(SERVICES[service], answers, TODAY) == expected


def test_bookings_ask_for_a_free_time_and_never_wait_for_the_hub() -> None:
    resources = {
        service.id: field.resource
        for service in SERVICES.values()
        for field in service.fields
        if field.type is FieldType.SLOT and service.group == "municipal"
    }
    assert resources == {
        "vehicle-inspection-slot": "vehicle-inspection",
        "district-appointment": "district-desk",
        "market-stall-booking": "market-stall",
        "course-registration": "course",
        "city-tour-booking": "city-tour",
    }
    assert {SERVICES[name].offline for name in resources} == {"online_only"}


def test_a_burial_calls_the_staff_and_the_deceased_is_never_mixed_up_with_the_visitor() -> None:
    burial = SERVICES["burial-registration"]
    assert burial.calls_staff
    assert [field.name for field in burial.fields if field.name.startswith("deceased") and field.from_identity] == []


def test_what_no_source_promises_is_not_promised() -> None:
    assert SERVICES["access-to-information"].promise is Promise.PROMISED
    assert SERVICES["tree-permit"].promise is SERVICES["nuisance-complaint"].promise is Promise.USUAL
    assert SERVICES["traffic-zone-permit"].switched_off


def test_money_for_transport_goes_to_its_own_account() -> None:
    paid = {s.id for s in SERVICES.values() if s.flow is Flow.PAYMENT and s.merchant is Merchant.TRANSPORT}
    assert paid >= {"mancard-issue", "mancard-topup", "parking-payment"}
