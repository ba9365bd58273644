"""Payments as providers really tell of them: late, twice, wrong, or never."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

import httpx
import pytest

from hub.agencies.signing import sign, stamp
from kiosk.contract.days import today_in_tehran
from tests.contract.hub.conftest import Desk, submission
from tests.support.desk_client import Officer, enlist
from tests.support.hub import running_hub

SECRET = "a secret that only the provider and this hub know"
_numbers = count(1)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, catalogue: Path) -> Iterator[Desk]:
    folder = tmp_path_factory.mktemp("settling")
    config = folder / "hub.toml"
    config.write_text(f'provider_secrets = ["{SECRET}"]\n')
    with running_hub(folder, ["--demo-city", "--config", str(config)], catalogue=catalogue) as hub, Desk(hub) as desk:
        yield desk


def _begin(desk: Desk, bill: Any = None) -> Any:
    """A pending payment, of a fresh bill unless one is given."""
    if bill is None:
        answers = {"card": "9876543210", "amount": "500000"}
        bill = desk.post("/v1/bills", {"service_id": "top-up", "answers": answers}).json()
    numbers = {"bill_id": bill["bill_id"], "payment_id": bill["payment_id"]}
    wish = numbers | {"service_id": "top-up", "language": "en"}
    return desk.post("/v1/payments", wish).raise_for_status().json() | numbers


def _notice(ref: str, outcome: str = "paid", amount: int = 500_000) -> dict[str, Any]:
    number = f"N{next(_numbers)}"
    return {"notice_id": number, "payment_ref": ref, "outcome": outcome, "amount_rials": amount}


def _tell(desk: Desk, notice: dict[str, Any], *, secret: str = SECRET, at: datetime | None = None) -> httpx.Response:
    body, time = json.dumps(notice).encode(), stamp(at or datetime.now(UTC))
    signature = sign(secret.encode(), time, notice["notice_id"], body)
    headers = {"X-Timestamp": time, "X-Signature": signature, "Idempotency-Key": notice["notice_id"]}
    headers["Content-Type"] = "application/json"
    return httpx.post(f"{desk.hub.url}/provider/notices", content=body, headers=headers, timeout=60)


def _verdict(desk: Desk, notice: dict[str, Any]) -> str:
    return str(_tell(desk, notice).raise_for_status().json()["verdict"])


def _seen(desk: Desk, payment: Any) -> Any:
    return desk.http.get(f"/v1/payments/{payment['payment_ref']}").json()


def _money(desk: Desk, catalogue: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """A command of the staff beside the running hub."""
    base = [sys.executable, "-m", "hub", "money", "--data", str(desk.hub.data), "--catalogue", str(catalogue)]
    return subprocess.run([*base, *command], capture_output=True, text=True, timeout=120, check=False)


def test_a_notice_that_comes_twice_settles_once(desk: Desk) -> None:
    payment = _begin(desk)
    notice = _notice(payment["payment_ref"])
    with ThreadPoolExecutor(8) as pool:
        verdicts = sorted(pool.map(lambda _: _verdict(desk, notice), range(8)))
    assert verdicts == ["repeated"] * 7 + ["settled"]
    assert _verdict(desk, _notice(payment["payment_ref"])) == "repeated"  # under another number
    assert _verdict(desk, _notice(payment["payment_ref"], "failed")) == "too-late"
    paid = _seen(desk, payment)
    assert (paid["status"], paid["receipt"]["amount_rials"]) == ("paid", 500_000)


def test_only_the_provider_is_heard_and_only_now(desk: Desk) -> None:
    payment = _begin(desk)
    notice = _notice(payment["payment_ref"])
    assert _tell(desk, notice, secret="another").json()["code"] == "signature-wrong"
    assert _tell(desk, notice, at=datetime(2026, 1, 1, tzinfo=UTC)).json()["code"] == "signature-wrong"
    assert httpx.post(f"{desk.hub.url}/provider/notices", json=notice, timeout=60).status_code == 401
    assert _seen(desk, payment)["status"] == "pending"


def test_money_that_is_not_owed_any_more_goes_back(desk: Desk) -> None:
    first = _begin(desk)
    second = _begin(desk, first)
    assert _verdict(desk, _notice(first["payment_ref"])) == "settled"
    assert _verdict(desk, _notice(second["payment_ref"])) == "given-back"
    seen = _seen(desk, second)
    assert (seen["status"], seen["reversal"]) == ("reversed", "paid-already")
    assert "receipt" not in seen


def test_another_amount_than_the_bills_goes_back(desk: Desk) -> None:
    payment = _begin(desk)
    assert _verdict(desk, _notice(payment["payment_ref"], amount=250_000)) == "wrong-amount"
    assert _seen(desk, payment)["reversal"] == "wrong-amount"
    assert desk.http.get(f"/v1/bills/{payment['bill_id']}/{payment['payment_id']}").json()["paid"] is False


def test_what_is_paid_after_all_is_booked(desk: Desk, catalogue: Path) -> None:
    payment = _begin(desk)
    assert _verdict(desk, _notice(payment["payment_ref"], "failed")) == "declined"
    late = _notice(payment["payment_ref"])
    assert _verdict(desk, late) == "booked-late"
    assert _seen(desk, payment)["status"] == "paid"
    unknown = _notice("NOBODYKNOWSIT")
    assert _verdict(desk, unknown) == "unknown"
    told = _money(desk, catalogue, "odd")
    assert told.returncode == 1
    found = {entry.get("notice"): entry["verdict"] for entry in map(json.loads, told.stdout.splitlines())}
    assert (found[late["notice_id"]], found[unknown["notice_id"]]) == ("booked-late", "unknown")


def test_the_sandbox_can_do_all_that(desk: Desk) -> None:
    outcomes = {"pay-twice-told": "paid", "pay-wrong-amount": "reversed", "pay-untold": "pending", "decline": "failed"}
    for decision, status in outcomes.items():
        payment = _begin(desk)
        httpx.post(payment["pay_url"], data={"decision": decision}, timeout=60)
        assert _seen(desk, payment)["status"] == status, decision
        if decision == "decline":
            assert "too late" in httpx.get(payment["pay_url"], timeout=60).text
            httpx.post(payment["pay_url"], data={"decision": "pay-late"}, timeout=60)
            assert _seen(desk, payment)["status"] == "paid"


def test_the_office_takes_a_payment_back_and_accounts_stay_apart(desk: Desk, catalogue: Path) -> None:
    day = today_in_tehran(datetime.now(UTC)).isoformat()
    before = json.loads(_money(desk, catalogue, "settlement", day).stdout)
    payment = _begin(desk)
    _verdict(desk, _notice(payment["payment_ref"]))
    receipt = _seen(desk, payment)["receipt"]
    assert _money(desk, catalogue, "reverse", payment["payment_ref"]).returncode == 0
    seen = _seen(desk, payment)
    assert (seen["status"], seen["reversal"]) == ("reversed", "office")
    page = httpx.get(f"{desk.hub.url}/R/{receipt['token']}", headers={"Accept-Language": "en"}, timeout=60)
    assert page.status_code == 200
    assert "taken back" in page.text or "reversed" in page.text
    after = json.loads(_money(desk, catalogue, "settlement", day).stdout)
    change = {key: after["transport"][key] - before["transport"][key] for key in after["transport"]}
    assert change == {"payments": 1, "paid_rials": 500_000, "reversals": 1, "reversed_rials": 500_000}
    assert after["municipality"] == before["municipality"]
    assert after["vows"]["payments"] == 0
    assert _money(desk, catalogue, "reverse", "NOBODY").returncode == 1
    assert _money(desk, catalogue, "settlement", "today").returncode == 64


def test_the_bill_of_a_case_moves_it_on(desk: Desk, catalogue: Path) -> None:
    filed = desk.post("/v1/requests", submission("paid-permit", {"words": "a permit"})).raise_for_status().json()
    code = filed["tracking_code"]
    assert filed["case"]["turn"] == "pay"
    assert desk.http.get(f"/v1/cases/{code}/bill").json()["code"] == "bill-not-found"
    assert _money(desk, catalogue, "charge", code, "1500").returncode == 1  # no payment ID carries it
    entered = json.loads(_money(desk, catalogue, "charge", code, "7000000").stdout)
    assert _money(desk, catalogue, "charge", code, "7000000").returncode == 1  # one is open
    bill = desk.http.get(f"/v1/cases/{code}/bill").json()
    assert (bill["bill_id"], bill["amount_rials"], bill["paid"]) == (entered["bill_id"], 7_000_000, False)
    payment = _begin(desk, bill)
    assert _verdict(desk, _notice(payment["payment_ref"], amount=7_000_000)) == "settled"
    assert _seen(desk, payment)["receipt"]["tracking_code"] == code
    case = desk.http.get(f"/v1/cases/{code}").json()
    assert [stage["status"] for stage in case["stages"]] == ["done", "done", "active"]
    assert desk.http.get(f"/v1/cases/{code}/bill").json()["paid"] is True


def test_the_treasury_looks_at_what_is_odd_and_gives_money_back(desk: Desk, catalogue: Path) -> None:
    enlist(desk.hub, {"cash-1": "treasury", "desk-7": "desk"})
    payment = _begin(desk)
    ref = payment["payment_ref"]
    _verdict(desk, _notice(ref, "failed"))
    late, unknown = _notice(ref), _notice("NOBODY<b>KNOWS")
    assert (_verdict(desk, late), _verdict(desk, unknown)) == ("booked-late", "unknown")
    code = _seen(desk, payment)["receipt"]["tracking_code"]
    with Officer(desk.hub, "cash-1") as cash, Officer(desk.hub, "desk-7") as other:
        assert cash.landed.url.path == "/desk/money"
        assert other.open("/desk/money").status_code == 403
        assert cash.open("/desk/queue").status_code == 403
        page = cash.open("/desk/money?lang=en").text
        assert "Paid after its time was over, and booked" in page
        assert "NOBODY&lt;b&gt;KNOWS" in page
        assert cash.press("/desk/money/looked", notice=late["notice_id"]).status_code == 422
        looked = {"notice": late["notice_id"], "reason": "booked-right"}
        assert "The reason stands in the history." in cash.press("/desk/money/looked", **looked).text
        again = cash.press("/desk/money/looked", **looked)
        assert (again.status_code, "A colleague has looked" in again.text) == (409, True)
        cash.press("/desk/money/looked", notice=unknown["notice_id"], reason="not-ours")
        assert "All payments are clear." not in page
        told = _money(desk, catalogue, "odd").stdout
        assert late["notice_id"] not in [json.loads(line).get("notice") for line in told.splitlines()]

        path = f"/desk/money/{ref}"
        assert cash.open(f"/desk/money?find={code[:4].lower()}-{code[4:]}").url.path == path
        assert cash.open(f"/desk/money?find={payment['bill_id']}").url.path == path
        assert "There is no such payment." in cash.open("/desk/money?find=NOBODY").text
        assert cash.open("/desk/money/NOBODY").status_code == 404
        assert cash.press(f"{path}/take-back", reason="because").status_code == 422
        assert "The money goes back" in cash.press(f"{path}/take-back", reason="wrong-bill").text
        assert cash.press(f"{path}/take-back", reason="wrong-bill").status_code == 409
        assert cash.press("/desk/money/NOBODY/take-back", reason="wrong-bill").status_code == 404
        assert (_seen(desk, payment)["status"], _seen(desk, payment)["reversal"]) == ("reversed", "office")
        log = other.open(f"/desk/files/{code}/1?lang=en").text
    assert re.search(r"payment reversed<.*Another bill was meant.*officer cash-1", log)
    assert re.search(r"notice of the payment provider looked at<.*It is booked right.*officer cash-1", log)
    assert "The chain of the history is unbroken." in log
