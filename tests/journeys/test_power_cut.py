"""The process dies in the middle of printing, as in a power cut."""

from __future__ import annotations

import asyncio
import signal
from pathlib import Path

import psutil

from hardware.printer.profiles import profile_named
from hardware.printer.virtual import VirtualPrinter
from tests.support.commands import print_jobs, start_kiosk
from tests.support.kiosk import SMALL, write_config

PROFILE = "virtual-80"


async def test_a_receipt_that_was_being_printed_is_in_doubt_and_not_repeated_by_itself(tmp_path: Path) -> None:
    printer = VirtualPrinter(profile_named(PROFILE), bytes_per_second=20_000)
    await printer.start()
    config, data = tmp_path / "kiosk.toml", tmp_path / "data"
    network = {"driver": "network", "host": "127.0.0.1", "port": printer.port, "profile": PROFILE}
    write_config(config, data, SMALL, {"printer": network})

    kiosk = await start_kiosk(config, "demo", "--language", "en", "--out", str(tmp_path / "pictures"))
    async with asyncio.timeout(60):
        while len(printer.controls.raw) < 20_000:
            await asyncio.sleep(0.02)
    (hub,) = psutil.Process(kiosk.pid).children()
    kiosk.kill()
    await kiosk.communicate()
    await ended(hub)
    printed = len(printer.controls.raw)

    kiosk = await start_kiosk(config, "run")
    log = data / "kiosk.log"
    async with asyncio.timeout(30):
        while "kiosk is open" not in log.read_text(encoding="utf-8"):
            await asyncio.sleep(0.05)
    (hub,) = psutil.Process(kiosk.pid).children()
    (job,) = await print_jobs(config)
    assert (job["state"], job["copies"]) == ("unknown", 0)
    assert len(printer.controls.raw) - printed < 1000, "only questions"
    kiosk.send_signal(signal.SIGTERM)
    await kiosk.communicate()
    assert kiosk.returncode == 0
    await ended(hub)
    assert (await print_jobs(config))[0]["state"] == "unknown"
    await printer.stop()


async def ended(process: psutil.Process) -> None:
    """Wait until a process that is nobody's child any more is gone."""
    async with asyncio.timeout(10):
        while process.is_running() and process.status() != psutil.STATUS_ZOMBIE:
            await asyncio.sleep(0.05)
