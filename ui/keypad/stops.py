"""What can have the focus on the window as it stands, in the order in which it is read.

QML declares everything in the order of reading: from top to bottom, and in a row from the side where the reader begins,
because layouts mirror and declarations do not. So the order of the items is that of the focus, in every language.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtQuick import QQuickItem


@dataclass
class Stops:
    """What a walk over the window found. Look it up anew each time: QML may delete any of it."""

    items: list[QQuickItem] = field(default_factory=list)
    start: QQuickItem | None = None  # the first that is no button of the top bar
    sheet: QQuickItem | None = None  # the open sheet that holds the focus; nothing else can have it
    keyboard: QQuickItem | None = None

    @property
    def keys(self) -> list[QQuickItem]:
        """The keys of the keyboard on the screen."""
        return [item for item in self.items if self.keyboard is not None and is_below(item, self.keyboard)]


def look(root: QQuickItem) -> Stops:
    """Walk over everything visible below `root`. The buttons of the top bar come last: they are on every screen."""
    walk = _Walk()
    walk.below(root, late=False)
    items = [*walk.early, *walk.late]
    return Stops(items, items[0] if items else None, walk.sheet, walk.keyboard)


class _Walk:
    def __init__(self) -> None:
        self.early: list[QQuickItem] = []
        self.late: list[QQuickItem] = []
        self.sheet: QQuickItem | None = None
        self.keyboard: QQuickItem | None = None
        self._beside_a_sheet = False

    def below(self, item: QQuickItem, *, late: bool) -> None:
        for child in item.childItems():
            if not child.isVisible():
                continue
            if child.isFocusScope() and child.property("holdsFocus"):
                self._in_a_sheet(child)
            else:
                self._take(child, late=late)
                self.below(child, late=late or child.property("focusComesLast") is True)

    def _in_a_sheet(self, sheet: QQuickItem) -> None:
        self.early, self.late, self.keyboard = [], [], None
        self.sheet, self._beside_a_sheet = sheet, False
        self.below(sheet, late=False)
        self._beside_a_sheet = True

    def _take(self, item: QQuickItem, *, late: bool) -> None:
        if self._beside_a_sheet:
            return
        if item.activeFocusOnTab() and item.isEnabled():
            (self.late if late else self.early).append(item)
        elif item.property("takesTyping") is True:
            self.keyboard = item


def is_below(item: QQuickItem, above: QQuickItem) -> bool:
    """Whether `item` is part of `above`."""
    parent: QObject | None = item
    while isinstance(parent, QQuickItem):
        if parent is above:
            return True
        parent = parent.parentItem()
    return False


def place(item: QQuickItem) -> QRectF:
    """Where it is in the window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def in_sight(item: QQuickItem) -> bool:
    """Whether the middle of `item` is cut off by nothing above it."""
    middle = place(item).center()
    above: QObject | None = item.parentItem()
    while isinstance(above, QQuickItem):
        if above.clip() and not above.contains(above.mapFromScene(QPointF(middle))):
            return False
        above = above.parentItem()
    return True


def beside(items: list[QQuickItem], here: QQuickItem, *, right: bool) -> QQuickItem | None:
    """The nearest in the row of `here`, on that side of the glass."""
    origin = place(here)
    sign = 1 if right else -1
    best: tuple[float, QQuickItem] | None = None
    for item in items:
        rect = place(item)
        away = sign * (rect.center().x() - origin.center().x())
        shared = min(rect.bottom(), origin.bottom()) - max(rect.top(), origin.top())
        same_row = shared * 2 >= min(rect.height(), origin.height())
        if away > 1 and same_row and (best is None or away < best[0]) and in_sight(item):
            best = away, item
    return best[1] if best else None


def in_next_row(items: list[QQuickItem], here: QQuickItem, *, below: bool) -> QQuickItem | None:
    """The nearest one in the nearest row above or below `here`."""
    origin = place(here)
    sign = 1 if below else -1
    best: tuple[float, float, QQuickItem] | None = None
    for item in items:
        rect = place(item)
        down = rect.top() - origin.bottom() if below else origin.top() - rect.bottom()
        if sign * (rect.center().y() - origin.center().y()) <= 1 or down < -1 or not in_sight(item):
            continue
        aside = abs(rect.center().x() - origin.center().x())
        row = round(down / max(1.0, origin.height() / 2))
        if best is None or (row, aside) < best[:2]:
            best = row, aside, item
    return best[2] if best else None
