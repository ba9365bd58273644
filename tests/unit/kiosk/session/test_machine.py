"""The way through a visit, and what must hold whatever happens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.printer.base import OutcomeKind, PrinterCondition, PrintOutcome
from hardware.smartcard.base import CardRead, CardTrouble, CardUnknown, Proof
from hardware.smartcard.emrtd.base import PassportProgress, PassportStage, PassportTrouble
from hardware.smartcard.emrtd.mrz import parse_mrz
from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.contract.identifiers import Reason
from kiosk.contract.language import Language
from kiosk.contract.problem import FieldProblem, ProblemCode
from kiosk.contract.receipt import Receipt, ReceiptKind
from kiosk.contract.service import Identification
from kiosk.contract.wire import Bill, CaseStatus, CaseView, Identity, OneTimeCodeSent, Payment, PaymentStatus
from kiosk.printing.jobs import job_id_of
from kiosk.session import actions as a
from kiosk.session.machine import Rules, transition
from kiosk.session.paper import MOST_REPEATS
from kiosk.session.state import CardNotice, PassportPage, ScanNotice, SessionState, Step, Task
from tests.support.visits import KEY, PASSPORT, PASSPORT_SERVICE, THROUGH_PAPERS

NOON = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
CARD = CardRead("national", Proof.POSSESSION, {"national_id": "9991234561", "holder_name": "نمونه"})
DOWN = BackendFailure(FailureKind.UNREACHABLE)
CHALLENGE = OneTimeCodeSent("c", 6, NOON, 60)
RECEIPT = Receipt(ReceiptKind.REQUEST, "XEM4HBELLU", "request-137", NOON, "K1", Language.EN, token="TOKEN")
JOB = job_id_of(RECEIPT)
TORN = PrintOutcome(OutcomeKind.FAILED, PrinterCondition.PAPER_OUT)
CASE = CaseView("XEM4HBELLU", "building-permit", CaseStatus.OPEN, NOON, ())
BILL = Bill("1234567890168", "125040128", 1_250_000, "2-5-31-14-0-0-0", "1405", "م*** ن***")
Walk = Callable[..., SessionState]


def identity(**facts: str) -> Identity:
    return Identity("t", NOON, facts)


def rejected(code: ProblemCode, *errors: FieldProblem) -> BackendFailure:
    return BackendFailure(FailureKind.REJECTED, code, errors)


def payment(status: PaymentStatus, receipt: Receipt | None = None) -> Payment:
    return Payment("p1", status, "http://hub/pay/p1", BILL.amount_rials, NOON + timedelta(minutes=10), receipt)


TO_HOME = (a.Start(), a.ChooseLanguage(Language.EN))
TO_MOBILE = (
    *TO_HOME,
    a.ChooseCategory("relations"),
    a.ChooseService("request-137"),
    a.Begin(),
    a.ChooseMethod(Identification.PHONE_OTP),
)
TO_QUESTIONS = (
    *TO_MOBILE,
    a.TypeMobile("09150000000"),
    a.CodeSent(CHALLENGE),
    a.TypeCode("123456"),
    a.Identified(identity(mobile="09150000000")),
)
TO_CHECK = (
    *TO_QUESTIONS,
    a.Answer("topic137", "clean"),
    a.Answer("loc", "9/بلوار وکیل‌آباد، نبش کوچه ۱۲"),
    a.Answer("desc", "زباله‌ها جمع نشده است."),
)
TO_BILL = (
    *TO_HOME,
    a.ChooseService("renovation-levy"),
    a.Begin(),
    a.Answer("find_by", "renewal"),
    a.Answer("renewal", "2-5-31-14-0-0-0"),
    a.BillFound(BILL),
)
TO_TRACKING = (*TO_HOME, a.ChooseService("request-tracking"), a.Begin())


class TestTheWayOfARequest:
    def test_goes_from_the_attract_screen_to_the_confirmation(self, walk: Walk) -> None:
        state = walk(*TO_CHECK)
        assert state.step is Step.CHECK
        assert state.answers["mobile"] == "09150000000"  # from the identity, never asked

        sending = walk(a.Submit("key-1"), state=state)
        assert (sending.task, sending.submission_key) == (Task.SUBMIT, "key-1")
        done = walk(a.Accepted(RECEIPT), a.Printed(JOB, PrintOutcome(OutcomeKind.CONFIRMED)), state=sending)
        assert (done.step, done.receipt, done.printing) == (Step.CONFIRMATION, RECEIPT, False)

        farewell = walk(a.Finish(), a.Rate(5), state=done)
        assert (farewell.step, farewell.language, farewell.rating) == (Step.FAREWELL, Language.EN, 5)
        assert farewell.answers == {}
        assert farewell.identity is None
        assert farewell.receipt is None

    def test_a_wrong_answer_is_refused_and_stays(self, walk: Walk) -> None:
        state = walk(*TO_QUESTIONS, a.Answer("topic137", "clean"), a.Answer("loc", "99/street"))
        assert (state.step, state.question) == (Step.QUESTION, "loc")
        assert state.refusals == {"loc": Reason.NOT_OFFERED}

    def test_an_answer_can_be_changed_and_returns_to_the_check(self, walk: Walk) -> None:
        asked = walk(*TO_CHECK, a.Change("desc"))
        assert (asked.step, asked.question, asked.answers["topic137"]) == (Step.QUESTION, "desc", "clean")
        back = walk(a.Answer("desc", "چراغ خیابان خاموش است."), state=asked)
        assert (back.step, back.answers["desc"]) == (Step.CHECK, "چراغ خیابان خاموش است.")

    def test_does_not_begin_with_a_service_that_is_switched_off(self, walk: Walk) -> None:
        assert walk(*TO_HOME, a.ChooseService("traffic-zone-permit")).step is Step.HOME
        assert walk(*TO_HOME, a.ChooseService("request-137")).step is Step.SERVICE

    def test_pages_that_inform_are_turned_and_printed(self, walk: Walk) -> None:
        first = walk(*TO_HOME, a.ChooseService("shrine-map"))
        assert (first.step, first.page) == (Step.INFORMATION, 0)
        last = walk(*[a.TurnPage()] * 5, state=first)
        assert last.page == 2
        printed = walk(a.PrintPage(), state=last)
        assert printed.paper is not None
        assert (printed.paper.page, printed.printing) == (2, True)
        assert walk(a.PrintPage(), state=printed).paper is printed.paper
        failed = PrintOutcome(OutcomeKind.FAILED, PrinterCondition.PAPER_OUT)
        settled = walk(a.Printed(printed.paper.job, failed), state=printed)
        assert settled.paper is not None
        assert settled.paper.waits_for is None  # it can be read on the screen: nobody waits for it
        assert walk(a.Back(), a.Back(), state=settled).page == 0
        assert walk(a.Back(), a.Back(), a.Back(), state=settled).step is Step.HOME

    def test_leaving_a_change_keeps_the_old_answer(self, walk: Walk) -> None:
        state = walk(*TO_CHECK, a.Change("desc"), a.Back())
        assert (state.step, state.answers["desc"]) == (Step.CHECK, "زباله‌ها جمع نشده است.")

    def test_a_repeated_submission_keeps_its_key_until_an_answer_changes(self, walk: Walk) -> None:
        failed = walk(*TO_CHECK, a.Submit("key-1"), a.Failed(DOWN))
        assert (failed.problem, failed.failed_task, failed.task) == (DOWN, Task.SUBMIT, None)
        assert walk(a.Retry(), state=failed).submission_key == "key-1"
        back = walk(a.Back(), state=failed)
        assert (back.step, back.problem) == (Step.CHECK, None)
        assert walk(a.Submit("key-2"), state=back).submission_key == "key-1"
        changed = walk(a.Change("topic137"), a.Answer("topic137", "green"), a.Submit("key-3"), state=back)
        assert changed.submission_key == "key-3"

    def test_fields_that_the_hub_refuses_are_named_on_the_check_screen(self, walk: Walk) -> None:
        refusal = rejected(ProblemCode.VALIDATION_FAILED, FieldProblem("desc", Reason.TOO_SHORT))
        state = walk(*TO_CHECK, a.Submit("k"), a.Failed(refusal))
        assert (state.step, state.refusals, state.problem) == (Step.CHECK, {"desc": Reason.TOO_SHORT}, None)

    def test_an_identity_that_ran_out_is_asked_again_and_nothing_typed_is_lost(self, walk: Walk) -> None:
        out = walk(*TO_CHECK, a.Submit("k"), a.Failed(rejected(ProblemCode.IDENTITY_EXPIRED)))
        assert (out.step, out.identity) == (Step.IDENTIFY, None)
        again = walk(
            a.ChooseMethod(Identification.PHONE_OTP),
            a.TypeMobile("09150000000"),
            a.CodeSent(CHALLENGE),
            a.TypeCode("1"),
            a.Identified(identity(mobile="09150000000")),
            state=out,
        )
        assert (again.step, again.answers["desc"]) == (Step.CHECK, "زباله‌ها جمع نشده است.")

    def test_a_conditional_question_comes_and_goes_with_its_condition(self, walk: Walk) -> None:
        start = walk(*TO_HOME, a.ChooseService("debt-instalments"), a.Begin())
        asked = walk(
            a.CardInserted(), a.CardWasRead(CARD), a.Identified(identity(national_id="9991234561")), state=start
        )
        assert asked.question == "levy"
        vehicle = walk(a.Answer("levy", "vehicle"), a.Answer("plate", "12ب345-36"), state=asked)
        assert vehicle.answers["plate"] == "12ب345-36"
        business = walk(a.Back(), a.Back(), a.Answer("levy", "business"), state=vehicle)
        assert "plate" not in business.answers
        assert business.question == "guildno"


class TestIdentifying:
    def test_a_card_moves_on_by_itself(self, walk: Walk) -> None:
        state = walk(*TO_HOME, a.ChooseService("building-permit"), a.Begin(), *THROUGH_PAPERS, a.CardInserted())
        assert state.task is Task.READ_CARD
        read = walk(a.CardWasRead(CARD), state=state)
        assert read.task is Task.ASSERT_CARD
        known = walk(a.Identified(identity(national_id="9991234561")), state=read)
        assert (known.step, known.card) == (Step.QUESTION, None)
        assert known.answers["owner_nid"] == "9991234561"

    @pytest.mark.parametrize(
        ("outcome", "notice"),
        [
            (CardTrouble.REMOVED, CardTrouble.REMOVED),
            (CardTrouble.SWAPPED, CardTrouble.SWAPPED),
            (CardTrouble.MUTE, CardTrouble.MUTE),
            (CardUnknown(b"\x3b\x00"), CardNotice.UNKNOWN),
            (CardRead("contactless-uid", Proof.RECOGNITION, {"uid": "04A1"}), CardNotice.RECOGNITION_ONLY),
            (CardRead("other", Proof.POSSESSION, {}), CardNotice.NO_NATIONAL_ID),
        ],
    )
    def test_a_card_that_proves_nothing_stays_with_the_right_notice(
        self, walk: Walk, outcome: object, notice: object
    ) -> None:
        state = walk(
            *TO_HOME,
            a.ChooseService("building-permit"),
            a.Begin(),
            *THROUGH_PAPERS,
            a.CardInserted(),
            a.CardWasRead(outcome),
        )
        assert (state.step, state.task, state.card_notice) == (Step.IDENTIFY, None, notice)

    def test_another_card_later_is_noticed_and_changes_nothing(self, walk: Walk) -> None:
        known = walk(
            *TO_HOME, a.ChooseService("building-permit"), a.Begin(), *THROUGH_PAPERS, a.CardInserted(),
            a.CardWasRead(CARD), a.Identified(identity(national_id="9991234561")),
        )  # fmt: skip
        other = walk(a.CardTaken(), a.CardInserted(), state=known)
        assert other.card_notice is CardNotice.OTHER_CARD
        assert other.identity == known.identity

    def test_a_wrong_code_stays_and_an_expired_one_starts_over(self, walk: Walk) -> None:
        wrong = walk(*TO_QUESTIONS[:-1], a.Failed(rejected(ProblemCode.CODE_WRONG)))
        assert (wrong.step, wrong.challenge) == (Step.IDENTIFY, CHALLENGE)
        expired = walk(*TO_QUESTIONS[:-1], a.Failed(rejected(ProblemCode.CODE_EXPIRED)))
        assert (expired.challenge, expired.mobile) == (None, "09150000000")

    def test_a_second_service_does_not_ask_again(self, walk: Walk) -> None:
        state = walk(*TO_QUESTIONS, a.Home(), a.ChooseService("request-137"), a.Begin())
        assert (state.step, state.question) == (Step.QUESTION, "topic137")


class TestPaying:
    def test_goes_from_the_bill_to_the_payment_receipt(self, walk: Walk) -> None:
        bill = walk(*TO_BILL)
        assert (bill.step, bill.bill) == (Step.BILL, BILL)
        paying = walk(a.Pay("pay-1"), a.PaymentChanged(payment(PaymentStatus.PENDING)), state=bill)
        assert (paying.step, paying.task) == (Step.PAYMENT, None)
        paid = walk(a.PaymentChanged(payment(PaymentStatus.PAID, RECEIPT)), state=paying)
        assert (paid.step, paid.receipt, paid.printing) == (Step.CONFIRMATION, RECEIPT, True)

    def test_a_declined_payment_is_shown_where_it_happened(self, walk: Walk) -> None:
        state = walk(*TO_BILL, a.Pay("pay-1"), a.PaymentChanged(payment(PaymentStatus.PENDING)))
        declined = walk(a.PaymentChanged(payment(PaymentStatus.FAILED)), state=state)
        assert declined.step is Step.PAYMENT
        assert walk(a.Back(), state=declined).step is Step.BILL

    def test_a_paid_bill_cannot_be_paid_again(self, walk: Walk) -> None:
        paid = walk(*TO_BILL[:-1], a.BillFound(Bill("1", "2", 3, "4", "5", "6", paid=True)))
        assert walk(a.Pay("pay-1"), state=paid).task is None

    def test_a_scanned_bill_answers_both_questions(self, walk: Walk) -> None:
        scan = a.CodeScanned("renovation-levy", (("find_by", "bill"), ("bill", "1234567890168/125040128")))
        state = walk(*TO_HOME, a.ChooseService("renovation-levy"), a.Begin(), scan)
        assert state.task is Task.FIND_BILL
        assert walk(*TO_HOME, scan).task is Task.FIND_BILL  # at once, from the home screen

    def test_a_bill_that_is_not_found_keeps_the_question(self, walk: Walk) -> None:
        state = walk(*TO_BILL[:-1], a.Failed(rejected(ProblemCode.BILL_NOT_FOUND)))
        assert (state.step, state.question, state.failed_task) == (Step.QUESTION, "renewal", None)

    def test_an_answer_that_the_hub_refuses_is_asked_again(self, walk: Walk) -> None:
        refused = BackendFailure(
            FailureKind.REJECTED,
            ProblemCode.VALIDATION_FAILED,
            errors=(FieldProblem("renewal", Reason.FORMAT), FieldProblem("unasked", Reason.NOT_OFFERED)),
        )
        state = walk(*TO_BILL[:-1], a.Failed(refused))
        assert (state.step, state.question, state.problem) == (Step.QUESTION, "renewal", None)
        assert state.refusals["renewal"] is Reason.FORMAT


class TestTracking:
    def test_a_typed_code_shows_the_case(self, walk: Walk) -> None:
        state = walk(*TO_TRACKING, a.Answer("caseno", "xem4-hbel-lu"), a.CaseFound(CASE))
        assert (state.step, state.case) == (Step.CASE, CASE)

    def test_a_card_stands_in_for_the_code(self, walk: Walk) -> None:
        found = (a.CardInserted(), a.CardWasRead(CARD), a.Identified(identity(national_id="9991234561")))
        waiting = walk(*TO_TRACKING, *found)
        assert waiting.task is Task.FIND_CASES
        assert walk(a.CasesFound((CASE,)), state=waiting).step is Step.CASE
        many = walk(a.CasesFound((CASE, replace_code(CASE))), state=waiting)
        assert many.step is Step.CASES
        chosen = walk(a.ChooseCase("OTHER"), state=many)
        assert (chosen.step, chosen.case) == (Step.CASE, many.cases[1])
        assert walk(a.Back(), state=chosen).step is Step.CASES

    def test_a_code_that_is_an_answer_is_typed_while_the_card_stays_in(self, walk: Walk) -> None:
        """A refund asks for the code of the payment; the card that identified must not lead to one's cases."""
        known = (a.CardInserted(), a.CardWasRead(CARD), a.Identified(identity(national_id="9991234561")))
        to_refund = (*TO_HOME, a.ChooseService("overpayment-refund"), a.Begin())
        asked = walk(*to_refund, *known, a.Answer("paid_with", "receipt"), a.CardInserted())
        assert (asked.question, asked.task) == ("caseno", None)
        assert walk(a.Answer("caseno", "xem4-hbel-lu"), state=asked).question == "amount"

    def test_a_code_that_cannot_be_used_here_is_said(self, walk: Walk) -> None:
        state = walk(*TO_CHECK, a.CodeScanned("request-tracking", (("caseno", "XEM4HBELLU"),)))
        assert (state.step, state.scan_notice) == (Step.CHECK, ScanNotice.NOT_NOW)


