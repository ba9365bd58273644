from __future__ import annotations

import asyncio
import contextlib
import re
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from hardware.printer.base import OutcomeKind, PrinterCondition, PrintOutcome
from kiosk.catalogue import load_catalogue
from kiosk.contract.language import Language
from kiosk.contract.receipt import Receipt, ReceiptKind, ReceiptLine
from kiosk.errors import StoreError
from kiosk.printing.document import Label, Mark, PaperDocument
from kiosk.printing.journal import JobState, PrintJournal, job_id_of
from kiosk.printing.service import PrintService
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
PAPER_OUT = PrintOutcome(OutcomeKind.FAILED, PrinterCondition.PAPER_OUT)
BROKEN_LINE = PrintOutcome(OutcomeKind.UNKNOWN, PrinterCondition.GONE)
UNCONFIRMED = PrintOutcome(OutcomeKind.SENT_UNCONFIRMED)


class Shop:
    def __init__(self, journal: PrintJournal, clock: FakeClock) -> None:
        self.printer, self.render, self.clock, self.journal = StubPrinter(), StubRender(), clock, journal
        self.service = PrintService(self.printer, self.render, journal, clock, CATALOGUE.services)

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
        yield Shop(journal, clock)
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
    await asyncio.wait_for(shop.printer.started.wait(), 5)
    assert await shop.state() is JobState.SENDING
    assert shop.service.is_printing
    shop.printer.hold.set()
    assert await printing == CONFIRMED
    assert not shop.service.is_printing


@pytest.mark.parametrize("first", [CONFIRMED, UNCONFIRMED, BROKEN_LINE])
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


async def test_a_job_that_was_cut_off_is_unknown_and_never_repeated_by_itself(tmp_path: Path) -> None:
    async with shop_in(tmp_path) as shop:
        shop.printer.hold = asyncio.Event()
        printing = asyncio.create_task(shop.service.print_receipt(RECEIPT))
        await asyncio.wait_for(shop.printer.started.wait(), 5)
        printing.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await printing
        assert await shop.state() is JobState.SENDING
    async with shop_in(tmp_path) as shop:
        assert await shop.state() is JobState.SENDING  # who only looks changes nothing
        await shop.journal.recover()
        assert await shop.state() is JobState.UNKNOWN
        await asyncio.sleep(0.05)
        assert shop.printer.jobs == []
        await shop.service.reprint(JOB)
        assert shop.marks == [[Mark(Label.COPY, NOW)]]


async def test_a_job_of_which_nothing_was_sent_has_failed_at_the_next_start(tmp_path: Path) -> None:
    async with shop_in(tmp_path) as shop:
        await shop.journal.queue(RECEIPT)
    async with shop_in(tmp_path) as shop:
        await shop.journal.recover()
        assert await shop.state() is JobState.FAILED
        await shop.service.reprint(JOB)
        assert shop.marks == [[]]


async def test_two_receipts_are_printed_one_after_the_other(shop: Shop) -> None:
    other = msgspec.structs.replace(RECEIPT, tracking_code="BA98765432")
    await asyncio.gather(shop.service.print_receipt(RECEIPT), shop.service.print_receipt(other))
    assert len(shop.printer.jobs) == 2
    assert len(await shop.journal.jobs()) == 2


async def test_process_numbers_are_four_characters_and_do_not_repeat(tmp_path: Path) -> None:
    numbers: list[str] = []
    for _ in range(2):
        async with shop_in(tmp_path) as shop:
            numbers += [await shop.journal.next_process_id() for _ in range(50)]
    assert len(set(numbers)) == 100
    assert all(re.fullmatch("[0-9A-Z]{4}", number) for number in numbers)


async def test_nothing_that_the_citizen_wrote_is_readable_on_the_disk(shop: Shop, tmp_path: Path) -> None:
    await shop.service.print_receipt(RECEIPT)
    data = b"".join(p.read_bytes() for p in tmp_path.iterdir() if p.name.startswith("print.db"))
    assert "چاله".encode() not in data
    assert await shop.journal.receipt(JOB) == RECEIPT


async def test_prune_wipes_old_receipts(shop: Shop, tmp_path: Path) -> None:
    await shop.service.print_receipt(RECEIPT)
    other = sqlite3.connect(tmp_path / "print.db")
    [(sealed,)] = other.execute("SELECT receipt FROM job").fetchall()
    other.close()
    assert await shop.journal.prune(NOW) == 0
    assert await shop.journal.prune(NOW + timedelta(seconds=1)) == 1
    data = b"".join(p.read_bytes() for p in tmp_path.iterdir() if p.name.startswith("print.db"))
    assert sealed not in data


async def test_unknown_jobs_and_services_are_told(shop: Shop) -> None:
    with pytest.raises(StoreError, match="no such job"):
        await shop.service.reprint("request-NOBODY")
    with pytest.raises(StoreError, match="no service"):
        await shop.service.print_receipt(msgspec.structs.replace(RECEIPT, service_id="gone"))


async def test_other_papers_leave_no_trace_in_the_journal(shop: Shop) -> None:
    assert await shop.service.print_paper(PaperDocument(Language.FA, ())) == CONFIRMED
    assert await shop.journal.jobs() == []
    assert len(shop.printer.jobs) == 1


def test_two_payments_of_one_case_are_two_jobs() -> None:
    paid = [msgspec.structs.replace(RECEIPT, kind=ReceiptKind.PAYMENT, payment_reference=r) for r in "12"]
    assert len({job_id_of(receipt) for receipt in [RECEIPT, *paid]}) == 3


async def test_schema_1_is_what_it_was(shop: Shop, tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "print.db")
    columns = [row[1] for row in other.execute("PRAGMA table_info(job)")]
    assert other.execute("PRAGMA user_version").fetchone() == (1,)
    other.close()
    assert columns == [
        "seq", "id", "service_id", "state", "cause", "process_id", "copies", "created_at", "changed_at", "receipt",
    ]  # fmt: skip
