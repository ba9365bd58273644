"""How long a receipt of about a thousand rows takes from document to packed bits.

The floor is what python-escpos `image()` needs to encode the very same picture, which we do not use: ours has the
document laid out, shaped and packed in that time. Run: `.venv/bin/python -m bench.paper_rendering`.
"""

from __future__ import annotations

import json
import os
import statistics
import time
from collections.abc import Callable
from functools import cache
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from datetime import UTC, datetime

from escpos.printer import Dummy
from PIL import Image
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from bench.row import against
from kiosk.contract.language import Language, LocalText
from kiosk.printing.document import (
    BigCode,
    Code,
    Label,
    Letterhead,
    Moment,
    Money,
    PaperDocument,
    Paragraph,
    Qr,
    Row,
    StaffLine,
    Title,
)
from ui import fonts, wording
from ui.paper import PaperRaster, render

DOTS, DPI, ROUNDS = 576, 203, 25
_AT = datetime(2026, 11, 23, 10, 35, tzinfo=UTC)
_CODE = "7KQM-2R9D-XT"
_TITLE = LocalText(fa="پرداخت عوارض نوسازی", en="Payment of the renovation levy")

DOCUMENT = PaperDocument(
    Language.FA,
    (
        Letterhead(),
        Title(_TITLE),
        BigCode(Label.TRACKING_CODE, _CODE),
        Row(Label.AMOUNT, Money(1_250_000)),
        Row(Label.PAID_AT, Moment(_AT)),
        Row(Label.PAYMENT_REFERENCE, Code("PAY-20261123-000417")),
        Paragraph(LocalText(fa="این رسید را تا پایان سال نگه دارید.", en="Keep this receipt.")),
        Qr("HTTPS://MASHHAD.EXAMPLE/R/" + "GI2DKMZVGQ3TOOBZ" * 13, Label.SCAN_TO_VERIFY),
        StaffLine(_TITLE, _CODE, _AT),
    ),
)


def picture() -> PaperRaster:
    """The receipt that is measured. Makes a QGuiApplication if there is none."""
    _application()
    return render(DOCUMENT, dots=DOTS, dpi=DPI, labels=lambda label, _: wording.label(label, say=str))


def render_seconds() -> float:
    """Median time of one rendering, warm."""
    picture()
    return _median(picture)


def floor_seconds() -> float:
    """Median time of python-escpos to encode the same picture."""
    raster = picture()
    inverted = bytes(byte ^ 0xFF for byte in raster.rows)  # Pillow has 1 for white
    image = Image.frombytes("1", (raster.width, raster.height), inverted)
    printer = Dummy(profile="TM-T20II")  # 576 dots wide

    def encode() -> None:
        printer.clear()
        printer.image(image, impl="bitImageRaster")

    return _median(encode)


def rows() -> list[dict[str, Any]]:
    """One row for the table of `make bench`."""
    name = f"paper: render a receipt of {picture().height} rows"
    return [against(name, render_seconds() * 1000, "ms", floor_seconds() * 1000, 1.0)]


@cache
def _application() -> QCoreApplication:
    """The application object lives as long as this module; fonts are registered once."""
    application = QGuiApplication.instance() or QGuiApplication([])
    fonts.register()
    return application


def _median(work: Callable[[], object]) -> float:
    taken = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begun)
    return statistics.median(taken)


if __name__ == "__main__":
    print(json.dumps(rows(), indent=1))
