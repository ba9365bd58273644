"""The personal checklist: what is on it, and that nothing of the citizen is but the ticks."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from kiosk.contract.language import Language
from kiosk.printing import document as d
from kiosk.printing.checklist import Checklist, checklist_paper
from kiosk.session.scanning import meaning
from kiosk.session.state import CodeScanned
from tests.support.catalogue import city_catalogue

AT = datetime(2026, 11, 25, 9, tzinfo=UTC)
NAMES = city_catalogue().names
PERMIT = city_catalogue().services["building-permit"]
DOCUMENTS = PERMIT.documents[:3]
LIST = Checklist(
    PERMIT,
    DOCUMENTS,
    here=frozenset({"renewal_code"}),
    asked_here=frozenset({"renewal_code", "postal_code"}),
    language=Language.UR,
)


def of_kind(paper: d.PaperDocument, kind: type[d.Block]) -> list[d.Block]:
    return [block for block in paper.blocks if isinstance(block, kind)]


def test_what_is_missing_stands_first_with_an_empty_box_and_where_to_get_it() -> None:
    paper = checklist_paper(LIST, NAMES, AT)
    deed, code, postal = DOCUMENTS
    items = of_kind(paper, d.Checked)
    assert [(item.mark, item.words) for item in items if isinstance(item, d.Checked)] == [
        (d.CheckMark.BY_HAND, deed.heading),
        (d.CheckMark.BY_HAND, postal.heading),
        (d.CheckMark.GOOD, code.heading),
    ]
    assert isinstance(items[0], d.Checked)
    assert deed.get in items[0].notes


def test_what_it_means_depends_on_whether_the_kiosk_asks_for_it() -> None:
    (cannot,) = of_kind(checklist_paper(LIST, NAMES, AT), d.Framed)
    assert isinstance(cannot, d.Framed)
    assert "You cannot file today" in cannot.words.en  # type: ignore[union-attr]
    only_the_deed = replace(LIST, here=frozenset({"renewal_code", "postal_code"}))
    (can,) = of_kind(checklist_paper(only_the_deed, NAMES, AT), d.Framed)
    assert isinstance(can, d.Framed)
    assert NAMES.agencies[PERMIT.department].en in can.words.en  # type: ignore[union-attr]
    whole = replace(LIST, here=frozenset(document.id for document in DOCUMENTS))
    assert of_kind(checklist_paper(whole, NAMES, AT), d.Framed) == []


def test_the_staff_read_in_persian_what_is_missing_and_the_code_knows_the_ticks() -> None:
    paper = checklist_paper(LIST, NAMES, AT)
    (line,) = of_kind(paper, d.StaffLine)
    assert isinstance(line, d.StaffLine)
    assert line.title.fa.endswith(f"هنوز ندارد: {DOCUMENTS[0].name.fa}، {DOCUMENTS[2].name.fa}")
    (qr,) = of_kind(paper, d.Qr)
    assert isinstance(qr, d.Qr)
    assert meaning(qr.data, None) == CodeScanned("building-permit", (), papers=("RENEWAL-CODE",))


def test_a_practised_checklist_is_marked() -> None:
    assert of_kind(checklist_paper(replace(LIST, practice=True), NAMES, AT), d.Mark) == [d.Mark(d.Label.PRACTICE)]
