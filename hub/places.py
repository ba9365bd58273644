"""What a citizen has booked, and giving it back until it begins. What was paid for it goes back, too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import msgspec
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub import bookings, case_store, refunds
from hub.calendar import WorkingCalendar
from hub.catalogue import Services
from hub.filing import owner_key
from hub.identity import Identities
from hub.keys import Secret
from hub.problems import problem
from hub.settling import Settling
from hub.tables import CaseRow, PaymentRow
from kiosk.contract.places import GiveBack, Place
from kiosk.contract.problem import Problem, ProblemCode
from kiosk.contract.service import FieldType
from kiosk.contract.wire import CaseView, PaymentStatus, ReversalReason

#: Steps of cases that money is paid or given back for.
_MONEY = frozenset({"pay", "refund"})


@dataclass(frozen=True)
class Places:
    """What cases have booked."""

    services: Services
    identities: Identities
    secret: Secret
    calendar: WorkingCalendar
    settling: Settling
    clock: Callable[[], datetime]

    async def view(self, session: AsyncSession, row: CaseRow) -> CaseView:
        """The case as everyone may see it, with its places and refunds. Of cases that can have none, none are read."""
        now, code = self.clock(), row.tracking_code
        service = self.services.get(row.service_id)
        books = service is None or any(field.type is FieldType.SLOT for field in service.fields)
        pays = not row.stages or any(stage.step in _MONEY for stage in row.stages)
        coming = await bookings.coming(session, code, now) if books else []
        places = tuple(Place(b.resource, b.place, b.begins, b.number) for b in coming)
        seen = case_store.view(row, self.calendar, now, places=places)
        return msgspec.structs.replace(seen, refunds=await refunds.of_case(session, code)) if pays else seen

    async def give_back(
        self, session: AsyncSession, kiosk_id: str, identity: str | None, code: str, wanted: GiveBack
    ) -> CaseView | Problem:
        """The place is free, what was paid goes back. Whose case has a name must prove it."""
        found = await case_store.find(session, code)
        row = await case_store.held(session, found.tracking_code) if found else None
        if row is None:
            return problem(ProblemCode.CASE_NOT_FOUND)
        if refusal := self._not_theirs(row, kiosk_id, identity):
            return refusal
        now = self.clock()
        coming = await bookings.coming(session, row.tracking_code, now)
        booking = next((b for b in coming if (b.resource, b.begins) == (wanted.resource, wanted.begins)), None)
        if booking is None:
            return problem(ProblemCode.CASE_MOVED_ON, "this place is not to be given back")
        await bookings.free(session, row, [booking], now, f"kiosk:{kiosk_id}")
        for payment in await _paid(session, row.tracking_code):
            await self.settling.reverse(session, payment, ReversalReason.NOT_DELIVERED)
        return await self.view(session, row)

    def _not_theirs(self, row: CaseRow, kiosk_id: str, identity: str | None) -> Problem | None:
        owners = {
            "national_id": row.owner_national_id,
            "mobile": row.owner_mobile,
            "passport": row.owner_passport,
        }
        if not any(owners.values()):
            return None  # nobody said a name: who has the code has the case
        proven = self.identities.read(identity, kiosk_id, self.clock())
        if isinstance(proven, Problem):
            return proven
        theirs = any(owner and owner == owner_key(self.secret, fact, proven.facts) for fact, owner in owners.items())
        return None if theirs else problem(ProblemCode.IDENTITY_REQUIRED, "the case is somebody else's")


async def _paid(session: AsyncSession, code: str) -> list[str]:
    mine = select(PaymentRow.payment_ref).where(PaymentRow.tracking_code == code)
    return list((await session.scalars(mine.where(PaymentRow.status == PaymentStatus.PAID.value))).all())
