"""Tasks that nobody awaits."""

from __future__ import annotations

import asyncio
import gc
import logging

import pytest

from ui.tasks import TaskSet


async def test_a_failure_is_logged_and_told(caplog: pytest.LogCaptureFixture) -> None:
    failures: list[BaseException] = []
    tasks = TaskSet(failures.append)

    async def fail() -> None:
        raise ValueError("broken")

    with caplog.at_level(logging.ERROR):
        tasks.spawn(fail())
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    assert [str(failure) for failure in failures] == ["broken"]
    assert "fail" in caplog.text
    assert len(tasks) == 0


async def test_a_task_is_kept_until_it_is_done_and_cancelled_at_the_end() -> None:
    tasks, ended = TaskSet(), []

    async def wait() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(True)

    tasks.spawn(wait())
    await asyncio.sleep(0)
    gc.collect()
    assert len(tasks) == 1
    await tasks.close()
    assert ended == [True]
    assert len(tasks) == 0
    assert tasks.spawn(wait()) is None
