"""What a citizen reads about the printer and the card reader.

Keys are the values of the closed sets in `hardware.printer.base` and `hardware.smartcard.base`, which screens
may not import; the tests hold both sides together.
"""

from __future__ import annotations

from ui.wording.notice import Notice
from ui.wording.source import QT_TRANSLATE_NOOP, Say, on_screen

#: By the value of a `PrinterCondition`.
PRINTER_CONDITIONS: dict[str, str] = {
    "paper-near-end": QT_TRANSLATE_NOOP("Wording", "The printer's paper is nearly used up."),
    "paper-out": QT_TRANSLATE_NOOP("Wording", "The printer has no paper."),
    "cover-open": QT_TRANSLATE_NOOP("Wording", "The printer's cover is open."),
    "cutter-error": QT_TRANSLATE_NOOP("Wording", "The printer's paper cutter is stuck."),
    "recoverable-error": QT_TRANSLATE_NOOP("Wording", "The printer has a fault that staff can clear."),
    "unrecoverable-error": QT_TRANSLATE_NOOP("Wording", "The printer is out of order."),
    "overheated": QT_TRANSLATE_NOOP("Wording", "The printer is too hot and must cool down."),
    "offline": QT_TRANSLATE_NOOP("Wording", "The printer says that it cannot print now."),
    "silent": QT_TRANSLATE_NOOP("Wording", "The printer does not tell how it is."),
    "gone": QT_TRANSLATE_NOOP("Wording", "The printer cannot be reached."),
}

_NO_CAUSE = QT_TRANSLATE_NOOP("Wording", "The printer gave no reason.")
_WRITE_IT_DOWN = QT_TRANSLATE_NOOP(
    "Wording", "Your request is not affected. Please write down the code or photograph this screen."
)

#: By the value of an `OutcomeKind`. Where the printer named a cause, it takes the place of `happened` (see
#: `print_outcome`).
PRINT_OUTCOMES: dict[str, Notice] = {
    "confirmed": Notice(
        QT_TRANSLATE_NOOP("Wording", "Your receipt was printed."),
        QT_TRANSLATE_NOOP("Wording", "The printer confirmed it."),
        QT_TRANSLATE_NOOP("Wording", "Please take your receipt."),
    ),
    "sent-unconfirmed": Notice(
        QT_TRANSLATE_NOOP("Wording", "Your receipt was sent to the printer."),
        QT_TRANSLATE_NOOP("Wording", "The printer did not confirm that it was printed."),
        QT_TRANSLATE_NOOP("Wording", "Please look for your receipt. If it is missing, write down the code."),
    ),
    "failed": Notice(
        QT_TRANSLATE_NOOP("Wording", "Your receipt could not be printed."),
        _NO_CAUSE,
        _WRITE_IT_DOWN,
    ),
    "unknown": Notice(
        QT_TRANSLATE_NOOP("Wording", "Printing was interrupted."),
        QT_TRANSLATE_NOOP("Wording", "We do not know whether your receipt is complete."),
        _WRITE_IT_DOWN,
    ),
}

