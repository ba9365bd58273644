from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from structlog.testing import capture_logs

from hardware.printer.base import Collection, OutcomeKind, Presenter, PrinterCondition, PrintOutcome
from kiosk.catalogue import load_catalogue
from kiosk.contract.language import Language
from kiosk.contract.receipt import Receipt, ReceiptKind, ReceiptLine
from kiosk.errors import StoreError
from kiosk.printing.document import Label, Mark, PaperDocument
from kiosk.printing.jobs import RETRACTED, JobState, job_id_of
from kiosk.printing.journal import PrintJournal
from kiosk.printing.service import PrintService
from kiosk.session.practice import CODE
from kiosk.storage.sealing import Sealer
from tests.support.clock import FakeClock
from tests.support.printer import CONFIRMED, StubPrinter, StubRender

CATALOGUE = load_catalogue(Path(__file__).parents[4] / "assets" / "catalogue")
NOW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
RECEIPT = Receipt(
    kind=ReceiptKind.REQUEST,
    tracking_code="23456789AB",
    service_id="request-137",
    issued_at=NOW,
    kiosk_id="kiosk-1",
    language=Language.FA,
    lines=(ReceiptLine("desc", "چاله جلوی خانه علی"),),
    token="TOKEN",
    verify_url="https://hub.example/v/TOKEN",
)
JOB = job_id_of(RECEIPT)
PAPER_OUT = PrintOutcome(OutcomeKind.FAILED, PrinterCondition.PAPER_OUT, on_paper=False)
TORN = PrintOutcome(OutcomeKind.FAILED, PrinterCondition.PAPER_OUT)
BROKEN_LINE = PrintOutcome(OutcomeKind.UNKNOWN, PrinterCondition.GONE)
UNCONFIRMED = PrintOutcome(OutcomeKind.SENT_UNCONFIRMED)


class Shop:
    def __init__(self, journal: PrintJournal, clock: FakeClock) -> None:
        self.printer, self.render, self.clock, self.journal = StubPrinter(), StubRender(), clock, journal
        self.service = PrintService(self.printer, self.render, journal, clock, CATALOGUE)

    async def state(self) -> JobState:
        job = await self.journal.job(JOB)
        assert job is not None
        return job.state

    @property
    def marks(self) -> list[list[Mark]]:
        return [[b for b in document.blocks if isinstance(b, Mark)] for document in self.render.documents]


@asynccontextmanager
async def shop_in(folder: Path) -> AsyncIterator[Shop]:
    clock = FakeClock(NOW)
    journal = await PrintJournal.open(folder / "print.db", Sealer.from_file(folder / "key"), clock)
    try:
        shop = Shop(journal, clock)
        yield shop
        await shop.service.close()
    finally:
        await journal.close()


@pytest.fixture(name="shop")
async def _shop(tmp_path: Path) -> AsyncIterator[Shop]:
    async with shop_in(tmp_path) as shop:
        yield shop


@pytest.mark.parametrize(
    ("outcome", "state", "cause"),
    [
        (CONFIRMED, JobState.CONFIRMED, ""),
        (UNCONFIRMED, JobState.SENT_UNCONFIRMED, ""),
        (PAPER_OUT, JobState.FAILED, "paper-out"),
        (TORN, JobState.FAILED, "paper-out"),
        (BROKEN_LINE, JobState.UNKNOWN, "gone"),
    ],
)
async def test_the_journal_says_exactly_what_the_printer_said(
    shop: Shop, outcome: PrintOutcome, state: JobState, cause: str
) -> None:
    shop.printer.outcomes = [outcome]
    assert await shop.service.print_receipt(RECEIPT) == outcome
    [job] = await shop.journal.jobs()
    assert (job.id, job.state, job.cause, job.copies) == (JOB, state, cause, 0)
    assert job.process_id == shop.printer.jobs[0]
    assert shop.marks == [[]]


async def test_the_job_is_written_down_before_the_first_byte(shop: Shop, tmp_path: Path) -> None:
    shop.printer.hold = asyncio.Event()
    printing = asyncio.create_task(shop.service.print_receipt(RECEIPT))
    await asyncio.wait_for(shop.printer.started.wait(), 60)
    assert await shop.state() is JobState.SENDING
    assert shop.service.is_printing
    shop.printer.hold.set()
    assert await printing == CONFIRMED
    assert not shop.service.is_printing


@pytest.mark.parametrize("first", [CONFIRMED, UNCONFIRMED, BROKEN_LINE, TORN])
async def test_when_paper_may_have_come_out_the_next_is_a_copy(shop: Shop, first: PrintOutcome) -> None:
    shop.printer.outcomes = [first]
    await shop.service.print_receipt(RECEIPT)
    shop.clock.advance(3600)
    await shop.service.print_receipt(RECEIPT)
    shop.clock.advance(3600)
    await shop.service.reprint(JOB)
    copies = [[Mark(Label.COPY, NOW + timedelta(hours=h))] for h in (1, 2)]
    assert shop.marks == [[], *copies]
    [job] = await shop.journal.jobs()
    assert (job.copies, job.created_at) == (2, NOW)
    assert len(set(shop.printer.jobs)) == 3


