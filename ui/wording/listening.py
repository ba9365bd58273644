"""What a voice says besides the words on the screen: what a thing is, how it is, and where it stands."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible

from ui.accessible import State
from ui.wording.source import QT_TRANSLATE_NOOP, on_screen

Role = QAccessible.Role

ROLES: dict[Role, str] = {
    Role.Button: QT_TRANSLATE_NOOP("Wording", "button"),
    Role.RadioButton: QT_TRANSLATE_NOOP("Wording", "choice"),
    Role.CheckBox: QT_TRANSLATE_NOOP("Wording", "box to tick"),
    Role.EditableText: QT_TRANSLATE_NOOP("Wording", "field"),
    Role.Link: QT_TRANSLATE_NOOP("Wording", "button"),
}
_CHOSEN = QT_TRANSLATE_NOOP("Wording", "chosen")
_TICKED = QT_TRANSLATE_NOOP("Wording", "ticked")
_NOT_TICKED = QT_TRANSLATE_NOOP("Wording", "not ticked")
_NOT_AVAILABLE = QT_TRANSLATE_NOOP("Wording", "not available now")
_EMPTY = QT_TRANSLATE_NOOP("Wording", "nothing entered yet")
_PLACE = QT_TRANSLATE_NOOP("Wording", "%1 of %2")
_CHARACTER = QT_TRANSLATE_NOOP("Wording", "One character entered.")
_ERASED = QT_TRANSLATE_NOOP("Wording", "Erased.")
_SPACE = QT_TRANSLATE_NOOP("Wording", "Space")
_LOUDNESS = QT_TRANSLATE_NOOP("Wording", "Loudness %1 of %2.")
_SPEED = QT_TRANSLATE_NOOP("Wording", "Speed %1 of %2.")
_SECONDS = QT_TRANSLATE_NOOP("Wording", "Seconds left: %1.")
_BLACK = QT_TRANSLATE_NOOP("Wording", "The screen is black now. Nobody can read along.")
_SHOWN = QT_TRANSLATE_NOOP("Wording", "The screen can be seen again.")
_WELCOME = QT_TRANSLATE_NOOP(
    "Wording",
    "The screen is read to you. Go from one thing to the next with the keys. Press the select key to choose.",
)


def states_of(role: Role, states: frozenset[State], *, empty: bool) -> Iterator[str]:
    """What a control is, and how: "button", "choice, chosen", "field, nothing entered yet"."""
    yield on_screen(ROLES[role]) if role in ROLES else ""
    if role is Role.CheckBox:
        yield on_screen(_TICKED if State.CHECKED in states else _NOT_TICKED)
    elif State.CHECKED in states or State.SELECTED in states:
        yield on_screen(_CHOSEN)
    if role is Role.EditableText and empty and State.MASKED not in states:
        yield on_screen(_EMPTY)
    if State.DISABLED in states:
        yield on_screen(_NOT_AVAILABLE)


def place(number: int, of: int) -> str:
    """Which one of how many."""
    return on_screen(_PLACE).replace("%1", str(number)).replace("%2", str(of))


def typed(text: str) -> str:
    """The echo of a character that is not masked."""
    return on_screen(_SPACE) if text.isspace() else text


def character_entered() -> str:
    """The echo of one that is masked."""
    return on_screen(_CHARACTER)


def erased() -> str:
    """The echo of the backspace key."""
    return on_screen(_ERASED)


def loudness(step: int, of: int) -> str:
    """How loud it is now."""
    return on_screen(_LOUDNESS).replace("%1", str(step)).replace("%2", str(of))


def speed(step: int, of: int) -> str:
    """How fast it is now."""
    return on_screen(_SPEED).replace("%1", str(step)).replace("%2", str(of))


def seconds_left(seconds: int) -> str:
    """How long a silent visit still waits."""
    return on_screen(_SECONDS).replace("%1", str(seconds))


def black(is_black: bool) -> str:
    """What became of the picture."""
    return on_screen(_BLACK if is_black else _SHOWN)


def welcome() -> str:
    """The first sentence to somebody who listens."""
    return on_screen(_WELCOME)
