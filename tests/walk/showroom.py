"""The real window of the kiosk, with a visit that is put into any state. Nobody works for it: nothing ever answers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.catalogue.load import Catalogue
from kiosk.catalogue.search import ServiceFinder
from kiosk.contract.language import Language
from kiosk.demo.preview import StagedSession
from kiosk.events import Observable
from kiosk.information.prayer_times import prayer_times
from kiosk.session.machine import Rules
from kiosk.session.state import Step
from tests.support.catalogue import city_catalogue
from tests.support.clock import FakeClock
from tests.walk import pseudo
from tests.walk.look import Look
from tests.walk.scenes.scene import WORKING, Over, Scene
from ui.application import KioskWindow, WindowSettings
from ui.translation import COMPILED, Translator
from ui.viewmodels.base import ViewContext
from ui.viewmodels.helping import HelpPage
from ui.viewmodels.registry import SCREENS

_PATIENCE = 12  # times that a screen is laid out until it stands still
_SECONDS_LEFT = 14  # of the question whether somebody is still here
_MASHHAD = (36.288, 59.6157)  # degrees north and east


class Showroom:
    """Shows scenes, one after the other. `pseudo_words`: a folder with compiled words of the pseudo language."""

    def __init__(self, pseudo_words: Path | None = None) -> None:
        catalogue = city_catalogue() if pseudo_words is None else pseudo.in_pseudo(city_catalogue())
        self._translator = Translator(pseudo_words or COMPILED, () if pseudo_words else None)
        self._session = StagedSession(Rules(catalogue.services, tuple(Language)), FakeClock())
        self._context = _context(self._session, catalogue)
        settings = WindowSettings(reduced_motion=True)
        self._shown = KioskWindow(self._context, SCREENS, self._translator, settings, on_close=lambda: None)
        self._shown.show()

    @property
    def window(self) -> QQuickWindow:
        """The window of the kiosk."""
        return self._shown.window

    @property
    def theme(self) -> QObject:
        """The theme of this window."""
        theme = self._shown._engine.singletonInstance("Pishkhan", "Theme")
        assert isinstance(theme, QObject)
        return theme

    def show(self, scene: Scene, look: Look) -> QImage:
        """Put the visit into the state of `scene`, seen as `look`, on a screen made afresh; what the window shows."""
        self._look(look)
        self._context.devices.publish(scene.devices)
        self._context.out_of_service.publish(scene.over is Over.CLOSED)
        self._session._warnings.publish(None)
        state = scene.state(look.language, self._context.services)
        nobody = state.step is Step.ATTRACT  # whoever made the screen easier has gone
        self._session.put_into(state if nobody else replace(state, comfort=look.comfort))
        self._shown.shell._go_to(self._shown.shell.screen)
        self._lay_over(scene.over, scene.page)
        return self.settle()

    def settle(self) -> QImage:
        """Let everything find its place; what the window shows then."""
        before = QImage()
        for _ in range(_PATIENCE):
            QGuiApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            picture = self.window.grabWindow()
            if picture == before:
                break
            before = picture
        return picture

    def close(self) -> None:
        """Take the window down."""
        self._shown.close()
        self._translator.remove()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QGuiApplication.processEvents()

    def _look(self, look: Look) -> None:
        glass = look.glass
        settings = WindowSettings(glass.width, glass.height, diagonal_inches=glass.inches)
        self.window.setProperty("longSideMillimetres", settings.long_side_millimetres())
        self.window.resize(glass.width, glass.height)

    def _lay_over(self, over: Over, page: str) -> None:
        shell = self._shown.shell
        shell._set_help(False)
        shell._comfort.hide()
        if over is Over.HELP:
            name, _, number = page.partition(" ")
            shell._open_help(HelpPage(name))
            shell._help.turnTour(int(number or 0))
        elif over is Over.COMFORT:
            shell._comfort.show()
        elif over is Over.IDLE:
            self._session._warnings.publish(_SECONDS_LEFT)
        elif over is Over.FINDING:
            asking = next(item for item in items(self.window) if item.property("findingOpen") is not None)
            asking.setProperty("findingOpen", True)


def items(window: QQuickWindow) -> Iterator[QQuickItem]:
    """Every visible item of `window`, parents before their children."""
    waiting = [window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.isVisible():
            yield item
            waiting.extend(item.childItems())


def _context(session: StagedSession, catalogue: Catalogue) -> ViewContext:
    return ViewContext(
        session,
        catalogue.services,
        catalogue.names,
        devices=Observable(WORKING),
        clock=FakeClock(),
        finder=ServiceFinder(catalogue.services.values()),
        prayer_times=lambda now: prayer_times(now.date(), *_MASHHAD),
    )


@contextmanager
def showroom(pseudo_words: Path | None = None) -> Iterator[Showroom]:
    """A showroom that is closed in the end."""
    made = Showroom(pseudo_words)
    try:
        yield made
    finally:
        made.close()
