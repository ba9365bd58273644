"""A service definition: everything a screen, a receipt or the hub needs to know of one service. Data, not code."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from kiosk.contract.language import Language, LocalText, capitalised

#: An icon that begins so is a drawing of its own, of a pack: the rest is SVG path data on a grid of 24 by 24.
OWN_DRAWING = "path:"


class Group(StrEnum):
    """Who a service is for."""

    MUNICIPAL = "municipal"
    PILGRIM = "pilgrim"


class Flow(StrEnum):
    """How a visit goes on after the questions."""

    REQUEST = "request"  # check answers, submit, tracking code
    PAYMENT = "payment"  # look the bill up, pay by phone, payment receipt
    TRACKING = "tracking"  # show a case
    INFORMATION = "information"  # show a page
    LOOK_UP = "look_up"  # ask a register, show what it says


class Identification(StrEnum):
    """A way to say who one is."""

    NONE = "none"
    PHONE_OTP = "phone_otp"
    NATIONAL_SMART_CARD = "national_smart_card"
    PASSPORT = "passport"


class FeeRule(StrEnum):
    """Who says what a service costs. The kiosk never computes a levy."""

    NONE = "none"  # it is free
    FIXED = "fixed"  # a price list of the hub, shown before the start
    FROM_BACKEND = "from_backend"  # the office computes it


class Output(StrEnum):
    """What the citizen takes home."""

    TRACKING_RECEIPT = "tracking_receipt"
    PAYMENT_RECEIPT = "payment_receipt"
    CERTIFICATE_PRINT = "certificate_print"
    QUEUE_TICKET = "queue_ticket"
    INFORMATION = "information"


class Promise(StrEnum):
    """How much the working days of the stages are worth."""

    USUAL = "usual"  # an estimate: shown as "usually", never as a promise
    PROMISED = "promised"  # a law or the city says so


class Merchant(StrEnum):
    """Whose account a payment goes to. The accounts are never mixed."""

    MUNICIPALITY = "municipality"
    TRANSPORT = "transport"
    VOWS = "vows"  # Astan Quds Razavi


class FieldType(StrEnum):
    """How a field is asked and checked."""

    TEXT = "text"
    CHOICE = "choice"
    NUMBER = "number"
    NATIONAL_ID = "national_id"
    LEGAL_ID = "legal_id"
    MOBILE = "mobile"
    POSTAL_CODE = "postal_code"
    RENEWAL_CODE = "renewal_code"
    BILL = "bill"  # "bill ID/payment ID", typed as two numbers or scanned as one barcode
    TRACKING_CODE = "tracking_code"
    LOCATION = "location"  # a district of the city, perhaps a point on its map, and an address in words
    DOCUMENT = "document"  # a paper that is handed in at the office; the answer acknowledges it
    ATTACHMENT = "attachment"  # files sent from the citizen's phone, or a paper that the counter scans
    PLATE = "plate"  # of a vehicle
    IBAN = "iban"
    FIDA = "fida"  # the code of a foreigner
    PASSPORT = "passport"  # the number of a passport
    DATE = "date"
    SLOT = "slot"  # a free time that the hub offers
    MULTI_CHOICE = "multi_choice"
    MONEY = "money"
    SIGNATURE = "signature"  # drawn on the screen
    CONSENT = "consent"


class Choice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One possible answer."""

    value: str
    label: LocalText


