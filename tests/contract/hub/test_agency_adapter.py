"""The sample of an agency's system, and the test by which partners try their own."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.contract.hub.conftest import Desk, submission
from tests.support.agency_system import joined
from tests.support.hub import running_hub
from tests.support.stub_agency import SECRET

ROOT = Path(__file__).parents[3]
SAMPLE = ROOT / "docs" / "examples" / "agency_adapter.py"


@contextmanager
def program(*command: object) -> Iterator[str]:
    """A program that says its URL on its first line."""
    process = subprocess.Popen([sys.executable, *map(str, command)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield process.stdout.readline().strip()
    finally:
        process.kill()
        process.wait(60)
        process.stdout.close()


def sample(folder: Path, agency: str, hub: str, port: int = 0) -> tuple[object, ...]:
    (folder / "secret").write_bytes(SECRET)
    files = ("--secret-file", folder / "secret", "--notices", folder / f"{agency}.sqlite3")
    return (SAMPLE, "--agency", agency, "--hub", hub, *files, "--port", port)


def conformance(url: str, folder: Path, *more: str) -> subprocess.CompletedProcess[str]:
    (folder / "secret").write_bytes(SECRET)
    command = [sys.executable, "-m", "kiosk", "hub", "conformance", url, "--secret-file", str(folder / "secret"), *more]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=300)


def test_the_sample_keeps_every_rule(tmp_path: Path) -> None:
    with program(*sample(tmp_path, "power", "http://127.0.0.1:1")) as url:
        ran = conformance(url, tmp_path, "--json")
    told = json.loads(ran.stdout)
    assert {finding["verdict"] for finding in told["findings"]} <= {"good", "slow"}, ran.stdout
    assert (ran.returncode, len(told["findings"])) == (told["exit"], 15)
    assert told["exit"] in {0, 1}  # a busy machine can be slow


_CARELESS = """
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(204 if body.startswith(b"{") and b"renamed" not in body else 500)
        self.end_headers()
    def log_message(self, *_): pass
server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(f"http://127.0.0.1:{server.server_address[1]}/", flush=True)
server.serve_forever()
"""


def test_a_careless_endpoint_is_told_what_it_breaks(tmp_path: Path) -> None:
    with program("-c", _CARELESS) as url:
        ran = conformance(url, tmp_path)
    broken = [line for line in ran.stdout.splitlines() if line.startswith("wrong")]
    assert ran.returncode == 2
    assert [line.split(":")[0].removeprefix("wrong").strip() for line in broken] == [
        "takes keys and events that it does not know",
        "refuses another secret",
        "refuses what is not signed",
        "refuses a body that was changed",
        "refuses what was signed 600 s before or after now",
        "survives signed garbage",
    ]
    assert broken[1].endswith("expected 401 or 403")


def test_silence_and_wrong_arguments_have_codes_of_their_own(tmp_path: Path) -> None:
    silent = conformance("http://127.0.0.1:1/", tmp_path)
    assert (silent.returncode, silent.stdout.split(" in ")[0]) == (
        3,
        "silent takes the event opened: no answer: ConnectError",
    )
    assert conformance("water", tmp_path).returncode == 64
    (tmp_path / "secret").write_bytes(b"short")
    command = ["-m", "hub", "conformance", "http://127.0.0.1:1/", "--secret-file", str(tmp_path / "secret")]
    refused = subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (refused.returncode, "at least 32 characters" in refused.stderr) == (64, True)


def test_a_case_goes_through_the_sample_alone(tmp_path: Path, catalogue: Path) -> None:
    """The hub tells, the sample approves; the hub's commands know of what nobody takes."""
    with running_hub(tmp_path, (), catalogue=catalogue) as first:
        url = first.url
        assert first.stop() == 0
    port = url.rpartition(":")[2]
    with program(*sample(tmp_path, "desk", url)) as endpoint:
        config = ["--config", str(joined(tmp_path, ["desk"], url=endpoint, rest='answers = ["words"]'))]
        with running_hub(tmp_path, [*config, "--port", port], catalogue=catalogue) as hub, Desk(hub) as kiosk:
            filed = kiosk.post("/v1/requests", submission("open-question", {"words": "why?"})).raise_for_status().json()
            paying = kiosk.post("/v1/requests", submission("reckoned-permit", {"words": "a permit"})).json()
            end = time.monotonic() + 60
            while kiosk.http.get(f"/v1/cases/{filed['tracking_code']}").json()["status"] != "done":
                assert time.monotonic() < end, hub.log
                time.sleep(0.1)
            bill = f"/v1/cases/{paying['tracking_code']}/bill"
            while (charged := kiosk.http.get(bill)).status_code != 200:
                assert time.monotonic() < end, hub.log
                time.sleep(0.1)
            assert charged.json()["amount_rials"] == 1_500_000
            told = subprocess.run(
                [sys.executable, "-m", "hub", "--data", str(hub.data), "--notices"],
                cwd=ROOT, capture_output=True, text=True, check=True,
            )  # fmt: skip
    assert [json.loads(line)["agency"] for line in told.stdout.splitlines()] == ["desk"]
    assert b'"answers":{"words":"why?"}' in (tmp_path / "desk.sqlite3").read_bytes()
