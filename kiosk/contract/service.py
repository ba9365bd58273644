"""A service definition: everything a screen, a receipt or the hub needs to know of one service. Data, not code."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from kiosk.contract.language import LocalText


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


class Identification(StrEnum):
    """A way to say who one is."""

    NONE = "none"
    PHONE_OTP = "phone_otp"
    NATIONAL_SMART_CARD = "national_smart_card"
    PASSPORT = "passport"


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
    LOCATION = "location"  # a district of the city and an address in words
    DOCUMENT = "document"  # a paper that is handed in at the office; the answer acknowledges it


class Choice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One possible answer."""

    value: str
    label: LocalText


class Condition(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The field is asked only when `field` was answered with one of `is_in`."""

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
    unit: LocalText | None = None
    from_identity: str = ""  # name of an identity fact that answers it, so that it is not asked twice
    sensitive: bool = False  # masked on the check screen and on paper


class Stage(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One step of a case by one agency. Equal `order` means in parallel."""

    order: int
    step: str  # key into the step names of `departments.yaml`
    agency: str  # key into the agency names of `departments.yaml`
    working_days: int = 0  # promised; 0 is at once
    only_if: str = ""  # condition that another agency finds out: "endowment_land", "map_flag"


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


class ServiceDefinition(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One service."""

    id: str
    group: Group
    category: str
    title: LocalText
    department: str
    flow: Flow
    card: ServiceCard
    identification: tuple[Identification, ...] = (Identification.NONE,)
    fields: tuple[Field, ...] = ()
    stages: tuple[Stage, ...] = ()
    offline: Offline = Offline.ONLINE_ONLY
    icon: str = "document"
    next_step: LocalText | None = None  # what happens now, on the confirmation and on paper

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
    """`departments.yaml`: what agencies, departments, roles and steps are called."""

    agencies: dict[str, LocalText]
    steps: dict[str, LocalText]
    categories: tuple[Category, ...]
