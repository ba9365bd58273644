"""What a finger can press: large enough, far enough apart, in reach, and known by a name.

20 mm for everything, 15 mm for keys with 12.7 mm where a low screen leaves no more (VVSG 2.0 7.2-I), 2.54 mm between.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem
from shiboken6 import Shiboken

from tests.walk.fault import Fault, Kind
from ui.accessible import Node, visible_area

TARGET_MM, KEY_MM, KEY_FLOOR_MM, GAP_MM = 20.0, 15.0, 12.7, 2.54
_PIXELS = 2.0  # sizes are rounded to whole pixels


@dataclass(frozen=True)
class Target:
    """Something to press. `area` is what is to be seen of it, in pixels of the window."""

    item: QQuickItem
    name: str
    area: QRectF
    is_key: bool
    part_of_a_plate: bool

    def __str__(self) -> str:
        return repr(self.name) if self.name else f"{self.item.objectName() or 'something'} without a name"


def targets(items: Sequence[QQuickItem]) -> list[Target]:
    """The targets among `items` that can be pressed now."""
    return list(_targets(items))


def _targets(items: Sequence[QQuickItem]) -> Iterator[Target]:
    for item in items:
        name = item.property("accessibleName")
        if name is None or not item.isEnabled():
            continue
        area = visible_area(item)
        if area.height() > min(8.0, item.height() / 2):  # else it only touches the edge of its page
            is_key, plate = item.property("repeats") is not None, item.objectName().startswith("plateBox")
            yield Target(item, str(name), area, is_key, plate)


def small(found: Sequence[Target], pixels_per_millimetre: float) -> Iterator[Fault]:
    """Targets that a finger misses."""
    for target in found:
        least = KEY_FLOOR_MM if target.is_key or target.part_of_a_plate else TARGET_MM
        side = min(target.item.width(), target.item.height())
        if side < least * pixels_per_millimetre - _PIXELS:
            yield Fault(Kind.SMALL, f"{target} is {side / pixels_per_millimetre:.1f} mm")


def close(found: Sequence[Target], pixels_per_millimetre: float) -> Iterator[Fault]:
    """Pairs of targets without a gap. The parts of a plate touch each other: a miss there is mended by the next tap."""
    reach = (GAP_MM * pixels_per_millimetre - _PIXELS) / 2
    grown = [(target, target.area.adjusted(-reach, -reach, reach, reach)) for target in found]
    for (one, first), (other, second) in combinations(grown, 2):
        if first.intersects(second) and not (one.part_of_a_plate and other.part_of_a_plate):
            yield Fault(Kind.CLOSE, f"{one} and {other}")


def high(found: Sequence[Target], top: float) -> Iterator[Fault]:
    """Targets that begin above `top`."""
    for target in found:
        if target.area.top() < top - _PIXELS:
            yield Fault(Kind.HIGH, f"{target} is {top - target.area.top():.0f} px too high")


def unnamed(found: Sequence[Target], nodes: Sequence[Node]) -> Iterator[Fault]:
    """Targets that are not read to anybody, and what is read without a name."""
    heard = {Shiboken.getCppPointer(node.item)[0] for node in nodes if node.item is not None}
    for target in found:
        if Shiboken.getCppPointer(target.item)[0] not in heard:
            yield Fault(Kind.UNHEARD, str(target))
    for node in nodes:
        if not node.name.strip() and node.can_be_pressed:
            yield Fault(Kind.NAMELESS, node.role.name)
