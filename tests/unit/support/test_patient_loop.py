"""The loop of the tests does not let a busy machine use up the time that somebody has to answer."""

from __future__ import annotations

import asyncio
import time

import pytest

from tests.support.patient_loop import PatientLoop


async def test_tests_run_on_it() -> None:
    assert isinstance(asyncio.get_running_loop(), PatientLoop)


async def test_time_passes_while_it_sleeps() -> None:
    loop = asyncio.get_running_loop()
    began, really = loop.time(), time.monotonic()
    await asyncio.sleep(0.2)
    assert loop.time() - began >= 0.2
    assert time.monotonic() - really >= 0.2
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await asyncio.Event().wait()


async def test_a_stop_of_the_whole_process_hardly_counts() -> None:
    async def answer() -> str:
        time.sleep(0.5)
        await asyncio.sleep(0)
        return "in time"

    async with asyncio.timeout(0.1):
        assert await asyncio.create_task(answer()) == "in time"
