"""Text laid out in lines, ready to be measured and drawn."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

#: Distance of baselines in ems: Vazirmatn's own 1.56 wastes paper, and nothing touches at this one.
LINE_PITCH = 1.42


class Align(Enum):
    """Where lines stand in their box, as the reader sees it."""

    START = "start"
    CENTRE = "centre"
    END = "end"


@dataclass(frozen=True)
class TextBox:
    """Lines of text in a box `width` dots wide. `ink_width` is the longest line's advance."""

    layout: QTextLayout
    width: float
    height: int
    ink_width: float
    lines: int

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw in black with the box's top left corner at (x, y)."""
        painter.setPen(Qt.GlobalColor.black)
        self.layout.draw(painter, QPointF(x, y))


def lay_out(text: str, font: QFont, width: float, *, right_to_left: bool, align: Align = Align.START) -> TextBox:
    """Break `text` into lines no wider than `width`; a word that is wider by itself is broken inside."""
    option = QTextOption(_side(align, right_to_left=right_to_left))
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    pitch = round(font.pixelSize() * LINE_PITCH)
    # The metrics of our font, not of the line: Qt takes invisible marks from whatever fonts the machine has besides,
    # and these would move the line by a dot here and not there.
    metrics = QFontMetricsF(font)
    baseline = round((pitch - metrics.height()) / 2 + metrics.ascent())
    count, ink_width = 0, 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, count * pitch + baseline - line.ascent()))
        ink_width = max(ink_width, line.naturalTextWidth())
        count += 1
    layout.endLayout()
    return TextBox(layout, width, count * pitch, ink_width, count)


def balanced(text: str, font: QFont, width: float, *, right_to_left: bool) -> TextBox:
    """Centred lines of nearly equal length: as few as fit into `width`, none of them a lonely last word.

    No word is broken for it that is not wider than `width`.
    """
    widest = lay_out(text, font, width, right_to_left=right_to_left, align=Align.CENTRE)
    longest = max((one_line(word, font, right_to_left=right_to_left).width for word in text.split()), default=0.0)
    least, most = max(widest.ink_width / widest.lines, longest), widest.width
    while widest.lines > 1 and most - least > font.pixelSize() / 2:
        tried = (least + most) / 2
        if lay_out(text, font, tried, right_to_left=right_to_left).lines > widest.lines:
            least = tried
        else:
            most = tried
    return lay_out(text, font, most, right_to_left=right_to_left, align=Align.CENTRE)


def one_line(text: str, font: QFont, *, right_to_left: bool) -> TextBox:
    """`text` on a single line in a box exactly as wide as it needs."""
    wide = lay_out(text, font, 1_000_000, right_to_left=right_to_left)
    return lay_out(text, font, wide.ink_width + 1, right_to_left=right_to_left)


def _side(align: Align, *, right_to_left: bool) -> Qt.AlignmentFlag:
    """QTextLayout takes left and right literally, unlike QTextDocument."""
    match align:
        case Align.CENTRE:
            return Qt.AlignmentFlag.AlignHCenter
        case Align.START:
            return Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        case Align.END:
            return Qt.AlignmentFlag.AlignLeft if right_to_left else Qt.AlignmentFlag.AlignRight
