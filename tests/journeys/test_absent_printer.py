"""The program starts, runs and stops in good order with every driver whose printer is not there."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.commands import start_kiosk
from tests.support.kiosk import SMALL, errors_in, free_port, write_config

ABSENT: dict[str, dict[str, Any]] = {
    "network": {"host": "127.0.0.1"},
    "serial": {"device": "/dev/absent"},
    "usb": {"usb": "ffff:ffff:absent"},
    "file": {"device": "/dev/absent"},
    "cups": {"queue": "absent"},
}


def printer_states(log_file: Path) -> list[str]:
    """What the kiosk has told of its printer so far."""
    if not log_file.exists():
        return []
    whole, _, _ = log_file.read_text("utf-8").rpartition("\n")
    lines = [json.loads(line) for line in whole.splitlines()]
    return [line["state"] for line in lines if line.get("device") == "printer"]


@pytest.mark.parametrize("driver", ABSENT)
async def test_started_with_its_printer_absent(driver: str, tmp_path: Path) -> None:
    data = tmp_path / "data"
    section = {"driver": driver, "port": free_port(), **ABSENT[driver]}
    write_config(tmp_path / "kiosk.toml", data, SMALL, {"printer": section})
    process = await start_kiosk(tmp_path / "kiosk.toml", "run")
    try:
        async with asyncio.timeout(60):
            while "gone" not in printer_states(data / "kiosk.log"):
                assert process.returncode is None
                await asyncio.sleep(0.05)
    finally:
        process.terminate()
        await process.communicate()
    assert process.returncode == 0
    assert errors_in(data / "kiosk.log") == []
