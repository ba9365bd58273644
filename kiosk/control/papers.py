"""`kiosk print …` and `kiosk outbox …` inside a running kiosk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from hardware.printer.base import PrintOutcome
from kiosk.config.model import Config
from kiosk.control.protocol import Handler, Tell, arguments_as
from kiosk.outbox.courier import Courier
from kiosk.outbox.store import OutboxRow, OutboxState, OutboxStore
from kiosk.printing.jobs import PrintJob
from kiosk.printing.service import PrintService
from kiosk.printing.test_page import page_for_testing


class Printed(msgspec.Struct, frozen=True):
    """What the printer said: an OutcomeKind, and a PrinterCondition or nothing."""

    outcome: str
    cause: str


class ReprintArguments(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The id of a job."""

    job: str


def print_handlers(config: Config, printing: PrintService) -> dict[str, Handler]:
    """The commands `print-list`, `print-reprint` and `print-test`."""

    async def listed(_arguments: Mapping[str, Any], _tell: Tell) -> list[dict[str, Any]]:
        return job_rows(await printing.jobs())

    async def reprint(arguments: Mapping[str, Any], _tell: Tell) -> Printed:
        return printed(await printing.reprint(arguments_as(ReprintArguments, arguments).job))

    async def test(_arguments: Mapping[str, Any], _tell: Tell) -> Printed:
        page = page_for_testing(config.kiosk.id, config.kiosk.languages[0], printing.profile)
        return printed(await printing.print_paper(page))

    return {"print-list": listed, "print-reprint": reprint, "print-test": test}


def outbox_handlers(store: OutboxStore, courier: Courier) -> dict[str, Handler]:
    """The commands `outbox-list` and `outbox-retry`."""

    async def listed(_arguments: Mapping[str, Any], _tell: Tell) -> list[dict[str, Any]]:
        return outbox_rows(await store.rows())

    async def retry(_arguments: Mapping[str, Any], _tell: Tell) -> dict[str, int]:
        waiting = len(await store.waiting())
        courier.wake()
        return {"waiting": waiting}

    return {"outbox-list": listed, "outbox-retry": retry}


def printed(outcome: PrintOutcome) -> Printed:
    """The outcome as tools get it."""
    return Printed(outcome.kind.value, outcome.cause.value if outcome.cause else "")


def job_rows(jobs: Sequence[PrintJob]) -> list[dict[str, Any]]:
    """Print jobs without what is printed."""
    return [
        {
            "id": j.id,
            "service": j.service_id,
            "state": j.state.value,
            "cause": j.cause,
            "copies": j.copies,
            "on_paper": j.on_paper,
            "changed_at": j.changed_at.isoformat(timespec="seconds"),
            "doubtful": j.is_doubtful,
        }
        for j in jobs
    ]


def outbox_rows(rows: Sequence[OutboxRow]) -> list[dict[str, Any]]:
    """Submissions without what citizens wrote."""
    return [
        {
            "key": r.key,
            "service": r.service_id,
            "state": r.state.value,
            "filed_at": r.filed_at.isoformat(timespec="seconds"),
            "attempts": r.attempts,
            "tracking_code": r.tracking_code,
            "refusal": r.refusal,
            "left_behind": r.state is OutboxState.REFUSED and r.has_payload,
        }
        for r in rows
    ]
