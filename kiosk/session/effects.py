"""What must be done because the visit changed. Derived in one place from the old and the new state."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.contract.receipt import Receipt
from kiosk.session.state import SessionState, Step, Task

_NOBODY_HERE = frozenset({Step.ATTRACT, Step.FAREWELL})


@dataclass(frozen=True)
class Perform:
    """Do the work that the visit now waits for, and dispatch what came of it."""

    task: Task


@dataclass(frozen=True)
class PrintReceipt:
    """Print the receipt of the visit."""

    receipt: Receipt = field(repr=False)
    again: bool


@dataclass(frozen=True)
class WatchPayment:
    """Ask the hub again and again until the payment is settled or the visit leaves its screen."""

    payment_ref: str


@dataclass(frozen=True)
class SendFeedback:
    """Tell the hub how the visit was."""

    service_id: str
    rating: int
    tracking_code: str


@dataclass(frozen=True)
class Wipe:
    """A visit ended: whatever was kept beside the state (clipboard, card, pictures) must go."""


Effect = Perform | PrintReceipt | WatchPayment | SendFeedback | Wipe


def effects(old: SessionState, new: SessionState) -> tuple[Effect, ...]:
    """The effects of going from `old` to `new`, in the order in which to start them."""
    found: list[Effect] = []
    if new.task is not None and new.task is not old.task:
        found.append(Perform(new.task))
    if new.printing and not old.printing and new.receipt is not None:
        found.append(PrintReceipt(new.receipt, again=old.step is Step.CONFIRMATION))
    if new.step is Step.PAYMENT and old.step is not Step.PAYMENT and new.payment is not None:
        found.append(WatchPayment(new.payment.payment_ref))
    if new.rating and new.rating != old.rating:
        code = old.receipt.tracking_code if old.receipt else ""
        found.append(SendFeedback(old.service_id, new.rating, code))
    if new.step in _NOBODY_HERE and old.step not in _NOBODY_HERE:
        found.append(Wipe())
    return tuple(found)
