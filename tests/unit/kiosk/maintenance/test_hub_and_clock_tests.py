from __future__ import annotations

import asyncio
import ssl
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from zoneinfo import ZoneInfoNotFoundError

import pytest

from kiosk.config.model import HubSection
from kiosk.contract.problem import ProblemCode
from kiosk.maintenance import clock_tests
from kiosk.maintenance.alone import hub_alone
from kiosk.maintenance.results import Health
from tests.support.certificates import self_signed
from tests.support.hub import running_hub
from tests.support.kiosk import free_port
from tests.support.stub_hub import PROBLEM, Behave, answer, nothing, stub_hub
from tests.unit.kiosk.maintenance.conftest import Rig

NOT_TRIED = {"credentials": "skip no-connection", "latency": "skip no-connection"}
KEYS = {"algorithm": "Ed25519", "public_key": "AAAA"}


def problem(status: int, code: ProblemCode) -> Behave:
    return answer(status, {"code": code.value, "status": status, "title": code.value}, PROBLEM)


async def outcomes(
    rig: Rig,
    url: str,
    *,
    device: str = "hub",
    token: str = "secret",  # noqa: S107
    ca_file: str = "",
) -> dict[str, str]:
    """What the tests say of the hub at `url`."""
    token_file = rig.context.config.kiosk.data_path / "token"
    if token:
        token_file.write_text(token, "ascii")
    section = HubSection(embedded=False, url=url, token_file=str(token_file), ca_file=ca_file, deadline_seconds=1)
    rig.configure("hub", **{name: getattr(section, name) for name in section.__struct_fields__})
    target = hub_alone(rig.context.config)
    assert target is not None
    async with AsyncExitStack() as stack:
        stack.push_async_callback(target.client.close)
        rig.change(hub=target)
        return await rig.outcomes(device)


async def test_the_real_hub_knows_its_kiosk_and_no_other(rig: Rig, tmp_path: Path) -> None:
    with running_hub(tmp_path) as hub:
        rig.configure("kiosk", id=hub.kiosk_id)
        found = await outcomes(rig, hub.url, token=hub.token)
        assert found == {
            "dns": "skip not-needed",
            "connect": "pass connected",
            "tls": "skip plain",
            "credentials": "pass known",
            "latency": "pass fast",
        }
        named = hub.url.replace("127.0.0.1", "localhost")
        assert (await outcomes(rig, named, token=hub.token))["dns"] == "pass resolved"
        assert (await outcomes(rig, hub.url, token="wrong"))["credentials"] == "fail rejected"
        assert (await outcomes(rig, hub.url, token=hub.token, device="clock"))["skew"] == "pass small"


async def test_a_hub_that_is_down_is_told_once(rig: Rig) -> None:
    found = await outcomes(rig, f"http://127.0.0.1:{free_port()}")
    assert {"connect": "fail refused", "tls": "skip no-connection", **NOT_TRIED}.items() <= found.items()
    assert (await outcomes(rig, f"http://127.0.0.1:{free_port()}", device="clock"))["skew"] == "skip no-answer"


async def test_a_name_that_nobody_knows(rig: Rig) -> None:
    found = await outcomes(rig, "https://hub.invalid")
    assert {"dns": "fail unknown-name", "connect": "skip no-address", **NOT_TRIED}.items() <= found.items()


async def test_a_good_certificate_tells_how_long(rig: Rig, tmp_path: Path) -> None:
    server, pem = self_signed(tmp_path / "tls")
    async with stub_hub(problem(404, ProblemCode.CASE_NOT_FOUND), server) as hub:
        found = await outcomes(rig, hub.url, ca_file=str(pem))
        assert (found["tls"], found["credentials"]) == ("warn expires-soon", "pass known")  # it is good for 20 days


