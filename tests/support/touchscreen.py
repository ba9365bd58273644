"""A touch screen with one QML scene on it: real windows, real touch events, and no QML warning goes unseen."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject, QObject, QPoint, QPointF, QRectF, QUrl
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQml import QQmlComponent, QQmlError
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

QML = Path(__file__).resolve().parents[2] / "ui" / "qml"
NAMER = """
import QtQml
QtObject { function typeOf(item) { return String(item).split("(")[0].split("_QML")[0] } }
"""
RIGHT_TO_LEFT = ("fa", "ar", "ur")


@contextmanager
def touchscreen() -> Iterator[Touchscreen]:
    """A touch screen for one test; AssertionError at the end if any QML warning came up."""
    screen = Touchscreen(QTest.createTouchDevice())
    yield screen
    screen.close()
    assert screen.warnings == []


def page(body: str) -> str:
    """A scene of one control in a corner."""
    return f"import QtQuick\nimport Pishkhan.Controls\nItem {{ {body} }}"


class Touchscreen:
    """Shows one scene at a time; `warnings` has everything that the QML engine complained about."""

    def __init__(self, device: QPointingDevice) -> None:
        self.warnings: list[str] = []
        self._device = device
        self._view: QQuickView | None = None

    @property
    def view(self) -> QQuickView:
        assert self._view is not None, "show something first"
        return self._view

    @property
    def root(self) -> QQuickItem:
        return self.view.rootObject()

    @property
    def theme(self) -> QObject:
        theme = self.view.engine().singletonInstance("Pishkhan", "Theme")
        assert isinstance(theme, QObject)
        return theme

    def millimetres(self, value: float) -> float:
        """Pixels of `value` millimetres on this screen."""
        return value * float(self.theme.property("pixelsPerMillimetre"))

    def show(
        self,
        scene: str | Path,
        size: tuple[int, int] = (1080, 1920),
        language: str = "fa",
        pixels_per_millimetre: float = 3.2,
        **theme: object,
    ) -> QQuickItem:
        """Load a file or QML text into a window of `size` pixels; the root item."""
        self.close()
        self._view = view = QQuickView()
        engine = view.engine()
        engine.addImportPath(str(QML))
        engine.setOutputWarningsToStandardError(False)
        engine.warnings.connect(self._warned)
        settings = {
            "language": language,
            "rightToLeft": language in RIGHT_TO_LEFT,
            "pixelsPerMillimetre": pixels_per_millimetre,
            "settleTime": 0,
        }
        for name, value in (settings | theme).items():
            assert self.theme.setProperty(name, value), name
        view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        view.resize(*size)
        self._namer = self._create(view, NAMER, QUrl("namer.qml"))
        self._load(view, scene)
        view.show()
        assert QTest.qWaitForWindowExposed(view, 60_000)
        QGuiApplication.processEvents()
        return self.root

    def _load(self, view: QQuickView, scene: str | Path) -> None:
        url = QUrl.fromLocalFile(str(scene)) if isinstance(scene, Path) else QUrl("scene.qml")
        view.setContent(url, QQmlComponent(view.engine(), view), self._create(view, scene, url))

    def _create(self, view: QQuickView, scene: str | Path, url: QUrl) -> QObject:
        component = QQmlComponent(view.engine(), view)
        if isinstance(scene, Path):
            component.loadUrl(url)
        else:
            component.setData(scene.encode(), url)
        made = component.create()
        assert made is not None, [error.toString() for error in component.errors()]
        return made

    def items(self, accept: Callable[[QQuickItem], bool] = lambda _: True) -> list[QQuickItem]:
        """Visible items, parents before children, that `accept` accepts."""
        found: list[QQuickItem] = []
        waiting = [self.view.contentItem()]
        while waiting:
            item = waiting.pop(0)
            if item.isVisible():
                found.extend([item] if accept(item) else [])
                waiting.extend(item.childItems())
        return found

    def of_type(self, name: str) -> list[QQuickItem]:
        """Visible items of the QML type `name`."""
        return self.items(lambda item: self._type_of(item) == name)

    def _type_of(self, item: QQuickItem) -> str:
        # Not by item.metaObject(): its Python wrapper outlives the engine and turns up at other objects' addresses.
        return str(QMetaObject.invokeMethod(self._namer, "typeOf", Q_RETURN_ARG("QVariant"), Q_ARG("QVariant", item)))

    def visible_area(self, item: QQuickItem) -> QRectF:
        """Where `item` is in the window, without what its ancestors clip away."""
        area = item.mapRectToScene(item.boundingRect())
        above: QQuickItem | None = item.parentItem()
        while above is not None:
            if above.clip():
                area = area.intersected(above.mapRectToScene(above.boundingRect()))
            above = above.parentItem()
        return area

    def ink_columns(self, item: QQuickItem) -> list[int]:
        """The columns of the window in which dark ink stands inside `item`, a border of 8 pixels left out."""
        image = self.view.grabWindow()
        area = item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).toRect().adjusted(8, 8, -8, -8)
        rows = range(area.top(), area.bottom(), 2)
        columns = range(area.left(), area.right())
        return [x for x in columns if any(image.pixelColor(x, y).lightness() < 90 for y in rows)]

    def middle(self, item: QQuickItem) -> QPoint:
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def press(self, point: QPoint, finger: int = 0) -> None:
        QTest.touchEvent(self.view, self._device).press(finger, point, self.view).commit()

    def move(self, point: QPoint, finger: int = 0) -> None:
        QTest.touchEvent(self.view, self._device).move(finger, point, self.view).commit()

    def release(self, point: QPoint, finger: int = 0) -> None:
        QTest.touchEvent(self.view, self._device).release(finger, point, self.view).commit()

    def tap(self, item: QQuickItem) -> None:
        """One finger, press and release in the middle of `item`."""
        self.press(self.middle(item))
        self.release(self.middle(item))

    def wait_until(self, condition: Callable[[], object]) -> None:
        """Let the window live until something is so."""
        end = time.monotonic() + 60
        while not condition():
            assert time.monotonic() < end, "it never came true"
            QTest.qWait(10)

    def close(self) -> None:
        if self._view is not None:
            self._view.close()
            self._view.deleteLater()
            QGuiApplication.processEvents()
        self._view = None

    def _warned(self, errors: list[QQmlError]) -> None:
        self.warnings.extend(error.toString() for error in errors)
