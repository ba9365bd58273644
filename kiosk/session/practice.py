"""Practice: the real screens and invented answers. Nothing is sent, no card is read, and the slip says what it is.

Whoever practises is not asked who he is; everything else goes as it would.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time, timedelta

import msgspec

from kiosk.clock import Clock
from kiosk.contract.days import TEHRAN
from kiosk.contract.kinds import SLOT_TIME
from kiosk.contract.language import LocalText
from kiosk.contract.look_ups import Found, Said
from kiosk.contract.receipt import Receipt, ReceiptKind
from kiosk.contract.service import ServiceDefinition
from kiosk.contract.wire import (
    AttachedFile,
    Attachment,
    AttachmentState,
    Bill,
    CaseStatus,
    CaseView,
    ObjectionView,
    Payment,
    PaymentStatus,
    Slot,
    SlotHold,
    StageStatus,
    StageView,
)
from kiosk.printing.receipts import lines_of
from kiosk.session import actions as a
from kiosk.session.state import SessionState, Task

#: No tracking code has an I, so this one is nobody's. The numbers of the bill are test vectors.
CODE = "PRACTICE22"
_BILL = Bill(
    bill_id="1234567890168",
    payment_id="125040128",
    amount_rials=1_250_000,
    renewal_code="2-5-31-14-0-0-0",
    period="1404",
    owner_masked="•••••",
)
_SAID = Said(
    LocalText(fa="پاسخ", en="Answer", ar="الجواب", ur="جواب", az="Cavab"),
    LocalText(fa="نمونه", en="an example", ar="مثال", ur="مثال", az="nümunə"),
)


def slots(today: date) -> tuple[Slot, ...]:
    """Invented times: the mornings of the next three days, at no place there is."""
    begins = [
        datetime.combine(today + timedelta(days=day), time(hour, minute), TEHRAN)
        for day in (1, 2, 3)
        for hour in (9, 10, 11)
        for minute in (0, 30)
    ]
    half = timedelta(minutes=30)
    return tuple(
        Slot(f"practice:{at:{SLOT_TIME}}", "practice", at.astimezone(UTC), (at + half).astimezone(UTC), 1)
        for at in begins
    )


def found(service_id: str, today: date) -> Found:
    """What no register says."""
    return Found(service_id, today, (_SAID,), invented=True)


class Practice:
    """Answers at once, as a hub would that agrees with everything."""

    def __init__(self, services: Mapping[str, ServiceDefinition], clock: Clock, kiosk_id: str) -> None:
        self._services = services
        self._clock = clock
        self._kiosk_id = kiosk_id

    def perform(self, task: Task, state: SessionState) -> a.WorldAction | None:
        """What the hub would say; None for work that nobody does in practice."""
        doers: dict[Task, Callable[[SessionState], a.WorldAction]] = {
            Task.SUBMIT: lambda state: a.Accepted(self._slip(state)),
            Task.LOOK_UP: lambda state: a.AnswerFound(found(state.service_id, state.today)),
            Task.FIND_BILL: lambda _: a.BillFound(_BILL),
            Task.START_PAYMENT: self._paid,
            Task.FIND_CASE: lambda state: a.CaseFound(self._case(state)),
            Task.FIND_CASES: lambda state: a.CasesFound((self._case(state),)),
            Task.OBJECT: self._objected,
            Task.FIND_CASE_BILL: lambda _: a.BillFound(_BILL),
            Task.FIND_SLOTS: lambda state: a.SlotsFound(slots(state.today)),
            Task.HOLD_SLOT: self._held,
            Task.OPEN_UPLOAD: self._uploaded,
        }
        doer = doers.get(task)
        return doer(state) if doer else None

    def _slip(self, state: SessionState, rials: int = 0) -> Receipt:
        service = self._services[state.service_id]
        return Receipt(
            kind=ReceiptKind.PRACTICE,
            tracking_code=CODE,
            service_id=service.id,
            issued_at=self._clock.now(),
            kiosk_id=self._kiosk_id,
            language=state.language,
            lines=lines_of(service, state.answers),
            amount_rials=rials,
        )

    def _paid(self, state: SessionState) -> a.WorldAction:
        slip = self._slip(state, _BILL.amount_rials)
        soon = self._clock.now() + timedelta(minutes=10)
        return a.PaymentChanged(Payment("practice", PaymentStatus.PAID, "", _BILL.amount_rials, soon, slip))

    def _case(self, state: SessionState) -> CaseView:
        now = self._clock.now()
        stages = (
            StageView(1, "submit", "kiosk", StageStatus.DONE, since=now, ended=now),
            StageView(2, "refer", "c137", StageStatus.DONE, since=now, ended=now),
            StageView(3, "act", "contractor", StageStatus.ACTIVE, holder="contractor", since=now, promised_days=3),
        )
        return CaseView(CODE, "request-137", CaseStatus.OPEN, now - timedelta(days=1), stages, now + timedelta(days=3))

    def _uploaded(self, _state: SessionState) -> a.WorldAction:
        """A page that leads nowhere, and one file that came of nobody's phone."""
        file = AttachedFile("practice", "practice.jpg", 240_000, "image/jpeg")
        soon = self._clock.now() + timedelta(minutes=30)
        return a.UploadChanged(Attachment("practice", "PRACTICE", soon, AttachmentState.OPEN, (file,)))

    def _held(self, state: SessionState) -> a.WorldAction:
        wanted = state.booking.wanted if state.booking else ""
        slot = next(slot for slot in slots(state.today) if slot.slot_id == wanted)
        return a.SlotHeld(SlotHold(f"{wanted}:PRACTICE", self._clock.now() + timedelta(minutes=10), slot))

    def _objected(self, state: SessionState) -> a.WorldAction:
        if state.case is None or state.objection is None:
            raise AssertionError("one objects to a case that is shown, about something")
        now = self._clock.now()
        made = ObjectionView(len(state.case.objections) + 1, state.objection, now, now + timedelta(days=14))
        return a.ObjectionMade(msgspec.structs.replace(state.case, objections=(*state.case.objections, made)))
