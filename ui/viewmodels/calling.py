"""What is said of a call for a person: on the ribbon over every screen, and on the help sheet."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.contract.alerts import AlertKind
from kiosk.session.help_call import CallStep, HelpCall
from ui import wording


@dataclass(frozen=True)
class CallView:
    """A call in words. `look` is that of a notice; `elsewhere`: where else to go is told beside it."""

    title: str = ""
    text: str = ""
    look: str = "info"
    busy: bool = False
    button: str = ""  # calls; empty: there is nothing to call for
    can_cancel: bool = False
    elsewhere: bool = False
    on_ribbon: bool = False
    practice: bool = False


def shown(call: HelpCall | None) -> CallView:
    """The call as it stands; None: nobody was called."""
    translate = QCoreApplication.translate
    if call is None:
        return CallView(
            translate("Calling", "Call someone to this kiosk"),
            translate("Calling", "The staff see at once where you are. You can go on while you wait."),
            button=translate("Calling", "Call someone now"),
        )
    match call.step:
        case CallStep.ASKING:
            return CallView(
                translate("Calling", "The staff are being called"),
                translate("Calling", "Please wait a moment."),
                busy=True,
                can_cancel=True,
                on_ribbon=True,
            )
        case CallStep.ASKED:
            return _asked(call)
        case CallStep.COMING:
            return CallView(
                translate("Calling", "Somebody is coming to you"),
                _unless_lost(translate("Calling", "Please stay at this kiosk."), call),
                look="success",
                can_cancel=True,
                elsewhere=call.failure is not None,
                on_ribbon=True,
            )
        case CallStep.UNANSWERED:
            return CallView(
                translate("Calling", "Nobody has answered yet"),
                translate("Calling", "Please do not wait for us: go to the counter or telephone."),
                look="warning",
                button=translate("Calling", "Call again"),
                can_cancel=True,
                elsewhere=True,
                on_ribbon=True,
            )
        case CallStep.UNREACHED:
            return _unreached(call)
        case _:
            return _over(call)


def _asked(call: HelpCall) -> CallView:
    translate = QCoreApplication.translate
    stay = translate("Calling", "Please stay at this kiosk. You can go on meanwhile.")
    urgent = call.kind is AlertKind.URGENT
    return CallView(
        translate("Calling", "The staff have been called: it is urgent")
        if urgent
        else translate("Calling", "The staff have been called"),
        _unless_lost(stay, call),
        can_cancel=True,
        elsewhere=call.failure is not None,
        on_ribbon=True,
    )


def _unreached(call: HelpCall) -> CallView:
    translate = QCoreApplication.translate
    keeps_trying = call.failure is None or call.failure.retryable
    trying = translate("Calling", "The kiosk goes on trying.") if keeps_trying else ""
    go = translate("Calling", "Please go to the counter or telephone.")
    return CallView(
        translate("Calling", "Nobody could be called"),
        " ".join(part for part in (_cause(call.failure), trying, go) if part),
        look="danger",
        button=translate("Calling", "Call again"),
        can_cancel=True,
        elsewhere=True,
        on_ribbon=True,
    )


def _over(call: HelpCall) -> CallView:
    translate = QCoreApplication.translate
    again = translate("Calling", "Call again")
    if call.step is CallStep.PRACTICE:
        return CallView(
            translate("Calling", "This is practice: nobody was called"),
            translate("Calling", "If you really need somebody, end the practice and call."),
            look="warning",
            button=translate("Calling", "End the practice and call"),
            elsewhere=True,
            practice=True,
        )
    if call.step is CallStep.CANCELLING:
        untold = translate("Calling", "The staff could not be told yet. If somebody comes, please say so.")
        wait = translate("Calling", "Please wait a moment.")
        title = translate("Calling", "The call is being taken back")
        return CallView(title, untold if call.failure else wait, busy=True, on_ribbon=True)
    if call.step is CallStep.CANCELLED:
        title = translate("Calling", "The call is taken back")
        return CallView(title, translate("Calling", "Nobody comes. You can call again at any time."), button=again)
    title = translate("Calling", "The staff have closed this call")
    text = translate("Calling", "If you still need somebody, call again.")
    return CallView(title, text, button=again)


def _unless_lost(text: str, call: HelpCall) -> str:
    if call.failure is None:
        return text
    lost = QCoreApplication.translate(
        "Calling", "The connection is interrupted now, so this may not be the latest. Call again or go to the counter."
    )
    return f"{text} {lost}"


def _cause(failure: BackendFailure | None) -> str:
    if failure is None:
        return ""
    if failure.kind is FailureKind.REJECTED and failure.code is not None:
        return wording.problem(failure.code).happened
    return wording.backend_failure(failure.kind.value).happened
