"""Paying bills by phone. The provider is a port; the sandbox has a page of its own."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

import msgspec
from sqlalchemy.ext.asyncio import AsyncSession

from hub import case_store, cases, receipts
from hub.bills import Bills
from hub.calendar import WorkingCalendar
from hub.catalogue import Services
from hub.keys import Secret
from hub.problems import problem
from hub.receipts import Receipts
from hub.tables import BillRow, CaseRow, PaymentRow
from kiosk.contract import tracking
from kiosk.contract.language import Language
from kiosk.contract.problem import Problem, ProblemCode
from kiosk.contract.receipt import Receipt, ReceiptKind, ReceiptLine
from kiosk.contract.service import FieldType, Flow, Merchant
from kiosk.contract.wire import Payment, PaymentRequest, PaymentStatus


class PaymentProvider(Protocol):
    """Takes money. It tells the hub the outcome later, by calling `Payments.settle`."""

    async def open(self, payment_ref: str, amount_rials: int, merchant: Merchant) -> str:
        """Prepare a payment into an account, and say which page the citizen's phone must open."""


@dataclass(frozen=True)
class SandboxProvider:
    """Moves no money: its page asks the person holding the phone whether to pay or to decline."""

    public_url: str

    async def open(self, payment_ref: str, amount_rials: int, merchant: Merchant) -> str:
        """The sandbox's page. It has no accounts to keep apart."""
        return f"{self.public_url.rstrip('/')}/pay/{payment_ref}"


@dataclass(frozen=True)
class Payments:
    """Has bills paid."""

    services: Services
    bills: Bills
    secret: Secret
    provider: PaymentProvider
    receipts: Receipts
    calendar: WorkingCalendar
    clock: Callable[[], datetime]
    life: timedelta

    async def start(self, session: AsyncSession, kiosk_id: str, request: PaymentRequest) -> Payment | Problem:
        """A pending payment of one bill."""
        if self.services.with_flow(request.service_id, Flow.PAYMENT) is None:
            return problem(self.services.refusal(request.service_id))
        bill = await self.bills.by_numbers(session, request.bill_id, request.payment_id)
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
            merchant=bill.merchant.value,
            status=PaymentStatus.PENDING.value,
            pay_url=await self.provider.open(payment_ref, bill.amount_rials, bill.merchant),
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
        row.status, row.paid_at = PaymentStatus.PAID.value, self.clock()
        row.receipt = msgspec.json.encode(await self._receipt(session, row, bill))
        return self.view(row)

    async def _receipt(self, session: AsyncSession, row: PaymentRow, bill: BillRow) -> Receipt:
        now = self.clock()
        case = await self._case(session, row, bill, now)
        return self.receipts.sign(
            Receipt(
                kind=ReceiptKind.PAYMENT,
                tracking_code=case.tracking_code,
                service_id=row.service_id,
                issued_at=now,
                kiosk_id=row.kiosk_id,
                language=Language(row.language),
                lines=self._lines(row.service_id, bill),
                due=case.due,
                amount_rials=row.amount_rials,
                payment_reference=row.payment_ref,
            )
        )

    async def _case(self, session: AsyncSession, row: PaymentRow, bill: BillRow, now: datetime) -> CaseRow:
        """A case, so that the code on the receipt can be tracked like any other; often nothing is left to do in it."""
        service = self.services.get(bill.service_id or row.service_id)
        stages = cases.paid(service.stages, now) if service and service.stages else ()
        case = CaseRow(
            tracking_code=tracking.new(secrets.randbelow),
            service_id=bill.service_id or row.service_id,
            kiosk_id=row.kiosk_id,
            answers=self.secret.seal("answers", msgspec.json.encode(self.bills.answers_of(bill))),
            filed_at=now,
            opened_at=now,
            due=None,
        )
        await case_store.add(session, case, stages, self.calendar, f"kiosk:{row.kiosk_id}")
        return case

    def _lines(self, service_id: str, bill: BillRow) -> tuple[ReceiptLine, ...]:
        """What was paid, under the names of the service's own fields. Bill numbers are no personal data."""
        service = self.services.get(service_id)
        if service is None:
            return ()
        by_type = {
            FieldType.RENEWAL_CODE: bill.renewal_code,
            FieldType.BILL: f"{bill.bill_id}/{bill.payment_id}",
        }
        answers = self.bills.answers_of(bill) if bill.service_id == service_id else {}
        said = {line.field: line.value for line in receipts.lines(service, answers)}
        values = ((field.name, by_type.get(field.type) or said.get(field.name, "")) for field in service.fields)
        return tuple(ReceiptLine(name, value) for name, value in values if value)
