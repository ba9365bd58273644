"""Status bytes as conditions. Bits: Epson ESC/POS reference, `DLE EOT n` and `GS a n`.

A printer without a near-end sensor always reports enough paper; that proves nothing about the roll.
"""

from __future__ import annotations

from collections.abc import Mapping

from hardware.printer.base import PrinterCondition

OFFLINE_BIT = 0x08  # in the answer to DLE EOT 1 and in the first byte of automatic status

_COVER, _PAPER_STOP = 0x04, 0x20  # DLE EOT 2
_RECOVERABLE, _CUTTER, _UNRECOVERABLE, _AUTO_RECOVERABLE = 0x04, 0x08, 0x20, 0x40  # DLE EOT 3, 2nd byte of GS a
_NEAR_END, _PAPER_END = 0x0C, 0x60  # DLE EOT 4: either bit of each pair
_AUTO_COVER = 0x20  # 1st byte of GS a
_AUTO_NEAR_END, _AUTO_PAPER_END = 0x03, 0x0C  # 3rd byte of GS a


#: Bit of the first byte that answers DLE EOT 20 (Custom, VKP80 II and III manuals): paper in the presenter's mouth.
_TICKET_OUT = 0x20


def is_held_out(full_status: bytes) -> bool:
    """Whether the answer to DLE EOT 20 says that a receipt waits to be taken."""
    return bool(full_status[0] & _TICKET_OUT)


def is_offline(printer_status: int) -> bool:
    """Whether the answer to DLE EOT 1 says offline."""
    return bool(printer_status & OFFLINE_BIT)


def conditions(answers: Mapping[int, int]) -> frozenset[PrinterCondition]:
    """What the answers to DLE EOT n mean together; `answers` maps n (1 to 4) to its byte, as far as known."""
    cause, paper = answers.get(2, 0), answers.get(4, 0)
    found = _errors(answers.get(3, 0), cover_open=bool(cause & _COVER))
    if cause & _COVER:
        found.add(PrinterCondition.COVER_OPEN)
    found |= _paper(bool(paper & _NEAR_END), bool(paper & _PAPER_END or cause & _PAPER_STOP))
    return _with_offline(found, is_offline(answers.get(1, 0)))


def auto_conditions(data: bytes) -> frozenset[PrinterCondition]:
    """What the four bytes of automatic status mean."""
    cover_open = bool(data[0] & _AUTO_COVER)
    found = _errors(data[1], cover_open)
    if cover_open:
        found.add(PrinterCondition.COVER_OPEN)
    found |= _paper(bool(data[2] & _AUTO_NEAR_END), bool(data[2] & _AUTO_PAPER_END))
    return _with_offline(found, bool(data[0] & OFFLINE_BIT))


def _errors(byte: int, cover_open: bool) -> set[PrinterCondition]:
    named = {
        _RECOVERABLE: PrinterCondition.RECOVERABLE_ERROR,
        _CUTTER: PrinterCondition.CUTTER_ERROR,
        _UNRECOVERABLE: PrinterCondition.UNRECOVERABLE_ERROR,
    }
    found = {condition for bit, condition in named.items() if byte & bit}
    # Opening the cover while printing raises the same bit as a hot head.
    if byte & _AUTO_RECOVERABLE and not cover_open:
        found.add(PrinterCondition.OVERHEATED)
    return found


def _paper(near_end: bool, end: bool) -> set[PrinterCondition]:
    if end:
        return {PrinterCondition.PAPER_OUT}
    return {PrinterCondition.PAPER_NEAR_END} if near_end else set()


def _with_offline(found: set[PrinterCondition], offline: bool) -> frozenset[PrinterCondition]:
    """Add OFFLINE when the printer says so and names no cause for it."""
    if offline and not found - {PrinterCondition.PAPER_NEAR_END}:
        found.add(PrinterCondition.OFFLINE)
    return frozenset(found)
