"""What a print job is, without the store that keeps it: light enough for whoever only talks about one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.contract.receipt import Receipt, ReceiptKind

#: The cause of a job that was confirmed and whose receipt a presenter drew back, because nobody took it.
RETRACTED = "retracted"


class JobState(StrEnum):
    """Where a print job stands. The last four are the printer's outcomes."""

    QUEUED = "queued"
    SENDING = "sending"
    CONFIRMED = "confirmed"
    SENT_UNCONFIRMED = "sent-unconfirmed"
    FAILED = "failed"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class PrintJob:
    """One receipt without its content.

    `process_id` is what the printer knew the last paper by. `on_paper`: a part of it, or all, may have come out of
    the printer, so that whatever is printed next is a copy. `copies` counts the papers after the first that may have
    come out.
    """

    id: str
    service_id: str
    state: JobState
    cause: str
    process_id: str
    copies: int
    on_paper: bool
    created_at: datetime
    changed_at: datetime

    @property
    def kind(self) -> ReceiptKind:
        """What its paper proves."""
        return ReceiptKind(self.id.split("-")[0])

    @property
    def tracking_code(self) -> str:
        """The code on its paper; that of a provisional receipt is the provisional one."""
        return self.id.split("-")[1]

    @property
    def is_doubtful(self) -> bool:
        """Whether its citizen may have left without it: it is offered, and never printed by itself."""
        return self.state in {JobState.UNKNOWN, JobState.FAILED} or self.cause == RETRACTED


def job_id_of(receipt: Receipt) -> str:
    """One receipt is one job, however often it is printed. Slips of practice have one code: their time parts them."""
    own = f"{receipt.issued_at:%Y%m%dT%H%M%S.%f}" if receipt.kind is ReceiptKind.PRACTICE else receipt.payment_reference
    return "-".join(part for part in (receipt.kind.value, receipt.tracking_code, own) if part)
