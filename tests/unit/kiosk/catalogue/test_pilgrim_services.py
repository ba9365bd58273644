"""Services of pilgrims, walked through the rules of a form: with a passport, without a phone of Iran, in a hurry."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.contract import forms
from kiosk.contract.identifiers import Reason
from kiosk.contract.service import FieldType, Flow, Identification, Merchant, Offline
from tests.support.catalogue import city_catalogue

SERVICES = {s.id: s for s in city_catalogue().services.values() if s.group == "pilgrim"}
TODAY = date(2026, 11, 25)
SLOT = "shrine-office:20261201T0830:K7Q2MX"

PASSPORT = {"id_paper": "passport", "passport": "A12345678"}
FIDA = {"id_paper": "fida", "fida": "123456789012"}
MISSING = {
    "age_group": "child",
    "gender": "f",
    "last_seen": "courtyard",
    "name": "زهرا",
    "desc": "عباءة سوداء",
}
LODGING = {"people": "4", "slot": SLOT, "nights": "2", "arrival": "other", **PASSPORT}
MARRIAGE = {"slot": SLOT, "people": "15", "doc": "counter", **FIDA}
PROGRAMME = {"program": "tour", "lang": "ur", "people": "12", "date": "2026-11-27", "name": "علی"}
GOOD = [
    ("missing-person", MISSING),
    ("missing-person", {**MISSING, "mobile": "+9647701234567"}),
    ("wheelchair-loan", {"gate": "navvab", "slot": SLOT, **PASSPORT}),
    ("wheelchair-loan", {"gate": "navvab", "slot": SLOT, "id_paper": "national", "applicant_nid": "9991234561"}),
    ("meal-invitation", {"slot": SLOT, **FIDA}),
    ("overnight-rest", {"gender": "m", "slot": SLOT, **PASSPORT, "mobile": "00923001234567"}),
    ("pilgrim-lodging", LODGING),
    ("pilgrim-lodging", {**LODGING, "arrival": "car", "plate": "12ب345-36"}),
    ("shrine-marriage", MARRIAGE),
    ("foreign-pilgrim-programme", PROGRAMME),
    ("proxy-pilgrimage", {"name": "مادرم"}),
    ("vow-donation", {"vow": "food", "amount": "500000"}),
    ("zaer-card", {"zaer_value": "100000"}),
]
WRONG = [
    ("missing-person", {**MISSING, "mobile": "12345"}, {"mobile": Reason.LENGTH}),
    ("wheelchair-loan", {"gate": "navvab", "slot": SLOT, "id_paper": "passport"}, {"passport": Reason.REQUIRED}),
    ("meal-invitation", FIDA, {"slot": Reason.REQUIRED}),
    ("pilgrim-lodging", {**LODGING, "arrival": "car"}, {"plate": Reason.REQUIRED}),
    ("pilgrim-lodging", {**LODGING, "nights": "8"}, {"nights": Reason.RANGE}),
    ("shrine-marriage", {**MARRIAGE, "people": "16"}, {"people": Reason.RANGE}),
    ("foreign-pilgrim-programme", {**PROGRAMME, "date": "2026-11-25"}, {"date": Reason.TOO_EARLY}),
    ("vow-donation", {"vow": "food"}, {"amount": Reason.REQUIRED}),
]


@pytest.mark.parametrize(("service", "answers"), GOOD)
def test_a_good_form_is_taken(service: str, answers: dict[str, str]) -> None:
    assert forms.refusals(SERVICES[service], answers, TODAY) == {}


@pytest.mark.parametrize(("service", "answers", "expected"), WRONG)
def test_a_wrong_form_is_refused_at_its_field(
    service: str, answers: dict[str, str], expected: dict[str, Reason]
) -> None:
    assert forms.refusals(SERVICES[service], answers, TODAY) == expected


def test_there_are_fifteen_in_their_order() -> None:
    assert sorted(service.number for service in SERVICES.values()) == list(range(1, 16))


def test_what_is_scarce_is_booked_at_a_free_time_and_never_waits_for_the_hub() -> None:
    resources = {s.id: f.resource for s in SERVICES.values() for f in s.fields if f.type is FieldType.SLOT}
    assert resources == {
        "wheelchair-loan": "wheelchair",
        "meal-invitation": "meal",
        "overnight-rest": "rest",
        "pilgrim-lodging": "lodging",
        "shrine-marriage": "marriage",
    }
    assert {SERVICES[name].offline for name in resources} == {Offline.ONLINE_ONLY}


def test_no_pilgrim_needs_a_phone_or_a_national_card() -> None:
    for service in SERVICES.values():
        mobiles = [field for field in service.fields if field.type is FieldType.MOBILE]
        assert [field.required for field in mobiles] == [False] * len(mobiles), service.id
        assert {Identification.NONE, Identification.PASSPORT} & set(service.identification), service.id


def test_a_missing_person_is_reported_by_anybody_without_proof_and_calls_the_staff() -> None:
    missing = SERVICES["missing-person"]
    assert missing.calls_staff
    assert missing.identification == (Identification.NONE,)
    assert [field.name for field in missing.fields if field.required] == list(MISSING)
    assert not any(field.from_identity for field in missing.fields if field.name == "name")


def test_money_of_vows_and_of_transport_is_never_mixed() -> None:
    paid = {s.id: s.merchant for s in SERVICES.values() if s.flow is Flow.PAYMENT}
    assert paid == {"zaer-card": Merchant.TRANSPORT, "vow-donation": Merchant.VOWS}
