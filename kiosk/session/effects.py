"""What must be done because the visit changed. Derived in one place from the old and the new state."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from hardware.printer.base import OutcomeKind
from kiosk.contract.language import Language
from kiosk.contract.look_ups import Found
from kiosk.contract.receipt import Receipt
from kiosk.printing.jobs import job_id_of
from kiosk.session import calling, uploading
from kiosk.session.state import Paper, SessionState, SlipKind, Step, Task

_NOBODY_HERE = frozenset({Step.ATTRACT, Step.FAREWELL})


@dataclass(frozen=True)
class Perform:
    """Do the work that the visit now waits for, and dispatch what came of it."""

    task: Task


@dataclass(frozen=True)
class PrintReceipt:
    """Print a receipt: that of the visit, or without one what the journal holds of this job."""

    job: str = field(repr=False)
    receipt: Receipt | None = field(default=None, repr=False)


@dataclass(frozen=True)
class PrintPage:
    """Print a page of an information service, or what a register said to the answers."""

    job: str
    service_id: str
    page: int
    language: Language
    found: Found | None = field(default=None, repr=False)
    answers: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class PrintSlip:
    """Print a paper that proves nothing and belongs to the screen, as the visit stands."""

    job: str = field(repr=False)
    kind: SlipKind


@dataclass(frozen=True)
class AwaitPrinter:
    """Ask the printer again and again until it can print or nobody waits for it any more."""

    job: str = field(repr=False)


@dataclass(frozen=True)
class AwaitCollection:
    """Learn whether the receipt that just came out is taken."""

    job: str = field(repr=False)


@dataclass(frozen=True)
class FindReceipt:
    """Look whether the case on the screen has a receipt that may not have come out."""

    tracking_code: str = field(repr=False)


@dataclass(frozen=True)
class WatchPayment:
    """Ask the hub again and again until the payment is settled or the visit leaves its screen."""

    payment_ref: str


@dataclass(frozen=True)
class WatchUpload:
    """Ask the hub again and again what has come to a page, until the visit leaves its question."""

    ref: str


@dataclass(frozen=True)
class TendCall:
    """Call somebody, ask again and again how the call stands, or take it back; see `calling.tended`."""

    attempt: int
    cancelling: bool


@dataclass(frozen=True)
class SendFeedback:
    """Tell the hub how the visit was."""

    service_id: str
    rating: int
    tracking_code: str


@dataclass(frozen=True)
class Wipe:
    """A visit ended: whatever was kept beside the state (clipboard, card, pictures) must go."""


Effect = (
    Perform | PrintReceipt | PrintPage | PrintSlip | AwaitPrinter | AwaitCollection | FindReceipt | WatchPayment
    | WatchUpload | TendCall | SendFeedback | Wipe
)  # fmt: skip


def effects(old: SessionState, new: SessionState) -> tuple[Effect, ...]:
    """The effects of going from `old` to `new`, in the order in which to start them."""
    found: list[Effect] = []
    if new.task is not None and new.task is not old.task:
        found.append(Perform(new.task))
    if new.slip is not None and new.slip.printing and new.slip != old.slip:
        found.append(PrintSlip(new.slip.job, new.slip.kind))
    found += _paper_effects(old, new)
    if new.step is Step.PAYMENT and old.step is not Step.PAYMENT and new.payment is not None:
        found.append(WatchPayment(new.payment.payment_ref))
    if (ref := uploading.watched(new)) and ref != uploading.watched(old):
        found.append(WatchUpload(ref))
    if (tended := calling.tended(new)) is not None and tended != calling.tended(old):
        found.append(TendCall(*tended))
    if new.rating and new.rating != old.rating:
        code = old.receipt.tracking_code if old.receipt else ""
        found.append(SendFeedback(old.service_id, new.rating, code))
    if new.step in _NOBODY_HERE and old.step not in _NOBODY_HERE:
        found.append(Wipe())
    return tuple(found)


def _paper_effects(old: SessionState, new: SessionState) -> list[Effect]:
    found: list[Effect] = []
    if new.step is Step.CASE and old.step not in {Step.CASE, Step.LANGUAGE} and new.case is not None:
        found.append(FindReceipt(new.case.tracking_code))
    paper = new.paper
    if paper is None:
        return found
    before = old.paper if old.paper is not None and old.paper.job == paper.job else None
    if paper.printing and not (before and before.printing):
        found.append(_print(paper, new))
    if paper.waits_for is not None and not (before and before.waits_for is not None):
        found.append(AwaitPrinter(paper.job))
    if paper.page is None and _came_out(paper) and not _came_out(before):
        found.append(AwaitCollection(paper.job))
    return found


def _print(paper: Paper, new: SessionState) -> PrintReceipt | PrintPage:
    if paper.page is not None:
        given = new.answers if new.found is not None else {}
        return PrintPage(paper.job, new.service_id, paper.page, new.language, new.found, given)
    is_of_this_visit = new.receipt is not None and job_id_of(new.receipt) == paper.job
    return PrintReceipt(paper.job, new.receipt if is_of_this_visit else None)


def _came_out(paper: Paper | None) -> bool:
    return paper is not None and paper.outcome is not None and paper.outcome.kind is OutcomeKind.CONFIRMED
