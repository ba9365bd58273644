"""Everything that can happen to a visit: what a person does, and what the world answers."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as hidden

from hardware.printer.base import PrinterCondition, PrintOutcome
from hardware.smartcard.base import CardOutcome, PassportOutcome
from hardware.smartcard.emrtd.base import PassportProgress
from hardware.smartcard.emrtd.mrz import Mrz
from kiosk.backend.errors import BackendFailure
from kiosk.contract.alerts import Alert, AlertKind
from kiosk.contract.language import Language
from kiosk.contract.look_ups import Found
from kiosk.contract.receipt import Receipt
from kiosk.contract.service import Identification
from kiosk.contract.wire import (
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
from kiosk.session.comfort import SetComfort as SetComfort  # noqa: PLC0414  an action, with what it sets
from kiosk.session.state import CodeScanned as CodeScanned  # noqa: PLC0414  an action, which the state can keep
from kiosk.session.state import PassportPage, ScanNotice

# What a person does.


@dataclass(frozen=True)
class Touch:
    """Any sign of life. Also the answer to "Are you still there?"."""


@dataclass(frozen=True)
class Start:
    """The attract screen was touched."""


@dataclass(frozen=True)
class OpenLanguages:
    """The language button, on any screen."""


@dataclass(frozen=True)
class ChooseLanguage:
    """A language was chosen."""

    language: Language


@dataclass(frozen=True)
class ChooseCategory:
    """A category of the home screen; an empty one shows all categories."""

    category: str


@dataclass(frozen=True)
class Search:
    """What is typed to find a service on the home screen; None ends the search."""

    text: str | None


@dataclass(frozen=True)
class ChooseService:
    """A service was chosen."""

    service_id: str


@dataclass(frozen=True)
class Begin:
    """Start the service whose card is shown."""


@dataclass(frozen=True)
class Practise:
    """Try the service on the screen with invented data."""


@dataclass(frozen=True)
class MarkPaper:
    """A paper that the case needs is here, or not yet."""

    document: str
    here: bool


@dataclass(frozen=True)
class HaveAllPapers:
    """All papers that the case needs are here."""


@dataclass(frozen=True)
class GoOn:
    """On from the papers, with or without all of them."""


@dataclass(frozen=True)
class ChooseMethod:
    """A way to identify was chosen."""

    method: Identification


@dataclass(frozen=True)
class TypeMobile:
    """The mobile number to which a one-time code goes, already in its stored form."""

    mobile: str = hidden(repr=False)


@dataclass(frozen=True)
class ResendCode:
    """Ask for another one-time code."""


@dataclass(frozen=True)
class TypeCode:
    """The one-time code as typed."""

    code: str = hidden(repr=False)


@dataclass(frozen=True)
class AskPassport:
    """To one of the pages that ask for the key of a passport."""

    page: PassportPage


@dataclass(frozen=True)
class TypePassport:
    """The typed key of a passport, already found good. Dates as the code lines have them, YYMMDD."""

    number: str = hidden(repr=False)
    birth_date: str = hidden(repr=False)
    expiry_date: str = hidden(repr=False)


@dataclass(frozen=True)
class Type:
    """What stands in an entry now: kept, so that a change of language or a step back loses nothing."""

    entry: str  # the name of the field; on the identify screen "mobile", "code" or the value of a `PassportPage`
    typed: str = hidden(repr=False)


@dataclass(frozen=True)
class Answer:
    """An answer as typed; the machine checks it."""

    field: str
    typed: str = hidden(repr=False)


@dataclass(frozen=True)
class FindSlots:
    """Look for free times again."""


@dataclass(frozen=True)
class HoldSlot:
    """One of the free times is wanted. `key` is a fresh idempotency key, used unless the same is asked for again."""

    slot_id: str
    key: str


@dataclass(frozen=True)
class OpenUpload:
    """Files are to be sent from a phone: prepare a page for them."""


@dataclass(frozen=True)
class RemoveFile:
    """A file that came is not meant to be sent."""

    file_id: str


@dataclass(frozen=True)
class Change:
    """Change one answer from the check screen."""

    field: str


@dataclass(frozen=True)
class Submit:
    """Send what stands on the check screen. `key` is a fresh idempotency key, used unless one is open."""

    key: str


@dataclass(frozen=True)
class Pay:
    """Pay the bill that is shown. `key` is a fresh idempotency key; a repeated attempt keeps it."""

    key: str


@dataclass(frozen=True)
class ChooseCase:
    """One of the person's cases was chosen."""

    tracking_code: str


