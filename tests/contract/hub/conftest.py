from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.contract.hub.definitions import write_catalogue
from tests.support.hub import RunningHub, running_hub
from tests.support.postgresql import PostgreSql

_numbers = count(1)


class Desk:
    """A client that says things as a kiosk does. Each write gets a key of its own unless one is given."""

    def __init__(self, hub: RunningHub) -> None:
        self.hub = hub
        self.http = hub.client()

    def __enter__(self) -> Desk:
        return self

    def __exit__(self, *_: object) -> None:
        self.http.close()

    def post(self, path: str, body: object, *, key: str | None = None, identity: str = "") -> httpx.Response:
        headers = {"Idempotency-Key": key or f"desk-{next(_numbers)}"}
        if identity:
            headers["X-Identity"] = identity
        return self.http.post(path, json=body, headers=headers)

    def mobile(self) -> str:
        """A number that no other test uses."""
        return f"0999{next(_numbers):07}"

    def ask_code(self, mobile: str) -> httpx.Response:
        return self.post("/v1/one-time-codes", {"mobile": mobile, "language": "fa"})

    def identify(self, mobile: str) -> str:
        """An identity token of the phone `mobile`."""
        challenge = self.ask_code(mobile).raise_for_status().json()["challenge_id"]
        answer = {"code": self.hub.last_code(mobile)}
        return str(self.post(f"/v1/one-time-codes/{challenge}/answer", answer).raise_for_status().json()["token"])

    def card(self, national_id: str, proof: str = "simulated") -> httpx.Response:
        body = {"profile": "ir-national-card", "proof": proof, "facts": {"national_id": national_id}}
        return self.post("/v1/card-assertions", body)


def submission(service_id: str, answers: dict[str, str], **rest: object) -> dict[str, Any]:
    filed_at = datetime.now(UTC).isoformat()
    return {"service_id": service_id, "language": "fa", "answers": answers, "filed_at": filed_at, **rest}


@pytest.fixture(scope="session")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_catalogue(tmp_path_factory.mktemp("city") / "catalogue")


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def city_database(request: pytest.FixtureRequest) -> Iterator[str]:
    """The name of a PostgreSQL database with empty tables; empty: SQLite in the data folder."""
    if request.param == "sqlite":
        yield ""
        return
    server: PostgreSql = request.getfixturevalue("postgresql")
    name = server.create()
    yield name
    server.drop(name)


@pytest.fixture(scope="session")
def hub(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, catalogue: Path, city_database: str
) -> Iterator[RunningHub]:
    """What every kiosk may expect holds with both databases."""
    arguments = ["--demo-city", "--accept-simulated-cards"]
    if city_database:
        arguments += ["--database-url", request.getfixturevalue("postgresql").url(city_database)]
    with running_hub(tmp_path_factory.mktemp("hub"), arguments, catalogue=catalogue) as running:
        yield running


@pytest.fixture
def stored(request: pytest.FixtureRequest, hub: RunningHub, city_database: str) -> Callable[[], bytes]:
    """All that lies in the database of `hub`."""

    def read() -> bytes:
        if city_database:
            return str(request.getfixturevalue("postgresql").dump(city_database)).encode()
        return b"".join(path.read_bytes() for path in hub.data.glob("hub.sqlite3*"))

    return read


@pytest.fixture(scope="session")
def desk(hub: RunningHub) -> Iterator[Desk]:
    with Desk(hub) as desk:
        yield desk
