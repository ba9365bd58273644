"""What every receipt printer keeps, whatever it can say about itself."""

from __future__ import annotations

import asyncio

import pytest

from hardware.printer import commands
from hardware.printer.base import Collection, OutcomeKind, PrinterCondition, Raster
from hardware.printer.profiles import profile_named
from tests.contract.printer.conftest import papers
from tests.support.printer_verdicts import CONFIRMED, FINE, GONE, SILENT, UNCONFIRMED, failed, refused, saying

CONFIRMING = profile_named("virtual-80")


async def test_a_healthy_printer_prints_exactly_the_picture(rig, receipt, inked):
    picture = receipt(rig)
    outcome = await rig.driver.print(picture, "A001")
    assert outcome == (CONFIRMED if rig.answers else UNCONFIRMED)
    [paper] = await papers(rig, 1)
    assert inked(paper.raster) == picture.rows
    assert not paper.torn
    assert rig.controls.unknown_commands == 0


async def test_status_of_a_healthy_printer(rig):
    assert await rig.driver.status() == (FINE if rig.answers else SILENT)


async def test_a_white_receipt_is_paper_too(rig):
    blank = Raster(384, 400, bytes(48 * 400))
    assert (await rig.driver.print(blank, "A001")).kind is not OutcomeKind.FAILED
    [paper] = await papers(rig, 1)
    assert not any(paper.raster.rows)
    assert paper.raster.height >= 400


@pytest.mark.parametrize(
    ("spoil", "condition"),
    [
        ("set_paper_out", PrinterCondition.PAPER_OUT),
        ("set_cover_open", PrinterCondition.COVER_OPEN),
        ("set_cutter_error", PrinterCondition.CUTTER_ERROR),
        ("set_offline", PrinterCondition.OFFLINE),
    ],
)
async def test_refuses_to_start_and_says_why(talking, receipt, spoil, condition):
    getattr(talking.controls, spoil)(True)
    assert await talking.driver.status() == saying(condition)
    before = len(talking.controls.raw)
    assert await talking.driver.print(receipt(talking), "A001") == refused(condition)
    assert len(talking.controls.raw) - before < 50  # questions only
    getattr(talking.controls, spoil)(False)
    assert await talking.driver.status() == FINE
    assert await talking.driver.print(receipt(talking), "A002") == CONFIRMED
    assert [paper.torn for paper in talking.controls.papers] == [False]


async def test_near_end_is_told_and_stops_nothing(talking, receipt):
    talking.controls.set_paper_near_end(True)
    assert await talking.driver.status() == saying(PrinterCondition.PAPER_NEAR_END)
    assert await talking.driver.print(receipt(talking), "A001") == CONFIRMED


@pytest.mark.parametrize("rows", [1, 300, 600])
async def test_paper_out_in_the_middle(talking, receipt, inked, rows):
    picture = receipt(talking)
    talking.controls.paper_out_after(rows)
    assert await talking.driver.print(picture, "A001") == failed(PrinterCondition.PAPER_OUT)
    talking.controls.set_paper_out(False)
    second = receipt(talking, seed=2)
    assert await talking.driver.print(second, "A002") == CONFIRMED
    torn, *scraps, last = talking.controls.papers
    assert torn.torn
    assert picture.rows.startswith(inked(torn.raster))
    assert not any(inked(scrap.raster) for scrap in scraps)
    assert not last.torn
    assert inked(last.raster) == second.rows


async def test_cover_opened_in_the_middle(talking, receipt, inked):
    opened = asyncio.Event()

    def open_cover(data: bytes) -> None:
        if len(talking.controls.raw) > 20_000 and not opened.is_set():
            opened.set()
            talking.controls.set_cover_open(True)

    talking.controls.on_bytes = open_cover
    assert await talking.driver.print(receipt(talking), "A001") == failed(PrinterCondition.COVER_OPEN)
    assert opened.is_set()
    talking.controls.set_cover_open(False)
    second = receipt(talking, seed=2)
    assert await talking.driver.print(second, "A002") == CONFIRMED
    assert inked(talking.controls.papers[-1].raster) == second.rows
    assert [paper.torn for paper in talking.controls.papers[-2:]] == [True, False]


async def test_cutter_jams_after_the_last_row(talking, receipt):
    talking.controls.jam_next_cut()
    assert await talking.driver.print(receipt(talking), "A001") == failed(PrinterCondition.CUTTER_ERROR)
    assert talking.controls.papers == []


