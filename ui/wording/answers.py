"""One helpful sentence for each reason why an answer was refused."""

from __future__ import annotations

from kiosk.contract.identifiers import Reason
from kiosk.contract.service import FieldType
from ui.wording.source import QT_TRANSLATE_NOOP, Say, on_screen

#: For any field that has nothing better in `BY_FIELD`.
REASONS: dict[Reason, str] = {
    Reason.REQUIRED: QT_TRANSLATE_NOOP("Wording", "This answer is needed to go on."),
    Reason.LENGTH: QT_TRANSLATE_NOOP("Wording", "The length is not right. Please check what is missing."),
    Reason.NOT_DIGITS: QT_TRANSLATE_NOOP("Wording", "Please use digits only."),
    Reason.REPEATED: QT_TRANSLATE_NOOP("Wording", "This number is not in use. Please check it."),
    Reason.CHECKSUM: QT_TRANSLATE_NOOP("Wording", "One of the digits is not right. Please check your document."),
    Reason.PAIR: QT_TRANSLATE_NOOP("Wording", "This payment ID belongs to another bill. Please check both numbers."),
    Reason.RANGE: QT_TRANSLATE_NOOP("Wording", "This number is outside the allowed range."),
    Reason.FORMAT: QT_TRANSLATE_NOOP("Wording", "This does not look right. Please check it."),
    Reason.TOO_SHORT: QT_TRANSLATE_NOOP("Wording", "Please write a little more."),
    Reason.TOO_LONG: QT_TRANSLATE_NOOP("Wording", "This is too long. Please make it shorter."),
    Reason.NOT_OFFERED: QT_TRANSLATE_NOOP("Wording", "Please choose one of the answers on the screen."),
    Reason.PREFIX: QT_TRANSLATE_NOOP("Wording", "An Iranian IBAN begins with IR. Please check it."),
    Reason.LETTER: QT_TRANSLATE_NOOP("Wording", "No plate has this letter. Please choose the letter from the list."),
    Reason.NO_SUCH_DATE: QT_TRANSLATE_NOOP("Wording", "This day does not exist. Please check the date."),
    Reason.TOO_EARLY: QT_TRANSLATE_NOOP("Wording", "This day is too early. Please choose a later one."),
    Reason.TOO_LATE: QT_TRANSLATE_NOOP("Wording", "This day is too late. Please choose an earlier one."),
    Reason.TOO_MANY: QT_TRANSLATE_NOOP("Wording", "These are too many. Please take some away."),
    Reason.UNEVEN: QT_TRANSLATE_NOOP("Wording", "Please choose an amount in whole thousands of rials."),
    Reason.TAKEN: QT_TRANSLATE_NOOP("Wording", "This time is no longer free. Please choose another one."),
    Reason.HAD_ALREADY: QT_TRANSLATE_NOOP("Wording", "You already had a place in this period."),
    Reason.GONE: QT_TRANSLATE_NOOP("Wording", "The files are no longer there. Please send them again."),
    Reason.RULE: QT_TRANSLATE_NOOP("Wording", "These answers do not fit together. Please check them."),
}

