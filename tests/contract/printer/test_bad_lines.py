"""Lines that break, fall silent or lie, and jobs that end in the middle: no receipt is called more than it is."""

from __future__ import annotations

import asyncio

import pytest

from hardware.printer.base import OutcomeKind, PrinterCondition, PrintOutcome
from hardware.printer.commands import CLEAR_BUFFER
from hardware.printer.escpos import EscPosPrinter
from hardware.printer.job import Patience
from hardware.printer.network import NetworkTransport
from hardware.printer.profiles import profile_named
from tests.contract.printer.conftest import papers
from tests.support.patient_loop import now
from tests.support.printer_verdicts import CONFIRMED, FINE, GONE, SILENT, UNCONFIRMED, failed, refused

CONFIRMING = profile_named("virtual-80")


async def test_gone_before_the_job(rig, receipt):
    rig.controls.vanish()
    assert await rig.driver.status() == GONE
    assert await rig.driver.print(receipt(rig), "A001") == refused(PrinterCondition.GONE)


@pytest.mark.parametrize("count", [300, 5_000, 20_000])
@pytest.mark.parametrize("asks_first", [False, True])
async def test_gone_in_the_middle_and_back(rig, receipt, inked, count, asks_first):
    rig.controls.vanish_after(count)
    outcome = await rig.driver.print(receipt(rig), "A001")
    assert outcome == PrintOutcome(OutcomeKind.UNKNOWN, PrinterCondition.GONE)
    assert await rig.driver.status() == GONE

    await rig.controls.come_back()
    if asks_first:
        assert await rig.driver.status() == (FINE if rig.answers else SILENT)
    second = receipt(rig, seed=2)
    assert await rig.driver.print(second, "A002") == (CONFIRMED if rig.answers else UNCONFIRMED)
    assert (CLEAR_BUFFER in rig.controls.raw) == rig.answers
    pieces = await papers(rig, 2)  # what the cable broke off, then the whole receipt on its own paper
    assert pieces[0].torn
    assert not pieces[1].torn
    assert inked(pieces[1].raster) == second.rows


@pytest.mark.parametrize("asks_first", [False, True])
async def test_a_band_that_a_dead_process_left_unfinished_does_not_spoil_the_next_receipt(
    talking, receipt, inked, asks_first
):
    talking.controls.vanish_after(5_000)
    await talking.driver.print(receipt(talking), "A001")
    await talking.controls.come_back()

    profile = talking.driver.profile
    fresh = EscPosPrinter(NetworkTransport("127.0.0.1", talking.server.port), profile, Patience(band=1.0, confirm=0.8))
    if asks_first:
        assert await fresh.status() == FINE
    second = receipt(talking, seed=2)
    assert await fresh.print(second, "A001") == CONFIRMED
    torn, whole = talking.controls.papers
    assert (torn.torn, whole.torn) == (True, False)
    assert inked(whole.raster) == second.rows
    await fresh.close()


async def test_gone_before_the_first_byte_of_data_has_failed(talking, receipt):
    talking.controls.vanish_after(3)  # the first question
    assert await talking.driver.print(receipt(talking), "A001") == refused(PrinterCondition.GONE)


async def test_a_silent_printer_is_printed_to_and_nothing_is_claimed(talking, receipt, inked):
    talking.controls.silent = True
    started = now()
    assert await talking.driver.status() == SILENT
    assert now() - started < 2.0
    picture = receipt(talking)
    assert await talking.driver.print(picture, "A001") == UNCONFIRMED
    [paper] = await papers(talking, 1)
    assert inked(paper.raster) == picture.rows


async def test_falls_silent_in_the_middle(talking, receipt):
    def hush(data: bytes) -> None:
        talking.controls.silent |= len(talking.controls.raw) > 20_000

    talking.controls.on_bytes = hush
    outcome = await talking.driver.print(receipt(talking), "A001")
    assert outcome == PrintOutcome(OutcomeKind.UNKNOWN, PrinterCondition.SILENT)


async def test_falls_silent_before_the_confirmation(talking, receipt):
    def hush(data: bytes) -> None:
        talking.controls.silent |= b"\x1dVB" in talking.controls.raw

    talking.controls.on_bytes = hush
    assert await talking.driver.print(receipt(talking, height=100), "A001") == UNCONFIRMED
    assert len(talking.controls.papers) == 1


@pytest.mark.parametrize(
    "noise", [b"\x37", b"\x10", b"\xff\x00\x80", b"\x5fPISHKHAN\x00", b"\x13\x11", bytes(range(0x90, 0x100))]
)
async def test_garbage_from_the_printer_is_not_believed(talking, receipt, inked, noise):
    talking.controls.noise = noise
    assert await talking.driver.status() == FINE
    picture = receipt(talking)
    outcome = await talking.driver.print(picture, "A001")
    assert outcome.kind in {OutcomeKind.CONFIRMED, OutcomeKind.SENT_UNCONFIRMED}
    [paper] = talking.controls.papers
    assert inked(paper.raster) == picture.rows


async def test_another_jobs_confirmation_is_not_ours(build, receipt):
    talking = await build(CONFIRMING)
    talking.controls.noise = b"\x37\x22A000\x00"

    def hush(data: bytes) -> None:
        if b"\x1dVB" in talking.controls.raw:
            talking.controls.noise, talking.controls.silent = b"", True
            talking.controls.say(b"\x37\x22A000\x00")

    talking.controls.on_bytes = hush
    assert await talking.driver.print(receipt(talking, height=100), "A001") == UNCONFIRMED


async def test_stuck_with_a_full_buffer_is_told_by_the_printer_itself(build, receipt):
    """Out of paper and no room left: it reads no questions, but automatic status has said why."""
    full = await build(CONFIRMING, receive_buffer=0)
    full.controls.paper_out_after(100)
    assert await full.driver.print(receipt(full), "A001") == failed(PrinterCondition.PAPER_OUT)


async def test_a_cancelled_job_is_cleaned_up_by_the_next(build, talking, receipt, inked):
    slow = await build(talking.driver.profile, bytes_per_second=100_000)
    job = asyncio.create_task(slow.driver.print(receipt(slow), "A001"))
    slow.controls.after_bytes(5_000, job.cancel)
    with pytest.raises(asyncio.CancelledError):
        await job
    second = receipt(slow, height=100, seed=2)
    assert await slow.driver.print(second, "A002") == CONFIRMED
    assert inked(slow.controls.papers[-1].raster) == second.rows
    assert [paper.torn for paper in slow.controls.papers] == [True, False]


async def test_after_a_dead_process_the_next_receipt_is_on_its_own_paper(rig, receipt, inked):
    """Another process died in the middle of a band: the driver is told so before it prints."""
    _, writer = await asyncio.open_connection("127.0.0.1", rig.server.port)
    writer.write(b"\x1b@\n\x1dv0\x00\x30\x00\x90\x00" + b"\xff" * 1000)
    await writer.drain()
    writer.close()
    await writer.wait_closed()
    rig.driver.expect_leftover()
    picture = receipt(rig)
    assert await rig.driver.print(picture, "A001") == (CONFIRMED if rig.answers else UNCONFIRMED)
    torn, whole = await papers(rig, 2)
    assert torn.torn
    assert not whole.torn
    assert inked(whole.raster) == picture.rows
