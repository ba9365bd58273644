"""The visit as a pure function: `transition(state, action, now) -> state`.

Nothing happens in here: the controller looks at what changed and does it. An action that makes no sense where
the visit is (a late answer, a double tap) leaves the state as it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from kiosk.contract.language import Language
from kiosk.contract.problem import ProblemCode
from kiosk.contract.service import Flow, ServiceDefinition
from kiosk.session import actions as a
from kiosk.session import (
    booking,
    calling,
    case_bill,
    filing,
    giving_back,
    identifying,
    knowing,
    leaving,
    objecting,
    paper,
    passport,
    precheck,
    slips,
    uploading,
)
from kiosk.session.idle import Idle, IdleLimits, idle
from kiosk.session.state import ScanNotice, SessionState, Step, Task

#: What can be done while work is running.
_ANY_TIME = a.Touch | a.End | a.SetComfort | a.CallSomeone | a.CancelCall

#: Letters that a search takes.
LONGEST_SEARCH = 60


@dataclass(frozen=True)
class Rules:
    """What the machine knows besides the visit itself."""

    services: Mapping[str, ServiceDefinition]
    languages: tuple[Language, ...]
    limits: IdleLimits = field(default_factory=IdleLimits)

    def offers(self, service_id: str) -> bool:
        """Whether a visit may begin with the service."""
        return service_id in self.services and not self.services[service_id].switched_off


def transition(state: SessionState, action: a.Action, now: float, rules: Rules) -> SessionState:
    """The next state. `now` is monotonic seconds."""
    new = _moved(state, action, now, rules)
    service = rules.services.get(new.service_id)
    return booking.entered(state, leaving.without_withdrawn(new, service), service)


def _moved(state: SessionState, action: a.Action, now: float, rules: Rules) -> SessionState:
    if isinstance(action, a.Tick):
        return _tick(state, now, rules)
    if isinstance(action, a.WorldAction):
        return _world(state, action, now, rules)
    if state.task is not None and not isinstance(action, _ANY_TIME):
        return state  # one thing at a time: a tap while work is running changes nothing
    return _person(replace(state, touched_at=now), action, rules)


def _tick(state: SessionState, now: float, rules: Rules) -> SessionState:
    if idle(state, now, rules.limits) is not Idle.OVER:
        return state
    if state.step is Step.RATING:
        return replace(leaving.end(state), touched_at=now)
    return leaving.wiped(state)


def _person(state: SessionState, action: a.PersonAction, rules: Rules) -> SessionState:  # noqa: PLR0912  one case each
    service = rules.services.get(state.service_id)
    match action:
        case a.Touch():
            return state
        case a.End():
            return leaving.end(state)
        case a.SetComfort(comfort) if state.step not in {Step.ATTRACT, Step.FAREWELL}:
            return replace(state, comfort=comfort)
        case a.CallSomeone():
            return calling.person(replace(_greeted(state), touched_at=state.touched_at), action)
        case a.CancelCall():
            return calling.person(state, action)
        case a.Home():
            return leaving.home(state)
        case a.Back():
            return leaving.back(state, service)
        case a.Start() if state.step is Step.ATTRACT:
            return replace(state, visit=state.visit + 1, step=Step.LANGUAGE)
        case a.OpenLanguages() if state.step not in {Step.ATTRACT, Step.LANGUAGE, Step.FAREWELL}:
            return replace(state, step=Step.LANGUAGE, language_asked_from=state.step)
        case a.ChooseLanguage(language) if state.step is Step.LANGUAGE and language in rules.languages:
            return _in_language(state, language, rules)
        case a.ChooseCategory(category) if state.step is Step.HOME:
            return replace(state, category=category, search=None, scan_notice=None)
        case a.Search(text) if state.step is Step.HOME:
            return replace(state, search=text and text[:LONGEST_SEARCH], scan_notice=None)
        case a.ChooseService(service_id) if state.step is Step.HOME and rules.offers(service_id):
            return _chosen(state, rules.services[service_id])
        case a.Finish() if state.practice and service is not None:
            return _chosen(state, service)
        case a.Finish() if state.step in {Step.CONFIRMATION, Step.ANSWER, Step.CASE, Step.INFORMATION}:
            return replace(state, step=Step.RATING, paper=paper.left(state))
        case a.Rate(rating) if state.step is Step.RATING:
            return replace(leaving.end(state), rating=rating)
        case _ if service is None:
            return state
        case a.TurnPage() if state.step is Step.INFORMATION and state.page + 1 < len(service.pages):
            return replace(state, page=state.page + 1)
        case a.PrintPage() if state.step is Step.INFORMATION and state.page < len(service.pages):
            return paper.page_pressed(state)
        case a.PrintPage() if state.step is Step.ANSWER:
            return paper.page_pressed(state)
        case a.Begin() | a.Practise() if state.step is Step.SERVICE:
            begun = replace(state, practice=state.practice or isinstance(action, a.Practise))
            return calling.begun(precheck.opened(begun, service, lambda ready: _begun(ready, service)), service)
        case a.Answer() | a.MarkPaper() | a.HaveAllPapers() | a.GoOn() if state.step is Step.PAPERS:
            return precheck.person(state, action, service, lambda ready: _begun(ready, service))
        case a.PrintSlip():
            return slips.pressed(state)
        case a.ChooseMethod() | a.TypeMobile() | a.ResendCode() | a.TypeCode() | a.AskPassport() | a.TypePassport() if (
            state.step is Step.IDENTIFY
        ):
            return identifying.person(state, action, service)
        case a.PayCase():
            return case_bill.asked(state, rules.services)
        case a.AskPlaceBack() | a.KeepPlace() | a.GivePlaceBack():
            return giving_back.person(state, action)
        case a.OpenObjection() | a.ChooseObjection() | a.SendObjection():
            return objecting.person(state, action)
        case a.Type(entry, typed) if state.step in {Step.IDENTIFY, Step.QUESTION, Step.OBJECTION}:
            said = None if filing.is_inline(state.problem) else state.problem
            return replace(state, drafts={**state.drafts, entry: typed}, refusals={}, problem=said, scan_notice=None)
        case a.OpenUpload() | a.RemoveFile():
            return uploading.person(state, action, service)
        case a.FindSlots() | a.HoldSlot():
            return booking.person(state, action)
        case a.Answer() | a.Change() | a.Submit() | a.Pay() | a.ChooseCase() | a.PrintAgain():
            return filing.person(state, action, service)
        case a.Retry() if state.problem is not None and state.failed_task is not None:
            return replace(state, problem=None, failed_task=None, task=state.failed_task)
        case _:
            return state


def _world(state: SessionState, action: a.WorldAction, now: float, rules: Rules) -> SessionState:  # noqa: PLR0912  one case each
    service = rules.services.get(state.service_id)
    match action:
        case a.CardInserted() | a.PassportScanned() if state.practice:
            return state
        case a.CardInserted() | a.CardTaken() | a.CardWasRead() | a.CodeSent() | a.Identified():
            return identifying.world(state, action, service, now)
        case a.PassportGoesOn() | a.PassportWasRead():
            return identifying.world(state, action, service, now)
        case a.CallStands() | a.CallFailed():
            return calling.world(state, action)
        case a.OfferChanged():
            return replace(state, offer=state.offer + 1)
        case a.ScanUseless(notice):
            return filing.useless(_greeted(state), notice, now)
        case a.PassportScanned(mrz):
            return passport.scanned(_greeted(state), mrz, service, now)
        case a.CodeScanned() if action.service_id in rules.services:
            return filing.scanned(_greeted(state), action, rules.services[action.service_id], now)
        case a.CodeScanned():
            return filing.useless(_greeted(state), ScanNotice.UNKNOWN_CODE, now)
        case a.Printed() if state.slip is not None and state.slip.job == action.job:
            return slips.printed(state, action, now)
        case a.Printed() | a.PrinterLooked() | a.ReceiptRetracted() | a.ReceiptOffered():
            return paper.world(state, action, now)
        case a.BillFound(bill) if state.task is Task.FIND_CASE_BILL:
            return case_bill.found(state, bill, now)
        case a.PlaceGivenBack(case) if state.task is Task.GIVE_PLACE_BACK:
            return giving_back.given(state, case, now)
        case a.Failed(failure) if state.task is Task.GIVE_PLACE_BACK:
            return giving_back.failed(state, failure, rules.services, now)
        case a.ObjectionMade(case) if state.task is Task.OBJECT:
            return objecting.made(state, case, now)
        case a.Failed(failure) if state.task in booking.TASKS and failure.code is not ProblemCode.IDENTITY_EXPIRED:
            return booking.failed(state, failure, now)
        case a.Failed(failure) if state.task is Task.OPEN_UPLOAD:
            return uploading.failed(state, failure, now)
        case a.Failed() if state.task is not None:
            return filing.failed(state, action.failure, service, now)
        case _ if service is None:
            return state
        case a.UploadChanged() | a.UploadLost():
            return uploading.world(state, action, now)
        case a.SlotsFound() | a.SlotHeld():
            return booking.world(state, action, service, now)
        case _:
            return filing.world(state, action, now)


def _greeted(state: SessionState) -> SessionState:
    """A scan while nobody is here begins a visit, as a touch does."""
    if state.step not in {Step.ATTRACT, Step.FAREWELL}:
        return state
    return replace(leaving.wiped(state), visit=state.visit + 1, step=Step.LANGUAGE)


def _in_language(state: SessionState, language: Language, rules: Rules) -> SessionState:
    code = state.waiting_code
    back_to = state.language_asked_from or Step.HOME
    spoken = replace(state, language=language, step=back_to, language_asked_from=None, waiting_code=None)
    if code is None:
        return spoken
    return filing.scanned(spoken, code, rules.services[code.service_id], state.touched_at)


def _chosen(state: SessionState, service: ServiceDefinition) -> SessionState:
    fresh = leaving.at_the_tiles(state)
    fresh = replace(fresh, service_id=service.id)
    return replace(fresh, step=Step.INFORMATION if service.flow is Flow.INFORMATION else Step.SERVICE)


def _begun(state: SessionState, service: ServiceDefinition) -> SessionState:
    """On from the card of the service, and from its papers. Whoever practises is not asked who he is."""
    must_identify = knowing.needed_first(state, service) or knowing.needed_now(state, service)
    if state.practice or not must_identify:
        return filing.first_question(state, service)
    return filing.to_identify(state, service)
