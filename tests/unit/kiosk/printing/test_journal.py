"""The journal on the disk: its schemas, its numbers, and what it does not show."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.printer.base import OutcomeKind, PrinterCondition, PrintOutcome
from kiosk.contract.language import Language
from kiosk.contract.receipt import Receipt, ReceiptKind, ReceiptLine
from kiosk.printing import journal as journal_module
from kiosk.printing.jobs import JobState, job_id_of
from kiosk.printing.journal import PrintJournal
from kiosk.storage.database import schemas_beside
from kiosk.storage.sealing import Sealer
from tests.support.clock import FakeClock

NOW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
RECEIPT = Receipt(
    ReceiptKind.REQUEST, "23456789AB", "request-137", NOW, "kiosk-1", Language.FA, (ReceiptLine("desc", "چاله"),)
)
JOB = job_id_of(RECEIPT)
WHOLE = PrintOutcome(OutcomeKind.CONFIRMED)
REFUSED = PrintOutcome(OutcomeKind.FAILED, PrinterCondition.PAPER_OUT, on_paper=False)
TORN = PrintOutcome(OutcomeKind.FAILED, PrinterCondition.PAPER_OUT)
IN_DOUBT = PrintOutcome(OutcomeKind.UNKNOWN, PrinterCondition.GONE)


@asynccontextmanager
async def journal_in(folder: Path) -> AsyncIterator[PrintJournal]:
    journal = await PrintJournal.open(folder / "print.db", Sealer.from_file(folder / "key"), FakeClock(NOW))
    try:
        yield journal
    finally:
        await journal.close()


async def test_process_numbers_are_four_characters_and_do_not_repeat(tmp_path: Path) -> None:
    numbers: list[str] = []
    for _ in range(2):
        async with journal_in(tmp_path) as journal:
            numbers += [await journal.paper_begins() for _ in range(50)]
    assert len(set(numbers)) == 100
    assert all(re.fullmatch("[0-9A-Z]{4}", number) for number in numbers)


async def test_nothing_that_the_citizen_wrote_is_readable_on_the_disk(tmp_path: Path) -> None:
    async with journal_in(tmp_path) as journal:
        await journal.queue(RECEIPT)
        data = b"".join(p.read_bytes() for p in tmp_path.iterdir() if p.name.startswith("print.db"))
        assert "چاله".encode() not in data
        assert await journal.receipt(JOB) == RECEIPT


async def test_prune_wipes_old_receipts(tmp_path: Path) -> None:
    async with journal_in(tmp_path) as journal:
        await journal.queue(RECEIPT)
        other = sqlite3.connect(tmp_path / "print.db")
        [(sealed,)] = other.execute("SELECT receipt FROM job").fetchall()
        other.close()
        assert await journal.prune(NOW) == 0
        assert await journal.prune(NOW + timedelta(seconds=1)) == 1
        data = b"".join(p.read_bytes() for p in tmp_path.iterdir() if p.name.startswith("print.db"))
        assert sealed not in data


async def test_the_schemas_are_what_they_were(tmp_path: Path) -> None:
    async with journal_in(tmp_path):
        other = sqlite3.connect(tmp_path / "print.db")
        columns = {t: [row[1] for row in other.execute(f"PRAGMA table_info({t})")] for t in ("job", "paper")}
        assert other.execute("PRAGMA user_version").fetchone() == (2,)
        other.close()
    assert columns == {
        "job": [
            "seq", "id", "service_id", "state", "cause", "process_id", "copies", "created_at", "changed_at", "receipt",
            "on_paper",
        ],
        "paper": ["serial", "torn_since"],
    }  # fmt: skip


async def test_a_journal_of_the_first_schema_takes_what_was_sent_for_begun(tmp_path: Path) -> None:
    first, _ = schemas_beside(journal_module.__file__)
    old = sqlite3.connect(tmp_path / "print.db")
    old.executescript(f"{first}\nPRAGMA user_version=1;")
    for number, (state, process_id) in enumerate(
        [("queued", ""), ("failed", ""), ("failed", "000A"), ("unknown", "000B"), ("sending", "000C")]
    ):
        old.execute(
            "INSERT INTO job (id, service_id, state, process_id, created_at, changed_at, receipt)"
            " VALUES (?, 's', ?, ?, ?, ?, x'00')",
            (f"request-{number}", state, process_id, NOW.isoformat(), NOW.isoformat()),
        )
    old.execute("UPDATE paper SET serial=12")
    old.commit()
    old.close()
    async with journal_in(tmp_path) as journal:
        assert [job.on_paper for job in await journal.jobs()] == [False, False, True, True, False]
        assert await journal.is_torn()  # the one that was being sent
        await journal.recover()
        assert [(job.on_paper, job.copies) for job in await journal.jobs()][-1] == (True, 0)
        assert await journal.paper_begins() == "000D"


async def test_a_torn_piece_is_remembered_until_a_whole_paper_came_out(tmp_path: Path) -> None:
    async with journal_in(tmp_path) as journal:
        await journal.paper_begins()
        await journal.paper_ended(REFUSED)
        assert not await journal.is_torn()
        await journal.paper_begins()
        await journal.paper_ended(TORN)
    for outcome in (REFUSED, IN_DOUBT):
        async with journal_in(tmp_path) as journal:
            assert await journal.is_torn()
            await journal.paper_begins()
            await journal.paper_ended(outcome)
    async with journal_in(tmp_path) as journal:
        assert await journal.is_torn()
        await journal.paper_begins()
        await journal.paper_ended(WHOLE)
        assert not await journal.is_torn()


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from([WHOLE, REFUSED, TORN, IN_DOUBT, None]), max_size=8))
async def test_whatever_happens_the_next_paper_is_a_copy_exactly_when_paper_may_have_come_out(
    tmp_path_factory: pytest.TempPathFactory, tries: list[PrintOutcome | None]
) -> None:
    """None: the process died while sending."""
    folder = tmp_path_factory.mktemp("journal")
    out = 0
    async with journal_in(folder) as journal:
        await journal.queue(RECEIPT)
        for outcome in tries:
            await journal.sending(JOB)
            if outcome is None:
                await journal.recover()
            else:
                await journal.settled(JOB, outcome)
            out += outcome is None or outcome.on_paper
            job = await journal.job(JOB)
            assert job is not None
            assert (job.on_paper, job.copies) == (out > 0, max(0, out - 1))
            assert job.state is not JobState.SENDING
