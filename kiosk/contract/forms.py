"""The rules of a form: which fields are asked, and what each answer means. The kiosk uses them as one types,
the hub when it receives; so they cannot disagree.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import assert_never

from kiosk.contract.identifiers import Reason
from kiosk.contract.kinds import SEPARATOR, Accepted, Refused, accept
from kiosk.contract.service import Field, Rule, RuleKind, ServiceDefinition

__all__ = [
    "SEPARATOR",
    "Accepted",
    "Answers",
    "Refused",
    "accept",
    "asked_fields",
    "broken_by_last",
    "broken_rule",
    "outcomes",
    "refusals",
]

#: Answers by field name, each in its stored form (text; see `accept`).
Answers = Mapping[str, str]


def asked_fields(service: ServiceDefinition, answers: Answers) -> tuple[Field, ...]:
    """The fields whose condition holds, in order. An answer to what is not asked any more opens nothing."""
    asked: dict[str, Field] = {}
    for field in service.fields:
        wanted = field.only_if
        if wanted is None or (wanted.field in asked and answers.get(wanted.field) in wanted.is_in):
            asked[field.name] = field
    return tuple(asked.values())


def outcomes(service: ServiceDefinition, answers: Answers, today: date) -> dict[str, Accepted | Refused]:
    """What each asked field of a whole form comes to, in order. See `accept`."""
    found = {field.name: accept(field, answers.get(field.name, ""), today) for field in asked_fields(service, answers)}
    for _, fields in _broken_rules(service, answers):
        if isinstance(found[fields[0]], Accepted):
            found[fields[0]] = Refused(Reason.RULE)
    return found


def refusals(service: ServiceDefinition, answers: Answers, today: date) -> dict[str, Reason]:
    """What is wrong with a whole form: reasons by field name. Empty when it can be submitted. See `accept`."""
    found = outcomes(service, answers, today)
    return {name: outcome.reason for name, outcome in found.items() if isinstance(outcome, Refused)}


def broken_rule(service: ServiceDefinition, answers: Answers, name: str) -> Rule | None:
    """The rule about the field `name` that the answers break, if there is one."""
    return next((rule for rule, fields in _broken_rules(service, answers) if name in fields), None)


def broken_by_last(service: ServiceDefinition, answers: Answers, name: str) -> Rule | None:
    """The rule that the answer to `name` breaks, once every other answer that it looks at was asked for."""
    order = [field.name for field in service.fields]
    return next(
        (rule for rule, fields in _broken_rules(service, answers) if name == max(fields, key=order.index)), None
    )


def _broken_rules(service: ServiceDefinition, answers: Answers) -> Iterator[tuple[Rule, tuple[str, ...]]]:
    """The rules that do not hold, with those of their fields that are asked. A rule about nothing asked holds."""
    if not service.rules:
        return
    asked = [field.name for field in asked_fields(service, answers)]
    for rule in service.rules:
        fields = tuple(name for name in rule.fields if name in asked)
        if fields and _broken(rule, answers):
            yield rule, fields


def _broken(rule: Rule, answers: Answers) -> bool:
    values = [answers.get(name, "") for name in rule.fields]
    match rule.kind:
        case RuleKind.AT_LEAST_ONE:
            return not any(values)
        case RuleKind.NOT_BEFORE:
            return all(values) and values[0] < values[1]  # ISO dates sort as they follow each other
        case _:
            assert_never(rule.kind)
