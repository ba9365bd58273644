"""The table of submissions. What is in it survives a power cut; each change is one commit."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

import aiosqlite
import msgspec

from kiosk.clock import Clock
from kiosk.contract.wire import Submission
from kiosk.errors import StoreError
from kiosk.storage.database import open_database, schemas_beside
from kiosk.storage.sealing import Sealer

#: Recorded as the refusal of a row that this kiosk's key cannot open.
UNREADABLE = "unreadable"


class OutboxState(StrEnum):
    """Where a submission stands."""

    SAVED = "saved"  # on this disk, to be sent
    SENDING = "sending"
    ACCEPTED = "accepted"
    REFUSED = "refused"  # for good, by the hub; see `refusal`
    WITHDRAWN = "withdrawn"  # the citizen was told that it was not filed


@dataclass(frozen=True)
class OutboxRow:
    """A submission without what the citizen wrote. `key` is its idempotency key."""

    key: str
    service_id: str
    state: OutboxState
    may_queue: bool
    filed_at: datetime
    changed_at: datetime
    attempts: int
    provisional_code: str
    tracking_code: str
    refusal: str
    has_payload: bool


class Payload(msgspec.Struct, frozen=True):
    """What is sealed."""

    submission: Submission
    identity_token: str


class OutboxStore:
    """Use `open`; `close` when done."""

    def __init__(self, database: aiosqlite.Connection, sealer: Sealer, clock: Clock) -> None:
        self._database = database
        self._sealer = sealer
        self._clock = clock

    @classmethod
    async def open(cls, path: Path, sealer: Sealer, clock: Clock) -> OutboxStore:
        """Open or make the database. Any process may, while the kiosk runs."""
        return cls(await open_database(path, schemas_beside(__file__)), sealer, clock)

    async def recover(self) -> None:
        """Settle what a dead process left behind; only the process that delivers may call it, before it begins.

        A row that was being sent is sent again (same key). A row that may not wait is withdrawn: its citizen
        never saw it accepted, and one who identifies finds the case if the hub has it.
        """
        now = self._now()
        await self._database.execute(
            "UPDATE submission SET state='withdrawn', payload=NULL, changed_at=?"
            " WHERE state IN ('saved', 'sending') AND NOT may_queue",
            (now,),
        )
        await self._database.execute("UPDATE submission SET state='saved', changed_at=? WHERE state='sending'", (now,))
        await self._truncate()

    async def save(self, key: str, payload: Payload, *, may_queue: bool) -> None:
        """Commit a submission before its first byte is sent. An earlier row with this key is replaced."""
        submission = payload.submission
        sealed = self._sealer.seal(msgspec.msgpack.encode(payload), _context(key))
        await self._database.execute(
            "INSERT INTO submission"
            " (key, service_id, state, may_queue, filed_at, changed_at, provisional_code, payload)"
            " VALUES (?, ?, 'saved', ?, ?, ?, ?, ?)"
            " ON CONFLICT (key) DO UPDATE SET state='saved', may_queue=excluded.may_queue, refusal='',"
            " changed_at=excluded.changed_at, payload=excluded.payload",
            (
                key,
                submission.service_id,
                int(may_queue),
                submission.filed_at.isoformat(),
                self._now(),
                submission.provisional_code,
                sealed,
            ),
        )

    async def row(self, key: str) -> OutboxRow | None:
        """The row with this key."""
        found = await self._rows("WHERE key=?", key)
        return found[0] if found else None

    async def rows(self) -> list[OutboxRow]:
        """All rows, oldest first."""
        return await self._rows("")

    async def waiting(self) -> list[OutboxRow]:
        """The rows that a courier has to deliver, oldest first."""
        return await self._rows("WHERE state IN ('saved', 'sending') AND may_queue")

    async def by_provisional_code(self, code: str) -> OutboxRow | None:
        """The row whose provisional receipt said `code`."""
        found = await self._rows("WHERE provisional_code=? AND provisional_code<>''", code)
        return found[0] if found else None

    async def payload(self, key: str) -> Payload:
        """What the citizen wrote. StoreError when it is gone or cannot be opened."""
        cursor = await self._database.execute("SELECT payload FROM submission WHERE key=?", (key,))
        row = await cursor.fetchone()
        if row is None or row["payload"] is None:
            raise StoreError(f"{_context(key)}: there is no payload")
        plain = self._sealer.open(row["payload"], _context(key))
        try:
            return msgspec.msgpack.decode(plain, type=Payload)
        except msgspec.DecodeError as error:
            raise StoreError(f"{_context(key)}: the payload is of another version") from error

    async def sending(self, key: str) -> None:
        """The first byte is about to go out."""
        await self._change(key, "state='sending', attempts=attempts+1")

    async def saved_again(self, key: str) -> None:
        """It did not get through; it waits."""
        await self._change(key, "state='saved'")

    async def accepted(self, key: str, tracking_code: str) -> None:
        """The hub has it: what the citizen wrote is deleted here."""
        await self._change(key, "state='accepted', payload=NULL, tracking_code=?", tracking_code)
        await self._truncate()

    async def refused(self, key: str, reason: str, *, keep: bool) -> None:
        """The hub said no for good. `keep` what was written when the citizen is not there to see it."""
        await self._change(key, "state='refused', refusal=?" + ("" if keep else ", payload=NULL"), reason)
        await self._truncate()

    async def withdrawn(self, key: str) -> None:
        """The citizen was told that it is not filed."""
        await self._change(key, "state='withdrawn', payload=NULL")
        await self._truncate()

    async def retry(self, key: str) -> bool:
        """Staff: send a refused row once more. False when there is nothing left to send."""
        cursor = await self._database.execute(
            "UPDATE submission SET state='saved', may_queue=1, refusal='', changed_at=?"
            " WHERE key=? AND state='refused' AND payload IS NOT NULL",
            (self._now(), key),
        )
        return cursor.rowcount == 1

    async def prune(self, before: datetime) -> int:
        """Forget accepted and withdrawn rows that last changed before a moment; says how many."""
        cursor = await self._database.execute(
            "DELETE FROM submission WHERE state IN ('accepted', 'withdrawn') AND changed_at < ?", (before.isoformat(),)
        )
        return cursor.rowcount

    async def close(self) -> None:
        """Close the database. Safe to call twice."""
        await self._database.close()

    async def _rows(self, where: str, *values: Any) -> list[OutboxRow]:
        cursor = await self._database.execute(f"SELECT * FROM submission {where} ORDER BY seq", values)  # noqa: S608  ours
        return [_row(row) for row in await cursor.fetchall()]

    async def _change(self, key: str, assignments: str, *values: Any) -> None:
        statement = f"UPDATE submission SET {assignments}, changed_at=? WHERE key=?"  # noqa: S608  assignments are ours
        cursor = await self._database.execute(statement, (*values, self._now(), key))
        if cursor.rowcount != 1:
            raise StoreError(f"{_context(key)}: there is no such row")

    async def _truncate(self) -> None:
        await self._database.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _now(self) -> str:
        return self._clock.now().isoformat()


def _context(key: str) -> str:
    return f"outbox/{key}"


def _row(row: sqlite3.Row) -> OutboxRow:
    return OutboxRow(
        key=row["key"],
        service_id=row["service_id"],
        state=OutboxState(row["state"]),
        may_queue=bool(row["may_queue"]),
        filed_at=datetime.fromisoformat(row["filed_at"]),
        changed_at=datetime.fromisoformat(row["changed_at"]),
        attempts=row["attempts"],
        provisional_code=row["provisional_code"],
        tracking_code=row["tracking_code"],
        refusal=row["refusal"],
        has_payload=row["payload"] is not None,
    )
