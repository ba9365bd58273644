"""What a job that broke off leaves in a printer."""

from __future__ import annotations

from enum import Enum, auto

from hardware.printer.base import PrinterProfile
from hardware.printer.commands import raster_band


class Leftover(Enum):
    """What the last job left in the printer."""

    UNKNOWN = auto()  # it never answered us: a process before us may have died in the middle of a band
    NOTHING = auto()
    TORN = auto()  # a part of a receipt under the head
    CUT_SHORT = auto()  # that, and perhaps a command that still waits for the rest of its data


def flush(profile: PrinterProfile) -> bytes:
    """As many zeros as a band can have bytes, header included: they end one cut short, and mean nothing otherwise."""
    return bytes(len(raster_band(1, b"")) + profile.dots // 8 * profile.band_rows)
