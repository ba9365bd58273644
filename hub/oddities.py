"""Payments that somebody should look at, and what the treasury does about them: always for a named reason, in the log.

The log of the case has it, where there is a case; the notice itself says who looked at it, when and why.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from hub import case_store
from hub.case_store import Event
from hub.settling import ODD, Settling
from hub.tables import BillRow, PaymentNoticeRow, PaymentRow
from kiosk.contract.wire import PaymentStatus, ReversalReason

#: So many lines of a list are shown at once.
SHOWN = 50


class LookReason(StrEnum):
    """Why an odd notice needs no more work."""

    BOOKED_RIGHT = "booked-right"
    MONEY_BACK = "money-back"  # the citizen has it again
    CLEARED_WITH_BANK = "cleared-with-bank"
    NOT_OURS = "not-ours"  # nothing of this city


class TakeBackReason(StrEnum):
    """Why a payment goes back."""

    PAID_TWICE = "paid-twice"
    WRONG_BILL = "wrong-bill"
    NOT_DELIVERED = "not-delivered"
    RULING = "ruling"  # of the inspection or a court


class Odd(msgspec.Struct, frozen=True):
    """An odd notice with its payment and the case of that, where the hub knows them."""

    notice: PaymentNoticeRow
    payment: PaymentRow | None
    case: str


class Oddities(msgspec.Struct, frozen=True):
    """What lies on the treasury's desk."""

    waiting: list[Odd]
    count: int  # of all that wait
    not_returned: Sequence[PaymentRow]  # reversed, and the provider has not given it back yet
    looked_at: list[Odd]  # the newest


async def read(session: AsyncSession) -> Oddities:
    """What waits, newest first, and what was looked at last."""
    odd = PaymentNoticeRow.verdict.in_([verdict.value for verdict in ODD])
    waits = PaymentNoticeRow.looked_at.is_(None)
    waiting = select(PaymentRow).where(PaymentRow.reversed_at.is_not(None), PaymentRow.returned_at.is_(None))
    counted = select(func.count()).select_from(PaymentNoticeRow).where(odd, waits)
    return Oddities(
        waiting=await _odd(session, odd & waits, PaymentNoticeRow.at),
        count=(await session.scalar(counted)) or 0,
        not_returned=(await session.scalars(waiting.order_by(PaymentRow.reversed_at).limit(SHOWN))).all(),
        looked_at=await _odd(session, odd & ~waits, PaymentNoticeRow.looked_at),
    )


async def find(session: AsyncSession, number: str) -> Sequence[PaymentRow]:
    """The payments with this reference, of this bill or under this tracking code."""
    mine = or_(PaymentRow.payment_ref == number, PaymentRow.bill_id == number, PaymentRow.tracking_code == number)
    found = select(PaymentRow).where(mine).order_by(PaymentRow.expires_at.desc()).limit(SHOWN)
    return (await session.scalars(found)).all() if number else []


async def look(session: AsyncSession, notice_id: str, reason: LookReason, actor: str, now: datetime) -> bool:
    """Somebody looked at an odd notice; False when there is none of this name that waits."""
    notice = await session.get(PaymentNoticeRow, notice_id, with_for_update=True)
    if notice is None or notice.verdict not in ODD or notice.looked_at is not None:
        return False
    notice.looked_at, notice.looked_by, notice.look_reason = now, actor, reason.value
    payment = await session.get(PaymentRow, notice.payment_ref)
    code = await _case_of(session, payment)
    if code and (case := await case_store.held(session, code)):
        told = Event("payment notice looked at", f"{reason.value}: {notice.verdict} {notice.payment_ref[:8]}")
        await case_store.record(session, case, [told], now, actor)
    return True


async def take_back(
    session: AsyncSession, settling: Settling, payment_ref: str, reason: TakeBackReason, actor: str
) -> bool:
    """Give a whole payment back; False when there is no such payment that is paid now."""
    row = await session.get(PaymentRow, payment_ref, with_for_update=True)
    if row is None or row.status != PaymentStatus.PAID.value:
        return False
    why = ReversalReason.NOT_DELIVERED if reason is TakeBackReason.NOT_DELIVERED else ReversalReason.OFFICE
    await settling.reverse(session, payment_ref, why, actor=actor, named=reason.value)
    return True


async def _odd(session: AsyncSession, which: ColumnElement[bool], by: InstrumentedAttribute[Any]) -> list[Odd]:
    rows = select(PaymentNoticeRow, PaymentRow).outerjoin(
        PaymentRow, PaymentRow.payment_ref == PaymentNoticeRow.payment_ref
    )
    rows = rows.where(which).order_by(by.desc()).limit(SHOWN)
    return [Odd(row[0], row[1], await _case_of(session, row[1])) for row in (await session.execute(rows)).all()]


async def _case_of(session: AsyncSession, payment: PaymentRow | None) -> str:
    """The tracking code of the case on its receipt, or else of the one whose bill it pays."""
    if payment is None or payment.tracking_code:
        return payment.tracking_code if payment else ""
    bill = await session.get(BillRow, (payment.bill_id, payment.payment_id))
    return bill.tracking_code if bill else ""
