"""`kiosk outbox list` and `kiosk print list`. Nothing here shows what people wrote."""

from __future__ import annotations

import asyncio
from argparse import Namespace
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.commands.output import Exit, write_rows
from kiosk.config.load import load
from kiosk.outbox.store import OutboxState, OutboxStore
from kiosk.printing.journal import PrintJournal
from kiosk.storage.sealing import Sealer


def outbox(given: Namespace) -> int:
    """Submissions, oldest first. Exit code 1 when some were refused after the citizen had left."""
    return asyncio.run(_outbox(load(given.config).kiosk.data_path, as_json=given.json))


def prints(given: Namespace) -> int:
    """Print jobs, oldest first. Exit code 1 when one failed, its fate is unknown, or nobody took it."""
    return asyncio.run(_prints(load(given.config).kiosk.data_path, as_json=given.json))


async def _outbox(data: Path, *, as_json: bool) -> int:
    store = await OutboxStore.open(data / "outbox.db", Sealer.from_file(data / "store.key"), SystemClock())
    try:
        rows = await store.rows()
    finally:
        await store.close()
    shown = [
        {
            "key": r.key,
            "service": r.service_id,
            "state": r.state.value,
            "filed_at": r.filed_at.isoformat(timespec="seconds"),
            "attempts": r.attempts,
            "tracking_code": r.tracking_code,
            "refusal": r.refusal,
        }
        for r in rows
    ]
    write_rows(shown, as_json=as_json)
    left_behind = any(r.state is OutboxState.REFUSED and r.has_payload for r in rows)
    return Exit.WARNING if left_behind else Exit.OK


async def _prints(data: Path, *, as_json: bool) -> int:
    journal = await PrintJournal.open(data / "prints.db", Sealer.from_file(data / "store.key"), SystemClock())
    try:
        jobs = await journal.jobs()
    finally:
        await journal.close()
    shown = [
        {
            "id": j.id,
            "service": j.service_id,
            "state": j.state.value,
            "cause": j.cause,
            "copies": j.copies,
            "on_paper": j.on_paper,
            "changed_at": j.changed_at.isoformat(timespec="seconds"),
        }
        for j in jobs
    ]
    write_rows(shown, as_json=as_json)
    return Exit.WARNING if any(j.is_doubtful for j in jobs) else Exit.OK
