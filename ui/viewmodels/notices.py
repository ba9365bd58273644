"""What the screens of filing say beside the entry: refusals of the hub, troubles with a card, useless scans, and what
the kiosk does while the citizen waits.
"""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.contract.problem import ProblemCode
from kiosk.contract.service import Identification
from kiosk.session.filing import is_inline
from kiosk.session.state import CardNotice, PassportNotice, ScanNotice, SessionState, Step, Task
from ui import formatting, wording
from ui.wording import Notice

__all__ = ["Notice", "card", "scan", "told", "working"]

_CARD_WORDS: dict[str, str] = {
    CardNotice.UNKNOWN.value: "unknown-card",
    CardNotice.MAYBE_PASSPORT.value: "maybe-passport",
    CardNotice.RECOGNITION_ONLY.value: "recognition-only",
    CardNotice.OTHER_CARD.value: "swapped",
}


def told(state: SessionState) -> Notice | None:
    """The most pressing thing to say, or None."""
    if state.problem is not None and is_inline(state.problem) and state.problem.code is not None:
        if state.step is Step.CASE and state.problem.code is ProblemCode.BILL_NOT_FOUND:
            return _amount_is_open()
        return _refused(state, state.problem.code)
    if isinstance(state.card_notice, PassportNotice):
        return wording.passport(state.card_notice.value)
    if state.card_notice is not None:
        return card(state.card_notice.value)
    return scan(state.scan_notice) if state.scan_notice is not None else None


def _amount_is_open() -> Notice:
    translate = QCoreApplication.translate
    return Notice(
        translate("Filing", "The amount is not known yet"),
        translate("Filing", "The office has not entered it."),
        translate("Filing", "Please look again later, or call 137."),
    )


def card(notice: str) -> Notice:
    """Why a card did not help; `notice` is the value of a `CardTrouble` or a `CardNotice`."""
    if notice == CardNotice.NO_NATIONAL_ID.value:
        translate = QCoreApplication.translate
        return Notice(
            translate("Filing", "This card does not give a national ID"),
            translate("Filing", "The card works, but it does not say who you are."),
            translate("Filing", "Please use your national smart card or identify yourself in another way."),
        )
    return wording.card(_CARD_WORDS.get(notice, notice))


def scan(notice: ScanNotice) -> Notice:
    """What a scan is that leads nowhere here and now."""
    return wording.scan(notice.value)


def working(task: Task | None) -> str:  # noqa: PLR0912  one case each
    """What the kiosk does now, in words; empty when it waits for the citizen."""
    translate = QCoreApplication.translate
    match task:
        case None:
            return ""
        case Task.READ_CARD:
            return translate("Filing", "Your card is being read. Please do not take it out.")
        case Task.ASSERT_CARD:
            return translate("Filing", "Your card is being checked. Please do not take it out.")
        case Task.READ_PASSPORT:
            return translate("Filing", "Your passport is being read. Please leave it on the reader.")
        case Task.SEND_CODE:
            return translate("Filing", "The code is being sent to your phone.")
        case Task.CHECK_CODE:
            return translate("Filing", "The code is being checked.")
        case Task.SUBMIT | Task.OBJECT:
            return translate("Filing", "Your request is being sent.")
        case Task.GIVE_PLACE_BACK:
            return translate("Filing", "The place is being given back.")
        case Task.FIND_SLOTS:
            return translate("Filing", "Looking for free times.")
        case Task.OPEN_UPLOAD:
            return translate("Filing", "Preparing a page for your phone.")
        case Task.HOLD_SLOT:
            return translate("Filing", "Keeping this time for you.")
        case Task.LOOK_UP:
            return translate("Filing", "Looking it up.")
        case Task.FIND_BILL | Task.FIND_CASE_BILL:
            return translate("Filing", "Looking for the bill.")
        case Task.START_PAYMENT:
            return translate("Filing", "Preparing the payment.")
        case Task.FIND_CASE | Task.FIND_CASES:
            return translate("Filing", "Looking for your request.")
        case _:
            assert_never(task)


def _refused(state: SessionState, code: ProblemCode) -> Notice:
    if code is ProblemCode.CARD_NOT_ACCEPTED and state.method is Identification.PASSPORT:
        return wording.passport("passport-not-accepted")
    failure, notice = state.problem, wording.problem(code)
    if failure is None or code is not ProblemCode.CODE_WRONG or failure.attempts_left < 0:
        return notice
    left = QCoreApplication.translate("Filing", "Tries left: %1.")
    return Notice(
        notice.title,
        f"{notice.happened} {left.replace('%1', formatting.number(failure.attempts_left, state.language))}",
        notice.action,
    )
