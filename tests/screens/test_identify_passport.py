"""The identify screen asks for a passport: scan its lines or type them, lay it down, and what can go wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtQuick import QQuickItem

from hardware.smartcard.base import CardUnknown, ReaderState
from hardware.smartcard.emrtd.base import MrzKey, PassportProgress, PassportStage
from kiosk.contract.language import Language
from kiosk.contract.problem import ProblemCode
from kiosk.session import actions as a
from kiosk.session.devices import DeviceStates
from kiosk.session.state import PassportNotice, PassportPage, SessionState, Step, Task
from tests.support.visits import BY_PASSPORT, KEY, PASSPORT_SERVICE, PHONE, at, refused
from ui.viewmodels.identify import IdentifyViewModel

if TYPE_CHECKING:
    from tests.screens.conftest import ScreenStage

READY = DeviceStates(reader=ReaderState.EMPTY)
PORTRAIT, LANDSCAPE = (1080, 1920), (1920, 1080)


def on(page: PassportPage | None, language: Language = Language.EN, **more: object) -> SessionState:
    if page is None:
        return at(Step.IDENTIFY, PASSPORT_SERVICE, language, **more)
    key = MrzKey(*KEY) if page is PassportPage.LAY else None
    more = {"passport_key": key, **more}
    return at(Step.IDENTIFY, PASSPORT_SERVICE, language, method=BY_PASSPORT, passport_page=page, **more)


def shown(
    stage: ScreenStage, state: SessionState, devices: DeviceStates = READY, size: tuple[int, int] = PORTRAIT
) -> IdentifyViewModel:
    stage.context.devices.publish(devices)
    stage.be_in(state)
    view_model = IdentifyViewModel(stage.context)
    stage.show("Identify", view_model, *size)
    return view_model


def visible(stage: ScreenStage, name: str) -> list[QQuickItem]:
    return [item for item in stage.items() if item.objectName() == name]


@pytest.mark.parametrize("page", [None, *PassportPage])
@pytest.mark.parametrize(("language", "size"), [(Language.FA, PORTRAIT), (Language.EN, LANDSCAPE)])
def test_every_page_loads_without_a_warning(
    stage: ScreenStage, page: PassportPage | None, language: Language, size: tuple[int, int]
) -> None:
    view_model = shown(stage, on(page, language), size=size)
    assert view_model.property("heading") in stage.texts()


def test_the_passport_is_one_of_the_ways(stage: ScreenStage) -> None:
    shown(stage, on(None))
    stage.tap(stage.find("way-passport"))
    assert stage.dispatched == [a.ChooseMethod(BY_PASSPORT)]
    assert stage.find("codeLines").isVisible(), "where the lines are"
    assert visible(stage, "keyboard") == []


def test_without_a_reader_it_cannot_be_chosen(stage: ScreenStage) -> None:
    shown(stage, on(None), DeviceStates(reader=ReaderState.NO_READER))
    tile = stage.find("way-passport")
    assert (tile.property("enabled"), tile.property("subtitle")) == (False, "No card reader is connected.")


def test_the_software_for_national_cards_is_not_needed(stage: ScreenStage) -> None:
    shown(stage, on(None), DeviceStates(reader=ReaderState.EMPTY, national_cards=False))
    assert stage.find("way-passport").property("enabled") is True


def test_its_key_is_typed_and_judged_part_by_part(stage: ScreenStage) -> None:
    view_model = shown(stage, on(PassportPage.SCAN))
    stage.tap(stage.find("typePassport"))
    view_model.append("l8")
    view_model.goOn()
    assert "at least 4" in str(stage.find("passport").property("errorText"))
    for key in "98902c3":
        view_model.append(key)
    assert stage.find("passport").property("errorText") == ""
    assert stage.find("passport").property("text") == "L898902C3"
    view_model.goOn()
    assert view_model.property("heading") == "What is your date of birth?"
    view_model.append("3102")
    view_model.goOn()
    assert "8 digits" in str(stage.find("passport").property("errorText"))
    view_model.append("1974")
    assert stage.find("passport").property("text") == "31 02 1974"
    assert "no such day" in str(stage.find("passport").property("errorText"))
    view_model.clear()
    view_model.append("۱۲۰۸۱۹۷۴")
    view_model.goOn()
    view_model.append("15042014")
    assert "not valid now" in str(stage.find("passport").property("errorText"))
    view_model.erase()
    view_model.erase()
    view_model.append("34")
    view_model.goOn()
    assert stage.dispatched[-1] == a.TypePassport(*KEY)
    assert view_model.property("page") == "passport-lay"


def test_a_part_that_was_left_out_is_asked_first(stage: ScreenStage) -> None:
    drafts = {"passport-number": "L898902C3", "passport-expiry": "15042034"}
    view_model = shown(stage, on(PassportPage.EXPIRY, drafts=drafts))
    view_model.goOn()
    assert stage.dispatched == [a.AskPassport(PassportPage.BIRTH)]


def test_the_reading_tells_how_far_it_is(stage: ScreenStage) -> None:
    view_model = shown(stage, on(PassportPage.LAY))
    stage.session.dispatch(a.CardInserted())
    assert stage.session.state.task is Task.READ_PASSPORT
    assert "leave it on the reader" in str(view_model.property("working"))
    stage.session.dispatch(a.PassportGoesOn(1, PassportProgress(PassportStage.PHOTO, 0.42)))
    assert "40 percent" in str(view_model.property("working"))


@pytest.mark.parametrize("notice", PassportNotice)
def test_every_trouble_has_its_words(stage: ScreenStage, notice: PassportNotice) -> None:
    page = PassportPage.SCAN if notice is PassportNotice.WRONG_KEY else PassportPage.LAY
    shown(stage, on(page, card_notice=notice))
    assert len(str(stage.find("notice").property("title"))) > 10
    assert len(str(stage.find("notice").property("text"))) > 20
    stage.tap(stage.find("usePhone"))
    assert stage.dispatched == [a.ChooseMethod(PHONE)]


def test_the_refusal_of_the_hub_speaks_of_the_passport(stage: ScreenStage) -> None:
    shown(stage, on(PassportPage.LAY, problem=refused(ProblemCode.CARD_NOT_ACCEPTED)))
    assert stage.find("notice").property("title") == "This passport was not accepted"


def test_what_lies_there_already_must_be_taken_away(stage: ScreenStage) -> None:
    view_model = shown(stage, on(PassportPage.LAY), DeviceStates(reader=ReaderState.CARD_PRESENT))
    assert "take it away" in str(view_model.property("working"))


def test_a_reader_that_goes_away_is_said(stage: ScreenStage) -> None:
    shown(stage, on(PassportPage.LAY), DeviceStates(reader=ReaderState.NO_READER))
    assert stage.find("notice").property("title") == "This kiosk cannot read cards now"


def test_without_a_scanner_the_key_is_typed(stage: ScreenStage) -> None:
    view_model = shown(stage, on(PassportPage.SCAN), DeviceStates(reader=ReaderState.EMPTY, scanner=False))
    assert "scanner does not work" in str(view_model.property("hint"))
    assert stage.find("typePassport").property("text") == "Type the passport number"


def test_a_passport_that_is_laid_down_too_early_is_guessed(stage: ScreenStage) -> None:
    shown(stage, on(None))
    stage.session.dispatch(a.CardInserted())
    stage.session.dispatch(a.CardWasRead(CardUnknown(b"")))
    assert "With my passport" in str(stage.find("notice").property("text"))
