"""What the keys mean that people press instead of the glass."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import Qt

from kiosk.config.keys import Key, KeysSection


class Command(StrEnum):
    """What a key can ask for; the names are those of the configuration."""

    NEXT = "next"
    PREVIOUS = "previous"
    LEFT = "left"
    RIGHT = "right"
    ROW_ABOVE = "row_above"
    ROW_BELOW = "row_below"
    SELECT = "select"
    BACK = "back"
    HELP = "help"
    LISTEN = "listen"
    HEADSET_IN = "headset_in"
    HEADSET_OUT = "headset_out"
    REPEAT = "repeat"
    LOUDER = "louder"
    QUIETER = "quieter"
    FASTER = "faster"
    SLOWER = "slower"
    BLANK = "blank"

    @property
    def is_of_listening(self) -> bool:
        """Whether it asks something of the voice, and does not move the focus."""
        return self in _OF_LISTENING


_OF_LISTENING = frozenset({
    Command.LISTEN,
    Command.HEADSET_IN,
    Command.HEADSET_OUT,
    Command.REPEAT,
    Command.LOUDER,
    Command.QUIETER,
    Command.FASTER,
    Command.SLOWER,
    Command.BLANK,
})  # fmt: skip


@dataclass(frozen=True)
class KeyPress:
    """One key that went down on a keyboard, or on a scanner that is one. It may be part of a code: never log it."""

    text: str = field(repr=False)  # by the keyboard layout of this machine; empty for Shift and the like
    position: int = field(repr=False)  # X11 keycode (the code of linux/input-event-codes.h plus 8), 0: unknown
    shifted: bool
    at: float  # monotonic seconds
    key: int = field(default=0, repr=False)  # Qt's number of it
    chord: bool = False  # together with Ctrl, Alt or the like


_NUMBERS: dict[Key, tuple[Qt.Key, ...]] = {
    Key.SHIFT_TAB: (Qt.Key.Key_Backtab,),
    Key.ENTER: (Qt.Key.Key_Return, Qt.Key.Key_Enter),
    Key.PAGE_UP: (Qt.Key.Key_PageUp,),
    Key.PAGE_DOWN: (Qt.Key.Key_PageDown,),
    Key.VOLUME_UP: (Qt.Key.Key_VolumeUp,),
    Key.VOLUME_DOWN: (Qt.Key.Key_VolumeDown,),
    Key.MUTE: (Qt.Key.Key_VolumeMute,),
}
_TERMINATORS = frozenset("\r\n\t")

_BURST_SECONDS = 0.25
"""An Enter that follows a character sooner belongs to the code of a scanner. Longer than any pause within a code."""


def _numbers(key: Key) -> tuple[Qt.Key, ...]:
    return _NUMBERS.get(key) or (Qt.Key[f"Key_{key.value.capitalize()}"],)


class KeyMap:
    """The commands of a configuration."""

    def __init__(self, settings: KeysSection, *, typing: bool) -> None:
        """`typing`: characters go into the field of the screen."""
        self.typing = typing
        self.scan_seconds = settings.scan_seconds
        meanings: Mapping[str, Iterable[Key]] = settings.meanings()
        self._commands: dict[int, Command] = {
            number.value: Command(name) for name, keys in meanings.items() for key in keys for number in _numbers(key)
        }

    def command(self, press: KeyPress) -> Command | None:
        """What `press` asks for; None for nothing."""
        return None if press.chord else self._commands.get(press.key)


class KeyRoutes:
    """Where key presses go: all to the scanner, and what is not part of its codes to the commands and the field."""

    def __init__(
        self,
        keys: KeyMap,
        *,
        scanner: Callable[[KeyPress], object],
        command: Callable[[Command], object],
        write: Callable[[str], object],
    ) -> None:
        """`write` takes one character, or a backspace."""
        self._keys = keys
        self._scanner, self._command, self._write = scanner, command, write
        self._character_at = float("-inf")

    def __call__(self, press: KeyPress) -> None:
        """Take one key press."""
        self._scanner(press)
        command = self._keys.command(press)
        if command is not None and not self._ends_a_code(press):
            self._command(command)
        elif press.text and (press.text.isprintable() or press.text == "\b"):
            self._character_at = press.at
            if self._keys.typing and command is None and not press.chord:
                self._write(press.text)

    def _ends_a_code(self, press: KeyPress) -> bool:
        hurried = press.at - self._character_at < _BURST_SECONDS
        return not self._keys.typing and press.text in _TERMINATORS and hurried
