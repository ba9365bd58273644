"""A visit that identifies by passport, and everything that must not identify."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from hardware.smartcard.base import CardTrouble, PassportOutcome, Proof
from hardware.smartcard.emrtd.base import (
    Authenticity,
    MrzKey,
    PassportProgress,
    PassportStage,
    PassportTrouble,
)
from hardware.smartcard.emrtd.virtual_passports import SPECIMEN
from kiosk.contract.language import Language
from kiosk.contract.problem import ProblemCode
from kiosk.contract.service import FieldType, Identification
from kiosk.session import actions as a
from kiosk.session.machine import Rules, transition
from kiosk.session.state import PassportNotice, PassportPage, ScanNotice, SessionState, Step, Task
from tests.support.invented import SERVICE, field, service_of
from tests.support.visits import BY_PASSPORT, KEY, PASSPORT, PASSPORT_SERVICE, THROUGH_PAPERS, refused
from tests.unit.kiosk.session.conftest import identity

Walk = Callable[..., SessionState]
TO_WAYS = (a.Start(), a.ChooseLanguage(Language.EN), a.ChooseService(PASSPORT_SERVICE), a.Begin())
TO_PASSPORT = (*TO_WAYS, a.ChooseMethod(BY_PASSPORT))
TO_READING = (*TO_PASSPORT, a.TypePassport(*KEY), a.CardInserted())


def test_a_typed_key_opens_the_passport_that_is_laid_down(walk: Walk) -> None:
    asked = walk(*TO_PASSPORT)
    assert (asked.step, asked.passport_page) == (Step.IDENTIFY, PassportPage.SCAN)
    state = walk(a.AskPassport(PassportPage.NUMBER), a.TypePassport(*KEY), state=asked)
    assert (state.passport_page, state.passport_key, state.task) == (PassportPage.LAY, MrzKey(*KEY), None)
    assert walk(a.CardInserted(), state=state).task is Task.READ_PASSPORT


def test_scanned_lines_choose_the_way_and_are_the_key(walk: Walk) -> None:
    state = walk(*TO_WAYS, a.PassportScanned(SPECIMEN))
    assert (state.method, state.passport_page, state.passport_key) == (BY_PASSPORT, PassportPage.LAY, MrzKey(*KEY))


def test_lines_are_not_taken_where_no_passport_is_asked_for(walk: Walk) -> None:
    permit = (*TO_WAYS[:2], a.ChooseService("building-permit"), a.Begin(), *THROUGH_PAPERS)
    for way in ((), TO_WAYS[:3], permit):
        state = walk(*way, a.PassportScanned(SPECIMEN))
        assert (state.scan_notice, state.passport_key) == (ScanNotice.PASSPORT_NOT_NOW, None)


def test_lines_answer_the_question_for_the_number() -> None:
    service = service_of(field(FieldType.PASSPORT))
    asked = SessionState(visit=1, step=Step.QUESTION, service_id=SERVICE, question="it", drafts={"it": "X"})
    state = transition(asked, a.PassportScanned(SPECIMEN), 5, Rules({SERVICE: service}, ()))
    assert (state.drafts, state.question, state.touched_at) == ({"it": KEY[0]}, "it", 5)
    done = transition(state, a.Answer("it", state.drafts["it"]), 6, Rules({SERVICE: service}, ()))
    assert done.answers == {"it": KEY[0]}


def test_before_its_key_is_known_a_passport_is_not_read(walk: Walk) -> None:
    assert walk(*TO_PASSPORT, a.CardInserted()).task is None


def test_a_genuine_passport_identifies_and_answers_the_name(walk: Walk) -> None:
    read = walk(*TO_READING, a.PassportWasRead(PASSPORT, expired=False))
    assert read.task is Task.ASSERT_CARD
    assert read.card is not None
    assert (read.card.profile, read.card.proof) == ("icao-passport", Proof.SIGNED)
    assert read.card.facts == {"passport": "L898902C3", "nationality": "UTO", "name": "ANNA MARIA ERIKSSON"}
    known = walk(a.Identified(identity(**read.card.facts)), state=read)
    assert (known.step, known.question, known.identified_by) == (Step.QUESTION, "item", Identification.PASSPORT)
    assert known.answers["name"] == "ANNA MARIA ERIKSSON"
    assert (known.passport_key, known.card, dict(known.drafts)) == (None, None, {})


def test_a_chip_that_proved_itself_proves_possession(walk: Walk) -> None:
    read = walk(*TO_READING, a.PassportWasRead(replace(PASSPORT, chip_proved=True), expired=False))
    assert read.card is not None
    assert read.card.proof is Proof.POSSESSION


@pytest.mark.parametrize(
    ("outcome", "expired", "notice"),
    [
        (PASSPORT, True, PassportNotice.EXPIRED),
        *((t, False, PassportNotice(f"passport-{t}")) for t in (*CardTrouble, *PassportTrouble)),
        *(
            (replace(PASSPORT, authenticity=verdict), expired, PassportNotice(f"passport-{verdict}"))
            for verdict in Authenticity
            if verdict is not Authenticity.GENUINE
            for expired in (False, True)
        ),
    ],
)
def test_anything_else_identifies_nobody(
    walk: Walk, outcome: PassportOutcome, expired: bool, notice: PassportNotice
) -> None:
    state = walk(*TO_READING, a.PassportWasRead(outcome, expired))
    assert (state.step, state.task, state.card, state.identity) == (Step.IDENTIFY, None, None, None)
    assert state.card_notice is notice
    lifted = walk(a.CardTaken(), state=state)
    assert lifted.card_notice is notice, "it is read while the passport is lifted"
    if notice is PassportNotice.WRONG_KEY:
        assert (state.passport_page, state.passport_key) == (PassportPage.SCAN, None)
    else:
        assert walk(a.CardInserted(), state=lifted).task is Task.READ_PASSPORT


def test_a_passport_that_the_hub_refuses_can_be_laid_down_again(walk: Walk) -> None:
    state = walk(
        *TO_READING, a.PassportWasRead(PASSPORT, expired=False), a.Failed(refused(ProblemCode.CARD_NOT_ACCEPTED))
    )
    assert (state.step, state.passport_page, state.identity) == (Step.IDENTIFY, PassportPage.LAY, None)
    assert walk(a.CardInserted(), state=state).task is Task.READ_PASSPORT


def test_the_reading_tells_how_far_it_is(walk: Walk) -> None:
    state = walk(*TO_READING, a.PassportGoesOn(1, PassportProgress(PassportStage.PHOTO, 0.419)))
    assert state.reading == PassportProgress(PassportStage.PHOTO, 0.4)
    late = walk(a.PassportGoesOn(0, PassportProgress(PassportStage.PHOTO, 0.9)), state=state)
    assert late.reading == state.reading, "that of an earlier visit"
    assert walk(a.PassportWasRead(PassportTrouble.UNREADABLE, expired=False), state=state).reading is None


def test_every_page_leads_back(walk: Walk) -> None:
    typing = [a.AskPassport(p) for p in (PassportPage.NUMBER, PassportPage.BIRTH, PassportPage.EXPIRY)]
    state = walk(*TO_PASSPORT, *typing, a.Type("passport-number", "L8989"))
    pages = []
    while state.method is BY_PASSPORT:
        pages.append(state.passport_page)
        state = walk(a.Back(), state=state)
    assert pages == [PassportPage.EXPIRY, PassportPage.BIRTH, PassportPage.NUMBER, PassportPage.SCAN]
    assert (state.step, state.method) == (Step.IDENTIFY, None)
    laid = walk(*TO_PASSPORT, a.TypePassport(*KEY), a.Back())
    assert (laid.passport_page, laid.passport_key) == (PassportPage.SCAN, None)


def test_at_the_end_nothing_of_it_is_left(walk: Walk) -> None:
    assert walk(*TO_READING, a.PassportWasRead(PASSPORT, expired=False), a.End(), a.End()) == SessionState(visit=1)
    home = walk(*TO_READING[:-1], a.Home())
    assert (home.passport_key, home.card) == (None, None)


def test_no_action_shows_what_is_in_a_passport() -> None:
    shown = repr([a.TypePassport(*KEY), a.PassportScanned(SPECIMEN), a.PassportWasRead(PASSPORT, expired=False)])
    assert not any(secret in shown for secret in (*KEY, "ERIKSSON"))
