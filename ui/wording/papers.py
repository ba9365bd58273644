"""The fixed words on paper."""

from __future__ import annotations

from kiosk.contract.wire import CitizensTurn
from kiosk.printing.document import Label
from ui.wording.cases import TURNS
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
    Label.CASE_STATUS: QT_TRANSLATE_NOOP("Wording", "The case is"),
    Label.STAGE_STATUS: QT_TRANSLATE_NOOP("Wording", "Now"),
    Label.SINCE: QT_TRANSLATE_NOOP("Wording", "Since"),
    Label.OVERDUE: QT_TRANSLATE_NOOP("Wording", "Overdue by"),
    Label.OBJECTIONS: QT_TRANSLATE_NOOP("Wording", "Objections"),
    Label.OBJECTED_AT: QT_TRANSLATE_NOOP("Wording", "You objected on"),
    Label.ANSWER_DUE: QT_TRANSLATE_NOOP("Wording", "Answer by"),
    Label.ANSWERED_AT: QT_TRANSLATE_NOOP("Wording", "Answered on"),
    Label.BRING_DOCUMENTS: TURNS[CitizensTurn.BRING_DOCUMENTS][0],
    Label.BRING_THEM_TO_THE_DESK: TURNS[CitizensTurn.BRING_DOCUMENTS][1],
    Label.DESIGN_AWAITED: TURNS[CitizensTurn.SEND_DESIGN][0],
    Label.ASK_YOUR_ENGINEER: TURNS[CitizensTurn.SEND_DESIGN][1],
    Label.PLEASE_PAY: TURNS[CitizensTurn.PAY][0],
    Label.GOES_ON_WHEN_PAID: TURNS[CitizensTurn.PAY][1],
    Label.HEARING: TURNS[CitizensTurn.ATTEND_HEARING][0],
    Label.ANSWER_THE_COMMISSION: TURNS[CitizensTurn.ATTEND_HEARING][1],
    Label.READY: TURNS[CitizensTurn.COLLECT][0],
    Label.COLLECT_WITH_THIS_CODE: TURNS[CitizensTurn.COLLECT][1],
    Label.OFFERED_BY: QT_TRANSLATE_NOOP("Wording", "Offered by"),
    Label.TEST_PAGE: QT_TRANSLATE_NOOP("Wording", "Printer test page"),
    Label.PLACE: QT_TRANSLATE_NOOP("Wording", "Place"),
    Label.TICKET_NUMBER: QT_TRANSLATE_NOOP("Wording", "Your number"),
    Label.CHECKLIST: QT_TRANSLATE_NOOP("Wording", "My checklist"),
    Label.STILL_MISSING: QT_TRANSLATE_NOOP("Wording", "Still missing"),
    Label.ALREADY_HERE: QT_TRANSLATE_NOOP("Wording", "I have these"),
    Label.OFFICE_IN_CHARGE: QT_TRANSLATE_NOOP("Wording", "Office in charge"),
    Label.SCAN_TO_GO_ON: QT_TRANSLATE_NOOP("Wording", "Hold this code to the scanner of any kiosk to go on from here."),
}


def label(name: Label, say: Say = on_screen) -> str:
    """The words of `name`."""
    return say(LABELS[name])
