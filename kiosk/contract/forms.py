"""The rules of a form: which fields are asked, and what each answer means. The kiosk uses them as one types,
the hub when it receives; so they cannot disagree.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from kiosk.contract.identifiers import Reason
from kiosk.contract.kinds import SEPARATOR, Accepted, Refused, accept
from kiosk.contract.service import Field, Rule, RuleKind, ServiceDefinition

__all__ = ["SEPARATOR", "Accepted", "Answers", "Refused", "accept", "asked_fields", "broken_rule", "refusals"]

#: Answers by field name, each in its stored form (text; see `accept`).
Answers = Mapping[str, str]


def asked_fields(service: ServiceDefinition, answers: Answers) -> tuple[Field, ...]:
    """The fields whose condition holds, in order."""
    return tuple(f for f in service.fields if f.only_if is None or answers.get(f.only_if.field) in f.only_if.is_in)


def refusals(service: ServiceDefinition, answers: Answers) -> dict[str, Reason]:
    """What is wrong with a whole form: reasons by field name. Empty when it can be submitted."""
    found: dict[str, Reason] = {}
    for field in asked_fields(service, answers):
        outcome = accept(field, answers.get(field.name, ""))
        if isinstance(outcome, Refused):
            found[field.name] = outcome.reason
    for rule in service.rules:
        if rule.fields[0] not in found and _broken(rule, answers):
            found[rule.fields[0]] = Reason.RULE
    return found


def broken_rule(service: ServiceDefinition, answers: Answers, name: str) -> Rule | None:
    """The rule that is said at the field `name`, if it is broken."""
    return next((rule for rule in service.rules if rule.fields[0] == name and _broken(rule, answers)), None)


def _broken(rule: Rule, answers: Answers) -> bool:
    values = [answers.get(name, "") for name in rule.fields]
    match rule.kind:
        case RuleKind.AT_LEAST_ONE:
            return not any(values)
        case RuleKind.NOT_BEFORE:
            return all(values) and values[0] < values[1]  # ISO dates sort as they follow each other
        case _:
            assert_never(rule.kind)
