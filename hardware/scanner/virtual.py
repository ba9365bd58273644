"""A scanner without hardware. It types into the real wedge decoder, in a time of its own."""

from __future__ import annotations

from hardware.scanner.base import Misread, ScannerState
from hardware.scanner.wedge import FAST_GAP, MAX_PAUSE, TAIL, WedgeDecoder, WedgeScanner


class VirtualScanner(WedgeScanner):
    """A CodeScanner that nobody has to feed. A real scanner that types may be attached besides."""

    def __init__(self) -> None:
        super().__init__()
        self._state, self._address = ScannerState.READY, "virtual"


class VirtualScannerControls:
    """The hand that holds a code under the virtual scanner, and the one at its plug."""

    def __init__(self, scanner: VirtualScanner) -> None:
        self._scanner = scanner
        self._decoder = WedgeDecoder(scanner.tell)
        self._time = 0.0

    def scan(self, text: str) -> None:
        """Scan `text` and Enter, at a scanner's pace. Codes shorter than three characters are not seen as codes."""
        self._type(text + "\r", FAST_GAP / 10)

    def scan_stumbling(self, text: str) -> None:
        """The same, with one long gap in the middle, as behind a slow hub. The code still comes whole."""
        self._type(text[:5], FAST_GAP / 10)
        self._time += MAX_PAUSE / 2
        self._type(text[5:] + "\r", FAST_GAP / 10, new=False)

    def scan_broken(self, text: str) -> None:
        """Begin `text` and stop halfway: the scanner was unplugged, or lost the code."""
        self._type(text[: max(len(text) // 2, 4)], FAST_GAP / 10)
        self._time += MAX_PAUSE + TAIL
        self._decoder.flush(self._time)

    def type_by_hand(self, text: str) -> None:
        """Type `text` and Enter as a fast typist would: no code."""
        self._type(text + "\r", FAST_GAP * 2)

    def scan_garbage(self) -> None:
        """Something that is no text arrives."""
        if self._scanner.state is ScannerState.READY:
            self._scanner.tell(Misread.UNREADABLE)

    def unplug(self) -> None:
        """Pull the cable. Scans go nowhere until `plug`."""
        self._scanner.become(ScannerState.GONE)

    def plug(self) -> None:
        """Put the cable back."""
        self._scanner.become(ScannerState.READY)

    def _type(self, keys: str, gap: float, *, new: bool = True) -> None:
        self._time += MAX_PAUSE + TAIL if new else 0.0
        for key in keys if self._scanner.state is ScannerState.READY else "":
            self._time += gap
            self._decoder.feed(key, self._time)


def virtual_scanner() -> tuple[VirtualScanner, VirtualScannerControls]:
    """A scanner and the hand at it."""
    scanner = VirtualScanner()
    return scanner, VirtualScannerControls(scanner)
