"""Objecting to how a case is treated, on the screen."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec
import pytest

from kiosk.contract.language import Language
from kiosk.contract.wire import ObjectionSubject
from kiosk.session import actions
from kiosk.session.state import SessionState, Step, Task
from tests.screens.conftest import LANDSCAPE, PORTRAIT, ScreenStage
from tests.support.visits import permit_case
from ui.viewmodels.case import CaseViewModel
from ui.viewmodels.objection import ObjectionViewModel

PICTURES = os.environ.get("PISHKHAN_PICTURES", "")


def state(**more: object) -> SessionState:
    plain = {"visit": 1, "service_id": "request-tracking", "step": Step.OBJECTION, "case": permit_case()}
    return SessionState(**{**plain, "language": Language.EN, **more})  # type: ignore[arg-type]


def test_the_case_screen_leads_there(stage: ScreenStage) -> None:
    stage.be_in(state(step=Step.CASE, case=msgspec.structs.replace(permit_case(), stages=())))
    stage.show("Case", CaseViewModel(stage.context), *LANDSCAPE)
    stage.tap(stage.find("object"))
    assert stage.dispatched == [actions.OpenObjection()]


@pytest.mark.parametrize("language", [Language.FA, Language.UR, Language.EN])
@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_choose_write_and_send(stage: ScreenStage, size: tuple[int, int], language: Language) -> None:
    stage.be_in(state(language=language))
    stage.show("Objection", ObjectionViewModel(stage.context), *size)
    if PICTURES:
        stage.grab(Path(PICTURES) / f"objection-{language}-{size[0]}.png")
    (delay, *_) = stage.items(lambda item: item.property("selected") is False and bool(item.property("text")))
    assert delay.height() > 0
    stage.session.dispatch(actions.ChooseObjection(ObjectionSubject.DELAY))
    view_model = ObjectionViewModel(stage.context)
    view_model.append("Why?")
    assert view_model.words == "Why?"
    view_model.close()
    if PICTURES:
        stage.grab(Path(PICTURES) / f"objection-words-{language}-{size[0]}.png")
    stage.find("keyboard")
    stage.window.grabWindow()  # the keyboard has come: the page is laid out again
    primary = next(i for i in stage.items(lambda i: i.property("kind") == "primary"))
    stage.tap(primary)
    assert stage.session.state.task is Task.OBJECT
