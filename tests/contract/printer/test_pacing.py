"""How fast a receipt goes out: as fast as the printer takes it, with a look at its status after each band."""

from __future__ import annotations

import asyncio

from tests.contract.printer.conftest import papers
from tests.support.patient_loop import now
from tests.support.printer_verdicts import CONFIRMED, FINE, UNCONFIRMED

QUESTION = b"\x10\x04\x01"
COMMANDS = 64
"""Bytes that go with the picture of a band, at most."""


async def test_a_slow_line_only_takes_longer(rig, build, receipt, inked):
    slow = await build(rig.driver.profile, bytes_per_second=60_000)
    picture = receipt(slow, height=500)
    started = now()
    outcome = await slow.driver.print(picture, "A001")
    assert outcome == (CONFIRMED if slow.answers else UNCONFIRMED)
    [paper] = await papers(slow, 1)
    assert now() - started > 0.15
    assert inked(paper.raster) == picture.rows


async def test_status_during_a_job_is_answered_at_once(build, talking, receipt):
    slow = await build(talking.driver.profile, bytes_per_second=60_000)
    job = asyncio.create_task(slow.driver.print(receipt(slow, height=400), "A001"))
    await asyncio.sleep(0.2)
    started = now()
    assert await slow.driver.status() == FINE
    assert now() - started < 0.05
    assert not job.done()
    assert await job == CONFIRMED


async def test_no_more_than_one_band_lies_before_a_question(talking, receipt):
    """On a slow line two would take longer to go through than an answer is waited for. Margins make bands short."""
    whole = bytearray()
    talking.controls.on_bytes = whole.extend
    assert await talking.driver.print(receipt(talking), "A001") == CONFIRMED
    profile = talking.driver.profile
    assert max(map(len, bytes(whole).split(QUESTION))) <= profile.dots // 8 * profile.band_rows + COMMANDS
