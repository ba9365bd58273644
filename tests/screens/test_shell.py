"""The window with everything round the screens: navigation, language, idle warning, notices, keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.contract.language import Language
from kiosk.contract.problem import ProblemCode
from kiosk.session import actions
from kiosk.session.navigation import Screen, screen_for
from kiosk.session.state import ScanNotice, SessionState, Step
from tests.screens.conftest import ScreenStage
from ui.application import KioskWindow, WindowSettings
from ui.viewmodels.registry import SCREENS


class Kiosk:
    """A kiosk window over the session of a `ScreenStage`."""

    def __init__(self, stage: ScreenStage, size: tuple[int, int] = (1080, 1920)) -> None:
        self.stage = stage
        self.session = stage.session
        self.closed = 0
        self.keys: list[str] = []
        self.window = KioskWindow(
            stage.context,
            SCREENS,
            stage.translator,
            WindowSettings(width=size[0], height=size[1], reduced_motion=True),
            on_close=self._count_close,
            on_key=lambda press: self.keys.append(press.text),
        )
        self.window.show()
        QGuiApplication.processEvents()

    def _count_close(self) -> None:
        self.closed += 1

    def find(self, name: str) -> QQuickItem:
        waiting = [self.window.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                if item.objectName() == name:
                    return item
                waiting.extend(item.childItems())
        raise AssertionError(f"no visible item {name!r}")

    def sees(self, name: str) -> bool:
        try:
            self.find(name)
        except AssertionError:
            return False
        return True

    def tap(self, item: QQuickItem | None = None) -> None:
        target = item or self.window.window.contentItem()
        middle = target.mapToScene(QPointF(target.width() / 2, target.height() / 2))
        point = QPoint(round(middle.x()), round(middle.y()))
        QTest.mouseClick(self.window.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
        QGuiApplication.processEvents()


@pytest.fixture
def kiosk(stage: ScreenStage) -> Iterator[Kiosk]:
    made = Kiosk(stage)
    yield made
    made.window.close()
    QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def in_home(kiosk: Kiosk, language: Language = Language.EN) -> None:
    kiosk.session.dispatch(actions.Start())
    kiosk.session.dispatch(actions.ChooseLanguage(language))
    QGuiApplication.processEvents()


def test_a_visit_goes_from_screen_to_screen_and_back_to_the_start(kiosk: Kiosk, tmp_path: Path) -> None:
    seen = [kiosk.window.shell.screen]
    for action in (
        actions.Start(),
        actions.ChooseLanguage(Language.EN),
        actions.ChooseService("request-137"),
        actions.Home(),
        actions.ChooseService("prayer-times"),
        actions.Finish(),
        actions.Rate(5),
        actions.End(),
    ):
        kiosk.session.dispatch(action)
        QGuiApplication.processEvents()
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        seen.append(kiosk.window.shell.screen)
    names = "attract language home service home information rating farewell attract"
    assert [str(screen) for screen in seen] == names.split()
    kiosk.window.grab(tmp_path / "attract.png")
    assert QImage(str(tmp_path / "attract.png")).width() == 1080


def test_the_language_turns_the_whole_window_round(kiosk: Kiosk) -> None:
    in_home(kiosk, Language.EN)
    assert not kiosk.window.shell.rightToLeft
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    kiosk.session.dispatch(actions.OpenLanguages())
    kiosk.session.dispatch(actions.ChooseLanguage(Language.FA))
    assert kiosk.window.shell.rightToLeft
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_a_silent_visit_is_warned_and_one_touch_anywhere_keeps_it(kiosk: Kiosk) -> None:
    in_home(kiosk)
    assert not kiosk.sees("keepGoing")
    kiosk.stage.clock.advance(121)
    kiosk.session.dispatch(actions.Tick())
    QGuiApplication.processEvents()
    assert kiosk.sees("keepGoing")
    kiosk.tap(kiosk.find("keepGoing"))
    assert not kiosk.sees("keepGoing")
    assert kiosk.session.state.step is Step.HOME


def test_the_warning_can_end_the_visit(kiosk: Kiosk) -> None:
    in_home(kiosk)
    kiosk.stage.clock.advance(121)
    kiosk.session.dispatch(actions.Tick())
    QGuiApplication.processEvents()
    kiosk.tap(kiosk.find("endVisit"))
    assert kiosk.session.state.step is Step.FAREWELL
    assert actions.Touch() not in kiosk.session.dispatched


def test_any_press_is_a_sign_of_life_once_a_second(kiosk: Kiosk) -> None:
    in_home(kiosk)
    kiosk.session.dispatched.clear()
    kiosk.tap()
    kiosk.tap()
    kiosk.stage.clock.advance(1.5)
    kiosk.tap()
    assert kiosk.session.dispatched.count(actions.Touch()) == 2


def test_a_useless_scan_is_said_and_goes_when_touched(kiosk: Kiosk) -> None:
    in_home(kiosk)
    kiosk.session.dispatch(actions.ScanUseless(ScanNotice.UNKNOWN_CODE))
    QGuiApplication.processEvents()
    kiosk.tap(kiosk.find("noticeBar"))
    assert not kiosk.sees("noticeBar")


def test_help_lies_over_the_screen(kiosk: Kiosk) -> None:
    in_home(kiosk)
    kiosk.window.shell.viewModel.help()
    kiosk.tap(kiosk.find("closeHelp"))
    assert not kiosk.sees("helpSheet")


def test_no_key_reaches_the_screen_but_all_reach_the_scanner(kiosk: Kiosk) -> None:
    in_home(kiosk)
    before = kiosk.session.state
    for key, text in (
        (Qt.Key.Key_Tab, "\t"),
        (Qt.Key.Key_Return, "\r"),
        (Qt.Key.Key_Escape, "\x1b"),
        (Qt.Key.Key_5, "5"),
    ):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            modifier = Qt.KeyboardModifier.NoModifier
            QGuiApplication.sendEvent(kiosk.window.window, QKeyEvent(kind, key, modifier, text))
    assert kiosk.keys == ["\t", "\r", "\x1b", "5"]
    assert kiosk.session.state == before
    assert kiosk.window.window.activeFocusItem() in {None, kiosk.window.window.contentItem()}


def test_closing_the_window_only_asks(kiosk: Kiosk) -> None:
    kiosk.window.window.close()
    QGuiApplication.processEvents()
    assert kiosk.closed == 1
    assert kiosk.window.window.isVisible()


def test_a_closed_kiosk_says_so_but_never_interrupts_a_visit(kiosk: Kiosk) -> None:
    kiosk.stage.context.out_of_service.publish(True)
    assert kiosk.window.shell.screen is Screen.OUT_OF_SERVICE
    kiosk.stage.context.out_of_service.publish(False)
    in_home(kiosk)
    kiosk.stage.context.out_of_service.publish(True)
    assert kiosk.window.shell.screen is Screen.HOME


@pytest.mark.parametrize("step", Step)
def test_every_step_has_its_screen_and_a_refused_entry_stays_on_it(step: Step) -> None:
    state = SessionState(visit=1, step=step)
    assert screen_for(state, out_of_service=False).value == step.value
    inline = replace(state, problem=BackendFailure(FailureKind.REJECTED, ProblemCode.CODE_WRONG))
    assert screen_for(inline, out_of_service=False).value == step.value
    failed = replace(state, problem=BackendFailure(FailureKind.TIMED_OUT))
    expected = Screen.LANGUAGE if step is Step.LANGUAGE else Screen.PROBLEM
    assert screen_for(failed, out_of_service=False) is expected
