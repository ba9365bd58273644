"""A hand that never touches the glass: it presses the keys of a tactile pad, two switches or a keyboard."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem

from tests.support.visitor import PATIENCE, Visitor
from ui.keypad.keypad import Keypad
from ui.keypad.stops import look

_LOOK = 0.002  # seconds between two looks
_SAME_BUTTON_AGAIN = 0.45  # seconds: a button takes two presses in less for one


class KeyHand:
    """Moves by keys over the screen of a visitor, and looks where the focus is."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.window = visitor.kiosk.window.window
        self.presses = 0
        self._entered: dict[str, float] = {}

    @property
    def keypad(self) -> Keypad:
        keypad = self.visitor.kiosk.window.keypad
        assert keypad is not None
        return keypad

    @property
    def focused(self) -> str:
        """What has the focus: its object name, or the words that a screen reader would say."""
        item = self.keypad.focused
        return _name(item) if item is not None else ""

    async def presses_key(self, key: Qt.Key, text: str = "") -> None:
        """Down and up again."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self.window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
        self.presses += 1
        await asyncio.sleep(0)

    async def goes_to(self, *names: str, key: Qt.Key = Qt.Key.Key_Down) -> None:
        """Press `key` until something called so has the focus."""
        await self._goes(lambda item: _name(item) in names, str(names), key)

    async def _goes(self, accept: Callable[[QQuickItem], bool], what: str, key: Qt.Key) -> None:
        end = time.monotonic() + PATIENCE
        while not self._rests_on(accept):
            if time.monotonic() > end:
                raise AssertionError(self.visitor._lost(f"the focus never came to {what}, it is on {self.focused}"))
            if self._is_settled():
                await self.presses_key(key)
            await asyncio.sleep(_LOOK)

    def _rests_on(self, accept: Callable[[QQuickItem], bool]) -> bool:
        item = self.keypad.focused
        return item is not None and accept(item) and self._is_settled()

    def _is_settled(self) -> bool:
        """Whether the focus belongs to the page that is shown: a sheet that goes takes it along with the next frame."""
        return not self.keypad.in_use or self.keypad._page == self.keypad.page_now()

    async def selects(self, *names: str) -> None:
        """Go there and press it."""
        await self.goes_to(*names)
        await self._enters()

    async def types(self, text: str) -> None:
        """Type on the keyboard of the screen, one key after the other, the short way round."""
        for character in text:
            await self.visitor.waits_for(lambda: any(_name(i) == "key-backspace" for i in self.stops()), "the keys")
            name = "key-space" if character == " " else f"key-{character}"
            names = [_name(item) for item in self.stops()]
            assert name in names, names
            here = names.index(self.focused) if self.focused in names else 0
            down = (names.index(name) - here) % len(names)
            await self.goes_to(name, key=Qt.Key.Key_Down if down * 2 <= len(names) else Qt.Key.Key_Up)
            await self.presses_key(Qt.Key.Key_Return, "\r")

    async def writes(self, text: str) -> None:
        """Type on a real keyboard, as fast as a person can."""
        for character in text:
            await self.presses_key(Qt.Key.Key_unknown, character)
            await asyncio.sleep(0.06)

    async def continues(self) -> None:
        """The one large button of the screen."""
        await self.visitor.waits_for(lambda: any(i.property("kind") == "primary" for i in self.stops()), "the button")
        await self._goes(lambda item: item.property("kind") == "primary", "the button", Qt.Key.Key_Up)
        await self._enters()

    async def _enters(self) -> None:
        """Press what has the focus; the same button only after the time in which it takes two presses for one."""
        name = self.focused
        await asyncio.sleep(max(0.0, self._entered.get(name, 0.0) + _SAME_BUTTON_AGAIN - time.monotonic()))
        await self.presses_key(Qt.Key.Key_Return, "\r")
        self._entered[name] = time.monotonic()

    def stops(self) -> list[QQuickItem]:
        """What can have the focus."""
        return look(self.window.contentItem()).items

    async def waits_for_focus(self, *names: str) -> None:
        """Until the focus is there by itself."""
        await self.visitor.waits_for(lambda: self.focused in names, f"the focus on {names}")


def _name(item: QQuickItem) -> str:
    return item.objectName() or str(item.property("accessibleName") or "")
