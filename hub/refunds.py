"""Refunds: asked by one person or by a refusal, approved by another, sent, and followed until the money is back.

Never more than was paid, and never twice: whoever changes a refund holds its payment first. Each step is a transaction
of its own, and the provider is asked after it, as often as it takes (`settling.return_money`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub import case_store
from hub.case_store import Event
from hub.keys import Secret
from hub.tables import PaymentRow, RefundRow
from kiosk.contract import identifiers, normalise
from kiosk.contract.refunds import RefundReason, RefundStatus, RefundView
from kiosk.contract.wire import CaseStatus, PaymentStatus, ReversalReason


@dataclass(frozen=True)
class Refunds:
    """Moves refunds. Every method raises ValueError, which says why, when it cannot be done as things stand."""

    secret: Secret
    clock: Callable[[], datetime]

    async def ask(
        self, session: AsyncSession, payment_ref: str, rials: int, *, reason: RefundReason, by: str, case: str = ""
    ) -> RefundRow:
        """Ask for a part of a payment, or all of it. `case`: on whose screen it stands, else that of the payment."""
        payment = await _held(session, payment_ref)
        return await ask(session, payment, rials, reason=reason, by=by, at=self.clock(), case=case)

    async def approve(self, session: AsyncSession, number: int, *, by: str) -> RefundRow:
        """A second person agrees."""
        row = await self._in(session, number, RefundStatus.ASKED)
        if row.asked_by == by:
            raise ValueError("whoever asks for a refund does not approve it")
        payment = await _held(session, row.payment_ref)
        if payment.status != PaymentStatus.PAID or await _claimed(session, row.payment_ref) > payment.amount_rials:
            raise ValueError("more than was paid would go back")
        case = await case_store.held(session, row.tracking_code)
        if row.reason == RefundReason.REFUSED and case is not None and case.status != CaseStatus.REFUSED:
            raise ValueError("the case is not refused any more")
        return await self._to(session, row, RefundStatus.APPROVED, by)

    async def send(
        self, session: AsyncSession, number: int, *, by: str, iban: str = "", reference: str = ""
    ) -> RefundRow:
        """By the provider, which gives whole payments back; by a transfer that was made, with its IBAN and reference.

        Call `settling.return_money` after the transaction.
        """
        row = await self._in(session, number, RefundStatus.APPROVED)
        payment = await _held(session, row.payment_ref)
        if payment.status != PaymentStatus.PAID:
            raise ValueError("this payment was taken back already")
        if not iban:
            if row.amount_rials != payment.amount_rials:
                raise ValueError("the provider gives back whole payments only: a part goes to an IBAN")
            payment.status, payment.reversal = PaymentStatus.REVERSED.value, ReversalReason.OFFICE.value
            payment.reversed_at = self.clock()
            return await self._to(session, row, RefundStatus.SENT, by)
        plain = normalise.identifier(iban)
        if wrong := identifiers.iban(plain):
            raise ValueError(f"this IBAN cannot be right: {wrong}")
        if not reference.strip():
            raise ValueError("a transfer has a reference")
        row.iban, row.reference = self.secret.seal("iban", plain.encode()), reference.strip()
        return await self._to(session, row, RefundStatus.SENT, by)

    async def end(self, session: AsyncSession, number: int, *, by: str, arrived: bool, why: str = "") -> RefundRow:
        """The money is back, or did not go back this way; then another refund can be asked for. What the provider
        was asked for cannot be said to have failed while it may still do it.
        """
        row = await self._in(session, number, *((RefundStatus.SENT,) if arrived else _OPEN))
        if row.status == RefundStatus.SENT and not row.iban:
            raise ValueError("the provider says itself when the money is back")
        if not arrived and not why.strip():
            raise ValueError("say why it failed")
        row.reference = row.reference if arrived else why.strip()
        return await self._to(session, row, RefundStatus.CONFIRMED if arrived else RefundStatus.FAILED, by)

    async def waiting(self, session: AsyncSession) -> list[dict[str, object]]:
        """What is not ended, oldest first, for the staff."""
        found = await session.execute(_with_payments().order_by(RefundRow.number))
        return [
            {"refund": row.number, "payment": row.payment_ref, "case": row.tracking_code, "rials": row.amount_rials}
            | {"reason": row.reason, "status": _status(row, returned), "asked_by": row.asked_by, "since": row.since}
            for row, returned in found
            if _status(row, returned) in _OPEN
        ]

    async def _in(self, session: AsyncSession, number: int, *statuses: RefundStatus) -> RefundRow:
        ref = await session.scalar(select(RefundRow.payment_ref).where(RefundRow.number == number))
        if ref is None:
            raise ValueError("there is no such refund")
        await _held(session, ref)
        row = await session.get_one(RefundRow, number, with_for_update=True, populate_existing=True)
        if row.status not in statuses:
            raise ValueError(f"the refund is {row.status}")
        return row

    async def _to(self, session: AsyncSession, row: RefundRow, status: RefundStatus, by: str) -> RefundRow:
        row.status, row.since = status.value, self.clock()
        if status is RefundStatus.APPROVED:
            row.approved_by = by
        await session.flush()
        await _tell(session, row, by, self.clock())
        return row


_OPEN = (RefundStatus.ASKED, RefundStatus.APPROVED, RefundStatus.SENT)


async def ask(
    session: AsyncSession,
    payment: PaymentRow,
    rials: int,
    *,
    reason: RefundReason,
    by: str,
    at: datetime,
    case: str = "",
) -> RefundRow:
    """See `Refunds.ask`. Two who ask at once can ask for too much: that is seen when it is to be approved."""
    if payment.status != PaymentStatus.PAID:
        raise ValueError("this is not paid, or was taken back")
    left = payment.amount_rials - await _claimed(session, payment.payment_ref)
    if not 0 < rials <= left:
        raise ValueError(f"of this payment {left} rials can go back")
    row = RefundRow(payment_ref=payment.payment_ref, amount_rials=rials, tracking_code=case or payment.tracking_code)
    row.reason, row.status, row.since, row.asked_by = reason.value, RefundStatus.ASKED.value, at, by
    row.approved_by = row.reference = ""
    session.add(row)
    await session.flush()
    await _tell(session, row, by, at)
    return row


async def ask_for_refused(session: AsyncSession, code: str, at: datetime, actor: str) -> None:
    """A case that is held was refused: what was paid for it is to go back, if a person other than `actor` agrees."""
    mine = select(PaymentRow).where(PaymentRow.tracking_code == code)
    for payment in (await session.scalars(mine.where(PaymentRow.status == PaymentStatus.PAID.value))).all():
        if not await _claimed(session, payment.payment_ref):
            await ask(session, payment, payment.amount_rials, reason=RefundReason.REFUSED, by=actor, at=at)


async def is_under_way(session: AsyncSession, payment_ref: str) -> bool:
    """Whether something of a payment that is held goes back, or has gone back, as a refund."""
    return await _claimed(session, payment_ref) > 0


async def of_case(session: AsyncSession, code: str) -> tuple[RefundView, ...]:
    """The refunds of a case, oldest first."""
    found = await session.execute(_with_payments().where(RefundRow.tracking_code == code).order_by(RefundRow.number))
    return tuple(RefundView(row.amount_rials, _status(row, at), at or row.since) for row, at in found)


async def _claimed(session: AsyncSession, payment_ref: str) -> int:
    """Rials of the refunds of a payment that have not failed."""
    mine = select(func.coalesce(func.sum(RefundRow.amount_rials), 0)).where(RefundRow.payment_ref == payment_ref)
    return int(await session.scalar(mine.where(RefundRow.status != RefundStatus.FAILED.value)) or 0)


def _with_payments() -> Select[RefundRow, datetime | None]:
    return select(RefundRow, PaymentRow.returned_at).join(PaymentRow, PaymentRow.payment_ref == RefundRow.payment_ref)


def _status(row: RefundRow, returned: datetime | None) -> RefundStatus:
    """What the provider gave back is back."""
    by_provider = row.status == RefundStatus.SENT and not row.iban
    return RefundStatus.CONFIRMED if by_provider and returned else RefundStatus(row.status)


async def _held(session: AsyncSession, payment_ref: str) -> PaymentRow:
    row = await session.get(PaymentRow, payment_ref, with_for_update=True, populate_existing=True)
    if row is None:
        raise ValueError("there is no such payment")
    return row


async def _tell(session: AsyncSession, row: RefundRow, by: str, at: datetime) -> None:
    case = await case_store.held(session, row.tracking_code) if row.tracking_code else None
    if case is not None:
        told = Event(f"refund {row.number} {row.status}", f"{row.reason}: {row.amount_rials} of {row.payment_ref[:8]}")
        await case_store.record(session, case, [told], at, by)
