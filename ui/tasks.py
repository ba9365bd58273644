"""Coroutines that nobody awaits: kept alive, and never failing in silence."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

_log = logging.getLogger(__name__)


class TaskSet:
    """Starts coroutines from plain callbacks. `on_failure` learns of each exception, after it was logged."""

    def __init__(self, on_failure: Callable[[BaseException], None] = lambda _: None) -> None:
        self._on_failure = on_failure
        self._tasks: set[asyncio.Task[None]] = set()
        self._closed = False

    def __len__(self) -> int:
        """How many are running."""
        return len(self._tasks)

    def spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None] | None:
        """Start `work` on the running loop. After `close` nothing starts any more; None says so."""
        if self._closed:
            work.close()
            return None
        task = asyncio.get_running_loop().create_task(work, name=getattr(work, "__qualname__", None))
        self._tasks.add(task)
        task.add_done_callback(self._done)
        return task

    async def close(self) -> None:
        """Cancel what is running and wait until it has stopped. Safe to call twice."""
        self._closed = True
        remaining = list(self._tasks)
        for task in remaining:
            task.cancel()
        await asyncio.gather(*remaining, return_exceptions=True)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if task.cancelled():
            return
        failure = task.exception()
        if failure is not None:
            _log.error("task %s failed", task.get_name(), exc_info=failure)
            self._on_failure(failure)