@dataclass(frozen=True)
class PayCase:
    """Pay what the case on the screen waits for."""


@dataclass(frozen=True)
class AskPlaceBack:
    """Be asked whether the place of the case on the screen is to be given back."""


@dataclass(frozen=True)
class KeepPlace:
    """No, keep it."""


@dataclass(frozen=True)
class GivePlaceBack:
    """Yes, give it back. `key` is the idempotency key."""

    key: str


@dataclass(frozen=True)
class OpenObjection:
    """Object to how the case on the screen is treated."""


@dataclass(frozen=True)
class ChooseObjection:
    """What it is that the citizen objects to."""

    subject: ObjectionSubject


@dataclass(frozen=True)
class SendObjection:
    """Send it, with the words in the draft `OBJECTION_WORDS`. `key` is its idempotency key."""

    key: str


@dataclass(frozen=True)
class TurnPage:
    """To the next page of an information service; `Back` turns back."""


@dataclass(frozen=True)
class PrintPage:
    """Print the page that is shown."""


@dataclass(frozen=True)
class PrintSlip:
    """Print what stands on the screen and proves nothing: the checklist, or where a case stands."""


@dataclass(frozen=True)
class PrintAgain:
    """Print the receipt that did not come out, that is in doubt, or that is offered."""


@dataclass(frozen=True)
class Retry:
    """Repeat the work that failed."""


@dataclass(frozen=True)
class Back:
    """One step back."""


@dataclass(frozen=True)
class Home:
    """Leave the service; the language and the identity stay for this visit."""


@dataclass(frozen=True)
class Finish:
    """Done with the service: on to the rating."""


@dataclass(frozen=True)
class CallSomeone:
    """Somebody of the staff is to come. Calling again tries again."""

    kind: AlertKind = AlertKind.HELP


@dataclass(frozen=True)
class CancelCall:
    """Nobody needs to come any more."""


@dataclass(frozen=True)
class Rate:
    """One tap, 1 to 5; 0 skips it."""

    rating: int


@dataclass(frozen=True)
class End:
    """End the visit now."""


# What the world does.


@dataclass(frozen=True)
class Tick:
    """Time passed."""


@dataclass(frozen=True)
class CardInserted:
    """A card is in the reader."""


@dataclass(frozen=True)
class CardTaken:
    """The reader is empty again."""


@dataclass(frozen=True)
class CardWasRead:
    """The reader's answer."""

    outcome: CardOutcome = hidden(repr=False)


@dataclass(frozen=True)
class PassportGoesOn:
    """The reading of a passport that was begun in `visit` goes on."""

    visit: int
    progress: PassportProgress


@dataclass(frozen=True)
class PassportWasRead:
    """What came of reading a passport; `expired` when it was read and has run out."""

    outcome: PassportOutcome = hidden(repr=False)
    expired: bool


@dataclass(frozen=True)
class CodeSent:
    """A one-time code is on its way."""

    challenge: OneTimeCodeSent = hidden(repr=False)


@dataclass(frozen=True)
class Identified:
    """The hub knows who stands here."""

    identity: Identity = hidden(repr=False)


@dataclass(frozen=True)
class ScanUseless:
    """A scanned code that leads nowhere."""

    notice: ScanNotice


@dataclass(frozen=True)
class PassportScanned:
    """The machine-readable zone of a passport or another travel document, whole and with fitting check digits."""

    mrz: Mrz = hidden(repr=False)


@dataclass(frozen=True)
class Accepted:
    """A receipt is here: the request was accepted, or kept on this kiosk (then it has no token)."""

    receipt: Receipt = hidden(repr=False)
    case: CaseView | None = hidden(default=None, repr=False)


