"""What every screen's view model has in common: it shows one immutable view of the visit.

A view model computes its view from the session state; when the view differs from the last one it emits
`changed`, and every property of the screen follows. Nothing in QML decides anything.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.catalogue.search import ServiceFinder
from kiosk.clock import Clock, SystemClock
from kiosk.contract.language import Language, LocalText
from kiosk.contract.service import Names, ServiceDefinition
from kiosk.events import Observable
from kiosk.session import actions
from kiosk.session.controller import SessionController
from kiosk.session.devices import DeviceStates
from kiosk.session.state import SessionState
from kiosk.speech.narrator import Narrator

QML_IMPORT_NAME = "Pishkhan.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_MASHHAD = LocalText(
    fa="شهرداری مشهد", en="Municipality of Mashhad", ar="بلدية مشهد", ur="بلدیہ مشہد", az="Məşhəd bələdiyyəsi"
)


class PrayerTimes(Protocol):
    """The prayer times of one day, as the information screen shows them. All moments are aware."""

    @property
    def day(self) -> date:
        """The day that the times belong to, in Tehran."""

    @property
    def moments(self) -> Mapping[str, datetime]:
        """By name, in the order of the day: imsak, sunrise, noon, sunset, maghrib, midnight."""


@dataclass(frozen=True)
class Counter:
    """Where a person is to be found, for whoever cannot or will not wait at the kiosk."""

    place: LocalText = field(
        default_factory=lambda: LocalText(
            fa="میز خدمت", en="The service desk", ar="مكتب الخدمة", ur="سروس ڈیسک", az="Xidmət masası"
        )
    )
    phone: str = "137"


@dataclass(frozen=True)
class ViewContext:
    """What view models are made from."""

    session: SessionController
    services: Mapping[str, ServiceDefinition]
    names: Names
    devices: Observable[DeviceStates] = field(default_factory=lambda: Observable(DeviceStates()))
    clock: Clock = field(default_factory=SystemClock)
    city: LocalText = _MASHHAD
    counter: Counter = field(default_factory=Counter)
    out_of_service: Observable[bool] = field(default_factory=lambda: Observable(False))
    finder: ServiceFinder = field(default_factory=lambda: ServiceFinder(()))
    most_used: Observable[tuple[str, ...]] = field(default_factory=lambda: Observable(()))  # services, at this kiosk
    pilgrims_first: bool = False
    narrator: Narrator = field(default_factory=Narrator.silent)
    prayer_times: Callable[[datetime], PrayerTimes] | None = None  # for the day of a moment; None where not offered


@QmlElement
class ScreenViewModel(QObject):
    """A view model of one screen. `close` must be called when its screen goes."""

    #: Screens show one step of the visit and stop to follow when it is left; what lies over all screens does not.
    FOLLOWS_EVERY_STEP = False

    changed = Signal()
    helpRequested = Signal()
    tourRequested = Signal()

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._made_for = context.session.state.step
        self._view: Any = self.view_of(context.session.state)
        self._surroundings = _surroundings(context.session.state)
        self._unsubscribe = context.session.subscribe(self._follow)
        self._unsubscribe_devices = context.devices.subscribe(lambda _: self._follow(context.session.state))

    def view_of(self, state: SessionState) -> Any:
        """The view of `state`: a frozen value that compares by content."""
        raise NotImplementedError

    @property
    def view(self) -> Any:
        """The view shown now."""
        return self._view

    @property
    def spoken(self) -> Language:
        """The language of the visit."""
        return self.context.session.state.language

    def retranslate(self) -> None:
        """Compute the view again in the language that is installed now."""
        self._view = self.view_of(self.context.session.state)
        self.changed.emit()

    def close(self) -> None:
        """Stop following the visit."""
        self._unsubscribe()
        self._unsubscribe_devices()

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether the visit waits for work; taps change nothing then."""
        return self.context.session.state.task is not None

    @Property(str, notify=changed)
    def language(self) -> str:
        """ISO 639-1 code of the language of the visit."""
        return str(self.spoken)

    @Property(bool, notify=changed)
    def identified(self) -> bool:
        """Whether the visit knows who stands here."""
        return self.context.session.state.identity is not None

    @Slot()
    def back(self) -> None:
        """One step back."""
        self.context.session.dispatch(actions.Back())

    @Slot()
    def home(self) -> None:
        """To the home screen."""
        self.context.session.dispatch(actions.Home())

    @Slot()
    def openLanguages(self) -> None:
        """To the choice of language, and back here."""
        self.context.session.dispatch(actions.OpenLanguages())

    @Slot()
    def help(self) -> None:
        """Ask for the help sheet, which lies over every screen."""
        self.helpRequested.emit()

    @Slot()
    def tour(self) -> None:
        """Ask for the tour, a page of the help sheet."""
        self.tourRequested.emit()

    @Slot()
    def end(self) -> None:
        """End the visit."""
        self.context.session.dispatch(actions.End())

    def _follow(self, state: SessionState) -> None:
        if state.step is not self._made_for and not self.FOLLOWS_EVERY_STEP:
            return
        view, surroundings = self.view_of(state), _surroundings(state)
        if (view, surroundings) != (self._view, self._surroundings):
            self._view, self._surroundings = view, surroundings
            self.changed.emit()


def _surroundings(state: SessionState) -> tuple[bool, Language, bool]:
    """What every screen shows besides its own view."""
    return state.task is not None, state.language, state.identity is not None
