"""Rules about several answers, and dates counted from today: where the visit goes when they are broken."""

from __future__ import annotations

from datetime import date

from kiosk.contract import forms
from kiosk.contract.identifiers import Reason
from kiosk.contract.service import Condition, Field, FieldType, Rule, RuleKind, ServiceDefinition
from kiosk.session import actions as a
from kiosk.session.machine import Rules, transition
from kiosk.session.state import SessionState, Step
from tests.support.invented import SERVICE, WORDS, choices, field, service_of

TODAY = date(2026, 11, 25)
FIRST = field(FieldType.DATE, "first", earliest=1, latest=60)
LAST = field(FieldType.DATE, "last")
PHONE = field(FieldType.MOBILE, "phone", required=False)
POSTCODE = field(FieldType.POSTAL_CODE, "postcode", required=False)
IN_ORDER = Rule(RuleKind.NOT_BEFORE, ("last", "first"), WORDS)
ONE_OF = Rule(RuleKind.AT_LEAST_ONE, ("phone", "postcode"), WORDS)


def walk(service: ServiceDefinition, *actions: a.Action, state: SessionState | None = None) -> SessionState:
    first = service.fields[0].name
    state = state or SessionState(visit=1, step=Step.QUESTION, service_id=SERVICE, question=first, today=TODAY)
    for action in actions:
        state = transition(state, action, 0, Rules({SERVICE: service}, ()))
    return state


def test_a_second_date_before_the_first_is_told_at_the_second() -> None:
    service = service_of(FIRST, LAST, rules=(IN_ORDER,))
    told = walk(service, a.Answer("first", "2026-12-10"), a.Answer("last", "2026-12-09"))
    assert (told.question, told.refusals) == ("last", {"last": Reason.RULE})
    done = walk(service, a.Answer("last", "2026-12-10"), state=told)
    assert done.step is Step.CHECK


def test_a_change_that_breaks_a_rule_leads_to_the_field_that_says_it() -> None:
    service = service_of(FIRST, LAST, rules=(IN_ORDER,))
    done = walk(service, a.Answer("first", "2026-12-10"), a.Answer("last", "2026-12-10"), a.Change("first"))
    told = walk(service, a.Answer("first", "2026-12-11"), state=done)
    assert (told.step, told.question, told.refusals) == (Step.QUESTION, "last", {"last": Reason.RULE})


def test_of_two_open_questions_one_must_be_answered() -> None:
    service = service_of(PHONE, POSTCODE, rules=(ONE_OF,))
    told = walk(service, a.Answer("phone", ""), a.Answer("postcode", ""))
    assert (told.question, told.refusals) == ("postcode", {"postcode": Reason.RULE})
    assert walk(service, a.Answer("postcode", "9137113111"), state=told).step is Step.CHECK
    assert walk(service, a.Back(), a.Answer("phone", "09150000000"), state=told).question == "postcode"


def test_a_rule_looks_only_at_what_is_asked() -> None:
    kind = field(FieldType.CHOICE, "kind", choices=choices("a", "b"))
    never: tuple[Field, ...] = tuple(
        field(FieldType.MOBILE, name, required=False, only_if=Condition("kind", ("b",))) for name in ("phone", "other")
    )
    service = service_of(kind, *never, rules=(Rule(RuleKind.AT_LEAST_ONE, ("phone", "other"), WORDS),))
    assert forms.refusals(service, {"kind": "a"}, TODAY) == {}
    assert forms.refusals(service, {"kind": "b"}, TODAY) == {"phone": Reason.RULE}
    assert forms.broken_rule(service, {"kind": "b"}, "other") is service.rules[0]
    assert forms.broken_rule(service, {"kind": "a"}, "other") is None


def test_what_was_a_good_day_yesterday_is_found_before_it_is_sent() -> None:
    service = service_of(FIRST)
    ready = walk(service, a.Answer("first", "2026-11-26"))
    assert ready.step is Step.CHECK
    next_day = SessionState(**{**vars(ready), "today": date(2026, 11, 26)})
    assert walk(service, a.Submit("key"), state=next_day).refusals == {"first": Reason.TOO_EARLY}
