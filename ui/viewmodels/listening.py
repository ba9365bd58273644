"""Whether somebody has the screen read aloud."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.session import actions
from kiosk.session.comfort import Patience
from kiosk.session.state import SessionState, Step
from kiosk.speech.narrator import Listening
from ui.viewmodels.base import ViewContext

QML_IMPORT_NAME = "Pishkhan.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ListeningViewModel(QObject):
    """What the screen shows of it. It lives as long as the window; listening ends with the visit."""

    changed = Signal()

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._narrator = context.narrator
        self._ends = [context.session.subscribe(self._follow), self._narrator.listening.subscribe(self._tell)]

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """Whether this kiosk has a voice that speaks."""
        return self._narrator.listening.value.possible

    @Property(bool, notify=changed)
    def on(self) -> bool:
        """Whether the screen is read aloud now."""
        return self._narrator.is_on

    @Property(bool, notify=changed)
    def blank(self) -> bool:
        """Whether the screen is black, so that nobody reads along."""
        return self._narrator.listening.value.blank

    @Slot()
    def toggle(self) -> None:
        """Begin to listen, also where nobody is yet; or end it."""
        if self._narrator.is_on:
            self._narrator.turn_off()
        else:
            self.begin()

    @Slot()
    def show(self) -> None:
        """Let the screen be seen again."""
        self._narrator.set_blank(False)

    def begin(self) -> None:
        """Somebody listens: the visit begins, and it waits longer than for who sees."""
        if self._narrator.is_on or not self._narrator.available:
            return
        session = self._context.session
        if session.state.step is Step.ATTRACT:
            session.dispatch(actions.Start())
        comfort = session.state.comfort
        if comfort.patience is Patience.USUAL:
            session.dispatch(actions.SetComfort(replace(comfort, patience=Patience.LONGER)))
        self._narrator.turn_on()

    def close(self) -> None:
        """Follow the visit no more."""
        for end in self._ends:
            end()

    def _follow(self, state: SessionState) -> None:
        if state.step is Step.ATTRACT and self._narrator.is_on:
            self._narrator.turn_off()

    def _tell(self, _listening: Listening) -> None:
        self.changed.emit()
