"""Bookings of cases, and making them free: at once, and never the same number again."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub import case_store
from hub.case_store import Event
from hub.tables import BookingRow, CaseRow


async def coming(session: AsyncSession, code: str, now: datetime) -> list[BookingRow]:
    """What the case has booked, and has not begun."""
    mine = select(BookingRow).where(BookingRow.tracking_code == code, BookingRow.given_back_at.is_(None))
    ahead = mine.where(BookingRow.begins > now).order_by(BookingRow.begins, BookingRow.token)
    return list((await session.scalars(ahead)).all())


async def free(session: AsyncSession, case: CaseRow, bookings: list[BookingRow], now: datetime, actor: str) -> None:
    """Somebody else can have these places of a case that is held."""
    told = []
    for booking in bookings:
        booking.given_back_at = now
        told.append(Event("place free again", f"{booking.resource} {booking.place} {booking.begins.isoformat()}"))
    if told:
        await session.flush()
        await case_store.record(session, case, told, now, actor)
