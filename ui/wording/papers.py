"""The fixed words on paper."""

from __future__ import annotations

from kiosk.printing.document import Label
from ui.wording.source import QT_TRANSLATE_NOOP, Say, on_screen

LABELS: dict[Label, str] = {
    Label.CITY: QT_TRANSLATE_NOOP("Wording", "Municipality of Mashhad"),
    Label.TRACKING_CODE: QT_TRANSLATE_NOOP("Wording", "Tracking code"),
    Label.PROVISIONAL_CODE: QT_TRANSLATE_NOOP("Wording", "Provisional code"),
    Label.FILED_AT: QT_TRANSLATE_NOOP("Wording", "Filed on"),
    Label.PAID_AT: QT_TRANSLATE_NOOP("Wording", "Paid on"),
    Label.PRINTED_AT: QT_TRANSLATE_NOOP("Wording", "Printed on"),
    Label.DUE: QT_TRANSLATE_NOOP("Wording", "Promised by"),
    Label.PRACTICE: QT_TRANSLATE_NOOP("Wording", "Practice"),
    Label.PRACTICE_PROVES_NOTHING: QT_TRANSLATE_NOOP("Wording", "This slip proves nothing. Nothing was sent."),
    Label.USUALLY_BY: QT_TRANSLATE_NOOP("Wording", "Usually by"),
    Label.AMOUNT: QT_TRANSLATE_NOOP("Wording", "Amount"),
    Label.PAYMENT_REFERENCE: QT_TRANSLATE_NOOP("Wording", "Payment reference"),
    Label.KIOSK: QT_TRANSLATE_NOOP("Wording", "Kiosk"),
    Label.WHAT_YOU_FILED: QT_TRANSLATE_NOOP("Wording", "What you filed"),
    Label.NEXT_STEP: QT_TRANSLATE_NOOP("Wording", "What happens next"),
    Label.SCAN_TO_VERIFY: QT_TRANSLATE_NOOP("Wording", "Scan this code to check that the receipt is genuine."),
    Label.SCAN_TO_TRACK: QT_TRANSLATE_NOOP("Wording", "Scan this code to follow your request."),
    Label.COPY: QT_TRANSLATE_NOOP("Wording", "COPY"),
    Label.NOT_YET_REGISTERED: QT_TRANSLATE_NOOP(
        "Wording",
        "Not yet registered. Your request is kept on this kiosk. Legal deadlines have not started.",
    ),
    Label.KEEP_THIS_RECEIPT: QT_TRANSLATE_NOOP("Wording", "Please keep this receipt."),
    Label.AS_OF: QT_TRANSLATE_NOOP("Wording", "As of"),
    Label.ASKED_ABOUT: QT_TRANSLATE_NOOP("Wording", "What you asked about"),
    Label.INVENTED: QT_TRANSLATE_NOOP("Wording", "Invented for a demonstration. No office says this."),
    Label.STAFF_LINE: QT_TRANSLATE_NOOP("Wording", "For the staff"),
    Label.CASE_STAGES: QT_TRANSLATE_NOOP("Wording", "Stages of the case"),
    Label.OFFERED_BY: QT_TRANSLATE_NOOP("Wording", "Offered by"),
    Label.TEST_PAGE: QT_TRANSLATE_NOOP("Wording", "Printer test page"),
    Label.PLACE: QT_TRANSLATE_NOOP("Wording", "Place"),
    Label.TICKET_NUMBER: QT_TRANSLATE_NOOP("Wording", "Your number"),
}


def label(name: Label, say: Say = on_screen) -> str:
    """The words of `name`."""
    return say(LABELS[name])
