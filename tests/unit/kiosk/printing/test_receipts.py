from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import msgspec
import pytest

from kiosk.catalogue import load_catalogue
from kiosk.contract.language import Language, LocalText
from kiosk.contract.receipt import Receipt, ReceiptKind, ReceiptLine
from kiosk.contract.wire import CaseStatus, CaseView, CitizensTurn, StageStatus, StageView, Submission
from kiosk.printing import document as d
from kiosk.printing.case_paper import STATUS_WORDS, case_paper
from kiosk.printing.pages import page_paper
from kiosk.printing.receipts import provisional_receipt, receipt_paper

CATALOGUE = load_catalogue(Path(__file__).parents[4] / "assets" / "catalogue")
PERMIT = CATALOGUE.services["building-permit"]
CITY = CATALOGUE.services["request-137"]
LEVY = CATALOGUE.services["renovation-levy"]
NOW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
LATER = NOW + timedelta(hours=2)
CODE = "23456789AB"
URL = "https://hub.example/v/TOKEN"
REQUEST = Receipt(
    kind=ReceiptKind.REQUEST,
    tracking_code=CODE,
    service_id="building-permit",
    issued_at=NOW,
    kiosk_id="samen-3",
    language=Language.EN,
    lines=(
        ReceiptLine("owner_nid", "••••4561"),
        ReceiptLine("use", "residential"),
        ReceiptLine("area", "420.5"),
        ReceiptLine("renewal", "2-5-31-14-0-0-0"),
        ReceiptLine("deed", "yes"),
        ReceiptLine("desc", ""),
        ReceiptLine("field_of_another_version", "x"),
    ),
    due=NOW + timedelta(days=21),
    token="TOKEN",
    verify_url=URL,
)
PAYMENT = Receipt(
    kind=ReceiptKind.PAYMENT,
    tracking_code=CODE,
    service_id="renovation-levy",
    issued_at=NOW,
    kiosk_id="samen-3",
    language=Language.FA,
    amount_rials=1_250_000,
    payment_reference="REF1",
    token="TOKEN",
    verify_url=URL,
)
SUBMISSION = Submission(
    "request-137",
    Language.FA,
    {"mobile": "09150000000", "topic137": "asphalt", "loc": "13/خیابان امام رضا", "desc": "چاله"},
    NOW,
    CODE,
)

B = TypeVar("B")


def of_kind(paper: d.PaperDocument, kind: type[B]) -> list[B]:
    return [block for block in paper.blocks if isinstance(block, kind)]


def rows(paper: d.PaperDocument) -> dict[object, d.Value]:
    return {row.label: row.value for row in of_kind(paper, d.Row)}


def test_a_request_says_all_that_it_must() -> None:
    paper = receipt_paper(REQUEST, PERMIT)
    assert paper.language is Language.EN
    assert isinstance(paper.blocks[0], d.Letterhead)
    assert of_kind(paper, d.Title) == [d.Title(PERMIT.title)]
    assert of_kind(paper, d.BigCode) == [d.BigCode(d.Label.TRACKING_CODE, "2345-6789-AB")]
    assert of_kind(paper, d.Mark) == []
    assert of_kind(paper, d.Qr) == [d.Qr(URL, d.Label.SCAN_TO_VERIFY)]
    assert of_kind(paper, d.StaffLine) == [d.StaffLine(PERMIT.title, "2345-6789-AB", NOW)]
    assert PERMIT.next_step is not None
    assert of_kind(paper, d.Paragraph) == [d.Paragraph(PERMIT.next_step), d.Paragraph(d.Label.KEEP_THIS_RECEIPT)]
    found = rows(paper)
    assert found[d.Label.FILED_AT] == d.Moment(NOW)
    assert found[d.Label.DUE] == d.Moment(NOW + timedelta(days=21), with_time=False)
    assert found[d.Label.KIOSK] == d.Code("samen-3")


def test_a_receipt_says_what_it_is_not() -> None:
    invitation = CATALOGUE.services["meal-invitation"]
    assert invitation.proviso is not None
    assert of_kind(receipt_paper(REQUEST, invitation), d.Framed) == [d.Framed(invitation.proviso)]
    assert of_kind(receipt_paper(REQUEST, PERMIT), d.Framed) == []