async def test_when_nothing_came_out_the_next_is_no_copy(shop: Shop) -> None:
    shop.printer.outcomes = [PAPER_OUT, PAPER_OUT, CONFIRMED]
    await shop.service.print_receipt(RECEIPT)
    await shop.service.reprint(JOB)
    assert await shop.service.print_receipt(RECEIPT) == CONFIRMED
    assert shop.marks == [[], [], []]
    [job] = await shop.journal.jobs()
    assert job.copies == 0


@pytest.mark.parametrize("later", [PAPER_OUT, BROKEN_LINE])
async def test_after_a_torn_piece_the_next_is_a_copy_however_often_it_fails(shop: Shop, later: PrintOutcome) -> None:
    shop.printer.outcomes = [TORN, later, PAPER_OUT]
    for _ in range(4):
        await shop.service.reprint(JOB) if await shop.journal.job(JOB) else await shop.service.print_receipt(RECEIPT)
    assert [bool(marks) for marks in shop.marks] == [False, True, True, True]
    [job] = await shop.journal.jobs()
    assert (job.state, job.on_paper, job.copies) == (JobState.CONFIRMED, True, 1 + later.on_paper)


async def test_a_job_that_was_cut_off_is_unknown_and_never_repeated_by_itself(tmp_path: Path) -> None:
    async with shop_in(tmp_path) as shop:
        shop.printer.hold = asyncio.Event()
        printing = asyncio.create_task(shop.service.print_receipt(RECEIPT))
        await asyncio.wait_for(shop.printer.started.wait(), 60)
        await shop.service.close()
        with contextlib.suppress(asyncio.CancelledError):
            await printing
        assert await shop.state() is JobState.SENDING
    async with shop_in(tmp_path) as shop:
        assert await shop.state() is JobState.SENDING  # who only looks changes nothing
        assert [job.state for job in await shop.journal.recover()] == [JobState.UNKNOWN]
        assert await shop.journal.is_torn()
        await asyncio.sleep(0.05)
        assert shop.printer.jobs == []
        assert [job.id for job in await shop.service.jobs_to_offer()] == [JOB]
        await shop.service.reprint(JOB)
        assert shop.marks == [[Mark(Label.COPY, NOW)]]
        assert not await shop.journal.is_torn()
        assert await shop.service.jobs_to_offer() == []


async def test_a_job_of_which_nothing_was_sent_has_failed_at_the_next_start(tmp_path: Path) -> None:
    async with shop_in(tmp_path) as shop:
        await shop.journal.queue(RECEIPT)
    async with shop_in(tmp_path) as shop:
        await shop.journal.recover()
        assert await shop.state() is JobState.FAILED
        assert not await shop.journal.is_torn()
        await shop.service.reprint(JOB)
        assert shop.marks == [[]]


async def test_a_receipt_goes_on_when_its_caller_is_gone(shop: Shop) -> None:
    shop.printer.hold = asyncio.Event()
    printing = asyncio.create_task(shop.service.print_receipt(RECEIPT))
    await asyncio.wait_for(shop.printer.started.wait(), 60)
    printing.cancel()
    await asyncio.wait({printing})
    assert printing.cancelled()
    shop.printer.hold.set()
    async with asyncio.timeout(60):
        while await shop.state() is not JobState.CONFIRMED:
            await asyncio.sleep(0.01)


async def test_a_second_call_for_a_receipt_under_way_prints_nothing_more(shop: Shop) -> None:
    shop.printer.hold = asyncio.Event()
    calls = [asyncio.create_task(shop.service.print_receipt(RECEIPT))]
    await asyncio.wait_for(shop.printer.started.wait(), 60)
    calls += [asyncio.create_task(w) for w in (shop.service.reprint(JOB), shop.service.print_receipt(RECEIPT))]
    await asyncio.sleep(0.05)
    shop.printer.hold.set()
    assert await asyncio.gather(*calls) == [CONFIRMED] * 3
    assert len(shop.printer.jobs) == 1


async def test_who_waits_for_the_printer_is_written_down_meanwhile(shop: Shop) -> None:
    shop.printer.hold = asyncio.Event()
    first = asyncio.create_task(shop.service.print_paper(PaperDocument(Language.FA, ())))
    await asyncio.wait_for(shop.printer.started.wait(), 60)
    second = asyncio.create_task(shop.service.print_receipt(RECEIPT))
    async with asyncio.timeout(60):
        while await shop.journal.job(JOB) is None:
            await asyncio.sleep(0.01)
    assert await shop.state() is JobState.QUEUED
    shop.printer.hold.set()
    await asyncio.gather(first, second)


async def test_two_receipts_are_printed_one_after_the_other(shop: Shop) -> None:
    other = msgspec.structs.replace(RECEIPT, tracking_code="BA98765432")
    await asyncio.gather(shop.service.print_receipt(RECEIPT), shop.service.print_receipt(other))
    assert len(shop.printer.jobs) == 2
    assert len(await shop.journal.jobs()) == 2


