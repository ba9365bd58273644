"""The loop that serves Qt and asyncio alike, with the patience of `patient_loop`.

Qt keeps the time here, so each wait is cut into slices: of a second in which the machine did something else, a wait
counts a slice. What leaps over a time that is to pass needs not wait for it.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextvars import Context
from typing import Any

import qasync
from PySide6.QtGui import QGuiApplication

_SLICE = 0.1


class PatientQtLoop(qasync.QEventLoop):  # type: ignore[misc]  # qasync has no types
    """See the module."""

    def __init__(self, application: QGuiApplication) -> None:
        self._leapt = 0.0
        super().__init__(application)

    def time(self) -> float:
        """Seconds."""
        return time.monotonic() + self._leapt

    def leap(self, seconds: float) -> None:
        """Let so many seconds be over in a moment."""
        self._leapt += seconds

    def call_later(
        self, delay: float, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        """As of any loop."""
        handle = asyncio.Handle(callback, args, self, context=context)
        self._wait(handle, delay)
        return handle

    def _wait(self, handle: asyncio.Handle, left: float) -> None:
        if handle.cancelled():
            return
        if left <= _SLICE:
            self._add_callback(handle, left)
        else:
            self._add_callback(asyncio.Handle(self._go_on, (handle, left - _SLICE, self._leapt), self), _SLICE)

    def _go_on(self, handle: asyncio.Handle, left: float, leapt: float) -> None:
        self._wait(handle, max(0.0, left - (self._leapt - leapt)))
