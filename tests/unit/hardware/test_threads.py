from __future__ import annotations

import asyncio

import pytest

from hardware._threads import run_to_end


async def test_a_coroutine_that_never_waits_runs_to_its_end_where_it_is() -> None:
    async def inner() -> int:
        return 4

    async def outer() -> int:
        return await inner() + await inner()

    assert run_to_end(outer()) == 8


def test_its_exception_is_passed_on() -> None:
    async def fails() -> None:
        raise KeyError("k")

    with pytest.raises(KeyError):
        run_to_end(fails())


def test_one_that_waits_for_a_loop_is_ended_and_refused() -> None:
    tidied = []

    async def waits() -> None:
        try:
            await asyncio.sleep(0)
        finally:
            tidied.append(True)

    with pytest.raises(RuntimeError, match="event loop"):
        run_to_end(waits())
    assert tidied == [True]
