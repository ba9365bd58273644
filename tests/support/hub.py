"""The real hub in a process of its own, on loopback."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

KIOSK_ID = "kiosk-test"
TOKEN = "test-token-that-is-long-enough-0123456789"

_ROOT = Path(__file__).parents[2]


@dataclass
class RunningHub:
    """A hub that answers at `url`. `data` survives it: start another one on the same folder."""

    url: str
    data: Path
    process: subprocess.Popen[bytes]
    kiosk_id: str = KIOSK_ID
    token: str = TOKEN

    @property
    def headers(self) -> dict[str, str]:
        return {"X-Kiosk-Id": self.kiosk_id, "Authorization": f"Bearer {self.token}"}

    @property
    def sms_file(self) -> Path:
        return self.data / "sms.jsonl"

    @property
    def log(self) -> str:
        """What the hub wrote to stderr."""
        return (self.data / "stderr.log").read_text()

    def client(self, **options: object) -> httpx.Client:
        """An HTTP client with this kiosk's credentials."""
        return httpx.Client(base_url=self.url, headers=self.headers, timeout=60, **options)  # type: ignore[arg-type] # passed on

    def last_code(self, mobile: str) -> str:
        """The newest one-time code sent to `mobile` (09 and nine digits)."""
        messages = [json.loads(line) for line in self.sms_file.read_text().splitlines()]
        text = next(message["text"] for message in reversed(messages) if message["mobile"] == mobile)
        found = re.search(r"\d{6}", text)
        assert found, text
        return found.group()

    def kill(self) -> None:
        """What a power cut does to a process."""
        self.process.kill()
        self.process.wait(60)

    def stop(self) -> int:
        """SIGTERM; the exit code."""
        self.process.terminate()
        return self.process.wait(60)


def start_hub(
    data: Path,
    *arguments: str,
    port: int = 0,
    catalogue: Path | None = None,
    kiosk_id: str = KIOSK_ID,
    token: str = TOKEN,
) -> RunningHub:
    """Start the hub on the folder `data` and wait until it answers. The caller ends it."""
    data.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "hub", "--data", str(data), "--port", str(port), *arguments]
    command += ["--catalogue", str(catalogue)] if catalogue else []
    with (data / "stderr.log").open("ab") as log:
        process = subprocess.Popen(
            [*command, "--exit-with-parent"],
            cwd=_ROOT,
            env={**os.environ, "PISHKHAN_HUB_KIOSK": f"{kiosk_id}:{token}"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
        )
    assert process.stdout is not None
    ready = process.stdout.readline()
    if not ready:
        process.communicate(timeout=60)  # which closes the pipes
        raise RuntimeError(f"the hub did not start: {(data / 'stderr.log').read_text()[-2000:]}")
    return RunningHub(json.loads(ready)["url"], data, process, kiosk_id, token)


def end_hub(hub: RunningHub) -> None:
    """End the hub if it still runs, and close the pipes to it."""
    if hub.process.poll() is None:
        hub.process.terminate()
        try:
            hub.process.wait(60)
        except subprocess.TimeoutExpired:
            hub.kill()
    for pipe in (hub.process.stdin, hub.process.stdout):
        if pipe is not None:
            pipe.close()


@contextmanager
def running_hub(
    folder: Path, arguments: Sequence[str] = ("--demo-city", "--accept-simulated-cards"), **options: object
) -> Iterator[RunningHub]:
    """A hub with its data in `folder / "hub"`. Options are those of `start_hub`."""
    hub = start_hub(folder / "hub", *arguments, **options)  # type: ignore[arg-type] # passed on
    try:
        yield hub
    finally:
        end_hub(hub)
