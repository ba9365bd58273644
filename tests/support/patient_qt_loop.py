"""The loop that serves Qt and asyncio alike, with the patience of `patient_loop`.

Qt keeps the time here, so each wait is cut into slices: of a second in which the machine did something else, a wait
counts a slice.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextvars import Context
from typing import Any

import qasync

_SLICE = 0.1


class PatientQtLoop(qasync.QEventLoop):  # type: ignore[misc]  # qasync has no types
    """See the module."""

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
            self._add_callback(asyncio.Handle(self._wait, (handle, left - _SLICE), self), _SLICE)
