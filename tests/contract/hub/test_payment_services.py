"""Every payment service of the city comes to its receipt, whatever its first question is answered with."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import httpx
import msgspec
import pytest

from kiosk.contract import forms
from kiosk.contract.branches import identification_for
from kiosk.contract.days import today_in_tehran
from kiosk.contract.language import Language
from kiosk.contract.service import FieldType, Flow, Identification, ServiceDefinition
from kiosk.contract.wire import Bill
from kiosk.demo import script
from kiosk.session.work import is_sound
from tests.contract.hub.conftest import Desk
from tests.support.catalogue import city_catalogue
from tests.support.hub import running_hub

SERVICES = [s for s in city_catalogue().services.values() if s.flow is Flow.PAYMENT and not s.switched_off]


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A hub with the catalogue of the city. Bills are paid here."""
    with running_hub(tmp_path_factory.mktemp("paying"), ["--demo-city"]) as hub, Desk(hub) as desk:
        yield desk


@pytest.fixture(scope="module")
def identity(city: Desk) -> str:
    """Of whom the answers are about."""
    return city.identify(script.MOBILE)


def _ways(service: ServiceDefinition) -> list[dict[str, str]]:
    """Answers to the form, once for each answer to its first choice."""
    first = next((field for field in service.fields if field.type is FieldType.CHOICE), None)
    chosen = [{first.name: choice.value} for choice in first.choices] if first else [{}]
    return [_filled(service, answers) for answers in chosen]


def _filled(service: ServiceDefinition, given: dict[str, str]) -> dict[str, str]:
    answers: dict[str, str] = dict(given)
    today = today_in_tehran(datetime.now(UTC))
    while missing := [f for f in forms.asked_fields(service, answers) if f.name not in answers]:
        answers[missing[0].name] = script.sample(missing[0], Language.EN, today)
    return answers


@pytest.mark.parametrize(
    ("service", "answers"),
    [pytest.param(s, answers, id=f"{s.id}-{n}") for s in SERVICES for n, answers in enumerate(_ways(s))],
)
def test_each_comes_to_its_receipt(
    city: Desk, identity: str, service: ServiceDefinition, answers: dict[str, str]
) -> None:
    found = city.post("/v1/bills", {"service_id": service.id, "answers": answers})
    if Identification.NONE not in identification_for(service, answers):
        assert found.json()["code"] == "identity-required"
        found = city.post("/v1/bills", {"service_id": service.id, "answers": answers}, identity=identity)
    assert found.status_code == 201, found.text
    bill = msgspec.json.decode(found.content, type=Bill)
    assert is_sound(bill)
    if bill.paid:  # by another way to the same bill
        return
    if bill.bill_id != "1234567890168":  # which any payment service could be asked to pay
        assert bill.merchant is service.merchant
    numbers = {"bill_id": bill.bill_id, "payment_id": bill.payment_id}
    payment = city.post("/v1/payments", numbers | {"service_id": service.id, "language": "en"}).json()
    httpx.post(payment["pay_url"], data={"decision": "pay"}, timeout=60)
    paid = city.http.get(f"/v1/payments/{payment['payment_ref']}").json()
    assert (paid["status"], paid["receipt"]["amount_rials"]) == ("paid", bill.amount_rials)
    case = city.http.get(f"/v1/cases/{paid['receipt']['tracking_code']}").json()
    assert case["service_id"] == service.id
