"""Free times as the slot question shows them: days first, then the times of one day by their places."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCalendar, QCoreApplication, QDate

from kiosk.backend.errors import BackendFailure
from kiosk.contract.days import TEHRAN
from kiosk.contract.kinds import SLOT_TIME, slot_parts
from kiosk.contract.language import Language, LocalText
from kiosk.contract.places import Place
from kiosk.contract.service import Field
from kiosk.contract.wire import Slot
from kiosk.session.state import Booking, SessionState
from ui import formatting, wording

Names = Mapping[str, LocalText]


def control(field: Field, typed: str, state: SessionState, places: Names) -> dict[str, object]:
    """What the control shows: `page` is loading, trouble, none, days or times; `kept` says what is kept already."""
    booking, language = state.booking, state.language
    mine = booking if booking is not None and booking.question == field.name else Booking(field.name)
    kept = _kept(state.answers.get(field.name, ""), mine, language, places)
    if mine.failure is not None:
        title, text = _trouble(mine.failure)
        return {"page": "trouble", "title": title, "text": text, "kept": kept}
    if mine.slots is None:
        return {"page": "loading", "kept": kept}
    if not mine.slots:
        return {"page": "none", "kept": kept}
    day = _day(typed)
    of_day = [slot for slot in mine.slots if _date(slot) == day]
    if not of_day:
        return {"page": "days", "days": _days(mine.slots, language), "kept": kept}
    return {"page": "times", "day": _long(of_day[0], language), "groups": _groups(of_day, language, places)}


def words(value: str, language: Language, places: Names) -> str:
    """A time that was chosen: day, hour and place."""
    parts = slot_parts(value)
    if parts is None:
        return value
    place, begins, _ = parts
    named = places[place].to(language) if place in places else ""
    comma = "، " if language.is_right_to_left else ", "
    return comma.join(part for part in (formatting.moment(begins, language), named) if part)


def booked(place: Place, language: Language, places: Names) -> str:
    """A place that a case has: day, hour, place and the number of its ticket."""
    begins = place.begins.astimezone(TEHRAN).strftime(SLOT_TIME)
    said = words(f"{place.place}:{begins}:{place.number}", language, places)
    number = QCoreApplication.translate("Filing", "Number %1.").replace("%1", formatting.number(place.number, language))
    return f"{said}. {number}"


def _trouble(failure: BackendFailure) -> tuple[str, str]:
    """Why there are no times. Without the hub none can be given: nothing is kept for later here."""
    translate = QCoreApplication.translate
    if failure.code is None:
        return (
            translate("Filing", "Appointments cannot be given now"),
            translate(
                "Filing",
                "This kiosk cannot reach the city’s booking system, and a time can only be given by it. Nothing has"
                " been booked. Please try again in a moment or ask at the service desk.",
            ),
        )
    notice = wording.problem(failure.code)
    return notice.title, f"{notice.happened} {notice.action}"


def _kept(value: str, booking: Booking, language: Language, places: Names) -> dict[str, object]:
    if not value or slot_parts(value) is None:
        return {}
    hold = booking.hold
    until = QCoreApplication.translate("Filing", "Kept for you until %1. Finish your request before then.")
    known = hold is not None and hold.reference == value
    return {
        "words": words(value, language, places),
        "until": until.replace("%1", formatting.time(hold.expires_at, language)) if hold and known else "",
    }


def _days(slots: Sequence[Slot], language: Language) -> list[dict[str, object]]:
    found: dict[date, list[Slot]] = {}
    for slot in slots:
        found.setdefault(_date(slot), []).append(slot)
    free = QCoreApplication.translate("Filing", "%1 free times")
    one = QCoreApplication.translate("Filing", "1 free time")
    return [
        {
            "value": day.isoformat(),
            "weekday": _weekday(day, language),
            "date": _short(day, language),
            "free": one if len(of_day) == 1 else free.replace("%1", formatting.number(len(of_day), language)),
        }
        for day, of_day in found.items()
    ]


def _groups(slots: Sequence[Slot], language: Language, places: Names) -> list[dict[str, object]]:
    found: dict[str, list[Slot]] = {}
    for slot in slots:
        found.setdefault(slot.place, []).append(slot)
    return [
        {
            "place": places[place].to(language) if place in places else "",
            "times": [{"value": s.slot_id, "label": formatting.time(s.starts_at, language)} for s in at_place],
        }
        for place, at_place in found.items()
    ]


def _date(slot: Slot) -> date:
    return slot.starts_at.astimezone(TEHRAN).date()


def _day(typed: str) -> date | None:
    try:
        return date.fromisoformat(typed)
    except ValueError:
        return None


def _long(slot: Slot, language: Language) -> str:
    return formatting.date(slot.starts_at, language)


def _weekday(day: date, language: Language) -> str:
    return formatting.locale(language).dayName(day.isoweekday())


def _short(day: date, language: Language) -> str:
    """Day and month in the reader's calendar."""
    system = QCalendar.System.Jalali if language is Language.FA else QCalendar.System.Gregorian
    calendar = QCalendar(system)
    parts = calendar.partsFromDate(QDate(day.year, day.month, day.day))
    month = calendar.monthName(formatting.locale(language), parts.month, parts.year)
    return f"{formatting.number(parts.day, language)} {month}"
