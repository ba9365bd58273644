"""One screen alone, in a real window: a real session controller with a given state, and a worker that does nothing.

def test_something(stage):
    stage.be_in(SessionState(step=Step.HOME, visit=1, language=Language.FA))
    root = stage.show("Home", HomeViewModel(stage.context), language=Language.FA)
    stage.tap(stage.find("someObjectName"))
    assert stage.dispatched[-1] == actions.Back()
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Generator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDeadlineTimer, QMetaObject, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlError
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

from hardware.printer.base import PrinterCondition
from kiosk.contract.language import Language
from kiosk.contract.service import ServiceDefinition
from kiosk.session import actions as a
from kiosk.session.controller import SessionController
from kiosk.session.effects import PrintPage, PrintReceipt, PrintSlip, SendFeedback
from kiosk.session.machine import Rules
from kiosk.session.state import SessionState, Task
from tests.support.catalogue import city_catalogue
from tests.support.clock import FakeClock
from ui import fonts
from ui.translation import Translator
from ui.viewmodels.base import ScreenViewModel, ViewContext

ROOT = Path(__file__).resolve().parents[2]
QML = ROOT / "ui" / "qml"
LANGUAGES = tuple(Language)
PORTRAIT, LANDSCAPE = (1080, 1920), (1920, 1080)


class Forever:
    """Something to await that never comes, on a loop or without one."""

    def __await__(self) -> Generator[None, None, Any]:
        while True:
            yield


class StubWorker:
    """Never finishes anything by itself; remembers what it was asked."""

    def __init__(self) -> None:
        self.tasks: list[Task] = []
        self.printed: list[PrintReceipt] = []
        self.pages: list[PrintPage] = []
        self.slips: list[PrintSlip] = []
        self.feedback: list[SendFeedback] = []
        self.wipes = 0

    async def perform(self, task: Task, state: SessionState) -> a.WorldAction:
        self.tasks.append(task)
        return await Forever()

    async def print_receipt(self, effect: PrintReceipt) -> a.Printed:
        self.printed.append(effect)
        return await Forever()

    async def print_page(self, effect: PrintPage) -> a.Printed:
        self.pages.append(effect)
        return await Forever()

    async def print_slip(self, effect: PrintSlip, state: SessionState) -> a.Printed:
        self.slips.append(effect)
        return await Forever()

    async def printer_trouble(self) -> PrinterCondition | None:
        return await Forever()

    async def is_retracted(self, job: str) -> bool:
        return await Forever()

    async def find_receipt(self, tracking_code: str) -> a.ReceiptOffered | None:
        return None

    async def check_payment(self, payment_ref: str) -> a.PaymentChanged | None:
        return None

    async def check_upload(self, ref: str) -> a.UploadChanged | a.UploadLost:
        return await Forever()

    async def tend_call(self, state: SessionState) -> a.CallStands | a.CallFailed:
        return await Forever()

    async def send_feedback(self, effect: SendFeedback) -> None:
        self.feedback.append(effect)

    async def wipe(self) -> None:
        self.wipes += 1


def run_to_first_wait(coroutine: Coroutine[Any, Any, None]) -> None:
    """What the tests give as `spawn`: a stub that waits for ever is left there."""
    try:
        coroutine.send(None)
    except StopIteration:
        return
    coroutine.close()


async def _never(_seconds: float) -> None:
    await Forever()


class RecordingSession(SessionController):
    """The real controller; every action that reaches it is remembered."""

    def __init__(self, worker: StubWorker, clock: FakeClock, rules: Rules) -> None:
        super().__init__(rules, worker, clock, spawn=run_to_first_wait, sleep=_never)
        self.dispatched: list[a.Action] = []

    def dispatch(self, action: a.Action) -> None:
        self.dispatched.append(action)
        super().dispatch(action)


def _in_sight(item: QQuickItem, point: QPointF) -> bool:
    """Whether nothing around `item` clips `point` of the window away."""
    around: QQuickItem | None = item
    while around is not None:
        if around.clip() and not around.contains(around.mapFromScene(point)):
            return False
        around = around.parentItem()
    return True


class ScreenStage:
    """Shows one screen in a window of its own and fails on any QML warning."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.worker = StubWorker()
        self.session = RecordingSession(self.worker, self.clock, Rules(city_catalogue().services, LANGUAGES))
        self.context = ViewContext(self.session, self.session.rules.services, city_catalogue().names, clock=self.clock)
        self.translator = Translator(complete=())  # screens load without compiled translations too
        self.warnings: list[str] = []
        self._view: QQuickView | None = None
        self._view_model: ScreenViewModel | None = None

    @property
    def dispatched(self) -> list[a.Action]:
        """The actions that reached the session, oldest first."""
        return self.session.dispatched

    @property
    def window(self) -> QQuickView:
        assert self._view is not None, "show() first"
        return self._view

    def offer(self, service: ServiceDefinition) -> None:
        """Offer one more service (call before making the view model)."""
        services = {**self.session.rules.services, service.id: service}
        self.session.rules = replace(self.session.rules, services=services)
        self.context = replace(self.context, services=services)

    def be_in(self, state: SessionState) -> None:
        """Put the visit straight into `state` (call before making the view model)."""
        self.session._states.publish(state)
        self.translator.install(state.language)

    def show(
        self,
        screen: str,
        view_model: ScreenViewModel,
        width: int = 1080,
        height: int = 1920,
        language: Language | None = None,
    ) -> QQuickItem:
        """Load `Screens/<screen>Screen.qml`, or a path below `ui/qml/Pishkhan` that ends in .qml; its root item."""
        spoken = language or self.session.state.language
        self.translator.install(spoken)
        view_model.retranslate()
        self.close()
        view = QQuickView()
        view.engine().addImportPath(str(QML))
        view.engine().warnings.connect(self._warned)
        view.engine().setOutputWarningsToStandardError(False)
        self._view, self._view_model = view, view_model
        self._set_theme(view, spoken, max(width, height))
        view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        view.resize(width, height)
        view.setSource(QUrl.fromLocalFile(str(QML / "Pishkhan" / "Stage.qml")))
        assert view.status() is QQuickView.Status.Ready, [error.toString() for error in view.errors()]
        stage = view.rootObject()
        stage.setProperty("rightToLeft", spoken.is_right_to_left)
        view.show()
        name = screen if screen.endswith(".qml") else f"Screens/{screen}Screen.qml"
        stage.setProperty("viewModel", view_model)
        stage.setProperty("source", QUrl.fromLocalFile(str(QML / "Pishkhan" / name)))
        QMetaObject.invokeMethod(stage, "show")
        QGuiApplication.processEvents()
        self.assert_quiet()
        item = stage.property("screen")
        assert isinstance(item, QQuickItem), f"{name} did not load"
        return item

    def assert_quiet(self) -> None:
        """No QML warning so far."""
        assert self.warnings == []

    def find(self, object_name: str) -> QQuickItem:
        """The visible item called `object_name`, delegates included; AssertionError if there is none."""
        found = next((i for i in self.items() if i.objectName() == object_name), None)
        assert found is not None, f"no visible item {object_name!r}"
        return found

    def items(self, accept: Callable[[QQuickItem], bool] = lambda _: True) -> list[QQuickItem]:
        """Every visible item in the window that `accept` accepts."""
        found: list[QQuickItem] = []
        waiting = [self.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if not item.isVisible():
                continue
            if accept(item):
                found.append(item)
            waiting.extend(item.childItems())
        return found

    def texts(self) -> list[str]:
        """Every text that is visible."""
        return [str(t) for t in (i.property("text") for i in self.items()) if t]

    def tap(self, item: QQuickItem) -> None:
        """Press and release in the middle of `item` once it is in sight: a long page is parted after it is laid out."""
        deadline = QDeadlineTimer(10_000)
        while not _in_sight(item, middle := item.mapToScene(QPointF(item.width() / 2, item.height() / 2))):
            assert not deadline.hasExpired(), f"{item.objectName()} is not in sight"
            QTest.qWait(1)
        QTest.mouseClick(
            self.window,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            QPoint(round(middle.x()), round(middle.y())),
        )
        QGuiApplication.processEvents()
        self.assert_quiet()

    def grab(self, path: Path) -> None:
        """Save what the window shows as a PNG."""
        path.parent.mkdir(parents=True, exist_ok=True)
        QGuiApplication.processEvents()
        assert self.window.grabWindow().save(str(path))

    def close(self) -> None:
        """Take the window down."""
        if self._view_model is not None:
            self._view_model.close()
        if self._view is not None:
            self._view.close()
            self._view.setSource(QUrl())
            self._view.deleteLater()
        self._view = None
        self._view_model = None
        QGuiApplication.processEvents()

    def _set_theme(self, view: QQuickView, language: Language, long_side: int) -> None:
        theme = view.engine().singletonInstance("Pishkhan", "Theme")
        if isinstance(theme, QObject):
            theme.setProperty("pixelsPerMillimetre", long_side / 476.0)  # a 21.5 inch panel
            theme.setProperty("language", str(language))
            theme.setProperty("rightToLeft", language.is_right_to_left)
            theme.setProperty("settleTime", 0)

    def _warned(self, errors: list[QQmlError]) -> None:
        self.warnings.extend(error.toString() for error in errors)


@pytest.fixture
def stage(qapp: QGuiApplication) -> Iterator[ScreenStage]:
    fonts.register()
    made = ScreenStage()
    yield made
    made.close()
    made.translator.install(Language.EN)
    made.assert_quiet()
