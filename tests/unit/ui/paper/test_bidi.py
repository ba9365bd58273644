"""Codes inside right-to-left text keep their visual order, measured where Qt puts each character."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextLayout

from kiosk.contract.language import Language, digits
from ui import fonts, formatting
from ui.paper.text import lay_out

_INVISIBLE = "\u2066\u2069\u200e"

pytestmark = pytest.mark.usefixtures("bundled_fonts")


def _lefts(layout: QTextLayout, part: str) -> list[float]:
    """The left edge of each character of `part`, in logical order."""
    text, line = layout.text(), layout.lineAt(0)
    begin = text.index(part)
    edges = []
    for position in range(begin, begin + len(part)):
        glyphs = [run for run in line.glyphRuns(position, 1) if run.positions()]
        edges.append(glyphs[0].positions()[0].x())
    return edges


def _left(layout: QTextLayout, position: int) -> float:
    """The left edge of the glyph at `position`; a letter that shares its glyph with another has that one's."""
    runs = [run for run in layout.lineAt(0).glyphRuns(position, 1) if run.positions()]
    return runs[0].positions()[0].x()


def _laid_out(text: str, language: Language = Language.FA) -> QTextLayout:
    box = lay_out(text, fonts.font(language, 28), 2000, right_to_left=language.is_right_to_left)
    assert box.lines == 1
    return box.layout


@pytest.mark.parametrize("code", ["2-5-31-14-0-0-0", "7KQM-2R9D-XT", "MSH-012", "•••••••4321", "09150004321"])
@pytest.mark.parametrize("language", [Language.FA, Language.AR, Language.UR])
def test_an_isolated_code_runs_from_left_to_right(code: str, language: Language) -> None:
    edges = _lefts(_laid_out(f"کد {formatting.isolate_ltr(code)} است", language), code)
    assert edges == sorted(edges)


@pytest.mark.parametrize("code", ["2-5-31-14-0-0-0", "09150 004321", "1234567890168/125040128", "••••4321", "12.5-3"])
@pytest.mark.parametrize("language", [Language.FA, Language.AR, Language.UR])
def test_a_code_in_the_readers_digits_runs_from_left_to_right(code: str, language: Language) -> None:
    """Arabic digits carry the hyphens between them along to the right; the marks that we add must not be in the way."""
    shown = formatting.code(code, language)
    layout = _laid_out(f"كد {shown} است", language)
    begin = layout.text().index(shown)
    visible = [n for n in range(begin, begin + len(shown)) if layout.text()[n] not in _INVISIBLE]
    edges = [_left(layout, position) for position in visible]
    assert edges == sorted(edges)


@pytest.mark.parametrize("language", [Language.FA, Language.AR, Language.UR])
def test_a_plate_is_read_from_left_to_right_group_by_group(language: Language) -> None:
    shown = formatting.plate("12ب345-36", language)
    layout = _laid_out(f"كد {shown} است", language)
    groups = [digits(part, language) for part in ("12", "ب", "345", "ایران", "36")]
    starts = []
    begin = layout.text().index(shown)
    for group in groups:
        begin = layout.text().index(group, begin)
        starts.append(min(_left(layout, position) for position in range(begin, begin + len(group))))
    assert starts == sorted(starts)


def test_without_isolation_the_hyphenated_code_is_reversed() -> None:
    """The trap itself; if this ever passes, the test above has lost its teeth."""
    edges = _lefts(_laid_out("کد 2-5-31-14-0-0-0 است"), "2-5-31-14-0-0-0")
    assert edges != sorted(edges)


def test_persian_letters_run_from_right_to_left() -> None:
    edges = _lefts(_laid_out("در ۱۴ روز"), "در")
    assert edges == sorted(edges, reverse=True)


def test_the_value_of_a_persian_time_reads_hours_first() -> None:
    edges = _lefts(_laid_out("ساعت ۱۴:۰۵"), "۱۴:۰۵")
    assert edges == sorted(edges)


def test_a_slash_date_reads_year_first() -> None:
    edges = _lefts(_laid_out("تاریخ ۱۴۰۵/۰۹/۰۲ است"), "۱۴۰۵/۰۹/۰۲")
    assert edges == sorted(edges)
