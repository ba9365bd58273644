"""A picture as ESC/POS commands: only the inked part of it is sent.

White rows are fed (`ESC J`), white columns are left out. The right side can always be left out. The left side
is left out by `GS L` and only where the profile says that this moves raster pictures: a clone that ignores it
would shift each band differently and ruin the receipt, while a few more bytes ruin nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from itertools import groupby
from operator import or_

from hardware.printer import commands
from hardware.printer.base import PrinterProfile, Raster

#: White runs shorter than this stay inside the band: a stop of the motor costs more than the bytes (1 mm).
SHORTEST_FEED = 8

#: Paper between the print head and the tear bar of printers without a cutter, in inches (about 12 mm).
TEAR_FEED = 0.5


def encode(raster: Raster, profile: PrinterProfile) -> Iterator[bytes]:
    """The whole job as pieces of complete commands; between two pieces anything else may be sent.

    ValueError when the picture is wider than the printer's line.
    """
    if raster.width > profile.dots:
        raise ValueError(f"{raster.width} dots do not fit into a line of {profile.dots}")
    yield opening(profile)
    margin = _Margin(profile.left_margin)
    white = 0
    for rows, inked in _runs(raster):
        if not inked:
            white += len(rows)
            continue
        for start in range(0, len(rows), profile.band_rows):
            yield commands.feed(white) + margin.band(rows[start : start + profile.band_rows])
            white = 0
    yield commands.feed(white) + margin.reset() + closing(profile)


def opening(profile: PrinterProfile) -> bytes:
    """Known settings and an empty print buffer, which `GS v 0` needs: hence the line feed."""
    units = commands.motion_units(profile.dpi) if profile.motion_units else b""
    reports = commands.auto_status(commands.REPORT_TROUBLE) if profile.auto_status else b""
    return commands.INIT + reports + units + commands.LINE_FEED


def closing(profile: PrinterProfile, *, torn: bool = False) -> bytes:
    """Cut and present, or feed the end of the receipt to the tear bar; then no more reports.

    `torn`: this is no receipt for a citizen; a presenter draws it back.
    """
    return _ending(profile, torn) + (commands.auto_status(commands.REPORT_NOTHING) if profile.auto_status else b"")


def _ending(profile: PrinterProfile, torn: bool) -> bytes:
    if profile.presenter is not None:
        return commands.full_cut() + (commands.RETRACT if torn else commands.present(profile.present_steps))
    return commands.partial_cut() if profile.cuts else commands.feed(round(TEAR_FEED * profile.dpi))


class _Margin:
    """Crops bands and remembers which left margin the printer has now."""

    def __init__(self, allowed: bool) -> None:
        self._allowed = allowed
        self._now = 0

    def band(self, rows: list[bytes]) -> bytes:
        left, right = _inked_columns(rows)
        if not self._allowed:
            left = 0
        return self._move(left * 8) + commands.raster_band(right - left, b"".join(row[left:right] for row in rows))

    def reset(self) -> bytes:
        return self._move(0)

    def _move(self, dots: int) -> bytes:
        if dots == self._now:
            return b""
        self._now = dots
        return commands.left_margin(dots)


def _runs(raster: Raster) -> Iterator[tuple[list[bytes], bool]]:
    """The rows in alternating runs, inked or white; white runs shorter than SHORTEST_FEED join the ink around."""
    stride = raster.stride
    white = bytes(stride)
    pending: list[bytes] = []
    rows = (raster.rows[start : start + stride] for start in range(0, len(raster.rows), stride))
    for inked, group in groupby(rows, white.__ne__):
        run = list(group)
        if inked or (pending and len(run) < SHORTEST_FEED):
            pending += run
            continue
        if pending:
            yield pending, True
            pending = []
        yield run, False
    if pending:
        yield from _without_white_tail(pending, white)


def _without_white_tail(rows: list[bytes], white: bytes) -> Iterator[tuple[list[bytes], bool]]:
    end = len(rows)
    while rows[end - 1] == white:
        end -= 1
    yield rows[:end], True
    if end < len(rows):
        yield rows[end:], False


def _inked_columns(rows: list[bytes]) -> tuple[int, int]:
    """First and last + 1 byte column with ink in any of `rows`; at least one column even when there is none."""
    stride = len(rows[0])
    ink = reduce(or_, (int.from_bytes(row, "big") for row in rows))
    if not ink:
        return 0, 1
    left = stride - (ink.bit_length() + 7) // 8
    right = stride - ((ink & -ink).bit_length() - 1) // 8
    return left, right
