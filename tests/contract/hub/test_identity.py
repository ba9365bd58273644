from __future__ import annotations

import httpx
import pytest

from hub.demo_city import NATIONAL_ID
from kiosk.contract.language import Language
from tests.contract.hub.conftest import Desk, submission


def _wrong(code: str) -> str:
    return f"{(int(code) + 1) % 1_000_000:06}"


def _answer(desk: Desk, challenge: str, code: str, **options: str) -> httpx.Response:
    return desk.post(f"/v1/one-time-codes/{challenge}/answer", {"code": code}, **options)


@pytest.mark.parametrize("language", Language)
def test_a_code_is_sent_in_the_readers_language(desk: Desk, language: Language) -> None:
    mobile = desk.mobile()
    reply = desk.post("/v1/one-time-codes", {"mobile": mobile, "language": language.value})
    assert reply.status_code == 201
    assert (reply.json()["code_length"], reply.json()["resend_after_seconds"]) == (6, 60)
    assert len(desk.hub.last_code(mobile)) == 6


def test_the_right_code_gives_an_identity_once(desk: Desk) -> None:
    mobile = desk.mobile()
    challenge = desk.ask_code("+98" + mobile[1:]).json()["challenge_id"]
    first = _answer(desk, challenge, desk.hub.last_code(mobile), key=f"answer-{mobile}")
    assert first.json()["facts"] == {"mobile": mobile}
    again = _answer(desk, challenge, desk.hub.last_code(mobile), key=f"answer-{mobile}")
    assert again.content == first.content
    assert _answer(desk, challenge, desk.hub.last_code(mobile)).json()["code"] == "code-expired"


def test_five_wrong_codes_end_a_challenge(desk: Desk) -> None:
    mobile = desk.mobile()
    challenge, code = desk.ask_code(mobile).json()["challenge_id"], desk.hub.last_code(mobile)
    replies = [_answer(desk, challenge, _wrong(code)).json() for _ in range(5)]
    assert [reply.get("attempts_left") for reply in replies] == [4, 3, 2, 1, None]
    assert [reply["code"] for reply in replies] == ["code-wrong"] * 4 + ["code-exhausted"]
    assert _answer(desk, challenge, code).json()["code"] == "code-exhausted"


def test_sending_a_wrong_code_again_costs_no_second_try(desk: Desk) -> None:
    mobile = desk.mobile()
    challenge, code = desk.ask_code(mobile).json()["challenge_id"], desk.hub.last_code(mobile)
    replies = [_answer(desk, challenge, _wrong(code), key=f"wrong-{mobile}") for _ in range(3)]
    assert {reply.json()["attempts_left"] for reply in replies} == {4}


def test_a_second_code_must_wait(desk: Desk) -> None:
    mobile = desk.mobile()
    desk.ask_code(mobile).raise_for_status()
    reply = desk.ask_code(mobile)
    assert (reply.status_code, reply.json()["code"]) == (429, "too-many-requests")
    assert 50 <= reply.json()["retry_after_seconds"] <= 61
    assert reply.headers["retry-after"] == str(reply.json()["retry_after_seconds"])


@pytest.mark.parametrize(
    ("mobile", "reason"), [("0915000000", "length"), ("05130000000", "format"), ("x", "not-digits")]
)
def test_only_mobile_numbers_get_codes(desk: Desk, mobile: str, reason: str) -> None:
    reply = desk.ask_code(mobile)
    assert reply.status_code == 422
    assert reply.json()["errors"] == [{"field": "mobile", "reason": reason}]


def test_the_code_is_nowhere_in_the_database(desk: Desk) -> None:
    mobile = desk.mobile()
    desk.ask_code(mobile).raise_for_status()
    stored = b"".join(path.read_bytes() for path in desk.hub.data.glob("hub.sqlite3*"))
    assert desk.hub.last_code(mobile).encode() not in stored
    assert mobile.encode() not in stored


@pytest.mark.parametrize(("proof", "status"), [("possession", 200), ("simulated", 200), ("recognition", 422)])
def test_a_card_must_prove_itself(desk: Desk, proof: str, status: int) -> None:
    reply = desk.card(NATIONAL_ID, proof)
    assert reply.status_code == status
    assert (reply.json().get("facts") == {"national_id": NATIONAL_ID}) is (status == 200)
    assert (reply.json().get("code") == "card-not-accepted") is (status == 422)


def test_a_card_must_carry_a_valid_national_id(desk: Desk) -> None:
    for wrong in ("9991234562", "", "1111111111"):
        assert desk.card(wrong).json()["code"] == "card-not-accepted"


def test_an_identity_by_card_files_requests_too(desk: Desk) -> None:
    identity = desk.card("9990000174").json()["token"]
    body = submission("street-lamp", {"mobile": "09150000000", "topic": "dark"})
    code = desk.post("/v1/requests", body, identity=identity).raise_for_status().json()["tracking_code"]
    cases = desk.http.get("/v1/cases", headers={"X-Identity": identity}).json()["cases"]
    assert [case["tracking_code"] for case in cases] == [code]
