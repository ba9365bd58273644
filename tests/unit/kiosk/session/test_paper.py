"""A receipt on its way to paper: what is waited for, what is repeated by itself, and what only a person may ask for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from hardware.printer.base import OutcomeKind, PrinterCondition, PrintOutcome
from kiosk.contract.language import Language
from kiosk.session import actions as a
from kiosk.session.idle import Idle, idle
from kiosk.session.machine import Rules
from kiosk.session.paper import MENDABLE, MOST_REPEATS
from kiosk.session.state import Paper, SessionState, Step
from tests.unit.kiosk.session.test_machine import CASE, JOB, RECEIPT, TO_CHECK, TO_TRACKING, TORN

Walk = Callable[..., SessionState]
TO_CONFIRMATION = (*TO_CHECK, a.Submit("k"), a.Accepted(RECEIPT))
CONFIRMED = PrintOutcome(OutcomeKind.CONFIRMED)
REFUSED = replace(TORN, on_paper=False)


def paper_of(state: SessionState) -> Paper:
    assert state.paper is not None
    return state.paper


@pytest.mark.parametrize("cause", sorted(MENDABLE))
def test_a_trouble_that_can_be_put_right_is_waited_for(walk: Walk, cause: PrinterCondition) -> None:
    failed = walk(*TO_CONFIRMATION, a.Printed(JOB, PrintOutcome(OutcomeKind.FAILED, cause)))
    assert paper_of(failed).waits_for is cause
    now = walk(a.PrinterLooked(JOB, PrinterCondition.COVER_OPEN), state=failed)
    assert paper_of(now).waits_for is PrinterCondition.COVER_OPEN
    again = walk(a.PrinterLooked(JOB, None), state=now)
    assert (paper_of(again).printing, paper_of(again).waits_for, paper_of(again).on_paper) == (True, None, True)


@pytest.mark.parametrize(
    "outcome",
    [
        *(PrintOutcome(OutcomeKind.FAILED, cause) for cause in (*sorted(set(PrinterCondition) - MENDABLE), None)),
        PrintOutcome(OutcomeKind.UNKNOWN, PrinterCondition.PAPER_OUT),
        PrintOutcome(OutcomeKind.SENT_UNCONFIRMED),
        CONFIRMED,
    ],
)
def test_everything_else_is_never_repeated_by_itself(walk: Walk, outcome: PrintOutcome) -> None:
    settled = walk(*TO_CONFIRMATION, a.Printed(JOB, outcome))
    assert walk(a.PrinterLooked(JOB, None), state=settled) == settled
    assert walk(a.PrintAgain(), state=settled).printing


def test_a_printer_that_fails_again_and_again_is_given_up(walk: Walk) -> None:
    state = walk(*TO_CONFIRMATION, a.Printed(JOB, TORN))
    for _ in range(MOST_REPEATS):
        state = walk(a.PrinterLooked(JOB, None), a.Printed(JOB, TORN), state=state)
    assert (paper_of(state).waits_for, paper_of(state).repeats) == (None, MOST_REPEATS)
    assert walk(a.PrinterLooked(JOB, None), state=state) == state


def test_a_second_press_prints_nothing_more(walk: Walk) -> None:
    pressed = walk(*TO_CONFIRMATION, a.Printed(JOB, TORN), a.PrintAgain())
    again = walk(a.PrintAgain(), state=pressed)
    assert replace(again, touched_at=pressed.touched_at) == pressed


def test_once_on_paper_stays_so(walk: Walk) -> None:
    torn = walk(*TO_CONFIRMATION, a.Printed(JOB, TORN), a.PrintAgain(), a.Printed(JOB, REFUSED))
    assert paper_of(torn).on_paper
    assert not paper_of(walk(*TO_CONFIRMATION, a.Printed(JOB, REFUSED))).on_paper


def test_what_is_said_of_another_receipt_is_dropped(walk: Walk) -> None:
    state = walk(*TO_CONFIRMATION)
    for action in (a.Printed("other", TORN), a.PrinterLooked("other", None), a.ReceiptRetracted("other")):
        assert walk(action, state=state) == state
    assert walk(a.Printed(JOB, CONFIRMED), state=walk(a.Home(), state=state)).paper is None


def test_the_printers_answer_is_heard_while_the_language_is_chosen(walk: Walk) -> None:
    state = walk(*TO_CONFIRMATION, a.OpenLanguages(), a.Printed(JOB, CONFIRMED), a.ChooseLanguage(Language.FA))
    assert (state.step, state.print_outcome) == (Step.CONFIRMATION, CONFIRMED)


def test_who_goes_on_without_it_is_not_waited_for(walk: Walk) -> None:
    state = walk(*TO_CONFIRMATION, a.Printed(JOB, TORN), a.Finish())
    assert (state.step, paper_of(state).waits_for) == (Step.RATING, None)
    assert walk(a.PrinterLooked(JOB, None), state=state) == state


def test_a_receipt_that_was_drawn_back_can_be_printed_again(walk: Walk) -> None:
    state = walk(*TO_CONFIRMATION, a.Printed(JOB, CONFIRMED), a.ReceiptRetracted(JOB))
    assert paper_of(state).retracted
    again = paper_of(walk(a.PrintAgain(), state=state))
    assert (again.printing, again.retracted, again.on_paper) == (True, False, True)


@pytest.mark.parametrize("outcome", [None, TORN])
def test_who_waits_for_the_printer_has_longer(walk: Walk, rules: Rules, outcome: PrintOutcome | None) -> None:
    state = walk(*TO_CONFIRMATION)
    if outcome is not None:
        state = walk(a.Printed(JOB, outcome), state=state)
    limits, start = rules.limits, state.touched_at
    assert idle(state, start + limits.paper - 0.1, limits) is Idle.NO
    assert idle(state, start + limits.paper, limits) is Idle.WARNED
    assert idle(state, start + limits.paper + limits.warning, limits) is Idle.OVER
    done = walk(a.PrinterLooked(JOB, None), a.Printed(JOB, CONFIRMED), state=state)
    assert idle(done, done.touched_at + limits.seconds_personal, limits) is Idle.WARNED


class TestOffer:
    OFFER = a.ReceiptOffered(CASE.tracking_code, "request-X", on_paper=True)
    TO_CASE = (*TO_TRACKING, a.Answer("caseno", CASE.tracking_code), a.CaseFound(CASE))

    def test_an_earlier_receipt_is_offered_and_printed_when_asked_for(self, walk: Walk) -> None:
        offered = walk(*self.TO_CASE, self.OFFER)
        assert paper_of(offered).is_offered
        printing = walk(a.PrintAgain(), state=offered)
        assert (printing.step, printing.printing) == (Step.CASE, True)
        assert walk(a.Printed("request-X", CONFIRMED), state=printing).print_outcome == CONFIRMED

    def test_one_of_another_case_is_not(self, walk: Walk) -> None:
        offer = replace(self.OFFER, tracking_code="OTHER")
        assert walk(*self.TO_CASE, offer).paper is None
        assert walk(*self.TO_CASE, a.Back(), self.OFFER).paper is None

    def test_the_case_is_left_and_so_is_the_offer(self, walk: Walk) -> None:
        assert walk(*self.TO_CASE, self.OFFER, a.Back()).paper is None
        assert walk(*self.TO_CASE, self.OFFER, a.Home()).paper is None
