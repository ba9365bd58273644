"""The identify screen: phone, card, and everything that goes wrong with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtQuick import QQuickItem

from hardware.smartcard.base import CardTrouble, ReaderState
from kiosk.contract.language import Language
from kiosk.contract.problem import ProblemCode
from kiosk.session import actions as a
from kiosk.session.devices import DeviceStates
from kiosk.session.state import CardNotice, SessionState, Step, Task
from tests.support.visits import CARD, CHALLENGE, MOBILE, PHONE, at, refused
from ui.viewmodels.identify import IdentifyViewModel

if TYPE_CHECKING:
    from tests.screens.conftest import ScreenStage

PAGES = {
    "ways": at(Step.IDENTIFY),
    "mobile": at(Step.IDENTIFY, method=PHONE),
    "code": at(Step.IDENTIFY, method=PHONE, mobile=MOBILE, challenge=CHALLENGE),
    "card": at(Step.IDENTIFY, method=CARD),
}
READY = DeviceStates(reader=ReaderState.EMPTY)


def shown(
    stage: ScreenStage, state: SessionState, devices: DeviceStates = READY, size: tuple[int, int] = (1080, 1920)
) -> IdentifyViewModel:
    stage.context.devices.publish(devices)
    stage.be_in(state)
    view_model = IdentifyViewModel(stage.context)
    stage.show("Identify", view_model, *size)
    return view_model


def key(stage: ScreenStage, label: str) -> QQuickItem:
    return next(i for i in stage.items() if i.property("label") == label)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(("language", "size"), [(Language.FA, (1080, 1920)), (Language.EN, (1920, 1080))])
def test_every_page_loads_without_a_warning(
    stage: ScreenStage, page: str, language: Language, size: tuple[int, int]
) -> None:
    view_model = shown(stage, SessionState(**{**vars(PAGES[page]), "language": language}), size=size)
    assert view_model.property("page") == page
    assert view_model.property("heading") in stage.texts()


def test_a_way_is_chosen(stage: ScreenStage) -> None:
    shown(stage, PAGES["ways"])
    stage.tap(stage.find("way-phone_otp"))
    assert stage.dispatched == [a.ChooseMethod(PHONE)]
    assert stage.find("mobile").property("text") == ""


def test_a_reader_that_is_out_of_service_cannot_be_chosen(stage: ScreenStage) -> None:
    shown(stage, PAGES["ways"], DeviceStates(reader=ReaderState.SERVICE_DOWN))
    tile = stage.find("way-national_smart_card")
    assert tile.property("enabled") is False
    assert tile.property("subtitle") == "The card reader is out of service now."


def test_a_number_is_typed_and_a_code_is_asked_for(stage: ScreenStage) -> None:
    view_model = shown(stage, PAGES["mobile"])
    for digit in "۰۹۱۵۱۲۳۴۵۶":
        view_model.append(digit)
    assert stage.find("mobile").property("text") == "0915 123 456"
    view_model.sendCode()
    assert "11 digits" in str(stage.find("mobile").property("errorText"))
    stage.tap(key(stage, "7"))
    assert stage.find("mobile").property("errorText") == ""
    view_model.sendCode()
    assert stage.dispatched[-1] == a.TypeMobile("09151234567")
    assert stage.session.state.task is Task.SEND_CODE


def test_a_land_line_is_recognised_when_it_is_whole(stage: ScreenStage) -> None:
    view_model = shown(stage, PAGES["mobile"])
    view_model.append("0513841234")
    assert stage.find("mobile").property("errorText") == ""
    view_model.append("5")
    assert "begins with 09" in str(stage.find("mobile").property("errorText"))


def test_the_last_digit_of_the_code_sends_it(stage: ScreenStage) -> None:
    shown(stage, PAGES["code"])
    for digit in "48213":
        stage.tap(key(stage, digit))
    assert stage.session.state.task is None
    stage.tap(key(stage, "7"))
    assert stage.dispatched[-1] == a.TypeCode("482137")
    assert stage.session.state.task is Task.CHECK_CODE


def test_another_code_can_be_had_after_a_while(stage: ScreenStage) -> None:
    view_model = shown(stage, PAGES["code"])
    assert "60 seconds" in str(stage.find("resendIn").property("text"))
    view_model.resend()
    assert stage.dispatched == []
    stage.clock.advance(59.5)
    view_model.count()
    assert "1 seconds" in str(stage.find("resendIn").property("text"))
    stage.clock.advance(1)
    view_model.count()
    stage.tap(stage.find("resend"))
    assert stage.dispatched == [a.ResendCode()]


def test_a_wrong_code_says_how_many_tries_are_left(stage: ScreenStage) -> None:
    problem = refused(ProblemCode.CODE_WRONG, attempts_left=2)
    view_model = shown(stage, SessionState(**{**vars(PAGES["code"]), "typed_code": "111111", "problem": problem}))
    assert "Tries left: 2." in str(stage.find("notice").property("text"))
    assert view_model.property("shown") == "", "the wrong code is gone"


def test_an_expired_code_leads_back_to_the_number(stage: ScreenStage) -> None:
    state = at(Step.IDENTIFY, method=PHONE, mobile=MOBILE, problem=refused(ProblemCode.CODE_EXPIRED))
    view_model = shown(stage, state)
    assert stage.find("notice").property("title") == "The code has expired"
    view_model.sendCode()
    assert stage.dispatched == [a.TypeMobile(MOBILE)]


@pytest.mark.parametrize("notice", [*CardTrouble, *CardNotice])
def test_every_trouble_with_a_card_has_its_words(stage: ScreenStage, notice: CardTrouble | CardNotice) -> None:
    shown(stage, at(Step.IDENTIFY, method=CARD, card_notice=notice))
    assert len(str(stage.find("notice").property("title"))) > 10
    assert len(str(stage.find("notice").property("text"))) > 20


def test_a_card_that_the_hub_refuses_can_be_followed_by_another(stage: ScreenStage) -> None:
    shown(stage, at(Step.IDENTIFY, method=CARD, problem=refused(ProblemCode.CARD_NOT_ACCEPTED)))
    assert stage.find("notice").property("title") == "This card was not accepted"
    stage.session.dispatch(a.CardInserted())
    assert stage.session.state.task is Task.READ_CARD
    assert not [i for i in stage.items() if i.objectName() == "notice"]


@pytest.mark.parametrize("reader", [ReaderState.SERVICE_DOWN, ReaderState.NO_READER, ReaderState.STUCK])
def test_without_a_reader_the_phone_is_offered(stage: ScreenStage, reader: ReaderState) -> None:
    shown(stage, at(Step.IDENTIFY, method=CARD), DeviceStates(reader=reader))
    assert stage.find("notice").property("title") == "This kiosk cannot read cards now"
    stage.tap(stage.find("usePhone"))
    assert stage.dispatched == [a.ChooseMethod(PHONE)]


def test_where_only_a_card_will_do_the_desk_is_named(stage: ScreenStage) -> None:
    shown(stage, at(Step.IDENTIFY, "building-permit", method=CARD), DeviceStates(reader=ReaderState.NO_READER))
    assert "service desk" in str(stage.find("notice").property("text"))
    assert not [i for i in stage.items() if i.objectName() == "usePhone"]


def test_while_the_card_is_read_it_must_stay(stage: ScreenStage) -> None:
    view_model = shown(stage, at(Step.IDENTIFY, task=Task.READ_CARD))
    assert view_model.property("page") == "card"
    assert "do not take it out" in str(view_model.property("working"))
