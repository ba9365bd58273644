"""Going back, going home, ending: what is kept and what is wiped."""

from __future__ import annotations

from dataclasses import replace

from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.contract.problem import ProblemCode
from kiosk.contract.service import Identification, ServiceDefinition
from kiosk.session import calling, case_bill, filing, giving_back, objecting, passport, precheck, questions
from kiosk.session.state import SessionState, Step

#: Steps of a service on which nothing has come of it yet.
_BEFORE_THE_END = frozenset({
    Step.SERVICE,
    Step.PAPERS,
    Step.IDENTIFY,
    Step.QUESTION,
    Step.CHECK,
    Step.ANSWER,
    Step.BILL,
    Step.CASES,
    Step.CASE,
    Step.INFORMATION,
})  # fmt: skip


def wiped(state: SessionState) -> SessionState:
    """The attract screen with nothing left of the visit but its number."""
    return SessionState(visit=state.visit, today=state.today)


def end(state: SessionState) -> SessionState:
    """Say goodbye. Everything personal goes at once; language and comfort stay for the last sentence."""
    if state.step in {Step.ATTRACT, Step.FAREWELL}:
        return wiped(state)
    told = replace(wiped(state), language=state.language, comfort=state.comfort, touched_at=state.touched_at)
    return replace(told, step=Step.FAREWELL)


def without_service(state: SessionState) -> SessionState:
    """The visit before any service was chosen: language, comfort, identity and card stay."""
    return replace(
        wiped(state),
        step=Step.HOME,
        language=state.language,
        comfort=state.comfort,
        touched_at=state.touched_at,
        identity=state.identity,
        identified_by=state.identified_by,
        card=state.card,
        call=calling.kept(state),
    )


def at_the_tiles(state: SessionState) -> SessionState:
    """Before any service was chosen, at the place of the home screen where one was looking for it."""
    return replace(without_service(state), category=state.category, search=state.search)


def home(state: SessionState) -> SessionState:
    """To the home screen, from anywhere inside the visit."""
    if state.step in {Step.ATTRACT, Step.LANGUAGE, Step.FAREWELL}:
        return state
    return without_service(state)


def without_withdrawn(state: SessionState, service: ServiceDefinition | None) -> SessionState:
    """Out of a partner's service that was taken back, and say so. What is being sent or paid comes to its end first."""
    if service is None or service.offered_by is None or not service.switched_off:
        return state
    told = state.problem is not None and not filing.is_inline(state.problem)
    if state.step not in _BEFORE_THE_END or state.task is not None or told:
        return state
    return replace(without_service(state), problem=BackendFailure(FailureKind.REJECTED, ProblemCode.SERVICE_WITHDRAWN))


def back(state: SessionState, service: ServiceDefinition | None) -> SessionState:  # noqa: PLR0912  one case each
    """One step back. What was typed stays. A problem with a screen of its own is what one goes back from."""
    if state.problem is not None and not filing.is_inline(state.problem) and state.step is not Step.LANGUAGE:
        return replace(state, problem=None, failed_task=None)
    clean = replace(_without_complaint(state), card_notice=None, scan_notice=None, waiting_code=None, refusals={})
    match state.step:
        case Step.LANGUAGE:
            asked_from = state.language_asked_from
            return replace(clean, step=asked_from, language_asked_from=None) if asked_from else wiped(state)
        case Step.HOME:
            return _back_from_home(clean)
        case Step.SERVICE | Step.INFORMATION:
            return replace(clean, page=state.page - 1) if state.page else at_the_tiles(clean)
        case Step.PAPERS if service is not None:
            return precheck.back(clean, service)
        case Step.IDENTIFY:
            return _back_from_identify(clean, service)
        case Step.QUESTION if service is not None:
            return _back_from_question(clean, service)
        case Step.CHECK if service is not None:
            return _to_last_question(clean, service)
        case Step.ANSWER | Step.BILL | Step.CASES if service is not None:
            return _back_from_what_was_found(clean, service)
        case Step.PAYMENT:
            return replace(clean, step=Step.BILL, payment=None)
        case Step.OBJECTION:
            return objecting.left(clean)
        case Step.CASE if state.returning is not None:
            return giving_back.kept(clean)
        case Step.CASE if service is not None:
            return _back_from_case(clean, service)
        case _:
            return clean


def _without_complaint(state: SessionState) -> SessionState:
    """What was said beside a field is over when one leaves it; from a change of language one comes back to it."""
    if state.step is Step.LANGUAGE or not filing.is_inline(state.problem):
        return state
    return replace(state, problem=None, failed_task=None)


def _back_from_home(state: SessionState) -> SessionState:
    if state.search is not None:
        return replace(state, search=None)
    return replace(state, category="") if state.category else replace(state, step=Step.LANGUAGE)


def _back_from_identify(state: SessionState, service: ServiceDefinition | None) -> SessionState:
    if state.challenge is not None:
        return replace(state, challenge=None, typed_code="")
    if state.method is Identification.PASSPORT and state.passport_page in passport.BEFORE:
        return replace(state, passport_page=passport.BEFORE[state.passport_page], passport_key=None)
    if state.method is not None and service is not None and len(service.identification) > 1:
        return replace(state, method=None, mobile="")
    if state.returning is not None:
        return giving_back.kept(state)
    if state.question:
        return replace(state, step=Step.QUESTION, method=None, mobile="")
    left = replace(state, step=Step.SERVICE, method=None, mobile="")
    return precheck.returned(left, service) if service is not None else left


def _back_from_question(state: SessionState, service: ServiceDefinition) -> SessionState:
    if state.changing:
        return replace(state, step=Step.CHECK, changing=False, question="")
    previous = questions.before(service, state, state.question)
    if previous:
        return replace(state, question=previous)
    return precheck.returned(replace(state, question=""), service)


def _back_from_what_was_found(state: SessionState, service: ServiceDefinition) -> SessionState:
    if state.followed_in:
        return case_bill.left(state)
    return replace(_to_last_question(state, service), found=None, paper=None, bill=None, cases=())


def _back_from_case(state: SessionState, service: ServiceDefinition) -> SessionState:
    if len(state.cases) > 1:
        return replace(state, step=Step.CASES, case=None, paper=None)
    return replace(_to_last_question(state, service), case=None, cases=(), paper=None)


def _to_last_question(state: SessionState, service: ServiceDefinition) -> SessionState:
    asked = questions.asked(service, state)
    if not asked:
        return replace(state, step=Step.SERVICE, question="")
    return replace(state, step=Step.QUESTION, question=asked[-1].name, changing=False)
