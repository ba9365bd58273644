from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from tests.contract.hub.conftest import Desk
from tests.support.hub import running_hub

BILL = {"bill_id": "1234567890168", "payment_id": "125040128"}
PAYMENT = {**BILL, "service_id": "levy", "language": "en"}


@pytest.fixture
def desk(tmp_path: Path, catalogue: Path) -> Iterator[Desk]:
    """A hub of its own: bills are paid here."""
    with running_hub(tmp_path, catalogue=catalogue) as hub, Desk(hub) as desk:
        yield desk


def _decide(url: str, decision: str) -> httpx.Response:
    """What the citizen's phone sends: no credentials."""
    return httpx.post(url, data={"decision": decision}, follow_redirects=True, timeout=60)


def test_a_bill_is_paid_by_phone(desk: Desk) -> None:
    bill = desk.http.get("/v1/bills/2-5-31-14-0-0-0").json()
    assert (bill["amount_rials"], bill["paid"]) == (1_250_000, False)
    assert desk.http.get("/v1/bills/1234567890168/125040128").json() == bill
    payment = desk.post("/v1/payments", PAYMENT).raise_for_status().json()
    assert payment["status"] == "pending"

    page = httpx.get(payment["pay_url"], timeout=60)
    assert page.headers["content-security-policy"].startswith("default-src 'none'")
    assert "<script" not in page.text
    assert 'value="pay"' in page.text
    assert "1,250,000 rials" in page.text
    in_persian = httpx.get(payment["pay_url"], params={"lang": "fa"}, timeout=60)
    assert "۱٬۲۵۰٬۰۰۰ ریال" in in_persian.text
    done = _decide(payment["pay_url"], "pay")
    assert "It is paid" in done.text
    assert "<form" not in done.text

    paid = desk.http.get(f"/v1/payments/{payment['payment_ref']}").json()
    assert paid["status"] == "paid"
    receipt = paid["receipt"]
    assert (receipt["kind"], receipt["amount_rials"]) == ("payment", 1_250_000)
    assert receipt["lines"] == [{"field": "renewal", "value": "2-5-31-14-0-0-0"}]
    assert desk.http.get("/v1/bills/2-5-31-14-0-0-0").json()["paid"] is True
    assert desk.post("/v1/payments", PAYMENT).json()["code"] == "bill-already-paid"
    case = desk.http.get(f"/v1/cases/{receipt['tracking_code']}").json()
    assert (case["status"], case["service_id"]) == ("done", "levy")


def test_declining_leaves_the_bill_open_and_is_final(desk: Desk) -> None:
    payment = desk.post("/v1/payments", PAYMENT).json()
    _decide(payment["pay_url"], "decline")
    _decide(payment["pay_url"], "pay")
    assert desk.http.get(f"/v1/payments/{payment['payment_ref']}").json()["status"] == "failed"
    assert desk.http.get("/v1/bills/2-5-31-14-0-0-0").json()["paid"] is False


def test_two_phones_cannot_pay_one_bill_twice(desk: Desk) -> None:
    payments = [desk.post("/v1/payments", PAYMENT).json() for _ in range(6)]
    with ThreadPoolExecutor(6) as pool:
        list(pool.map(lambda payment: _decide(payment["pay_url"], "pay"), payments))
    seen = [desk.http.get(f"/v1/payments/{payment['payment_ref']}").json()["status"] for payment in payments]
    assert sorted(seen) == ["paid"] + ["reversed"] * 5  # money that came twice goes back


def test_what_cannot_be_paid(desk: Desk) -> None:
    def code(**changes: str) -> str:
        return str(desk.post("/v1/payments", PAYMENT | changes).json()["code"])

    assert code(payment_id="125040129") == "validation-failed"
    assert code(payment_id="3551279") == "bill-not-found"
    assert code(bill_id="790060", payment_id="125040125") == "bill-already-paid"
    assert code(service_id="street-lamp") == "service-unknown"
    assert desk.http.get("/v1/payments/NOBODY").json()["code"] == "payment-not-found"
    assert desk.http.get("/v1/bills/9-9-9-9").json()["code"] == "bill-not-found"
    assert desk.http.get("/v1/bills/abc").json()["errors"] == [{"field": "renewal_code", "reason": "not-digits"}]
    assert desk.http.get("/v1/bills/1234567890168/125040129").json()["errors"][0]["field"] == "payment_id"


def test_a_page_that_is_not_there(desk: Desk) -> None:
    assert httpx.get(f"{desk.hub.url}/pay/NOBODY", timeout=60).status_code == 404
    assert _decide(f"{desk.hub.url}/pay/NOBODY", "pay").status_code == 404
    payment = desk.post("/v1/payments", PAYMENT).json()
    assert _decide(payment["pay_url"], "steal").status_code == 400
    assert desk.http.get(f"/v1/payments/{payment['payment_ref']}").json()["status"] == "pending"
