"""What a finger, a key and assistive technology can do with a button."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QSignalSpy, QTest

from tests.support.touchscreen import Touchscreen, page, touchscreen
from ui import fonts


@pytest.fixture
def screen(qapp: QGuiApplication) -> Iterator[Touchscreen]:
    fonts.register()
    with touchscreen() as shown:
        yield shown


def button_at(screen: Touchscreen, extra: str = "") -> tuple[QQuickItem, QSignalSpy]:
    screen.show(page(f"ActionButton {{ text: 'Go'; x: 100; y: 100; width: 300; height: 100; {extra} }}"))
    button = screen.of_type("ActionButton")[0]
    return button, QSignalSpy(button.activated)


def test_press_and_release_inside_fires_once_and_shows_the_press(screen: Touchscreen) -> None:
    button, fired = button_at(screen)
    at_rest = screen.view.grabWindow().pixelColor(120, 150)
    screen.press(QPoint(250, 150))
    assert button.property("pressed")
    assert screen.view.grabWindow().pixelColor(120, 150) != at_rest
    assert fired.count() == 0
    screen.release(QPoint(260, 155))
    assert fired.count() == 1
    assert not button.property("pressed")


def test_release_outside_does_not_fire(screen: Touchscreen) -> None:
    _, fired = button_at(screen)
    screen.press(QPoint(250, 150))
    screen.move(QPoint(250, 400))
    screen.release(QPoint(250, 400))
    assert fired.count() == 0


def test_dragging_in_from_outside_does_not_fire(screen: Touchscreen) -> None:
    _, fired = button_at(screen)
    screen.press(QPoint(250, 400))
    screen.move(QPoint(250, 150))
    screen.release(QPoint(250, 150))
    assert fired.count() == 0


def test_a_double_tap_fires_once_and_a_later_tap_again(screen: Touchscreen) -> None:
    button, fired = button_at(screen, "sameTap: 600000")
    assert button.property("sameTap") == 600_000
    screen.tap(button)
    screen.tap(button)
    assert fired.count() == 1
    button.setProperty("sameTap", 1)
    screen.wait_until(lambda: screen.tap(button) or fired.count() == 2)


def test_half_a_second_later_it_is_another_tap(screen: Touchscreen) -> None:
    button, fired = button_at(screen)
    assert button.property("sameTap") == 400
    screen.tap(button)
    screen.wait_until(lambda: screen.tap(button) or fired.count() == 2)


def test_a_long_hold_still_fires(screen: Touchscreen) -> None:
    button, fired = button_at(screen)
    screen.press(screen.middle(button))
    QTest.qWait(1100)
    screen.release(screen.middle(button))
    assert fired.count() == 1


def test_a_resting_second_finger_does_not_deafen_the_button(screen: Touchscreen) -> None:
    button, fired = button_at(screen)
    screen.press(QPoint(900, 1500), finger=7)
    screen.press(screen.middle(button), finger=1)
    screen.release(screen.middle(button), finger=1)
    assert fired.count() == 1


@pytest.mark.parametrize("extra", ["enabled: false", "busy: true"])
def test_a_disabled_or_busy_button_does_not_fire(screen: Touchscreen, extra: str) -> None:
    button, fired = button_at(screen, extra)
    screen.tap(button)
    assert fired.count() == 0


def test_a_key_activates_the_focused_button_and_the_focus_is_visible(screen: Touchscreen) -> None:
    button, fired = button_at(screen)
    before = screen.view.grabWindow()
    button.forceActiveFocus()
    QGuiApplication.processEvents()
    assert screen.view.grabWindow() != before
    QTest.keyClick(screen.view, Qt.Key.Key_Space)
    assert fired.count() == 1


def test_buttons_tell_assistive_technology_their_name_and_role(screen: Touchscreen) -> None:
    QAccessible.setActive(True)
    button, fired = button_at(screen)
    interface = QAccessible.queryAccessibleInterface(button)
    assert interface is not None
    assert interface.text(QAccessible.Text.Name) == "Go"
    assert interface.role() == QAccessible.Role.Button
    interface.actionInterface().doAction("Press")
    assert fired.count() == 1


def test_a_fresh_screen_ignores_its_primary_button_for_a_moment(screen: Touchscreen) -> None:
    screen.show("import Pishkhan.Controls\nScreenFrame { primaryText: 'Continue' }", settleTime=600_000)
    fired = QSignalSpy(screen.root.primary)
    primary = next(item for item in screen.of_type("ActionButton") if item.property("text") == "Continue")
    screen.tap(primary)
    assert fired.count() == 0
    screen.theme.setProperty("settleTime", 300)
    screen.wait_until(lambda: screen.tap(primary) or fired.count())
    assert fired.count() == 1


@pytest.mark.parametrize(("icon", "signal"), [("help", "help"), ("language", "language"), ("end", "end")])
def test_the_frame_hands_on_what_its_top_bar_offers(screen: Touchscreen, icon: str, signal: str) -> None:
    screen.show("import Pishkhan.Controls\nScreenFrame {}")
    fired = QSignalSpy(getattr(screen.root, signal))
    screen.tap(next(item for item in screen.of_type("TopBarButton") if item.property("iconName") == icon))
    assert fired.count() == 1


def test_a_rating_tells_its_value(screen: Touchscreen) -> None:
    screen.show(page("RatingRow { width: 900; height: 200 }"))
    rated = QSignalSpy(screen.of_type("RatingRow")[0].rated)
    faces = sorted(screen.of_type("RatingFace"), key=lambda face: face.property("value"))
    screen.tap(faces[4])
    assert rated.at(0) == [5]


def test_a_row_of_answers_leads_back_to_its_question(screen: Touchscreen) -> None:
    screen.show(page("KeyValueRow { width: 900; label: 'Name'; value: 'Sara'; changeText: 'Change' }"))
    changed = QSignalSpy(screen.of_type("KeyValueRow")[0].change)
    screen.tap(screen.of_type("ActionButton")[0])
    assert changed.count() == 1
