"""The controller: starts what a change asks for, drops what comes too late, ticks only for somebody."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

import pytest

from hardware.printer.base import OutcomeKind, PrinterCondition, PrintOutcome
from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.contract.alerts import AlertKind, AlertState
from kiosk.contract.language import Language
from kiosk.contract.wire import PaymentStatus
from kiosk.printing.jobs import job_id_of
from kiosk.session import actions as a
from kiosk.session.controller import SessionController
from kiosk.session.effects import PrintPage, PrintReceipt, PrintSlip, SendFeedback
from kiosk.session.help_call import CallStep, HelpCall
from kiosk.session.machine import Rules
from kiosk.session.state import SessionState, Step, Task
from tests.support.clock import FakeClock
from tests.unit.kiosk.session.test_calling import stands
from tests.unit.kiosk.session.test_machine import (
    BILL,
    CASE,
    JOB,
    RECEIPT,
    TO_BILL,
    TO_CHECK,
    TO_TRACKING,
    TORN,
    payment,
)


class StubWorker:
    """Answers what the test laid ready; waits until it is there."""

    def __init__(self) -> None:
        self.tasks: list[Task] = []
        self.printed: list[PrintReceipt] = []
        self.pages: list[PrintPage] = []
        self.slips: list[tuple[PrintSlip, str]] = []
        self.feedback: list[SendFeedback] = []
        self.wipes = 0
        self.outcomes: list[PrintOutcome] = []
        self.troubles: list[PrinterCondition | None] = []
        self.looks = 0
        self.retracted: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self.offers: dict[str, a.ReceiptOffered] = {}
        self.answers: asyncio.Queue[a.WorldAction] = asyncio.Queue()
        self.uploads: list[a.UploadChanged | a.UploadLost] = []
        self.tended: list[HelpCall] = []
        self.calls: asyncio.Queue[a.CallStands | a.CallFailed] = asyncio.Queue()
        self.payments = [payment(PaymentStatus.PENDING), payment(PaymentStatus.PAID, RECEIPT)]

    async def perform(self, task: Task, state: SessionState) -> a.WorldAction:
        self.tasks.append(task)
        return await self.answers.get()

    async def print_receipt(self, effect: PrintReceipt) -> a.Printed:
        self.printed.append(effect)
        return a.Printed(effect.job, self.outcomes.pop(0) if self.outcomes else PrintOutcome(OutcomeKind.CONFIRMED))

    async def print_page(self, effect: PrintPage) -> a.Printed:
        self.pages.append(effect)
        return a.Printed(effect.job, PrintOutcome(OutcomeKind.CONFIRMED))

    async def print_slip(self, effect: PrintSlip, state: SessionState) -> a.Printed:
        self.slips.append((effect, state.service_id))
        return a.Printed(effect.job, PrintOutcome(OutcomeKind.CONFIRMED))

    async def printer_trouble(self) -> PrinterCondition | None:
        self.looks += 1
        return self.troubles.pop(0) if self.troubles else None

    async def is_retracted(self, job: str) -> bool:
        return await self.retracted

    async def find_receipt(self, tracking_code: str) -> a.ReceiptOffered | None:
        return self.offers.get(tracking_code)

    async def check_payment(self, payment_ref: str) -> a.PaymentChanged | None:
        return a.PaymentChanged(self.payments.pop(0))

    async def check_upload(self, ref: str) -> a.UploadChanged | a.UploadLost:
        return self.uploads.pop(0)

    async def tend_call(self, state: SessionState) -> a.CallStands | a.CallFailed:
        assert state.call is not None
        self.tended.append(state.call)
        return await self.calls.get()

    async def send_feedback(self, effect: SendFeedback) -> None:
        self.feedback.append(effect)

    async def wipe(self) -> None:
        self.wipes += 1


class Visit:
    def __init__(self, rules: Rules) -> None:
        self.worker, self.clock = StubWorker(), FakeClock()
        self.tasks: set[asyncio.Task[None]] = set()
        self.controller = SessionController(rules, self.worker, self.clock, self.spawn, self.clock_sleep)
        self.released = asyncio.Event()

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        self.tasks.add(asyncio.ensure_future(work))

    async def clock_sleep(self, seconds: float) -> None:
        """Sleepers wait until the test lets time pass."""
        await self.released.wait()
        self.clock.advance(seconds)
        await asyncio.sleep(0)

    async def settle(self) -> None:
        for _ in range(10):
            await asyncio.sleep(0)

    async def go(self, *actions: a.Action) -> SessionState:
        for action in actions:
            self.controller.dispatch(action)
        await self.settle()
        return self.controller.state


@pytest.fixture
async def visit(rules: Rules) -> Any:
    visit = Visit(rules)
    yield visit
    for task in visit.tasks:
        task.cancel()
    await asyncio.gather(*visit.tasks, return_exceptions=True)


async def test_work_is_done_and_its_answer_moves_the_visit_on(visit: Visit) -> None:
    await visit.go(a.Start(), a.ChooseLanguage(Language.EN))
    await visit.go(*TO_BILL[2:-1])
    assert visit.worker.tasks == [Task.FIND_BILL]
    visit.worker.answers.put_nowait(a.BillFound(BILL))
    await visit.settle()
    assert visit.controller.state.step is Step.BILL


async def test_a_defect_in_the_work_ends_the_wait_and_reaches_whoever_logs(visit: Visit) -> None:
    async def broken(task: Task, state: SessionState) -> a.WorldAction:
        raise ValueError("a defect")

    visit.worker.perform = broken  # type: ignore[method-assign]  # the worker breaks in mid visit
    state = await visit.go(*TO_BILL[:-1])
    assert state.problem == BackendFailure(FailureKind.KIOSK_FAULT)
    assert state.failed_task is Task.FIND_BILL
    failures = [task.exception() for task in visit.tasks if task.done() and task.exception()]
    assert [str(failure) for failure in failures] == ["a defect"]


async def test_an_answer_that_comes_after_the_visit_is_dropped(visit: Visit) -> None:
    await visit.go(*TO_BILL[:-1], a.End(), a.End(), a.Start())
    visit.worker.answers.put_nowait(a.BillFound(BILL))
    await visit.settle()
    assert visit.controller.state.step is Step.LANGUAGE
    assert visit.controller.state.bill is None


async def test_payment_is_polled_until_paid_and_then_printed_once(visit: Visit) -> None:
    await visit.go(*TO_BILL[:-1])
    visit.worker.answers.put_nowait(a.BillFound(BILL))
    await visit.settle()
    await visit.go(a.Pay("pay-1"))
    visit.worker.answers.put_nowait(a.PaymentChanged(payment(PaymentStatus.PENDING)))
    await visit.settle()
    assert visit.controller.state.step is Step.PAYMENT
    visit.released.set()
    await asyncio.wait_for(_until(lambda: bool(visit.worker.printed)), 60)
    assert visit.controller.state.receipt == RECEIPT
    assert visit.worker.printed == [PrintReceipt(job_id_of(RECEIPT), RECEIPT)]


async def test_silence_is_warned_and_then_the_visit_is_wiped(visit: Visit) -> None:
    warnings: list[int | None] = []
    await visit.go(*TO_CHECK[:3])
    visit.controller.subscribe(lambda _: warnings.append(visit.controller.warning_left))
    visit.released.set()
    await asyncio.wait_for(_until(lambda: visit.controller.state.step is Step.ATTRACT), 60)
    counted = [w for w in dict.fromkeys(warnings) if w]
    assert counted == sorted(counted, reverse=True)
    assert counted[0] == 30
    assert visit.worker.wipes == 1
    ticks = visit.clock.monotonic()
    await visit.settle()
    assert visit.clock.monotonic() == ticks  # nobody here: the clock is left alone


async def test_the_ticker_of_an_ended_visit_does_not_live_on_in_the_next(rules: Rules) -> None:
    sleepers: list[asyncio.Future[None]] = []

    async def sleep(_seconds: float) -> None:
        sleepers.append(asyncio.get_running_loop().create_future())
        await sleepers[-1]

    tasks: list[asyncio.Future[None]] = []
    controller = SessionController(
        rules, StubWorker(), FakeClock(), lambda work: tasks.append(asyncio.ensure_future(work)), sleep
    )
    for _ in range(3):
        controller.dispatch(a.Start())
        await asyncio.sleep(0)
        controller.dispatch(a.End())
        controller.dispatch(a.End())
    controller.dispatch(a.Start())
    await asyncio.sleep(0)
    asleep, sleepers = sleepers, []
    assert len(asleep) == 4
    for sleeper in asleep:
        sleeper.set_result(None)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert len(sleepers) == 1
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def test_a_rating_is_sent_with_what_it_is_about(visit: Visit) -> None:
    for action in (*TO_CHECK, a.Submit("k"), a.Accepted(RECEIPT), a.Finish(), a.Rate(4)):
        if isinstance(action, a.PersonAction):
            await visit.go(action)
        else:
            visit.worker.answers.put_nowait(action)
            await visit.settle()
    assert visit.worker.feedback == [SendFeedback("request-137", 4, RECEIPT.tracking_code)]
    assert visit.worker.wipes == 1


class TestThePaper:
    async def files(self, visit: Visit) -> SessionState:
        await visit.go(*TO_CHECK[:7])
        for action in (*TO_CHECK[7:], a.Submit("k"), a.Accepted(RECEIPT)):
            if isinstance(action, a.PersonAction):
                await visit.go(action)
            else:
                visit.worker.answers.put_nowait(action)
                await visit.settle()
        return visit.controller.state

    async def test_it_is_printed_again_by_itself_once_the_printer_can(self, visit: Visit) -> None:
        visit.worker.outcomes = [TORN]
        visit.worker.troubles = [PrinterCondition.PAPER_OUT, PrinterCondition.COVER_OPEN]
        state = await self.files(visit)
        assert state.paper is not None
        assert state.paper.waits_for is PrinterCondition.PAPER_OUT
        visit.released.set()
        await asyncio.wait_for(_until(lambda: len(visit.worker.printed) == 2), 60)
        await visit.settle()
        assert visit.worker.looks == 3
        assert visit.controller.state.print_outcome == PrintOutcome(OutcomeKind.CONFIRMED)

    async def test_nobody_asks_the_printer_any_more_when_the_visit_goes_on(self, visit: Visit) -> None:
        visit.worker.outcomes = [TORN]
        await self.files(visit)
        await visit.go(a.Finish())
        visit.released.set()
        await visit.settle()
        assert visit.worker.looks == 0
        assert len(visit.worker.printed) == 1

    async def test_a_receipt_that_was_drawn_back_is_told(self, visit: Visit) -> None:
        await self.files(visit)
        visit.worker.retracted.set_result(True)
        await visit.settle()
        paper = visit.controller.state.paper
        assert paper is not None
        assert paper.retracted

    async def test_one_that_was_taken_is_not(self, visit: Visit) -> None:
        before = await self.files(visit)
        visit.worker.retracted.set_result(False)
        await visit.settle()
        assert visit.controller.state == before

    async def test_a_defect_while_printing_leaves_doubt(self, visit: Visit) -> None:
        async def broken(effect: PrintReceipt) -> a.Printed:
            raise ValueError("a defect")

        visit.worker.print_receipt = broken  # type: ignore[method-assign]  # the worker breaks in mid visit
        state = await self.files(visit)
        assert state.print_outcome == PrintOutcome(OutcomeKind.UNKNOWN)

    async def test_the_receipt_of_a_case_is_offered_and_printed_from_the_journal(self, visit: Visit) -> None:
        visit.worker.offers = {CASE.tracking_code: a.ReceiptOffered(CASE.tracking_code, JOB, on_paper=True)}
        await visit.go(*TO_TRACKING, a.Answer("caseno", CASE.tracking_code))
        visit.worker.answers.put_nowait(a.CaseFound(CASE))
        await visit.settle()
        paper = visit.controller.state.paper
        assert paper is not None
        assert paper.is_offered
        assert visit.worker.printed == []
        await visit.go(a.PrintAgain())
        assert visit.worker.printed == [PrintReceipt(JOB)]
        assert visit.controller.state.print_outcome == PrintOutcome(OutcomeKind.CONFIRMED)


async def _until(condition: Any) -> None:
    while not condition():
        await asyncio.sleep(0.001)


async def test_a_call_is_made_and_followed_until_somebody_was_there(visit: Visit) -> None:
    await visit.go(a.Start(), a.ChooseLanguage(Language.EN), a.CallSomeone())
    assert [call.step for call in visit.worker.tended] == [CallStep.ASKING]
    visit.released.set()
    for state in (AlertState.ASKED, AlertState.COMING, AlertState.DONE):
        visit.worker.calls.put_nowait(stands(state))
        await visit.settle()
    assert [call.step for call in visit.worker.tended] == [CallStep.ASKING, CallStep.ASKED, CallStep.COMING]
    assert visit.controller.state.call is not None
    assert visit.controller.state.call.step is CallStep.DONE


async def test_the_answer_to_an_earlier_attempt_counts_no_more(visit: Visit) -> None:
    await visit.go(a.Start(), a.ChooseLanguage(Language.EN), a.CallSomeone())
    await visit.go(a.ChooseService("missing-person"), a.Begin())
    assert [call.kind for call in visit.worker.tended] == [AlertKind.HELP, AlertKind.URGENT]
    visit.worker.calls.put_nowait(stands(AlertState.ASKED))  # of the first
    await visit.settle()
    assert visit.controller.state.call == HelpCall(AlertKind.URGENT, attempt=2)
    visit.worker.calls.put_nowait(stands(AlertState.ASKED))
    await visit.settle()
    assert visit.controller.state.call == HelpCall(AlertKind.URGENT, CallStep.ASKED, attempt=2, ref="r1")
    await visit.go(a.End())
    visit.released.set()
    await visit.settle()
    assert len(visit.worker.tended) == 2  # nobody asks for a visit that is over
