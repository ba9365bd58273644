"""How a stored answer reads for people: on the check screen, and while it is typed."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.contract import forms, tracking
from kiosk.contract.identifiers import Reason
from kiosk.contract.kinds import AT_THE_COUNTER, LIST_SEPARATOR, location_parts, slot_parts
from kiosk.contract.language import Language
from kiosk.contract.service import Field, FieldType, ServiceDefinition
from ui import formatting, wording
from ui.viewmodels import abroad

#: Where the digits of an identifier are set apart for the eye. Identifiers of free length stay in one piece.
_GROUPS: dict[FieldType, tuple[int, ...]] = {
    FieldType.NATIONAL_ID: (3, 6, 1),
    FieldType.LEGAL_ID: (3, 4, 4),
    FieldType.MOBILE: (4, 3, 4),
    FieldType.POSTAL_CODE: (5, 5),
    FieldType.TRACKING_CODE: (4, 4, 2),
    FieldType.IBAN: (4, 4, 4, 4, 4, 4, 2),
    FieldType.FIDA: (4, 4, 4),
}
_HYPHENATED = frozenset({FieldType.TRACKING_CODE})


def grouped(kind: FieldType, code: str) -> str:
    """The code, whole or half typed, in its groups: "0915 123 4567", "K7WM-3XQP-9T"."""
    if kind is FieldType.MOBILE and not abroad.is_iranian(code):
        return abroad.grouped(code)
    parts: list[str] = []
    rest = code
    for size in _GROUPS.get(kind, ()):
        parts.append(rest[:size])
        rest = rest[size:]
    parts.append(rest)
    return ("-" if kind in _HYPHENATED else " ").join(part for part in parts if part)


def shown(field: Field, value: str, language: Language) -> str:  # noqa: PLR0912  one case each
    """A stored answer in the reader's words and digits; masked where the field is sensitive. Empty stays empty."""
    if not value:
        return ""
    match field.type:
        case FieldType.TEXT:
            return formatting.masked(value) if field.sensitive else value
        case FieldType.CHOICE | FieldType.MULTI_CHOICE:
            return _comma(language).join(_choice(field, v, language) for v in value.split(LIST_SEPARATOR))
        case FieldType.NUMBER:
            return with_unit(field, value, language)
        case FieldType.MONEY:
            return formatting.money(int(value), language)
        case FieldType.DATE:
            return formatting.date(datetime.fromisoformat(value).replace(tzinfo=formatting.TEHRAN), language)
        case FieldType.BILL:
            return _bill(value, language)
        case FieldType.LOCATION:
            return _location(field, value, language)
        case FieldType.DOCUMENT | FieldType.ATTACHMENT:
            return _handed_in(value)
        case FieldType.CONSENT | FieldType.SIGNATURE:
            return QCoreApplication.translate("Filing", "Given")
        case FieldType.PLATE:
            plate = formatting.plate(value, language)
            return formatting.masked(plate) if field.sensitive else plate
        case FieldType.SLOT if (parts := slot_parts(value)) is not None:
            return formatting.moment(parts[1], language)
        case FieldType.TRACKING_CODE:
            return formatting.isolate_ltr(tracking.shown(value))
        case _:
            code = grouped(field.type, value)
            return formatting.code(formatting.masked(code) if field.sensitive else code, language)


def complaint(why: Reason, field: Field, service: ServiceDefinition, given: forms.Answers, language: Language) -> str:
    """What is wrong with the answer to `field` among those `given`; a rule of the service says it in its own words."""
    rule = forms.broken_rule(service, given, field.name) if why is Reason.RULE else None
    if rule:
        return rule.message.to(language)
    limits = _limits(field, language) if why is Reason.RANGE else ""
    return limits or wording.reason(why, field.type, abroad=field.abroad)


def _limits(field: Field, language: Language) -> str:
    """What a number or an amount may be; empty for a field without limits of its own."""
    if field.type not in {FieldType.NUMBER, FieldType.MONEY}:
        return ""
    least, most = (
        "" if limit is None else with_unit(field, f"{limit:f}".rstrip("0").rstrip("."), language)
        for limit in (field.minimum, field.maximum)
    )
    translate = QCoreApplication.translate
    if least and most:
        return translate("Filing", "It can be from %1 to %2.").replace("%1", least).replace("%2", most)
    if least:
        return translate("Filing", "It must be %1 at least.").replace("%1", least)
    return translate("Filing", "It must be %1 at most.").replace("%1", most) if most else ""


def _handed_in(value: str) -> str:
    translate = QCoreApplication.translate
    if value in {"yes", AT_THE_COUNTER}:
        return translate("Filing", "I will hand it in")
    return translate("Filing", "%n file(s)", "", len(value.split(LIST_SEPARATOR)))


def with_unit(field: Field, value: str, language: Language) -> str:
    """A number in the reader's digits and separators, with its unit."""
    plain = formatting.decimal(value, language)
    return f"{plain} {field.unit.to(language)}" if field.unit else plain


def _choice(field: Field, value: str, language: Language) -> str:
    return next((c.label.to(language) for c in field.choices if c.value == value), value)


def _bill(value: str, language: Language) -> str:
    bill, _, payment = value.partition(forms.SEPARATOR)
    sentence = QCoreApplication.translate("Filing", "Bill ID %1, payment ID %2")
    return sentence.replace("%1", formatting.code(bill, language)).replace("%2", formatting.code(payment, language))


def _location(field: Field, value: str, language: Language) -> str:
    district, point, address = location_parts(value)
    named = _choice(field, district, language)
    if field.sensitive:
        return named
    marked = QCoreApplication.translate("Filing", "marked on the map") if point else ""
    return _comma(language).join(part for part in (named, address, marked) if part)


def _comma(language: Language) -> str:
    return "، " if language.is_right_to_left else ", "
