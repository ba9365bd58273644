"""Some answers are looked up at once; and some services ask who one is only when an answer makes it necessary."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.contract.language import LocalText
from kiosk.contract.look_ups import Found, Said
from kiosk.contract.problem import ProblemCode
from kiosk.contract.service import Identification
from kiosk.contract.wire import OneTimeCodeSent
from kiosk.session import actions as a
from kiosk.session.effects import PrintPage, effects
from kiosk.session.state import SessionState, Step, Task
from tests.unit.kiosk.session.conftest import NOON, identity

Walk = Callable[..., SessionState]

FOUND = Found("zoning-info", date(2026, 11, 1), (Said(LocalText("طبقات", "Storeys"), LocalText("۵", "5")),))
ZONING = (a.Begin(), a.Answer("find_by", "renewal"), a.Answer("renewal", "2-5-31-14-0-0-0"))
NAMELESS = (
    a.Answer("complaint", "bribe"),
    a.Answer("about_case", "other"),
    a.Answer("desc", "They asked for money for what is free."),
    a.Answer("doc", ""),
)
BY_PHONE = (a.TypeMobile("09150000000"), a.CodeSent(OneTimeCodeSent("c", 6, NOON, 60)), a.TypeCode("123456"))
KNOWN = a.Identified(identity(mobile="09150000000"))


def at(service: str) -> SessionState:
    return SessionState(visit=1, step=Step.SERVICE, service_id=service)


def test_a_look_up_has_its_answer_without_a_check_screen(walk: Walk) -> None:
    asked = walk(*ZONING, state=at("zoning-info"))
    assert (asked.step, asked.task) == (Step.QUESTION, Task.LOOK_UP)
    shown = walk(a.AnswerFound(FOUND), state=asked)
    assert (shown.step, shown.found, shown.task) == (Step.ANSWER, FOUND, None)
    printing = walk(a.PrintPage(), state=shown)
    (effect,) = effects(shown, printing)
    assert isinstance(effect, PrintPage)
    assert (effect.found, effect.answers["renewal"]) == (FOUND, "2-5-31-14-0-0-0")
    assert walk(a.Finish(), state=shown).step is Step.RATING
    back = walk(a.Back(), state=shown)
    assert (back.step, back.question, back.found) == (Step.QUESTION, "renewal", None)
    assert walk(a.Home(), state=shown).found is None
    assert "Storeys" not in repr(shown)


@pytest.mark.parametrize("code", [ProblemCode.RECORD_NOT_FOUND, ProblemCode.VALIDATION_FAILED])
def test_what_is_not_found_is_said_beside_the_question(walk: Walk, code: ProblemCode) -> None:
    failure = BackendFailure(FailureKind.REJECTED, code)
    told = walk(*ZONING, a.Failed(failure), state=at("zoning-info"))
    assert (told.step, told.question, told.task) == (Step.QUESTION, "renewal", None)


def test_how_a_file_stands_is_looked_up_and_a_defence_is_filed(walk: Walk) -> None:
    ready = replace(
        at("article100-case"),
        identity=identity(national_id="9991234561"),
        identified_by=Identification.NATIONAL_SMART_CARD,
    )
    common = (a.Answer("mobile", "09150000000"), a.Answer("fileno", "100-1404-17"), a.Answer("renewal", "2-5-31-14"))
    status = walk(a.Begin(), a.Answer("art100_act", "status"), *common, state=ready)
    assert status.task is Task.LOOK_UP
    defence = walk(a.Begin(), a.Answer("art100_act", "defence"), a.HaveAllPapers(), *common, state=ready)
    assert (defence.task, defence.question) == (None, "desc")


def test_a_complaint_without_a_name_asks_nobody_who_he_is(walk: Walk) -> None:
    ended = walk(a.Begin(), a.Answer("named", "without"), *NAMELESS, state=at("staff-complaint"))
    assert (ended.step, ended.identity) == (Step.CHECK, None)
    assert "mobile" not in ended.answers


def test_who_wants_an_answer_identifies_where_he_says_so_and_goes_on_from_there(walk: Walk) -> None:
    asked = walk(a.Begin(), a.Answer("named", "with"), state=at("staff-complaint"))
    assert asked.step is Step.IDENTIFY
    back = walk(a.Back(), state=asked)
    assert (back.step, back.question) == (Step.QUESTION, "named")
    known = walk(a.ChooseMethod(Identification.PHONE_OTP), *BY_PHONE, KNOWN, state=asked)
    assert (known.step, known.question, known.answers.get("mobile")) == (Step.QUESTION, "complaint", "09150000000")
    ended = walk(*NAMELESS[:3], a.Answer("applicant_nid", ""), NAMELESS[3], state=known)
    assert ended.step is Step.CHECK
    changed = walk(a.Change("named"), a.Answer("named", "without"), state=ended)
    assert (changed.step, "mobile" in changed.answers) == (Step.CHECK, False)


def test_in_practice_nobody_says_who_he_is(walk: Walk) -> None:
    practising = walk(a.Practise(), a.Answer("named", "with"), state=at("staff-complaint"))
    assert (practising.step, practising.question) == (Step.QUESTION, "complaint")
