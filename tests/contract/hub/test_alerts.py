"""Calls for a person: a kiosk over HTTP, and the attendants at their page of the desk."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from tests.contract.hub.conftest import Desk
from tests.support.desk_client import CONFIG, Officer, enlist
from tests.support.hub import RunningHub, running_hub

_visits = count(1)
_OFFICERS = {"desk-1": "desk", "desk-2": "desk", "power-1": "power", "judge-1": "inspection", "boss-1": "admin"}
_LIMITS = "[alerts]\nanswer_within = 1\nper_kiosk_per_hour = 20\n"


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory, catalogue: Path) -> Iterator[RunningHub]:
    folder = tmp_path_factory.mktemp("alerts")
    (folder / "hub.toml").write_text(CONFIG + _LIMITS)
    with running_hub(folder, ("--config", str(folder / "hub.toml")), catalogue=catalogue) as hub:
        enlist(hub, _OFFICERS)
        yield hub


@pytest.fixture(scope="module")
def kiosk(hub: RunningHub) -> Iterator[Desk]:
    with Desk(hub) as kiosk:
        yield kiosk


def _wish(**changes: object) -> dict[str, object]:
    visit = f"visit-{next(_visits)}"
    return {"kind": "help", "language": "ur", "visit": visit, "place": "North <gate>"} | changes


def _call(kiosk: Desk, **changes: object) -> str:
    return str(kiosk.post("/v1/alerts", _wish(**changes)).raise_for_status().json()["ref"])


def _seen(kiosk: Desk, ref: str) -> Any:
    return kiosk.http.get(f"/v1/alerts/{ref}").raise_for_status().json()


def test_a_call_is_answered_at_the_desk(hub: RunningHub, kiosk: Desk) -> None:
    ref = _call(kiosk, kind="urgent", service_id="street-lamp")
    with Officer(hub, "desk-1") as at_work, Officer(hub, "desk-2") as colleague:
        page = at_work.open("/desk/calls?lang=en").text
        assert "North &lt;gate&gt;" in page
        assert "Urdu" in page
        assert "<title>(1) Calls for help</title>" in page
        assert 'http-equiv="refresh"' in page
        assert "Calls for help (1)" in at_work.open("/desk/queue").text
        colleague.open("/desk/calls?lang=en")
        came = at_work.press(f"/desk/calls/{ref}/come")
        assert "The kiosk has told the person that you are coming." in came.text
        assert "\u2068desk-1\u2069 goes there" in came.text
        seen = _seen(kiosk, ref)
        assert (seen["state"], seen["agency"], seen["kind"]) == ("coming", "desk", "urgent")
        late = colleague.press(f"/desk/calls/{ref}/come")
        assert (late.status_code, "\u2068desk-1\u2069 answered before you." in late.text) == (409, True)
        assert "This call is closed." in at_work.press(f"/desk/calls/{ref}/done").text
        assert "\u2068desk-1\u2069 answered before you." in colleague.press(f"/desk/calls/{ref}/come").text
    assert _seen(kiosk, ref)["state"] == "done"


def test_nobody_answers(hub: RunningHub, kiosk: Desk) -> None:
    ref = _call(kiosk)
    with Officer(hub, "desk-1") as at_work, Officer(hub, "judge-1") as judge:
        at_work.open("/desk/calls?lang=en")
        while _seen(kiosk, ref)["state"] != "unanswered":
            assert _seen(kiosk, ref)["state"] in {"asked", "unanswered"}
        assert "Nobody has answered." in at_work.open("/desk/calls").text
        assert ref in judge.open("/desk/calls").text
        assert kiosk.post(f"/v1/alerts/{ref}/cancel", {}).json()["state"] == "cancelled"
        gone = at_work.press(f"/desk/calls/{ref}/come")
        assert (gone.status_code, "The person needs nobody any more." in gone.text) == (409, True)


def test_the_same_call_sent_many_times_is_one(hub: RunningHub, kiosk: Desk) -> None:
    wish = _wish()
    with ThreadPoolExecutor(8) as pool:
        same_key = list(pool.map(lambda _: kiosk.post("/v1/alerts", wish, key="one-call").status_code, range(8)))
    assert set(same_key) <= {201, 409}
    refs = {kiosk.post("/v1/alerts", wish).json()["ref"] for _ in range(3)}
    refs.add(kiosk.post("/v1/alerts", wish, key="one-call").json()["ref"])
    assert len(refs) == 1
    other = kiosk.post("/v1/alerts", _wish(), key="one-call")
    assert (other.status_code, other.json()["code"]) == (422, "idempotency-key-reused")


def test_only_attendants_see_calls_and_only_with_a_form(hub: RunningHub, kiosk: Desk) -> None:
    ref = _call(kiosk)
    with Officer(hub, "power-1") as elsewhere, Officer(hub, "boss-1") as boss, Officer(hub, "desk-1") as at_work:
        for nobody in (elsewhere, boss):
            assert nobody.open("/desk/calls").status_code == 403
            assert "/desk/calls" not in nobody.landed.text
            assert nobody.press(f"/desk/calls/{ref}/come").status_code == 403
        assert at_work.http.post(f"/desk/calls/{ref}/come", data={"token": "0" * 64}).status_code == 403
        at_work.open("/desk/calls")
        assert at_work.press(f"/desk/calls/{ref}/dance").status_code == 404
        for none in ("nothing", "%00"):
            assert at_work.press(f"/desk/calls/{none}/come").status_code == 404
    assert _seen(kiosk, ref)["state"] in {"asked", "unanswered"}


def test_what_is_no_call(kiosk: Desk) -> None:
    assert kiosk.http.get("/v1/alerts/nothing").status_code == 404
    assert kiosk.post("/v1/alerts/nothing/cancel", {}).status_code == 404
    assert kiosk.post("/v1/alerts", _wish(service_id="nothing")).json()["code"] == "service-unknown"
    assert kiosk.post("/v1/alerts", _wish(kind="dance")).status_code == 400
    assert kiosk.post("/v1/alerts", _wish(place="x" * 201)).json()["errors"][0]["field"] == "place"
    assert kiosk.http.post("/v1/alerts", json=_wish()).json()["code"] == "idempotency-key-missing"
    while (answer := kiosk.post("/v1/alerts", _wish())).status_code == 201:
        pass
    assert (answer.status_code, answer.json()["code"]) == (429, "too-many-requests")
    assert int(answer.headers["retry-after"]) > 3000
