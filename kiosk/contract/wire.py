"""The messages of the hub's `/v1` interface. `docs/backend-api.md` tells which call takes which."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

import msgspec

from kiosk.contract.language import Language
from kiosk.contract.places import Place
from kiosk.contract.receipt import Receipt
from kiosk.contract.refunds import RefundView
from kiosk.contract.service import Merchant

KIOSK_HEADER = "X-Kiosk-Id"
IDENTITY_HEADER = "X-Identity"
KEY_HEADER = "Idempotency-Key"


class OneTimeCodeRequest(msgspec.Struct, frozen=True):
    """Send a one-time code to a mobile number (09 and nine digits)."""

    mobile: str
    language: Language


class OneTimeCodeSent(msgspec.Struct, frozen=True):
    """A code is on its way. `code_length` is in digits, times are in UTC."""

    challenge_id: str
    code_length: int
    expires_at: datetime
    resend_after_seconds: int


class OneTimeCodeAnswer(msgspec.Struct, frozen=True):
    """What the citizen typed."""

    code: str


class CardAssertion(msgspec.Struct, frozen=True):
    """What a card reader found. The hub decides whether that is enough."""

    profile: str
    proof: str
    facts: dict[str, str]


class Identity(msgspec.Struct, frozen=True):
    """A short-lived proof of who stands at the kiosk.

    `facts` may hold `mobile`, `national_id`, `name`; of a passport `passport`, `nationality` and `name`.
    """

    token: str
    expires_at: datetime
    facts: dict[str, str]


class Submission(msgspec.Struct, frozen=True, omit_defaults=True):
    """A filled form. `filed_at` is when the citizen pressed the button, which may be before it is sent."""

    service_id: str
    language: Language
    answers: dict[str, str]
    filed_at: datetime
    provisional_code: str = ""  # what a provisional receipt said, so that it can be tracked too


class StageStatus(StrEnum):
    """Where one stage of a case stands."""

    WAITING = "waiting"
    ACTIVE = "active"
    STOPPED = "stopped"  # the clock is stopped for a named reason
    DONE = "done"
    REFUSED = "refused"
    SKIPPED = "skipped"  # its condition does not hold


class StopReason(StrEnum):
    """Why the clock of a stage may stand still. Nothing else stops it."""

    DOCUMENTS = "documents"  # the citizen must bring a paper
    DESIGN = "design"  # the owner's engineer draws
    HEARING = "hearing"  # a violation is heard
    PAYMENT = "payment"  # a bill is not paid yet


class RefusalReason(StrEnum):
    """Why a stage may refuse. The rule it rests on is named beside it."""

    MISSING_DOCUMENT = "missing-document"
    RULE_NOT_MET = "rule-not-met"
    NOT_COMPETENT = "not-competent"
    UNTRUE_STATEMENT = "untrue-statement"


class PassOverReason(StrEnum):
    """Why a stage ends without an answer of its agency."""

    NOT_APPLICABLE = "not-applicable"
    ANSWERED_ELSEWHERE = "answered-elsewhere"
    DEEMED_CONSENT = "deemed-consent"  # silence beyond the promise, where the law says so


class MoveReason(StrEnum):
    """Why a file is given to another officer, or taken before its turn."""

    ABSENCE = "absence"
    WORKLOAD = "workload"
    CONFLICT_OF_INTEREST = "conflict-of-interest"
    EMERGENCY = "emergency"


class Escalation(StrEnum):
    """To whom a stage went that is overdue."""

    NONE = ""
    MANAGER = "manager"  # of the agency
    INSPECTION = "inspection"


class CitizensTurn(StrEnum):
    """What the citizen must do now, so that the case goes on."""

    NONE = ""
    BRING_DOCUMENTS = "bring-documents"
    SEND_DESIGN = "send-design"
    PAY = "pay"
    ATTEND_HEARING = "attend-hearing"
    COLLECT = "collect"


class StageView(msgspec.Struct, frozen=True, omit_defaults=True):
    """One stage of a case as everyone may see it. Days are working days.

    `reason` is a value of `StopReason`, `RefusalReason` or `PassOverReason`, by the status.
    """

    order: int
    step: str
    agency: str
    status: StageStatus
    holder: str = ""  # the role that holds it now: a key into the agency names
    since: datetime | None = None
    due: datetime | None = None
    ended: datetime | None = None
    promised_days: int = 0
    overdue_days: int = 0
    reason: str = ""
    rule: str = ""  # the rule that a refusal rests on
    escalated_to: Escalation = Escalation.NONE


class CaseStatus(StrEnum):
    """Where the whole case stands."""

    OPEN = "open"
    DONE = "done"
    REFUSED = "refused"


class ObjectionSubject(StrEnum):
    """What an objection is about."""

    DELAY = "delay"
    REFUSAL = "refusal"
    STOPPED = "stopped"  # the clock stands still without need
    CONDUCT = "conduct"


class Objection(msgspec.Struct, frozen=True, omit_defaults=True):
    """A citizen objects. It goes to the inspection, past the unit that it is about."""

    subject: ObjectionSubject
    text: str = ""  # at most 1000 characters


class ObjectionView(msgspec.Struct, frozen=True, omit_defaults=True):
    """An objection as everyone may see it: without its words."""

    number: int  # 1, 2, … within the case
    subject: ObjectionSubject
    made_at: datetime
    due: datetime
    answered_at: datetime | None = None
    upheld: bool = False
    answer: str = ""


class CaseView(msgspec.Struct, frozen=True, omit_defaults=True):
    """A case without personal data."""

    tracking_code: str
    service_id: str
    status: CaseStatus
    filed_at: datetime
    stages: tuple[StageView, ...]
    due: datetime | None = None
    turn: CitizensTurn = CitizensTurn.NONE
    objections: tuple[ObjectionView, ...] = ()
    places: tuple[Place, ...] = ()
    refunds: tuple[RefundView, ...] = ()


class CaseList(msgspec.Struct, frozen=True):
    """The cases of the person who identified."""

    cases: tuple[CaseView, ...]


class Filed(msgspec.Struct, frozen=True):
    """The hub accepted a submission."""

    tracking_code: str
    receipt: Receipt
    case: CaseView


class Bill(msgspec.Struct, frozen=True):
    """What is to pay. The amount is the hub's; the kiosk computes none. Texts that do not apply are empty."""

    bill_id: str
    payment_id: str
    amount_rials: int
    renewal_code: str
    period: str  # the Jalali year or years that it covers, ASCII digits
    owner_masked: str
    paid: bool = False
    merchant: Merchant = Merchant.MUNICIPALITY