#: By the value of a `CardTrouble`, or of one of the outcomes that need a screen of their own.
CARDS: dict[str, Notice] = {
    "removed": Notice(
        QT_TRANSLATE_NOOP("Wording", "The card was taken out too early"),
        QT_TRANSLATE_NOOP("Wording", "It could not be read to the end."),
        QT_TRANSLATE_NOOP("Wording", "Please insert the card again and leave it in."),
    ),
    "swapped": Notice(
        QT_TRANSLATE_NOOP("Wording", "This is another card"),
        QT_TRANSLATE_NOOP("Wording", "The card in the reader is not the one that was there before."),
        QT_TRANSLATE_NOOP("Wording", "Please insert only your own card and begin again."),
    ),
    "mute": Notice(
        QT_TRANSLATE_NOOP("Wording", "The card does not answer"),
        QT_TRANSLATE_NOOP("Wording", "It may be upside down, or it has no chip."),
        QT_TRANSLATE_NOOP("Wording", "Please turn the card so that the chip goes in first."),
    ),
    "busy": Notice(
        QT_TRANSLATE_NOOP("Wording", "The card reader is busy"),
        QT_TRANSLATE_NOOP("Wording", "Something else is using the card now."),
        QT_TRANSLATE_NOOP("Wording", "Please wait a moment and try again."),
    ),
    "failed": Notice(
        QT_TRANSLATE_NOOP("Wording", "The card could not be read"),
        QT_TRANSLATE_NOOP("Wording", "It answered, but not as such a card should."),
        QT_TRANSLATE_NOOP("Wording", "Please try again or identify yourself in another way."),
    ),
    "reader-lost": Notice(
        QT_TRANSLATE_NOOP("Wording", "The card reader is not connected"),
        QT_TRANSLATE_NOOP("Wording", "This kiosk cannot reach its card reader now."),
        QT_TRANSLATE_NOOP("Wording", "Please identify yourself in another way."),
    ),
    "unknown-card": Notice(
        QT_TRANSLATE_NOOP("Wording", "This kiosk does not know this card"),
        QT_TRANSLATE_NOOP("Wording", "The card works, but no service here can use it."),
        QT_TRANSLATE_NOOP("Wording", "Please use another card or identify yourself in another way."),
    ),
    "maybe-passport": Notice(
        QT_TRANSLATE_NOOP("Wording", "This kiosk does not know this card"),
        QT_TRANSLATE_NOOP("Wording", "A passport opens only with what is printed in it."),
        QT_TRANSLATE_NOOP("Wording", "If it is your passport, go back and choose “With my passport”."),
    ),
    "recognition-only": Notice(
        QT_TRANSLATE_NOOP("Wording", "This card does not prove who you are"),
        QT_TRANSLATE_NOOP("Wording", "Its number can be copied, so it is not enough for this service."),
        QT_TRANSLATE_NOOP("Wording", "Please identify yourself in another way."),
    ),
    "sdk-not-installed": Notice(
        QT_TRANSLATE_NOOP("Wording", "This card cannot be read here yet"),
        QT_TRANSLATE_NOOP("Wording", "The issuer's software for this card is not installed on this kiosk."),
        QT_TRANSLATE_NOOP("Wording", "Please identify yourself in another way."),
    ),
    "card-not-accepted": Notice(
        QT_TRANSLATE_NOOP("Wording", "This card was not accepted"),
        QT_TRANSLATE_NOOP("Wording", "The city's system does not accept it as proof of who you are."),
        QT_TRANSLATE_NOOP("Wording", "Please identify yourself in another way, or go to the service desk."),
    ),
}

#: By the value of a `ReaderState`.
READER_STATES: dict[str, str] = {
    "service-down": QT_TRANSLATE_NOOP("Wording", "The card reader is out of service now."),
    "no-reader": QT_TRANSLATE_NOOP("Wording", "No card reader is connected."),
    "empty": QT_TRANSLATE_NOOP("Wording", "Please insert your card, chip first."),
    "card-present": QT_TRANSLATE_NOOP("Wording", "A card is in the reader. Please leave it in."),
    "card-mute": QT_TRANSLATE_NOOP(
        "Wording", "The card does not answer. Please turn it so that the chip goes in first."
    ),
    "stuck": QT_TRANSLATE_NOOP("Wording", "The card reader does not respond."),
}


def printer_condition(condition: str, say: Say = on_screen) -> str:
    """One thing that is true of the printer. KeyError for a text that is no `PrinterCondition`."""
    return say(PRINTER_CONDITIONS[condition])


def print_outcome(kind: str, cause: str | None = None, say: Say = on_screen) -> Notice:
    """How sure we are of the receipt, and why; `cause` is the value of a `PrinterCondition`."""
    told = PRINT_OUTCOMES[kind].told(say)
    if not cause:
        return told
    why = say(PRINTER_CONDITIONS[cause])
    # A cause explains a failure; it does not take away the doubt about a paper that may have come out.
    return Notice(told.title, f"{why} {told.happened}" if kind == "unknown" else why, told.action)


def card(trouble: str, say: Say = on_screen) -> Notice:
    """Why a card did not help. KeyError for a text that has no screen."""
    return CARDS[trouble].told(say)


def reader_state(state: str, say: Say = on_screen) -> str:
    """What the reader is, or what to do with it. KeyError for a text that is no `ReaderState`."""
    return say(READER_STATES[state])
