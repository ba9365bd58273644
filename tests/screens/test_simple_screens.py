"""The screens without questions: each loads alone and quietly, says what it must, and does what its buttons say."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from hardware.printer.base import PrinterCondition
from hardware.smartcard.base import ReaderState
from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.contract.language import Language
from kiosk.contract.problem import ProblemCode
from kiosk.session import actions
from kiosk.session.devices import DeviceStates
from kiosk.session.navigation import Screen
from kiosk.session.state import SessionState, Step, Task
from tests.screens.conftest import LANDSCAPE, PORTRAIT, ScreenStage
from ui.viewmodels.registry import SCREENS

PICTURES = os.environ.get("PISHKHAN_PICTURES", "")
UNREACHABLE = BackendFailure(FailureKind.UNREACHABLE, retry_after=30)
VISIT = SessionState(visit=1, language=Language.EN)
STATES = {
    Screen.ATTRACT: replace(VISIT, step=Step.ATTRACT),
    Screen.LANGUAGE: replace(VISIT, step=Step.LANGUAGE),
    Screen.HOME: replace(VISIT, step=Step.HOME),
    Screen.SERVICE: replace(VISIT, step=Step.SERVICE, service_id="building-permit"),
    Screen.INFORMATION: replace(VISIT, step=Step.INFORMATION, service_id="prayer-times"),
    Screen.RATING: replace(VISIT, step=Step.RATING),
    Screen.FAREWELL: replace(VISIT, step=Step.FAREWELL),
    Screen.PROBLEM: replace(
        VISIT, step=Step.CHECK, service_id="request-137", problem=UNREACHABLE, failed_task=Task.SUBMIT
    ),
    Screen.OUT_OF_SERVICE: replace(VISIT, step=Step.ATTRACT),
}


@dataclass(frozen=True)
class StubPrayerTimes:
    now: datetime

    @property
    def day(self) -> date:
        return self.now.date()

    @property
    def moments(self) -> dict[str, datetime]:
        dawn = self.now.replace(hour=1, minute=4)
        hours = {"fajr": 0.0, "sunrise": 1.5, "noon": 7.0, "sunset": 12.0, "maghrib": 12.4, "midnight": 18.0}
        return {name: dawn + timedelta(hours=after) for name, after in hours.items()}


def show(
    stage: ScreenStage,
    screen: Screen,
    language: Language = Language.EN,
    size: tuple[int, int] = PORTRAIT,
    state: SessionState | None = None,
) -> None:
    stage.be_in(replace(state or STATES[screen], language=language))
    stage.context = replace(stage.context, prayer_times=StubPrayerTimes)
    file, view_model = SCREENS[screen]
    stage.show(file.removesuffix("Screen.qml"), view_model(stage.context), *size)


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
@pytest.mark.parametrize("language", [Language.FA, Language.EN])
@pytest.mark.parametrize("screen", STATES)
def test_every_screen_loads_without_a_warning(
    stage: ScreenStage, screen: Screen, language: Language, size: tuple[int, int]
) -> None:
    show(stage, screen, language, size)
    assert len(stage.texts()) > 2
    if PICTURES:
        stage.grab(Path(PICTURES) / f"{screen}-{language}-{'portrait' if size == PORTRAIT else 'landscape'}.png")


def test_the_attract_screen_says_it_in_five_languages_and_any_touch_starts(stage: ScreenStage) -> None:
    show(stage, Screen.ATTRACT)
    said = stage.texts()
    for sentence in (
        "برای شروع لمس کنید",
        "Touch to begin",
        "المس الشاشة للبدء",
        "شروع کرنے کے لیے چھوئیں",
        "Başlamaq üçün toxunun",
    ):
        assert sentence in said
    stage.tap(stage.window.contentItem())
    assert stage.dispatched == [actions.Start()]
    assert stage.session.state.step is Step.LANGUAGE


def test_a_language_is_chosen_in_its_own_script(stage: ScreenStage) -> None:
    show(stage, Screen.LANGUAGE, Language.FA)
    assert {"فارسی", "العربية", "اردو", "Azərbaycanca", "English"} <= set(stage.texts())
    stage.tap(stage.find("language-ur"))
    assert stage.dispatched == [actions.ChooseLanguage(Language.UR)]


def test_back_from_a_language_screen_asked_for_midway_keeps_the_language(stage: ScreenStage) -> None:
    state = replace(STATES[Screen.LANGUAGE], language_asked_from=Step.HOME, problem=UNREACHABLE)
    stage.be_in(state)
    SCREENS[Screen.LANGUAGE][1](stage.context).back()
    assert stage.session.state.step is Step.HOME


def test_few_services_are_shown_at_once_and_one_tap_chooses(stage: ScreenStage) -> None:
    few = {name: stage.context.services[name] for name in ("request-137", "prayer-times")}
    stage.context = replace(stage.context, services=few)
    show(stage, Screen.HOME)
    stage.tap(stage.find("tile-request-137"))
    assert stage.dispatched == [actions.ChooseService("request-137")]


def test_many_services_are_shown_by_category_with_their_count(stage: ScreenStage) -> None:
    one = stage.context.services["request-137"]
    many = {
        f"copy-{n}": type(one)(**{**{f: getattr(one, f) for f in one.__struct_fields__}, "id": f"copy-{n}"})
        for n in range(9)
    }
    stage.context = replace(stage.context, services=many)
    show(stage, Screen.HOME)
    assert "Services: 9" in stage.texts()
    stage.tap(stage.find("tile-relations"))
    assert stage.dispatched == [actions.ChooseCategory("relations")]
    stage.find("tile-copy-8")


def test_a_service_that_needs_the_card_cannot_begin_without_a_reader(stage: ScreenStage) -> None:
    show(stage, Screen.SERVICE)
    view_model = SCREENS[Screen.SERVICE][1](stage.context)
    assert not view_model.view.can_begin
    assert any("cannot read national cards" in text for text in stage.texts())
    stage.context.devices.publish(DeviceStates(ReaderState.EMPTY, PrinterCondition.PAPER_OUT))
    assert view_model.view.can_begin
    assert [limit.split(".")[0] for limit in view_model.view.limits] == ["The printer has no paper"]
    view_model.close()


NO_PAPER = DeviceStates(ReaderState.EMPTY, PrinterCondition.PAPER_OUT)
NO_READER = DeviceStates(ReaderState.NO_READER, reader_lost=True, scanner=False)


@pytest.mark.parametrize("service", ["request-137", "renovation-levy"])
def test_who_files_or_pays_is_told_of_the_code_instead_of_the_paper(stage: ScreenStage, service: str) -> None:
    show(stage, Screen.SERVICE, state=replace(STATES[Screen.SERVICE], service_id=service))
    stage.context.devices.publish(NO_PAPER)
    assert any(text.startswith("The printer has no paper. You will get no paper receipt now") for text in stage.texts())
    begin = next(i for i in stage.items(lambda i: i.property("text") == "Begin" and i.property("kind") == "primary"))
    assert begin.isEnabled()  # the hub keeps the receipt: ADR 0012


def test_the_home_screen_says_what_does_not_work_now(stage: ScreenStage) -> None:
    few = {name: stage.context.services[name] for name in ("building-permit", "request-137", "prayer-times")}
    stage.context = replace(stage.context, services=few)
    show(stage, Screen.HOME)
    stage.context.devices.publish(DeviceStates(ReaderState.EMPTY))
    assert "Not on this kiosk now" not in stage.texts()
    assert "You can also hold a bill or a receipt under the scanner." in stage.texts()
    stage.context.devices.publish(NO_READER)
    assert "Cards cannot be read here now: your mobile phone will do instead." in stage.texts()
    assert stage.texts().count("Not on this kiosk now") == 1  # the permit takes only the card
    assert "You can also hold a bill or a receipt under the scanner." not in stage.texts()
    stage.context.devices.publish(NO_PAPER)
    assert "No paper receipts now: at the end you will see a code to write down." in stage.texts()


def test_nobody_is_warned_while_the_devices_start(stage: ScreenStage) -> None:
    stage.context.devices.publish(DeviceStates(ReaderState.EMPTY, PrinterCondition.GONE, starting=True))
    show(stage, Screen.HOME)
    assert not any("No paper" in text for text in stage.texts())


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_the_waiting_screen_says_it_quietly(stage: ScreenStage, size: tuple[int, int]) -> None:
    show(stage, Screen.ATTRACT, size=size)
    assert not any("No paper" in text for text in stage.texts())
    stage.context.devices.publish(replace(NO_READER, printer=PrinterCondition.PAPER_OUT))
    assert "No paper receipts now · Cards cannot be read now" in stage.texts()
    assert any(text.startswith("اکنون رسید کاغذی") for text in stage.texts())


def test_the_next_prayer_stands_out_and_the_persian_page_has_both_calendars(stage: ScreenStage) -> None:
    show(stage, Screen.INFORMATION, Language.FA)
    view = SCREENS[Screen.INFORMATION][1](stage.context).view
    assert [line.next for line in view.lines] == [False, False, False, True, False, False]
    assert view.lines[0].time == "۰۴:۳۴"
    assert "۱۴۰۵" in view.date
    assert "2026" in view.other_date


def test_a_face_rates(stage: ScreenStage) -> None:
    show(stage, Screen.RATING)
    faces = stage.items(lambda item: item.property("word") is not None)
    stage.tap(next(face for face in faces if face.property("value") == 4))
    assert stage.dispatched == [actions.Rate(4)]
    assert [feedback.rating for feedback in stage.worker.feedback] == [4]


def test_the_farewell_reminds_of_a_card_that_is_still_in(stage: ScreenStage) -> None:
    stage.context.devices.publish(DeviceStates(ReaderState.CARD_PRESENT))
    show(stage, Screen.FAREWELL)
    assert "Please take your card." in stage.texts()
    stage.context.devices.publish(DeviceStates(ReaderState.EMPTY))
    assert "Please take your card." not in stage.texts()


def test_a_problem_that_time_may_heal_can_be_tried_again(stage: ScreenStage) -> None:
    show(stage, Screen.PROBLEM)
    assert "The city's system cannot be reached" in stage.texts()
    button = next(
        i for i in stage.items(lambda i: i.property("kind") == "primary") if i.property("text") == "Try again"
    )
    stage.tap(button)
    assert stage.session.state.task is Task.SUBMIT


def test_a_refusal_is_not_offered_again(stage: ScreenStage) -> None:
    paid = BackendFailure(FailureKind.REJECTED, ProblemCode.BILL_ALREADY_PAID)
    show(stage, Screen.PROBLEM, state=replace(STATES[Screen.PROBLEM], problem=paid, failed_task=Task.START_PAYMENT))
    assert "This bill is already paid" in stage.texts()
    assert "Try again" not in stage.texts()


@pytest.mark.parametrize(("service", "offered"), [("building-permit", True), ("missing-person", False)])
def test_practice_is_offered_where_nobody_is_in_distress(stage: ScreenStage, service: str, offered: bool) -> None:
    show(stage, Screen.SERVICE, state=replace(STATES[Screen.SERVICE], service_id=service))
    assert bool(stage.items(lambda item: item.objectName() == "practise")) is offered
