from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from enum import Enum
from pathlib import Path

import pytest

from hardware.printer.base import OutcomeKind, PrinterCondition
from hardware.smartcard.base import CardTrouble, ReaderState
from kiosk.backend.errors import FailureKind
from kiosk.contract.identifiers import Reason
from kiosk.contract.language import Language
from kiosk.contract.problem import ProblemCode
from kiosk.contract.service import FieldType
from kiosk.contract.wire import CaseStatus, ObjectionSubject, PaymentStatus, StageStatus
from kiosk.printing.document import Label
from kiosk.session.paper import MENDABLE
from kiosk.session.state import PassportNotice, PassportPage, ScanNotice
from ui import translation, wording
from ui.wording import answers, cases, devices, listening, papers, passports, prints, problems, scans
from ui.wording.notice import Notice
from ui.wording.source import CONTEXT

PACKAGE = Path(wording.__file__).parent
#: Outcomes with a screen of their own that are no CardTrouble.
OTHER_CARDS = {"unknown-card", "maybe-passport", "recognition-only", "sdk-not-installed", "card-not-accepted"}


def _sources(table: dict[object, str] | dict[object, tuple[str, str]] | dict[object, Notice]) -> set[str]:
    found: set[str] = set()
    for entry in table.values():
        if isinstance(entry, Notice):
            found |= {entry.title, entry.happened, entry.action}
        else:
            found |= set(entry) if isinstance(entry, tuple) else {entry}
    return found


TABLES = [
    papers.LABELS,
    answers.REASONS,
    answers.BY_FIELD,
    answers.ABROAD,
    problems.PROBLEMS,
    problems.BACKEND_FAILURES,
    cases.STAGES,
    cases.CASES,
    cases.PAYMENTS,
    cases.TURNS,
    cases.ESCALATIONS,
    cases.OBJECTIONS,
    devices.PRINTER_CONDITIONS,
    devices.PRINT_OUTCOMES,
    devices.CARDS,
    devices.READER_STATES,
    scans.SCANS,
    prints.HELP,
    prints.SENTENCES,
    prints.PAGES,
    passports.PASSPORTS,
    passports.ENTRIES,
    listening.ROLES,
    {name: text for name, text in vars(listening).items() if name.isupper() and isinstance(text, str)},
]
ALL_SOURCES: set[str] = set().union(*map(_sources, TABLES))  # type: ignore[arg-type]  # dict keys are invariant


@pytest.mark.parametrize(
    ("table", "members"),
    [
        (papers.LABELS, Label),
        (answers.REASONS, Reason),
        (problems.PROBLEMS, ProblemCode),
        (problems.BACKEND_FAILURES, FailureKind),
        (cases.STAGES, StageStatus),
        (cases.CASES, CaseStatus),
        (cases.PAYMENTS, PaymentStatus),
        (cases.OBJECTIONS, ObjectionSubject),
        (devices.PRINTER_CONDITIONS, PrinterCondition),
        (devices.PRINT_OUTCOMES, OutcomeKind),
        (devices.READER_STATES, ReaderState),
        (scans.SCANS, ScanNotice),
    ],
)
def test_every_member_has_wording_and_no_wording_is_left_over(table: dict[str, object], members: type[Enum]) -> None:
    assert {str(getattr(key, "value", key)) for key in table} == {member.value for member in members}


def test_every_passport_that_does_not_identify_has_a_sentence() -> None:
    assert set(passports.PASSPORTS) == {*PassportNotice, "passport-not-accepted"}
    assert {page for _, page in passports.ENTRIES} < set(PassportPage)
    assert "8 digits" in wording.passport_entry(Reason.LENGTH, "passport-birth", say=str)
    assert wording.passport_entry(Reason.REQUIRED, "passport-birth", say=str) == answers.REASONS[Reason.REQUIRED]


def test_every_trouble_with_a_card_has_a_screen() -> None:
    assert set(devices.CARDS) == {trouble.value for trouble in CardTrouble} | OTHER_CARDS


@pytest.mark.parametrize("field", FieldType)
@pytest.mark.parametrize("why", Reason)
def test_every_reason_has_a_sentence_for_every_field(why: Reason, field: FieldType) -> None:
    sentence = wording.reason(why, field, say=str)
    assert sentence.endswith(".")
    assert len(re.findall(r"[.!?](?:\s|$)", sentence)) <= 2


def test_a_field_gets_the_sentence_that_helps_it() -> None:
    assert "10 digits" in wording.reason(Reason.LENGTH, FieldType.NATIONAL_ID, say=str)
    assert "10 digits" not in wording.reason(Reason.LENGTH, FieldType.TEXT, say=str)


def test_sentences_are_short() -> None:
    """At most 15 words in a sentence that a citizen reads on a screen."""
    sentences = [sentence for text in ALL_SOURCES for sentence in re.split(r"(?<=[.!?])\s+", text)]
    assert [sentence for sentence in sentences if len(sentence.split()) > 15] == []


def test_a_failed_print_names_its_cause_and_says_what_to_do() -> None:
    notice = wording.print_outcome(OutcomeKind.FAILED.value, PrinterCondition.PAPER_OUT.value, say=str)
    assert notice.title == "Your receipt could not be printed."
    assert notice.happened == "The printer has no paper."
    assert "write down the code" in notice.action


def test_an_unconfirmed_print_never_says_printed() -> None:
    notice = wording.print_outcome(OutcomeKind.SENT_UNCONFIRMED.value, say=str)
    assert "was printed" not in notice.title
    assert "did not confirm" in notice.happened


def test_every_trouble_that_is_waited_for_says_what_is_wrong_and_who_can_help() -> None:
    for cause in MENDABLE:
        notice = prints.waiting(cause.value, as_a_copy=True, say=str)
        assert notice.title == devices.PRINTER_CONDITIONS[cause.value]
        assert notice.happened.startswith("Please ")
        assert "marked as a copy" in notice.action
    assert "copy" not in prints.waiting("paper-out", as_a_copy=False, say=str).action


def test_notices_are_told_in_the_readers_language() -> None:
    assert wording.problem(ProblemCode.CODE_WRONG, say=str.upper).title == "THE CODE IS NOT RIGHT"
    assert wording.backend_failure("timed-out", say=str.upper).action.startswith("PLEASE TRY AGAIN.")
    assert wording.card("removed", say=str.upper).title == "THE CARD WAS TAKEN OUT TOO EARLY"


def test_lupdate_finds_every_source(tmp_path: Path) -> None:
    target = tmp_path / "found.ts"
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run([tool, *sorted(PACKAGE.glob("*.py")), "-ts", target], check=True, capture_output=True)
    contexts = {name.text for name in ET.parse(target).iter("name")}  # noqa: S314 - just written
    assert contexts == {CONTEXT}
    assert {element.text for element in ET.parse(target).iter("source")} == ALL_SOURCES  # noqa: S314


@pytest.mark.parametrize("language", [code for code in translation.complete_languages() if code is not Language.EN])
def test_complete_languages_translate_every_source(language: Language) -> None:
    path = translation.SOURCES / f"pishkhan_{language.value}.ts"
    translated: dict[str, str] = {}
    for context in ET.parse(path).iter("context"):  # noqa: S314 - our own file
        if context.findtext("name") == CONTEXT:
            for message in context.iter("message"):
                element = message.find("translation")
                if element is not None and element.get("type") is None:
                    translated[message.findtext("source") or ""] = element.text or ""
    assert {source for source in ALL_SOURCES if not translated.get(source)} == set()
    assert not [text for text in translated.values() if re.search("[يك]", text) and language is Language.FA]
