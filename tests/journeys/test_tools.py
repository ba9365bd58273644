"""The tools against a real kiosk process: the socket, two tools at once, a kill, and what is left of it."""

from __future__ import annotations

import asyncio
import json
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from kiosk.control.client import listening
from kiosk.control.protocol import SOCKET_NAME
from tests.support.commands import run_kiosk, start_kiosk
from tests.support.kiosk import SMALL, Sections, write_config

NOTHING: Sections = {
    "printer": {"driver": "none"},
    "card_reader": {"driver": "none"},
    "scanner": {"driver": "none"},
    "speech": {"driver": "none"},
    "maintenance": {"night_selftest": ""},
}
NOWHERE: Sections = {
    "printer": {"driver": "network", "host": "127.0.0.1", "port": 9},
    "card_reader": {"driver": "pcsc", "reader": "no-such-reader"},
    "scanner": {"driver": "serial", "device": "/dev/pishkhan-no-such-scanner"},
}
LOST = {"printer", "card_reader", "scanner"}


@asynccontextmanager
async def running(folder: Path, sections: Sections | None = None) -> AsyncIterator[Path]:
    """The configuration of a kiosk process that listens; at the end it closes in good order."""
    file = folder / "kiosk.toml"
    write_config(file, folder / "data", SMALL, sections or {})
    process = await start_kiosk(file, "run")
    try:
        await until_listening(folder)
        yield file
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
        await process.communicate()
    assert process.returncode == 0
    assert not (folder / "data" / SOCKET_NAME).exists()


async def until_listening(folder: Path) -> None:
    async with asyncio.timeout(60):
        while listening(folder / "data") is None:
            await asyncio.sleep(0.1)


async def status_when(file: Path, expected: Callable[[dict[str, Any]], bool]) -> tuple[int, dict[str, Any]]:
    """`kiosk status --json` as soon as it is as expected."""
    async with asyncio.timeout(60):
        while True:
            code, said = await run_kiosk(file, "status", "--json")
            found: dict[str, Any] = json.loads(said)
            if expected(found):
                return code, found
            await asyncio.sleep(0.1)


def state_of(found: dict[str, Any], device: str) -> str:
    return str(next(d["state"] for d in found["devices"] if d["id"] == device))


async def test_a_printer_is_pulled_and_returns_under_the_eyes_of_the_tools(tmp_path: Path) -> None:
    async with running(tmp_path) as file:
        code, found = await status_when(file, lambda f: f["health"] == "ok")
        assert (code, found["visit"], found["hub"]["reachable"]) == (0, False, True)
        code, said = await run_kiosk(file, "dev", "printer", "gone")
        assert (code, said) == (0, "Vanishes\n")
        code, found = await status_when(file, lambda f: state_of(f, "printer") == "gone")
        assert (code, found["health"]) == (2, "critical")
        (list_code, listed), (test_code, tested) = await asyncio.gather(  # two tools at once
            run_kiosk(file, "devices", "--json"), run_kiosk(file, "print", "test")
        )
        assert (list_code, [d["id"] for d in json.loads(listed)["devices"]]) == (
            2,
            ["printer", "card_reader", "scanner", "voice"],
        )
        assert (test_code, tested) == (2, "failed: gone\n")
        await run_kiosk(file, "dev", "printer", "gone", "end")
        await status_when(file, lambda f: f["health"] == "ok")
        assert await run_kiosk(file, "print", "test") == (0, "confirmed\n")
        assert (await run_kiosk(file, "dev", "printer", "explode"))[0] == 64
        assert await run_kiosk(file, "outbox", "list", "--json") == (0, "[]\n")


async def test_a_killed_kiosk_leaves_a_socket_that_fools_nobody(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    write_config(file, tmp_path / "data", SMALL, NOTHING)
    process = await start_kiosk(file, "run")
    await until_listening(tmp_path)
    process.kill()
    await process.communicate()
    assert (tmp_path / "data" / SOCKET_NAME).is_socket()
    code, said = await run_kiosk(file, "status", "--json")
    assert (code, json.loads(said)["running"]) == (2, False)
    async with running(tmp_path, NOTHING) as again:
        assert (await status_when(again, lambda f: f["health"] == "ok"))[0] == 0


async def test_a_kiosk_without_any_device_serves_and_says_so(tmp_path: Path) -> None:
    async with running(tmp_path, NOTHING) as file:
        code, found = await status_when(file, lambda f: f["health"] == "ok")
        assert [d["state"] for d in found["devices"]] == ["absent"] * 4
        code, _ = await run_kiosk(file, "dev", "printer", "paper-out")
        assert code == 64


async def test_a_kiosk_whose_devices_are_nowhere_serves_and_says_so(tmp_path: Path) -> None:
    async with running(tmp_path, NOWHERE) as file:
        code, found = await status_when(file, lambda f: {d["id"] for d in f["devices"] if d["state"] == "gone"} == LOST)
        assert code == 2
        assert all(d["detail"] for d in found["devices"])
