"""The part of the visit that asks, checks, sends and shows what came of it."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from kiosk.backend.errors import BackendFailure
from kiosk.contract import forms
from kiosk.contract.branches import flow_for
from kiosk.contract.identifiers import Reason
from kiosk.contract.problem import ProblemCode
from kiosk.contract.service import Flow, ServiceDefinition
from kiosk.contract.wire import CaseView, PaymentStatus
from kiosk.session import actions as a
from kiosk.session import knowing, paper, precheck, questions
from kiosk.session.state import ScanNotice, SessionState, Step, Task

FilingAction = a.Answer | a.Change | a.Submit | a.Pay | a.ChooseCase | a.PrintAgain
_SCANNABLE = frozenset({Step.HOME, Step.SERVICE, Step.QUESTION})
#: Refusals that are about what was typed: they are said beside the field, not on a screen of their own.
INLINE = frozenset({
    ProblemCode.CODE_WRONG,
    ProblemCode.CODE_EXPIRED,
    ProblemCode.CODE_EXHAUSTED,
    ProblemCode.TOO_MANY_REQUESTS,
    ProblemCode.CARD_NOT_ACCEPTED,
    ProblemCode.CASE_NOT_FOUND,
    ProblemCode.BILL_NOT_FOUND,
    ProblemCode.RECORD_NOT_FOUND,
    ProblemCode.IDENTITY_EXPIRED,
})  # fmt: skip
#: What a filled form is asked about without a check screen.
_ASKED_AT_ONCE = frozenset({Task.FIND_BILL, Task.LOOK_UP})
_NEW_CODE_NEEDED = frozenset({ProblemCode.CODE_EXPIRED, ProblemCode.CODE_EXHAUSTED})


def first_question(state: SessionState, service: ServiceDefinition) -> SessionState:
    """Begin to ask, or go on when nothing is left to ask."""
    first = questions.after(service, state, "")
    if not first:
        return _all_answered(state, service)
    return replace(state, step=Step.QUESTION, question=first, changing=False)


def to_identify(state: SessionState, service: ServiceDefinition) -> SessionState:
    """To the screen that finds out who stands here; a service with one way to identify goes that way."""
    ways = service.identification
    return replace(state, step=Step.IDENTIFY, method=ways[0] if len(ways) == 1 else None)


def identified(state: SessionState, service: ServiceDefinition) -> SessionState:
    """Go on where the visit came to know who stands here: at the first question, or after the one that asked for it."""
    if not state.question:
        return first_question(state, service)
    if state.question in forms.refusals(service, state.answers, state.today):
        return replace(state, step=Step.QUESTION)
    return _next(state, service)


def person(state: SessionState, action: FilingAction, service: ServiceDefinition) -> SessionState:
    """What the citizen does from the first question to the confirmation."""
    match action:
        case a.Answer(name, typed) if state.step is Step.QUESTION and name == state.question:
            return _answered(state, service, name, typed)
        case a.Change(name) if state.step is Step.CHECK and any(
            f.name == name for f in questions.asked(service, state)
        ):
            return replace(state, step=Step.QUESTION, question=name, changing=True, refusals={})
        case a.Submit(key) if state.step is Step.CHECK:
            return _submitted(state, service, key)
        case a.Pay(key) if state.step is Step.BILL and state.bill is not None and not state.bill.paid:
            return replace(state, task=Task.START_PAYMENT, payment_key=key)
        case a.ChooseCase(code) if state.step is Step.CASES:
            chosen = next((c for c in state.cases if c.tracking_code == code), None)
            return state if chosen is None else replace(state, step=Step.CASE, case=chosen)
        case a.PrintAgain() if state.step in {Step.CONFIRMATION, Step.CASE}:
            return paper.pressed(state)
        case _:
            return state


def world(state: SessionState, action: a.WorldAction, now: float) -> SessionState:
    """What the hub answers."""
    awake = replace(state, task=None, touched_at=now)
    match action:
        case a.Accepted(receipt, case) if state.task is Task.SUBMIT:
            return replace(awake, step=Step.CONFIRMATION, receipt=receipt, case=case, paper=paper.begun(receipt))
        case a.AnswerFound(found) if state.task is Task.LOOK_UP:
            return replace(awake, step=Step.ANSWER, question="", found=found)
        case a.BillFound(bill) if state.task is Task.FIND_BILL:
            return replace(awake, step=Step.BILL, bill=bill)
        case a.PaymentChanged(payment) if state.task is Task.START_PAYMENT or state.step is Step.PAYMENT:
            if payment.status is PaymentStatus.PAID and payment.receipt is not None:
                printed = paper.begun(payment.receipt)
                return replace(awake, step=Step.CONFIRMATION, payment=payment, receipt=payment.receipt, paper=printed)
            awakened = awake if state.task is Task.START_PAYMENT else state
            return replace(awakened, step=Step.PAYMENT, payment=payment)
        case a.CaseFound(case) if state.task is Task.FIND_CASE:
            return replace(awake, step=Step.CASE, case=case)
        case a.CasesFound(cases) if state.task is Task.FIND_CASES:
            return _cases_found(awake, cases)
        case _:
            return state


def scanned(state: SessionState, action: a.CodeScanned, service: ServiceDefinition, now: float) -> SessionState:
    """A scanned code fills answers, where the visit can use them."""
    awake = replace(without_inline_problem(state), touched_at=now, scan_notice=None)
    if state.step is Step.LANGUAGE and state.language_asked_from is None:
        return replace(awake, waiting_code=action)
    if action.papers is not None and state.step in {Step.HOME, Step.SERVICE} and not service.switched_off:
        return precheck.brought_back(awake, service, action.papers)
    if action.papers is not None:
        return replace(awake, scan_notice=action.not_now)
    other_service = state.step is Step.QUESTION and state.service_id != service.id
    if state.step not in _SCANNABLE or state.task is not None or other_service:
        return replace(awake, scan_notice=action.not_now)
    filled = replace(awake, service_id=service.id, answers={**state.answers, **dict(action.answers)}, refusals={})
    return _to_what_is_missing(filled, service)


def useless(state: SessionState, notice: ScanNotice, now: float) -> SessionState:
    """A scan leads nowhere: say so."""
    return replace(without_inline_problem(state), scan_notice=notice, waiting_code=None, touched_at=now)


def failed(state: SessionState, failure: BackendFailure, service: ServiceDefinition | None, now: float) -> SessionState:
    """The work failed: say it beside the field if it is about the field, else on a screen of its own."""
    idle_again = replace(state, task=None, touched_at=now)
    if failure.code is ProblemCode.VALIDATION_FAILED and state.step is Step.CHECK:
        return replace(idle_again, refusals={e.field: e.reason for e in failure.errors}, submission_key="")
    if failure.code is ProblemCode.VALIDATION_FAILED and state.task in _ASKED_AT_ONCE and service is not None:
        refused = {e.field: e.reason for e in failure.errors}
        wrong = next((f.name for f in questions.asked(service, state) if f.name in refused), "")
        if wrong:
            return replace(idle_again, step=Step.QUESTION, question=wrong, changing=True, refusals=refused)
    if failure.code is ProblemCode.IDENTITY_EXPIRED and service is not None and state.step is not Step.IDENTIFY:
        nobody = replace(idle_again, identity=None, identified_by=None, problem=failure, failed_task=None)
        return to_identify(nobody, service)
    if failure.code in _NEW_CODE_NEEDED:
        return replace(idle_again, problem=failure, challenge=None, typed_code="", failed_task=None)
    repeatable = None if failure.code in INLINE else state.task
    return replace(idle_again, problem=failure, failed_task=repeatable)


def is_inline(failure: BackendFailure | None) -> bool:
    """Whether a failure is said beside the field it is about."""
    return failure is not None and failure.code in INLINE


def without_inline_problem(state: SessionState) -> SessionState:
    """What was said beside the field goes when something newer is to be said."""
    return replace(state, problem=None) if is_inline(state.problem) else state


def _answered(state: SessionState, service: ServiceDefinition, name: str, typed: str) -> SessionState:
    outcome = forms.accept(service.field(name), typed, state.today)
    match outcome:
        case forms.Refused(reason):
            return replace(state, refusals={name: reason})
        case forms.Accepted(value):
            answers = questions.without_unasked(service, {**state.answers, name: value})
            if forms.broken_by_last(service, answers, name):
                return replace(state, refusals={name: Reason.RULE})
            changed = answers != dict(state.answers)
            kept = replace(
                state,
                answers=answers,
                drafts={entry: text for entry, text in state.drafts.items() if entry != name},
                refusals={},
                problem=None,
                card_notice=None,
                scan_notice=None,
                submission_key="" if changed else state.submission_key,
            )
            return _next(kept, service)
        case _:
            assert_never(outcome)


def _next(answered: SessionState, service: ServiceDefinition) -> SessionState:
    # The answer may have opened a question that the identity answers.
    facts = answered.identity.facts if answered.identity else {}
    state = replace(answered, answers=questions.with_identity(service, answered.answers, facts))
    if knowing.needed_now(state, service):
        return to_identify(state, service)
    if state.changing or not questions.after(service, state, state.question):
        return _to_what_is_missing(state, service)
    return replace(state, step=Step.QUESTION, question=questions.after(service, state, state.question))


def _to_what_is_missing(state: SessionState, service: ServiceDefinition) -> SessionState:
    missing = questions.first_unanswered(service, state)
    if not missing:
        return _all_answered(state, service)
    reason = forms.refusals(service, state.answers, state.today)[missing]
    told = {missing: reason} if reason is Reason.RULE else {}
    return replace(state, step=Step.QUESTION, question=missing, refusals=told)


def _all_answered(state: SessionState, service: ServiceDefinition) -> SessionState:
    done = replace(state, changing=False)
    match flow := flow_for(service, state.answers):
        case Flow.REQUEST:
            return replace(done, step=Step.CHECK, question="")
        case Flow.PAYMENT:
            return replace(done, task=Task.FIND_BILL)
        case Flow.TRACKING:
            return replace(done, task=Task.FIND_CASE)
        case Flow.LOOK_UP:
            return replace(done, task=Task.LOOK_UP)
        case Flow.INFORMATION:
            return replace(done, step=Step.INFORMATION)
        case _:
            assert_never(flow)


def _submitted(state: SessionState, service: ServiceDefinition, key: str) -> SessionState:
    wrong = forms.refusals(service, state.answers, state.today)
    if wrong:
        return replace(state, refusals=wrong)
    return replace(state, task=Task.SUBMIT, submission_key=state.submission_key or key, refusals={}, problem=None)


def _cases_found(state: SessionState, cases: tuple[CaseView, ...]) -> SessionState:
    found = replace(state, cases=cases)
    if len(cases) == 1:
        return replace(found, step=Step.CASE, case=cases[0])
    return replace(found, step=Step.CASES)
