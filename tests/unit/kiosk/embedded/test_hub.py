"""The hub that comes along: it starts, answers, and never stays behind."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

from kiosk.embedded.hub import EmbeddedHub, EmbeddedHubError

ROOT = Path(__file__).parents[4]


async def test_it_answers_and_ends_when_told(tmp_path: Path) -> None:
    hub = await EmbeddedHub.start(tmp_path, "K1")
    async with httpx.AsyncClient(trust_env=False, timeout=60) as client:
        assert (await client.get(hub.url + "/healthz")).status_code == 200
        await hub.stop()
        with pytest.raises(httpx.ConnectError):
            await client.get(hub.url + "/healthz")
    await hub.stop()


async def test_a_hub_that_cannot_start_is_told_with_where_to_look(tmp_path: Path) -> None:
    (tmp_path / "hub.db").mkdir()
    for name in ("hub.sqlite", "hub.sqlite3", "receipt-key.pem", "receipts.key"):
        (tmp_path / name).mkdir()
    with pytest.raises(EmbeddedHubError, match=r"hub\.log"):
        await EmbeddedHub.start(tmp_path, "K1")


def test_it_dies_with_its_parent_however_that_dies(tmp_path: Path) -> None:
    script = (
        "import asyncio, os, signal, pathlib\n"
        "from kiosk.embedded.hub import EmbeddedHub\n"
        "async def main():\n"
        f"    hub = await EmbeddedHub.start(pathlib.Path({str(tmp_path)!r}), 'K1')\n"
        "    print(hub._process.pid, flush=True)\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
        "asyncio.run(main())\n"
    )
    found = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    pid = int(found.stdout)
    deadline = time.monotonic() + 60
    while _runs(pid) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not _runs(pid)


def _runs(pid: int) -> bool:
    try:
        return "Z" not in Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
