"""Which receipts were printed, and how sure we are. Committed before the first byte goes to the printer."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

import aiosqlite
import msgspec

from hardware.printer.base import OutcomeKind, PrintOutcome
from kiosk.clock import Clock
from kiosk.contract.receipt import Receipt
from kiosk.errors import StoreError
from kiosk.storage.database import open_database, schemas_beside
from kiosk.storage.sealing import Sealer

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class JobState(StrEnum):
    """Where a print job stands. The last four are the printer's outcomes."""

    QUEUED = "queued"
    SENDING = "sending"
    CONFIRMED = "confirmed"
    SENT_UNCONFIRMED = "sent-unconfirmed"
    FAILED = "failed"
    UNKNOWN = "unknown"


#: States in which no whole receipt can lie in the tray: the next paper is the first, not a copy.
NOTHING_CAME_OUT = frozenset({JobState.QUEUED, JobState.FAILED})

_STATE_OF = {
    OutcomeKind.CONFIRMED: JobState.CONFIRMED,
    OutcomeKind.SENT_UNCONFIRMED: JobState.SENT_UNCONFIRMED,
    OutcomeKind.FAILED: JobState.FAILED,
    OutcomeKind.UNKNOWN: JobState.UNKNOWN,
}


@dataclass(frozen=True)
class PrintJob:
    """One receipt without its content. `process_id` is what the printer knew the last paper by."""

    id: str
    service_id: str
    state: JobState
    cause: str
    process_id: str
    copies: int
    created_at: datetime
    changed_at: datetime


def job_id_of(receipt: Receipt) -> str:
    """One receipt is one job, however often it is printed."""
    return "-".join(part for part in (receipt.kind.value, receipt.tracking_code, receipt.payment_reference) if part)


class PrintJournal:
    """Use `open`; `close` when done."""

    def __init__(self, database: aiosqlite.Connection, sealer: Sealer, clock: Clock) -> None:
        self._database = database
        self._sealer = sealer
        self._clock = clock

    @classmethod
    async def open(cls, path: Path, sealer: Sealer, clock: Clock) -> PrintJournal:
        """Open or make the database."""
        return cls(await open_database(path, schemas_beside(__file__)), sealer, clock)

    async def recover(self) -> None:
        """After a start: jobs that a dead process was sending become unknown and are never repeated by themselves;
        jobs of which nothing was sent have failed. Only the process that prints may call it.
        """
        now = self._clock.now().isoformat()
        for old, new in ((JobState.SENDING, JobState.UNKNOWN), (JobState.QUEUED, JobState.FAILED)):
            await self._database.execute("UPDATE job SET state=?, changed_at=? WHERE state=?", (new, now, old))

    async def queue(self, receipt: Receipt) -> PrintJob:
        """Write the job of a receipt down; a job that is already there stays as it is."""
        job_id = job_id_of(receipt)
        now = self._clock.now().isoformat()
        sealed = self._sealer.seal(msgspec.json.encode(receipt), _context(job_id))
        await self._database.execute(
            "INSERT INTO job (id, service_id, state, created_at, changed_at, receipt) VALUES (?, ?, 'queued', ?, ?, ?)"
            " ON CONFLICT (id) DO NOTHING",
            (job_id, receipt.service_id, now, now, sealed),
        )
        job = await self.job(job_id)
        if job is None:
            raise StoreError(f"{_context(job_id)}: was written and is not there")
        return job

    async def sending(self, job_id: str) -> str:
        """The first byte is about to go out; gives the process number of this paper."""
        process_id = await self.next_process_id()
        await self._database.execute(
            "UPDATE job SET copies=copies+(state NOT IN ('queued', 'failed')), state='sending', cause='',"
            " process_id=?, changed_at=? WHERE id=?",
            (process_id, self._clock.now().isoformat(), job_id),
        )
        return process_id

    async def settled(self, job_id: str, outcome: PrintOutcome) -> None:
        """What the printer said."""
        await self._database.execute(
            "UPDATE job SET state=?, cause=?, changed_at=? WHERE id=?",
            (_STATE_OF[outcome.kind], outcome.cause or "", self._clock.now().isoformat(), job_id),
        )

    async def next_process_id(self) -> str:
        """Four characters that no recent paper had."""
        cursor = await self._database.execute("UPDATE paper SET serial=serial+1 RETURNING serial")
        row = await cursor.fetchone()
        await cursor.close()
        serial = int(row["serial"]) if row else 0
        return "".join(_DIGITS[serial // 36**place % 36] for place in (3, 2, 1, 0))

    async def job(self, job_id: str) -> PrintJob | None:
        """The job with this id."""
        cursor = await self._database.execute("SELECT * FROM job WHERE id=?", (job_id,))
        row = await cursor.fetchone()
        return _job(row) if row else None

    async def jobs(self) -> list[PrintJob]:
        """All jobs, oldest first."""
        cursor = await self._database.execute("SELECT * FROM job ORDER BY seq")
        return [_job(row) for row in await cursor.fetchall()]

    async def receipt(self, job_id: str) -> Receipt:
        """What the job prints. StoreError when there is none or it cannot be opened."""
        cursor = await self._database.execute("SELECT receipt FROM job WHERE id=?", (job_id,))
        row = await cursor.fetchone()
        if row is None:
            raise StoreError(f"{_context(job_id)}: there is no such job")
        return msgspec.json.decode(self._sealer.open(row["receipt"], _context(job_id)), type=Receipt)

    async def prune(self, before: datetime) -> int:
        """Forget jobs that last changed before a moment; says how many."""
        cursor = await self._database.execute("DELETE FROM job WHERE changed_at < ?", (before.isoformat(),))
        await self._database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return cursor.rowcount

    async def close(self) -> None:
        """Close the database. Safe to call twice."""
        await self._database.close()


def _context(job_id: str) -> str:
    return f"print/{job_id}"


def _job(row: sqlite3.Row) -> PrintJob:
    return PrintJob(
        id=row["id"],
        service_id=row["service_id"],
        state=JobState(row["state"]),
        cause=row["cause"],
        process_id=row["process_id"],
        copies=row["copies"],
        created_at=datetime.fromisoformat(row["created_at"]),
        changed_at=datetime.fromisoformat(row["changed_at"]),
    )
