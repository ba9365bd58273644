"""Several hub processes on one PostgreSQL: whoever is asked, the city answers as one."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.contract.hub.conftest import Desk, submission
from tests.support.desk_client import Officer, enlist
from tests.support.hub import RunningHub, end_hub, start_hub
from tests.support.postgresql import PostgreSql

QUESTION = submission("open-question", {"words": "how many hubs are there?"})
PAYMENT = {"bill_id": "432190064", "payment_id": "125040124", "service_id": "levy", "language": "en"}


class City:
    """Two hubs on one database and one data folder, which holds the keys, and a desk at each."""

    def __init__(self, server: PostgreSql, folder: Path, catalogue: Path) -> None:
        self.server, self.name = server, server.create()
        arguments = ("--demo-city", "--accept-simulated-cards", "--database-url", server.url(self.name))

        def start(_number: int) -> RunningHub:
            return start_hub(folder, *arguments, catalogue=catalogue)

        with ThreadPoolExecutor(2) as pool:
            self.hubs = list(pool.map(start, range(2)))
        self.desks = [Desk(hub) for hub in self.hubs]

    def post(self, number: int, path: str, body: object, **rest: Any) -> httpx.Response:
        """Call one of the hubs, by turns."""
        return self.desks[number % 2].post(path, body, **rest)

    def at_once(self, count: int, path: str, body: object, **rest: Any) -> list[httpx.Response]:
        """The same call `count` times."""
        with ThreadPoolExecutor(count) as pool:
            return list(pool.map(lambda number: self.post(number, path, body, **rest), range(count)))

    def cases_of(self, identity: str) -> list[dict[str, Any]]:
        """All cases of a person."""
        answer = self.desks[1].http.get("/v1/cases", headers={"X-Identity": identity})
        return list(answer.raise_for_status().json()["cases"])

    def close(self) -> None:
        """End what still runs."""
        for desk, hub in zip(self.desks, self.hubs, strict=True):
            desk.http.close()
            end_hub(hub)
        self.server.drop(self.name)


@pytest.fixture(scope="module")
def city(postgresql: PostgreSql, tmp_path_factory: pytest.TempPathFactory, catalogue: Path) -> Iterator[City]:
    city = City(postgresql, tmp_path_factory.mktemp("city") / "hub", catalogue)
    yield city
    city.close()


def test_fifty_at_once_with_one_key_are_one_case(city: City) -> None:
    identity = city.desks[0].card("9990000174").json()["token"]
    body = submission("street-lamp", {"mobile": "09150000000", "topic": "dark"})
    replies = city.at_once(50, "/v1/requests", body, key="fifty", identity=identity)
    accepted = [reply for reply in replies if reply.status_code == 201]
    assert {reply.json()["code"] for reply in replies if reply not in accepted} <= {"idempotency-in-progress"}
    accepted += [city.post(number, "/v1/requests", body, key="fifty", identity=identity) for number in range(2)]
    assert len({reply.content for reply in accepted}) == 1
    assert sum("idempotent-replayed" not in reply.headers for reply in accepted) == 1
    assert len(city.cases_of(identity)) == 1


def test_one_code_is_sent_and_tried_as_often_as_at_one_hub(city: City) -> None:
    mobile = city.desks[0].mobile()
    sent = city.at_once(8, "/v1/one-time-codes", {"mobile": mobile, "language": "fa"})
    assert sorted(reply.status_code for reply in sent) == [201] + [429] * 7
    challenge = next(reply.json()["challenge_id"] for reply in sent if reply.status_code == 201)
    code = city.hubs[0].last_code(mobile)
    wrong = f"{(int(code) + 1) % 10**6:06}"
    guesses = city.at_once(10, f"/v1/one-time-codes/{challenge}/answer", {"code": wrong})
    codes = [reply.json()["code"] for reply in guesses]
    assert (codes.count("code-wrong"), codes.count("code-exhausted")) == (4, 6)


def test_a_bill_is_paid_once(city: City) -> None:
    payments = [reply.raise_for_status().json() for reply in city.at_once(8, "/v1/payments", PAYMENT)]

    def pay(payment: dict[str, Any]) -> httpx.Response:
        return httpx.post(payment["pay_url"], data={"decision": "pay"}, timeout=60)

    with ThreadPoolExecutor(16) as pool:
        assert {answer.status_code for answer in pool.map(pay, payments * 2)} == {303}
    seen = [city.desks[1].http.get(f"/v1/payments/{payment['payment_ref']}").json()["status"] for payment in payments]
    assert sorted(seen) == ["paid"] + ["reversed"] * 7  # money that came twice goes back


def test_officers_at_different_hubs_share_one_queue_and_one_session(city: City) -> None:
    names = {f"racer-{number}": "desk" for number in range(4)}
    enlist(city.hubs[0], names, city.server.url(city.name))
    filed = [city.post(number, "/v1/requests", QUESTION).json()["tracking_code"] for number in range(3)]
    with ExitStack() as stack:
        people = [stack.enter_context(Officer(city.hubs[n % 2], name)) for n, name in enumerate(names)]
        taken: list[str] = []
        while len(set(filed) - set(taken)):  # other tests may have left files in the queue
            with ThreadPoolExecutor(len(people)) as pool:
                pages = list(pool.map(lambda person: person.press("/desk/next").url.path, people))
            taken += [path.split("/")[3] for path in pages if path.startswith("/desk/files/")]
            assert any(path.startswith("/desk/files/") for path in pages)
        assert len(taken) == len(set(taken))
        people[0].http.base_url = city.hubs[1].url
        assert people[0].open("/desk/queue").url.path == "/desk/queue"


def test_a_text_that_no_database_keeps_is_not_found(city: City) -> None:
    assert city.desks[0].http.get("/v1/payments/%00").json()["code"] == "payment-not-found"
    assert city.post(0, "/v1/one-time-codes/%00/answer", {"code": "123456"}).json()["code"] == "code-expired"


def test_the_hubs_outlive_their_connections(city: City) -> None:
    city.server.hang_up(city.name)
    for desk in city.desks:
        end = time.monotonic() + 60
        while desk.http.get("/healthz").status_code != 200:  # the first may ask before the bad news is there
            assert time.monotonic() < end
    for number in range(4):
        assert city.post(number, "/v1/requests", QUESTION).status_code == 201


def test_a_hub_that_is_killed_in_the_middle_loses_and_doubles_nothing(
    postgresql: PostgreSql, tmp_path: Path, catalogue: Path
) -> None:
    city = City(postgresql, tmp_path / "hub", catalogue)
    answered: dict[str, bytes] = {}
    body = submission("street-lamp", {"mobile": "09150000000", "topic": "dark"})

    def send(number: int) -> None:
        with contextlib.suppress(httpx.TransportError):
            reply = city.post(number, "/v1/requests", body, key=f"cut-{number}", identity=identity)
            answered[f"cut-{number}"] = reply.content
        if len(answered) >= 20:
            city.hubs[0].process.kill()

    try:
        identity = city.desks[0].card("9990000174").json()["token"]
        with ThreadPoolExecutor(6) as pool:
            list(pool.map(send, range(60)))
        assert 20 <= len(answered) < 60
        replies = {
            f"cut-{number}": city.desks[1].post("/v1/requests", body, key=f"cut-{number}", identity=identity)
            for number in range(60)
        }
        mine = city.cases_of(identity)
    finally:
        city.close()
    assert {reply.status_code for reply in replies.values()} == {201}
    assert {key: replies[key].content for key in answered} == answered
    assert len(mine) == 60
    assert {case["tracking_code"] for case in mine} == {reply.json()["tracking_code"] for reply in replies.values()}
