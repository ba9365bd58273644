"""How each type of field is asked: by which control, with which keys, in which direction."""

from __future__ import annotations

from typing import assert_never

from kiosk.contract import forms
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
        case FieldType.CHOICE | FieldType.MULTI_CHOICE:
            return "choice"
        case FieldType.LOCATION:
            return "location"
        case FieldType.DOCUMENT | FieldType.CONSENT:
            return "document"
        case FieldType.BILL:
            return "pair"
        case _:
            return "entry"


def keyboard(field: Field, typed: str, language: Language) -> str:
    """A layout of the on-screen keyboard (`Keyboard/layouts.js`); empty for none."""
    match field.type:
        case FieldType.CHOICE | FieldType.MULTI_CHOICE | FieldType.DOCUMENT | FieldType.CONSENT | FieldType.SIGNATURE:
            return ""
        case FieldType.LOCATION:
            return language.value if typed.partition(forms.SEPARATOR)[0] else ""
        case FieldType.TEXT | FieldType.PLATE:
            return language.value
        case FieldType.IBAN | FieldType.PASSPORT | FieldType.DATE | FieldType.ATTACHMENT | FieldType.SLOT:
            return "en"
        case FieldType.FIDA | FieldType.MONEY:
            return "number"
        case FieldType.NUMBER:
            return "decimal" if field.decimals else "number"
        case FieldType.MOBILE:
            return "phone"
        case FieldType.RENEWAL_CODE:
            return "renewal"
        case FieldType.TRACKING_CODE:
            return "tracking"
        case FieldType.NATIONAL_ID | FieldType.LEGAL_ID | FieldType.POSTAL_CODE | FieldType.BILL:
            return "number"
        case _:
            assert_never(field.type)
