from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.contract.receipt import ReceiptKind
from kiosk.contract.service import Flow, ServiceDefinition
from kiosk.demo.script import sample
from kiosk.session import actions as a
from kiosk.session import precheck
from kiosk.session.machine import Rules
from kiosk.session.practice import CODE, Practice
from kiosk.session.state import SessionState, Step
from tests.support.catalogue import city_catalogue
from tests.support.clock import FakeClock

Walk = Callable[..., SessionState]
SERVICES = city_catalogue().services
PRACTICE = Practice(SERVICES, FakeClock(), "kiosk-1")


def at(service: str) -> SessionState:
    return SessionState(visit=1, step=Step.SERVICE, service_id=service)


def answer(service: ServiceDefinition, name: str, state: SessionState) -> str:
    """The example; where that would only look something up, the next choice."""
    wanted = service.look_up_when
    if wanted is not None and wanted.field == name:
        return next(c.value for c in service.field(name).choices if c.value not in wanted.is_in)
    return sample(service.field(name), state.language, state.today)


def practise(walk: Walk, state: SessionState) -> SessionState:
    """Answer every question with its example, press every button, and let the practice answer."""
    state = walk(a.Practise(), state=state)
    for _ in range(60):
        if state.task is not None:
            said = PRACTICE.perform(state.task, state)
            assert said is not None, f"nobody does {state.task} in practice"
            state = walk(said, state=state)
            continue
        match state.step:
            case Step.QUESTION:
                said = answer(SERVICES[state.service_id], state.question, state)
                state = walk(a.Answer(state.question, said), state=state)
            case Step.PAPERS if (asked := precheck.question(state, SERVICES[state.service_id])) is not None:
                state = walk(a.Answer(asked.name, asked.choices[0].value), state=state)
            case Step.PAPERS:
                state = walk(a.HaveAllPapers(), state=state)
            case Step.CHECK:
                state = walk(a.Submit("k"), state=state)
            case Step.BILL:
                state = walk(a.Pay("k"), state=state)
            case _:
                return state
    raise AssertionError(f"stuck at {state.step}")


@pytest.mark.parametrize("service", [s.id for s in SERVICES.values() if s.flow in {Flow.REQUEST, Flow.PAYMENT}])
def test_every_service_can_be_practised_to_its_slip(walk: Walk, service: str) -> None:
    end = practise(walk, at(service))
    assert (end.step, end.practice, end.identity) == (Step.CONFIRMATION, True, None)
    assert end.receipt is not None
    assert (end.receipt.kind, end.receipt.tracking_code, end.receipt.token) == (ReceiptKind.PRACTICE, CODE, "")


def test_a_look_up_can_be_practised_and_says_that_it_is_invented(walk: Walk) -> None:
    shown = practise(walk, at("zoning-info"))
    assert (shown.step, shown.practice) == (Step.ANSWER, True)
    assert shown.found is not None
    assert shown.found.invented


def test_tracking_and_objecting_can_be_practised_too(walk: Walk) -> None:
    shown = practise(walk, at("request-tracking"))
    assert shown.step is Step.CASE
    sending = walk(a.OpenObjection(), a.SendObjection("k"), state=shown)
    assert sending.task is not None
    said = PRACTICE.perform(sending.task, sending)
    assert said is not None
    case = walk(said, state=sending).case
    assert case is not None
    assert len(case.objections) == 1


def test_after_practice_one_stands_before_the_real_thing(walk: Walk) -> None:
    after = walk(a.Finish(), state=replace(practise(walk, at("request-137")), paper=None))
    assert (after.step, after.practice, after.answers, after.service_id) == (Step.SERVICE, False, {}, "request-137")


def test_no_card_is_read_in_practice(walk: Walk, rules: Rules) -> None:
    practising = walk(a.Practise(), state=at("request-tracking"))
    assert walk(a.CardInserted(), state=practising).task is None
    assert walk(a.Home(), state=practising).practice is False
