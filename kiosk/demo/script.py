"""What the visitor of a demonstration does next. Pure: looks at the visit, answers with one move."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any

from kiosk.contract.kinds import date_range
from kiosk.contract.language import Language
from kiosk.contract.service import Field, FieldType, Identification, ServiceDefinition
from kiosk.contract.wire import PaymentStatus
from kiosk.session import actions as a
from kiosk.session import practice, precheck, slips
from kiosk.session.state import Booking, SessionState, Step


@dataclass(frozen=True)
class Do:
    """Touch the screen."""

    action: a.PersonAction


@dataclass(frozen=True)
class PutCardIn:
    """Insert the simulated national card."""


@dataclass(frozen=True)
class ReadTextMessage:
    """Look at the phone for the one-time code, and type it."""

    mobile: str


@dataclass(frozen=True)
class PayByPhone:
    """Open the payment page on the phone and pay."""

    url: str


@dataclass(frozen=True)
class Wait:
    """The kiosk is at work."""


@dataclass(frozen=True)
class Done:
    """The visit is over."""


Move = Do | PutCardIn | ReadTextMessage | PayByPhone | Wait | Done

MOBILE = "09150000000"
#: Invented data: identifiers come from test vectors and belong to nobody.
_SAMPLES: dict[FieldType, str] = {
    FieldType.NATIONAL_ID: "9991234561",
    FieldType.LEGAL_ID: "99123456780",
    FieldType.MOBILE: MOBILE,
    FieldType.POSTAL_CODE: "9137113111",
    FieldType.RENEWAL_CODE: "2-5-31-14-0-0-0",
    FieldType.BILL: "1234567890168/125040128",
    FieldType.TRACKING_CODE: "DEMPRM234V",  # a case of the demonstration city
    FieldType.DOCUMENT: "yes",
    FieldType.CONSENT: "yes",
    FieldType.ATTACHMENT: "counter",
    FieldType.PLATE: "12ب345-36",
    FieldType.IBAN: "IR740990000000000000000001",
    FieldType.FIDA: "123456789012",
    FieldType.PASSPORT: "A12345678",
    FieldType.SIGNATURE: "1500,2000 2000,1200 2500,2600 3000,1400 3600,2800 5000,1800 6200,2400 8000,1200",
    FieldType.MONEY: "500000",
}
#: A text of so few characters is the number of a permit, a licence or a letter.
_SHORT = 40
_NUMBER = "140400123456"
_TEXTS = {
    Language.FA: "زباله‌ها دو روز است که جمع نشده‌اند.",
    Language.EN: "The waste has not been collected for two days.",
    Language.AR: "لم تُجمع النفايات منذ يومين.",
    Language.UR: "کوڑا دو دن سے نہیں اٹھایا گیا۔",
    Language.AZ: "Zibil iki gündür ki yığılmayıb.",
}
_NAMES = {
    Language.FA: "نمونه آزمایشی",
    Language.EN: "Sample Person",
    Language.AR: "شخص تجريبي",
    Language.UR: "نمونہ شخص",
    Language.AZ: "Nümunə Şəxs",
}
_ADDRESSES = {
    Language.FA: "بلوار وکیل‌آباد، نبش وکیل‌آباد ۱۲",
    Language.EN: "Vakilabad Boulevard, corner of Vakilabad 12",
    Language.AR: "شارع وكيل آباد، زاوية وكيل آباد ١٢",
    Language.UR: "وکیل آباد بلیوارڈ، وکیل آباد 12 کا کونا",
    Language.AZ: "Vəkilabad bulvarı, Vəkilabad 12-nin tini",
}


def next_move(state: SessionState, service: ServiceDefinition, language: Language) -> Move:
    """The next move of a visitor who wants `service` in `language`, and does everything right."""
    if state.task is not None or state.problem is not None:
        return Wait()
    match state.step:
        case Step.PAPERS:
            return _papers(state, service)
        case Step.IDENTIFY:
            return _identify(state, service)
        case Step.PAYMENT:
            paying = state.payment is not None and state.payment.status is PaymentStatus.PENDING
            return PayByPhone(state.payment.pay_url) if state.payment is not None and paying else Wait()
        case Step.BILL if state.bill is not None and state.bill.paid:
            return Wait()  # there is nothing left to pay; the player says that it is stuck here
        case Step.CONFIRMATION:
            return Wait() if state.printing else Do(a.Finish())
        case Step.FAREWELL:
            return Done()
        case Step.QUESTION if state.booking is not None and state.booking.question == state.question:
            return _book(state.booking)
        case Step.QUESTION:
            return Do(a.Answer(state.question, sample(service.field(state.question), language, state.today)))
        case _:
            return Do(_tap(state, service, language))


def sample(field: Field, language: Language, today: date) -> str:
    """A good answer to `field`."""
    match field.type:
        case FieldType.CHOICE | FieldType.MULTI_CHOICE:
            return field.choices[0].value
        case FieldType.NUMBER:
            return str(int(max(field.minimum or 0, min(field.maximum or 4, 240 if field.decimals else 4))))
        case FieldType.TEXT if field.maximum is not None and field.maximum <= _SHORT:
            return _NUMBER[: int(field.maximum)]
        case FieldType.TEXT if field.name.endswith("name"):
            return _NAMES[language]
        case FieldType.TEXT:
            return _TEXTS[language]
        case FieldType.LOCATION:
            return f"{field.choices[8].value}/{_ADDRESSES[language]}"
        case FieldType.DATE:
            first, last = date_range(field, today)
            return min(max(today, first), last).isoformat()
        case FieldType.SLOT:  # well-formed; only the hub gives times that there are
            return f"{practice.slots(today)[0].slot_id}:1"
        case _:
            return _SAMPLES[field.type]


def _papers(state: SessionState, service: ServiceDefinition) -> Move:
    """All papers are here but the last; what is missing is taken home as a checklist."""
    asked, needed = precheck.question(state, service), precheck.needed(state, service)
    if asked is not None:
        return Do(a.Answer(asked.name, asked.choices[0].value))
    have = state.precheck.have if state.precheck else {}
    if (unsaid := next((document for document in needed if document.id not in have), None)) is not None:
        return Do(a.MarkPaper(unsaid.id, unsaid is not needed[-1]))
    if not slips.is_wanted(state) or state.slip is not None:
        return Wait() if state.slip is not None and state.slip.printing else Do(a.GoOn())
    return Do(a.PrintSlip())


def _book(booking: Booking) -> Move:
    """The first free time; where there is none, the player says that it is stuck here."""
    return Do(a.HoldSlot(booking.slots[0].slot_id, str(uuid.uuid4()))) if booking.slots else Wait()


def _identify(state: SessionState, service: ServiceDefinition) -> Move:
    if state.method is None:  # the visitor has a national card and a phone, and no passport
        return Do(a.ChooseMethod(next(way for way in service.identification if way is not Identification.PASSPORT)))
    if state.method is Identification.NATIONAL_SMART_CARD:
        return PutCardIn()
    if state.challenge is None:
        return Do(a.TypeMobile(MOBILE))
    return ReadTextMessage(state.mobile)


def _tap(state: SessionState, service: ServiceDefinition, language: Language) -> a.PersonAction:
    taps: dict[Step, Any] = {
        Step.ATTRACT: a.Start(),
        Step.LANGUAGE: a.ChooseLanguage(language),
        Step.HOME: a.ChooseService(service.id) if state.category else a.ChooseCategory(service.category),
        Step.SERVICE: a.Begin(),
        Step.CHECK: a.Submit("demo"),
        Step.ANSWER: a.Finish(),
        Step.BILL: a.Pay("demo"),
        Step.CASES: a.ChooseCase(state.cases[0].tracking_code if state.cases else ""),
        Step.CASE: a.Finish(),
        Step.INFORMATION: a.TurnPage() if state.page + 1 < len(service.pages) else a.Finish(),
        Step.RATING: a.Rate(5),
    }
    action: a.PersonAction = taps[state.step]
    return action
