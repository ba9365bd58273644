"""Bills and paying them by phone. The provider is a port; the sandbox has a page of its own."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

import msgspec
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub import case_store, cases
from hub.calendar import WorkingCalendar
from hub.catalogue import Services
from hub.problems import invalid, problem
from hub.receipts import Receipts
from hub.tables import BillRow, CaseRow, PaymentRow
from kiosk.contract import identifiers, normalise, tracking
from kiosk.contract.language import Language
from kiosk.contract.problem import Problem, ProblemCode
from kiosk.contract.receipt import Receipt, ReceiptKind, ReceiptLine
from kiosk.contract.service import FieldType, Flow
from kiosk.contract.wire import Bill, Payment, PaymentRequest, PaymentStatus


class PaymentProvider(Protocol):
    """Takes money. It tells the hub the outcome later, by calling `Payments.settle`."""

    async def open(self, payment_ref: str, amount_rials: int) -> str:
        """Prepare a payment and say which page the citizen's phone must open."""


@dataclass(frozen=True)
class SandboxProvider:
    """Moves no money: its page asks the person holding the phone whether to pay or to decline."""

    public_url: str

    async def open(self, payment_ref: str, amount_rials: int) -> str:
        """The sandbox's page."""
        return f"{self.public_url.rstrip('/')}/pay/{payment_ref}"


@dataclass(frozen=True)
class Payments:
    """Looks bills up and has them paid."""

    services: Services
    provider: PaymentProvider
    receipts: Receipts
    calendar: WorkingCalendar
    clock: Callable[[], datetime]
    life: timedelta

    async def start(self, session: AsyncSession, kiosk_id: str, request: PaymentRequest) -> Payment | Problem:
        """A pending payment of one bill."""
        if self.services.with_flow(request.service_id, Flow.PAYMENT) is None:
            return problem(ProblemCode.SERVICE_UNKNOWN)
        bill = await bill_of(session, request.bill_id, request.payment_id)
        if isinstance(bill, Problem):
            return bill
        if bill.paid:
            return problem(ProblemCode.BILL_ALREADY_PAID)
        # 130 unguessable bits: whoever knows the reference may see and decide the payment.
        payment_ref = base64.b32encode(secrets.token_bytes(17)).decode().rstrip("=")
        row = PaymentRow(
            payment_ref=payment_ref,
            bill_id=bill.bill_id,
            payment_id=bill.payment_id,
            service_id=request.service_id,
            kiosk_id=kiosk_id,
            language=request.language.value,
            amount_rials=bill.amount_rials,
            status=PaymentStatus.PENDING.value,
            pay_url=await self.provider.open(payment_ref, bill.amount_rials),
            expires_at=self.clock() + self.life,
            receipt=b"",
        )
        session.add(row)
        return self.view(row)

    async def find(self, session: AsyncSession, payment_ref: str) -> PaymentRow | None:
        """The payment with this reference."""
        return await session.get(PaymentRow, payment_ref)

    def view(self, row: PaymentRow) -> Payment:
        """The payment as it stands now; a pending one ends with its time."""
        status = PaymentStatus(row.status)
        if status is PaymentStatus.PENDING and self.clock() >= row.expires_at:
            status = PaymentStatus.EXPIRED
        return Payment(
            payment_ref=row.payment_ref,
            status=status,
            pay_url=row.pay_url,
            amount_rials=row.amount_rials,
            expires_at=row.expires_at,
            receipt=msgspec.json.decode(row.receipt, type=Receipt) if row.receipt else None,
        )

    async def settle(self, session: AsyncSession, payment_ref: str, *, paid: bool) -> Payment | Problem:
        """The provider's word. Only a pending payment can change, and a bill is paid once."""
        row = await session.get(PaymentRow, payment_ref, with_for_update=True)
        if row is None:
            return problem(ProblemCode.PAYMENT_NOT_FOUND)
        if self.view(row).status is not PaymentStatus.PENDING:
            return self.view(row)
        bill = await session.get_one(BillRow, (row.bill_id, row.payment_id), with_for_update=True)
        if not paid or bill.paid:
            row.status = PaymentStatus.FAILED.value
            return self.view(row)
        bill.paid = True
        row.status = PaymentStatus.PAID.value
        row.receipt = msgspec.json.encode(await self._receipt(session, row, bill))
        return self.view(row)

    async def _receipt(self, session: AsyncSession, row: PaymentRow, bill: BillRow) -> Receipt:
        now = self.clock()
        return self.receipts.sign(
            Receipt(
                kind=ReceiptKind.PAYMENT,
                tracking_code=await self._case(session, row, now),
                service_id=row.service_id,
                issued_at=now,
                kiosk_id=row.kiosk_id,
                language=Language(row.language),
                lines=self._lines(row.service_id, bill),
                amount_rials=row.amount_rials,
                payment_reference=row.payment_ref,
            )
        )

    async def _case(self, session: AsyncSession, row: PaymentRow, now: datetime) -> str:
        """A settled case, so that the code on the receipt can be tracked like any other."""
        service = self.services.get(row.service_id)
        stages = cases.completed(service.stages if service else (), now)
        case = CaseRow(
            tracking_code=tracking.new(secrets.randbelow),
            service_id=row.service_id,
            kiosk_id=row.kiosk_id,
            filed_at=now,
            opened_at=now,
            due=None,
        )
        await case_store.add(session, case, stages, self.calendar, f"kiosk:{row.kiosk_id}")
        return case.tracking_code

    def _lines(self, service_id: str, bill: BillRow) -> tuple[ReceiptLine, ...]:
        """What was paid, under the names of the service's own fields. Bill numbers are no personal data."""
        values = {
            FieldType.RENEWAL_CODE: bill.renewal_code,
            FieldType.BILL: f"{bill.bill_id}/{bill.payment_id}",
        }
        service = self.services.get(service_id)
        fields = service.fields if service else ()
        return tuple(ReceiptLine(field.name, values[field.type]) for field in fields if field.type in values)


async def bill_of(session: AsyncSession, bill_id: str, payment_id: str) -> Bill | Problem:
    """The bill with these two numbers."""
    bill, payment = normalise.identifier(bill_id), normalise.identifier(payment_id)
    if reason := identifiers.bill_id(bill):
        return invalid({"bill_id": reason})
    if reason := identifiers.payment_id(payment, bill):
        return invalid({"payment_id": reason})
    row = await session.get(BillRow, (bill, payment))
    return _bill(row) if row else problem(ProblemCode.BILL_NOT_FOUND)


async def bill_of_property(session: AsyncSession, renewal_code: str) -> Bill | Problem:
    """The bill of a property: an unpaid one first, else the newest."""
    code = normalise.hyphenated(renewal_code)
    if reason := identifiers.renewal_code(code):
        return invalid({"renewal_code": reason})
    mine = select(BillRow).where(BillRow.renewal_code == code)
    row = (await session.scalars(mine.order_by(BillRow.paid, BillRow.period.desc()).limit(1))).first()
    return _bill(row) if row else problem(ProblemCode.BILL_NOT_FOUND)


def _bill(row: BillRow) -> Bill:
    return Bill(
        bill_id=row.bill_id,
        payment_id=row.payment_id,
        amount_rials=row.amount_rials,
        renewal_code=row.renewal_code,
        period=row.period,
        owner_masked=row.owner_masked,
        paid=row.paid,
    )