class TestLeaving:
    def test_language_can_change_in_the_middle_and_keeps_what_was_typed(self, walk: Walk) -> None:
        state = walk(*TO_CHECK, a.OpenLanguages(), a.ChooseLanguage(Language.FA))
        assert (state.step, state.language, state.answers["topic137"]) == (Step.CHECK, Language.FA, "clean")

    def test_silence_warns_then_wipes(self, walk: Walk, rules: Rules) -> None:
        state = walk(*TO_CHECK)
        limit = rules.limits.seconds_personal + rules.limits.warning
        assert transition(state, a.Tick(), state.touched_at + limit - 0.1, rules) == state
        over = transition(state, a.Tick(), state.touched_at + limit, rules)
        assert over == SessionState(visit=state.visit)

    def test_a_touch_in_the_warning_keeps_everything(self, walk: Walk, rules: Rules) -> None:
        state = walk(*TO_CHECK)
        late = state.touched_at + rules.limits.seconds_personal + 5
        kept = transition(state, a.Touch(), late, rules)
        assert kept == replace(state, touched_at=late)

    def test_running_work_is_not_silence(self, walk: Walk, rules: Rules) -> None:
        sending = walk(*TO_CHECK, a.Submit("k"))
        assert transition(sending, a.Tick(), sending.touched_at + 10_000, rules) == sending

    def test_the_farewell_ends_by_itself(self, walk: Walk, rules: Rules) -> None:
        farewell = walk(*TO_CHECK, a.End())
        over = transition(farewell, a.Tick(), farewell.touched_at + rules.limits.farewell, rules)
        assert over.step is Step.ATTRACT


