"""The papers of a case, gone through before it begins: which are needed, which are here, what is missing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kiosk.contract import papers
from kiosk.contract.service import Document, Field, ServiceDefinition
from kiosk.session import actions as a
from kiosk.session import questions
from kiosk.session.state import Precheck, SessionState, Step

PrecheckAction = a.Answer | a.MarkPaper | a.HaveAllPapers | a.GoOn

#: To what comes after the papers.
Leave = Callable[[SessionState], SessionState]


def opened(state: SessionState, service: ServiceDefinition, leave: Leave) -> SessionState:
    """The papers, or what comes after them where there is nothing to go through."""
    if not papers.are_gone_through(service):
        return leave(replace(state, precheck=None))
    return _on_from(state, service, "", leave)


def person(state: SessionState, action: PrecheckAction, service: ServiceDefinition, leave: Leave) -> SessionState:
    """What the citizen does on the screen of the papers."""
    found = _of(state)
    match action:
        case a.Answer(name, value) if name == found.deciding:
            return _decided(state, service, name, value, leave)
        case a.MarkPaper(document, here) if document in _asked(state, service):
            return _marked(state, {document: here})
        case a.HaveAllPapers() if not found.deciding and not found.missing:
            return leave(_marked(state, dict.fromkeys(_asked(state, service), True)))
        case a.GoOn() if found.missing:
            return leave(state)
        case a.GoOn() if is_whole(state, service):
            lacking = missing(state, service)
            return replace(state, precheck=replace(found, missing=True)) if lacking else leave(state)
        case _:
            return state


def back(state: SessionState, service: ServiceDefinition) -> SessionState:
    """One step back among the papers, or to the card of the service."""
    found = _of(state)
    if found.missing:
        return replace(state, precheck=replace(found, missing=False))
    deciders = [field.name for field in papers.deciders(service, state.answers)]
    before = deciders[: deciders.index(found.deciding)] if found.deciding in deciders else deciders
    if not before:
        return replace(state, step=Step.SERVICE, precheck=replace(found, deciding=""))
    return replace(state, precheck=replace(found, deciding=before[-1]))


def returned(state: SessionState, service: ServiceDefinition) -> SessionState:
    """Back to the papers from what comes after them; to the card of the service where there were none."""
    if state.precheck is None or not papers.are_gone_through(service):
        return replace(state, step=Step.SERVICE)
    here = replace(state, step=Step.PAPERS, precheck=replace(state.precheck, deciding="", missing=False))
    return here if _is_a_list(needed(here, service)) else back(here, service)


def brought_back(state: SessionState, service: ServiceDefinition, codes: tuple[str, ...]) -> SessionState:
    """A personal checklist was scanned: the card of its service, with its ticks set. `codes`: see `papers.code_of`."""
    ticked = {document.id: True for document in service.documents if papers.code_of(document) in codes}
    return replace(state, step=Step.SERVICE, service_id=service.id, precheck=Precheck(have=ticked))


def needed(state: SessionState, service: ServiceDefinition) -> tuple[Document, ...]:
    """The papers that are gone through, by what is answered."""
    return papers.needed(service, state.answers)


def missing(state: SessionState, service: ServiceDefinition) -> tuple[Document, ...]:
    """Those that are not here."""
    have = _of(state).have
    return tuple(document for document in needed(state, service) if not have.get(document.id))


def is_whole(state: SessionState, service: ServiceDefinition) -> bool:
    """Whether the citizen has said of every paper whether it is here."""
    found = _of(state)
    return not found.deciding and all(document.id in found.have for document in needed(state, service))


def question(state: SessionState, service: ServiceDefinition) -> Field | None:
    """The question that is asked now to know which papers are needed."""
    deciding = _of(state).deciding
    return service.field(deciding) if deciding else None


def _of(state: SessionState) -> Precheck:
    return state.precheck or Precheck()


def _asked(state: SessionState, service: ServiceDefinition) -> tuple[str, ...]:
    """The papers that can be marked now."""
    found = _of(state)
    return () if found.deciding or found.missing else tuple(document.id for document in needed(state, service))


def _marked(state: SessionState, marks: dict[str, bool]) -> SessionState:
    found = _of(state)
    return replace(state, precheck=replace(found, have={**found.have, **marks}))


def _decided(state: SessionState, service: ServiceDefinition, name: str, value: str, leave: Leave) -> SessionState:
    if value not in {choice.value for choice in service.field(name).choices}:
        return state
    answers = questions.without_unasked(service, {**state.answers, name: value})
    return _on_from(replace(state, answers=answers), service, name, leave)


def _on_from(state: SessionState, service: ServiceDefinition, name: str, leave: Leave) -> SessionState:
    """The deciding question after `name`, then the list, unless it would hold a single paper."""
    deciders = [field.name for field in papers.deciders(service, state.answers)]
    rest = deciders[deciders.index(name) + 1 :] if name else deciders
    here = replace(_of(state), deciding=rest[0] if rest else "", missing=False)
    reached = replace(state, step=Step.PAPERS, precheck=here)
    return reached if rest or _is_a_list(needed(reached, service)) else leave(reached)


def _is_a_list(documents: tuple[Document, ...]) -> bool:
    return len(documents) > 1
