"""Tells the visit what a scanner read. The lines of a passport, which come as codes of their own, are put together."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from hardware.scanner.base import CodeScanner, Misread, Scan
from kiosk.session import actions as a
from kiosk.session.controller import SessionController
from kiosk.session.scanning import is_mrz_line, meaning, passport
from kiosk.session.state import ScanNotice

LINES_TOGETHER = 1.0
"""Seconds in which the next line of a passport comes. Scanners send them at once; nobody scans two things that fast."""

_MOST_LINES = 3


class ScanWatch:
    """Follows one scanner. Must be made on the running event loop."""

    def __init__(
        self,
        scanner: CodeScanner,
        session: SessionController,
        receipt_key: Callable[[], Ed25519PublicKey | None],
        lines_together: float = LINES_TOGETHER,
    ) -> None:
        self._session = session
        self._receipt_key = receipt_key
        self._lines_together = lines_together
        self._lines: list[str] = []
        self._loop = asyncio.get_running_loop()
        self._patience: asyncio.Handle | None = None
        self._end = scanner.subscribe(self._scanned)

    def close(self) -> None:
        """Stop following."""
        self._end()
        self._forget_lines()

    def _scanned(self, scan: Scan) -> None:
        if isinstance(scan, Misread):
            self._forget_lines()
            self._session.dispatch(a.ScanUseless(ScanNotice.MISREAD))
        elif is_mrz_line(scan.text, follows=bool(self._lines)):
            self._add_line(scan.text)
        else:
            self._forget_lines()
            self._session.dispatch(meaning(scan.text, self._receipt_key()))

    def _add_line(self, line: str) -> None:
        lines = [*self._lines, line]
        self._forget_lines()
        found = passport(lines)
        if isinstance(found, a.ScanUseless) and found.notice is ScanNotice.PASSPORT_PART and len(lines) < _MOST_LINES:
            self._lines = lines
            self._patience = self._loop.call_later(self._lines_together, self._no_more_lines)
        else:
            self._session.dispatch(found)

    def _no_more_lines(self) -> None:
        found = passport(self._lines)
        self._forget_lines()
        self._session.dispatch(found)

    def _forget_lines(self) -> None:
        self._lines = []
        if self._patience is not None:
            self._patience.cancel()
            self._patience = None
