from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from kiosk.contract.language import Language, LocalText
from kiosk.printing.document import BigCode, Code, Label, Mark, PaperDocument, Paragraph, Qr, Row, Title
from tests.unit.ui.paper import samples, words
from tests.unit.ui.paper.comparison import same_picture
from ui import fonts
from ui.paper import PaperRaster, QrTooLargeError, load_png, render, save_png
from ui.paper.text import balanced

pytestmark = pytest.mark.usefixtures("bundled_fonts")

#: Printable dots and dots per inch of the papers that we know.
PAPERS = [(384, 203), (512, 180), (576, 203)]


def _render(document: PaperDocument, dots: int = 576, dpi: int = 203) -> PaperRaster:
    return render(document, dots=dots, dpi=dpi, labels=words.labels)


def _ink(raster: PaperRaster) -> NDArray[np.uint8]:
    """1 where the paper is black."""
    packed = np.frombuffer(raster.rows, np.uint8).reshape(raster.height, raster.width // 8)
    return np.unpackbits(packed, axis=1)


def _read_qr(raster: PaperRaster) -> list[str]:
    grey = np.ascontiguousarray((1 - _ink(raster)) * 255)
    return [result.text for result in zxingcpp.read_barcodes(grey)]


@pytest.mark.parametrize(("dots", "dpi"), PAPERS)
@pytest.mark.parametrize("language", Language)
def test_every_language_fits_every_paper(language: Language, dots: int, dpi: int) -> None:
    raster = _render(samples.request_receipt(language, copy=True), dots, dpi)
    assert raster.width == dots
    ink = _ink(raster)
    margin = round(dpi / 25.4)
    assert not ink[:, : margin - 2].any(), "nothing stands in the margin"
    assert not ink[:, dots - margin + 2 :].any()
    assert ink[: dpi // 2].any(), "the letterhead is there"
    assert not ink[-16:].any(), "white above the cutter"


@pytest.mark.parametrize(("dots", "dpi"), PAPERS)
@pytest.mark.parametrize("language", [Language.FA, Language.EN])
def test_the_printed_qr_reads_back(language: Language, dots: int, dpi: int) -> None:
    assert _read_qr(_render(samples.payment_receipt(language), dots, dpi)) == [samples.TOKEN_URL]


@settings(max_examples=15, deadline=None)
@given(st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", min_size=1, max_size=260))
def test_any_token_reads_back_from_a_worn_print(token: str) -> None:
    """One missing dot column, as a print head with a dead element leaves it."""
    raster = _render(PaperDocument(Language.FA, (Qr("HTTPS://M.EXAMPLE/" + token, Label.SCAN_TO_VERIFY),)))
    ink = _ink(raster).copy()
    ink[:, 100] = 0
    grey = np.ascontiguousarray((1 - ink) * 255)
    assert [result.text for result in zxingcpp.read_barcodes(grey)] == ["HTTPS://M.EXAMPLE/" + token]


def test_modules_are_at_least_four_dots_and_the_quiet_zone_is_kept() -> None:
    ink = _ink(_render(PaperDocument(Language.EN, (Qr("x" * 200, Label.SCAN_TO_VERIFY),)), 384))
    rows = np.flatnonzero(ink.any(axis=1))
    finder = ink[rows[0]]
    columns = np.flatnonzero(finder)
    first_run = columns[0] + np.argmin(finder[columns[0] :])
    assert (first_run - columns[0]) // 7 >= 4, "the finder pattern is seven modules wide"
    assert columns[0] >= 16, "four white modules at the left"


def test_too_much_data_is_refused_not_shrunk() -> None:
    with pytest.raises(QrTooLargeError):
        _render(PaperDocument(Language.EN, (Qr("x" * 900, Label.SCAN_TO_VERIFY),)), 384)


def test_right_to_left_papers_are_mirrored() -> None:
    def centre(language: Language) -> float:
        words = LocalText(fa="آ", en="A", ar="آ", ur="آ")
        return float(np.flatnonzero(_ink(_render(PaperDocument(language, (Paragraph(words),)))).any(axis=0)).mean())

    assert centre(Language.EN) < 100
    for language in (Language.FA, Language.AR, Language.UR):
        assert centre(language) > 476


def test_a_label_and_its_value_share_a_line_when_they_fit() -> None:
    short = _render(PaperDocument(Language.EN, (Row(Label.KIOSK, Code("MSH-012")),)))
    long = _render(PaperDocument(Language.EN, (Row(Label.KIOSK, Code("MSH-012" * 6)),)))
    assert long.height > short.height * 1.5


def test_body_text_is_at_least_ten_points() -> None:
    """Cap height of Vazirmatn is 0.71 em: 10 pt at 203 dpi gives 20 dots."""
    ink = _ink(_render(PaperDocument(Language.EN, (Paragraph(LocalText(fa="", en="H")),))))
    rows = np.flatnonzero(ink.any(axis=1))
    assert rows[-1] - rows[0] + 1 >= 20


def test_the_code_is_larger_than_everything_else_and_within_the_paper() -> None:
    for dots, dpi in PAPERS:
        ink = _ink(_render(PaperDocument(Language.FA, (BigCode(Label.TRACKING_CODE, samples.CODE),)), dots, dpi))
        columns = np.flatnonzero(ink.any(axis=0))
        assert columns[0] >= 4
        assert columns[-1] < dots - 4


def test_a_mark_is_framed() -> None:
    marked = _ink(_render(PaperDocument(Language.FA, (Mark(Label.COPY, samples.AT),))))
    assert marked[:, 10].sum() > marked.shape[0] * 0.5, "a thick line at the left side"
    assert marked[:, 576 - 11].sum() > marked.shape[0] * 0.5


def test_a_worker_thread_gives_the_same_paper() -> None:
    document = samples.request_receipt(Language.FA)
    here = _render(document)
    with ThreadPoolExecutor(2) as pool:
        assert all(same_picture(there, here) for there in pool.map(_render, [document] * 4))
    assert not same_picture(_render(samples.request_receipt(Language.FA, copy=True)), here)


MIXED = st.text(
    st.one_of(
        st.sampled_from("ابپچکگیہےñəABC019۰۹٠٩-–()[]{}/.,،؛ \u200c\u200d\u200e\u200f\u061c"),
        st.sampled_from("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\n\t\r\u2028\x00\x1b"),
        st.characters(),
    ),
    max_size=80,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=MIXED, language=st.sampled_from(Language), paper=st.sampled_from(PAPERS))
def test_no_text_makes_a_paper_fail_or_run_over_its_edge(text: str, language: Language, paper: tuple[int, int]) -> None:
    words = LocalText(fa=text, en=text)
    raster = _render(
        PaperDocument(language, (Title(words), Row(words, text), Row(words, Code(text)), Paragraph(words))), *paper
    )
    assert raster.width == paper[0]
    assert raster.height < 8000


def test_an_unbreakable_word_is_broken_rather_than_cut_off() -> None:
    ink = _ink(_render(PaperDocument(Language.EN, (Paragraph(LocalText(fa="", en="W" * 120)),)), 384))
    columns = np.flatnonzero(ink.any(axis=0))
    assert columns[0] >= 6
    assert columns[-1] < 384 - 6


def test_lines_are_balanced_without_breaking_a_word() -> None:
    font = fonts.font(Language.AZ, 42)
    for width in range(300, 700, 40):
        laid = balanced("Sənədlərimin siyahısı", font, width, right_to_left=False)
        ends = [laid.layout.lineAt(n).textStart() for n in range(laid.lines)]
        assert set(ends) <= {0, len("Sənədlərimin ")}


def test_a_png_keeps_every_dot(tmp_path: Path) -> None:
    raster = _render(samples.provisional_receipt(Language.UR))
    save_png(raster, tmp_path / "paper.png")
    assert load_png(tmp_path / "paper.png") == raster


def test_rows_are_cut_to_the_width_where_qt_pads_them() -> None:
    raster = _render(PaperDocument(Language.EN, (Title(Label.TEST_PAGE),)), 504)
    assert len(raster.rows) == 63 * raster.height


def test_a_raster_refuses_rows_that_do_not_fit() -> None:
    with pytest.raises(ValueError, match="do not make"):
        PaperRaster(16, 2, b"\x00" * 3)