class BillRequest(msgspec.Struct, frozen=True):
    """Find the bill that a filled form of a payment service is about, or make it. The kiosk computes no amount."""

    service_id: str
    answers: dict[str, str]


class PaymentRequest(msgspec.Struct, frozen=True):
    """Pay one bill."""

    bill_id: str
    payment_id: str
    service_id: str
    language: Language


class PaymentStatus(StrEnum):
    """Where a payment stands."""

    PENDING = "pending"
    PAID = "paid"
    FAILED = "failed"
    EXPIRED = "expired"
    REVERSED = "reversed"  # the money goes back, all of it


class ReversalReason(StrEnum):
    """Why money goes back."""

    PAID_ALREADY = "paid-already"  # the bill was paid in another way meanwhile
    WRONG_AMOUNT = "wrong-amount"  # the bank took another amount than the bill's
    NOT_DELIVERED = "not-delivered"  # what was paid for could not be given
    OFFICE = "office"  # the office decided so


class Payment(msgspec.Struct, frozen=True, omit_defaults=True):
    """A payment in progress; `receipt` is set once it is paid."""

    payment_ref: str
    status: PaymentStatus
    pay_url: str  # the page that the citizen's phone opens
    amount_rials: int
    expires_at: datetime
    receipt: Receipt | None = None
    reversal: ReversalReason | None = None
    reversed_at: datetime | None = None


class Slot(msgspec.Struct, frozen=True):
    """A time at a place that can still be had. Times are in UTC."""

    slot_id: str  # ASCII letters, digits, "-", ":"; at most 60 characters
    place: str  # a key into the place names of `departments.yaml`
    starts_at: datetime
    ends_at: datetime
    free: int  # places left, at least 1


class SlotList(msgspec.Struct, frozen=True):
    """The free times of a resource, earliest first."""

    resource: str
    slots: tuple[Slot, ...]


class SlotRequest(msgspec.Struct, frozen=True, omit_defaults=True):
    """Keep a place for who stands at the kiosk, and give back the one that was kept before."""

    slot_id: str
    service_id: str
    instead_of: str = ""  # `reference` of an earlier hold


class SlotHold(msgspec.Struct, frozen=True):
    """A place is kept until `expires_at`, or for good once a request with it is filed before that.

    `reference` is the answer to the field of type slot. Until then nobody else can have the place.
    """

    reference: str
    expires_at: datetime
    slot: Slot


class AttachmentRequest(msgspec.Struct, frozen=True):
    """Prepare a page on which a phone can send files for one field of a service."""

    service_id: str
    field: str
    language: Language


class ScanState(StrEnum):
    """What is known of a file besides its type and size."""

    NOT_SCANNED = "not-scanned"  # nobody has looked for viruses
    CLEAN = "clean"
    INFECTED = "infected"  # it is not kept


class AttachedFile(msgspec.Struct, frozen=True):
    """A file that arrived whole. `file_id` is (a part of) the answer to the field."""

    file_id: str
    name: str  # as the phone called it, at most 80 characters
    size_bytes: int
    media_type: str  # by its content, not by its name
    scan: ScanState = ScanState.NOT_SCANNED


class AttachmentState(StrEnum):
    """Whether files can still be sent."""

    OPEN = "open"
    FULL = "full"  # as many files as the field takes
    EXPIRED = "expired"
    FILED = "filed"  # the files belong to a case


class Attachment(msgspec.Struct, frozen=True):
    """The upload page of one field in one visit, and what has been sent there."""

    ref: str
    upload_url: str  # the page that the citizen's phone opens
    expires_at: datetime
    state: AttachmentState
    files: tuple[AttachedFile, ...] = ()


class Feedback(msgspec.Struct, frozen=True):
    """One tap at the end of a visit: 1 (bad) to 5 (very good)."""

    service_id: str
    rating: int
    tracking_code: str = ""


class PublicKeyInfo(msgspec.Struct, frozen=True):
    """The key that signs receipts: raw 32 bytes, base64."""

    algorithm: str
    public_key: str
