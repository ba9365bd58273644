"""The scanner of a kiosk that has none: nothing is ever read."""

from __future__ import annotations

from hardware.scanner.base import ScannerState
from hardware.scanner.telling import TellingScanner


class AbsentScanner(TellingScanner):
    """Keeps the contract of CodeScanner without a device."""

    def __init__(self) -> None:
        super().__init__(ScannerState.ABSENT, "")
