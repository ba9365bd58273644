"""What a virtual printer knows about itself, and how it says so on the wire."""

from __future__ import annotations

from dataclasses import dataclass

from hardware.printer.base import PrinterCondition

FULL_STATUS = 20


@dataclass
class Sensors:
    """Switches and sensors; all off is a healthy printer."""

    paper_out: bool = False
    near_end: bool = False
    cover_open: bool = False
    cutter_error: bool = False
    offline: bool = False
    recoverable: bool = False
    unrecoverable: bool = False
    overheated: bool = False
    held_out: bool = False  # paper in the presenter's mouth

    @property
    def has_error(self) -> bool:
        """Whether something is broken, not merely open or empty."""
        return self.cutter_error or self.recoverable or self.unrecoverable or self.overheated

    @property
    def can_print(self) -> bool:
        """Whether the head may move."""
        return not (self.paper_out or self.cover_open or self.offline or self.has_error)

    def answer(self, question: int) -> bytes:
        """The answer to DLE EOT `question`."""
        if question == FULL_STATUS:
            return self.full()
        bits = {
            1: 0x08 * (not self.can_print),
            2: 0x04 * self.cover_open | 0x20 * self.paper_out | 0x40 * self.has_error,
            3: self._errors(),
            4: 0x60 * self.paper_out | 0x0C * (self.near_end or self.paper_out),
        }
        return bytes((0x12 | bits.get(question, 0),))

    def automatic(self) -> bytes:
        """The four bytes of automatic status."""
        first = 0x10 | 0x08 * (not self.can_print) | 0x20 * self.cover_open
        paper = 0x0C * self.paper_out | 0x03 * (self.near_end or self.paper_out)
        return bytes((first, self._errors(), paper, 0))

    def full(self) -> bytes:
        """Custom's six bytes: two fixed ones, paper, user, recoverable and unrecoverable errors."""
        paper = 0x01 * self.paper_out | 0x04 * self.near_end | 0x20 * self.held_out
        recoverable = 0x01 * self.overheated | 0x40 * self.recoverable
        unrecoverable = 0x01 * self.cutter_error | 0x08 * self.unrecoverable
        return bytes((0x10, 0x0F, paper, 0x03 * self.cover_open, recoverable, unrecoverable))

    def conditions(self) -> frozenset[PrinterCondition]:
        """What is wrong with it now."""
        return frozenset(condition for condition, name in FIELDS.items() if getattr(self, name))

    def _errors(self) -> int:
        return 0x04 * self.recoverable | 0x08 * self.cutter_error | 0x20 * self.unrecoverable | 0x40 * self.overheated


#: The conditions that a printer can have inside, and their fields; SILENT and GONE are matters of the line.
FIELDS = {
    PrinterCondition.PAPER_NEAR_END: "near_end",
    PrinterCondition.PAPER_OUT: "paper_out",
    PrinterCondition.COVER_OPEN: "cover_open",
    PrinterCondition.CUTTER_ERROR: "cutter_error",
    PrinterCondition.RECOVERABLE_ERROR: "recoverable",
    PrinterCondition.UNRECOVERABLE_ERROR: "unrecoverable",
    PrinterCondition.OVERHEATED: "overheated",
    PrinterCondition.OFFLINE: "offline",
}
