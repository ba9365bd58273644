"""Help over the screens: its pages, a call for a person as it goes, and the tour."""

from __future__ import annotations

from typing import Any

from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.contract.alerts import AlertKind
from kiosk.session.help_call import CallStep, HelpCall
from kiosk.session.state import Step
from tests.walk.scenes.scene import Over, Scene, at

_HELP = Over.HELP
_PICTURES = (0, 2, 4)  # of the tour, each laid out in another way
_LEVY, _LOST = "renovation-levy", "missing-person"
_ASKED: dict[str, Any] = {"question": "renewal", "answers": {"find_by": "renewal"}}
_WHO: dict[str, Any] = {"question": "age_group"}
_DOWN = BackendFailure(FailureKind.UNREACHABLE)


def _call(step: CallStep, kind: AlertKind = AlertKind.HELP, failure: BackendFailure | None = None) -> HelpCall:
    return HelpCall(kind, step, ref="r", failure=failure)


SCENES: tuple[Scene, ...] = (
    at("help-menu", Step.QUESTION, _LEVY, over=_HELP, **_ASKED),
    at("help-field", Step.QUESTION, _LEVY, over=_HELP, page="field", **_ASKED),
    at("help-service", Step.SERVICE, "building-permit", over=_HELP, page="service"),
    at("help-call", Step.QUESTION, _LEVY, over=_HELP, page="call", **_ASKED),
    *(
        at(f"help-call-{step.value}", Step.QUESTION, _LEVY, over=_HELP, page="call", call=_call(step), **_ASKED)
        for step in (CallStep.UNANSWERED, CallStep.PRACTICE)
    ),
    at("call-coming", Step.QUESTION, _LOST, **_WHO, call=_call(CallStep.COMING, AlertKind.URGENT)),
    at("call-unreached", Step.QUESTION, _LOST, **_WHO, call=_call(CallStep.UNREACHED, AlertKind.URGENT, _DOWN)),
    *(at(f"tour-{number}", Step.HOME, over=_HELP, page=f"tour {number}") for number in _PICTURES),
)