async def test_jobs_come_out_in_order_and_whole(rig, receipt, inked):
    pictures = [receipt(rig, height=200, seed=seed) for seed in range(4)]
    outcomes = await asyncio.gather(*(rig.driver.print(picture, f"J{n:03}") for n, picture in enumerate(pictures)))
    assert set(outcomes) == {CONFIRMED if rig.answers else UNCONFIRMED}
    assert [inked(paper.raster) for paper in await papers(rig, 4)] == [picture.rows for picture in pictures]


async def test_waits_for_its_turn_behind_another_client(talking, receipt):
    _, other = await asyncio.open_connection("127.0.0.1", talking.server.port)
    await asyncio.sleep(0.05)
    assert await talking.driver.status() == SILENT
    other.close()
    await other.wait_closed()
    assert await talking.driver.print(receipt(talking), "A001") == CONFIRMED


async def test_a_closed_driver_is_gone(rig, receipt):
    await rig.driver.close()
    await rig.driver.close()
    assert await rig.driver.status() == GONE
    assert await rig.driver.print(receipt(rig), "A001") == refused(PrinterCondition.GONE)


@pytest.mark.parametrize("job_id", ["", "A", "ABCDE", "AB\nC", "کدها"])
async def test_a_bad_job_id_is_a_mistake_of_the_caller(rig, receipt, job_id):
    with pytest.raises(ValueError, match="4 printable ASCII"):
        await rig.driver.print(receipt(rig), job_id)


async def test_a_too_wide_picture_is_a_mistake_of_the_caller(rig):
    with pytest.raises(ValueError, match="do not fit"):
        await rig.driver.print(Raster(832, 8, bytes(832)), "A001")


async def test_says_where_it_is(rig):
    assert rig.driver.address == f"network 127.0.0.1:{rig.server.port}"


async def test_says_who_it_is(talking):
    identity = await talking.driver.identify()
    assert identity is not None
    assert (identity.maker, identity.model) == ("PISHKHAN", talking.driver.profile.name)


async def test_who_it_is_stays_open_when_it_cannot_or_does_not_answer(rig):
    rig.controls.set_paper_out(True)
    assert await rig.driver.identify() is None
    rig.controls.set_paper_out(False)
    rig.controls.silent = True
    assert await rig.driver.identify() is None
    rig.controls.vanish()
    assert await rig.driver.identify() is None


async def test_is_not_asked_who_it_is_while_it_prints(build, receipt):
    slow = await build(CONFIRMING, bytes_per_second=100_000)
    job = asyncio.create_task(slow.driver.print(receipt(slow), "A001"))
    await asyncio.sleep(0.1)
    assert await slow.driver.identify() is None
    assert await job == CONFIRMED
    assert commands.identify(commands.MODEL) not in slow.controls.raw


async def test_a_receipt_in_an_open_tray_is_not_watched(rig, receipt):
    await rig.driver.print(receipt(rig), "A001")
    assert await rig.driver.collect(5.0) is Collection.NOT_WATCHED


async def test_a_jam_that_was_cleared_ends_when_the_next_receipt_asks_for_that(talking, receipt, inked):
    talking.controls.jam_next_cut()
    assert await talking.driver.print(receipt(talking), "A001") == failed(PrinterCondition.CUTTER_ERROR)
    assert await talking.driver.print(receipt(talking), "A002") == refused(PrinterCondition.CUTTER_ERROR)
    talking.controls.mend()
    second = receipt(talking, seed=2)
    assert await talking.driver.print(second, "A003") == CONFIRMED
    assert inked(talking.controls.papers[-1].raster) == second.rows
    assert [paper.torn for paper in talking.controls.papers] == [True, False]


async def test_done_and_out_of_paper_at_once_is_not_believed(talking, receipt):
    def end_the_roll(data: bytes) -> None:
        if b"\x1dVB" in talking.controls.raw:
            talking.controls.say(b"\x37\x22A001\x00" if talking.driver.profile.process_id else b"\x00")
            talking.controls.begin(PrinterCondition.PAPER_OUT)

    talking.controls.on_bytes = end_the_roll
    outcome = await talking.driver.print(receipt(talking, height=100), "A001")
    assert outcome.kind in {OutcomeKind.FAILED, OutcomeKind.UNKNOWN}
    assert (outcome.cause, outcome.on_paper) == (PrinterCondition.PAPER_OUT, True)