async def test_certificates_that_are_not_good(rig: Rig, tmp_path: Path) -> None:
    good, _pem = self_signed(tmp_path / "good")
    expired, expired_pem = self_signed(tmp_path / "expired", expired=True)
    other, other_pem = self_signed(tmp_path / "other", "127.0.0.9")
    cases: list[tuple[ssl.SSLContext, str, str]] = [
        (good, "", "not-trusted"),
        (good, str(tmp_path / "missing.pem"), "no-authority"),
        (expired, str(expired_pem), "expired"),
        (other, str(other_pem), "wrong-name"),
    ]
    for server, ca_file, code in cases:
        async with stub_hub(answer(200, KEYS), server) as hub:
            found = await outcomes(rig, hub.url, ca_file=ca_file)
        assert {"connect": "pass connected", "tls": f"fail {code}", **NOT_TRIED}.items() <= found.items()


async def test_a_port_that_speaks_no_tls(rig: Rig) -> None:
    def greet(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"SSH-2.0-OpenSSH_9.2\r\n")
        writer.close()

    server = await asyncio.start_server(greet, "127.0.0.1", 0)
    async with server:
        found = await outcomes(rig, f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}")
    assert {"tls": "fail no-tls", **NOT_TRIED}.items() <= found.items()


@pytest.mark.parametrize(
    ("behave", "credentials", "latency"),
    [
        (problem(401, ProblemCode.KIOSK_NOT_KNOWN), "fail rejected", "fail no-answer"),
        (problem(500, ProblemCode.INTERNAL), "fail no-answer", "fail no-answer"),
        (answer(200, b"<html>a login page</html>"), "fail no-answer", "fail no-answer"),
        (nothing, "fail no-answer", "fail no-answer"),
    ],
)
async def test_answers_that_are_of_no_use(rig: Rig, behave: Behave, credentials: str, latency: str) -> None:
    async with stub_hub(behave) as hub:
        found = await outcomes(rig, hub.url)
    assert (found["credentials"], found["latency"]) == (credentials, latency)


async def test_a_token_that_is_not_there(rig: Rig) -> None:
    async with stub_hub(problem(404, ProblemCode.CASE_NOT_FOUND)) as hub:
        assert (await outcomes(rig, hub.url, token=""))["credentials"] == "fail no-token"


async def test_an_embedded_hub_that_does_not_run_is_not_judged(rig: Rig) -> None:
    report = await rig.report("hub")
    assert [test.code for test in report.devices[0].tests] == ["embedded"]
    assert report.overall is Health.UNKNOWN
    rig.configure("hub", embedded=False)
    assert await rig.outcomes("hub") == {"dns": "fail no-url"}


@pytest.mark.parametrize(
    ("off", "outcome"), [(0, "pass small"), (-12, "warn large"), (12, "warn large"), (4000, "fail wrong")]
)
async def test_a_clock_that_differs_from_the_hubs(rig: Rig, off: float, outcome: str) -> None:
    said = datetime.now(UTC) + timedelta(seconds=off)
    async with stub_hub(answer(200, {"status": "ok"}, Date=format_datetime(said, usegmt=True))) as hub:
        assert (await outcomes(rig, hub.url, device="clock"))["skew"] == outcome


async def test_a_date_that_is_none(rig: Rig) -> None:
    async with stub_hub(answer(200, {"status": "ok"}, Date="tomorrow")) as hub:
        assert (await outcomes(rig, hub.url, device="clock"))["skew"] == "skip no-answer"


async def test_what_the_kernel_says_of_the_clock_is_passed_on(rig: Rig) -> None:
    found = await rig.outcomes("clock")
    assert found["sync"] in {"pass synchronised", "warn not-synchronised", "skip not-known"}
    assert found["skew"] == "skip embedded"


async def test_time_zone_tables_that_are_missing_or_old(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_name: str) -> None:
        raise ZoneInfoNotFoundError

    monkeypatch.setattr(clock_tests, "ZoneInfo", missing)
    assert (await rig.outcomes("clock"))["timezone"] == "warn missing"
    monkeypatch.setattr(clock_tests, "ZoneInfo", lambda _name: UTC)
    assert (await rig.outcomes("clock"))["timezone"] == "warn old"