LEVY = a.CodeScanned(
    "renovation-levy", (("find_by", "bill"), ("bill", "1234567890168/125040128")), ScanNotice.BILL_NOT_NOW
)
MRZ = parse_mrz("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C36UTO7408122F1204159ZE184226B<<<<<10")


class TestScansBetweenVisits:
    @pytest.mark.parametrize("before", [(), (a.Start(), a.ChooseLanguage(Language.EN), a.End())])
    def test_a_known_code_begins_a_visit_and_waits_for_the_language(
        self, walk: Walk, before: tuple[a.Action, ...]
    ) -> None:
        state = walk(*before)
        begun = walk(LEVY, state=state)
        assert (begun.step, begun.visit, begun.scan_notice) == (Step.LANGUAGE, state.visit + 1, None)
        asked = walk(a.ChooseLanguage(Language.EN), state=begun)
        assert (asked.service_id, asked.task, asked.waiting_code) == ("renovation-levy", Task.FIND_BILL, None)

    def test_who_turns_back_leaves_no_code(self, walk: Walk) -> None:
        assert walk(LEVY, a.Back()).waiting_code is None
        state = walk(LEVY, a.Back(), a.Start(), a.ChooseLanguage(Language.EN))
        assert (state.step, state.service_id) == (Step.HOME, "")

    def test_the_last_scan_counts(self, walk: Walk) -> None:
        state = walk(LEVY, a.ScanUseless(ScanNotice.WEB_ADDRESS), a.ChooseLanguage(Language.EN))
        assert (state.step, state.scan_notice) == (Step.HOME, ScanNotice.WEB_ADDRESS)

    @pytest.mark.parametrize("action", [a.ScanUseless(ScanNotice.UNKNOWN_CODE), a.PassportScanned(MRZ)])
    def test_what_leads_nowhere_gets_its_sentence_from_the_first_screen_on(self, walk: Walk, action: a.Action) -> None:
        state = walk(action)
        assert state.step is Step.LANGUAGE
        assert state.scan_notice is not None
        assert walk(a.ChooseLanguage(Language.EN), state=state).scan_notice is state.scan_notice

    def test_a_known_code_at_the_wrong_moment_is_called_by_its_name(self, walk: Walk) -> None:
        assert walk(*TO_CHECK, LEVY).scan_notice is ScanNotice.BILL_NOT_NOW
        assert walk(*TO_CHECK, a.PassportScanned(MRZ)).scan_notice is ScanNotice.PASSPORT_NOT_NOW
        assert walk(*TO_HOME, a.OpenLanguages(), LEVY).scan_notice is ScanNotice.BILL_NOT_NOW


