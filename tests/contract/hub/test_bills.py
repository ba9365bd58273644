from __future__ import annotations

import httpx
import msgspec

from kiosk.contract.wire import Bill
from kiosk.session.work import is_sound
from tests.contract.hub.conftest import Desk


def _bill(desk: Desk, service_id: str, **answers: str) -> httpx.Response:
    return desk.post("/v1/bills", {"service_id": service_id, "answers": answers})


def test_what_is_chosen_gets_a_bill_of_its_own_in_the_account_of_the_service(desk: Desk) -> None:
    first, second = (
        msgspec.json.decode(_bill(desk, "top-up", card="9876543210", amount="۵۰۰٬۰۰۰").content, type=Bill)
        for _ in range(2)
    )
    assert is_sound(first)
    assert (first.amount_rials, first.merchant, first.paid, len(first.bill_id)) == (500_000, "transport", False, 13)
    assert first.bill_id[-2] == "6"
    assert first.bill_id != second.bill_id  # two people may choose the same
    assert desk.http.get(f"/v1/bills/{first.bill_id}/{first.payment_id}").json() == msgspec.to_builtins(first)


def test_a_property_is_found_by_its_code(desk: Desk) -> None:
    found = _bill(desk, "levy", renewal="۷-۲-۱۸-۳-۰-۰-۰")
    assert found.status_code == 201
    assert found.json() == desk.http.get("/v1/bills/7-2-18-3-0-0-0").json()
    assert _bill(desk, "levy", renewal="9-9-9-9").json()["code"] == "bill-not-found"


def test_the_rules_of_the_form_hold(desk: Desk) -> None:
    def errors(**answers: str) -> list[dict[str, str]]:
        refused = _bill(desk, "top-up", **answers)
        assert refused.status_code == 422
        return list(refused.json()["errors"])

    assert errors(card="12", amount="500000") == [{"field": "card", "reason": "too-short"}]
    assert errors(card="1234") == [{"field": "amount", "reason": "required"}]
    assert errors(card="1234", amount="1500") == [{"field": "amount", "reason": "uneven"}]
    assert errors(card="1234", amount="100000000000") == [{"field": "amount", "reason": "range"}]
    assert errors(card="1234", amount="1000", tip="1") == [{"field": "tip", "reason": "not-offered"}]
    assert _bill(desk, "street-lamp").json()["code"] == "service-unknown"


def test_the_receipt_says_what_was_chosen_and_the_case_goes_on(desk: Desk) -> None:
    bill = _bill(desk, "top-up", card="9876543210", amount="750000").json()
    numbers = {"bill_id": bill["bill_id"], "payment_id": bill["payment_id"]}
    payment = desk.post("/v1/payments", numbers | {"service_id": "top-up", "language": "az"}).json()
    httpx.post(payment["pay_url"], data={"decision": "pay"}, timeout=60)
    receipt = desk.http.get(f"/v1/payments/{payment['payment_ref']}").json()["receipt"]
    assert receipt["amount_rials"] == 750_000
    assert receipt["lines"] == [{"field": "card", "value": "••••"}, {"field": "amount", "value": "750000"}]
    case = desk.http.get(f"/v1/cases/{receipt['tracking_code']}").json()
    assert case["status"] == "open"
    assert [stage["status"] for stage in case["stages"]] == ["done", "active"]
    assert receipt["due"] == case["due"]
