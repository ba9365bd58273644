"""What stands round the screens: which one is shown, the language, notices, and signs of life."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract.language import Language
from kiosk.session import actions
from kiosk.session.navigation import Screen, screen_for
from kiosk.session.state import SessionState, Step
from ui.viewmodels import notices
from ui.viewmodels.base import ScreenViewModel, ViewContext
from ui.viewmodels.comfort import ComfortViewModel
from ui.viewmodels.helping import HelpPage, HelpViewModel
from ui.viewmodels.idle_warning import IdleWarningViewModel
from ui.viewmodels.listening import ListeningViewModel

QML_IMPORT_NAME = "Pishkhan.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_TOUCH_EVERY_SECONDS = 1.0
#: Steps that say themselves, beside the entry, what is wrong with a card or a code.
_SAY_IT_THEMSELVES = frozenset({Step.ATTRACT, Step.IDENTIFY, Step.QUESTION, Step.CHECK, Step.FAREWELL})


class SpeaksLanguages(Protocol):
    """`ui.translation.Translator`, as far as the shell needs it."""

    def install(self, language: Language) -> None:
        """Make `language` that of the screen."""


@QmlElement
class ShellViewModel(QObject):
    """What `Main.qml` shows. It must be made before any other view model, so that it follows the visit first."""

    changed = Signal()
    screenChanged = Signal()

    def __init__(
        self,
        context: ViewContext,
        screens: Mapping[Screen, tuple[str, type[ScreenViewModel]]],
        translator: SpeaksLanguages,
        retranslate: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._screens = screens
        self._translator = translator
        self._retranslate = retranslate
        self._language = context.session.state.language
        self._help_open = False
        self._dismissed: StrEnum | None = None
        self._touched_at = float("-inf")
        translator.install(self._language)
        self._ends = [
            context.session.subscribe(self._follow),
            context.out_of_service.subscribe(lambda _: self._follow(context.session.state)),
        ]
        self._idle_warning = IdleWarningViewModel(context, self)
        self._comfort = ComfortViewModel(context, self)
        self._help = HelpViewModel(context, self)
        self._help.helpRequested.connect(lambda: self._open_help(HelpPage.MENU))
        self._listening = ListeningViewModel(context, self)
        self._screen = self._screen_for(context.session.state)
        self._view_model = self._made(self._screen)

    @property
    def screen(self) -> Screen:
        """The screen that is shown."""
        return self._screen

    @property
    def question(self) -> str:
        """The name of the field that is asked; empty where none is."""
        return self._context.session.state.question

    @Property(QUrl, notify=screenChanged)
    def screenSource(self) -> QUrl:
        """The file of the screen, relative to `Main.qml`."""
        return QUrl(f"Screens/{self._screens[self._screen][0]}")

    @Property(ScreenViewModel, notify=screenChanged)
    def viewModel(self) -> ScreenViewModel:
        """The view model of the screen. A new one for every screen."""
        return self._view_model

    @Property(IdleWarningViewModel, constant=True)
    def idleWarning(self) -> IdleWarningViewModel:
        """The view model of the idle warning."""
        return self._idle_warning

    @property
    def seconds_left(self) -> int:
        """Seconds until a silent visit ends, once it is warned; else 0."""
        return self._context.session.warning_left or 0

    @property
    def listening_now(self) -> ListeningViewModel:
        """What `listening` is, for Python."""
        return self._listening

    @Property(ListeningViewModel, constant=True)
    def listening(self) -> ListeningViewModel:
        """Whether the screen is read aloud."""
        return self._listening

    @Property(ComfortViewModel, notify=changed)
    def comfort(self) -> ComfortViewModel:
        """The view model of what the reader set for the screen, which the theme follows."""
        return self._comfort

    @Property(HelpViewModel, constant=True)
    def help(self) -> HelpViewModel:
        """The view model of the help sheet, and of the ribbon that tells of a call."""
        return self._help

    @Property(str, notify=changed)
    def language(self) -> str:
        """ISO 639-1 code of the language of the screen."""
        return str(self._language)

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        """Whether the screen is mirrored."""
        return self._language.is_right_to_left

    @Property(bool, notify=changed)
    def somebodyIsHere(self) -> bool:
        """Nothing moves on the screen while this is false."""
        return self._context.session.state.step is not Step.ATTRACT

    @Property(bool, notify=changed)
    def practice(self) -> bool:
        """Whether somebody practises: every screen says so."""
        return self._context.session.state.practice

    @Property(str, notify=changed)
    def noticeTitle(self) -> str:
        """What a card or a scanned code did that the screen does not say itself; empty for nothing."""
        notice = self._notice()
        return notice.title if notice else ""

    @Property(str, notify=changed)
    def noticeText(self) -> str:
        """What to do about it."""
        notice = self._notice()
        return notice.action if notice else ""

    @Property(bool, notify=changed)
    def helpOpen(self) -> bool:
        """Whether the help sheet lies over the screen."""
        return self._help_open

    @Slot()
    def touched(self) -> None:
        """The glass was touched anywhere. While somebody is asked whether they are here, only the answer counts."""
        session = self._context.session
        now = self._context.clock.monotonic()
        if session.state.step is Step.ATTRACT or session.warning_left is not None:
            return
        if now - self._touched_at >= _TOUCH_EVERY_SECONDS:
            self._touched_at = now
            session.dispatch(actions.Touch())

    @Slot()
    def closeHelp(self) -> None:
        """Put the help sheet away."""
        self._set_help(False)

    @Slot()
    def showCall(self) -> None:
        """The ribbon that tells of a call was touched."""
        self._open_help(HelpPage.CALL)

    @Slot()
    def dismissNotice(self) -> None:
        """The notice was read."""
        self._dismissed = _loose_notice(self._context.session.state)
        self.changed.emit()

    def close(self) -> None:
        """Stop following the visit."""
        for end in self._ends:
            end()
        self._idle_warning.close()
        self._comfort.close()
        self._help.close()
        self._listening.close()
        self._view_model.close()

    def _follow(self, state: SessionState) -> None:
        speaks_another = self._speak(state.language)
        target = self._screen_for(state)
        if target is not self._screen:
            self._go_to(target)
        elif speaks_another:
            self._view_model.retranslate()
        if _loose_notice(state) is None:
            self._dismissed = None
        self.changed.emit()

    def _speak(self, language: Language) -> bool:
        if language is self._language:
            return False
        self._language = language
        self._translator.install(language)
        self._retranslate()
        self._idle_warning.retranslate()
        self._comfort.retranslate()
        self._help.retranslate()
        self.changed.emit()  # the theme must know before the next screen is made
        return True

    def _go_to(self, target: Screen) -> None:
        leaving = self._view_model
        leaving.close()
        self._help_open = False
        self._screen = target
        self._view_model = self._made(target)
        self.screenChanged.emit()
        leaving.deleteLater()

    def _made(self, screen: Screen) -> ScreenViewModel:
        made = self._screens[screen][1](self._context, self)
        made.helpRequested.connect(lambda: self._open_help(HelpPage.MENU))
        made.tourRequested.connect(lambda: self._open_help(HelpPage.TOUR))
        return made

    def _screen_for(self, state: SessionState) -> Screen:
        return screen_for(state, out_of_service=self._context.out_of_service.value)

    def _open_help(self, page: HelpPage) -> None:
        self._help.show(page)
        self._set_help(True)

    def _set_help(self, is_open: bool) -> None:
        self._help_open = is_open
        self.changed.emit()

    def _notice(self) -> notices.Notice | None:
        state = self._context.session.state
        found = _loose_notice(state)
        return None if found is None or found is self._dismissed else notices.told(state)


def _loose_notice(state: SessionState) -> StrEnum | None:
    """The notice that no screen would show by itself."""
    return None if state.step in _SAY_IT_THEMSELVES else state.card_notice or state.scan_notice