def replace_code(case: CaseView) -> CaseView:
    return CaseView("OTHER", case.service_id, case.status, case.filed_at, case.stages)


_ACTIONS: list[a.Action] = [
    *TO_CHECK, *TO_BILL, *TO_TRACKING, a.Submit("k"), a.Accepted(RECEIPT, CASE), a.Failed(DOWN),
    a.Failed(rejected(ProblemCode.IDENTITY_EXPIRED)), a.Failed(rejected(ProblemCode.CODE_EXHAUSTED)), a.Retry(),
    a.Back(), a.Home(), a.End(), a.Finish(), a.Rate(3), a.Rate(0), a.Touch(), a.Tick(), a.OpenLanguages(),
    a.ChooseLanguage(Language.FA), a.CardInserted(), a.CardTaken(), a.CardWasRead(CARD), a.CasesFound((CASE,)),
    a.CardWasRead(CardTrouble.REMOVED), a.Change("desc"), a.Pay("pay-1"),
    a.PaymentChanged(payment(PaymentStatus.PENDING)),
    a.PaymentChanged(payment(PaymentStatus.PAID, RECEIPT)), a.CaseFound(CASE), a.PrintAgain(), a.ResendCode(),
    a.Printed(JOB, PrintOutcome(OutcomeKind.UNKNOWN)), a.Printed(JOB, TORN), a.PrinterLooked(JOB, None),
    a.PrinterLooked(JOB, PrinterCondition.COVER_OPEN), a.ReceiptRetracted(JOB),
    a.ReceiptOffered(CASE.tracking_code, "request-OTHER", on_paper=True), a.ScanUseless(ScanNotice.UNKNOWN_CODE),
    a.ChooseService("prayer-times"), a.ChooseService("building-permit"),
    a.CodeScanned("request-tracking", (("caseno", "XEM4HBELLU"),)), a.PassportScanned(MRZ),
    a.ChooseService(PASSPORT_SERVICE), a.ChooseMethod(Identification.PASSPORT), a.TypePassport(*KEY), a.CardInserted(),
    a.AskPassport(PassportPage.BIRTH), a.PassportGoesOn(1, PassportProgress(PassportStage.PHOTO, 0.5)),
    a.PassportWasRead(PASSPORT, expired=False), a.PassportWasRead(PassportTrouble.WRONG_KEY, expired=False),
]  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(_ACTIONS), st.floats(0, 200)), max_size=60))
def test_whatever_happens_the_visit_stays_sound(rules: Rules, events: list[tuple[a.Action, float]]) -> None:
    state, now = SessionState(), 0.0
    for action, pause in events:
        now += pause
        state = transition(state, action, now, rules)
        if state.step in {Step.ATTRACT, Step.FAREWELL, Step.LANGUAGE} and state.language_asked_from is None:
            assert state.answers == {}
            assert state.receipt is None
        if state.step in {Step.ATTRACT, Step.FAREWELL}:
            assert state.identity is None
            assert state.task is None
            assert state.mobile == ""
            assert (state.passport_key, state.reading, state.card) == (None, None, None)
            assert state.waiting_code is None
        if state.step is Step.QUESTION:
            assert state.question
        if state.step is Step.CONFIRMATION:
            assert state.receipt is not None
            assert state.paper is not None
            assert state.paper.job == job_id_of(state.receipt)
        if state.paper is not None:
            assert not (state.paper.printing and state.paper.waits_for)
            assert state.paper.repeats <= MOST_REPEATS
            assert state.step in {Step.CONFIRMATION, Step.CASE, Step.LANGUAGE, Step.RATING}
        assert "9150000000" not in repr(state)
        assert "9991234561" not in repr(state)
        assert "L898902C" not in repr((state, action))
        # There is always a way home: End, then patience.
        ended = transition(state, a.End(), now, rules)
        assert transition(ended, a.Tick(), now + 1000, rules).step is Step.ATTRACT
