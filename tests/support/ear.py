"""An ear at the virtual voice, and what must have come to it."""

from __future__ import annotations

import asyncio
import re
import time

from PySide6.QtQuick import QQuickItem

from hardware.speech.virtual import VirtualVoiceControls
from tests.support.visitor import PATIENCE, Visitor
from ui.accessible import reading, visible_area
from ui.keypad.stops import is_below, look
from ui.speech import script

_LOOK = 0.05  # seconds between two looks
_NO_WORD = re.compile(r"[\W_]+")


class Ear:
    """Hears what is said since the last page began."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        voice = visitor.kiosk.core.devices.handles.voice
        assert voice is not None
        self.voice: VirtualVoiceControls = voice
        self._from = 0

    @property
    def heard(self) -> list[str]:
        """All that was begun to be said since `forgets`."""
        return self.voice.texts[self._from :]

    def forgets(self) -> None:
        """What comes now is another page."""
        self._from = len(self.voice.said)

    async def hears(self, words: str) -> None:
        """Wait for a sentence with these words."""
        end = time.monotonic() + PATIENCE
        while not any(words in text for text in self.heard):
            assert time.monotonic() < end, f"{words!r} was not said, but {self.heard}"
            await asyncio.sleep(_LOOK)

    async def hears_all_that_is_to_be_seen(self) -> None:
        """Wait until every text and every name on the screen was said; the keys of the keyboard are said one by one."""
        end = time.monotonic() + PATIENCE
        while missing := self.missing():
            assert time.monotonic() < end, f"{missing} was not said, but {self.heard}"
            await asyncio.sleep(_LOOK)

    def missing(self) -> list[str]:
        """What is to be seen, by the items and by the accessible tree, and was not said yet."""
        said = _letters(" ".join(self.heard))
        language = self.visitor.state.language
        nodes = reading(self.visitor.kiosk.window.window, right_to_left=language.is_right_to_left)
        named = [part for node in script.in_speaking_order(nodes) for part in (node.name, node.value, node.note)]
        return [text for text in (*self._texts(), *named) if _letters(text) not in said]

    def _texts(self) -> list[str]:
        stops = look(self.visitor.kiosk.window.window.contentItem())
        above = stops.sheet
        drawn = self.visitor._find(lambda item: item.objectName() == "map")  # its names stand in the list beside it
        return [
            str(item.property("text"))
            for item in self.visitor._items()
            if _shows_text(item)
            and visible_area(item).height() > item.height() / 2
            and (stops.keyboard is None or not is_below(item, stops.keyboard))
            and (drawn is None or not is_below(item, drawn))
            and (above is None or is_below(item, above))
        ]


def _shows_text(item: QQuickItem) -> bool:
    """Whether it is a text itself, and not a control that has one somewhere in it."""
    return item.property("contentWidth") is not None and isinstance(item.property("text"), str)


def _letters(text: str) -> str:
    return _NO_WORD.sub("", text).lower()
