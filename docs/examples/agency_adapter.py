"""A sample of an agency's system that is joined to a city hub: one file, the standard library and nothing else.

It takes notices, keeps them in a file before it says so, and approves each stage that opens: there a real system asks
its own programs. Try it beside a hub (docs/agencies.md has the hub's side):

    openssl rand -hex 32 > water.secret
    python agency_adapter.py --agency water --hub http://127.0.0.1:8090 --secret-file water.secret --port 8700
"""

from __future__ import annotations

import argparse
import hashlib
import hmac
import json
import sqlite3
import sys
import time
import urllib.error
import urllib.request
import uuid
from contextlib import closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

WINDOW = 300  # seconds that a timestamp may be off
LARGEST = 256 * 1024


def signature(secret: bytes, timestamp: str, key: str, body: bytes) -> str:
    """The value of `X-Signature`."""
    return "v1=" + hmac.new(secret, f"{timestamp}.{key}.".encode() + body, hashlib.sha256).hexdigest()


class Notices:
    """The notices that were taken, in an SQLite file: one that comes twice is known, and a power cut loses none."""

    def __init__(self, file: Path) -> None:
        self._file = file
        with closing(self._open()) as database, database:
            columns = "id TEXT PRIMARY KEY, body BLOB, answered INTEGER DEFAULT 0"
            database.execute(f"CREATE TABLE IF NOT EXISTS notices ({columns})")

    def keep(self, key: str, body: bytes) -> None:
        """Returns when it is on the disk."""
        with closing(self._open()) as database, database:
            database.execute("INSERT OR IGNORE INTO notices (id, body) VALUES (?, ?)", (key, body))

    def open(self) -> list[tuple[str, dict]]:
        """What is not answered yet, the oldest first."""
        with closing(self._open()) as database:
            rows = database.execute("SELECT id, body FROM notices WHERE answered = 0 ORDER BY rowid").fetchall()
        return [(key, json.loads(body)) for key, body in rows]

    def done(self, key: str) -> None:
        """It needs no more work."""
        with closing(self._open()) as database, database:
            database.execute("UPDATE notices SET answered = 1 WHERE id = ?", (key,))

    def _open(self) -> sqlite3.Connection:
        return sqlite3.connect(self._file, timeout=10)


class Agency:
    """What comes in is judged, what is open is decided and told to the hub."""

    def __init__(self, name: str, hub: str, secrets: list[bytes], notices: Notices, rials: int) -> None:
        self.name, self.hub, self.secrets, self.notices = name, hub.rstrip("/"), secrets, notices
        self.rials = rials

    def is_genuine(self, headers, body: bytes) -> bool:
        """Whether the hub signed this, just now."""
        timestamp, key = headers.get("X-Timestamp", ""), headers.get("Idempotency-Key", "")
        given = headers.get("X-Signature", "").encode()
        fits = [hmac.compare_digest(signature(secret, timestamp, key, body).encode(), given) for secret in self.secrets]
        return any(fits) and timestamp.isdecimal() and abs(time.time() - int(timestamp)) <= WINDOW

    def work(self) -> None:
        """Answer what is open. What the hub does not take now is left for the next round, under the same key."""
        for key, notice in self.notices.open():
            if notice.get("event") == "opened" and not self._answer(key, notice):
                continue
            self.notices.done(key)

    def decide(self, notice: dict) -> dict:
        """What this agency does with a stage. A real one looks at `notice["answers"]` and asks its own programs."""
        return {"type": "approve"}

    def amount(self, notice: dict) -> int:
        """What the citizen pays once the stage is approved, in rials, whole thousands. A real one computes it."""
        return self.rials

    def _answer(self, key: str, notice: dict) -> bool:
        answer = {name: notice[name] for name in ("tracking_code", "stage", "since") if name in notice}
        answer["deed"] = self.decide(notice)
        if notice.get("charges") and answer["deed"]["type"] == "approve":
            answer["rials"] = self.amount(notice)
        body, timestamp = json.dumps(answer).encode(), str(int(time.time()))
        key = str(uuid.uuid5(uuid.NAMESPACE_URL, key))  # one answer for one notice, however often it is sent
        headers = {"Content-Type": "application/json", "X-Timestamp": timestamp, "Idempotency-Key": key}
        headers["X-Signature"] = signature(self.secrets[0], timestamp, key, body)
        url = f"{self.hub}/v1/agencies/{self.name}/answers"
        try:
            with urllib.request.urlopen(urllib.request.Request(url, body, headers), timeout=20):  # noqa: S310 - our hub
                return True
        except urllib.error.HTTPError as error:
            with error:
                problem = json.loads(error.read() or b"{}").get("code", "")
            sys.stderr.write(f"{notice['tracking_code']} stage {notice['stage']}: {error.code} {problem}\n")
            # The hub has heard it and says no, for instance because somebody was faster. Anything else is for later.
            return error.code in {403, 404, 422} or problem == "case-moved-on"
        except OSError as error:
            sys.stderr.write(f"the hub does not answer: {error}\n")
            return False


class Handler(BaseHTTPRequestHandler):
    """Where the hub sends its notices."""

    agency: Agency  # set by `main`
    timeout = 20

    def do_POST(self) -> None:
        """Judge the bytes as they came, keep the notice, say so."""
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal() or int(length) > LARGEST:
            return self._end(413)
        body = self.rfile.read(int(length))
        if not self.agency.is_genuine(self.headers, body):
            return self._end(401)
        try:
            notice = json.loads(body)
        except ValueError:
            return self._end(400)
        if not isinstance(notice, dict) or not isinstance(notice.get("id"), str):
            return self._end(400)
        self.agency.notices.keep(notice["id"], body)  # kept first, worked on later
        return self._end(204)

    def _end(self, status: int) -> None:
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Nothing: a log with tracking codes would have to be kept safe."""


class Server(ThreadingHTTPServer):
    """Listens, and works between."""

    request_queue_size = 64

    def service_actions(self) -> None:
        """Called by the server twice a second. A real system works elsewhere, so that nothing waits."""
        Handler.agency.work()


def main() -> None:
    """Serve until it is ended."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--agency", required=True)
    parser.add_argument("--hub", required=True, help="URL of the hub")
    parser.add_argument("--secret-file", required=True, type=Path, help="secrets, one a line; the first signs")
    parser.add_argument("--notices", type=Path, default=Path("notices.sqlite3"), help="where notices are kept")
    parser.add_argument("--rials", type=int, default=1_500_000, help="what it charges before a payment")
    parser.add_argument("--port", type=int, default=8700)
    given = parser.parse_args()
    secrets = [line.strip() for line in given.secret_file.read_bytes().splitlines() if line.strip()]
    Handler.agency = Agency(given.agency, given.hub, secrets, Notices(given.notices), given.rials)
    with Server(("127.0.0.1", given.port), Handler) as server:
        sys.stdout.write(f"http://127.0.0.1:{server.server_address[1]}/\n")
        sys.stdout.flush()
        server.serve_forever()


if __name__ == "__main__":
    main()
