"""Reads the window to who listens: a new page whole, then what the focus comes to, what is entered, and every warning.

It looks at the accessible tree before each frame, so it speaks of what is to be seen and of nothing else; while nobody
listens it looks at nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.contract.language import Language
from kiosk.session.navigation import Screen
from kiosk.speech.narrator import SPEEDS, VOLUMES, Line, Listening, Narrator
from ui.accessible import Node, Role, State, reading
from ui.keypad.keymap import Command
from ui.keypad.keypad import Keypad
from ui.keypad.stops import look
from ui.speech import script
from ui.viewmodels.shell import ShellViewModel
from ui.wording import listening as words

_NUMBERS = re.compile(r"\d+")
#: Seconds of the idle warning that are said.
_SECONDS_SAID = frozenset({60, 30, 20, 10, 5})


class ScreenReader:
    """Tells the narrator what to say of a window."""

    def __init__(self, window: QQuickWindow, shell: ShellViewModel, keypad: Keypad, narrator: Narrator) -> None:
        self._window = window
        self._shell = shell
        self._keypad = keypad
        self._narrator = narrator
        self._on = False
        self._told: set[str] = set()  # of this page; what differs in numbers only is a countdown, and no news
        self._page: tuple[object, ...] = ()
        self._values: dict[str, str] = {}  # of the entries, by name
        self._focus_moved = False
        self._acted = False  # a key was pressed on this page
        self._greeting = False  # the first sentence is being said: the first page follows it
        self._seconds = 0
        keypad.on_focus(self._note_focus)
        self._end = narrator.listening.subscribe(self._follow)

    def close(self) -> None:
        """Look no more."""
        self._end()
        self._follow(Listening())

    def press(self, command: Command) -> None:
        """One of the keys of who listens."""
        narrator = self._narrator
        match command:
            case Command.LISTEN:
                self._shell.listening_now.toggle()
            case Command.HEADSET_IN:
                self._shell.listening_now.begin()
            case Command.HEADSET_OUT:
                narrator.turn_off()
            case _ if not narrator.is_on:
                return
            case Command.REPEAT:
                self._page = ()
                self._focus_moved = True
                self._window.update()
            case Command.LOUDER | Command.QUIETER:
                step = narrator.louder(1 if command is Command.LOUDER else -1)
                self._say(words.loudness(step, len(VOLUMES)))
            case Command.FASTER | Command.SLOWER:
                step = narrator.faster(1 if command is Command.FASTER else -1)
                self._say(words.speed(step, len(SPEEDS)))
            case Command.BLANK:
                narrator.set_blank(not narrator.listening.value.blank)
                self._say(words.black(narrator.listening.value.blank))

    @property
    def _language(self) -> Language:
        return Language(str(self._shell.property("language")))

    def _say(self, text: str) -> None:
        self._narrator.say([Line(text, self._language.value)])

    def _note_focus(self, _item: QQuickItem) -> None:
        self._focus_moved = True

    def _follow(self, listening: Listening) -> None:
        if listening.on is self._on:
            return
        self._on = listening.on
        if self._on:
            self._page = ()
            self._say(words.welcome())
            self._greeting = True
            self._keypad.begin()
            self._focus_moved = True
            self._window.afterAnimating.connect(self._look)
            self._window.update()
        else:
            self._window.afterAnimating.disconnect(self._look)

    def note_key(self) -> None:
        """Somebody pressed a key: what the focus comes to now is said at once, and not after the page."""
        self._acted = True

    def _look(self) -> None:
        self._keypad.settle()
        nodes = reading(self._window, right_to_left=self._language.is_right_to_left)
        page = self._keypad.page_now()
        turned, self._page = page != self._page, page
        if turned:
            self._acted = False
            self._told.clear()
            self._values = {}
        self._echo(nodes)
        self._tell(nodes, turned=turned)
        if self._focus_moved:
            self._focus_moved = False
            self._tell_focus(nodes, at_once=self._acted)
        self._count_down()

    def _tell(self, nodes: Iterable[Node], *, turned: bool) -> None:
        """What stands there now and was not told of yet: alerts at once, the rest in its order."""
        news: list[Line] = []
        told, stale = set(self._told), {_NUMBERS.sub("", text) for text in self._told}
        for node in script.in_speaking_order(nodes):
            is_control = node.role in script.CONTROLS
            text = node.name if is_control else f"{node.name} {node.value} {node.note}"
            self._told.add(text)
            if text in told or (not is_control and _NUMBERS.sub("", text) in stale):
                continue
            lines = list(script.spoken(node, self._language, mixed=self._is_mixed()))
            if node.role in script.ALERTS and not turned:
                for line in lines:
                    self._narrator.interject(line)
            else:
                news += lines
        if turned and not self._greeting:
            self._narrator.say(news)
        else:
            self._narrator.add(news)
        self._greeting = False

    def _tell_focus(self, nodes: Iterable[Node], *, at_once: bool) -> None:
        focused = self._keypad.focused
        node = next((n for n in nodes if focused is not None and n.item is focused), None)
        if node is None:
            return
        lines = self._of_focus(node)
        if at_once:
            self._narrator.say(lines)
        else:
            self._narrator.add(lines)

    def _of_focus(self, node: Node) -> list[Line]:
        """A key of the keyboard is only called by its name; anything else also by what it is, and which of how many."""
        stops = look(self._window.contentItem())
        if node.item in stops.keys:
            return [Line(words.typed(node.name), self._language.value)]
        others = [item for item in stops.items if item not in stops.keys]
        place = (others.index(node.item) + 1, len(others)) if node.item in others else None
        return list(script.spoken(node, self._language, mixed=self._is_mixed(), place=place))

    def _is_mixed(self) -> bool:
        return self._shell.screen in {Screen.ATTRACT, Screen.LANGUAGE}

    def _echo(self, nodes: Iterable[Node]) -> None:
        """What was entered or erased since the last look; of what is masked, only that it was."""
        values = {n.name: n.note if State.MASKED in n.states else n.value for n in nodes if n.role is Role.EditableText}
        masked = {n.name: n.note for n in nodes if State.MASKED in n.states}
        before, self._values = self._values, values
        for name, value in values.items():
            old = before.get(name)
            if old is None or old == value:
                continue
            if name in masked:
                self._say(f"{words.character_entered()} {value}")
            elif len(value) > len(old) and value.startswith(old):
                self._say(words.typed(value[len(old) :]))
            elif old.startswith(value):
                self._say(words.erased())
            else:
                self._say(script.spelled(value))

    def _count_down(self) -> None:
        seconds = self._shell.seconds_left
        if seconds != self._seconds:
            self._seconds = seconds
            if seconds in _SECONDS_SAID:
                self._narrator.interject(Line(words.seconds_left(seconds), self._language.value))
