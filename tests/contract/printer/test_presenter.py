"""Printers that hold the receipt out: taken, drawn back, or not known."""

from __future__ import annotations

import asyncio
import dataclasses
import logging

import pytest

from hardware.printer.base import Collection, OutcomeKind, PrinterCondition
from hardware.printer.escpos import EscPosPrinter
from hardware.printer.job import Patience
from hardware.printer.profiles import profile_named

KIOSK = profile_named("virtual-kiosk")
VKP80 = dataclasses.replace(profile_named("custom-vkp80"), name="vkp80")
QUICK = Patience(answer=0.3, band=1.0, clear=0.2, confirm=0.8, per_inch=0.1, look=0.2, glance=0.02, retract=0.5)


@pytest.fixture(params=[KIOSK, VKP80], ids=lambda profile: profile.name)
async def held(request: pytest.FixtureRequest, build, receipt):
    """A rig whose receipt hangs in the presenter."""
    rig = await build(request.param, QUICK)
    assert (await rig.driver.print(receipt(rig, height=100), "A001")).kind is OutcomeKind.CONFIRMED
    assert rig.controls.held_out is rig.controls.papers[0]
    assert rig.controls.unknown_commands == 0
    return rig


async def test_it_is_taken(held):
    asyncio.get_running_loop().call_later(0.2, held.controls.take)
    assert await held.driver.collect(10.0) is Collection.TAKEN
    assert held.controls.retracted == []


async def test_it_was_taken_at_once(held):
    held.controls.take()
    assert await held.driver.collect(10.0) is Collection.TAKEN


async def test_nobody_takes_it_and_it_is_drawn_back_and_logged(held, caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.INFO, "hardware.printer")
    assert await held.driver.collect(0.2) is Collection.RETRACTED
    assert held.controls.retracted == held.controls.papers
    assert "drawn back" in caplog.text


async def test_one_wrong_answer_is_no_hand(held):
    answers = iter([b"\x10\x0f\x00\x00\x00\x00"])
    held.controls.lie = lambda answer: next(answers, answer) if len(answer) == 6 else answer
    assert await held.driver.collect(0.2) is Collection.RETRACTED


async def test_a_presenter_that_jams_while_drawing_back_is_not_said_to_have_done_it(held):
    held.controls.jam_presenter()
    assert await held.driver.collect(0.1) is Collection.NOT_WATCHED
    assert held.controls.held_out is not None
    assert PrinterCondition.RECOVERABLE_ERROR in (await held.driver.status()).conditions


@pytest.mark.parametrize("trouble", [PrinterCondition.GONE, PrinterCondition.SILENT])
async def test_a_printer_that_does_not_say_was_not_watched(held, trouble: PrinterCondition):
    await held.controls.set_condition(trouble, True)
    assert await held.driver.collect(0.1) is Collection.NOT_WATCHED


async def test_the_status_is_told_meanwhile(held):
    collecting = asyncio.create_task(held.driver.collect(30.0))
    await asyncio.sleep(0.1)
    held.controls.set_paper_near_end(True)
    assert (await held.driver.status()).conditions == {PrinterCondition.PAPER_NEAR_END}
    held.controls.take()
    assert await collecting is Collection.TAKEN


async def test_the_next_receipt_ends_the_watch_over_the_one_before(held, receipt, inked):
    collecting = asyncio.create_task(held.driver.collect(30.0))
    await asyncio.sleep(0.05)
    second = receipt(held, height=100, seed=2)
    assert (await held.driver.print(second, "A002")).kind is OutcomeKind.CONFIRMED
    assert await collecting is Collection.NOT_WATCHED
    assert held.controls.retracted == []
    assert inked(held.controls.held_out.raster) == second.rows


async def test_a_torn_piece_is_drawn_back_and_never_held_out(build, receipt, inked):
    rig = await build(KIOSK, QUICK)
    rig.controls.vanish_after(5_000)
    assert (await rig.driver.print(receipt(rig), "A001")).kind is OutcomeKind.UNKNOWN
    await rig.controls.come_back()
    second = receipt(rig, seed=2)
    assert (await rig.driver.print(second, "A002")).kind is OutcomeKind.CONFIRMED
    assert [paper.torn for paper in rig.controls.retracted] == [True]
    assert inked(rig.controls.held_out.raster) == second.rows


async def test_a_presenter_that_jams_with_the_receipt_is_a_failure(build, receipt):
    rig = await build(KIOSK, QUICK)
    rig.controls.jam_presenter()
    outcome = await rig.driver.print(receipt(rig, height=100), "A001")
    assert (outcome.kind, outcome.cause) == (OutcomeKind.FAILED, PrinterCondition.RECOVERABLE_ERROR)


async def test_a_closed_driver_watches_nothing(held):
    await held.driver.close()
    assert isinstance(held.driver, EscPosPrinter)
    assert await held.driver.collect(0.05) is Collection.NOT_WATCHED
