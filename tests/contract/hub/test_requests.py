from __future__ import annotations

import base64
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from hub.calendar import SOLAR_HOLIDAYS, WorkingCalendar
from kiosk.contract import receipt, tracking
from kiosk.contract.wire import CaseView, Filed, StageStatus
from tests.contract.hub.conftest import Desk, submission


def test_a_request_becomes_a_case_with_a_signed_receipt(desk: Desk) -> None:
    mobile = desk.mobile()
    answers = {"mobile": mobile, "topic": "broken", "poles": "۳", "words": "چراغ  كوچه", "secret": "hidden words"}
    reply = desk.post("/v1/requests", submission("street-lamp", answers), identity=desk.identify(mobile))
    assert reply.status_code == 201, reply.text
    filed = msgspec.json.decode(reply.content, type=Filed)
    assert tracking.parse(filed.tracking_code) == filed.tracking_code
    assert {line.field: line.value for line in filed.receipt.lines} == {
        "mobile": "••••" + mobile[-4:],
        "topic": "broken",
        "poles": "3",
        "words": "چراغ کوچه",
        "secret": "••••",
    }
    key = base64.b64decode(desk.http.get("/v1/keys").json()["public_key"])
    claim = receipt.verify(filed.receipt.token, Ed25519PublicKey.from_public_bytes(key))
    assert claim == receipt.claim_of(filed.receipt)
    assert filed.receipt.verify_url == f"{desk.hub.url.upper()}/R/{filed.receipt.token}"
    assert filed.case.due == filed.receipt.due


def test_stages_start_in_order_and_the_promise_counts_working_days(desk: Desk) -> None:
    mobile = desk.mobile()
    body = submission("street-lamp", {"mobile": mobile, "topic": "dark"})
    case = msgspec.json.decode(desk.post("/v1/requests", body, identity=desk.identify(mobile)).content, type=Filed).case
    assert [stage.status for stage in case.stages] == [
        StageStatus.DONE,
        StageStatus.ACTIVE,
        *[StageStatus.WAITING] * 4,
    ]
    assert case.stages[1].holder == "desk"
    calendar = WorkingCalendar(frozenset({3, 4}), SOLAR_HOLIDAYS)
    assert case.due == calendar.due(case.filed_at, 1 + 9)


def test_a_case_is_found_however_its_code_is_typed(desk: Desk) -> None:
    body = submission("open-question", {"words": "when?"}, provisional_code="PXY2-3456-78")
    filed = desk.post("/v1/requests", body).json()
    code = filed["tracking_code"]
    typed = (code, tracking.shown(code).lower(), f" {code}", "pxy2345678")
    assert [desk.http.get(f"/v1/cases/{text}").json() for text in typed] == [filed["case"]] * 4


def test_a_case_shows_no_personal_data(desk: Desk, stored: Callable[[], bytes]) -> None:
    mobile, words = desk.mobile(), "a very private story"
    body = submission("street-lamp", {"mobile": mobile, "topic": "dark", "words": words})
    code = desk.post("/v1/requests", body, identity=desk.identify(mobile)).json()["tracking_code"]
    shown = desk.http.get(f"/v1/cases/{code}").text
    assert mobile not in shown
    assert words not in shown
    assert mobile not in desk.hub.log
    assert code.encode() in stored()
    for private in (mobile, words):
        assert private.encode() not in stored()
        assert private.encode().hex() not in stored().decode("latin-1")


def test_people_find_their_own_cases_only(desk: Desk) -> None:
    mine, other = desk.mobile(), desk.mobile()
    identity = desk.identify(mine)
    codes = [
        desk.post("/v1/requests", submission("street-lamp", {"mobile": mine, "topic": "dark"}), identity=identity)
        .raise_for_status()
        .json()["tracking_code"]
        for _ in range(2)
    ]
    found = desk.http.get("/v1/cases", headers={"X-Identity": identity}).json()["cases"]
    assert [case["tracking_code"] for case in found] == codes[::-1]
    assert desk.http.get("/v1/cases", headers={"X-Identity": desk.identify(other)}).json() == {"cases": []}


def test_answers_are_checked_by_the_rules_of_the_form(desk: Desk) -> None:
    mobile = desk.mobile()
    answers = {"mobile": desk.mobile(), "topic": "broken", "poles": "99", "words": "abc", "surprise": "x"}
    reply = desk.post("/v1/requests", submission("street-lamp", answers), identity=desk.identify(mobile))
    assert reply.status_code == 422
    assert reply.headers["content-type"] == "application/problem+json"
    assert {error["field"]: error["reason"] for error in reply.json()["errors"]} == {
        "mobile": "not-offered",  # another number than the one that was proven
        "poles": "range",
        "words": "too-short",
        "surprise": "not-offered",
    }


