"""The words for every closed set that a citizen can meet: what the paper says, why an answer was refused, what failed.

Sources are English and stand literally in the tables of this package, inside `QT_TRANSLATE_NOOP`, where
pyside6-lupdate finds them. Each function takes `say`, which turns a source into the reader's language: by default
that of the screen; `ui.translation.Translator.say_in` gives one for a paper in another language.
"""

from ui.wording.answers import reason
from ui.wording.cases import case_status, escalation, objection_subject, payment_status, stage_status, turn
from ui.wording.devices import card, print_outcome, printer_condition, reader_state
from ui.wording.notice import Notice
from ui.wording.papers import label
from ui.wording.passports import passport, passport_entry
from ui.wording.problems import backend_failure, problem
from ui.wording.scans import scan
from ui.wording.source import Say, on_screen

__all__ = [
    "Notice",
    "Say",
    "backend_failure",
    "card",
    "case_status",
    "escalation",
    "label",
    "objection_subject",
    "on_screen",
    "passport",
    "passport_entry",
    "payment_status",
    "print_outcome",
    "printer_condition",
    "problem",
    "reader_state",
    "reason",
    "scan",
    "stage_status",
    "turn",
]
