"""What is to be seen can be heard, and what a finger can press the keys come to."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from PySide6.QtQuick import QQuickItem

from kiosk.contract.language import Language
from tests.walk.fault import Fault, Kind
from tests.walk.targets import Target
from tests.walk.words import Words, is_in
from ui.accessible import Node, Role
from ui.keypad.stops import Stops
from ui.speech import script

_NO_LETTER = re.compile(r"[\W_]+")


def silent(found: Sequence[Words], nodes: Sequence[Node], language: Language) -> Iterator[Fault]:
    """Texts that the spoken script of the screen leaves out. Those in a picture are told by its name."""
    lines = [line.text for line in script.page(nodes, language)]
    keys = [node.name for node in nodes if node not in script.in_speaking_order(nodes)]  # said when the focus comes
    said = _letters(" ".join((*lines, *keys)))
    pictures = [node.item for node in nodes if node.role is Role.Graphic and node.item is not None]
    for text in found:
        if _letters(text.text) in said or text.seen.height() < text.area.height() / 2:
            continue
        if not _is_drawn(text.item) and not any(is_in(text.item, picture) for picture in pictures):
            yield Fault(Kind.SILENT, f"{text} is never said")


def unreached(pressed: Sequence[Target], stops: Stops) -> Iterator[Fault]:
    """Targets that the focus of the keys never comes to."""
    reached: list[QQuickItem] = stops.items
    for target in pressed:
        if target.item not in reached:
            yield Fault(Kind.UNREACHED, f"the keys do not come to {target}")


def _is_drawn(item: QQuickItem) -> bool:
    """Whether it is part of a drawing, and says nothing to who cannot see it."""
    above: object = item
    while isinstance(above, QQuickItem):
        if above.property("drawn") is True:
            return True
        above = above.parentItem()
    return False


def _letters(text: str) -> str:
    """Only letters and digits, the digits of all languages as those of one."""
    plain = "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in text)
    return _NO_LETTER.sub("", plain).lower()
