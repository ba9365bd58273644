"""The paper in a virtual printer: what the head has drawn, as a picture."""

from __future__ import annotations

from dataclasses import dataclass

from hardware.printer.base import PrinterProfile, Raster


@dataclass(frozen=True)
class Paper:
    """A piece that left the printer. `torn`: it is not one whole receipt as its sender meant it."""

    raster: Raster
    torn: bool


class Roll:
    """The paper under the head, since the last cut, and the settings that say where the head draws."""

    #: A sender that never cuts must not eat the memory: 3 m of paper, then it falls off by itself.
    LONGEST = 24_000

    def __init__(self, profile: PrinterProfile) -> None:
        self._profile = profile
        self._stride = profile.dots // 8
        self._rows = bytearray()
        self.torn = False
        self.reset()

    @property
    def height(self) -> int:
        """Rows since the last cut."""
        return len(self._rows) // self._stride

    def reset(self) -> None:
        """The settings of power-on. As in Epson printers, a vertical unit is half a dot where GS P exists."""
        self._margin = 0
        self._horizontal = self._profile.dpi
        self._vertical = self._profile.dpi * (2 if self._profile.motion_units else 1)

    def set_motion_units(self, horizontal: int, vertical: int) -> None:
        """`GS P`: units per inch; 0 is the default."""
        default_vertical = self._profile.dpi * (2 if self._profile.motion_units else 1)
        self._horizontal, self._vertical = horizontal or self._profile.dpi, vertical or default_vertical

    def set_margin(self, units: int) -> None:
        """`GS L`."""
        self._margin = units * self._profile.dpi // self._horizontal

    def feed(self, units: int) -> None:
        """Feed vertical motion units."""
        self._rows += bytes(self._stride * (units * self._profile.dpi // self._vertical))

    def feed_line(self) -> None:
        """Feed 1/6 inch."""
        self._rows += bytes(self._stride * (self._profile.dpi // 6))

    def draw(self, row: bytes) -> None:
        """One row of dots from the left margin on; what is wider than the paper is lost."""
        dots = int.from_bytes(row, "big") << self._profile.dots
        dots >>= len(row) * 8 + self._margin
        self._rows += (dots & ((1 << self._profile.dots) - 1)).to_bytes(self._stride, "big")

    def cut(self) -> Paper:
        """Take off what has been printed."""
        paper = Paper(Raster(self._profile.dots, self.height, bytes(self._rows)), self.torn)
        self._rows.clear()
        self.torn = False
        return paper
