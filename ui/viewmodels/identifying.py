"""The view of the identify screen: which page of it is open, and what that page says."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.contract import identifiers
from kiosk.contract.identifiers import Reason
from kiosk.contract.language import Language, digits
from kiosk.contract.problem import ProblemCode
from kiosk.contract.service import FieldType, Identification, ServiceDefinition
from kiosk.session.devices import DeviceStates
from kiosk.session.state import SessionState, Task
from ui import formatting, wording
from ui.viewmodels import answers, notices
from ui.wording import Notice

#: Names of the entries of this screen among the drafts of the visit.
MOBILE, CODE = "mobile", "code"
_CARD_WORK = frozenset({Task.READ_CARD, Task.ASSERT_CARD})


@dataclass(frozen=True)
class Way:
    """One way to identify. `note` says why it cannot be taken now."""

    method: str
    title: str
    note: str
    icon: str
    usable: bool


@dataclass(frozen=True)
class IdentifyView:
    """Everything the identify screen shows."""

    page: str = ""  # ways, mobile, code, card, passport-scan, passport-entry or passport-lay
    heading: str = ""
    hint: str = ""
    ways: tuple[Way, ...] = ()
    typed: str = ""
    shown: str = ""  # the mobile number in its groups, or the code in the reader's digits
    length: int = 0  # digits of the code
    error: str = ""
    can_continue: bool = False
    resend: str = ""  # when, or that, another code can be had
    can_resend: bool = False
    notice: Notice | None = None
    reader_works: bool = True
    other_way: str = ""  # the phone, where a card cannot be read
    working: str = ""
    keyboard: str = ""  # the layout for what is typed; empty where nothing is
    type_instead: str = ""  # what the button says that leads from scanning to typing


def view_of(
    state: SessionState, service: ServiceDefinition, devices: DeviceStates, resend_in: int, asked: Reason | None
) -> IdentifyView:
    """The view. `resend_in` is in seconds; `asked` is what was wrong when "Send the code" was pressed."""
    match _page(state):
        case "ways":
            return _ways(state, service, devices)
        case "mobile":
            return _mobile(state, asked)
        case "code":
            return _code(state, resend_in)
        case _:
            return _card(state, service, devices)


def typed_mobile(state: SessionState) -> str:
    """What stands in the entry for the mobile number."""
    return state.drafts.get(MOBILE, state.mobile)


def _page(state: SessionState) -> str:
    if state.task in _CARD_WORK:
        return "card"
    if state.method is Identification.PHONE_OTP:
        return "code" if state.challenge is not None else "mobile"
    return "card" if state.method is Identification.NATIONAL_SMART_CARD else "ways"


def _ways(state: SessionState, service: ServiceDefinition, devices: DeviceStates) -> IdentifyView:
    translate = QCoreApplication.translate
    return IdentifyView(
        page="ways",
        heading=translate("Filing", "How would you like to identify yourself?"),
        hint=translate("Filing", "The office needs to know who sends this request."),
        ways=tuple(_way(method, devices) for method in service.identification),
        notice=notices.told(state),
    )


def _way(method: Identification, devices: DeviceStates) -> Way:
    translate = QCoreApplication.translate
    if method is Identification.PASSPORT:
        told = translate("Filing", "Its lines are scanned and its chip is read.")
        works = devices.reader_works
        note = told if works else reader_trouble(devices)
        return Way(method.value, translate("Filing", "With my passport"), note, "passport", works)
    if method is Identification.NATIONAL_SMART_CARD:
        works = devices.can_read_cards
        return Way(
            method.value,
            translate("Filing", "With the national smart card"),
            translate("Filing", "Insert the card into the reader.") if works else reader_trouble(devices),
            "card",
            works,
        )
    return Way(
        method.value,
        translate("Filing", "With a code on my phone"),
        translate("Filing", "A one-time code comes to your mobile phone."),
        "mobile",
        True,
    )


def reader_trouble(devices: DeviceStates) -> str:
    """Why no card can be read now."""
    if devices.reader_works:
        return wording.card("sdk-not-installed").happened
    return wording.reader_state(devices.reader.value)


def _mobile(state: SessionState, asked: Reason | None) -> IdentifyView:
    translate = QCoreApplication.translate
    typed = typed_mobile(state)
    reason = identifiers.mobile(identifiers.canonical_mobile(typed))
    early = reason if reason is not Reason.LENGTH and len(typed) >= 11 else None
    said = asked or early
    return IdentifyView(
        page="mobile",
        heading=translate("Filing", "What is your mobile number?"),
        hint=translate("Filing", "A one-time code comes to this phone. It costs you nothing."),
        typed=typed,
        shown=answers.grouped(FieldType.MOBILE, typed),
        error=wording.reason(said, FieldType.MOBILE) if said else "",
        can_continue=bool(typed) and state.task is None,
        notice=notices.told(state),
        working=notices.working(state.task),
        keyboard="phone",
    )


def _code(state: SessionState, resend_in: int) -> IdentifyView:
    translate = QCoreApplication.translate
    typed = state.typed_code if state.task is Task.CHECK_CODE else state.drafts.get(CODE, "")
    phone = formatting.code(answers.grouped(FieldType.MOBILE, state.mobile), state.language)
    return IdentifyView(
        page="code",
        heading=translate("Filing", "What is the code in the message?"),
        hint=translate("Filing", "It was sent to %1.").replace("%1", phone),
        typed=typed,
        shown=digits(typed, state.language),
        length=state.challenge.code_length if state.challenge else 0,
        resend=_resend(resend_in, state.language),
        can_resend=resend_in == 0 and state.task is None,
        notice=notices.told(state),
        working=notices.working(state.task),
        keyboard="code",
    )


def _resend(seconds: int, language: Language) -> str:
    if seconds == 0:
        return QCoreApplication.translate("Filing", "Send another code")
    sentence = QCoreApplication.translate("Filing", "No message yet? You can ask for another code in %1 seconds.")
    return sentence.replace("%1", formatting.number(seconds, language))


def _card(state: SessionState, service: ServiceDefinition, devices: DeviceStates) -> IdentifyView:
    translate = QCoreApplication.translate
    works = devices.can_read_cards or state.task in _CARD_WORK
    by_phone = Identification.PHONE_OTP in service.identification
    return IdentifyView(
        page="card",
        heading=translate("Filing", "Please insert your national smart card"),
        hint=translate("Filing", "It goes on by itself. Leave the card in until it has been read.") if works else "",
        notice=notices.told(state) if works else no_reader(devices, by_phone=by_phone),
        reader_works=works,
        other_way=translate("Filing", "Use a code on my phone") if by_phone and state.task is None else "",
        working=notices.working(state.task) or _card_lies_there(state, devices),
    )


def _card_lies_there(state: SessionState, devices: DeviceStates) -> str:
    """A card that was put in before it was asked for must be put in again."""
    if devices.reader.value != "card-present" or state.card_notice is not None or refused_card(state):
        return ""
    return QCoreApplication.translate("Filing", "A card is in the reader. Please take it out and insert it again.")


def refused_card(state: SessionState) -> bool:
    """Whether the hub did not take the card for a proof."""
    return state.problem is not None and state.problem.code is ProblemCode.CARD_NOT_ACCEPTED


def no_reader(devices: DeviceStates, *, by_phone: bool) -> Notice:
    """That nothing can be read now, and what else there is."""
    translate = QCoreApplication.translate
    if by_phone:
        action = translate("Filing", "Please identify yourself with a code on your phone.")
    else:
        action = translate("Filing", "Please use another kiosk or go to the service desk.")
    return Notice(translate("Filing", "This kiosk cannot read cards now"), reader_trouble(devices), action)
