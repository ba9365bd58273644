"""Paying bills by phone: payments as they begin, as they stand, and their receipts. `settling` hears the provider."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec
from sqlalchemy.ext.asyncio import AsyncSession

from hub import case_store, cases, receipts
from hub.bills import Bills
from hub.calendar import WorkingCalendar
from hub.catalogue import Services
from hub.keys import Secret
from hub.problems import problem
from hub.providers import PaymentProvider
from hub.receipts import Receipts
from hub.tables import BillRow, CaseRow, PaymentRow
from kiosk.contract import tracking
from kiosk.contract.branches import stages_for
from kiosk.contract.language import Language
from kiosk.contract.problem import Problem, ProblemCode
from kiosk.contract.receipt import Receipt, ReceiptKind, ReceiptLine
from kiosk.contract.service import FieldType, Flow
from kiosk.contract.wire import Payment, PaymentRequest, PaymentStatus, ReversalReason


@dataclass(frozen=True)
class Payments:
    """Begins payments, and says how they stand."""

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
            # A payment that was taken back proves nothing any more.
            receipt=msgspec.json.decode(row.receipt, type=Receipt) if row.receipt and not row.reversal else None,
            reversal=ReversalReason(row.reversal) if row.reversal else None,
            reversed_at=row.reversed_at,
        )

    async def receipt(self, session: AsyncSession, row: PaymentRow, bill: BillRow) -> Receipt:
        """The receipt of a payment that has just been settled, under the case that it belongs to."""
        now = self.clock()
        case = await case_store.held(session, bill.tracking_code) if bill.tracking_code else None
        if case is None:
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
        answers = self.bills.answers_of(bill)
        opened = stages_for(service, answers) if service else ()
        stages = cases.paid(opened, now) if opened else ()
        case = CaseRow(
            tracking_code=tracking.new(secrets.randbelow),
            service_id=bill.service_id or row.service_id,
            kiosk_id=row.kiosk_id,
            answers=self.secret.seal("answers", msgspec.json.encode(answers)),
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
