"""A scanner without hardware: it types into the real wedge decoder, so only that is tested and shown."""

from __future__ import annotations

from hardware.scanner.wedge import MAX_GAP, WedgeScanner


class VirtualScanner(WedgeScanner):
    """A CodeScanner that nobody has to feed."""


class VirtualScannerControls:
    """The hand that holds a code under the virtual scanner."""

    def __init__(self, scanner: VirtualScanner) -> None:
        self._scanner = scanner
        self._time = 0.0

    def scan(self, text: str) -> None:
        """Scan `text` and Enter, at a scanner's pace. Codes shorter than six characters are not seen as codes."""
        self._time += 1.0
        for key in (*text, "\r"):
            self._time += MAX_GAP / 10
            self._scanner.decoder.feed(key, self._time)


def virtual_scanner() -> tuple[VirtualScanner, VirtualScannerControls]:
    """A scanner and the hand at it."""
    scanner = VirtualScanner()
    return scanner, VirtualScannerControls(scanner)
