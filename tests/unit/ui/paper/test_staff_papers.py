"""The test page and the readiness report: what is measured with a ruler, read by a phone, signed by a hand."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from hardware.printer.base import Raster
from kiosk.contract.language import Language
from kiosk.maintenance.readiness import readiness, staff_language
from kiosk.maintenance.results import Health
from kiosk.printing.document import Checked, CheckMark, Label, Mark, PaperDocument, Ruler, Section, TestPattern
from tests.support.papers import qr_text
from tests.unit.ui.paper import samples, words
from ui.paper import pdf, render, save_pdf

pytestmark = pytest.mark.usefixtures("bundled_fonts")

PAPERS = [(384, 203), (512, 180), (576, 203)]


def ink(document: PaperDocument, dots: int, dpi: int) -> NDArray[np.uint8]:
    """1 where the paper is black."""
    raster = render(document, dots=dots, dpi=dpi, labels=words.labels)
    return np.unpackbits(np.frombuffer(raster.rows, np.uint8).reshape(raster.height, dots // 8), axis=1)


@pytest.mark.parametrize(("dots", "dpi"), PAPERS)
@pytest.mark.parametrize("language", Language)
def test_a_phone_reads_the_test_page(language: Language, dots: int, dpi: int) -> None:
    drawn = render(samples.printer_page(language, dots, dpi), dots=dots, dpi=dpi, labels=words.labels)
    assert qr_text(Raster(drawn.width, drawn.height, drawn.rows)) == "PISHKHAN:TEST:MSH-012"


@pytest.mark.parametrize(("dots", "dpi"), PAPERS)
def test_the_ruler_has_a_line_at_each_millimetre_and_at_both_ends(dots: int, dpi: int) -> None:
    page = ink(PaperDocument(Language.FA, (Ruler(),)), dots, dpi)
    (line,) = [row for row in range(page.shape[0] - 1) if page[row].all() and page[row + 1].all()]
    above = page[line - 1]
    starts = [x for x in range(dots) if above[x] and (x == 0 or not above[x - 1])]
    expected = [round(mm * dpi / 25.4) for mm in range(int(dots / dpi * 25.4) + 1)]
    assert starts == [min(x, dots - 2) for x in expected]
    below = page[line + 3]
    assert below[0]
    assert below[dots - 1]
    assert all(below[x] for x in range(0, dots, 10))


@pytest.mark.parametrize(("dots", "dpi"), PAPERS)
def test_the_pattern_prints_every_dot_alone_and_all_together(dots: int, dpi: int) -> None:
    page = ink(PaperDocument(Language.EN, (TestPattern(),)), dots, dpi)
    assert any(row.all() for row in page)
    edge = round(5 * dpi / 25.4)
    alone = np.zeros(dots, bool)
    for row in page:
        neighbours = np.concatenate(([0], row[:-1])) | np.concatenate((row[1:], [0]))
        alone |= (row == 1) & (neighbours == 0)
    assert alone[edge:-edge].all()
    assert page[:, 0].any()
    assert page[:, dots - 1].any()


def texts(document: PaperDocument, language: Language) -> list[str]:
    return [b.words.to(language) for b in document.blocks if isinstance(b, Checked) and not isinstance(b.words, Label)]


@pytest.mark.parametrize("language", [Language.FA, Language.EN])
def test_the_report_begins_with_the_verdict_and_what_is_to_be_done(language: Language) -> None:
    document = samples.readiness_report(language)
    (verdict,) = [block for block in document.blocks if isinstance(block, Mark)]
    assert not isinstance(verdict.words, Label)
    assert verdict.words.to(language) == {Language.FA: "آماده نیست", Language.EN: "Not ready"}[language]
    marks = [block.mark for block in document.blocks if isinstance(block, Checked)]
    # no paper (told by two tests, to be mended once), the clock; two cards by hand; then six devices
    assert marks[:4] == [CheckMark.BAD, CheckMark.POOR, CheckMark.BY_HAND, CheckMark.BY_HAND]
    assert marks[4:] == [
        CheckMark.BAD,
        CheckMark.GOOD,
        CheckMark.GOOD,
        CheckMark.POOR,
        CheckMark.GOOD,
        CheckMark.LEFT_OUT,
    ]
    assert len(set(texts(document, language))) == len(marks)  # the two readers are told apart


def test_the_long_report_has_every_test() -> None:
    report = samples.a_self_test()
    told = texts(readiness(report, samples.PLACE, Language.EN, every_test=True), Language.EN)
    assert all(test.detail in told for device in report.devices for test in device.tests)


def test_every_verdict_has_its_words() -> None:
    report = samples.a_self_test()
    for health in Health:
        changed = type(report)(1, "k", samples.AT, 1.0, health, ())
        assert readiness(changed, samples.PLACE, Language.FA, every_test=True).blocks
    assert staff_language((Language.AR, Language.FA)) is Language.FA
    assert staff_language((Language.EN, Language.AR)) is Language.EN


@pytest.mark.parametrize("language", [Language.FA, Language.EN])
def test_the_report_as_a_pdf(language: Language, tmp_path: Path) -> None:
    document = samples.readiness_report(language, every_test=True)
    file = tmp_path / "report.pdf"
    save_pdf(document, file, labels=words.labels, title="MSH-012")
    content = file.read_bytes()
    assert content.startswith(b"%PDF-")
    assert content.count(b"/Type /Page\n") == len(pdf.pages(document, pdf.a4(document, words.labels)))
    assert b"/FontFile2" in content  # text, not a picture of it
    with pytest.raises(FileNotFoundError):
        save_pdf(document, tmp_path / "nowhere" / "report.pdf", labels=words.labels, title="")


def test_pages_are_filled_and_no_heading_ends_one() -> None:
    report = samples.a_self_test()
    many = type(report)(1, "k", samples.AT, 1.0, Health.OK, report.devices * 5)
    document = readiness(many, samples.PLACE, Language.FA, every_test=True)
    sheet = pdf.a4(document, words.labels)
    laid = pdf.pages(document, sheet)
    assert len(laid) > 1
    room = round(261 * pdf.DPI / 25.4)
    assert all(sum(part.space + part.height for part in page) <= room for page in laid)
    blocks = list(document.blocks)
    for page in laid[:-1]:
        last = blocks[: len(page)][-1]
        del blocks[: len(page)]
        assert not isinstance(last, Section)
        assert not (isinstance(last, Checked) and last.strong)


def test_nothing_stands_in_the_margin_of_a_page() -> None:
    document = samples.readiness_report(Language.FA, every_test=True)
    sheet = pdf.a4(document, words.labels)
    picture = QImage(sheet.dots + 200, 3200, QImage.Format.Format_Grayscale8)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.translate(100, 0)
    pdf.draw(painter, pdf.pages(document, sheet)[0])
    painter.end()
    grey = np.frombuffer(bytes(picture.constBits()), np.uint8).reshape(3200, picture.bytesPerLine())
    assert (grey[:, :100] == 255).all()
    assert (grey[:, sheet.dots + 100 : sheet.dots + 200] == 255).all()
