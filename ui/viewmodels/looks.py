"""How each type of field is asked: by which control, with which keys, in which direction."""

from __future__ import annotations

from kiosk.contract import forms, plates
from kiosk.contract.language import Language
from kiosk.contract.service import Field, FieldType

#: Codes that stand from left to right in every language.
LEFT_TO_RIGHT = frozenset({
    FieldType.NATIONAL_ID,
    FieldType.LEGAL_ID,
    FieldType.MOBILE,
    FieldType.POSTAL_CODE,
    FieldType.RENEWAL_CODE,
    FieldType.BILL,
    FieldType.TRACKING_CODE,
    FieldType.IBAN,
    FieldType.FIDA,
    FieldType.PASSPORT,
    FieldType.PLATE,
})  # fmt: skip


def layout(field: Field) -> str:
    """The control: `Questions/<Layout>Question.qml`."""
    match field.type:
        case FieldType.BILL:
            return "pair"
        case FieldType.MULTI_CHOICE:
            return "ticks"
        case FieldType.MOBILE if field.abroad:
            return "abroad"
        case FieldType.RENEWAL_CODE:
            return "renewal"
        case (
            FieldType.CHOICE
            | FieldType.LOCATION
            | FieldType.DOCUMENT
            | FieldType.CONSENT
            | FieldType.PLATE
            | FieldType.DATE
            | FieldType.SIGNATURE
            | FieldType.SLOT
            | FieldType.ATTACHMENT
        ):
            return field.type.value
        case _:
            return "entry"


#: The keys of the types that have the same ones always.
_KEYS: dict[FieldType, str] = {
    FieldType.CHOICE: "",
    FieldType.MULTI_CHOICE: "",
    FieldType.DOCUMENT: "",
    FieldType.CONSENT: "",
    FieldType.SIGNATURE: "",
    FieldType.DATE: "",
    FieldType.PLATE: "number",
    FieldType.PASSPORT: "passport",
    FieldType.ATTACHMENT: "",
    FieldType.SLOT: "",
    FieldType.MONEY: "money",
    FieldType.NUMBER: "number",
    FieldType.MOBILE: "phone",
    FieldType.RENEWAL_CODE: "renewal",
    FieldType.TRACKING_CODE: "tracking",
    FieldType.NATIONAL_ID: "number",
    FieldType.LEGAL_ID: "number",
    FieldType.POSTAL_CODE: "number",
    FieldType.BILL: "number",
    FieldType.IBAN: "number",
    FieldType.FIDA: "number",
}


def keyboard(field: Field, typed: str, language: Language) -> str:
    """A layout of the on-screen keyboard (`Keyboard/layouts.js`); empty for none."""
    match field.type:
        case FieldType.LOCATION:
            return language.value if typed.partition(forms.SEPARATOR)[0] else ""
        case FieldType.TEXT:
            return language.value
        case FieldType.PLATE if plates.kind_of(typed) == plates.OTHER:
            return language.value
        case FieldType.NUMBER if field.decimals:
            return "decimal"
        case FieldType.MOBILE if field.abroad:
            return "abroad"
        case _:
            return _KEYS[field.type]
