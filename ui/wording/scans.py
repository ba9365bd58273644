"""What a citizen reads about a scan that leads nowhere here and now."""

from __future__ import annotations

from ui.wording.notice import Notice
from ui.wording.source import QT_TRANSLATE_NOOP, Say, on_screen

#: By the value of a `ScanNotice`.
SCANS: dict[str, Notice] = {
    "unknown-code": Notice(
        QT_TRANSLATE_NOOP("Wording", "This code is not known here"),
        QT_TRANSLATE_NOOP("Wording", "It is neither a city bill nor a receipt of a kiosk."),
        QT_TRANSLATE_NOOP("Wording", "Please check which code you hold under the scanner."),
    ),
    "unknown-number": Notice(
        QT_TRANSLATE_NOOP("Wording", "This number is not known here"),
        QT_TRANSLATE_NOOP("Wording", "It does not belong to a city bill or to a request."),
        QT_TRANSLATE_NOOP("Wording", "Please use the card reader for a Man-Card or another card."),
    ),
    "web-address": Notice(
        QT_TRANSLATE_NOOP("Wording", "This is a web address"),
        QT_TRANSLATE_NOOP("Wording", "This kiosk opens no pages of the internet."),
        QT_TRANSLATE_NOOP("Wording", "Please open it with your own phone."),
    ),
    "not-now": Notice(
        QT_TRANSLATE_NOOP("Wording", "This code cannot be used here"),
        QT_TRANSLATE_NOOP("Wording", "The code was read, but this step does not need it."),
        QT_TRANSLATE_NOOP("Wording", "Please go on, or go to the list of services and scan it there."),
    ),
    "bill-not-now": Notice(
        QT_TRANSLATE_NOOP("Wording", "This is a city bill"),
        QT_TRANSLATE_NOOP("Wording", "It can be paid here, but not at this step."),
        QT_TRANSLATE_NOOP("Wording", "To pay it, go to the list of services and scan it there."),
    ),
    "receipt-not-now": Notice(
        QT_TRANSLATE_NOOP("Wording", "This is the receipt of a request"),
        QT_TRANSLATE_NOOP("Wording", "It shows how the request stands, but not at this step."),
        QT_TRANSLATE_NOOP("Wording", "To follow the request, go to the list of services and scan it there."),
    ),
    "forged-receipt": Notice(
        QT_TRANSLATE_NOOP("Wording", "This receipt is not genuine"),
        QT_TRANSLATE_NOOP("Wording", "It was not issued by the city's system, or it was changed."),
        QT_TRANSLATE_NOOP("Wording", "Please show it at the service desk."),
    ),
    "wrong-bill": Notice(
        QT_TRANSLATE_NOOP("Wording", "The barcode of this bill is not right"),
        QT_TRANSLATE_NOOP("Wording", "The numbers in it do not fit each other."),
        QT_TRANSLATE_NOOP("Wording", "Please scan it again, or choose the service and type the numbers."),
    ),
    "passport-not-now": Notice(
        QT_TRANSLATE_NOOP("Wording", "This is a passport"),
        QT_TRANSLATE_NOOP("Wording", "Passports are asked for when you identify yourself."),
        QT_TRANSLATE_NOOP("Wording", "Please scan it when the kiosk asks who you are."),
    ),
    "passport-part": Notice(
        QT_TRANSLATE_NOOP("Wording", "Only a part of the passport was read"),
        QT_TRANSLATE_NOOP("Wording", "The lines at the foot of its page belong together."),
        QT_TRANSLATE_NOOP("Wording", "Please scan all of the lines again."),
    ),
    "passport-misread": Notice(
        QT_TRANSLATE_NOOP("Wording", "The passport was not read right"),
        QT_TRANSLATE_NOOP("Wording", "Its letters and digits do not fit each other."),
        QT_TRANSLATE_NOOP("Wording", "Please lay the page flat and scan it again."),
    ),
    "misread": Notice(
        QT_TRANSLATE_NOOP("Wording", "The code could not be read"),
        QT_TRANSLATE_NOOP("Wording", "Only a part of it came, or it is damaged."),
        QT_TRANSLATE_NOOP("Wording", "Please hold it still under the scanner once more."),
    ),
}


def scan(notice: str, say: Say = on_screen) -> Notice:
    """What a scanned code is, and what it is for. KeyError for a text that is no `ScanNotice`."""
    return SCANS[notice].told(say)
