"""The view of one question: what is asked, what stands in the entries, what is wrong, what can be done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from kiosk.contract import forms, plates
from kiosk.contract.kinds import location_parts, slot_parts
from kiosk.contract.language import LocalText
from kiosk.contract.service import Field, FieldType, Flow, ServiceDefinition
from kiosk.demo.script import sample
from kiosk.session import questions
from kiosk.session.state import SessionState
from ui import formatting
from ui.viewmodels import answers, attaching, choosing, entries, looks, notices, showing, signing, slots
from ui.viewmodels.finding import Finding, finding
from ui.viewmodels.showing import Entry, Option
from ui.wording import Notice

_NO_PLACES: Mapping[str, LocalText] = MappingProxyType({})

#: Controls that say what is wrong beside the entry; all others say it below.
_BESIDE_THE_ENTRY = frozenset({"entry", "pair", "location", "abroad"})


@dataclass(frozen=True)
class QuestionView:
    """Everything the question screen shows."""

    name: str = ""
    layout: str = ""  # which control asks it, see `looks.layout`
    heading: str = ""
    hint: str = ""
    step: str = ""
    entries: tuple[Entry, ...] = ()
    options: tuple[Option, ...] = ()
    district: str = ""  # the chosen one, in words
    beside: str = ""  # how much of a text is written, an amount in tomans, how many answers are ticked
    keyboard: str = ""  # a layout of the on-screen keyboard; empty for none
    typed: str = ""
    unit: str = ""  # of a number or an amount; it stands beside the entry
    doubt: str = ""  # what is unusual about an answer that can be given all the same
    finding: Finding = field(default_factory=Finding)
    control: Mapping[str, object] = field(default_factory=dict)  # what its control shows besides
    can_continue: bool = False
    can_skip: bool = False
    error: str = ""  # what is wrong with a choice or a document
    other_way: str = ""  # how to answer without typing
    other_way_icon: str = ""
    notice: Notice | None = None
    working: str = ""  # what the kiosk is doing now


def view_of(
    state: SessionState, service: ServiceDefinition, *, card_reader: bool, places: Mapping[str, LocalText] = _NO_PLACES
) -> QuestionView:
    """The view of the question that `state` asks. KeyError when the service has no such question."""
    asked, language = service.field(state.question), state.language
    typed = typed_for(state, asked)
    said = entries.refusal(asked, typed, state.today) or state.refusals.get(asked.name)
    given = {**state.answers, asked.name: typed}
    error = answers.complaint(said, asked, service, given, language) if said else ""
    district = location_parts(typed)[0] if asked.type is FieldType.LOCATION else typed
    keyboard = looks.keyboard(asked, typed, language)
    other_way = _other_way(asked, service.flow, card_reader=card_reader)
    return QuestionView(
        name=asked.name,
        layout=looks.layout(asked),
        heading=asked.question.to(language),
        hint=asked.hint.to(language) if asked.hint else "",
        step=_step(state, service),
        entries=showing.into(asked, typed, error, said, language),
        options=showing.options(asked, typed, language),
        district=next((c.label.to(language) for c in asked.choices if c.value == district), ""),
        beside=showing.beside(asked, typed, language),
        unit=showing.unit(asked, language),
        doubt=showing.doubt(asked, typed),
        finding=finding(asked, language),
        control=_control(asked, typed, state, places),
        keyboard=keyboard,
        typed=typed,
        can_continue=_something(asked, typed) and state.task is None,
        can_skip=not asked.required and not _something(asked, typed),
        error="" if keyboard and looks.layout(asked) in _BESIDE_THE_ENTRY else error,
        other_way=other_way[1],
        other_way_icon=other_way[0],
        notice=notices.told(state),
        working=notices.working(state.task),
    )


def _control(field: Field, typed: str, state: SessionState, places: Mapping[str, LocalText]) -> dict[str, object]:
    if field.type is FieldType.SLOT:
        return slots.control(field, typed, state, places)
    if field.type is FieldType.ATTACHMENT:
        return attaching.control(field, typed, state)
    return choosing.control(field, typed, state.today, state.language)


def typed_for(state: SessionState, field: Field) -> str:
    """What stands in the entry: what was typed last, else the answer given before; in practice first an example."""
    given = state.drafts.get(field.name, state.answers.get(field.name))
    if given is None and state.practice:
        return sample(field, state.language, state.today)
    return given or ""


def _something(field: Field, typed: str) -> bool:
    """Whether pressing "Continue" can lead somewhere, if only to a sentence that helps."""
    if field.type is FieldType.CONSENT and field.required:
        return True
    if field.type is FieldType.PLATE:
        return plates.is_begun(typed)
    if field.type is FieldType.SIGNATURE:
        return signing.is_drawn(typed)
    if field.type is FieldType.SLOT:
        return slot_parts(typed) is not None
    if field.type in {FieldType.BILL, FieldType.LOCATION}:
        return all(part.strip() for part in typed.partition(forms.SEPARATOR))
    return bool(typed.strip())


def _other_way(field: Field, flow: Flow, *, card_reader: bool) -> tuple[str, str]:
    translate = QCoreApplication.translate
    match field.type:
        case FieldType.TRACKING_CODE if card_reader and flow is Flow.TRACKING:
            return "card", translate("Filing", "Or insert your national smart card to see all your requests.")
        case FieldType.BILL:
            return "scan", translate("Filing", "Or hold the barcode of your bill under the scanner.")
        case FieldType.PASSPORT:
            return "scan", translate("Filing", "Or lay the page with your photo under the scanner.")
        case _:
            return "", ""


def _step(state: SessionState, service: ServiceDefinition) -> str:
    """The place in the form, "of m" where m is sure: no question ahead hangs on an answer that is still to come."""
    translate = QCoreApplication.translate
    if state.changing:
        return translate("Filing", "Change one answer")
    names = [f.name for f in questions.walked(service, state)]
    if state.question not in names or (len(names) == 1 and not _may_grow(service, state.question)):
        return ""
    here = formatting.number(names.index(state.question) + 1, state.language)
    if _may_grow(service, state.question):
        return translate("Filing", "Question %1").replace("%1", here)
    total = formatting.number(len(names), state.language)
    return translate("Filing", "Question %1 of %2").replace("%1", here).replace("%2", total)


def _may_grow(service: ServiceDefinition, question: str) -> bool:
    order = [f.name for f in service.fields]
    here = order.index(question)
    return any(f.only_if is not None and order.index(f.only_if.field) >= here for f in service.fields[here:])
