"""The Qt application and its one window.

Nothing here ends the program: closing the window and `Qt.quit()` only call `on_close`, and whoever owns the event
loop ends it in order. No key press ever reaches QML, neither a field nor a shortcut: whoever plugs a keyboard in can do
what a finger can, see `ui/keypad`, and nothing else. A scanner that types is fed through `on_key`.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import hypot
from pathlib import Path

from PySide6.QtCore import QEvent, QMessageLogContext, QObject, Qt, QtMsgType, QUrl, qInstallMessageHandler
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.session.navigation import Screen
from ui import fonts
from ui.keypad.keymap import Command, KeyMap, KeyPress, KeyRoutes
from ui.keypad.keypad import Keypad
from ui.speech.reader import ScreenReader
from ui.viewmodels.base import ScreenViewModel, ViewContext
from ui.viewmodels.shell import ShellViewModel, SpeaksLanguages

QML = Path(__file__).resolve().parent / "qml"

_log = logging.getLogger("qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class WindowError(Exception):
    """The window could not be made; the message has what QML said."""


@dataclass(frozen=True)
class WindowSettings:
    """How the window lies on the glass."""

    width: int = 1080  # pixels; a full screen window takes the size of the screen
    height: int = 1920
    full_screen: bool = False
    diagonal_inches: float = 21.5  # of the glass; sizes of text and touch targets come from it
    reduced_motion: bool = False
    bottom_edge_millimetres: float = 850.0  # from the floor to the lower edge of the glass
    reach_millimetres: float = 1220.0  # from the floor to where a seated person reaches

    def long_side_millimetres(self) -> float:
        """The long side of the glass, if its pixels are square."""
        long_side = max(self.width, self.height)
        return self.diagonal_inches * 25.4 * long_side / hypot(self.width, self.height)


def create_application(arguments: Sequence[str] = ("pishkhan",)) -> QGuiApplication:
    """The application object, with our fonts and without the desktop's settings. FontError if a font is missing."""
    QGuiApplication.setDesktopSettingsAware(False)
    application = QGuiApplication(list(arguments))
    application.setApplicationName("pishkhan")
    application.setQuitOnLastWindowClosed(False)
    qInstallMessageHandler(_log_message)
    fonts.register()
    application.setFont(QFont("Vazirmatn"))
    return application


