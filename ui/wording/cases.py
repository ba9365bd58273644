"""Where a case, a stage or a payment stands."""

from __future__ import annotations

from kiosk.contract.wire import CaseStatus, CitizensTurn, Escalation, ObjectionSubject, PaymentStatus, StageStatus
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
    CaseStatus.OPEN: QT_TRANSLATE_NOOP("Wording", "In progress"),
    CaseStatus.DONE: QT_TRANSLATE_NOOP("Wording", "Completed"),
    CaseStatus.REFUSED: QT_TRANSLATE_NOOP("Wording", "Refused"),
}

PAYMENTS: dict[PaymentStatus, str] = {
    PaymentStatus.PENDING: QT_TRANSLATE_NOOP("Wording", "Waiting for your payment"),
    PaymentStatus.PAID: QT_TRANSLATE_NOOP("Wording", "Paid"),
    PaymentStatus.FAILED: QT_TRANSLATE_NOOP("Wording", "The payment did not succeed. No bill was paid."),
    PaymentStatus.REVERSED: QT_TRANSLATE_NOOP("Wording", "The payment was reversed. All the money goes back to you."),
    PaymentStatus.EXPIRED: QT_TRANSLATE_NOOP("Wording", "The time to pay is over. No bill was paid."),
}

#: Title and sentence of what the citizen must do.
TURNS: dict[CitizensTurn, tuple[str, str]] = {
    CitizensTurn.BRING_DOCUMENTS: (
        QT_TRANSLATE_NOOP("Wording", "Please bring the missing document"),
        QT_TRANSLATE_NOOP("Wording", "Take it to the district service desk and show this code. The case waits for it."),
    ),
    CitizensTurn.SEND_DESIGN: (
        QT_TRANSLATE_NOOP("Wording", "Your engineer’s plans are awaited"),
        QT_TRANSLATE_NOOP("Wording", "Ask your engineer to send the plans. The case waits for them."),
    ),
    CitizensTurn.PAY: (
        QT_TRANSLATE_NOOP("Wording", "Please pay the amount"),
        QT_TRANSLATE_NOOP("Wording", "The office has told you the amount. The case goes on when it is paid."),
    ),
    CitizensTurn.ATTEND_HEARING: (
        QT_TRANSLATE_NOOP("Wording", "A violation is being heard"),
        QT_TRANSLATE_NOOP("Wording", "Please answer the commission in the time its notice gives you."),
    ),
    CitizensTurn.COLLECT: (
        QT_TRANSLATE_NOOP("Wording", "The result is ready"),
        QT_TRANSLATE_NOOP("Wording", "You can collect it with this code."),
    ),
}

ESCALATIONS: dict[Escalation, str] = {
    Escalation.MANAGER: QT_TRANSLATE_NOOP("Wording", "It was passed up to the manager of this office."),
    Escalation.INSPECTION: QT_TRANSLATE_NOOP("Wording", "It was passed up to the city’s inspection office."),
}

OBJECTIONS: dict[ObjectionSubject, str] = {
    ObjectionSubject.DELAY: QT_TRANSLATE_NOOP("Wording", "It takes longer than it should"),
    ObjectionSubject.REFUSAL: QT_TRANSLATE_NOOP("Wording", "My request was refused"),
    ObjectionSubject.STOPPED: QT_TRANSLATE_NOOP("Wording", "The clock was stopped without need"),
    ObjectionSubject.CONDUCT: QT_TRANSLATE_NOOP("Wording", "How I was treated"),
}


def turn(whose: CitizensTurn, say: Say = on_screen) -> tuple[str, str]:
    """What the citizen must do: title and sentence; empty when nothing."""
    title, text = TURNS.get(whose, ("", ""))
    return (say(title), say(text)) if title else ("", "")


def escalation(to: Escalation, say: Say = on_screen) -> str:
    """To whom an overdue stage went; empty when to nobody."""
    return say(ESCALATIONS[to]) if to in ESCALATIONS else ""


def objection_subject(subject: ObjectionSubject, say: Say = on_screen) -> str:
    """What an objection is about, as a citizen says it."""
    return say(OBJECTIONS[subject])


def stage_status(status: StageStatus, say: Say = on_screen) -> str:
    """Where one stage stands."""
    return say(STAGES[status])


def case_status(status: CaseStatus, say: Say = on_screen) -> str:
    """Where the whole case stands."""
    return say(CASES[status])


def payment_status(status: PaymentStatus, say: Say = on_screen) -> str:
    """Where a payment stands."""
    return say(PAYMENTS[status])