class Condition(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """It counts only when `field` was answered with one of `is_in`: a question, a paper, a stage."""

    field: str
    is_in: tuple[str, ...]


class Field(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One question."""

    name: str
    type: FieldType
    label: LocalText  # what the answer is called on the check screen and on paper
    question: LocalText  # the heading of its screen
    hint: LocalText | None = None
    required: bool = True
    only_if: Condition | None = None
    choices: tuple[Choice, ...] = ()
    minimum: float | None = None  # number: least value; text: least length in characters
    maximum: float | None = None
    decimals: int = 0  # number: digits allowed after the point
    multiple_of: int = 0  # money: only multiples of it, in rials
    unit: LocalText | None = None
    from_identity: str = ""  # name of an identity fact that answers it, so that it is not asked twice
    sensitive: bool = False  # masked on the check screen and on paper
    help: LocalText | None = None  # where to find the answer, in a few sentences
    picture: str = ""  # the drawing beside the help: `fields/<picture>.svg` of the assets
    abroad: bool = False  # mobile: numbers of other countries too (E.164)
    earliest: int | None = None  # date: least number of days from today; 0 is today, -30 a month ago
    latest: int | None = None
    resource: str = ""  # slot: what is booked, see `hub`
    formats: tuple[str, ...] = ()  # attachment: file endings such as "pdf"
    largest_mb: int = 10  # attachment: of one file, in MB
    most: int = 3  # attachment: number of files; multi-choice: number of answers


class RuleKind(StrEnum):
    """What a rule demands of several fields."""

    AT_LEAST_ONE = "at_least_one"  # not all of them may stay open
    NOT_BEFORE = "not_before"  # the first date is on or after the second


class Rule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one field alone cannot tell. It is said at the first of `fields`."""

    kind: RuleKind
    fields: tuple[str, ...]
    message: LocalText


class Stage(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One step of a case by one agency. Equal `order` means in parallel."""

    order: int
    step: str  # key into the step names of `departments.yaml`
    agency: str  # key into the agency names of `departments.yaml`
    working_days: int = 0  # promised or usual; 0 is at once
    only_if: str = ""  # condition that another agency finds out, see `STAGE_CONDITIONS`
    deemed_consent: bool = False  # silence beyond the promised days counts as consent
    suspends: bool = False  # while it runs, the clock of the whole case stands still
    when: Condition | None = None  # answers with which a case has it at all


#: What may be found out during a case, and opens a stage.
STAGE_CONDITIONS = frozenset({"endowment_land", "map_flag", "violation", "main_road"})


class Offline(StrEnum):
    """What may happen without the hub."""

    ONLINE_ONLY = "online_only"
    QUEUED = "queued"
    CACHED = "cached_information"


class ServiceCard(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The card before the start: what it is, how long it takes, what to bring, what it costs."""

    what: LocalText
    how_long: LocalText
    bring: LocalText
    fee: LocalText


class Document(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A paper, card or number that one needs, for the check before the start and the personal checklist."""

    id: str
    name: LocalText
    only_if: Condition | None = None
    get: LocalText | None = None  # what it is, and where one gets it, in a sentence or two
    valid: LocalText | None = None  # how long it is good for
    field: str = ""  # the question whose answer stands on it: without it that question cannot be answered

    @property
    def heading(self) -> LocalText:
        """Its name where it stands alone, and not in a sentence."""
        return LocalText(**{each.value: capitalised(self.name.to(each), each) for each in Language})


class Place(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A place on a drawing: it gets a number there, and its name in the list below."""

    x: int  # thousandths of the width, from the left
    y: int  # thousandths of the height, from the top
    name: LocalText


class Page(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One page of an information service. It works offline, so it says of which day it is."""

    heading: LocalText
    text: LocalText
    as_of: str = ""  # ISO date, or a year alone where no source says more; empty: it does not age
    drawing: str = ""  # a map or picture: `drawings/<drawing>.svg` of the assets, a square
    places: tuple[Place, ...] = ()  # on the drawing


class ServiceDefinition(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One service."""

    id: str
    group: Group
    category: str
    title: LocalText
    department: str
    flow: Flow
    card: ServiceCard
    number: int = 0  # in its group
    identification: tuple[Identification, ...] = (Identification.NONE,)
    identify_when: Condition | None = None  # answers with which one has to identify; without it, always
    fields: tuple[Field, ...] = ()
    look_up_when: Condition | None = None  # answers of a request that a register answers at once instead
    rules: tuple[Rule, ...] = ()
    documents: tuple[Document, ...] = ()
    stages: tuple[Stage, ...] = ()
    promise: Promise = Promise.USUAL
    fee: FeeRule = FeeRule.NONE
    merchant: Merchant = Merchant.MUNICIPALITY
    outputs: tuple[Output, ...] = ()
    offline: Offline = Offline.ONLINE_ONLY
    never_queued_when: Condition | None = None  # answers that must not wait for the network: somebody is to be called
    icon: str = "document"
    next_step: LocalText | None = None  # what happens now, on the confirmation and on paper
    proviso: LocalText | None = None  # what its print is not, such as "for a mortgage only, void for a transfer"
    pages: tuple[Page, ...] = ()  # information services
    synonyms: tuple[LocalText, ...] = ()  # other words for it, for the search on the home screen
    calls_staff: bool = False  # somebody comes at once: a lost child, a death
    switched_off: bool = False  # defined and not offered: the city has not decided yet
    offered_by: LocalText | None = None  # the partner whose pack it comes in; never written by an author
    card_profiles: tuple[str, ...] = ()  # cards that identify for it; empty: all that the kiosk takes

    def field(self, name: str) -> Field:
        """The field called `name`; KeyError if there is none."""
        for field in self.fields:
            if field.name == name:
                return field
        raise KeyError(name)


class Category(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A heading on the home screen."""

    id: str
    name: LocalText
    icon: str = "folder"


class Names(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`departments.yaml`: what agencies, departments, steps, categories, reasons and places are called."""

    agencies: dict[str, LocalText]
    steps: dict[str, LocalText]
    categories: tuple[Category, ...]
    reasons: dict[str, LocalText] = {}  # of stops, refusals, passing over and moves, see `wire`
    places: dict[str, LocalText] = {}  # where appointments are, see `wire.Slot`
