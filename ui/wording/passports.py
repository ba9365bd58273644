"""What a citizen reads about a passport: why it does not identify, and what is wrong with a typed part of its key.

Keys are the values of closed sets in `kiosk.session.state`; the tests hold both sides together.
"""

from __future__ import annotations

from kiosk.contract.identifiers import Reason
from ui.wording.answers import REASONS
from ui.wording.notice import Notice
from ui.wording.source import QT_TRANSLATE_NOOP, Say, on_screen

_AGAIN = QT_TRANSLATE_NOOP("Wording", "Please lay it on the reader again and leave it there.")
_ANOTHER_WAY = QT_TRANSLATE_NOOP("Wording", "Please identify yourself in another way, or go to the service desk.")

#: By the value of a `PassportNotice`; the last one is the hub's refusal.
PASSPORTS: dict[str, Notice] = {
    "passport-removed": Notice(
        QT_TRANSLATE_NOOP("Wording", "The passport was taken away too early"),
        QT_TRANSLATE_NOOP("Wording", "It could not be read to the end."),
        _AGAIN,
    ),
    "passport-swapped": Notice(
        QT_TRANSLATE_NOOP("Wording", "This is another document"),
        QT_TRANSLATE_NOOP("Wording", "What lies on the reader is not what was there before."),
        QT_TRANSLATE_NOOP("Wording", "Please lay only your own passport on the reader."),
    ),
    "passport-mute": Notice(
        QT_TRANSLATE_NOOP("Wording", "The passport does not answer"),
        QT_TRANSLATE_NOOP("Wording", "It may not lie flat on the reader, or it has no chip."),
        _AGAIN,
    ),
    "passport-busy": Notice(
        QT_TRANSLATE_NOOP("Wording", "The card reader is busy"),
        QT_TRANSLATE_NOOP("Wording", "Something else is using the reader now."),
        QT_TRANSLATE_NOOP("Wording", "Please wait a moment, then lay the passport on the reader again."),
    ),
    "passport-failed": Notice(
        QT_TRANSLATE_NOOP("Wording", "The passport could not be read"),
        QT_TRANSLATE_NOOP("Wording", "The connection to its chip broke off."),
        _AGAIN,
    ),
    "passport-reader-lost": Notice(
        QT_TRANSLATE_NOOP("Wording", "The card reader is not connected"),
        QT_TRANSLATE_NOOP("Wording", "This kiosk cannot reach its card reader now."),
        _ANOTHER_WAY,
    ),
    "passport-not-a-passport": Notice(
        QT_TRANSLATE_NOOP("Wording", "This is not an electronic passport"),
        QT_TRANSLATE_NOOP("Wording", "It is another card, or its chip holds no passport."),
        _ANOTHER_WAY,
    ),
    "passport-wrong-key": Notice(
        QT_TRANSLATE_NOOP("Wording", "The passport does not open"),
        QT_TRANSLATE_NOOP("Wording", "Its chip did not accept this number with these dates."),
        QT_TRANSLATE_NOOP("Wording", "Please scan the lines again, or compare what you typed with the passport."),
    ),
    "passport-unreadable": Notice(
        QT_TRANSLATE_NOOP("Wording", "The chip of the passport could not be read"),
        QT_TRANSLATE_NOOP("Wording", "It is damaged, or its data is not complete."),
        _ANOTHER_WAY,
    ),
    "passport-unknown-issuer": Notice(
        QT_TRANSLATE_NOOP("Wording", "This passport cannot be checked here"),
        QT_TRANSLATE_NOOP("Wording", "This kiosk does not know the country that issued it."),
        _ANOTHER_WAY,
    ),
    "passport-not-checked": Notice(
        QT_TRANSLATE_NOOP("Wording", "This passport could not be checked"),
        QT_TRANSLATE_NOOP("Wording", "This kiosk could not check the signature on its chip."),
        _ANOTHER_WAY,
    ),
    "passport-altered": Notice(
        QT_TRANSLATE_NOOP("Wording", "This passport was not accepted"),
        QT_TRANSLATE_NOOP("Wording", "The data on its chip is not what its country signed."),
        QT_TRANSLATE_NOOP("Wording", "Please go to the service desk with it."),
    ),
    "passport-expired": Notice(
        QT_TRANSLATE_NOOP("Wording", "This passport has expired"),
        QT_TRANSLATE_NOOP("Wording", "The last day on which it was valid has passed."),
        _ANOTHER_WAY,
    ),
    "passport-not-accepted": Notice(
        QT_TRANSLATE_NOOP("Wording", "This passport was not accepted"),
        QT_TRANSLATE_NOOP("Wording", "The city's system does not accept it as proof of who you are."),
        _ANOTHER_WAY,
    ),
}

_DATE_LENGTH = QT_TRANSLATE_NOOP("Wording", "A date has 8 digits: day, month and year. Please check what is missing.")
_NO_SUCH_DAY = QT_TRANSLATE_NOOP("Wording", "There is no such day. Please check the date.")

#: By what is wrong and the value of the `PassportPage`.
ENTRIES: dict[tuple[Reason, str], str] = {
    (Reason.LENGTH, "passport-number"): QT_TRANSLATE_NOOP(
        "Wording", "A passport number has at least 4 letters and digits. Please check what is missing."
    ),
    (Reason.LENGTH, "passport-birth"): _DATE_LENGTH,
    (Reason.LENGTH, "passport-expiry"): _DATE_LENGTH,
    (Reason.FORMAT, "passport-birth"): _NO_SUCH_DAY,
    (Reason.FORMAT, "passport-expiry"): _NO_SUCH_DAY,
    (Reason.RANGE, "passport-birth"): QT_TRANSLATE_NOOP(
        "Wording", "This cannot be a date of birth. Please check the year."
    ),
    (Reason.RANGE, "passport-expiry"): QT_TRANSLATE_NOOP(
        "Wording", "A passport with this date is not valid now. Please check the date."
    ),
}


def passport(notice: str, say: Say = on_screen) -> Notice:
    """Why a passport does not identify. KeyError for a text that has no sentence."""
    return PASSPORTS[notice].told(say)


def passport_entry(why: Reason, page: str, say: Say = on_screen) -> str:
    """What is wrong with a typed part of the key."""
    return say(ENTRIES.get((why, page), REASONS[why]))
