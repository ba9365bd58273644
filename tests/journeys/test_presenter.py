"""A kiosk printer that holds the receipt out, and draws it back when nobody takes it."""

from __future__ import annotations

import asyncio
import json

from kiosk.session.navigation import Screen
from tests.journeys.test_printer_trouble import files_something
from tests.support.commands import print_jobs
from tests.support.kiosk import SMALL, KioskOpen
from tests.support.patient_qt_loop import PatientQtLoop
from tests.support.visitor import Visitor

SECONDS = 100
PRESENTER = {"printer": {"driver": "virtual", "profile": "virtual-kiosk", "collect_seconds": SECONDS}}


async def test_a_receipt_that_nobody_takes_is_drawn_back_logged_and_printed_again_as_a_copy(
    kiosk_open: KioskOpen,
) -> None:
    async with kiosk_open(SMALL, PRESENTER) as visitor:
        receipt = await files_something(visitor)
        await visitor.sees("Please take your receipt.")
        assert visitor.screen is Screen.CONFIRMATION
        await nobody_takes_it(visitor)
        assert len(visitor.printer.retracted) == 1
        (job,) = await print_jobs(kiosk_open.file)
        assert (job["state"], job["cause"]) == ("confirmed", "retracted")
        lines = [json.loads(line) for line in (kiosk_open.data / "kiosk.log").read_text("utf-8").splitlines()]
        (told,) = [line for line in lines if "drawn back" in line["event"] and "job" in line]
        assert told["job"] == job["id"] == f"request-{receipt.tracking_code}"

        await visitor.touches("printAgain")
        await visitor.sees("Please take your receipt.")
        await visitor.goes_home()
        await visitor.arrives_at(Screen.HOME)  # at once, while the copy still hangs there
        assert visitor.printer.take() is not None
        (job,) = await print_jobs(kiosk_open.file)
        assert (job["state"], job["cause"], job["copies"]) == ("confirmed", "", 1)
        assert len(visitor.printer.retracted) == 1


async def nobody_takes_it(visitor: Visitor) -> None:
    loop = asyncio.get_running_loop()
    assert isinstance(loop, PatientQtLoop)
    for _ in range(30):  # the time may not have begun at the first leap
        if visitor.reads("You did not take your receipt."):
            return
        loop.leap(SECONDS)
        await asyncio.sleep(2)
    raise AssertionError(f"the receipt still hangs there: {visitor.texts()}")