#: Where the kind of field allows a better sentence.
BY_FIELD: dict[tuple[Reason, FieldType], str] = {
    (Reason.LENGTH, FieldType.NATIONAL_ID): QT_TRANSLATE_NOOP(
        "Wording", "A national ID has 10 digits. Please check what is missing."
    ),
    (Reason.NOT_DIGITS, FieldType.NATIONAL_ID): QT_TRANSLATE_NOOP("Wording", "A national ID has digits only."),
    (Reason.REPEATED, FieldType.NATIONAL_ID): QT_TRANSLATE_NOOP(
        "Wording", "This kiosk cannot accept this national ID. If it is yours, please go to the service desk."
    ),
    (Reason.CHECKSUM, FieldType.NATIONAL_ID): QT_TRANSLATE_NOOP(
        "Wording", "One digit of the national ID is not right. Please compare it with your card."
    ),
    (Reason.LENGTH, FieldType.LEGAL_ID): QT_TRANSLATE_NOOP(
        "Wording", "A legal-entity ID has 11 digits. Please check what is missing."
    ),
    (Reason.NOT_DIGITS, FieldType.LEGAL_ID): QT_TRANSLATE_NOOP("Wording", "A legal-entity ID has digits only."),
    (Reason.REPEATED, FieldType.LEGAL_ID): QT_TRANSLATE_NOOP(
        "Wording", "No company has this legal-entity ID. Please check it."
    ),
    (Reason.CHECKSUM, FieldType.LEGAL_ID): QT_TRANSLATE_NOOP(
        "Wording", "One digit of the legal-entity ID is not right. Please check it."
    ),
    (Reason.LENGTH, FieldType.MOBILE): QT_TRANSLATE_NOOP(
        "Wording", "A mobile number has 11 digits and begins with 09."
    ),
    (Reason.NOT_DIGITS, FieldType.MOBILE): QT_TRANSLATE_NOOP("Wording", "A mobile number has digits only."),
    (Reason.FORMAT, FieldType.MOBILE): QT_TRANSLATE_NOOP(
        "Wording", "A mobile number begins with 09. Land lines cannot get messages."
    ),
    (Reason.LENGTH, FieldType.POSTAL_CODE): QT_TRANSLATE_NOOP(
        "Wording", "A postal code has 10 digits. Please check what is missing."
    ),
    (Reason.NOT_DIGITS, FieldType.POSTAL_CODE): QT_TRANSLATE_NOOP("Wording", "A postal code has digits only."),
    (Reason.FORMAT, FieldType.POSTAL_CODE): QT_TRANSLATE_NOOP(
        "Wording", "The first five digits of a postal code have no 0 and no 2. Please check them."
    ),
    (Reason.LENGTH, FieldType.RENEWAL_CODE): QT_TRANSLATE_NOOP(
        "Wording", "A renewal code has 4 to 7 numbers with hyphens between them."
    ),
    (Reason.NOT_DIGITS, FieldType.RENEWAL_CODE): QT_TRANSLATE_NOOP(
        "Wording", "A renewal code has only digits and hyphens."
    ),
    (Reason.FORMAT, FieldType.RENEWAL_CODE): QT_TRANSLATE_NOOP(
        "Wording", "Each number of a renewal code has 1 to 5 digits. Please check the hyphens."
    ),
    (Reason.LENGTH, FieldType.BILL): QT_TRANSLATE_NOOP(
        "Wording", "Bill ID and payment ID have 6 to 13 digits each. Please check both."
    ),
    (Reason.NOT_DIGITS, FieldType.BILL): QT_TRANSLATE_NOOP("Wording", "Bill ID and payment ID have digits only."),
    (Reason.CHECKSUM, FieldType.BILL): QT_TRANSLATE_NOOP(
        "Wording", "One digit of the bill is not right. Please compare both numbers with the bill."
    ),
    (Reason.LENGTH, FieldType.TRACKING_CODE): QT_TRANSLATE_NOOP(
        "Wording", "A tracking code has 10 letters and digits. Please check what is missing."
    ),
    (Reason.FORMAT, FieldType.TRACKING_CODE): QT_TRANSLATE_NOOP(
        "Wording", "A tracking code never has 0, 1, O or I. Please check these places."
    ),
    (Reason.CHECKSUM, FieldType.TRACKING_CODE): QT_TRANSLATE_NOOP(
        "Wording", "One place of the tracking code is not right. Please compare it with your receipt."
    ),
    (Reason.NOT_DIGITS, FieldType.NUMBER): QT_TRANSLATE_NOOP("Wording", "Please enter a number in digits."),
    (Reason.FORMAT, FieldType.NUMBER): QT_TRANSLATE_NOOP("Wording", "There are too many digits after the point."),
    (Reason.REQUIRED, FieldType.CHOICE): QT_TRANSLATE_NOOP("Wording", "Please choose one answer."),
    (Reason.NOT_OFFERED, FieldType.LOCATION): QT_TRANSLATE_NOOP("Wording", "Please choose your district."),
    (Reason.REQUIRED, FieldType.LOCATION): QT_TRANSLATE_NOOP(
        "Wording", "Please choose the district and write the address."
    ),
    (Reason.TOO_SHORT, FieldType.LOCATION): QT_TRANSLATE_NOOP("Wording", "Please write the address in more detail."),
    (Reason.TOO_LONG, FieldType.LOCATION): QT_TRANSLATE_NOOP(
        "Wording", "The address is too long. Please make it shorter."
    ),
    (Reason.LENGTH, FieldType.PLATE): QT_TRANSLATE_NOOP(
        "Wording", "The plate is not complete. Please fill in every box."
    ),
    (Reason.FORMAT, FieldType.PLATE): QT_TRANSLATE_NOOP(
        "Wording", "The plate is not complete. Please fill in every box."
    ),
    (Reason.LENGTH, FieldType.IBAN): QT_TRANSLATE_NOOP(
        "Wording", "An IBAN has 24 digits after IR. Please check what is missing."
    ),
    (Reason.NOT_DIGITS, FieldType.IBAN): QT_TRANSLATE_NOOP(
        "Wording", "An IBAN has 24 digits after IR. Please check what is missing."
    ),
    (Reason.CHECKSUM, FieldType.IBAN): QT_TRANSLATE_NOOP(
        "Wording", "One digit of the IBAN is not right. Please compare it with your bank app or card."
    ),
    (Reason.LENGTH, FieldType.FIDA): QT_TRANSLATE_NOOP(
        "Wording", "A foreigner code has 12 digits. Please check what is missing."
    ),
    (Reason.LENGTH, FieldType.PASSPORT): QT_TRANSLATE_NOOP(
        "Wording", "A passport number has 6 to 12 letters and digits. Please check what is missing."
    ),
    (Reason.RANGE, FieldType.MONEY): QT_TRANSLATE_NOOP(
        "Wording", "This amount is too small or too large. Please change it."
    ),
    (Reason.REQUIRED, FieldType.MULTI_CHOICE): QT_TRANSLATE_NOOP("Wording", "Please choose at least one answer."),
    (Reason.REQUIRED, FieldType.DATE): QT_TRANSLATE_NOOP("Wording", "Please choose a day."),
    (Reason.REQUIRED, FieldType.CONSENT): QT_TRANSLATE_NOOP(
        "Wording", "Without your consent this request cannot be filed. If you agree, touch the sentence."
    ),
    (Reason.REQUIRED, FieldType.DOCUMENT): QT_TRANSLATE_NOOP(
        "Wording", "Please confirm that you will bring this document."
    ),
}


#: A mobile number of any country.
ABROAD: dict[Reason, str] = {
    Reason.LENGTH: QT_TRANSLATE_NOOP("Wording", "This mobile number is too short or too long. Please check it."),
    Reason.FORMAT: QT_TRANSLATE_NOOP(
        "Wording", "After the + comes your country's code, then the number without its first 0."
    ),
}


def reason(why: Reason, field: FieldType, say: Say = on_screen, *, abroad: bool = False) -> str:
    """Why a field of this type was refused, and what would help. `abroad`: see `Field.abroad`."""
    if abroad and why in ABROAD:
        return say(ABROAD[why])
    return say(BY_FIELD.get((why, field), REASONS[why]))
