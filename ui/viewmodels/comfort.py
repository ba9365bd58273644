"""How the reader wants the screen: what the theme follows, and the choices on the sheet."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract.language import Language
from kiosk.session import actions
from kiosk.session.comfort import Comfort, Contrast, Patience, TextSize
from kiosk.session.state import SessionState, Step
from ui.viewmodels.base import ScreenViewModel, ViewContext
from ui.viewmodels.language import names

QML_IMPORT_NAME = "Pishkhan.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


_NOBODY = frozenset({Step.ATTRACT, Step.FAREWELL})


@dataclass(frozen=True)
class ComfortView:
    """What is set, and whether the sheet is open."""

    comfort: Comfort
    open: bool
    languages: tuple[Language, ...]  # to choose from, before the first choice of a visit


@QmlElement
class ComfortViewModel(ScreenViewModel):
    """What the theme and `ComfortSheet.qml` follow. It lives as long as the window, over every screen."""

    FOLLOWS_EVERY_STEP = True

    viewChanged = Signal()  # PySide drops `notify` when the signal is inherited

    _open_in: int | None = None  # the visit in which the sheet was opened

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.changed.connect(self.viewChanged)

    def view_of(self, state: SessionState) -> ComfortView:
        """What is set now."""
        unasked = state.step is Step.LANGUAGE and state.language_asked_from is None
        return ComfortView(
            state.comfort,
            open=state.visit == self._open_in and state.step not in _NOBODY,
            languages=self.context.session.rules.languages if unasked else (),
        )

    @Property(bool, notify=viewChanged)
    def open(self) -> bool:
        """Whether the sheet lies over the screen."""
        return bool(self.view.open)

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

    @Property(list, notify=viewChanged)
    def languages(self) -> list[dict[str, str]]:
        """The languages to choose from, while nobody has chosen one: code, name, family."""
        return names(self.view.languages)

    @Property(str, notify=viewChanged)
    def textSize(self) -> str:
        """Name of the size of words."""
        return str(self._set.text)

    @Property(bool, notify=viewChanged)
    def usual(self) -> bool:
        """Whether everything is as it is for everybody."""
        return self._set == Comfort()

    @Slot()
    def show(self) -> None:
        """Open the sheet. On the attract screen that begins a visit."""
        session = self.context.session
        if session.state.step is Step.ATTRACT:
            session.dispatch(actions.Start())
        self._open_in = session.state.visit
        self._follow(session.state)

    @Slot()
    def hide(self) -> None:
        """Put the sheet away; what it set stays."""
        self._open_in = None
        self._follow(self.context.session.state)

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """Speak the language with this ISO 639-1 code; the sheet stays."""
        self.context.session.dispatch(actions.ChooseLanguage(Language(code)))

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
