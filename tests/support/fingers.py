"""Fingers on a window: real touch events, at places given as parts of an item's width and height."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QSignalSpy, QTest

Place = tuple[float, float]


class Fingers:
    """Up to ten of them; each is called by a number."""

    def __init__(self, window: QQuickWindow) -> None:
        assert QTest.qWaitForWindowExposed(window, 60_000)
        self._window = window
        self._device = QTest.createTouchDevice()
        self._down: dict[int, QPoint] = {}

    def wait(self) -> None:
        """Until the window stands as it was last laid out."""
        for _ in range(2):
            frames = QSignalSpy(self._window.frameSwapped)
            self._window.update()
            assert frames.count() or frames.wait(60_000)
            QGuiApplication.processEvents()

    def press(self, item: QQuickItem, place: Place, finger: int = 0) -> None:
        """Put a finger down."""
        self._down[finger] = self._on_glass(item, place)
        self._send({finger: "press"})

    def move(self, item: QQuickItem, place: Place, finger: int = 0) -> None:
        """Draw it along; the others stay."""
        self._down[finger] = self._on_glass(item, place)
        self._send({finger: "move"})

    def lift(self, finger: int = 0) -> None:
        """Take it away."""
        self._send({finger: "release"})
        del self._down[finger]

    def draw(self, item: QQuickItem, *places: Place, finger: int = 0) -> None:
        """One stroke through all places."""
        self.press(item, places[0], finger)
        for place in places[1:]:
            self.move(item, place, finger)
        self.lift(finger)

    def tap(self, item: QQuickItem, place: Place = (0.5, 0.5), finger: int = 0) -> None:
        """Down and up at one place."""
        self.press(item, place, finger)
        self.lift(finger)

    def _send(self, what: dict[int, str]) -> None:
        event = QTest.touchEvent(self._window, self._device)
        for finger, point in self._down.items():
            match what.get(finger):
                case "press":
                    event.press(finger, point, self._window)
                case "release":
                    event.release(finger, point, self._window)
                case _:  # the others too: QTest forgets where a stationary finger is
                    event.move(finger, point, self._window)
        event.commit()
        # Qt Quick tells of movements once in a frame.
        self.wait()

    def _on_glass(self, item: QQuickItem, place: Place) -> QPoint:
        return item.mapToScene(QPointF(item.width() * place[0], item.height() * place[1])).toPoint()