def test_a_page_that_informs_says_how_old_it_is() -> None:
    plan = CATALOGUE.services["shrine-map"]
    paper = page_paper(plan, 0, Language.AR, NOW)
    (drawing,) = of_kind(paper, d.Drawing)
    assert (drawing.name, len(drawing.places)) == ("shrine-plan", len(plan.pages[0].places))
    said = [block.words.to(Language.AR) for block in of_kind(paper, d.Paragraph) if isinstance(block.words, LocalText)]
    assert said[-1].startswith("١٠. ")
    assert rows(paper)[d.Label.AS_OF] == d.Moment(datetime(2026, 11, 25, tzinfo=UTC), with_time=False)
    year = rows(page_paper(plan, 1, Language.FA, NOW))[d.Label.AS_OF]
    assert isinstance(year, LocalText)
    assert year.fa == "سال ۲۰۲۴ میلادی"


def test_answers_are_named_and_worded_in_the_readers_language() -> None:
    found = rows(receipt_paper(REQUEST, PERMIT))
    assert found[PERMIT.field("owner_nid").label] == d.Code("••••4561")
    assert found[PERMIT.field("use").label] == PERMIT.field("use").choices[0].label
    assert found[PERMIT.field("area").label] == d.Number("420.5", PERMIT.field("area").unit)
    assert found[PERMIT.field("renewal").label] == d.Code("2-5-31-14-0-0-0")
    assert isinstance(found[PERMIT.field("deed").label], LocalText)
    assert PERMIT.field("desc").label not in found
    assert len(found) == 5 + 3


def test_an_appointment_says_when_where_and_with_which_number() -> None:
    visit = CATALOGUE.services["vehicle-inspection-slot"]
    line = ReceiptLine("slot", "inspection-east:20261126T0830:7")
    receipt = msgspec.structs.replace(REQUEST, service_id=visit.id, lines=(line,))
    east = LocalText("مرکز شرق", "East centre")
    found = rows(receipt_paper(receipt, visit, places={"inspection-east": east}))
    assert found[visit.field("slot").label] == d.Moment(datetime(2026, 11, 26, 5, tzinfo=UTC))
    assert (found[d.Label.PLACE], found[d.Label.TICKET_NUMBER]) == (east, d.Number("7"))
    assert rows(receipt_paper(receipt, visit))[d.Label.PLACE] == "inspection-east"


def test_a_payment_says_how_much_and_when() -> None:
    found = rows(receipt_paper(PAYMENT, LEVY))
    assert found[d.Label.AMOUNT] == d.Money(1_250_000)
    assert found[d.Label.PAID_AT] == d.Moment(NOW)
    assert found[d.Label.PAYMENT_REFERENCE] == d.Code("REF1")
    assert d.Label.FILED_AT not in found


def test_a_copy_is_marked_and_keeps_the_first_time() -> None:
    paper = receipt_paper(REQUEST, PERMIT, LATER)
    assert of_kind(paper, d.Mark) == [d.Mark(d.Label.COPY, LATER)]
    assert rows(paper)[d.Label.FILED_AT] == d.Moment(NOW)
    first = receipt_paper(REQUEST, PERMIT)
    assert tuple(b for b in paper.blocks if not isinstance(b, d.Mark)) == first.blocks


def test_a_provisional_receipt_promises_nothing() -> None:
    receipt = provisional_receipt(SUBMISSION, CITY, "samen-3")
    assert (receipt.token, receipt.verify_url, receipt.due) == ("", "", None)
    paper = receipt_paper(receipt, CITY)
    assert of_kind(paper, d.Mark) == [d.Mark(d.Label.NOT_YET_REGISTERED)]
    assert of_kind(paper, d.BigCode) == [d.BigCode(d.Label.PROVISIONAL_CODE, "2345-6789-AB")]
    assert of_kind(paper, d.Qr) == [d.Qr(f"PISHKHAN:{CODE}", d.Label.SCAN_TO_TRACK)]
    assert d.Label.NEXT_STEP not in [s.words for s in of_kind(paper, d.Section)]
    found = rows(paper)
    assert d.Label.DUE not in found
    assert found[CITY.field("mobile").label] == d.Code("••••0000")
    assert found[CITY.field("loc").label] == "منطقه ثامن (اطراف حرم)، خیابان امام رضا"


