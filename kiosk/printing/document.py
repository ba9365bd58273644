"""What is on a paper, before anybody decides how it looks.

A document holds meaning (a code, a moment, an amount), never formatted text: `ui/paper` words and lays it out
in the reader's language, calendar and digits.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.contract.language import Language, LocalText


class Label(StrEnum):
    """Fixed words of our papers. `ui/wording/` has each in every language."""

    CITY = "city"  # who issues the paper
    TRACKING_CODE = "tracking-code"
    PROVISIONAL_CODE = "provisional-code"
    FILED_AT = "filed-at"
    PAID_AT = "paid-at"
    PRINTED_AT = "printed-at"
    DUE = "due"
    USUALLY_BY = "usually-by"  # as DUE, where it is an estimate
    AMOUNT = "amount"
    PAYMENT_REFERENCE = "payment-reference"
    KIOSK = "kiosk"
    WHAT_YOU_FILED = "what-you-filed"
    NEXT_STEP = "next-step"
    SCAN_TO_VERIFY = "scan-to-verify"
    SCAN_TO_TRACK = "scan-to-track"
    COPY = "copy"
    NOT_YET_REGISTERED = "not-yet-registered"  # provisional: the legal clock has not started
    PRACTICE = "practice"
    PRACTICE_PROVES_NOTHING = "practice-proves-nothing"
    KEEP_THIS_RECEIPT = "keep-this-receipt"
    AS_OF = "as-of"  # how old what a page says is
    ASKED_ABOUT = "asked-about"  # what a register was asked about
    INVENTED = "invented"  # a demonstration says so, and no office
    STAFF_LINE = "staff-line"
    CASE_STAGES = "case-stages"
    CASE_STATUS = "case-status"
    STAGE_STATUS = "stage-status"
    SINCE = "since"
    OVERDUE = "overdue"
    OBJECTIONS = "objections"
    OBJECTED_AT = "objected-at"
    ANSWER_DUE = "answer-due"
    ANSWERED_AT = "answered-at"
    BRING_DOCUMENTS = "bring-documents"
    BRING_THEM_TO_THE_DESK = "bring-them-to-the-desk"
    DESIGN_AWAITED = "design-awaited"
    ASK_YOUR_ENGINEER = "ask-your-engineer"
    PLEASE_PAY = "please-pay"
    GOES_ON_WHEN_PAID = "goes-on-when-paid"
    HEARING = "hearing"
    ANSWER_THE_COMMISSION = "answer-the-commission"
    READY = "ready"
    COLLECT_WITH_THIS_CODE = "collect-with-this-code"
    OFFERED_BY = "offered-by"  # the partner of the city whose service it is
    TEST_PAGE = "test-page"
    PLACE = "place"  # of an appointment
    TICKET_NUMBER = "ticket-number"
    CHECKLIST = "checklist"
    STILL_MISSING = "still-missing"
    ALREADY_HERE = "already-here"
    OFFICE_IN_CHARGE = "office-in-charge"  # the department of a service
    SCAN_TO_GO_ON = "scan-to-go-on"  # by the scanner of any kiosk


@dataclass(frozen=True)
class Code:
    """An identifier: set left to right in any language; in the reader's digits if there are no letters in it."""

    value: str


@dataclass(frozen=True)
class Plate:
    """A stored vehicle plate: set left to right in any language, its letter in its place."""

    value: str


@dataclass(frozen=True)
class Moment:
    """A point in time, shown in the reader's calendar and digits, in Tehran time."""

    at: datetime
    with_time: bool = True


@dataclass(frozen=True)
class Money:
    """An amount in rials; tomans are shown beside it."""

    rials: int


@dataclass(frozen=True)
class Number:
    """A plain number ("240.5"), set in the reader's digits, with its unit."""

    value: str
    unit: LocalText | None = None


@dataclass(frozen=True)
class WorkingDays:
    """So many working days, by which something is late."""

    days: int


Words = LocalText | Label
Value = Words | Code | Plate | Moment | Money | Number | WorkingDays | str


@dataclass(frozen=True)
class Letterhead:
    """The issuer, at the top."""


@dataclass(frozen=True)
class Title:
    """What this paper is."""

    words: Words


@dataclass(frozen=True)
class Mark:
    """A framed warning that cannot be overlooked: COPY, or not yet registered."""

    words: Words
    at: datetime | None = None


@dataclass(frozen=True)
class BigCode:
    """The code that matters, large enough to read at arm's length."""

    label: Words
    code: str


@dataclass(frozen=True)
class Section:
    """A small heading over rows."""

    words: Words


@dataclass(frozen=True)
class Row:
    """One labelled value."""

    label: Words
    value: Value


@dataclass(frozen=True)
class Paragraph:
    """A whole sentence or more."""

    words: Words


@dataclass(frozen=True)
class Framed:
    """A sentence that must not be overlooked, in a thin frame: what the paper is not."""

    words: Words


@dataclass(frozen=True)
class Drawing:
    """A drawing of our own (`drawings/<name>.svg` of the assets) with numbers at places of it, in thousandths."""

    name: str
    places: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Qr:
    """A QR code with words beside it."""

    data: str
    caption: Words


@dataclass(frozen=True)
class Separator:
    """A thin line."""


@dataclass(frozen=True)
class StaffLine:
    """One line in Persian for whoever receives the paper at a counter."""

    title: LocalText
    code: str
    at: datetime


@dataclass(frozen=True)
class Ruler:
    """Millimetres and dots across the whole printable width, from the first dot to the last."""


@dataclass(frozen=True)
class TestPattern:
    """Every dot of the head alone and all together, even fields, and millimetres down both edges."""

    __test__ = False


@dataclass(frozen=True)
class Sample:
    """A line in another language than the paper's, with that language's name for itself."""

    language: Language
    name: str
    text: str


class CheckMark(StrEnum):
    """What stands in the box before a checked item."""

    GOOD = "good"
    POOR = "poor"
    BAD = "bad"
    LEFT_OUT = "left-out"
    BY_HAND = "by-hand"  # an empty box, for a pen
    NOW = "now"  # what runs at this moment


@dataclass(frozen=True)
class Checked:
    """One item of a list that was gone through. `strong`: a heading among such items. `notes` stand small below it."""

    mark: CheckMark
    words: Words
    strong: bool = False
    notes: tuple[Words, ...] = ()


@dataclass(frozen=True)
class SignatureLine:
    """Room to write a name and sign."""

    words: Words


Block = (
    Letterhead
    | Title
    | Mark
    | BigCode
    | Section
    | Row
    | Paragraph
    | Framed
    | Drawing
    | Qr
    | Separator
    | StaffLine
    | Ruler
    | TestPattern
    | Sample
    | Checked
    | SignatureLine
)


@dataclass(frozen=True)
class PaperDocument:
    """One paper in one language, from top to bottom."""

    language: Language
    blocks: tuple[Block, ...]
