"""Everything that is wrong with what a showroom shows."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from kiosk.session.comfort import Contrast
from tests.walk import contrast, hearing, targets, words
from tests.walk.fault import Fault
from tests.walk.look import Look
from tests.walk.showroom import Showroom, items
from ui.accessible import Role, reading
from ui.keypad.stops import look as look_for_stops


def faults(room: Showroom, look: Look, picture: QImage) -> Iterator[Fault]:
    """The faults of the scene that `room` shows now."""
    window, theme = room.window, room.theme
    density = float(theme.property("pixelsPerMillimetre"))
    nodes = reading(window, right_to_left=look.language.is_right_to_left)
    everything = list(items(window))
    if nodes and nodes[0].role is Role.Dialog:  # what lies behind a dialog cannot be touched
        everything = [item for item in everything if nodes[0].item is not None and words.is_in(item, nodes[0].item)]
    pressed = targets.targets(everything)
    yield from targets.unnamed(pressed, nodes)
    yield from hearing.unreached(pressed, look_for_stops(window.contentItem()))
    yield from targets.small(pressed, density)
    yield from targets.close(pressed, density)
    if theme.property("lowReach"):
        yield from targets.high(pressed, window.height() - float(theme.property("reachHeight")))
    texts = words.words(everything)
    yield from hearing.silent(texts, nodes, look.language)
    yield from words.cut(texts)
    yield from words.outside(texts, QRectF(0, 0, window.width(), window.height()))
    yield from words.overlapping(texts)
    yield from words.under(texts, pressed)
    yield from words.tofu(texts)
    yield from contrast.pale(texts, picture, Contrast(str(theme.property("palette"))))
