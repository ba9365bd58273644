"""What a citizen reads while a receipt does not come out: what is wrong, what the kiosk waits for, what can be done.

How sure we are of a receipt that was printed is in `ui/wording/devices.py`.
"""

from __future__ import annotations

from ui.wording.devices import PRINTER_CONDITIONS
from ui.wording.notice import Notice
from ui.wording.source import QT_TRANSLATE_NOOP, Say, on_screen

_ASK_STAFF = QT_TRANSLATE_NOOP(
    "Wording", "Please ask a member of staff to look at the printer, then press “Print now”."
)

#: By the value of a `PrinterCondition` that a receipt can wait for: who can help, and how.
HELP: dict[str, str] = {
    "paper-out": QT_TRANSLATE_NOOP("Wording", "Please ask a member of staff to put in paper."),
    "cover-open": QT_TRANSLATE_NOOP("Wording", "Please ask a member of staff to close the cover."),
    "cutter-error": QT_TRANSLATE_NOOP(
        "Wording", "Please ask a member of staff to free the cutter, then press “Print now”."
    ),
    "overheated": QT_TRANSLATE_NOOP("Wording", "Please wait a few minutes."),
}

WAITS = QT_TRANSLATE_NOOP("Wording", "Your receipt will be printed by itself as soon as the printer is ready.")
WITHOUT = QT_TRANSLATE_NOOP("Wording", "If you do not want to wait, write down the code or photograph this screen.")
AS_A_COPY = QT_TRANSLATE_NOOP("Wording", "It is marked as a copy, because a part may have come out before.")
UNDER_WAY = Notice(
    QT_TRANSLATE_NOOP("Wording", "Your receipt is being printed."),
    QT_TRANSLATE_NOOP("Wording", "This takes a few seconds."),
    QT_TRANSLATE_NOOP("Wording", "Please wait for it below the screen."),
)
READY_AGAIN = Notice(
    QT_TRANSLATE_NOOP("Wording", "The printer is ready again."),
    QT_TRANSLATE_NOOP("Wording", "Your receipt is being printed now."),
    QT_TRANSLATE_NOOP("Wording", "Please wait for it below the screen."),
)
RETRACTED = Notice(
    QT_TRANSLATE_NOOP("Wording", "You did not take your receipt."),
    QT_TRANSLATE_NOOP("Wording", "It was drawn back into the kiosk."),
    QT_TRANSLATE_NOOP("Wording", "You can print it again. It is then marked as a copy."),
)
OFFERED = Notice(
    QT_TRANSLATE_NOOP("Wording", "Your receipt may not have been printed."),
    QT_TRANSLATE_NOOP("Wording", "The printer had trouble when you were here."),
    QT_TRANSLATE_NOOP("Wording", "You can print it now."),
)

_READ_IT = QT_TRANSLATE_NOOP("Wording", "You can read it on the screen or scan its code with your phone.")

#: A page that informs, by the value of its print outcome.
PAGES: dict[str, Notice] = {
    "under-way": Notice(
        QT_TRANSLATE_NOOP("Wording", "The page is being printed."),
        QT_TRANSLATE_NOOP("Wording", "This takes a few seconds."),
        QT_TRANSLATE_NOOP("Wording", "Please wait for it below the screen."),
    ),
    "confirmed": Notice(
        QT_TRANSLATE_NOOP("Wording", "The page was printed."),
        QT_TRANSLATE_NOOP("Wording", "The printer confirmed it."),
        QT_TRANSLATE_NOOP("Wording", "Please take it."),
    ),
    "sent-unconfirmed": Notice(
        QT_TRANSLATE_NOOP("Wording", "The page was sent to the printer."),
        QT_TRANSLATE_NOOP("Wording", "The printer did not confirm that it was printed."),
        QT_TRANSLATE_NOOP("Wording", "Please look for it below the screen."),
    ),
    "failed": Notice(
        QT_TRANSLATE_NOOP("Wording", "The page could not be printed."),
        QT_TRANSLATE_NOOP("Wording", "The printer did not take it."),
        _READ_IT,
    ),
    "unknown": Notice(
        QT_TRANSLATE_NOOP("Wording", "Printing was interrupted."),
        QT_TRANSLATE_NOOP("Wording", "We do not know whether the page is complete."),
        _READ_IT,
    ),
}

#: Everything of the above but `HELP`.
SENTENCES: dict[str, str | Notice] = {
    "ask-staff": _ASK_STAFF,
    "waits": WAITS,
    "without": WITHOUT,
    "as-a-copy": AS_A_COPY,
    "under-way": UNDER_WAY,
    "ready-again": READY_AGAIN,
    "retracted": RETRACTED,
    "offered": OFFERED,
}


def waiting(cause: str, *, as_a_copy: bool, say: Say = on_screen) -> Notice:
    """The kiosk waits for the printer; `cause` is the value of a `PrinterCondition`. What helps is said first."""
    promised = f"{say(WAITS)} {say(AS_A_COPY)}" if as_a_copy else say(WAITS)
    return Notice(say(PRINTER_CONDITIONS[cause]), say(HELP.get(cause, _ASK_STAFF)), f"{promised}\n{say(WITHOUT)}")


def under_way(*, again: bool, as_a_copy: bool, say: Say = on_screen) -> Notice:
    """The receipt is being printed; `again`: by itself, because the printer can again."""
    told = (READY_AGAIN if again else UNDER_WAY).told(say)
    return Notice(told.title, f"{told.happened} {say(AS_A_COPY)}", told.action) if as_a_copy else told


def page(kind: str, cause: str = "", say: Say = on_screen) -> Notice:
    """Where a printed page that informs is: "under-way", or the value of an outcome, with its cause if it failed."""
    told = PAGES[kind].told(say)
    return Notice(told.title, say(PRINTER_CONDITIONS[cause]), told.action) if cause else told


def retracted(say: Say = on_screen) -> Notice:
    """The presenter drew the receipt back."""
    return RETRACTED.told(say)


def offered(*, as_a_copy: bool, say: Say = on_screen) -> Notice:
    """An earlier receipt that may not have come out."""
    told = OFFERED.told(say)
    return Notice(told.title, told.happened, f"{told.action} {say(AS_A_COPY)}") if as_a_copy else told
