"""What is true of the visit now. One immutable value; the machine makes the next one from it and an action."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from hardware.printer.base import PrinterCondition, PrintOutcome
from hardware.smartcard.base import CardRead, CardTrouble
from hardware.smartcard.emrtd.base import MrzKey, PassportProgress
from kiosk.backend.errors import BackendFailure
from kiosk.contract.identifiers import Reason
from kiosk.contract.language import Language
from kiosk.contract.look_ups import Found
from kiosk.contract.places import Place
from kiosk.contract.receipt import Receipt
from kiosk.contract.service import Identification
from kiosk.contract.wire import (
    AttachedFile,
    Attachment,
    Bill,
    CaseView,
    Identity,
    ObjectionSubject,
    OneTimeCodeSent,
    Payment,
    Slot,
    SlotHold,
)
from kiosk.session.comfort import Comfort
from kiosk.session.help_call import HelpCall


class Step(StrEnum):
    """Where the visit is. Each has one screen, except that a problem or a warning may lie over it."""

    ATTRACT = "attract"
    LANGUAGE = "language"
    HOME = "home"
    SERVICE = "service"
    PAPERS = "papers"
    IDENTIFY = "identify"
    QUESTION = "question"
    CHECK = "check"
    ANSWER = "answer"
    BILL = "bill"
    PAYMENT = "payment"
    CONFIRMATION = "confirmation"
    CASES = "cases"
    CASE = "case"
    OBJECTION = "objection"
    INFORMATION = "information"
    RATING = "rating"
    FAREWELL = "farewell"


#: Steps on which personal data may stand: the shorter idle time holds there.
PERSONAL = frozenset({
    Step.IDENTIFY,
    Step.QUESTION,
    Step.CHECK,
    Step.ANSWER,
    Step.BILL,
    Step.CONFIRMATION,
    Step.CASES,
    Step.CASE,
    Step.OBJECTION,
})  # fmt: skip


class Task(StrEnum):
    """Work that the visit waits for. At most one at a time."""

    READ_CARD = "read-card"
    READ_PASSPORT = "read-passport"
    ASSERT_CARD = "assert-card"
    SEND_CODE = "send-code"
    CHECK_CODE = "check-code"
    SUBMIT = "submit"
    LOOK_UP = "look-up"
    FIND_BILL = "find-bill"
    START_PAYMENT = "start-payment"
    FIND_CASE = "find-case"
    FIND_CASES = "find-cases"
    OBJECT = "object"
    GIVE_PLACE_BACK = "give-place-back"
    FIND_CASE_BILL = "find-case-bill"
    FIND_SLOTS = "find-slots"
    HOLD_SLOT = "hold-slot"
    OPEN_UPLOAD = "open-upload"


class CardNotice(StrEnum):
    """What the identify screen says about the card besides the troubles a reader reports."""

    UNKNOWN = "unknown"
    RECOGNITION_ONLY = "recognition-only"
    NO_NATIONAL_ID = "no-national-id"
    MAYBE_PASSPORT = "maybe-passport"  # no profile knows it, and the service takes passports, which need their key
    OTHER_CARD = "other-card"  # another card than the one that identified is in the reader


class PassportPage(StrEnum):
    """What is asked of somebody who identifies by passport. The values of the entries name their drafts too."""

    SCAN = "passport-scan"  # the code lines under the scanner, or on to typing
    NUMBER = "passport-number"
    BIRTH = "passport-birth"
    EXPIRY = "passport-expiry"
    LAY = "passport-lay"  # its key is known: lay it on the reader


class PassportNotice(StrEnum):
    """Why a passport does not identify: the troubles of the reader and of its chip, and what the check said."""

    REMOVED = "passport-removed"
    SWAPPED = "passport-swapped"
    MUTE = "passport-mute"
    BUSY = "passport-busy"
    FAILED = "passport-failed"
    READER_LOST = "passport-reader-lost"
    NOT_A_PASSPORT = "passport-not-a-passport"
    WRONG_KEY = "passport-wrong-key"
    UNREADABLE = "passport-unreadable"
    UNKNOWN_ISSUER = "passport-unknown-issuer"
    NOT_CHECKED = "passport-not-checked"
    ALTERED = "passport-altered"
    EXPIRED = "passport-expired"


class ScanNotice(StrEnum):
    """What is said about a scan that leads nowhere here and now."""

    UNKNOWN_CODE = "unknown-code"
    UNKNOWN_NUMBER = "unknown-number"
    WEB_ADDRESS = "web-address"  # not one of ours
    NOT_NOW = "not-now"  # a code we know, on a screen that cannot use it
    BILL_NOT_NOW = "bill-not-now"
    RECEIPT_NOT_NOW = "receipt-not-now"
    FORGED_RECEIPT = "forged-receipt"
    WRONG_BILL = "wrong-bill"  # 26 digits that do not fit each other
    PASSPORT_NOT_NOW = "passport-not-now"
    PASSPORT_PART = "passport-part"  # some of the lines that belong together
    PASSPORT_MISREAD = "passport-misread"  # all lines, with a wrong check digit
    MISREAD = "misread"  # the scanner began and came to no end, or read no text


@dataclass(frozen=True)
class CodeScanned:
    """An action: answers that a scanned code gives, a service and the fields it fills.

    `not_now` is said where the visit cannot use them. `papers`: it stands on a personal checklist, and brings back to
    the service with these papers ticked.
    """

    service_id: str
    answers: tuple[tuple[str, str], ...] = field(repr=False)
    not_now: ScanNotice = ScanNotice.NOT_NOW
    papers: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Paper:
    """One receipt: that of this visit, or one of an earlier visit that is offered again; or a page that informs.

    `outcome` is of the last try; None before it is known, and while nothing was tried. `waits_for` is the trouble
    that must be over before it is printed again by itself. `on_paper`: something of it may have come out before.
    """

    job: str = field(repr=False)
    printing: bool = False
    outcome: PrintOutcome | None = None
    waits_for: PrinterCondition | None = None
    repeats: int = 0
    on_paper: bool = False
    retracted: bool = False
    page: int | None = None  # it is this page of an information service, or an answer, and no receipt

    @property
    def is_offered(self) -> bool:
        """Whether nothing was tried yet: it waits for a word."""
        return not self.printing and self.outcome is None

    @property
    def keeps_waiting(self) -> bool:
        """Whether the citizen waits for the printer: that takes longer than reading a screen."""
        return self.printing or self.waits_for is not None


@dataclass(frozen=True)
class Booking:
    """What the hub said about the times that `question` offers."""

    question: str
    slots: tuple[Slot, ...] | None = None  # the free ones; None before they are known
    wanted: str = ""  # the one that is asked for, with this idempotency key
    key: str = ""
    hold: SlotHold | None = field(default=None, repr=False)  # what is kept for the citizen
    failure: BackendFailure | None = None  # why the hub could not be asked


@dataclass(frozen=True)
class Upload:
    """The page to which a phone sends the files that `question` asks for, and those that came and were not removed."""

    question: str
    page: Attachment | None = field(default=None, repr=False)
    files: tuple[AttachedFile, ...] = field(default=(), repr=False)
    removed: frozenset[str] = frozenset()
    failure: BackendFailure | None = None  # why no page could be opened
    lost: bool = False  # the hub could not say what has come


@dataclass(frozen=True)
class Precheck:
    """The papers of a case, as the citizen goes through them before it begins."""

    deciding: str = ""  # the question that decides which papers are needed; empty: the list of them
    have: Mapping[str, bool] = field(default_factory=dict)  # by paper: it is here, or not yet
    missing: bool = False  # what is missing is being told


class SlipKind(StrEnum):
    """A paper that proves nothing and belongs to a screen."""

    CHECKLIST = "checklist"
    CASE = "case"


@dataclass(frozen=True)
class Slip:
    """Such a paper, on its way to the printer or done with."""

    job: str = field(repr=False)
    kind: SlipKind
    outcome: PrintOutcome | None = None  # None: it is being printed

    @property
    def printing(self) -> bool:
        """Whether it is on its way."""
        return self.outcome is None


@dataclass(frozen=True)
class SessionState:
    """The visit. Fields with personal data do not show in `repr`, so that no log line can carry them."""

    visit: int = 0  # counts visits since start; results of an earlier visit are dropped
    step: Step = Step.ATTRACT
    language: Language = Language.FA
    comfort: Comfort = field(default_factory=Comfort)  # how the reader wants the screen
    touched_at: float = 0.0  # monotonic seconds of the last activity
    today: date = date(1970, 1, 1)  # in Tehran; the limits of dates are counted from it
    category: str = ""
    search: str | None = None  # what is typed to find a service; None: nobody searches
    service_id: str = ""
    practice: bool = False  # nothing is sent, no card is read
    precheck: Precheck | None = None  # once the papers were gone through, or a checklist was scanned
    page: int = 0  # of an information service, the first is 0
    method: Identification | None = None  # how the citizen chose to identify
    mobile: str = field(default="", repr=False)
    challenge: OneTimeCodeSent | None = field(default=None, repr=False)
    typed_code: str = field(default="", repr=False)
    card: CardRead | None = field(default=None, repr=False)
    passport_page: PassportPage = PassportPage.SCAN
    passport_key: MrzKey | None = field(default=None, repr=False)  # scanned or typed; it opens the chip
    reading: PassportProgress | None = None  # how far the reading of the passport is
    identity: Identity | None = field(default=None, repr=False)
    identified_by: Identification | None = None
    answers: Mapping[str, str] = field(default_factory=dict, repr=False)
    drafts: Mapping[str, str] = field(default_factory=dict, repr=False)  # typed and not yet answered, by entry
    refusals: Mapping[str, Reason] = field(default_factory=dict)
    question: str = ""  # name of the field being asked
    changing: bool = False  # the question was opened from the check screen and returns there
    submission_key: str = ""  # idempotency key of what stands on the check screen
    payment_key: str = ""  # the same for the payment that is being started
    task: Task | None = None
    problem: BackendFailure | None = None
    failed_task: Task | None = None  # what `Retry` repeats
    card_notice: CardTrouble | CardNotice | PassportNotice | None = None
    scan_notice: ScanNotice | None = None
    waiting_code: CodeScanned | None = None  # began the visit, and goes on once a language is chosen
    booking: Booking | None = None
    upload: Upload | None = None
    found: Found | None = field(default=None, repr=False)  # what a register said
    bill: Bill | None = field(default=None, repr=False)
    payment: Payment | None = field(default=None, repr=False)
    cases: tuple[CaseView, ...] = field(default=(), repr=False)
    case: CaseView | None = field(default=None, repr=False)
    followed_in: str = ""  # the service in which the case was looked up, while its bill is paid in another
    objection: ObjectionSubject | None = None  # what the citizen objects to
    objection_key: str = ""
    returning: Place | None = None  # whether this place is to be given back is asked
    returning_key: str = ""
    receipt: Receipt | None = field(default=None, repr=False)
    paper: Paper | None = None  # the receipt on its way to paper
    slip: Slip | None = None  # a paper that proves nothing on its way there
    call: HelpCall | None = None  # for a person
    rating: int = 0  # 1 to 5, kept only for the moment it takes to send it
    offer: int = 0  # changes when partners' services come or go, so that screens look again
    language_asked_from: Step | None = None  # the language screen returns there

    @property
    def is_provisional(self) -> bool:
        """Whether the request waits on this kiosk because the hub could not be reached."""
        return self.receipt is not None and not self.receipt.token

    @property
    def printing(self) -> bool:
        """Whether a receipt of this visit is being printed."""
        return self.paper is not None and self.paper.printing

    @property
    def print_outcome(self) -> PrintOutcome | None:
        """What came of the last try to print it."""
        return self.paper.outcome if self.paper is not None else None
