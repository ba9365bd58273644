"""The view of a question."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.contract.language import Language
from kiosk.contract.service import ServiceDefinition
from kiosk.session.state import Task
from tests.support.visits import IDENTITY, PERMIT, REQUEST, asked
from ui.viewmodels import asking, notices

QUESTIONS = Path(__file__).parents[4] / "ui" / "qml" / "Pishkhan" / "Questions"
Services = dict[str, ServiceDefinition]


@pytest.mark.parametrize(
    ("question", "service", "given", "step"),
    [
        ("topic137", "request-137", {}, "Question 2 of 4"),
        ("applicant", "building-permit", {}, "Question 2"),
        ("renewal", "building-permit", PERMIT, "Question 5 of 12"),
        ("find_by", "renovation-levy", {}, "Question 1"),
        ("caseno", "request-tracking", {}, ""),
    ],
)
def test_the_total_is_said_only_when_it_is_sure(
    services: Services, question: str, service: str, given: dict[str, str], step: str
) -> None:
    state = asked(question, service, answers=given)
    assert asking.view_of(state, services[service], card_reader=True).step == step


def test_what_the_identity_answers_is_not_counted(services: Services) -> None:
    state = asked("topic137", identity=IDENTITY)
    assert asking.view_of(state, services["request-137"], card_reader=True).step == "Question 1 of 3"


def test_every_field_of_the_catalogue_has_a_view_in_every_language(services: Services) -> None:
    layouts = set()
    for service in services.values():
        for field in service.fields:
            for language in Language:
                state = asked(field.name, service.id, language, answers={**PERMIT, **REQUEST})
                view = asking.view_of(state, service, card_reader=True)
                assert view.heading == field.question.to(language)
                assert bool(view.options) is bool(field.choices)
                layouts.add(view.layout)
    assert layouts <= {path.name.removesuffix("Question.qml").lower() for path in QUESTIONS.glob("*Question.qml")}


def test_the_draft_wins_over_the_answer_given_before(services: Services) -> None:
    state = asked("desc", answers=REQUEST, drafts={"desc": "new words"})
    assert asking.view_of(state, services["request-137"], card_reader=False).typed == "new words"


def test_every_task_has_its_words() -> None:
    said = {notices.working(task) for task in Task}
    assert "" not in said
    assert notices.working(None) == ""


def test_persian_readers_see_their_digits(services: Services) -> None:
    state = asked("area", "building-permit", Language.FA, drafts={"area": "12.5"})
    assert asking.view_of(state, services["building-permit"], card_reader=False).entries[0].text == "۱۲٫۵"
