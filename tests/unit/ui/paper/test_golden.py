"""Papers look as somebody looked at them and found good. See `tests/golden/README.md`."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from kiosk.contract.language import Language
from kiosk.printing.document import PaperDocument
from tests.unit.ui.paper import samples, visit, words
from tests.unit.ui.paper.comparison import same_picture
from ui.paper import PaperRaster, load_png, render, save_png

pytestmark = pytest.mark.usefixtures("bundled_fonts")

GOLDEN = Path(__file__).resolve().parents[3] / "golden"

#: Beside what `visit` draws in every language.
PAPERS: dict[str, Callable[[], PaperDocument]] = {
    **{f"copy-{language}": partial(samples.request_receipt, language, copy=True) for language in Language},
    "payment-fa": lambda: samples.payment_receipt(Language.FA),
    "payment-en": lambda: samples.payment_receipt(Language.EN),
    "proviso-fa": lambda: samples.receipt_with_a_proviso(Language.FA),
    "proviso-en": lambda: samples.receipt_with_a_proviso(Language.EN),
    "proviso-ar": lambda: samples.receipt_with_a_proviso(Language.AR),
    "test-page-fa": lambda: samples.printer_page(Language.FA),
    "test-page-en": lambda: samples.printer_page(Language.EN),
    "readiness-fa": lambda: samples.readiness_report(Language.FA),
    "readiness-en": lambda: samples.readiness_report(Language.EN),
}

#: A copy must be told from a first one on every width that a printer has.
WIDTHS = [(name, dots) for name in PAPERS for dots in (384, 512, 576) if dots != 512 or name.startswith("copy-")]


@pytest.mark.parametrize(("name", "dots"), WIDTHS)
def test_paper_looks_as_it_was_approved(name: str, dots: int) -> None:
    approve(_drawn(PAPERS[name](), dots), f"{name}-{dots}.png")


@pytest.mark.parametrize("dots", [384, 576])
@pytest.mark.parametrize("language", Language)
def test_what_a_citizen_takes_home_looks_as_it_was_approved(language: Language, dots: int) -> None:
    """Receipt, provisional receipt, checklist, timeline, page and practice slip side by side in one picture."""
    approve(
        beside_each_other([_drawn(paper, dots) for paper in visit.papers(language)]), f"visit-{language}-{dots}.png"
    )


@pytest.mark.parametrize("language", [Language.FA, Language.AR, Language.UR])
def test_a_code_that_runs_the_wrong_way_is_not_the_same_picture(language: Language) -> None:
    """The comparison forgives a dot and not a digit; if this ever passes, the goldens have lost their teeth."""
    right = _drawn(visit.papers(language)[0], 576)
    assert not same_picture(right, _drawn(visit.with_answer(language, "renewal", "0-0-0-14-31-5-2"), 576))
    assert not same_picture(right, _drawn(visit.with_answer(language, "area", "1520.5"), 576))


def test_a_stroke_that_is_a_dot_thicker_is_the_same_picture() -> None:
    drawn = _drawn(visit.papers(Language.FA)[0], 576)
    ink = np.unpackbits(np.frombuffer(drawn.rows, np.uint8).reshape(drawn.height, -1), axis=1)
    thicker = np.packbits(ink | np.roll(ink, 1, axis=1), axis=1)
    assert same_picture(drawn, PaperRaster(drawn.width, drawn.height, thicker.tobytes()))


def approve(drawn: PaperRaster, name: str) -> None:
    path = GOLDEN / name
    if os.environ.get("PISHKHAN_UPDATE_GOLDEN") == "1":
        save_png(drawn, path)
    assert same_picture(drawn, load_png(path)), f"{name} looks otherwise"


def beside_each_other(papers: list[PaperRaster]) -> PaperRaster:
    """One picture of several papers of one width, white below the shorter ones, with a black line between them."""
    height, line = max(paper.height for paper in papers), b"\xff"
    blank = bytes(papers[0].width // 8)

    def row(paper: PaperRaster, y: int) -> bytes:
        stride = paper.width // 8
        return paper.rows[y * stride : (y + 1) * stride] if y < paper.height else blank

    rows = b"".join(line.join(row(paper, y) for paper in papers) for y in range(height))
    return PaperRaster(len(papers) * (papers[0].width + 8) - 8, height, rows)


def _drawn(document: PaperDocument, dots: int) -> PaperRaster:
    return render(document, dots=dots, dpi=203, labels=words.labels)
