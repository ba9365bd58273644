"""The process dies in the middle of printing, as in a power cut."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable
from pathlib import Path

import psutil

from hardware.printer.virtual import VirtualPrinter
from tests.support.commands import print_jobs, run_kiosk, start_kiosk
from tests.support.kiosk import SMALL, write_config
from tests.support.network_printer import network_printer, printing_on
from tests.support.papers import qr_text

#: What may go to a printer without printing: status questions, and zeros that end an unfinished picture.
HARMLESS = frozenset(b"\x10\x04\x01\x02\x03\x00")


async def test_a_receipt_that_was_being_printed_is_in_doubt_and_not_repeated_by_itself(tmp_path: Path) -> None:
    config, data = tmp_path / "kiosk.toml", tmp_path / "data"
    async with network_printer(bytes_per_second=20_000) as printer:
        write_config(config, data, SMALL, printing_on(printer))
        kiosk = await start_kiosk(config, "demo", "--language", "en", "--out", str(tmp_path / "pictures"))
        await waits_until(lambda: len(printer.controls.raw) > 20_000)
        (hub,) = psutil.Process(kiosk.pid).children()
        kiosk.kill()
        await kiosk.communicate()
        await waits_until(lambda: is_gone(hub))
        await at_rest(printer)
        before = len(printer.controls.raw)

        kiosk = await start_kiosk(config, "run")
        log = data / "kiosk.log"
        await waits_until(lambda: "kiosk is open" in log.read_text(encoding="utf-8"))
        (hub,) = psutil.Process(kiosk.pid).children()
        (job,) = await print_jobs(config)
        assert (job["state"], job["copies"]) == ("unknown", 0)
        kiosk.send_signal(signal.SIGTERM)
        await kiosk.communicate()
        assert kiosk.returncode == 0
        await waits_until(lambda: is_gone(hub))
        await at_rest(printer)
        assert set(printer.controls.raw[before:]) <= HARMLESS
        assert printer.controls.papers == []
        assert (await print_jobs(config))[0]["state"] == "unknown"
        assert f"{job['id']}: unknown" in log.read_text(encoding="utf-8")  # staff are told once, by name

        # Two starts later the torn piece still hangs in the printer: it is cut off before the next receipt.
        code, said = await run_kiosk(config, "print", "reprint", job["id"])
        assert (code, said.strip()) == (0, "confirmed")
        torn, whole = printer.controls.papers
        assert torn.raster.height < whole.raster.height
        qr_text(whole.raster)  # complete, and nothing of the torn one on it
        assert [(j["state"], j["copies"], j["on_paper"]) for j in await print_jobs(config)] == [("confirmed", 1, True)]


async def at_rest(printer: VirtualPrinter) -> None:
    """Wait until a slow printer has taken in what was on the line."""
    before = -1
    while before != (now := len(printer.controls.raw)):
        before = now
        await asyncio.sleep(0.2)


async def waits_until(happened: Callable[[], bool]) -> None:
    async with asyncio.timeout(60):
        while not happened():
            await asyncio.sleep(0.02)


def is_gone(process: psutil.Process) -> bool:
    """Whether a process that is nobody's child any more has ended."""
    return not process.is_running() or process.status() == psutil.STATUS_ZOMBIE
