"""Signing on the glass: with a finger, with two, with the palm beside it; and the small picture on the check screen."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest

from kiosk.contract.language import Language, LocalText
from kiosk.contract.service import Field, FieldType, ServiceDefinition
from kiosk.session import actions as a
from kiosk.session.state import SessionState, Step
from tests.support.catalogue import city_catalogue
from tests.support.fingers import Fingers
from tests.support.visits import at
from ui.viewmodels import signing
from ui.viewmodels.check import CheckViewModel
from ui.viewmodels.question import QuestionViewModel

if TYPE_CHECKING:
    from tests.screens.conftest import ScreenStage

PICTURES = os.environ.get("PISHKHAN_PICTURES")
#: A name, as a hurried hand writes it.
NAME = ((0.15, 0.5), (0.2, 0.3), (0.25, 0.65), (0.3, 0.35), (0.36, 0.7), (0.5, 0.45), (0.62, 0.6), (0.8, 0.3))
#: A sentence of the definition that says what to do there.
HINT = LocalText(
    fa="با انگشت در کادر امضا کنید.", ur="خانے میں انگلی سے دستخط کریں۔", en="Sign with your finger in the box."
)
ASKED = LocalText(fa="آیا این درخواست را امضا می‌کنید؟", ur="کیا آپ دستخط کرتے ہیں؟", en="Will you sign this request?")
NAMED = LocalText(fa="امضا", ur="دستخط", en="Signature")


def signed_service(*, required: bool = True) -> ServiceDefinition:
    """A request whose only question is a signature."""
    service = city_catalogue().services["staff-complaint"]
    field = Field("signed", FieldType.SIGNATURE, NAMED, ASKED, HINT, required=required)
    return msgspec.structs.replace(service, id="signed-request", fields=(field,), rules=())


def show(
    stage: ScreenStage, language: Language = Language.EN, size: tuple[int, int] = (1080, 1920), *, required: bool = True
) -> Fingers:
    stage.offer(signed_service(required=required))
    stage.be_in(at(Step.QUESTION, "signed-request", language, question="signed"))
    stage.show("Question", QuestionViewModel(stage.context), *size)
    return Fingers(stage.window)


def drawn(stage: ScreenStage) -> tuple[signing.Stroke, ...]:
    return signing.strokes(stage.session.state.drafts.get("signed", ""))


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)], ids=["portrait", "landscape"])
def test_a_finger_signs_and_continue_answers(stage: ScreenStage, size: tuple[int, int]) -> None:
    fingers = show(stage, size=size)
    view_model = stage.window.rootObject().property("viewModel")
    fingers.draw(stage.find("pad"), *NAME)
    assert len(drawn(stage)) == 1
    view_model.proceed()
    assert isinstance(stage.dispatched[-1], a.Answer)
    assert stage.session.state.step is Step.CHECK


def test_continue_waits_for_more_than_a_dot(stage: ScreenStage) -> None:
    fingers = show(stage)
    view_model = stage.window.rootObject().property("viewModel")
    assert not view_model.property("canContinue")
    fingers.tap(stage.find("pad"))
    assert len(drawn(stage)) == 1
    assert not view_model.property("canContinue")
    assert view_model.property("error") == ""
    fingers.draw(stage.find("pad"), *NAME)
    assert view_model.property("canContinue")


def test_clearing_leaves_an_empty_pad(stage: ScreenStage) -> None:
    fingers = show(stage)
    fingers.draw(stage.find("pad"), *NAME)
    stage.tap(stage.find("clear"))
    assert drawn(stage) == ()
    assert not stage.find("clear").isEnabled()


def test_two_fingers_draw_two_lines_that_never_meet(stage: ScreenStage) -> None:
    fingers, pad = show(stage), stage.find("pad")
    fingers.press(pad, (0.1, 0.2), finger=1)
    fingers.press(pad, (0.9, 0.8), finger=2)
    for step in range(1, 5):
        fingers.move(pad, (0.1 + step * 0.05, 0.2), finger=1)
        fingers.move(pad, (0.9 - step * 0.05, 0.8), finger=2)
    fingers.lift(1)
    fingers.lift(2)
    first, second = drawn(stage)
    assert {y // 1000 for _, y in first} == {0}
    assert {y // 1000 for _, y in second} == {3}


def test_a_palm_beside_the_finger_leaves_no_mark(stage: ScreenStage) -> None:
    fingers, pad = show(stage), stage.find("pad")
    fingers.press(pad, (0.8, 0.9), finger=1)
    fingers.press(pad, (0.85, 0.85), finger=2)
    fingers.draw(pad, *NAME, finger=3)
    fingers.move(pad, (0.803, 0.9), finger=1)
    fingers.lift(2)
    fingers.lift(1)
    (only,) = drawn(stage)
    assert only[0][0] == pytest.approx(1500, abs=30)


def test_a_stroke_that_leaves_the_pad_ends_at_its_edge(stage: ScreenStage) -> None:
    fingers = show(stage)
    fingers.draw(stage.find("pad"), (0.5, 0.5), (0.7, 1.6), (1.4, 0.5))
    assert all(0 <= x < signing.WIDTH and 0 <= y < signing.HEIGHT for stroke in drawn(stage) for x, y in stroke)


def test_an_optional_signature_can_be_left_out(stage: ScreenStage) -> None:
    show(stage, required=False)
    assert "Skip this question" in stage.texts()


def test_the_check_screen_shows_it_small(stage: ScreenStage) -> None:
    fingers = show(stage)
    fingers.draw(stage.find("pad"), *NAME)
    stage.window.rootObject().property("viewModel").proceed()
    state: SessionState = stage.session.state
    stage.be_in(state)
    stage.show("Check", CheckViewModel(stage.context))
    small = stage.find("drawing")
    assert small.property("path") == signing.path(state.answers["signed"])
    assert small.height() < stage.window.height() / 8


@pytest.mark.parametrize("language", [Language.FA, Language.UR, Language.EN], ids=str)
@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)], ids=["portrait", "landscape"])
def test_the_whole_pad_is_in_sight(stage: ScreenStage, language: Language, size: tuple[int, int]) -> None:
    fingers = show(stage, language, size)
    fingers.draw(stage.find("pad"), *NAME)
    assert "clear" in {item.objectName() for item in stage.items()}
    pad = stage.find("pad").mapRectToScene(stage.find("pad").boundingRect())
    assert stage.window.contentItem().boundingRect().contains(pad)
    if PICTURES:
        stage.grab(Path(PICTURES) / f"signature-{language}-{size[0]}.png")
