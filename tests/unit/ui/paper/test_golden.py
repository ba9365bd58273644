"""Papers look as somebody looked at them and found good. See `tests/golden/README.md`."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from kiosk.contract.language import Language
from kiosk.printing.document import PaperDocument
from tests.unit.ui.paper import samples, words
from tests.unit.ui.paper.comparison import same_picture
from ui.paper import load_png, render, save_png

pytestmark = pytest.mark.usefixtures("bundled_fonts")

GOLDEN = Path(__file__).resolve().parents[3] / "golden"

PAPERS: dict[str, Callable[[], PaperDocument]] = {
    "request-fa": lambda: samples.request_receipt(Language.FA),
    "request-en": lambda: samples.request_receipt(Language.EN),
    "request-ar": lambda: samples.request_receipt(Language.AR),
    "request-ur": lambda: samples.request_receipt(Language.UR),
    "request-az": lambda: samples.request_receipt(Language.AZ),
    **{f"copy-{language}": partial(samples.request_receipt, language, copy=True) for language in Language},
    "payment-fa": lambda: samples.payment_receipt(Language.FA),
    "payment-en": lambda: samples.payment_receipt(Language.EN),
    "proviso-fa": lambda: samples.receipt_with_a_proviso(Language.FA),
    "proviso-en": lambda: samples.receipt_with_a_proviso(Language.EN),
    "proviso-ar": lambda: samples.receipt_with_a_proviso(Language.AR),
    "plan-ar": lambda: samples.plan_page(Language.AR),
    "provisional-fa": lambda: samples.provisional_receipt(Language.FA),
    "test-page-fa": lambda: samples.printer_page(Language.FA),
    "test-page-en": lambda: samples.printer_page(Language.EN),
    "readiness-fa": lambda: samples.readiness_report(Language.FA),
    "readiness-en": lambda: samples.readiness_report(Language.EN),
    "provisional-ur": lambda: samples.provisional_receipt(Language.UR),
}


#: A copy must be told from a first one on every width that a printer has.
WIDTHS = [(name, dots) for name in PAPERS for dots in (384, 512, 576) if dots != 512 or name.startswith("copy-")]


@pytest.mark.parametrize(("name", "dots"), WIDTHS)
def test_paper_looks_as_it_was_approved(name: str, dots: int) -> None:
    drawn = render(PAPERS[name](), dots=dots, dpi=203, labels=words.labels)
    path = GOLDEN / f"{name}-{dots}.png"
    if os.environ.get("PISHKHAN_UPDATE_GOLDEN") == "1":
        save_png(drawn, path)
    assert same_picture(drawn, load_png(path))
