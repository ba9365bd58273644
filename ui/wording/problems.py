"""What a citizen reads when the city's system refuses, or cannot be asked."""

from __future__ import annotations

from kiosk.contract.problem import ProblemCode
from ui.wording.notice import Notice
from ui.wording.source import QT_TRANSLATE_NOOP, Say, on_screen

_KIOSK_FAULT = Notice(
    QT_TRANSLATE_NOOP("Wording", "The request could not be sent"),
    QT_TRANSLATE_NOOP("Wording", "This kiosk made a mistake. It is not your fault."),
    QT_TRANSLATE_NOOP("Wording", "Please try again. If it happens again, please go to the service desk."),
)
_HUB_FAULT = Notice(
    QT_TRANSLATE_NOOP("Wording", "The city's system has a fault"),
    QT_TRANSLATE_NOOP("Wording", "It could not handle the request. It is not your fault."),
    QT_TRANSLATE_NOOP("Wording", "Please try again in a few minutes, or go to the service desk."),
)

PROBLEMS: dict[ProblemCode, Notice] = {
    ProblemCode.VALIDATION_FAILED: Notice(
        QT_TRANSLATE_NOOP("Wording", "Some answers need a correction"),
        QT_TRANSLATE_NOOP("Wording", "The city's system did not accept one or more answers."),
        QT_TRANSLATE_NOOP("Wording", "Please correct the marked answers and send them again."),
    ),
    ProblemCode.MALFORMED: _KIOSK_FAULT,
    ProblemCode.NOT_FOUND: Notice(
        QT_TRANSLATE_NOOP("Wording", "Nothing was found"),
        QT_TRANSLATE_NOOP("Wording", "The city's system has no such entry."),
        QT_TRANSLATE_NOOP("Wording", "Please check what you entered and try again."),
    ),
    ProblemCode.IDEMPOTENCY_KEY_MISSING: _KIOSK_FAULT,
    ProblemCode.IDEMPOTENCY_KEY_REUSED: _KIOSK_FAULT,
    ProblemCode.IDEMPOTENCY_IN_PROGRESS: Notice(
        QT_TRANSLATE_NOOP("Wording", "Your request is being handled"),
        QT_TRANSLATE_NOOP("Wording", "The city's system has received it and has not finished yet."),
        QT_TRANSLATE_NOOP("Wording", "Please wait a moment. It will not be registered twice."),
    ),
    ProblemCode.KIOSK_NOT_KNOWN: Notice(
        QT_TRANSLATE_NOOP("Wording", "This kiosk cannot send requests now"),
        QT_TRANSLATE_NOOP("Wording", "The city's system does not recognise this kiosk."),
        QT_TRANSLATE_NOOP("Wording", "Please use another kiosk or go to the service desk."),
    ),
    ProblemCode.IDENTITY_REQUIRED: Notice(
        QT_TRANSLATE_NOOP("Wording", "Please identify yourself first"),
        QT_TRANSLATE_NOOP("Wording", "This service needs to know who you are."),
        QT_TRANSLATE_NOOP("Wording", "Please choose a way to identify yourself."),
    ),
    ProblemCode.IDENTITY_EXPIRED: Notice(
        QT_TRANSLATE_NOOP("Wording", "Please identify yourself again"),
        QT_TRANSLATE_NOOP("Wording", "To protect you, an identification is valid for a short time only."),
        QT_TRANSLATE_NOOP("Wording", "Please identify yourself once more."),
    ),
    ProblemCode.CODE_WRONG: Notice(
        QT_TRANSLATE_NOOP("Wording", "The code is not right"),
        QT_TRANSLATE_NOOP("Wording", "This is not the code that was sent to your phone."),
        QT_TRANSLATE_NOOP("Wording", "Please look at the message again and enter the code."),
    ),
    ProblemCode.CODE_EXPIRED: Notice(
        QT_TRANSLATE_NOOP("Wording", "The code has expired"),
        QT_TRANSLATE_NOOP("Wording", "A one-time code is valid for a few minutes only."),
        QT_TRANSLATE_NOOP("Wording", "Please ask for a new code."),
    ),
    ProblemCode.CODE_EXHAUSTED: Notice(
        QT_TRANSLATE_NOOP("Wording", "Too many wrong codes"),
        QT_TRANSLATE_NOOP("Wording", "This code can no longer be used."),
        QT_TRANSLATE_NOOP("Wording", "Please ask for a new code."),
    ),
    ProblemCode.TOO_MANY_REQUESTS: Notice(
        QT_TRANSLATE_NOOP("Wording", "Please wait a little"),
        QT_TRANSLATE_NOOP("Wording", "There were too many tries in a short time."),
        QT_TRANSLATE_NOOP("Wording", "Please wait a moment and try again."),
    ),
    ProblemCode.CARD_NOT_ACCEPTED: Notice(
        QT_TRANSLATE_NOOP("Wording", "This card was not accepted"),
        QT_TRANSLATE_NOOP("Wording", "The city's system does not accept it as proof of who you are."),
        QT_TRANSLATE_NOOP("Wording", "Please identify yourself in another way, or go to the service desk."),
    ),
    ProblemCode.SERVICE_UNKNOWN: Notice(
        QT_TRANSLATE_NOOP("Wording", "This service is not available now"),
        QT_TRANSLATE_NOOP("Wording", "The city's system does not offer this service at present."),
        QT_TRANSLATE_NOOP("Wording", "Please choose another service or go to the service desk."),
    ),
    ProblemCode.SERVICE_WITHDRAWN: Notice(
        QT_TRANSLATE_NOOP("Wording", "This service has been stopped"),
        QT_TRANSLATE_NOOP(
            "Wording", "The city has just stopped this service. What you entered for it has been deleted here."
        ),
        QT_TRANSLATE_NOOP("Wording", "Please choose another service or go to the service desk."),
    ),
    ProblemCode.CASE_NOT_FOUND: Notice(
        QT_TRANSLATE_NOOP("Wording", "No case was found"),
        QT_TRANSLATE_NOOP("Wording", "The city's system has no case with this tracking code."),
        QT_TRANSLATE_NOOP("Wording", "Please compare the code with your receipt and try again."),
    ),
    ProblemCode.CASE_MOVED_ON: Notice(
        QT_TRANSLATE_NOOP("Wording", "This cannot be done now"),
        QT_TRANSLATE_NOOP("Wording", "The case has changed, or there is nothing to do here any more."),
        QT_TRANSLATE_NOOP("Wording", "Please look at the case again."),
    ),
    ProblemCode.SIGNATURE_WRONG: _KIOSK_FAULT,
    ProblemCode.STAGE_NOT_PERMITTED: _KIOSK_FAULT,
    ProblemCode.BILL_NOT_FOUND: Notice(
        QT_TRANSLATE_NOOP("Wording", "No bill was found"),
        QT_TRANSLATE_NOOP("Wording", "The city's system has no bill with these numbers."),
        QT_TRANSLATE_NOOP("Wording", "Please compare the numbers with your bill and try again."),
    ),
    ProblemCode.RECORD_NOT_FOUND: Notice(
        QT_TRANSLATE_NOOP("Wording", "Nothing was found"),
        QT_TRANSLATE_NOOP("Wording", "The register of the city says nothing about what you entered."),
        QT_TRANSLATE_NOOP("Wording", "Please compare it with your papers and try again, or ask at the service desk."),
    ),
    ProblemCode.BILL_ALREADY_PAID: Notice(
        QT_TRANSLATE_NOOP("Wording", "This bill is already paid"),
        QT_TRANSLATE_NOOP("Wording", "The city has received the money for this bill."),
        QT_TRANSLATE_NOOP("Wording", "You do not need to pay again."),
    ),
    ProblemCode.PAYMENT_NOT_FOUND: Notice(
        QT_TRANSLATE_NOOP("Wording", "The payment was not found"),
        QT_TRANSLATE_NOOP("Wording", "The city's system does not know this payment."),
        QT_TRANSLATE_NOOP(
            "Wording", "If money has left your account, please show the bank's message at the service desk."
        ),
    ),
    ProblemCode.SLOT_TAKEN: Notice(
        QT_TRANSLATE_NOOP("Wording", "This time is no longer free"),
        QT_TRANSLATE_NOOP("Wording", "Somebody else took the last place, or it was kept for you for too long."),
        QT_TRANSLATE_NOOP("Wording", "Please choose another time."),
    ),
    ProblemCode.SLOT_HAD_ALREADY: Notice(
        QT_TRANSLATE_NOOP("Wording", "You already had a place"),
        QT_TRANSLATE_NOOP("Wording", "So that everyone has the same chance, each person gets one place in a period."),
        QT_TRANSLATE_NOOP("Wording", "The service desk can tell you when you can ask again."),
    ),
    ProblemCode.ATTACHMENT_NOT_FOUND: Notice(
        QT_TRANSLATE_NOOP("Wording", "The files were not found"),
        QT_TRANSLATE_NOOP("Wording", "The city's system no longer has the files that were sent."),
        QT_TRANSLATE_NOOP("Wording", "Please send them again, or hand them in at the service desk."),
    ),
    ProblemCode.INTERNAL: _HUB_FAULT,
}

