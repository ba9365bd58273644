"""The question whether anybody is still here, with the seconds that are left to answer."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.session import actions
from kiosk.session.idle import warning
from kiosk.session.state import SessionState
from ui.viewmodels.base import ScreenViewModel, ViewContext

QML_IMPORT_NAME = "Pishkhan.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class IdleWarningView:
    """Whole seconds; None while nobody needs to be warned."""

    seconds: int | None
    total: int = 0


@QmlElement
class IdleWarningViewModel(ScreenViewModel):
    """What `IdleWarning.qml` shows. It lives as long as the window, over every screen."""

    FOLLOWS_EVERY_STEP = True

    viewChanged = Signal()  # PySide drops `notify` when the signal is inherited

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.changed.connect(self.viewChanged)

    def view_of(self, state: SessionState) -> IdleWarningView:
        """The warning as it stands."""
        session = self.context.session
        return IdleWarningView(session.warning_left, math.ceil(warning(state, session.rules.limits)))

    @Property(bool, notify=viewChanged)
    def warned(self) -> bool:
        """Whether the question is asked now."""
        return self.view.seconds is not None

    @Property(int, notify=viewChanged)
    def seconds(self) -> int:
        """Seconds until the visit ends, 0 when it is not warned."""
        return int(self.view.seconds or 0)

    @Property(int, notify=viewChanged)
    def total(self) -> int:
        """Seconds that a warning lasts."""
        return int(self.view.total)

    @Slot()
    def keepGoing(self) -> None:
        """Somebody is here."""
        self.context.session.dispatch(actions.Touch())
