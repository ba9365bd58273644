"""`kiosk outbox list|retry|export` and `kiosk print list|reprint|test`. Only `export` shows what people wrote."""

from __future__ import annotations

import asyncio
import os
from argparse import Namespace
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import msgspec

from hardware.printer.base import OutcomeKind
from kiosk.clock import SystemClock
from kiosk.commands.output import Exit, complain, write_line, write_rows
from kiosk.config.load import load
from kiosk.control.client import RunningKiosk, listening, whoever_has
from kiosk.control.papers import Printed, job_rows, outbox_rows
from kiosk.outbox.store import OutboxState, OutboxStore
from kiosk.printing.journal import PrintJournal
from kiosk.storage.sealing import Sealer

_EXITS = {
    OutcomeKind.CONFIRMED: Exit.OK,
    OutcomeKind.SENT_UNCONFIRMED: Exit.WARNING,
    OutcomeKind.FAILED: Exit.CRITICAL,
    OutcomeKind.UNKNOWN: Exit.UNKNOWN,
}


def outbox(given: Namespace) -> int:
    """Submissions, oldest first. Exit code 1 when some were refused after the citizen had left."""
    rows = _rows(load(given.config).kiosk.data_path, "outbox-list", _outbox)
    return _show(rows, "left_behind", as_json=given.json)


def prints(given: Namespace) -> int:
    """Print jobs, oldest first. Exit code 1 when one failed, its fate is unknown, or nobody took it."""
    rows = _rows(load(given.config).kiosk.data_path, "print-list", _prints)
    return _show(rows, "doubtful", as_json=given.json)


def retry(given: Namespace) -> int:
    """Have the running kiosk send what waits, now."""
    kiosk = listening(load(given.config).kiosk.data_path)
    if kiosk is None:
        complain("no kiosk runs here: what waits is sent when it starts")
        return Exit.UNKNOWN
    waiting = asyncio.run(kiosk.ask("outbox-retry"))["waiting"]
    write_line(f"{waiting} waiting; the kiosk tries now (see: kiosk outbox list)")
    return Exit.OK


def export(given: Namespace) -> int:
    """Write what the hub refused after the citizen had left into a private file, for somebody to file by hand."""
    data: Path = load(given.config).kiosk.data_path
    refused = asyncio.run(_refused(data))
    try:
        descriptor = os.open(given.file, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    except OSError as error:
        complain(f"{given.file}: cannot be made: {error.strerror}")
        return Exit.USAGE
    with os.fdopen(descriptor, "wb") as file:
        file.write(msgspec.json.format(msgspec.json.encode(refused), indent=2) + b"\n")
    write_line(f"{len(refused)} submissions in {given.file}: personal data, delete it when they are filed")
    return Exit.OK


def print_test(given: Namespace, alone: Callable[[], Printed]) -> int:
    """Print a test page; `alone` does it when no kiosk runs."""
    return _tell(_through_kiosk(load(given.config).kiosk.data_path, "print-test", {}) or alone())


def reprint(given: Namespace, alone: Callable[[], Printed]) -> int:
    """Print a receipt of the journal again; `alone` does it when no kiosk runs."""
    data = load(given.config).kiosk.data_path
    return _tell(_through_kiosk(data, "print-reprint", {"job": given.job}) or alone())


def _tell(printed: Printed) -> int:
    """Say what the printer said; the exit code says how sure it is."""
    write_line(f"{printed.outcome}{f': {printed.cause}' if printed.cause else ''}")
    return _EXITS[OutcomeKind(printed.outcome)]


def _through_kiosk(data: Path, command: str, arguments: dict[str, Any]) -> Printed | None:
    """What a running kiosk says; None when none runs."""

    async def ask() -> Printed | None:
        holder = await whoever_has(data)
        if isinstance(holder, RunningKiosk):
            return msgspec.convert(await holder.ask(command, arguments), Printed)
        holder.release()  # whoever prints takes it again, for as long as it prints
        return None

    return asyncio.run(ask())


def _rows(data: Path, command: str, here: Callable[[Path], Awaitable[list[dict[str, Any]]]]) -> list[dict[str, Any]]:
    async def read() -> list[dict[str, Any]]:
        kiosk = listening(data)
        return await here(data) if kiosk is None else await kiosk.ask(command)

    return asyncio.run(read())


def _show(rows: list[dict[str, Any]], flaw: str, *, as_json: bool) -> int:
    flawed = any(row[flaw] for row in rows)
    write_rows([{key: value for key, value in row.items() if key != flaw} for row in rows], as_json=as_json)
    return Exit.WARNING if flawed else Exit.OK


async def _outbox(data: Path) -> list[dict[str, Any]]:
    store = await OutboxStore.open(data / "outbox.db", Sealer.from_file(data / "store.key"), SystemClock())
    try:
        return outbox_rows(await store.rows())
    finally:
        await store.close()


async def _refused(data: Path) -> list[dict[str, Any]]:
    store = await OutboxStore.open(data / "outbox.db", Sealer.from_file(data / "store.key"), SystemClock())
    try:
        left = [row for row in await store.rows() if row.state is OutboxState.REFUSED and row.has_payload]
        return [
            {"key": row.key, "refusal": row.refusal, "submission": (await store.payload(row.key)).submission}
            for row in left
        ]
    finally:
        await store.close()


async def _prints(data: Path) -> list[dict[str, Any]]:
    journal = await PrintJournal.open(data / "prints.db", Sealer.from_file(data / "store.key"), SystemClock())
    try:
        return job_rows(await journal.jobs())
    finally:
        await journal.close()
