"""One tap to say how it was. Nobody has to."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from kiosk.session import actions
from kiosk.session.state import SessionState
from ui.viewmodels.base import ScreenViewModel

QML_IMPORT_NAME = "Pishkhan.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RatingViewModel(ScreenViewModel):
    """What `RatingScreen.qml` shows."""

    def view_of(self, state: SessionState) -> None:
        """The screen is always the same."""

    @Slot(int)
    def rate(self, rating: int) -> None:
        """1, very bad, to 5, very good."""
        self.context.session.dispatch(actions.Rate(rating))

    @Slot()
    def skip(self) -> None:
        """Go without a rating."""
        self.context.session.dispatch(actions.Rate(0))