def test_an_answer_that_was_not_asked_is_refused(desk: Desk) -> None:
    mobile = desk.mobile()
    body = submission("street-lamp", {"mobile": mobile, "topic": "dark", "poles": "3"})
    reply = desk.post("/v1/requests", body, identity=desk.identify(mobile))
    assert reply.json()["errors"] == [{"field": "poles", "reason": "not-offered"}]


def test_identity_is_required_where_the_service_says_so(desk: Desk) -> None:
    body = submission("street-lamp", {"mobile": desk.mobile(), "topic": "dark"})
    assert desk.post("/v1/requests", body).json()["code"] == "identity-required"
    assert desk.post("/v1/requests", body, identity="forged").json()["code"] == "identity-required"
    assert desk.http.get("/v1/cases").json()["code"] == "identity-required"
    assert desk.post("/v1/requests", submission("open-question", {"words": "hello"})).status_code == 201


def test_a_stored_submission_may_come_later_but_not_from_the_future_or_too_late(desk: Desk) -> None:
    def reply(filed_at: str) -> tuple[int, object]:
        answer = desk.post("/v1/requests", submission("open-question", {"words": "hello"}) | {"filed_at": filed_at})
        return answer.status_code, answer.json().get("errors")

    now = datetime.now(UTC)
    assert reply((now - timedelta(days=3)).isoformat())[0] == 201
    for wrong in (now - timedelta(days=31), now + timedelta(hours=1)):
        assert reply(wrong.isoformat()) == (422, [{"field": "filed_at", "reason": "range"}])
    assert reply("2026-11-23T10:00:00") == (422, [{"field": "filed_at", "reason": "format"}])


def test_only_services_that_take_requests_take_requests(desk: Desk) -> None:
    for service in ("levy", "no-such-service"):
        assert desk.post("/v1/requests", submission(service, {})).json()["code"] == "service-unknown"


def test_the_same_key_replays_the_first_answer(desk: Desk) -> None:
    body = submission("open-question", {"words": "once"})
    first, second = (desk.post("/v1/requests", body, key="same-key") for _ in range(2))
    assert (first.status_code, first.content) == (second.status_code, second.content)
    assert second.headers["idempotent-replayed"] == "true"
    assert "idempotent-replayed" not in first.headers
    reused = desk.post("/v1/requests", body | {"answers": {"words": "twice"}}, key="same-key")
    assert (reused.status_code, reused.json()["code"]) == (422, "idempotency-key-reused")


def test_twenty_at_once_with_one_key_have_one_effect(desk: Desk) -> None:
    mobile = desk.mobile()
    identity, body = desk.identify(mobile), submission("street-lamp", {"mobile": mobile, "topic": "dark"})
    with ThreadPoolExecutor(20) as pool:
        replies = list(
            pool.map(lambda _: desk.post("/v1/requests", body, key="parallel-key", identity=identity), range(20))
        )
    accepted = [reply for reply in replies if reply.status_code == 201]
    assert accepted
    assert len({reply.content for reply in accepted}) == 1
    assert {reply.json()["code"] for reply in replies if reply not in accepted} <= {"idempotency-in-progress"}
    mine = desk.http.get("/v1/cases", headers={"X-Identity": identity}).json()["cases"]
    assert len(mine) == 1


def test_a_refused_request_leaves_its_key_free(desk: Desk) -> None:
    wrong, right = (submission("open-question", {"words": words}) for words in ("?", "a question"))
    assert desk.post("/v1/requests", wrong, key="free-key").status_code == 422
    assert desk.post("/v1/requests", right, key="free-key").status_code == 201


def test_cases_are_not_guessed(desk: Desk) -> None:
    for code in ("ABCD", "DEMP-RM23-4W", "%00", "کد", "A" * 200):
        reply = desk.http.get(f"/v1/cases/{code}")
        assert (reply.status_code, reply.json()["code"]) == (404, "case-not-found")


def test_a_view_decodes_as_the_contract_says(desk: Desk) -> None:
    code = desk.post("/v1/requests", submission("open-question", {"words": "hello"})).json()["tracking_code"]
    view = msgspec.json.decode(desk.http.get(f"/v1/cases/{code}").content, type=CaseView)
    assert view.stages[1].due is not None
    assert view.stages[1].due > view.filed_at
