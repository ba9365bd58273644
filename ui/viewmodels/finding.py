"""Help for the field in front of the reader: where its answer is found, in words and in a drawing of our own."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.contract.language import Language
from kiosk.contract.service import Field, FieldType

#: The drawing (`assets/fields/<name>.svg`) of a type whose definition names none.
PICTURES: dict[FieldType, str] = {
    FieldType.NATIONAL_ID: "national-card",
    FieldType.RENEWAL_CODE: "renewal-code",
    FieldType.BILL: "bill-numbers",
    FieldType.POSTAL_CODE: "postal-code",
    FieldType.PLATE: "plate",
    FieldType.PASSPORT: "passport",
    FieldType.IBAN: "iban",
}


@dataclass(frozen=True)
class Finding:
    """The help sheet of a question; nothing of it when there is nothing to say."""

    title: str = ""
    text: str = ""
    picture: str = ""


def finding(field: Field, language: Language) -> Finding:
    """The help to `field`."""
    picture = field.picture or PICTURES.get(field.type, "")
    words = None if field.type is FieldType.CONSENT else field.help  # the text of a consent stands on its screen
    if not picture and words is None:
        return Finding()
    shown = words or field.hint
    translate = QCoreApplication.translate
    title = translate("Filing", "Where do I find this?") if picture else translate("Filing", "Help with this question")
    return Finding(title, shown.to(language) if shown else "", picture)
