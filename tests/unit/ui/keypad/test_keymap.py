"""Which key presses are commands, which are writing, and which belong to a scanner."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from hardware.scanner.base import Code, Scan
from hardware.scanner.wedge import WedgeScanner
from kiosk.config.keys import Key, KeysSection
from kiosk.config.load import parse
from kiosk.errors import ConfigError
from ui.keypad.keymap import Command, KeyMap, KeyPress, KeyRoutes

ENTER, UP, TAB = Qt.Key.Key_Return.value, Qt.Key.Key_Up.value, Qt.Key.Key_Tab.value


class Desk:
    """Remembers where each press went."""

    def __init__(self, settings: KeysSection | None = None, *, typing: bool = True) -> None:
        self.commands: list[Command] = []
        self.written = ""
        self.scans: list[Scan] = []
        self._scanner = WedgeScanner()
        self._scanner.subscribe(self.scans.append)
        self.take: Callable[[KeyPress], None] = KeyRoutes(
            KeyMap(settings or KeysSection(), typing=typing),
            scanner=lambda press: self._scanner.press(press.text, press.position, press.shifted, press.at),
            command=self.commands.append,
            write=self._write,
        )

    def _write(self, text: str) -> None:
        self.written = self.written[:-1] if text == "\b" else self.written + text

    def scan(self, code: str, at: float) -> float:
        for sign in [*code, "\r"]:
            at += 0.002
            self.take(KeyPress(sign, 0, shifted=False, at=at, key=ENTER if sign == "\r" else 0))
        return at


@pytest.mark.parametrize("key", Key)
def test_every_key_can_be_given_a_meaning(key: Key) -> None:
    alone = KeysSection(**{name: (key,) if name == "select" else () for name in KeysSection().meanings()})
    assert set(KeyMap(alone, typing=True)._commands.values()) == {Command.SELECT}


def test_keys_ask_for_what_the_configuration_says() -> None:
    desk = Desk(KeysSection(next=(Key.SPACE,), select=(Key.F13,)))
    for key, text in ((Qt.Key.Key_Space, " "), (Qt.Key.Key_F13, ""), (Qt.Key.Key_Down, ""), (Qt.Key.Key_F1, "")):
        desk.take(KeyPress(text, 0, shifted=False, at=1.0, key=key.value))
    assert desk.commands == [Command.NEXT, Command.SELECT, Command.HELP]
    assert desk.written == ""


def test_a_key_must_not_mean_two_things() -> None:
    with pytest.raises(
        ConfigError, match=r"keys\.select: expected other keys than \"down\", which is that of keys\.next"
    ):
        parse('[keys]\nselect = ["down"]\n', "kiosk.toml")


def test_no_chord_is_a_command_or_writing() -> None:
    desk = Desk()
    desk.take(KeyPress("\t", 0, shifted=False, at=1.0, key=TAB, chord=True))
    desk.take(KeyPress("q", 0, shifted=False, at=2.0, chord=True))
    assert (desk.commands, desk.written) == ([], "")


def test_characters_are_written_where_typing_is_allowed() -> None:
    for typing, written in ((True, "سلا"), (False, "")):
        desk = Desk(typing=typing)
        for n, sign in enumerate("سلام"):
            desk.take(KeyPress(sign, 0, shifted=False, at=float(n)))
        desk.take(KeyPress("\b", 0, shifted=False, at=9.0))
        assert desk.written == written


@given(
    code=st.text(st.characters(codec="ascii", categories=("L", "N")), min_size=1, max_size=40), pause=st.floats(0.3, 9)
)
def test_the_end_of_a_code_is_no_press_of_select(code: str, pause: float) -> None:
    desk = Desk(typing=False)
    at = desk.scan(code, at=10.0)
    assert (desk.commands, desk.written) == ([], "")
    desk.take(KeyPress("\r", 0, shifted=False, at=at + pause, key=ENTER))
    assert desk.commands == [Command.SELECT]
    assert desk.scans == ([Code(code)] if len(code) > 2 else [])
