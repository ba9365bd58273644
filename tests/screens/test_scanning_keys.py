"""A scanner that types into the real window, on a screen with a focused field, buttons and shortcuts."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from hardware.scanner.base import Code, Misread, Scan
from hardware.scanner.wedge import WedgeScanner
from kiosk.contract.language import Language
from kiosk.session.state import SessionState, Step
from tests.screens.conftest import ScreenStage
from ui.application import KioskWindow, WindowSettings
from ui.keypad.keymap import KeyPress
from ui.viewmodels.registry import SCREENS

BILL = "12345678901680000125040128"
SHORTCUTS = b"""import QtQuick
Item {
    id: root
    property int fired: 0
    property int reached: 0
    property alias typed: field.text
    property Item field: field
    Keys.onPressed: root.reached += 1
    TextInput { id: field; width: 100; height: 40 }
    Shortcut { sequences: ["1", "2", "Return", "Tab", "Esc", "Alt+F4", "Ctrl+Q", "F11"]; onActivated: root.fired += 1 }
}
"""


class Desk:
    """The kiosk's window, with a scanner at its keyboard."""

    def __init__(self, stage: ScreenStage) -> None:
        self.stage = stage
        self._at = time.monotonic()
        self.scanner = WedgeScanner()
        self.scans: list[Scan] = []
        self.scanner.subscribe(self.scans.append)
        self.kiosk = KioskWindow(
            stage.context,
            SCREENS,
            stage.translator,
            WindowSettings(reduced_motion=True),
            on_close=lambda: None,
            on_key=self._press,
        )
        self.kiosk.show()
        self.window = self.kiosk.window
        assert QTest.qWaitForWindowExposed(self.window, 60_000)
        self.window.requestActivate()
        self.component = QQmlComponent(self.kiosk._engine)
        self.component.setData(SHORTCUTS, "")
        made = self.component.create()
        assert isinstance(made, QQuickItem), self.component.errorString()
        self.traps = made
        made.setParentItem(self.window.contentItem())

    def be_in(self, state: SessionState) -> None:
        self.stage.session._states.publish(replace(state, touched_at=self.stage.clock.monotonic()))
        QGuiApplication.processEvents()

    def focus_a_field(self) -> QQuickItem:
        """Our own entries take no focus at all; this one takes all it can get."""
        field = self.traps.property("field")
        assert isinstance(field, QQuickItem)
        field.forceActiveFocus()
        assert self.window.activeFocusItem() is field
        return field

    def _press(self, press: KeyPress) -> None:
        """As one burst, however long the machine takes between two keys."""
        assert press.at <= time.monotonic()
        self._at += 0.001
        self.scanner.press(press.text, press.position, press.shifted, self._at)


@pytest.fixture
def desk(stage: ScreenStage) -> Iterator[Desk]:
    made = Desk(stage)
    yield made
    made.traps.setParentItem(None)
    made.traps.deleteLater()
    made.component.deleteLater()
    made.kiosk.close()
    QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def asking(field: str = "caseno") -> SessionState:
    return SessionState(
        visit=1, step=Step.QUESTION, language=Language.EN, service_id="request-tracking", question=field
    )


def caught(traps: QObject) -> tuple[int, int]:
    return int(traps.property("fired")), int(traps.property("reached"))


def type_like_a_scanner(desk: Desk, code: str) -> None:
    for sign in code:
        QTest.keyClick(desk.window, sign)
    QTest.keyClick(desk.window, Qt.Key.Key_Return)


def test_a_scan_goes_past_a_focused_field_and_the_entry_of_the_screen(desk: Desk) -> None:
    desk.be_in(asking())
    desk.focus_a_field()
    desk.stage.dispatched.clear()
    type_like_a_scanner(desk, BILL)
    assert desk.scans == [Code(BILL)]
    assert desk.traps.property("typed") == ""
    assert desk.stage.session.state.drafts == {}
    assert desk.stage.dispatched == []


def test_a_scan_triggers_no_shortcut_and_no_button(desk: Desk) -> None:
    desk.be_in(SessionState(visit=1, step=Step.HOME, language=Language.EN))
    desk.traps.forceActiveFocus()
    desk.stage.dispatched.clear()
    type_like_a_scanner(desk, "1212121")
    assert desk.scans == [Code("1212121")]
    assert caught(desk.traps) == (0, 0)
    assert desk.stage.dispatched == []


def test_the_traps_would_catch_what_the_window_lets_through(desk: Desk) -> None:
    desk.window.removeEventFilter(desk.kiosk._keys)
    desk.traps.forceActiveFocus()
    type_like_a_scanner(desk, "1x")
    assert caught(desk.traps) == (2, 1)
    desk.focus_a_field()
    type_like_a_scanner(desk, "xyz")
    assert desk.traps.property("typed") == "xyz"
    desk.window.installEventFilter(desk.kiosk._keys)


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_nobody_gets_in_by_a_keyboard(desk: Desk, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    desk.be_in(asking())
    focused = desk.focus_a_field()
    state = desk.stage.session.state
    QTest.keyClick(desk.window, key, modifier)
    assert caught(desk.traps) == (0, 0)
    assert desk.stage.session.state == state
    assert desk.window.activeFocusItem() is focused
    assert desk.scans == []


def test_a_held_key_repeats_nothing(desk: Desk) -> None:
    for kind, repeats in ((QEvent.Type.KeyPress, False), *[(QEvent.Type.KeyPress, True)] * 50):
        event = QKeyEvent(kind, Qt.Key.Key_7, Qt.KeyboardModifier.NoModifier, "7", repeats)
        QCoreApplication.postEvent(desk.window, event)
    QGuiApplication.processEvents()
    type_like_a_scanner(desk, "123")
    assert desk.scans == [Code("7123")]


def test_a_persian_layout_does_not_change_a_code(desk: Desk) -> None:
    none, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
    for position, text, modifiers in ((10, "۱", none), (11, "۲", none), (24, "ْ", shift), (38, "ش", none)):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, modifiers, position, 0, 0, text)
            QCoreApplication.postEvent(desk.window, event)
    QGuiApplication.processEvents()
    QTest.keyClick(desk.window, Qt.Key.Key_Return)
    assert desk.scans == [Code("12Qa")]


def test_a_huge_burst_leaves_nothing_behind(desk: Desk) -> None:
    desk.focus_a_field()
    type_like_a_scanner(desk, "x" * 5000)
    type_like_a_scanner(desk, BILL)
    assert desk.scans == [Misread.TOO_LONG, Code(BILL)]
    assert desk.traps.property("typed") == ""
