"""Somebody in front of the kiosk: eyes that read what is visible, a finger on the glass, a card, a phone.

Items of the scene are looked up anew for every touch: QML may have deleted what was there a moment ago.
"""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

import httpx
from PySide6.QtCore import QObject, QPoint, QPointF, QRectF
from PySide6.QtGui import QPointingDevice
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from hardware.printer.paper import Paper
from hardware.printer.virtual import VirtualPrinterControls
from hardware.scanner.virtual import VirtualScannerControls
from hardware.smartcard.virtual import VirtualReaderControls
from hardware.smartcard.virtual_cards import VirtualCard, simulated_national_id_card
from kiosk.app import Kiosk
from kiosk.config.model import Config
from kiosk.embedded.relay import Relay
from kiosk.session.navigation import Screen
from kiosk.session.state import SessionState

PATIENCE = 120.0  # seconds that a visitor waits for a screen or a sentence
_LOOK = 0.015  # seconds between two looks
_SAME_BUTTON_AGAIN = 0.45  # seconds: a button takes two taps in less for one

Accept = Callable[[QQuickItem], bool]


@dataclass(frozen=True)
class _Aim:
    point: QPoint
    in_sight: bool  # else it is the point that turns the page


class Visitor:
    """Reads and touches the screen of an open kiosk. What is awaited fails after `PATIENCE`, telling what is seen."""

    def __init__(self, kiosk: Kiosk, config: Config) -> None:
        self.kiosk = kiosk
        self.config = config
        self._window = kiosk.window.window
        self._tapped: dict[tuple[int, int], float] = {}  # where buttons were touched, and when
        theme = self.engine.singletonInstance("Pishkhan", "Theme")
        theme.setProperty("settleTime", 0)

    # --- what is behind the screen ---

    @property
    def engine(self) -> QQmlEngine:
        # Not by QQmlEngine.contextForObject: the Python object that it gives takes the engine with it when it goes.
        return self.kiosk.window._engine

    @property
    def state(self) -> SessionState:
        return self.kiosk.visits.session.state

    @property
    def printer(self) -> VirtualPrinterControls:
        printer = self.kiosk.core.devices.handles.printer
        assert printer is not None
        return printer.controls

    @property
    def papers(self) -> list[Paper]:
        return self.printer.papers

    @property
    def reader(self) -> VirtualReaderControls:
        reader = self.kiosk.core.devices.handles.reader
        assert reader is not None
        return reader

    @property
    def scanner(self) -> VirtualScannerControls:
        scanner = self.kiosk.core.devices.handles.scanner
        assert scanner is not None
        return scanner

    @property
    def network(self) -> Relay:
        relay = self.kiosk.core.hub.relay
        assert relay is not None
        return relay

    # --- eyes ---

    @property
    def screen(self) -> Screen:
        return self.kiosk.window.shell.screen

    def texts(self) -> list[str]:
        """Every text that is visible, without the marks that only order it."""
        found = (item.property("text") for item in self._items())
        return [re.sub("[\u2066-\u2069]", "", text) for text in found if isinstance(text, str) and text]

    def reads(self, words: str) -> bool:
        """Whether `words` stand in one of the texts."""
        return any(words in text for text in self.texts())

    def shows(self, name: str) -> bool:
        """Whether an item called so is visible."""
        return self._find(_called(name)) is not None

    def text_of(self, name: str) -> str:
        """The text of the visible item called `name`."""
        item = self._find(_called(name))
        assert item is not None, self._lost(f"no {name}")
        return re.sub("[\u2066-\u2069]", "", str(item.property("text")))

    async def arrives_at(self, screen: Screen, patience: float = PATIENCE) -> None:
        await self._until(lambda: self.screen is screen, f"the screen {screen}", patience)

    async def arrives_at_one_of(self, *screens: Screen) -> Screen:
        await self._until(lambda: self.screen in screens, f"one of {screens}", PATIENCE)
        return self.screen

    async def asked(self, field: str) -> None:
        """Wait for a question."""
        await self._until(lambda: self.screen is Screen.QUESTION and self.state.question == field, field, PATIENCE)

    async def sees(self, words: str, patience: float = PATIENCE) -> None:
        await self._until(lambda: self.reads(words), repr(words), patience)

    async def finds(self, name: str, patience: float = PATIENCE) -> None:
        """Wait for the item called `name`."""
        await self._until(lambda: self.shows(name), name, patience)

    async def waits_for(self, happened: Callable[[], object], what: str, patience: float = PATIENCE) -> None:
        """Wait for something that need not be on the screen."""
        await self._until(happened, what, patience)

    # --- a finger ---

    async def touches(self, name: str) -> None:
        """Touch what is called so: an object name, or the words that a screen reader would say."""
        await self._touch(_called(name), name)

    async def continues(self) -> None:
        """The one large button of the screen."""
        await self._touch(lambda i: i.property("kind") == "primary", "the primary button")

    async def goes_back(self) -> None:
        await self._touch(_button("back"), "Back")

    async def goes_home(self) -> None:
        await self._touch(_button("home"), "Services")

    async def ends(self) -> None:
        await self._touch(_button("end"), "End")

    async def opens_languages(self) -> None:
        await self._touch(_button("language"), "Language")

    async def touches_face(self, value: int) -> None:
        """One of the five faces of the rating, 1 to 5."""
        await self._touch(lambda i: i.property("value") == value and i.property("word") is not None, f"face {value}")

    async def changes(self, field: str) -> None:
        """The button in the line of an answer on the check screen."""
        row = f"row-{field}"
        await self._touch(lambda i: i.property("kind") == "quiet" and _inside(i, row), f"Change of {field}")

    async def touches_the_glass(self) -> None:
        """Anywhere: the middle of the screen."""
        await self._tap(QPoint(self._window.width() // 2, self._window.height() // 2))

    async def types(self, text: str) -> None:
        """Touch one key after the other on the keyboard of the screen."""
        await self.finds("keyboard")
        keys = await self._keys()
        for character in text:
            if character not in keys and character.lower() in keys:
                await self._tap(keys["shift"])
                keys = await self._keys()
            await self._tap(keys[character])
            if keys.get("shift") is not None and character.isupper():
                keys = await self._keys()

    async def erases(self, count: int) -> None:
        key = (await self._keys())["backspace"]
        for _ in range(count):
            await self._tap(key)

    # --- a card, papers with codes, a phone ---

    def inserts_card(self, national_id: str = "9991234561", name: str = "نمونه آزمایشی") -> VirtualCard:
        """The simulated national card of a person who does not exist."""
        card = simulated_national_id_card(national_id, name)
        self.reader.insert(card)
        return card

    def scans(self, code: str) -> None:
        self.scanner.scan(code)

    async def text_message(self, mobile: str) -> str:
        """The code that came last to a phone."""
        file = self.config.kiosk.data_path / "hub" / "sms.jsonl"

        def code() -> str:
            lines = (
                [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()] if file.exists() else []
            )
            texts = [line["text"] for line in lines if line["mobile"] == mobile]
            found = re.search(r"\d{6}", texts[-1]) if texts else None
            return found.group() if found else ""

        await self._until(code, f"a text message to {mobile}", PATIENCE)
        return code()

    async def pays(self, decision: str = "pay") -> None:
        """Open the page that the QR on the screen leads to, and press a button there."""
        assert self.state.payment is not None
        url = self.state.payment.pay_url
        async with httpx.AsyncClient(trust_env=False) as phone:
            page = await phone.get(url)
            assert page.status_code == 200
            await phone.post(url, data={"decision": decision})

    # --- how it is done ---

    def _items(self) -> Iterator[QQuickItem]:
        waiting = [self._window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                yield item
                waiting.extend(reversed(item.childItems()))

    def _find(self, accept: Accept) -> QQuickItem | None:
        return next((item for item in self._items() if accept(item)), None)

    async def _until(self, happened: Callable[[], object], what: str, patience: float) -> None:
        end = time.monotonic() + patience
        while not happened():
            if time.monotonic() > end:
                raise AssertionError(self._lost(f"waited {patience:.0f} s for {what}"))
            await asyncio.sleep(_LOOK)

    def _lost(self, why: str) -> str:
        self.kiosk.window.grab(self.config.kiosk.data_path / "lost.png")
        return (
            f"{why}; on {self.screen}, at work: {self.state.task}, problem: {self.state.problem}; seen: {self.texts()}"
        )

    async def _touch(self, accept: Accept, what: str) -> None:
        end = time.monotonic() + PATIENCE
        before = None
        while True:
            aim = self._aim(accept)
            if aim is None or aim != before:  # two looks agree when the layout is at rest
                before = aim
                await asyncio.sleep(_LOOK)
            elif aim.in_sight:
                return await self._press(aim.point)
            else:
                before = None
                await self._press(aim.point)
            if time.monotonic() > end:
                raise AssertionError(self._lost(f"could not touch {what}"))

    def _aim(self, accept: Accept) -> _Aim | None:
        """Where to touch something; or the button that turns the page towards it, when it is out of sight."""
        item = self._find(lambda i: _is_touchable(i) and accept(i) and i.isEnabled())
        if item is None:
            return None
        sight, middle = _sight(item), _middle(item)
        if sight.contains(QPointF(middle)):
            return _Aim(middle, in_sight=True)
        turner = self._find(_button("more" if middle.y() > sight.center().y() else "up"))
        return _Aim(_middle(turner), in_sight=False) if turner is not None else None

    async def _keys(self) -> dict[str, QPoint]:
        """Where every key of the keyboard is now: by what it types, special ones by their type."""
        before: dict[str, QPoint] = {}
        while True:
            keyboard = self._find(_called("keyboard"))
            assert keyboard is not None, self._lost("no keyboard")
            found: dict[str, QPoint] = {}
            for key in _below(keyboard):
                kind = key.property("type")
                if key.property("typed") is not None and key.isEnabled():
                    found[str(key.property("typed")) if kind in {"text", "space"} else str(kind)] = _middle(key)
            if found == before:
                return found
            before = found
            await asyncio.sleep(_LOOK * 2)

    async def _press(self, button: QPoint) -> None:
        """Touch a button; the same one only after the time in which it takes two taps for one."""
        place = button.toTuple()
        rest = self._tapped.get(place, 0.0) + _SAME_BUTTON_AGAIN - time.monotonic()
        await asyncio.sleep(max(0.0, rest))
        await self._tap(button)
        self._tapped[place] = time.monotonic()

    async def _tap(self, point: QPoint) -> None:
        # `commit(False)` does without a nested event loop: this runs inside a task.
        QTest.touchEvent(self._window, _touch_device(), False).press(0, point, self._window).commit(False)
        await asyncio.sleep(0)
        QTest.touchEvent(self._window, _touch_device(), False).release(0, point, self._window).commit(False)
        await asyncio.sleep(0)


@cache
def _touch_device() -> QPointingDevice:
    return QTest.createTouchDevice()


def _called(name: str) -> Accept:
    return lambda item: item.objectName() == name or item.property("accessibleName") == name


def _button(icon: str) -> Accept:
    return lambda item: item.property("iconName") == icon and _is_touchable(item)


def _is_touchable(item: QQuickItem) -> bool:
    return item.property("accessibleName") is not None


def _inside(item: QQuickItem, name: str) -> bool:
    above: QObject | None = item
    while isinstance(above, QQuickItem):
        if above.objectName() == name:
            return True
        above = above.parentItem()
    return False


def _below(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _below(child)


def _middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def _sight(item: QQuickItem) -> QRectF:
    """What nothing above `item` clips away, in the coordinates of the window."""
    # Not `item.window()`: that wrapper, once collected, takes the window with it.
    above = item.parentItem()
    sight = QRectF(-1e6, -1e6, 2e6, 2e6)
    while above is not None:
        if above.clip():
            sight = sight.intersected(above.mapRectToScene(above.boundingRect()))
        above = above.parentItem()
    return sight