@pytest.mark.parametrize("value", ["9991234561", "09150000000"])
def test_a_personal_number_is_nowhere_on_the_paper(value: str) -> None:
    careless = msgspec.structs.replace(REQUEST, lines=(ReceiptLine("owner_nid", value), ReceiptLine("mobile", value)))
    assert value not in repr(receipt_paper(careless, PERMIT))
    assert value not in repr(receipt_paper(provisional_receipt(SUBMISSION, CITY, "k"), CITY))


def test_a_case_shows_each_stage_who_has_it_and_what_is_late() -> None:
    case = CaseView(
        CODE,
        "building-permit",
        CaseStatus.OPEN,
        NOW,
        (
            StageView(1, "submit", "kiosk", StageStatus.DONE, ended=NOW),
            StageView(5, "inquiry", "roads", StageStatus.SKIPPED),
            StageView(5, "inquiry", "water", StageStatus.ACTIVE, holder="water", since=NOW, due=LATER, overdue_days=3),
            StageView(5, "inquiry", "gas", StageStatus.STOPPED, since=NOW, reason="documents"),
            StageView(6, "zoning", "zone_planning", StageStatus.WAITING),
        ),
        due=LATER,
        turn=CitizensTurn.BRING_DOCUMENTS,
    )
    paper = case_paper(case, PERMIT, CATALOGUE.names, Language.FA, NOW)
    steps, agencies, reasons = CATALOGUE.names.steps, CATALOGUE.names.agencies, CATALOGUE.names.reasons
    assert of_kind(paper, d.Checked) == [
        d.Checked(d.CheckMark.GOOD, steps["submit"], notes=(agencies["kiosk"],)),
        d.Checked(d.CheckMark.NOW, steps["inquiry"], strong=True, notes=(agencies["water"],)),
        d.Checked(d.CheckMark.POOR, steps["inquiry"], strong=True, notes=(agencies["gas"], reasons["documents"])),
        d.Checked(d.CheckMark.BY_HAND, steps["zoning"], notes=(agencies["zone_planning"],)),
    ]
    found = of_kind(paper, d.Row)
    assert d.Row(d.Label.DUE, d.Moment(LATER, with_time=False)) in found
    assert d.Row(d.Label.OVERDUE, d.WorkingDays(3)) in found
    assert [row.value for row in found if row.label is d.Label.STAGE_STATUS] == [
        STATUS_WORDS[StageStatus.ACTIVE],
        STATUS_WORDS[StageStatus.STOPPED],
    ]
    assert of_kind(paper, d.Framed) == [d.Framed(d.Label.BRING_DOCUMENTS)]
    assert of_kind(paper, d.StaffLine) != []


def test_a_practised_case_is_marked_and_carries_no_code_to_scan() -> None:
    case = CaseView(CODE, "building-permit", CaseStatus.OPEN, NOW, ())
    paper = case_paper(case, PERMIT, CATALOGUE.names, Language.EN, NOW, practice=True)
    assert of_kind(paper, d.Mark) == [d.Mark(d.Label.PRACTICE)]
    assert of_kind(paper, d.Qr) == []


@pytest.mark.parametrize("paper", [receipt_paper(REQUEST, PERMIT), receipt_paper(PAYMENT, LEVY, LATER)])
def test_no_moment_is_without_a_zone(paper: d.PaperDocument) -> None:
    for block in paper.blocks:
        assert is_dataclass(block)
        for item in fields(block):
            value = getattr(block, item.name)
            moment = value.at if isinstance(value, d.Moment) else value
            assert not isinstance(moment, datetime) or moment.tzinfo is not None


def test_a_partner_is_named_on_the_receipt() -> None:
    partner = LocalText(fa="دوچرخه سبز", en="Green Bicycle")
    offered = msgspec.structs.replace(PERMIT, offered_by=partner)
    assert d.Row(d.Label.OFFERED_BY, partner) in receipt_paper(REQUEST, offered).blocks
    assert d.Label.OFFERED_BY not in [row.label for row in of_kind(receipt_paper(REQUEST, PERMIT), d.Row)]
