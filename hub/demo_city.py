"""An invented city to show: a few bills, two cases that always stand the same, and the cases of `demo_cases`.

Numbers are the test vectors of `docs/formats.md`.
"""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncSession

from hub import demo_bills, demo_cases
from hub.composition import Hub
from hub.database import lock
from hub.tables import BillRow, CaseRow

#: A building permit whose electricity inquiry is two working days late while the other agencies have answered.
BUILDING_PERMIT = "DEMPRM234V"

#: A request to 137 that a contractor works on, in time.
CITY_REQUEST = "DEM237234D"

#: The person these cases belong to. Prefix 999 is nobody's.
NATIONAL_ID = "9991234561"
MOBILE = "09150000000"

#: Renewal code, bill ID, payment ID, amount in rials, period, masked owner, whether it is paid.
BILLS = (
    ("2-5-31-14-0-0-0", "1234567890168", "125040128", 1_250_000, "1404", "م••••• ر•••••", False),
    ("7-2-18-3-0-0-0", "432190064", "125040124", 1_250_000, "1404", "ز••••• ا•••••", False),
    ("11-1-4-22-1-3-0", "790060", "125040125", 1_250_000, "1404", "ع••••• ک•••••", True),
)


async def settle(hub: Hub) -> None:
    """Put into the database what is not there yet. What visitors changed (a paid bill) stays."""
    async with hub.database.write() as session:
        await lock(session, "demo city")
        for renewal, bill, payment, amount, period, owner, paid in BILLS:
            if await session.get(BillRow, (bill, payment)) is None:
                session.add(
                    BillRow(
                        bill_id=bill,
                        payment_id=payment,
                        amount_rials=amount,
                        renewal_code=renewal,
                        period=period,
                        owner_masked=owner,
                        paid=paid,
                    )
                )
        await demo_bills.enter(hub.services, hub.bills, session)
        await _case(hub, session, BUILDING_PERMIT, "building-permit", ("power", 2))
        await _case(hub, session, CITY_REQUEST, "request-137", ("contractor", None))


async def _case(hub: Hub, session: AsyncSession, code: str, service_id: str, holder: tuple[str, int | None]) -> None:
    """A case that has come to an agency, which is so many working days late; None: it came there today."""
    agency, late = holder
    service = hub.services.get(service_id)
    if service is None or await session.get(CaseRow, code) is not None:
        return
    order = next((stage.order for stage in service.stages if stage.agency == agency), 0)
    began = hub.clock() if late is None or not order else demo_cases.began(hub, service, order, late)
    owner = demo_cases.Owner(NATIONAL_ID, MOBILE)
    row = await demo_cases.add(hub, session, code, service, began=began, owner=owner, conditions={"endowment_land"})
    held = {position for position, stage in enumerate(row.stages) if stage.agency == agency}
    await demo_cases.work(hub, session, row, held)