class KioskWindow:
    """The window with the shell and the screens. Make it on the thread of the application, close it before the loop."""

    def __init__(
        self,
        context: ViewContext,
        screens: Mapping[Screen, tuple[str, type[ScreenViewModel]]],
        translator: SpeaksLanguages,
        settings: WindowSettings,
        *,
        on_close: Callable[[], None],
        on_key: Callable[[KeyPress], object] = lambda _press: None,
        keys: KeyMap | None = None,
    ) -> None:
        """`on_key` takes each key press; `keys` says what they do, without it nothing.

        WindowError when QML cannot be loaded.
        """
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(QML))
        self._engine.quit.connect(on_close)
        self.shell = ShellViewModel(context, screens, translator, self._engine.retranslate)
        self._settings = settings
        self.window = self._load()
        self._narrator = context.narrator
        self.keypad = Keypad(self.window, self.shell, keys) if keys is not None else None
        self._reader = ScreenReader(self.window, self.shell, self.keypad, context.narrator) if self.keypad else None
        self._keys = _KeySwallower(self._routes(keys, on_key), self._touched)
        self.window.installEventFilter(self._keys)
        if not settings.full_screen:  # a kiosk has no way out; a window on a desk has the usual one
            self.window.closeRequested.connect(on_close)  # type: ignore[attr-defined]  # a signal of Main.qml

    def show(self) -> None:
        """Show the window; full screen without a cursor."""
        if self._settings.full_screen:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
            self.window.showFullScreen()
        else:
            self.window.show()

    async def first_frame(self) -> None:
        """Wait until the window has shown its first picture. Call it right after `show`."""
        shown = asyncio.Event()
        self.window.frameSwapped.connect(shown.set)
        self.window.update()
        await shown.wait()
        self.window.frameSwapped.disconnect(shown.set)

    def grab(self, path: Path) -> None:
        """Save what the window shows as a PNG. OSError when it cannot be written."""
        if not self.window.grabWindow().save(str(path)):
            raise OSError(f"cannot write {path}")

    def close(self) -> None:
        """Take the window down. The application must still exist."""
        if self._settings.full_screen:
            QGuiApplication.restoreOverrideCursor()
        if self._reader is not None:
            self._reader.close()
        self.shell.close()
        self.window.removeEventFilter(self._keys)
        self.window.hide()
        self.window.deleteLater()
        self._engine.deleteLater()
        self.shell.deleteLater()

    def screen_pixels(self) -> tuple[int, int]:
        """Width and height of the screen that the window lies on, in its own pixels."""
        screen = self.window.screen()
        size, ratio = screen.size(), screen.devicePixelRatio()
        return round(size.width() * ratio), round(size.height() * ratio)

    def _routes(self, keys: KeyMap | None, on_key: Callable[[KeyPress], object]) -> Callable[[KeyPress], object]:
        if keys is None or self.keypad is None:
            return on_key
        return KeyRoutes(keys, scanner=on_key, command=self._obey, write=self.keypad.write)

    def _obey(self, command: Command) -> None:
        """Any key interrupts the voice."""
        self._narrator.hush()
        if self._reader is not None and command.is_of_listening:
            self.shell.touched()
            self._reader.press(command)
        elif self.keypad is not None:
            self.keypad.press(command)
            if self._reader is not None:
                self._reader.note_key()

    def _touched(self) -> None:
        if self.keypad is not None:
            self.keypad.rest()

    def _load(self) -> QQuickWindow:
        said: list[str] = []
        self._engine.warnings.connect(lambda errors: said.extend(error.toString() for error in errors))
        self._engine.setInitialProperties(
            {
                "shell": self.shell,
                "longSideMillimetres": self._settings.long_side_millimetres(),
                "reachMillimetres": self._settings.reach_millimetres - self._settings.bottom_edge_millimetres,
                "fullScreen": self._settings.full_screen,
                "reducedMotion": self._settings.reduced_motion,
                "width": self._settings.width,
                "height": self._settings.height,
            }
        )
        self._engine.load(QUrl.fromLocalFile(str(QML / "Pishkhan" / "Main.qml")))
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise WindowError("\n".join(said) or "Main.qml has no window")
        return roots[0]


_KEYBOARD = frozenset({
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,
    QEvent.Type.ShortcutOverride,
    QEvent.Type.Shortcut,
    QEvent.Type.InputMethod,
})  # fmt: skip


_TOUCH = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress})
_CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class _KeySwallower(QObject):
    """Stands before the window and keeps every key."""

    def __init__(self, on_key: Callable[[KeyPress], object], on_touch: Callable[[], None]) -> None:
        super().__init__()
        self._on_key = on_key
        self._on_touch = on_touch

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt calls it by this name
        """Feed key presses on; stop everything a keyboard can say."""
        kind = event.type()
        if kind not in _KEYBOARD:
            if kind in _TOUCH:
                self._on_touch()
            return False
        if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            shifted, chord = (bool(event.modifiers() & held) for held in (Qt.KeyboardModifier.ShiftModifier, _CHORD))
            now = time.monotonic()
            self._on_key(KeyPress(event.text(), event.nativeScanCode(), shifted, now, event.key(), chord))
        event.accept()  # an override that nobody accepts is looked up among the shortcuts
        return True


def _log_message(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    where = f"{Path(context.file).name}:{context.line}: " if context.file else ""
    _log.log(_LEVELS.get(kind, logging.WARNING), "%s%s", where, message or "")
