"""What stands in the entries of a question, beside them and on its options, in the reader's words and digits."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.contract import forms, identifiers
from kiosk.contract.identifiers import Reason
from kiosk.contract.kinds import location_parts
from kiosk.contract.language import Language, digits
from kiosk.contract.service import Field, FieldType
from ui import formatting
from ui.viewmodels import abroad, answers, choosing, entries, looks

#: What stands in an empty entry and cannot be erased.
_FIXED = {FieldType.IBAN: "IR"}


@dataclass(frozen=True)
class Entry:
    """One field to type into, as it looks now."""

    text: str = ""
    label: str = ""
    placeholder: str = ""
    error: str = ""
    left_to_right: bool = False


@dataclass(frozen=True)
class Option:
    """One answer to choose."""

    value: str
    label: str
    selected: bool
    enabled: bool = True


def into(field: Field, typed: str, error: str, said: Reason | None, language: Language) -> tuple[Entry, ...]:
    """What can be typed into."""
    translate = QCoreApplication.translate
    match field.type:
        case (
            FieldType.CHOICE
            | FieldType.MULTI_CHOICE
            | FieldType.DOCUMENT
            | FieldType.CONSENT
            | FieldType.PLATE
            | FieldType.DATE
            | FieldType.RENEWAL_CODE
            | FieldType.SIGNATURE
            | FieldType.SLOT
            | FieldType.ATTACHMENT
        ):
            return ()
        case FieldType.LOCATION:
            address = typed.partition(forms.SEPARATOR)[2]
            return (Entry(address, placeholder=translate("Filing", "Street, alley, number, landmark"), error=error),)
        case FieldType.BILL:
            bill, _, payment = typed.partition(forms.SEPARATOR)
            of_bill = said is not None and said is not Reason.PAIR and entries.bill_is_wrong(bill)
            return (
                Entry(bill, translate("Filing", "Bill ID"), error=error if of_bill else "", left_to_right=True),
                Entry(payment, translate("Filing", "Payment ID"), error="" if of_bill else error, left_to_right=True),
            )
        case FieldType.NUMBER:
            return (Entry(digits(_pointed(typed, language), language), error=error, left_to_right=True),)
        case FieldType.MONEY:
            return (Entry(formatting.decimal(typed, language), error=error, left_to_right=True),)
        case FieldType.TEXT:
            return (Entry(typed, placeholder=translate("Filing", "Write here"), error=error),)
        case FieldType.MOBILE if field.abroad:
            return (Entry(abroad.grouped(typed), error=error, left_to_right=True),)
        case _:
            shown = answers.grouped(field.type, typed or _FIXED.get(field.type, ""))
            return (Entry(shown, error=error, left_to_right=field.type in looks.LEFT_TO_RIGHT),)


def _pointed(typed: str, language: Language) -> str:
    return typed.replace(".", formatting.decimal_mark(language))


def beside(field: Field, typed: str, language: Language) -> str:
    """What stands below the entry: how much is written, an amount in tomans, how much is ticked."""
    match field.type:
        case FieldType.MONEY:
            return formatting.money_parts(int(typed), language)[1] if typed else ""
        case FieldType.MULTI_CHOICE:
            return _ticked(len(choosing.ticks(typed)), min(field.most, len(field.choices)), language)
        case FieldType.IBAN:
            return _count(len(typed.removeprefix("IR")), entries.LENGTHS[field.type], language)
        case FieldType.PASSPORT | FieldType.DATE | FieldType.PLATE | FieldType.NUMBER:
            return ""
        case FieldType.MOBILE if field.abroad:
            return ""
        case FieldType.TEXT:
            return _count(len(typed), int(field.maximum or entries.LONGEST_TEXT), language)
        case FieldType.LOCATION:
            address = typed.partition(forms.SEPARATOR)[2]
            return _count(len(address), int(field.maximum or entries.LONGEST_ADDRESS), language)
        case _:
            length = entries.LENGTHS.get(field.type)
            return _count(len(typed), length, language) if length else ""


def unit(field: Field, language: Language) -> str:
    """What stands beside the entry."""
    if field.unit:
        return field.unit.to(language)
    return QCoreApplication.translate("Filing", "rials") if field.type is FieldType.MONEY else ""


def doubt(field: Field, typed: str) -> str:
    """What is unusual about an answer that can be given all the same; empty when nothing is."""
    if field.type is not FieldType.POSTAL_CODE or not identifiers.is_doubtful_postal_code(typed):
        return ""
    return QCoreApplication.translate(
        "Filing", "This postal code is unusual. Please compare it with your bill. If it is the same, go on."
    )


def options(field: Field, typed: str, language: Language) -> tuple[Option, ...]:
    """What to choose from; when as much is ticked as may be, only what is ticked can be touched."""
    if field.type is FieldType.MULTI_CHOICE:
        ticked = choosing.ticks(typed)
        full = len(ticked) >= field.most
        return tuple(
            Option(c.value, c.label.to(language), c.value in ticked, enabled=c.value in ticked or not full)
            for c in field.choices
        )
    chosen = location_parts(typed)[0] if field.type is FieldType.LOCATION else typed
    return tuple(Option(c.value, c.label.to(language), c.value == chosen) for c in field.choices)


def _ticked(ticked: int, most: int, language: Language) -> str:
    sentence = QCoreApplication.translate("Filing", "%1 of at most %2 chosen")
    return sentence.replace("%1", formatting.number(ticked, language)).replace("%2", formatting.number(most, language))


def _count(written: int, most: int, language: Language) -> str:
    sentence = QCoreApplication.translate("Filing", "%1 of %2")
    shown = (formatting.number(written, language), formatting.number(most, language))
    return sentence.replace("%1", shown[0]).replace("%2", shown[1])
