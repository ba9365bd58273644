"""Which receipts were printed, and how sure we are. Committed before the first byte goes to the printer."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from pathlib import Path

import aiosqlite
import msgspec

from hardware.printer.base import OutcomeKind, PrintOutcome
from kiosk.clock import Clock
from kiosk.contract.receipt import Receipt
from kiosk.errors import StoreError
from kiosk.printing.jobs import RETRACTED, JobState, PrintJob, job_id_of
from kiosk.storage.database import open_database, schemas_beside
from kiosk.storage.sealing import Sealer

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"

_STATE_OF = {
    OutcomeKind.CONFIRMED: JobState.CONFIRMED,
    OutcomeKind.SENT_UNCONFIRMED: JobState.SENT_UNCONFIRMED,
    OutcomeKind.FAILED: JobState.FAILED,
    OutcomeKind.UNKNOWN: JobState.UNKNOWN,
}


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

    async def recover(self) -> list[PrintJob]:
        """After a start: jobs that a dead process was sending become unknown and are never repeated by themselves;
        jobs of which nothing was sent have failed. Gives both. Only the process that prints may call it.
        """
        cut_off = [job for job in await self.jobs() if job.state in {JobState.SENDING, JobState.QUEUED}]
        now = self._clock.now().isoformat()
        await self._database.execute(
            "UPDATE job SET state='unknown', copies=copies+on_paper, on_paper=1, changed_at=? WHERE state='sending'",
            (now,),
        )
        await self._database.execute("UPDATE job SET state='failed', changed_at=? WHERE state='queued'", (now,))
        ids = {job.id for job in cut_off}
        return [job for job in await self.jobs() if job.id in ids]

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
        process_id = await self.paper_begins()
        await self._database.execute(
            "UPDATE job SET state='sending', cause='', process_id=?, changed_at=? WHERE id=?",
            (process_id, self._clock.now().isoformat(), job_id),
        )
        return process_id

    async def not_drawn(self, job_id: str) -> None:
        """A defect kept the picture from being made: nothing was sent, and a job that only waited has failed."""
        await self._database.execute(
            "UPDATE job SET state='failed', changed_at=? WHERE id=? AND state='queued'",
            (self._clock.now().isoformat(), job_id),
        )

    async def settled(self, job_id: str, outcome: PrintOutcome) -> None:
        """What the printer said. Paper that may have come out once stays so, whatever a later try says."""
        await self._database.execute(
            "UPDATE job SET state=?, cause=?, copies=copies+(on_paper AND ?), on_paper=(on_paper OR ?), changed_at=?"
            " WHERE id=?",
            (
                _STATE_OF[outcome.kind],
                outcome.cause or "",
                outcome.on_paper,
                outcome.on_paper,
                self._clock.now().isoformat(),
                job_id,
            ),
        )
        await self.paper_ended(outcome)

    async def retracted(self, job_id: str) -> None:
        """The presenter drew the receipt back: nobody had taken it."""
        await self._database.execute(
            "UPDATE job SET cause=?, changed_at=? WHERE id=? AND state='confirmed'",
            (RETRACTED, self._clock.now().isoformat(), job_id),
        )

    async def paper_begins(self) -> str:
        """A paper, journalled or not, is about to be sent; gives four characters that no recent paper had."""
        cursor = await self._database.execute(
            "UPDATE paper SET serial=serial+1, torn_since=coalesce(torn_since, serial+1) RETURNING serial"
        )
        row = await cursor.fetchone()
        await cursor.close()
        serial = int(row["serial"]) if row else 0
        return "".join(_DIGITS[serial // 36**place % 36] for place in (3, 2, 1, 0))

    async def paper_ended(self, outcome: PrintOutcome) -> None:
        """A whole paper leaves the printer clean; one that was refused leaves it as it was before."""
        whole = outcome.kind in {OutcomeKind.CONFIRMED, OutcomeKind.SENT_UNCONFIRMED}
        if whole or not outcome.on_paper:
            await self._database.execute("UPDATE paper SET torn_since=NULL WHERE ? OR torn_since=serial", (whole,))

    async def is_torn(self) -> bool:
        """Whether a paper began and did not come out whole, and none did since: a piece may hang in the printer."""
        cursor = await self._database.execute("SELECT torn_since FROM paper")
        row = await cursor.fetchone()
        return row is not None and row["torn_since"] is not None

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
        on_paper=bool(row["on_paper"]),
        created_at=datetime.fromisoformat(row["created_at"]),
        changed_at=datetime.fromisoformat(row["changed_at"]),
    )