async def test_unknown_jobs_and_services_are_told(shop: Shop) -> None:
    with pytest.raises(StoreError, match="no such job"):
        await shop.service.reprint("request-NOBODY")
    with pytest.raises(StoreError, match="no service"):
        await shop.service.print_receipt(msgspec.structs.replace(RECEIPT, service_id="gone"))
    assert await shop.state() is JobState.FAILED  # nobody waits for what will not come
    assert not await shop.journal.is_torn()


async def test_other_papers_leave_no_trace_in_the_journal(shop: Shop) -> None:
    assert await shop.service.print_paper(PaperDocument(Language.FA, ())) == CONFIRMED
    assert await shop.journal.jobs() == []
    assert len(shop.printer.jobs) == 1


def test_two_payments_of_one_case_are_two_jobs() -> None:
    paid = [msgspec.structs.replace(RECEIPT, kind=ReceiptKind.PAYMENT, payment_reference=r) for r in "12"]
    assert len({job_id_of(receipt) for receipt in [RECEIPT, *paid]}) == 3


async def test_who_practises_gets_a_slip_of_his_own_and_no_copy_of_another(shop: Shop) -> None:
    first = msgspec.structs.replace(RECEIPT, kind=ReceiptKind.PRACTICE, tracking_code=CODE, token="", verify_url="")
    second = msgspec.structs.replace(first, issued_at=NOW + timedelta(minutes=3), lines=(ReceiptLine("desc", "برف"),))
    assert job_id_of(first) != job_id_of(second)
    for slip in (first, second):
        await shop.service.print_receipt(slip)
    jobs = await shop.journal.jobs()
    assert [(job.kind, job.tracking_code, job.copies) for job in jobs] == [(ReceiptKind.PRACTICE, CODE, 0)] * 2


async def test_the_case_it_belongs_to_finds_a_receipt_that_is_in_doubt(shop: Shop) -> None:
    paid = msgspec.structs.replace(RECEIPT, kind=ReceiptKind.PAYMENT, payment_reference="R-1")
    kept = msgspec.structs.replace(RECEIPT, kind=ReceiptKind.PROVISIONAL, tracking_code="BA98765432", token="")
    shop.printer.outcomes = [CONFIRMED, BROKEN_LINE, PAPER_OUT]
    for receipt in (RECEIPT, paid, kept):
        await shop.service.print_receipt(receipt)
    assert await shop.service.job_to_offer("23456789AB") == await shop.journal.job(job_id_of(paid))
    assert await shop.service.job_to_offer("BA98765432") is None  # once there is a case it would be untrue
    assert [job.kind for job in await shop.service.jobs_to_offer()] == [ReceiptKind.PAYMENT, ReceiptKind.PROVISIONAL]


class TestPresenter:
    @pytest.fixture(autouse=True)
    def _presenter(self, shop: Shop) -> None:
        shop.printer.profile = replace(shop.printer.profile, presenter=Presenter.CUSTOM)

    async def test_a_receipt_that_nobody_takes_is_noted_and_the_next_is_a_copy(self, shop: Shop) -> None:
        shop.printer.collections = [Collection.RETRACTED]
        with capture_logs() as logs:
            assert await shop.service.print_receipt(RECEIPT) == CONFIRMED
            assert await shop.service.collected(JOB) is Collection.RETRACTED
        assert [(line["event"], line["job"]) for line in logs] == [("a receipt was not taken and was drawn back", JOB)]
        [job] = await shop.service.jobs_to_offer()
        assert (job.state, job.cause) == (JobState.CONFIRMED, RETRACTED)
        assert shop.printer.patience == [60.0]
        await shop.service.reprint(JOB)
        assert await shop.service.collected(JOB) is Collection.NOT_WATCHED
        assert shop.marks == [[], [Mark(Label.COPY, NOW)]]
        assert await shop.service.jobs_to_offer() == []

    async def test_one_that_was_taken_is_no_news(self, shop: Shop) -> None:
        shop.printer.collections = [Collection.TAKEN]
        await shop.service.print_receipt(RECEIPT)
        assert await shop.service.collected(JOB) is Collection.TAKEN
        assert await shop.service.jobs_to_offer() == []

    async def test_the_next_receipt_draws_it_back_after_a_moment(
        self, shop: Shop, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("kiosk.printing.service._GRACE", 0.05)
        shop.printer.nobody_takes = True
        await shop.service.print_receipt(RECEIPT)
        assert not shop.service.is_printing
        other = msgspec.structs.replace(RECEIPT, tracking_code="BA98765432")
        async with asyncio.timeout(60):
            await shop.service.print_receipt(other)
        assert shop.printer.patience[:2] == [60.0, 0]
        assert [job.tracking_code for job in await shop.service.jobs_to_offer()] == [RECEIPT.tracking_code]

    async def test_nobody_waits_for_a_receipt_that_was_not_printed(self, shop: Shop) -> None:
        shop.printer.outcomes = [PAPER_OUT]
        await shop.service.print_receipt(RECEIPT)
        assert await shop.service.collected(JOB) is Collection.NOT_WATCHED
        assert shop.printer.patience == []
