from __future__ import annotations

import contextlib
import datetime as dt
import ipaddress
import ssl
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import msgspec
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from hub import demo_city
from hub.settings import token_hash
from kiosk.contract.wire import CaseList, CaseStatus, CaseView, StageStatus
from tests.contract.hub.conftest import Desk, submission
from tests.support.hub import end_hub, running_hub, start_hub


def test_a_power_cut_in_the_middle_of_writes_loses_and_doubles_nothing(tmp_path: Path, catalogue: Path) -> None:
    first = start_hub(tmp_path, "--accept-simulated-cards", catalogue=catalogue)
    answered: dict[str, bytes] = {}
    bodies = {f"cut-{n}": submission("street-lamp", {"mobile": "09150000000", "topic": "dark"}) for n in range(40)}
    try:
        with Desk(first) as desk, ThreadPoolExecutor(4) as pool:
            identity = desk.card(demo_city.NATIONAL_ID).json()["token"]
            receipt_key = desk.http.get("/v1/keys").json()

            def send(key: str) -> None:
                with contextlib.suppress(httpx.TransportError):
                    answered[key] = desk.post("/v1/requests", bodies[key], key=key, identity=identity).content
                if len(answered) >= 15:
                    first.process.kill()

            list(pool.map(send, bodies))
    finally:
        end_hub(first)
    assert 15 <= len(answered) < 40
    second = start_hub(tmp_path, "--accept-simulated-cards", catalogue=catalogue)
    try:
        with Desk(second) as desk:
            replies = {key: desk.post("/v1/requests", bodies[key], key=key, identity=identity) for key in bodies}
            mine = desk.http.get("/v1/cases", headers={"X-Identity": identity}).json()["cases"]
            assert desk.http.get("/v1/keys").json() == receipt_key
    finally:
        end_hub(second)
    assert {reply.status_code for reply in replies.values()} == {201}
    assert {key: replies[key].content for key in answered} == answered
    assert {replies[key].headers.get("idempotent-replayed") for key in answered} == {"true"}
    assert {case["tracking_code"] for case in mine} == {reply.json()["tracking_code"] for reply in replies.values()}
    assert len(mine) == 40


def test_terminate_ends_cleanly_and_keys_are_private(tmp_path: Path, catalogue: Path) -> None:
    with running_hub(tmp_path, catalogue=catalogue) as hub, Desk(hub) as desk:
        desk.ask_code("09150000000").raise_for_status()
        assert hub.stop() == 0
        private = [desk.hub.data / name for name in ("receipt.key", "database.key", "sms.jsonl", "hub.sqlite3")]
        assert {stat.S_IMODE(path.stat().st_mode) for path in private} == {0o600}
        assert all(isinstance(msgspec.json.decode(line), dict) for line in hub.log.splitlines())


def test_the_hub_ends_with_its_parent(tmp_path: Path, catalogue: Path) -> None:
    with running_hub(tmp_path, catalogue=catalogue) as hub:
        assert hub.process.stdin is not None
        hub.process.stdin.close()
        assert hub.process.wait(60) == 0


def test_wrong_settings_are_named(tmp_path: Path) -> None:
    config = tmp_path / "hub.toml"
    config.write_text('weekend = "never"\n')
    for arguments, expected in ((["--config", str(config)], b"weekend"), ([], b"data")):
        ended = subprocess.run([sys.executable, "-m", "hub", *arguments], capture_output=True, check=False, timeout=60)
        assert ended.returncode == 64
        assert expected in ended.stderr


def test_kiosks_can_come_from_a_file(tmp_path: Path, catalogue: Path) -> None:
    config = tmp_path / "hub.toml"
    shrine_hash = token_hash("shrine token")
    config.write_text(f'holidays = [2026-11-24]\n[kiosks]\nshrine = "{shrine_hash}"\n')
    with running_hub(tmp_path, ("--config", str(config)), catalogue=catalogue) as hub, hub.client() as client:
        assert client.get("/v1/cases/X").status_code == 404
        shrine = {"X-Kiosk-Id": "shrine", "Authorization": "Bearer shrine token"}
        assert client.get("/v1/cases/X", headers=shrine).status_code == 404


def test_simulated_cards_are_refused_unless_asked_for(tmp_path: Path, catalogue: Path) -> None:
    with running_hub(tmp_path, (), catalogue=catalogue) as hub, Desk(hub) as desk:
        assert desk.card(demo_city.NATIONAL_ID).json()["code"] == "card-not-accepted"
        assert desk.http.get("/v1/bills/2-5-31-14-0-0-0").status_code == 404, "no invented bills in a real city"


def test_tls(tmp_path: Path, catalogue: Path) -> None:
    certificate, key = _self_signed(tmp_path)
    files = ("--certfile", str(certificate), "--keyfile", str(key))
    with running_hub(tmp_path, files, catalogue=catalogue) as hub:
        assert hub.url.startswith("https://")
        with hub.client(verify=ssl.create_default_context(cafile=certificate)) as trusting:
            assert trusting.get("/healthz").status_code == 200
        with hub.client() as stranger, pytest.raises(httpx.ConnectError):
            stranger.get("/healthz")


def test_the_demonstration_city(tmp_path: Path) -> None:
    with running_hub(tmp_path) as hub, Desk(hub) as desk:
        view = msgspec.json.decode(desk.http.get(f"/v1/cases/{demo_city.BUILDING_PERMIT}").content, type=CaseView)
        inquiries = {stage.agency: stage for stage in view.stages if stage.step == "inquiry"}
        assert view.status is CaseStatus.OPEN
        assert (inquiries["power"].status, inquiries["power"].overdue_days) == (StageStatus.ACTIVE, 2)
        assert inquiries["water"].status is inquiries["gas"].status is StageStatus.DONE
        assert inquiries["roads"].status is StageStatus.SKIPPED
        assert {stage.status for stage in view.stages if stage.order > inquiries["power"].order} == {
            StageStatus.WAITING
        }

        identity = desk.card(demo_city.NATIONAL_ID).json()["token"]
        mine = msgspec.json.decode(desk.http.get("/v1/cases", headers={"X-Identity": identity}).content, type=CaseList)
        assert {case.tracking_code for case in mine.cases} == {demo_city.BUILDING_PERMIT, demo_city.CITY_REQUEST}
        working = next(case for case in mine.cases if case.tracking_code == demo_city.CITY_REQUEST)
        assert [stage.holder for stage in working.stages if stage.holder] == ["contractor"]


def test_the_token_is_in_no_process_list_and_no_log(tmp_path: Path, catalogue: Path) -> None:
    with running_hub(tmp_path, catalogue=catalogue) as hub, hub.client() as client:
        client.get("/v1/catalogue").raise_for_status()
        assert hub.token.encode() not in Path(f"/proc/{hub.process.pid}/cmdline").read_bytes()
        assert hub.token not in hub.log


def _self_signed(folder: Path) -> tuple[Path, Path]:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "hub under test")])
    now = dt.datetime.now(dt.UTC)
    address = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(address, critical=False)
        .sign(key, hashes.SHA256())
    )
    certfile, keyfile = folder / "certificate.pem", folder / "key.pem"
    certfile.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    plain = serialization.NoEncryption()
    keyfile.write_bytes(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain))
    return certfile, keyfile