#: By the value of `kiosk.backend.errors.FailureKind`.
BACKEND_FAILURES: dict[str, Notice] = {
    "unreachable": Notice(
        QT_TRANSLATE_NOOP("Wording", "The city's system cannot be reached"),
        QT_TRANSLATE_NOOP("Wording", "This kiosk has no connection to it now."),
        QT_TRANSLATE_NOOP("Wording", "Please try again in a few minutes, or go to the service desk."),
    ),
    "timed-out": Notice(
        QT_TRANSLATE_NOOP("Wording", "The city's system did not answer in time"),
        QT_TRANSLATE_NOOP("Wording", "We do not know yet whether it received the request."),
        QT_TRANSLATE_NOOP("Wording", "Please try again. Nothing is registered or paid twice."),
    ),
    "not-trusted": Notice(
        QT_TRANSLATE_NOOP("Wording", "There is no safe connection"),
        QT_TRANSLATE_NOOP("Wording", "This kiosk could not be sure that it speaks to the city's system."),
        QT_TRANSLATE_NOOP("Wording", "To protect you nothing was sent. Please go to the service desk."),
    ),
    "garbled": Notice(
        QT_TRANSLATE_NOOP("Wording", "The answer could not be read"),
        QT_TRANSLATE_NOOP("Wording", "The city's system answered in a way that this kiosk does not understand."),
        QT_TRANSLATE_NOOP("Wording", "Please try again in a few minutes, or go to the service desk."),
    ),
    "hub-fault": _HUB_FAULT,
    "kiosk-fault": _KIOSK_FAULT,
    "rejected": Notice(
        QT_TRANSLATE_NOOP("Wording", "The request was refused"),
        QT_TRANSLATE_NOOP("Wording", "The city's system refused it for a reason that this kiosk does not know."),
        QT_TRANSLATE_NOOP("Wording", "Please go to the service desk."),
    ),
}


def problem(code: ProblemCode, say: Say = on_screen) -> Notice:
    """What an error answer of the hub means for the citizen."""
    return PROBLEMS[code].told(say)


def backend_failure(kind: str, say: Say = on_screen) -> Notice:
    """Why the hub gave no answer; `kind` is the value of a `FailureKind`. KeyError for any other text."""
    return BACKEND_FAILURES[kind].told(say)
