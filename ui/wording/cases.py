"""Where a case, a stage or a payment stands."""

from __future__ import annotations

from kiosk.contract.wire import CaseStatus, PaymentStatus, StageStatus
from ui.wording.source import QT_TRANSLATE_NOOP, Say, on_screen

STAGES: dict[StageStatus, str] = {
    StageStatus.WAITING: QT_TRANSLATE_NOOP("Wording", "Not started yet"),
    StageStatus.ACTIVE: QT_TRANSLATE_NOOP("Wording", "In progress"),
    StageStatus.STOPPED: QT_TRANSLATE_NOOP("Wording", "Stopped"),
    StageStatus.DONE: QT_TRANSLATE_NOOP("Wording", "Done"),
    StageStatus.REFUSED: QT_TRANSLATE_NOOP("Wording", "Refused"),
    StageStatus.SKIPPED: QT_TRANSLATE_NOOP("Wording", "Not needed"),
}

CASES: dict[CaseStatus, str] = {
    CaseStatus.OPEN: QT_TRANSLATE_NOOP("Wording", "Open"),
    CaseStatus.DONE: QT_TRANSLATE_NOOP("Wording", "Completed"),
    CaseStatus.REFUSED: QT_TRANSLATE_NOOP("Wording", "Refused"),
}

PAYMENTS: dict[PaymentStatus, str] = {
    PaymentStatus.PENDING: QT_TRANSLATE_NOOP("Wording", "Waiting for your payment"),
    PaymentStatus.PAID: QT_TRANSLATE_NOOP("Wording", "Paid"),
    PaymentStatus.FAILED: QT_TRANSLATE_NOOP("Wording", "The payment did not succeed. No bill was paid."),
    PaymentStatus.EXPIRED: QT_TRANSLATE_NOOP("Wording", "The time to pay is over. No bill was paid."),
}


def stage_status(status: StageStatus, say: Say = on_screen) -> str:
    """Where one stage stands."""
    return say(STAGES[status])


def case_status(status: CaseStatus, say: Say = on_screen) -> str:
    """Where the whole case stands."""
    return say(CASES[status])


def payment_status(status: PaymentStatus, say: Say = on_screen) -> str:
    """Where a payment stands."""
    return say(PAYMENTS[status])
