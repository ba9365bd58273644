"""The texts in a window: whole, in their place, not over each other, and in letters that there are."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QRawFont
from PySide6.QtQuick import QQuickItem

from tests.walk.fault import Fault, Kind
from tests.walk.targets import Target
from ui import fonts
from ui.accessible import visible_area

#: Letters hang a little over their box, and a tight line height lets boxes overlap where no letter does.
_SLACK = 3.0
_CURSOR = 6.0  # an entry keeps room for its cursor, which may stand outside
_AIR = 0.25  # of the font's height, above and below the letters


@dataclass(frozen=True)
class Words:
    """A text on the screen. `area` is what its letters take, `seen` what of it is to be seen; pixels of the window."""

    item: QQuickItem
    text: str
    area: QRectF
    seen: QRectF
    font: QFont

    def __str__(self) -> str:
        return repr(self.text if len(self.text) < 40 else f"{self.text[:37]}...")


def words(items: Sequence[QQuickItem]) -> list[Words]:
    """The texts among `items` that show something."""
    return list(_words(items))


def _words(items: Sequence[QQuickItem]) -> Iterator[Words]:
    for item in items:
        text = item.property("text")
        if item.property("contentWidth") is None or not isinstance(text, str) or not text.strip():
            continue
        seen = visible_area(item)
        if seen.isEmpty():
            continue
        area = item.mapRectToScene(item.boundingRect())  # of a text that is what its letters take
        yield Words(item, text, area, area.intersected(seen), item.property("font"))


def cut(found: Sequence[Words]) -> Iterator[Fault]:
    """Texts that are elided, too large for their box, or partly clipped away."""
    for text in found:
        item = text.item
        if item.property("truncated"):
            yield Fault(Kind.CUT, f"{text} is elided")
        elif text.area.width() > item.width() + _SLACK:
            yield Fault(Kind.CUT, f"{text} is {text.area.width() - item.width():.0f} px wider than its box")
        elif text.area.height() > item.height() + 2 * _SLACK + _AIR * text.area.height():
            yield Fault(Kind.CUT, f"{text} is {text.area.height() - item.height():.0f} px higher than its box")
        if _waits_for_next_page(text):
            continue
        lost = text.area.height() - text.seen.height()
        if text.seen.height() > _SLACK and lost > _AIR * _line(text) + _SLACK:
            yield Fault(Kind.CUT, f"{lost:.0f} of {text.area.height():.0f} px of {text} are clipped away")
        elif text.area.width() - text.seen.width() > (
            _CURSOR if item.property("cursorVisible") is not None else _SLACK
        ):
            yield Fault(Kind.CUT, f"{text.area.width() - text.seen.width():.0f} px of {text} are clipped at its side")


def _waits_for_next_page(text: Words) -> bool:
    """Whether the text stands in a row that is whole on the next page. Its head may show beside a taller neighbour."""
    around, scrolled = text.item.parentItem(), 0.0
    while around is not None and around.property("pageEnd") is None:
        scrolled = float(around.property("contentY") or scrolled)
        around = around.parentItem()
    if around is None or not around.property("overflowing"):
        return False
    end = around.mapToScene(QPointF(0, float(around.property("pageEnd")) - scrolled)).y()
    return text.area.center().y() > end


def outside(found: Sequence[Words], window: QRectF) -> Iterator[Fault]:
    """Texts beyond the window or beyond the button that they stand on."""
    for text in found:
        tight = _tight(text)
        if _waits_for_next_page(text):
            continue
        if not window.contains(tight.intersected(text.seen) if text.seen.height() > 0 else tight):
            yield Fault(Kind.OUTSIDE, f"{text} leaves the window")
        button = _button_of(text.item)
        if button is None:
            continue
        room = button.mapRectToScene(QRectF(0, 0, button.width(), button.height()))
        if not room.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(tight):
            yield Fault(Kind.OUTSIDE, f"{text} leaves its button")


def overlapping(found: Sequence[Words]) -> Iterator[Fault]:
    """Pairs of texts whose letters meet."""
    visible = [(text, _tight(text).intersected(text.seen)) for text in found if not _waits_for_next_page(text)]
    for (one, first), (other, second) in combinations(visible, 2):
        both = first.intersected(second)
        if both.width() > _SLACK and both.height() > _SLACK:
            yield Fault(Kind.OVERLAP, f"{one} and {other}")


def under(found: Sequence[Words], pressed: Sequence[Target]) -> Iterator[Fault]:
    """Texts that lie over or under a button that is not theirs."""
    for text in found:
        tight = _tight(text).intersected(text.seen)
        for target in pressed:
            both = tight.intersected(target.area)
            apart = both.width() <= _SLACK or both.height() <= _SLACK
            if not apart and not target.part_of_a_plate and not is_in(text.item, target.item):
                yield Fault(Kind.OVERLAP, f"{text} and the button {target}")


def tofu(found: Sequence[Words]) -> Iterator[Fault]:
    """Texts with letters that none of our fonts has."""
    for text in found:
        lacking = sorted({letter for letter in text.text if not _is_drawn(letter)})
        if lacking:
            yield Fault(Kind.TOFU, f"{text} lacks {lacking}")


@cache
def _is_drawn(letter: str) -> bool:
    if letter.isspace() or unicodedata.category(letter) in {"Cf", "Cc"}:  # joiners and direction marks are invisible
        return True
    return any(font.supportsCharacter(ord(letter)) for font in _bundled())


@cache
def _bundled() -> tuple[QRawFont, ...]:
    return tuple(QRawFont(str(fonts.DIRECTORY / name), 20.0) for name in fonts.FILES)


def is_in(item: QQuickItem, above: QQuickItem) -> bool:
    """Whether `item` is `above` or lies in it."""
    around: QQuickItem | None = item
    while around is not None and around != above:
        around = around.parentItem()
    return around is not None


def _line(text: Words) -> float:
    return float(text.font.pixelSize())


def _tight(text: Words) -> QRectF:
    air = _AIR * _line(text)
    return text.area.adjusted(0, air, 0, -air)


def _button_of(item: QQuickItem) -> QQuickItem | None:
    around: QQuickItem | None = item.parentItem()
    while around is not None and around.property("accessibleName") is None:
        around = around.parentItem()
    return around
