"""The order of the questions of a service, given what is answered already."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.contract import forms, papers
from kiosk.contract.service import Field, ServiceDefinition
from kiosk.session.state import SessionState


def asked(service: ServiceDefinition, state: SessionState) -> tuple[Field, ...]:
    """The questions that the citizen sees: those whose condition holds and that no identity answers."""
    return tuple(
        f for f in forms.asked_fields(service, state.answers) if not (f.from_identity and _fact(state, f.from_identity))
    )


def after(service: ServiceDefinition, state: SessionState, name: str) -> str:
    """The question after `name`, or an empty string after the last one. An empty `name` gives the first.

    What was answered with the papers is passed over, here and in `before`.
    """
    return _beside(walked(service, state), name, 1)


def before(service: ServiceDefinition, state: SessionState, name: str) -> str:
    """The question before `name`, or an empty string before the first one."""
    return _beside(walked(service, state), name, -1)


def first_unanswered(service: ServiceDefinition, state: SessionState) -> str:
    """The first question whose answer is missing or wrong, or an empty string."""
    wrong = forms.refusals(service, state.answers, state.today)
    return next((f.name for f in asked(service, state) if f.name in wrong), "")


def with_identity(service: ServiceDefinition, answers: Mapping[str, str], facts: Mapping[str, str]) -> dict[str, str]:
    """The answers, completed by what the identity knows of the fields that are asked."""
    asking = forms.asked_fields(service, answers)
    return {**answers, **{f.name: facts[f.from_identity] for f in asking if facts.get(f.from_identity)}}


def without_unasked(service: ServiceDefinition, answers: Mapping[str, str]) -> dict[str, str]:
    """The answers whose questions still apply: a changed condition takes its dependants away, and theirs with them."""
    kept: dict[str, str] = {}
    for field in service.fields:  # a condition looks at earlier fields only
        holds = field.only_if is None or kept.get(field.only_if.field) in field.only_if.is_in
        if holds and field.name in answers:
            kept[field.name] = answers[field.name]
    return kept


def walked(service: ServiceDefinition, state: SessionState) -> tuple[Field, ...]:
    """The questions that one is led through: not those that were answered with the papers."""
    if state.precheck is None or not papers.are_gone_through(service):
        return asked(service, state)
    settled = {field.name for field in papers.deciders(service, state.answers) if field.name in state.answers}
    return tuple(field for field in asked(service, state) if field.name not in settled)


def _fact(state: SessionState, name: str) -> str:
    return state.identity.facts.get(name, "") if state.identity else ""


def _beside(fields: tuple[Field, ...], name: str, distance: int) -> str:
    names = [f.name for f in fields]
    if not name:
        return names[0] if names and distance > 0 else ""
    index = names.index(name) + distance if name in names else -1
    return names[index] if 0 <= index < len(names) else ""
