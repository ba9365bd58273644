"""The view of the identify screen while it asks for a passport: its printed key, then the passport itself."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from kiosk.contract import travel_documents as documents
from kiosk.contract.identifiers import Reason
from kiosk.contract.service import Identification, ServiceDefinition
from kiosk.session.devices import DeviceStates
from kiosk.session.state import PassportPage, SessionState, Task
from ui import formatting, wording
from ui.viewmodels import notices
from ui.viewmodels.identifying import IdentifyView, no_reader, refused_card

#: The pages on which one part of the key is typed, in their order.
ENTRIES = (PassportPage.NUMBER, PassportPage.BIRTH, PassportPage.EXPIRY)
_WORK = frozenset({Task.READ_PASSPORT, Task.ASSERT_CARD})
_PERCENT = 100


def is_asked(state: SessionState) -> bool:
    """Whether the screen asks for a passport."""
    return state.method is Identification.PASSPORT


def view_of(
    state: SessionState, service: ServiceDefinition, devices: DeviceStates, today: date, asked: Reason | None
) -> IdentifyView:
    """The view. `asked` is what was wrong when the button to go on was pressed."""
    if state.passport_page in ENTRIES:
        return _entry(state, today, asked)
    if state.passport_page is PassportPage.LAY:
        return _lay(state, service, devices)
    return _scan(state, service, devices)


def kept(page: PassportPage, typed: str) -> str:
    """What an entry keeps of what is typed."""
    return documents.kept_number(typed) if page is PassportPage.NUMBER else documents.kept_date(typed)


def refusal(page: PassportPage, typed: str, today: date) -> Reason | None:
    """Why a typed part of the key is not good."""
    match page:
        case PassportPage.NUMBER:
            return documents.number(typed)
        case PassportPage.BIRTH:
            return documents.birth_date(typed, today)
        case _:
            return documents.expiry_date(typed, today)


def _scan(state: SessionState, service: ServiceDefinition, devices: DeviceStates) -> IdentifyView:
    translate = QCoreApplication.translate
    heading = translate("Filing", "Please scan your passport")
    hint = translate("Filing", "Hold the lines at the foot of the page with your photo under the scanner.")
    instead = translate("Filing", "Type it instead")
    if not devices.scanner:
        heading = translate("Filing", "Please open your passport")
        hint = translate(
            "Filing", "The scanner does not work now. Please type what stands on the page with your photo."
        )
        instead = translate("Filing", "Type the passport number")
    return IdentifyView(
        page="passport-scan",
        heading=heading,
        hint=hint,
        notice=notices.told(state),
        type_instead=instead,
        other_way=_by_phone(service),
    )


def _entry(state: SessionState, today: date, asked: Reason | None) -> IdentifyView:
    page, translate = state.passport_page, QCoreApplication.translate
    headings = {
        PassportPage.NUMBER: translate("Filing", "What is the number of your passport?"),
        PassportPage.BIRTH: translate("Filing", "What is your date of birth?"),
        PassportPage.EXPIRY: translate("Filing", "Until when is your passport valid?"),
    }
    is_date = page is not PassportPage.NUMBER
    as_date = translate("Filing", "Type day, month and year with 8 digits.")
    as_number = translate("Filing", "It stands on the page with your photo.")
    typed = state.drafts.get(page, "")
    early = refusal(page, typed, today) if is_date and len(typed) == documents.DATE_DIGITS else None
    said = asked or early
    return IdentifyView(
        page="passport-entry",
        heading=headings[page],
        hint=as_date if is_date else as_number,
        typed=typed,
        shown=_date(typed) if is_date else typed,
        error=wording.passport_entry(said, page) if said else "",
        can_continue=bool(typed),
        notice=notices.told(state),
        keyboard="phone" if is_date else "passport",
    )


def _lay(state: SessionState, service: ServiceDefinition, devices: DeviceStates) -> IdentifyView:
    translate = QCoreApplication.translate
    works = devices.reader_works or state.task in _WORK
    by_phone = Identification.PHONE_OTP in service.identification
    return IdentifyView(
        page="passport-lay",
        heading=translate("Filing", "Please lay your passport on the reader"),
        hint=translate("Filing", "Lay it down closed, and leave it there until it has been read.") if works else "",
        notice=notices.told(state) if works else no_reader(devices, by_phone=by_phone),
        reader_works=works,
        other_way=_by_phone(service) if state.task is None else "",
        working=_working(state) or _lies_there(state, devices),
    )


def _by_phone(service: ServiceDefinition) -> str:
    by_phone = Identification.PHONE_OTP in service.identification
    return QCoreApplication.translate("Filing", "Use a code on my phone") if by_phone else ""


def _working(state: SessionState) -> str:
    translate = QCoreApplication.translate
    if state.task is Task.ASSERT_CARD:
        return translate("Filing", "Your passport is being checked.")
    said = notices.working(state.task)
    if state.task is not Task.READ_PASSPORT or state.reading is None or state.reading.stage.value != "photo":
        return said
    percent = formatting.number(round(state.reading.done * _PERCENT), state.language)
    done = translate("Filing", "%1 percent have been read.").replace("%1", percent)
    return f"{said} {done}"


def _lies_there(state: SessionState, devices: DeviceStates) -> str:
    """What lay there before the visit began must be laid down again."""
    if devices.reader.value != "card-present" or state.card_notice is not None or refused_card(state):
        return ""
    return QCoreApplication.translate(
        "Filing", "Something lies on the reader. Please take it away and lay your passport down."
    )


def _date(typed: str) -> str:
    return " ".join(part for part in (typed[:2], typed[2:4], typed[4:]) if part)
