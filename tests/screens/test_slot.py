"""Choosing an appointment: days, times, and every answer that the hub can give."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDeadlineTimer
from PySide6.QtTest import QTest

from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.contract.identifiers import Reason
from kiosk.contract.language import Language
from kiosk.contract.wire import Slot, SlotHold
from kiosk.session import actions as a
from kiosk.session.state import Booking, Step, Task
from tests.screens.conftest import LANDSCAPE, PORTRAIT
from tests.support.catalogue import city_catalogue
from tests.support.fingers import Fingers
from tests.support.visits import asked, at
from ui.viewmodels.check import CheckViewModel
from ui.viewmodels.question import QuestionViewModel

if TYPE_CHECKING:
    from tests.screens.conftest import ScreenStage

PICTURES = os.environ.get("PISHKHAN_PICTURES", "")
SERVICE = "district-appointment"
FIELD = next(f for f in city_catalogue().services[SERVICE].fields if f.type.value == "slot").name
FIRST = datetime(2026, 11, 26, 4, 30, tzinfo=UTC)  # 8:00 in Tehran
PLACES = tuple(city_catalogue().names.places)[:2]


def slot(day: int, quarter: int, place: str = PLACES[0]) -> Slot:
    begins = FIRST + timedelta(days=day, minutes=15 * quarter)
    return Slot(
        f"{place}:{begins + timedelta(hours=3.5):%Y%m%dT%H%M}", place, begins, begins + timedelta(minutes=15), 1
    )


SLOTS = tuple(
    slot(day, quarter, place) for day in range(14) for place in PLACES for quarter in range(0, 14, 1 + day % 3)
)
HOLD = SlotHold(f"{SLOTS[0].slot_id}:K7Q2MX", FIRST - timedelta(hours=20), SLOTS[0])
UNREACHABLE = BackendFailure(FailureKind.UNREACHABLE)


def show(
    stage: ScreenStage,
    booking: Booking,
    size: tuple[int, int] = PORTRAIT,
    language: Language = Language.EN,
    typed: str = "",
    **more: object,
) -> None:
    drafts = {FIELD: typed} if typed else {}
    stage.be_in(asked(FIELD, SERVICE, language, booking=booking, drafts=drafts, **more))
    stage.show("Question", QuestionViewModel(stage.context), *size)


def names(stage: ScreenStage, start: str) -> list[str]:
    return sorted(i.objectName() for i in stage.items() if i.objectName().startswith(start))


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_a_day_then_a_time_asks_the_hub_to_keep_it(stage: ScreenStage, size: tuple[int, int]) -> None:
    show(stage, Booking(FIELD, SLOTS), size)
    fingers = Fingers(stage.window)
    assert len(names(stage, "day-")) == 14
    fingers.tap(stage.find("day-2026-11-26"))
    assert stage.session.state.drafts == {FIELD: "2026-11-26"}
    fingers.wait()
    fingers.tap(stage.find(f"time-{SLOTS[0].slot_id}"))
    wanted = stage.dispatched[-1]
    assert isinstance(wanted, a.HoldSlot)
    assert wanted.slot_id == SLOTS[0].slot_id
    assert stage.session.state.task is Task.HOLD_SLOT


def test_only_free_times_of_the_day_are_shown(stage: ScreenStage) -> None:
    show(stage, Booking(FIELD, (SLOTS[0], slot(1, 3))), typed="2026-11-26")
    assert names(stage, "time-") == [f"time-{SLOTS[0].slot_id}"]
    assert "08:00" in stage.texts()
    stage.tap(stage.find("otherDay"))
    assert names(stage, "day-") == ["day-2026-11-26", "day-2026-11-27"]
    assert "1 free time" in stage.texts()


def test_while_times_are_looked_for_it_says_so(stage: ScreenStage) -> None:
    show(stage, Booking(FIELD), task=Task.FIND_SLOTS)
    deadline = QDeadlineTimer(60_000)
    while "Looking for free times." not in stage.texts():  # it keeps quiet for the first moment
        assert not deadline.hasExpired()
        QTest.qWait(50)
    assert not names(stage, "day-")


def test_when_nothing_is_free_it_says_so_and_looks_again(stage: ScreenStage) -> None:
    show(stage, Booking(FIELD, ()))
    assert stage.find("trouble").property("title") == "No time is free"
    stage.tap(stage.find("again"))
    assert stage.dispatched[-1] == a.FindSlots()


def test_without_the_hub_no_appointment_is_given_and_none_is_queued(stage: ScreenStage) -> None:
    show(stage, Booking(FIELD, failure=UNREACHABLE))
    assert stage.find("trouble").property("title") == "Appointments cannot be given now"
    assert "Nothing has been booked" in str(stage.find("trouble").property("text"))
    assert stage.find("again")
    assert "Continue" not in stage.texts()


def test_a_time_that_was_taken_meanwhile_is_said_above_the_others(stage: ScreenStage) -> None:
    show(stage, Booking(FIELD, SLOTS), refusals={FIELD: Reason.TAKEN})
    assert stage.find("error").property("text")
    assert names(stage, "day-")


def test_a_kept_time_stands_above_the_days_and_can_be_changed(stage: ScreenStage) -> None:
    show(stage, Booking(FIELD, SLOTS, hold=HOLD), answers={FIELD: HOLD.reference})
    assert "08:00" in str(stage.find("kept").property("title"))
    assert "Kept for you until 12:00" in str(stage.find("kept").property("text"))
    assert "Continue" in stage.texts()
    assert names(stage, "day-")


def test_the_check_screen_says_when_and_where(stage: ScreenStage) -> None:
    stage.be_in(at(Step.CHECK, SERVICE, answers={FIELD: HOLD.reference}))
    stage.show("Check", CheckViewModel(stage.context))
    place = city_catalogue().names.places[PLACES[0]].en
    assert stage.find(f"row-{FIELD}").property("value") == f"Thursday, 26 November 2026, 08:00, {place}"


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
@pytest.mark.parametrize("language", [Language.FA, Language.UR, Language.EN], ids=str)
def test_days_and_times_are_in_sight_in_every_language(
    stage: ScreenStage, size: tuple[int, int], language: Language
) -> None:
    states = {
        "days": (Booking(FIELD, SLOTS, hold=HOLD), "", {FIELD: HOLD.reference}),
        "times": (Booking(FIELD, SLOTS), "2026-11-26", {}),
        "trouble": (Booking(FIELD, failure=UNREACHABLE), "", {}),
    }
    for name, (booking, typed, answers) in states.items():
        show(stage, booking, size, language, typed, answers=answers)
        assert len(stage.texts()) > 5
        if PICTURES:
            stage.grab(Path(PICTURES) / f"slot-{name}-{language}-{size[0]}.png")
