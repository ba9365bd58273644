"""The focus of the keys: each thing once, in the order of reading, always in sight, never behind a sheet."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QDeadlineTimer, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.config.keys import KeysSection
from kiosk.contract.language import Language
from kiosk.contract.service import FieldType
from kiosk.session.state import SessionState, Step
from tests.screens.conftest import LANDSCAPE, PORTRAIT, ScreenStage
from tests.support.invented import SERVICE, choices, field, service_of
from ui.application import KioskWindow, WindowSettings
from ui.keypad.keymap import Command, KeyMap
from ui.keypad.keypad import Keypad
from ui.keypad.stops import in_sight, is_below, look, place
from ui.viewmodels.registry import SCREENS

FA, EN = Language.FA, Language.EN
FIELDS = {
    "plate": field(FieldType.PLATE),
    "date": field(FieldType.DATE, earliest=1, latest=60),
    "text": field(FieldType.TEXT),
    "ticks": field(FieldType.MULTI_CHOICE, choices=choices(*"abcdefghijklmnopqrstuvwxyz")),
    "bill": field(FieldType.BILL),
}


class Desk:
    """A kiosk's window with a tactile pad."""

    def __init__(self, stage: ScreenStage, size: tuple[int, int], scan_seconds: float = 0) -> None:
        self.stage = stage
        self.size = size
        self.kiosk = KioskWindow(
            stage.context,
            SCREENS,
            stage.translator,
            WindowSettings(*size, reduced_motion=True),
            on_close=lambda: None,
            keys=KeyMap(KeysSection(scan_seconds=scan_seconds), typing=True),
        )
        self.kiosk.show()
        self.root = self.kiosk.window.contentItem()
        assert self.kiosk.keypad is not None
        self.keypad: Keypad = self.kiosk.keypad

    def be_in(self, step: Step, language: Language, asks: str = "") -> None:
        if asks:
            self.stage.offer(service_of(FIELDS[asks]))
        asked = {"service_id": SERVICE, "question": "it"} if asks else {}
        self.stage.session._states.publish(SessionState(visit=1, step=step, language=language, **asked))
        self.settle()

    def settle(self) -> None:
        """Until the window stands as it was last laid out."""
        for _ in range(2):
            frames = QSignalSpy(self.kiosk.window.frameSwapped)
            self.kiosk.window.update()
            assert frames.count() or frames.wait(60_000)
            QGuiApplication.processEvents()

    def press(self, command: Command) -> QQuickItem:
        self.keypad.press(command)
        self.settle()
        focused = self.keypad.focused
        assert focused is not None
        return focused


@pytest.fixture(params=[PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def desk(stage: ScreenStage, request: pytest.FixtureRequest) -> Iterator[Desk]:
    made = Desk(stage, request.param)
    yield made
    made.kiosk.close()
    QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


PAGES = [(Step.LANGUAGE, ""), (Step.HOME, ""), *((Step.QUESTION, name) for name in FIELDS)]
COMMANDS = [command for command in Command if command not in {Command.BACK, Command.SELECT}]
#: The buttons that turn pages can be pressed only where there is a page to turn to.
TURNERS = {"up", "more"}


@pytest.mark.parametrize("language", [FA, EN])
def test_next_comes_to_everything_once_and_in_the_order_of_reading(desk: Desk, language: Language) -> None:
    for step, asks in PAGES:
        desk.be_in(step, language, asks)
        desk.keypad.begin()
        desk.settle()
        items = look(desk.root).items
        assert desk.keypad.focused is items[0]
        gone_to = [items[0]]
        while (item := desk.press(Command.NEXT)) is not items[0]:
            assert in_sight(item)
            assert follows(gone_to[-1], item, right_to_left=language.is_right_to_left), (asks, item.objectName())
            gone_to.append(item)
        assert without_turners(gone_to) == without_turners(items)
        assert desk.press(Command.PREVIOUS) is gone_to[-1]
        desk.keypad.rest()
        assert desk.keypad.focused is None


def without_turners(items: list[QQuickItem]) -> list[QQuickItem]:
    return [item for item in items if item.property("iconName") not in TURNERS]


def follows(before: QQuickItem, item: QQuickItem, *, right_to_left: bool) -> bool:
    """Whether who reads comes from `before` to `item`, where both stand in one row of the same group."""
    here, there = place(before), place(item)
    mirrored = right_to_left and not item.objectName().startswith(("key-", "plateBox"))
    shared = min(here.bottom(), there.bottom()) - max(here.top(), there.top())
    in_a_row = shared > min(here.height(), there.height()) / 2
    if before.parentItem() is not item.parentItem() or not in_a_row:
        return True
    return (here.center().x() > there.center().x()) is mirrored


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(page=st.sampled_from(PAGES), commands=st.lists(st.sampled_from(COMMANDS), min_size=1, max_size=12))
def test_whatever_is_pressed_the_focus_is_on_something_in_sight_and_in_the_open_sheet(
    desk: Desk, page: tuple[Step, str], commands: list[Command]
) -> None:
    desk.be_in(page[0], FA, page[1])
    desk.keypad.begin()
    for command in commands:
        focused = desk.press(command)
        stops = look(desk.root)
        assert focused in stops.items
        assert focused.isEnabled()
        assert in_sight(focused)
        assert stops.sheet is None or is_below(focused, stops.sheet)
    desk.kiosk.shell.closeHelp()


def test_a_press_of_back_closes_the_sheet_and_the_focus_returns_to_the_page(desk: Desk) -> None:
    desk.be_in(Step.HOME, EN)
    desk.press(Command.NEXT)
    desk.press(Command.HELP)
    assert look(desk.root).sheet is not None
    desk.keypad.press(Command.BACK)
    desk.settle()
    assert look(desk.root).sheet is None
    assert desk.keypad.focused is look(desk.root).start


def test_for_one_switch_the_focus_goes_on_by_itself_until_the_glass_is_touched(stage: ScreenStage) -> None:
    desk = Desk(stage, PORTRAIT, scan_seconds=0.05)
    desk.be_in(Step.LANGUAGE, EN)
    assert desk.keypad.focused is None
    desk.press(Command.SELECT)  # the first press only shows where the focus is
    stage.dispatched.clear()
    for goal in (-1, 0):  # to the last one, and round to the first
        deadline = QDeadlineTimer(60_000)
        while desk.keypad.focused is not look(desk.root).items[goal]:
            assert not deadline.hasExpired()
            QTest.qWait(1)
    assert stage.dispatched == []  # nobody is there because the focus moves
    desk.keypad.rest()
    assert not desk.keypad._scan.isActive()
    desk.kiosk.close()
    QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
