"""The only place that starts threads. A foreign thread does one thing: hand its result to the loop."""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


def call_on_loop(loop: asyncio.AbstractEventLoop, callback: Callable[..., object], *args: Any) -> bool:
    """Run `callback` on `loop` soon; False when the loop is already closed. Safe from any thread."""
    try:
        loop.call_soon_threadsafe(callback, *args)
    except RuntimeError:
        return False
    return True


def run_to_end(coroutine: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine to its end here and now, in a device's thread, without a loop.

    What it awaits must block right there. RuntimeError when it waits for anything that only a loop could give.
    """
    try:
        coroutine.send(None)
    except StopIteration as end:
        result: T = end.value
        return result
    coroutine.close()
    raise RuntimeError("a dialogue in a device's thread waits for an event loop")


class DeviceThread:
    """One daemon thread that runs the blocking calls of one device, in order.

    A call that never returns cannot be cancelled: `abandon` lets the thread hang alone, and its late
    result goes nowhere. Start another DeviceThread for the device then.
    """

    def __init__(self, name: str) -> None:
        self._calls: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)  # noqa: TID251  the one place
        self._thread.start()

    async def run(self, function: Callable[..., T], *args: Any) -> T:
        """Run `function(*args)` in the thread and await its result or exception."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()

        def settle(result: T | None, error: BaseException | None) -> None:
            if future.done():
                return
            if error is not None:
                future.set_exception(error)
            else:
                future.set_result(result)  # type: ignore[arg-type]  # result is T when there is no error

        def call() -> None:
            try:
                result = function(*args)
            except BaseException as error:  # noqa: BLE001  handed to the awaiting side, whole
                call_on_loop(loop, settle, None, error)
            else:
                call_on_loop(loop, settle, result, None)

        self._calls.put(call)
        return await future

    def stop(self, timeout: float = 2.0) -> bool:
        """End the thread after the queued calls; False when it did not end within `timeout` seconds."""
        self._calls.put(None)
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def abandon(self) -> None:
        """Leave a hanging thread behind; it ends by itself if its call ever returns."""
        self._calls.put(None)

    def _run(self) -> None:
        while (call := self._calls.get()) is not None:
            call()


async def run_aside(
    name: str, function: Callable[[], T], *, timeout: float, discard: Callable[[T], object] = lambda _: None
) -> T:
    """Run one blocking call in a thread of its own and await it, at most `timeout` seconds (TimeoutError).

    When nobody waits any more, because of the timeout or a cancellation, a result that comes later is given to
    `discard`, in that thread.
    """
    thread = DeviceThread(name)
    turn = threading.Lock()
    results: list[T] = []
    waiting = True

    def call() -> T:
        result = function()
        with turn:
            if waiting:
                results.append(result)
        if not results:
            discard(result)
        return result

    try:
        async with asyncio.timeout(timeout):
            return await thread.run(call)
    except (TimeoutError, asyncio.CancelledError):
        with turn:
            waiting = False
        for result in results:  # it came in the same moment
            discard(result)
        raise
    finally:
        thread.abandon()
