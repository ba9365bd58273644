"""Goodbye: what to take along, and that nothing stays."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.session import actions
from kiosk.session.state import SessionState
from ui.viewmodels.base import ScreenViewModel, ViewContext

QML_IMPORT_NAME = "Pishkhan.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class FarewellView:
    """Everything the screen shows."""

    card_left: bool


@QmlElement
class FarewellViewModel(ScreenViewModel):
    """What `FarewellScreen.qml` shows."""

    viewChanged = Signal()  # PySide drops `notify` when the signal is inherited

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.changed.connect(self.viewChanged)

    def view_of(self, state: SessionState) -> FarewellView:
        """Everything the screen shows."""
        return FarewellView(self.context.devices.value.card_is_in)

    @Property(bool, notify=viewChanged)
    def cardLeft(self) -> bool:
        """Whether a card is still in the reader."""
        return bool(self.view.card_left)

    @Slot()
    def done(self) -> None:
        """The next person may begin at once."""
        self.context.session.dispatch(actions.End())
