from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from itertools import count
from typing import Any

import pytest

from tests.contract.hub.conftest import Desk, submission

_days = count(1)


@pytest.fixture
def slot(desk: Desk) -> str:
    """A time that no other test uses. The only place of it is free."""
    free = desk.http.get("/v1/slots/marriage", params={"days": 31}).raise_for_status().json()["slots"]
    assert all(found["free"] == 1 for found in free)
    return str(free[next(_days)]["slot_id"])


def _hold(desk: Desk, slot_id: str, **rest: str) -> Any:
    body = {"slot_id": slot_id, "service_id": "wedding"} | {k: v for k, v in rest.items() if k == "instead_of"}
    return desk.post("/v1/slots/marriage/hold", body, identity=rest.get("identity", ""))


def _file(desk: Desk, identity: str, reference: str) -> Any:
    return desk.post("/v1/requests", submission("wedding", {"time": reference}), identity=identity)


def test_a_place_is_kept_and_taken_with_the_request(desk: Desk, slot: str) -> None:
    held = _hold(desk, slot).raise_for_status().json()
    assert held["reference"].startswith(f"{slot}:")
    assert held["slot"]["place"] == "shrine-office"
    free = desk.http.get("/v1/slots/marriage", params={"days": 31}).json()["slots"]
    assert slot not in {found["slot_id"] for found in free}
    assert _hold(desk, slot).json()["code"] == "slot-taken"
    identity = desk.identify(desk.mobile())
    filed = _file(desk, identity, held["reference"])
    assert filed.status_code == 201, filed.text
    [line] = filed.json()["receipt"]["lines"]
    assert line["field"] == "time"
    assert line["value"].rpartition(":")[0] == slot
    assert int(line["value"].rpartition(":")[2]) >= 1
    again = _file(desk, desk.identify(desk.mobile()), held["reference"])
    assert again.json()["errors"] == [{"field": "time", "reason": "taken"}]


def test_of_fifty_who_want_the_last_place_one_has_it(desk: Desk, slot: str) -> None:
    identity = desk.identify(desk.mobile())
    with ThreadPoolExecutor(50) as pool:
        answers = list(pool.map(lambda _: _hold(desk, slot), range(50)))
        assert sorted({a.status_code for a in answers}) == [201, 409]
        [held] = [a.json() for a in answers if a.status_code == 201]
        filed = list(pool.map(lambda _: _file(desk, identity, held["reference"]), range(50)))
    assert sorted(f.status_code for f in filed) == [201] + [422] * 49


def test_a_person_has_one_in_a_period(desk: Desk, slot: str) -> None:
    mobile = desk.mobile()
    identity = desk.identify(mobile)
    first = _hold(desk, slot).json()
    assert _file(desk, identity, first["reference"]).status_code == 201
    other = desk.http.get("/v1/slots/marriage", params={"days": 31}).json()["slots"][-1]["slot_id"]
    assert _hold(desk, other, identity=identity).json()["code"] == "slot-had-already"
    anonymous = _hold(desk, other).json()
    refused = _file(desk, identity, anonymous["reference"])
    assert refused.json()["errors"] == [{"field": "time", "reason": "had-already"}]
    assert _hold(desk, other).json()["code"] == "slot-taken"  # it is kept still
    assert _hold(desk, other, instead_of=anonymous["reference"]).status_code == 201


def test_a_place_is_given_back_once(desk: Desk, slot: str) -> None:
    identity = desk.identify(desk.mobile())
    filed = _file(desk, identity, _hold(desk, slot).json()["reference"]).json()
    [place] = desk.http.get(f"/v1/cases/{filed['tracking_code']}").json()["places"]
    assert place["place"] == "shrine-office"
    path, body = (
        f"/v1/cases/{filed['tracking_code']}/places/give-back",
        {"resource": "marriage", "begins": place["begins"]},
    )
    assert desk.http.post(path, json=body).json()["code"] == "idempotency-key-missing"
    assert desk.post(path, body).json()["code"] == "identity-required"
    given, again = (desk.post(path, body, key=f"give back {slot}", identity=identity) for _ in range(2))
    assert (given.status_code, given.json().get("places", []), again.content) == (200, [], given.content)
    assert desk.post(path, body, identity=identity).json()["code"] == "case-moved-on"
    free = desk.http.get("/v1/slots/marriage", params={"days": 31}).json()["slots"]
    assert slot in {found["slot_id"] for found in free}


def test_what_cannot_be_kept(desk: Desk, slot: str) -> None:
    assert _hold(desk, "shrine-office:20200101T0800").json()["errors"] == [
        {"field": "slot_id", "reason": "not-offered"}
    ]
    assert _hold(desk, "nonsense").json()["errors"] == [{"field": "slot_id", "reason": "not-offered"}]
    other = {"slot_id": slot, "service_id": "street-lamp"}
    assert desk.post("/v1/slots/marriage/hold", other).json()["code"] == "service-unknown"
    assert desk.post("/v1/slots/nothing/hold", other).json()["code"] == "service-unknown"
    assert desk.http.get("/v1/slots/nothing").json()["code"] == "not-found"
    assert desk.http.get("/v1/slots/marriage", params={"from": "soon"}).status_code == 400
    assert _file(desk, desk.identify(desk.mobile()), "demonstration:1").json()["errors"][0]["reason"] == "taken"
