"""How the reader wants the screen: what the theme follows, and the choices on the sheet."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.session import actions
from kiosk.session.comfort import Comfort, Contrast, Patience, TextSize
from kiosk.session.state import SessionState
from ui.viewmodels.base import ScreenViewModel, ViewContext

QML_IMPORT_NAME = "Pishkhan.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class ComfortView:
    """What is set."""

    comfort: Comfort


@QmlElement
class ComfortViewModel(ScreenViewModel):
    """What the theme and `ComfortSheet.qml` follow. It lives as long as the window, over every screen."""

    FOLLOWS_EVERY_STEP = True

    viewChanged = Signal()  # PySide drops `notify` when the signal is inherited

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.changed.connect(self.viewChanged)

    def view_of(self, state: SessionState) -> ComfortView:
        """What is set now."""
        return ComfortView(state.comfort)

    @Property(float, notify=viewChanged)
    def scale(self) -> float:
        """Times the usual size of running text: 1, 1.25, 1.5 or 1.8."""
        return self._set.text.scale

    @Property(str, notify=viewChanged)
    def palette(self) -> str:
        """Name of the palette."""
        return str(self._set.contrast)

    @Property(bool, notify=viewChanged)
    def lowReach(self) -> bool:
        """Whether everything that can be touched stands low."""
        return self._set.low_reach

    @Property(bool, notify=viewChanged)
    def still(self) -> bool:
        """Whether nothing moves."""
        return self._set.still

    @Property(int, notify=viewChanged)
    def patience(self) -> int:
        """Times the usual that a silent visit is waited for: 1, 3 or 10."""
        return int(self._set.patience)

    @Property(str, notify=viewChanged)
    def textSize(self) -> str:
        """Name of the size of text."""
        return str(self._set.text)

    @Property(bool, notify=viewChanged)
    def usual(self) -> bool:
        """Whether everything is as it is for everybody."""
        return self._set == Comfort()

    @Slot(str)
    def chooseText(self, size: str) -> None:
        """Show words in this size from now on."""
        self._choose(replace(self._set, text=TextSize(size)))

    @Slot(str)
    def choosePalette(self, name: str) -> None:
        """Use the colours of this contrast from now on."""
        self._choose(replace(self._set, contrast=Contrast(name)))

    @Slot(bool)
    def chooseLowReach(self, low: bool) -> None:
        """Put everything that can be touched low, or where it usually stands."""
        self._choose(replace(self._set, low_reach=low))

    @Slot(bool)
    def chooseStill(self, still: bool) -> None:
        """Let nothing move, or what usually moves."""
        self._choose(replace(self._set, still=still))

    @Slot(int)
    def choosePatience(self, times: int) -> None:
        """Wait this many times as long before asking whether anybody is here: 1, 3 or 10."""
        self._choose(replace(self._set, patience=Patience(times)))

    @Slot()
    def reset(self) -> None:
        """Everything as it is for everybody."""
        self._choose(Comfort())

    @property
    def _set(self) -> Comfort:
        comfort: Comfort = self.view.comfort
        return comfort

    def _choose(self, comfort: Comfort) -> None:
        self.context.session.dispatch(actions.SetComfort(comfort))
