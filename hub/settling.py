"""What a provider says becomes true here: once, whatever it says twice, late, or wrong. Nothing of it gets lost.

Money that came and is not owed (any more) goes back. The wish is written with the notice; the provider is asked
afterwards, outside of the transaction, until it did.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

import msgspec
from sqlalchemy import and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub import case_store, refunds
from hub.case_store import Event
from hub.casework import Casework
from hub.database import Database, lock
from hub.payments import Payments
from hub.problems import problem
from hub.providers import PaymentNotice, PaymentProvider
from hub.tables import BillRow, PaymentNoticeRow, PaymentRow
from kiosk.contract.problem import Problem, ProblemCode
from kiosk.contract.service import Merchant
from kiosk.contract.wire import Payment, PaymentStatus, ReversalReason

_log = logging.getLogger("hub")


class Verdict(StrEnum):
    """What became of a notice."""

    SETTLED = "settled"
    DECLINED = "declined"
    REPEATED = "repeated"  # it was true already
    BOOKED_LATE = "booked-late"  # the payment was over, the bill still open
    GIVEN_BACK = "given-back"  # the bill was paid in another way
    WRONG_AMOUNT = "wrong-amount"  # it goes back
    UNKNOWN = "unknown"  # no such payment here
    TOO_LATE = "too-late"  # "failed" about a payment that is over


#: What somebody should look at.
ODD = frozenset({Verdict.BOOKED_LATE, Verdict.GIVEN_BACK, Verdict.WRONG_AMOUNT, Verdict.UNKNOWN, Verdict.TOO_LATE})


@dataclass(frozen=True)
class Settling:
    """Hears the provider, and gives money back."""

    payments: Payments
    provider: PaymentProvider
    casework: Casework
    clock: Callable[[], datetime]

    async def hear(self, session: AsyncSession, notice: PaymentNotice) -> Verdict:
        """Make true what the provider says. The same notice again changes nothing."""
        await lock(session, f"payment notice {notice.notice_id}")
        if await session.get(PaymentNoticeRow, notice.notice_id) is not None:
            return Verdict.REPEATED
        verdict = await self._judge(session, notice)
        row = PaymentNoticeRow(
            notice_id=notice.notice_id,
            payment_ref=notice.payment_ref,
            outcome=notice.outcome,
            amount_rials=notice.amount_rials,
            at=self.clock(),
            verdict=verdict.value,
        )
        session.add(row)
        if verdict in ODD:
            _log.warning("payment notice needs a look", extra={"notice": notice.notice_id, "verdict": verdict.value})
        return verdict

    async def reverse(
        self, session: AsyncSession, payment_ref: str, reason: ReversalReason, *, actor: str = "clock", named: str = ""
    ) -> Payment | Problem:
        """Take a payment back, whole. Its bill is open again; what a case did since is not undone.

        `actor` and his own reason, `named`, stand in the log of the case.
        """
        row = await session.get(PaymentRow, payment_ref, with_for_update=True)
        if row is None or row.status not in {PaymentStatus.PAID.value, PaymentStatus.REVERSED.value}:
            return problem(ProblemCode.PAYMENT_NOT_FOUND)
        if row.status == PaymentStatus.PAID.value:
            if await refunds.is_under_way(session, payment_ref):
                return problem(ProblemCode.CASE_MOVED_ON, "a refund of this payment is under way")
            bill = await session.get_one(BillRow, (row.bill_id, row.payment_id), with_for_update=True)
            bill.paid = False
            self._send_back(row, reason)
            if case := await case_store.held(session, row.tracking_code):
                told = Event("payment reversed", f"{named or reason.value}: {row.payment_ref}")
                await case_store.record(session, case, [told], self.clock(), actor)
        return self.payments.view(row)

    async def return_money(self, database: Database) -> int:
        """Ask the provider for every reversal that it has not done yet. How many it did."""
        async with database.read() as session:
            due = select(PaymentRow).where(PaymentRow.reversed_at.is_not(None), PaymentRow.returned_at.is_(None))
            rows = list((await session.scalars(due)).all())
        done = 0
        for row in rows:
            if not await self.provider.give_back(row.payment_ref, row.amount_rials, Merchant(row.merchant)):
                _log.warning("the provider did not give money back yet", extra={"merchant": row.merchant})
                continue
            async with database.write() as session:
                mine = await session.get_one(PaymentRow, row.payment_ref, with_for_update=True)
                mine.returned_at = mine.returned_at or self.clock()
            done += 1
        return done

    async def odd(self, session: AsyncSession) -> list[dict[str, object]]:
        """What staff should look at: odd notices, and money that has not gone back yet. Newest first."""
        odd = select(PaymentNoticeRow).where(PaymentNoticeRow.verdict.in_([v.value for v in ODD]))
        odd = odd.where(PaymentNoticeRow.looked_at.is_(None))
        notices = (await session.scalars(odd.order_by(PaymentNoticeRow.at.desc()))).all()
        waiting = select(PaymentRow).where(PaymentRow.reversed_at.is_not(None), PaymentRow.returned_at.is_(None))
        found: list[dict[str, object]] = [
            {"not_given_back": row.payment_ref, "since": row.reversed_at} for row in await session.scalars(waiting)
        ]
        for row in notices:
            found.append({"notice": row.notice_id, "payment": row.payment_ref, "at": row.at, "verdict": row.verdict})
        return found

    async def _judge(self, session: AsyncSession, notice: PaymentNotice) -> Verdict:
        row = await session.get(PaymentRow, notice.payment_ref, with_for_update=True)
        if row is None:
            return Verdict.UNKNOWN
        status = self.payments.view(row).status
        if notice.outcome == "failed":
            if status is PaymentStatus.PENDING:
                row.status = PaymentStatus.FAILED.value
                return Verdict.DECLINED
            return Verdict.REPEATED if status is PaymentStatus.FAILED else Verdict.TOO_LATE
        if status in {PaymentStatus.PAID, PaymentStatus.REVERSED}:
            return Verdict.REPEATED
        if notice.amount_rials != row.amount_rials:
            self._send_back(row, ReversalReason.WRONG_AMOUNT)
            return Verdict.WRONG_AMOUNT
        bill = await session.get_one(BillRow, (row.bill_id, row.payment_id), with_for_update=True)
        if bill.paid:
            self._send_back(row, ReversalReason.PAID_ALREADY)
            return Verdict.GIVEN_BACK
        await self._settle(session, row, bill)
        return Verdict.SETTLED if status is PaymentStatus.PENDING else Verdict.BOOKED_LATE

    async def _settle(self, session: AsyncSession, row: PaymentRow, bill: BillRow) -> None:
        bill.paid = True
        row.status, row.paid_at = PaymentStatus.PAID.value, self.clock()
        if bill.tracking_code:  # a case waited for this
            await self.casework.settle_payment(session, bill.tracking_code, f"payment:{row.payment_ref[:8]}")
        receipt = await self.payments.receipt(session, row, bill)
        row.tracking_code = receipt.tracking_code
        row.receipt = msgspec.json.encode(receipt)

    def _send_back(self, row: PaymentRow, reason: ReversalReason) -> None:
        row.status, row.reversal, row.reversed_at = PaymentStatus.REVERSED.value, reason.value, self.clock()


async def settlement(session: AsyncSession, first: datetime, end: datetime) -> dict[str, object]:
    """What came into each account, and went out of it again, from `first` until before `end`. Accounts never mix."""
    came = and_(PaymentRow.paid_at >= first, PaymentRow.paid_at < end)
    went = and_(PaymentRow.reversed_at >= first, PaymentRow.reversed_at < end)
    rows = (await session.scalars(select(PaymentRow).where(or_(came, went)))).all()
    report: dict[str, object] = {}
    for merchant in Merchant:
        mine = [row for row in rows if row.merchant == merchant.value]
        paid = [row for row in mine if row.paid_at is not None and first <= row.paid_at < end]
        back = [row for row in mine if row.paid_at and row.reversed_at and first <= row.reversed_at < end]
        report[merchant.value] = {
            "payments": len(paid),
            "paid_rials": sum(row.amount_rials for row in paid),
            "reversals": len(back),
            "reversed_rials": sum(row.amount_rials for row in back),
        }
    return report
