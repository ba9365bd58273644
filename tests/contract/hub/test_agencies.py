"""Agencies' own systems answer the hub: signed, once, and only about their stages."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.contract.hub.conftest import Desk, submission
from tests.support.agency_system import joined, send
from tests.support.desk_client import Officer, enlist
from tests.support.hub import RunningHub, running_hub

AGENCIES = ("desk", "power", "water", "aqr_property")


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory, catalogue: Path) -> Iterator[RunningHub]:
    folder = tmp_path_factory.mktemp("agencies")
    config = str(joined(folder, AGENCIES, rest='steps = ["refer", "inquiry", "answer"]'))
    with running_hub(folder, ["--accept-simulated-cards", "--config", config], catalogue=catalogue) as running:
        yield running


@pytest.fixture
def kiosk(city: RunningHub) -> Iterator[Desk]:
    with Desk(city) as desk:
        yield desk


@pytest.fixture
def code(kiosk: Desk) -> str:
    """A lamp is out: first the desk (stage 1), then power (2) and water (3)."""
    mobile = kiosk.mobile()
    answers = {"mobile": mobile, "topic": "dark"}
    filed = kiosk.post("/v1/requests", submission("street-lamp", answers), identity=kiosk.identify(mobile))
    return str(filed.raise_for_status().json()["tracking_code"])


def deed(code: str, stage: int, kind: str, **rest: object) -> dict[str, Any]:
    return {"tracking_code": code, "stage": stage, "deed": {"type": kind, **rest}}


def stages(kiosk: Desk, code: str) -> list[dict[str, Any]]:
    return list(kiosk.http.get(f"/v1/cases/{code}").raise_for_status().json()["stages"])


def test_a_case_goes_through_systems_alone(city: RunningHub, kiosk: Desk, code: str) -> None:
    first = send(city, "desk", deed(code, 1, "approve", found=["endowment_land"]))
    assert (first.status_code, first.json()["status"]) == (200, "done")
    assert [stage["status"] for stage in stages(kiosk, code)][2:5] == ["active"] * 3
    assert send(city, "power", deed(code, 2, "stop", reason="documents")).json()["reason"] == "documents"
    assert send(city, "power", deed(code, 2, "approve")).status_code == 409
    for number, agency, last in ((2, "power", "resume"), (2, "power", "approve"), (4, "aqr_property", "approve")):
        assert send(city, agency, deed(code, number, last)).status_code == 200
    refused = send(city, "water", deed(code, 3, "refuse", reason="rule-not-met", rule="Art. 5"))
    assert (refused.json()["status"], refused.json()["rule"]) == ("refused", "Art. 5")
    assert kiosk.http.get(f"/v1/cases/{code}").json()["status"] == "refused"
    again = send(city, "water", deed(code, 3, "approve"))
    assert (again.status_code, again.json()["code"]) == (409, "case-moved-on")


def test_an_answer_counts_once(city: RunningHub, code: str) -> None:
    body = deed(code, 1, "approve")
    first, second = (send(city, "desk", body, key=f"once-{code}") for _ in range(2))
    assert first.content == second.content
    assert second.headers["idempotent-replayed"] == "true"
    other = send(city, "desk", deed(code, 1, "stop", reason="documents"), key=f"once-{code}")
    assert (other.status_code, other.json()["code"]) == (422, "idempotency-key-reused")
    with ThreadPoolExecutor(6) as pool:
        sent = list(pool.map(lambda n: send(city, "power", deed(code, 2, "approve"), key=f"{code}-{n}"), range(6)))
    assert sorted(answer.status_code for answer in sent) == [200, *[409] * 5]


def test_who_cannot_sign_is_not_listened_to(city: RunningHub, code: str) -> None:
    body = deed(code, 1, "approve")
    for answer in (
        send(city, "desk", body, secret=b"x" * 32),
        send(city, "nobody", body),
        send(city, "desk", body, late=400),
        send(city, "desk", body, late=-400),
        httpx.post(f"{city.url}/v1/agencies/desk/answers", json=body, headers={"Idempotency-Key": "a"}, timeout=60),
        httpx.post(f"{city.url}/v1/agencies/desk/answers", content=b"}", headers={"Idempotency-Key": "b"}, timeout=60),
    ):
        assert (answer.status_code, answer.json()["code"]) == (401, "signature-wrong")
    unkeyed = httpx.post(f"{city.url}/v1/agencies/desk/answers", json=body, timeout=60)
    assert (unkeyed.status_code, unkeyed.json()["code"]) == (400, "idempotency-key-missing")


def test_a_system_treats_only_its_own_stages(city: RunningHub, code: str) -> None:
    for agency, stage in (("power", 1), ("desk", 0), ("desk", 99), ("desk", -1), ("desk", 10**30)):
        answer = send(city, agency, deed(code, stage, "approve"))
        assert (answer.status_code, answer.json()["code"]) == (403, "stage-not-permitted")
    assert send(city, "power", deed(code, 2, "approve")).json()["code"] == "case-moved-on"  # not open yet
    missing = send(city, "desk", deed("DEMP-RM23-4W", 1, "approve"))
    assert (missing.status_code, missing.json()["code"]) == (404, "case-not-found")
    past = deed(code, 1, "approve") | {"since": "2026-01-01T00:00:00Z"}
    assert send(city, "desk", past).json()["detail"] == "the stage began anew"


def test_an_approval_says_what_the_citizen_pays(city: RunningHub, kiosk: Desk) -> None:
    code = kiosk.post("/v1/requests", submission("reckoned-permit", {"words": "a permit"})).json()["tracking_code"]
    approval = deed(code, 1, "approve")
    for wrong, reason in ((1_500, "uneven"), (0, "range"), (-1_000, "range"), (10**14, "range")):
        answer = send(city, "desk", approval | {"rials": wrong})
        assert (answer.status_code, answer.json()["errors"]) == (422, [{"field": "rials", "reason": reason}])
    stopped = send(city, "desk", deed(code, 1, "stop", reason="documents") | {"rials": 1_000})
    assert stopped.json()["errors"] == [{"field": "rials", "reason": "not-offered"}]
    assert stages(kiosk, code)[1]["status"] == "active"
    assert send(city, "desk", approval | {"rials": 7_000_000}, key=f"pays-{code}").json()["status"] == "done"
    again = send(city, "desk", approval | {"rials": 7_000_000}, key=f"pays-{code}")
    assert again.headers["idempotent-replayed"] == "true"
    bill = kiosk.http.get(f"/v1/cases/{code}/bill").json()
    assert (bill["amount_rials"], bill["paid"]) == (7_000_000, False)
    enlist(city, {"desk-9": "desk"})
    with Officer(city, "desk-9") as officer:
        assert re.search(r"bill entered<.*system of", officer.open(f"/desk/files/{code}/1?lang=en").text)


def test_only_before_a_payment_an_amount_is_said(city: RunningHub, kiosk: Desk, code: str) -> None:
    answer = send(city, "desk", deed(code, 1, "approve") | {"rials": 7_000_000})
    assert answer.json()["errors"] == [{"field": "rials", "reason": "not-offered"}]
    assert stages(kiosk, code)[1]["status"] == "active"


def test_what_cannot_be_meant_is_refused(city: RunningHub, code: str) -> None:
    for body, field in (
        (deed(code, 1, "approve", found=["treasure"]), "deed.found"),
        (deed(code, 1, "refuse", reason="rule-not-met", rule="  "), "deed.rule"),
        (deed(code, 1, "refuse", reason="rule-not-met", rule="x" * 501), "deed.rule"),
        (deed(code, 1, "approve") | {"since": "2026-01-01T00:00:00"}, "since"),
    ):
        answer = send(city, "desk", body)
        assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, field)
    for body in ({}, deed(code, 1, "pass-over", reason="deemed-consent"), deed(code, 1, "stop", reason="no time")):
        answer = send(city, "desk", body)
        assert (answer.status_code, answer.json()["code"]) == (400, "malformed")


def test_the_admin_sees_what_systems_do_not_take(city: RunningHub, code: str) -> None:
    enlist(city, {"boss": "admin"})
    with Officer(city, "boss") as boss:
        end = time.monotonic() + 60
        while not (page := boss.open("/desk/accounts?lang=en")).text.count("notices wait to be sent"):
            assert time.monotonic() < end, page.text
            time.sleep(0.1)
    assert "Systems of agencies" in page.text
    assert "in spite of all attempts" not in page.text


def test_a_hub_refuses_agencies_that_it_cannot_join(tmp_path: Path, catalogue: Path) -> None:
    for name, rest, words in (
        ("nobody", "", "agencies.nobody"),
        ("desk", 'answers = ["pin"]', "agencies.desk.answers: pin"),
        ("desk", 'steps = ["dance"]', "agencies.desk.steps: dance"),
    ):
        config = str(joined(tmp_path, [name], rest=rest))
        with pytest.raises(RuntimeError, match=words), running_hub(tmp_path, ["--config", config], catalogue=catalogue):
            pass
