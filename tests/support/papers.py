"""Reading what came out of a printer, as a phone does."""

from __future__ import annotations

import numpy as np
import zxingcpp

from hardware.printer.base import Raster


def qr_text(raster: Raster) -> str:
    """What the one QR on a paper says."""
    packed = np.frombuffer(raster.rows, np.uint8).reshape(raster.height, raster.width // 8)
    grey = np.ascontiguousarray((1 - np.unpackbits(packed, axis=1)) * 255)
    found = [code.text for code in zxingcpp.read_barcodes(grey)]
    assert len(found) == 1, found
    return str(found[0])