@dataclass(frozen=True)
class SlotsFound:
    """The free times of what is booked, earliest first."""

    slots: tuple[Slot, ...]


@dataclass(frozen=True)
class SlotHeld:
    """The hub keeps a time for the citizen."""

    hold: SlotHold = hidden(repr=False)


@dataclass(frozen=True)
class UploadChanged:
    """The page for files, as it stands."""

    page: Attachment = hidden(repr=False)


@dataclass(frozen=True)
class UploadLost:
    """The hub could not say what has come to the page."""


@dataclass(frozen=True)
class AnswerFound:
    """What a register of the city says."""

    found: Found = hidden(repr=False)


@dataclass(frozen=True)
class BillFound:
    """The hub's answer to a levy look-up."""

    bill: Bill = hidden(repr=False)


@dataclass(frozen=True)
class PaymentChanged:
    """A payment was started, or its status changed."""

    payment: Payment = hidden(repr=False)


@dataclass(frozen=True)
class CaseFound:
    """The hub's answer to a tracking code."""

    case: CaseView = hidden(repr=False)


@dataclass(frozen=True)
class ObjectionMade:
    """The hub took the objection; the case with it."""

    case: CaseView = hidden(repr=False)


@dataclass(frozen=True)
class PlaceGivenBack:
    """The hub took the place back; the case without it."""

    case: CaseView = hidden(repr=False)


@dataclass(frozen=True)
class CasesFound:
    """The cases of the person who identified."""

    cases: tuple[CaseView, ...] = hidden(repr=False)


@dataclass(frozen=True)
class Failed:
    """The work in hand failed."""

    failure: BackendFailure


@dataclass(frozen=True)
class Printed:
    """The printer's answer about one print job."""

    job: str = hidden(repr=False)
    outcome: PrintOutcome


@dataclass(frozen=True)
class PrinterLooked:
    """The printer that a job waits for was asked; `trouble` is None when it can print."""

    job: str = hidden(repr=False)
    trouble: PrinterCondition | None


@dataclass(frozen=True)
class ReceiptRetracted:
    """Nobody took the receipt out of the presenter: it was drawn back."""

    job: str = hidden(repr=False)


@dataclass(frozen=True)
class ReceiptOffered:
    """The case on the screen has a receipt that its citizen may have left without."""

    tracking_code: str = hidden(repr=False)
    job: str = hidden(repr=False)
    on_paper: bool
    retracted: bool = False


@dataclass(frozen=True)
class CallStands:
    """The call for a person, as the hub has it."""

    alert: Alert


@dataclass(frozen=True)
class CallFailed:
    """The hub could not be asked about the call."""

    failure: BackendFailure


@dataclass(frozen=True)
class OfferChanged:
    """A service of a partner was taken back, has expired, or is offered again."""


PersonAction = (
    Touch | Start | OpenLanguages | ChooseLanguage | ChooseCategory | Search | ChooseService | Begin | Practise
    | ChooseMethod     | TypeMobile | ResendCode | TypeCode | AskPassport | TypePassport
    | Type | Answer | FindSlots | HoldSlot | OpenUpload | RemoveFile
    | Change | Submit | Pay | ChooseCase | PrintAgain | Retry | Back | Home
    | AskPlaceBack | KeepPlace | GivePlaceBack
    | PayCase | OpenObjection | ChooseObjection | SendObjection | Finish | Rate | End
    | TurnPage | PrintPage | SetComfort | MarkPaper | HaveAllPapers | GoOn | PrintSlip
    | CallSomeone | CancelCall
)  # fmt: skip
WorldAction = (
    Tick | CardInserted | CardTaken | CardWasRead | PassportGoesOn | PassportWasRead
    | CodeSent | Identified | CodeScanned | ScanUseless
    | PassportScanned | Accepted
    | SlotsFound | SlotHeld | UploadChanged | UploadLost
    | AnswerFound | BillFound | PaymentChanged | CaseFound | CasesFound | ObjectionMade | Failed | Printed
    | PlaceGivenBack
    | PrinterLooked | ReceiptRetracted | ReceiptOffered | OfferChanged | CallStands | CallFailed
)  # fmt: skip
Action = PersonAction | WorldAction
