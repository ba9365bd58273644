"""What a printer says of itself, and of a receipt, in short."""

from __future__ import annotations

from hardware.printer.base import OutcomeKind, PrinterCondition, PrinterStatus, PrintOutcome

FINE = PrinterStatus()
SILENT = PrinterStatus(frozenset({PrinterCondition.SILENT}))
GONE = PrinterStatus(frozenset({PrinterCondition.GONE}))
CONFIRMED = PrintOutcome(OutcomeKind.CONFIRMED)
UNCONFIRMED = PrintOutcome(OutcomeKind.SENT_UNCONFIRMED)


def refused(cause: PrinterCondition) -> PrintOutcome:
    return PrintOutcome(OutcomeKind.FAILED, cause, on_paper=False)


def failed(cause: PrinterCondition) -> PrintOutcome:
    return PrintOutcome(OutcomeKind.FAILED, cause, on_paper=True)


def saying(*conditions: PrinterCondition) -> PrinterStatus:
    return PrinterStatus(frozenset(conditions))
