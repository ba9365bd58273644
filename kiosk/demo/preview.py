"""What a definition looks like: its screens, one after the other, with invented answers and without a hub."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from hardware.printer.base import OutcomeKind, PrintOutcome
from hardware.smartcard.base import ReaderState
from kiosk.clock import Clock
from kiosk.contract import forms, papers
from kiosk.contract.days import today_in_tehran
from kiosk.contract.language import Language
from kiosk.contract.masking import masked
from kiosk.contract.receipt import Receipt, ReceiptKind, ReceiptLine
from kiosk.contract.service import Field, FieldType, Flow, ServiceDefinition
from kiosk.demo.script import sample
from kiosk.printing.jobs import job_id_of
from kiosk.session import practice
from kiosk.session.coming_worker import ComingWorker
from kiosk.session.controller import SessionController
from kiosk.session.devices import DeviceStates
from kiosk.session.machine import Rules
from kiosk.session.state import Booking, Paper, Precheck, SessionState, Step

#: On receipts of a preview; both are well-formed and belong to nothing.
TRACKING_CODE = "DEMPRM234V"
KIOSK_ID = "preview"
NOT_SIGNED = "PREVIEW"

#: A kiosk on which everything works.
DEVICES = DeviceStates(reader=ReaderState.EMPTY)


@dataclass(frozen=True)
class Scene:
    """One picture: a name for its file, and the visit that it shows."""

    name: str
    state: SessionState


class StagedSession(SessionController):
    """A visit that is put into any state. Nobody works for it: what a screen asks for stays unanswered."""

    def __init__(self, rules: Rules, clock: Clock) -> None:
        super().__init__(rules, ComingWorker(), clock, spawn=lambda work: work.close())

    def put_into(self, state: SessionState) -> None:
        """Show `state`."""
        self._states.publish(state)


def scenes(service: ServiceDefinition, language: Language, now: datetime) -> Iterator[Scene]:
    """The card, every question, and how the visit ends: check screen and confirmation, or the pages of information."""
    at_card = SessionState(
        visit=1, step=Step.SERVICE, language=language, service_id=service.id, today=today_in_tehran(now)
    )
    if service.flow is Flow.INFORMATION and not service.fields:
        for page in range(max(1, len(service.pages))):
            name = f"information-{page + 1}" if len(service.pages) > 1 else "information"
            yield Scene(name, replace(at_card, step=Step.INFORMATION, page=page))
        return
    yield Scene("card", at_card)
    if papers.are_gone_through(service):
        through = replace(at_card, step=Step.PAPERS, answers=_answers(service, at_card), precheck=Precheck())
        yield Scene("papers", through)
    for field in service.fields:
        before = _opening(service, field, at_card)
        asking = replace(at_card, step=Step.QUESTION, question=field.name, answers=before)
        yield Scene(f"question-{field.name}", _offered(field, asking))
    if service.flow is Flow.LOOK_UP or service.look_up_when is not None:
        found = practice.found(service.id, at_card.today)
        yield Scene("answer", replace(at_card, step=Step.ANSWER, answers=_looking_up(service, at_card), found=found))
    if service.flow is Flow.REQUEST:
        yield Scene("check", replace(at_card, step=Step.CHECK, answers=_answers(service, at_card)))
    if service.flow in {Flow.REQUEST, Flow.PAYMENT}:
        receipt = receipt_of(service, language, now)
        paper = Paper(job_id_of(receipt), outcome=PrintOutcome(OutcomeKind.CONFIRMED))
        yield Scene("confirmation", replace(at_card, step=Step.CONFIRMATION, receipt=receipt, paper=paper))


def _offered(field: Field, asking: SessionState) -> SessionState:
    """A question for a time with invented ones, and nothing chosen yet."""
    if field.type is not FieldType.SLOT:
        return asking
    return replace(
        asking,
        booking=Booking(field.name, practice.slots(asking.today)),
        answers={name: value for name, value in asking.answers.items() if name != field.name},
    )


def receipt_of(service: ServiceDefinition, language: Language, now: datetime) -> Receipt:
    """A receipt of the invented answers, without a signature."""
    answers = _answers(service, SessionState(language=language, today=today_in_tehran(now)))
    fields = {field.name: field for field in service.fields}
    paid = service.flow is Flow.PAYMENT
    return Receipt(
        kind=ReceiptKind.PAYMENT if paid else ReceiptKind.REQUEST,
        tracking_code=TRACKING_CODE,
        service_id=service.id,
        issued_at=now,
        kiosk_id=KIOSK_ID,
        language=language,
        lines=tuple(ReceiptLine(name, masked(fields[name], value)) for name, value in answers.items()),
        amount_rials=500_000 if paid else 0,
        payment_reference=NOT_SIGNED if paid else "",
        token=NOT_SIGNED,
    )


def _answers(service: ServiceDefinition, state: SessionState) -> dict[str, str]:
    """Stored answers of somebody who takes the first choice everywhere that is not only looked up."""
    wanted = service.look_up_when
    if wanted is None:
        return _with(service, state, {})
    filed = (choice.value for choice in service.field(wanted.field).choices if choice.value not in wanted.is_in)
    return _with(service, state, {wanted.field: next(filed, "")})


def _looking_up(service: ServiceDefinition, state: SessionState) -> dict[str, str]:
    wanted = service.look_up_when
    return _with(service, state, {wanted.field: wanted.is_in[0]} if wanted is not None else {})


def _with(service: ServiceDefinition, state: SessionState, given: dict[str, str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for field in service.fields:
        if field in forms.asked_fields(service, found):
            found[field.name] = given.get(field.name) or _stored(field, state)
    return found


def _opening(service: ServiceDefinition, field: Field, state: SessionState) -> dict[str, str]:
    """The answers that lead to `field`."""
    found: dict[str, str] = {}
    while field.only_if is not None:
        found[field.only_if.field] = field.only_if.is_in[0]
        field = service.field(field.only_if.field)
    return {**_answers(service, state), **found}


def _stored(field: Field, state: SessionState) -> str:
    outcome = forms.accept(field, sample(field, state.language, state.today), state.today)
    return outcome.value if isinstance(outcome, forms.Accepted) else ""
