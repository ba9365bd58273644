"""What the invented city claims besides levies of properties: from vehicles, parking and shops."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncSession

from hub.bills import Bills, Owed
from hub.catalogue import Services

_PERIOD = "1404"

#: Service, the answers that name whose bill it is, amount in rials. Plates and numbers are invented.
CLAIMS: tuple[tuple[str, dict[str, str], Owed], ...] = (
    ("vehicle-levy", {"plate": "12ب345-36"}, Owed(4_300_000, _PERIOD, "م••••• ر•••••")),
    ("vehicle-levy", {"plate": "123-12345"}, Owed(600_000, _PERIOD, "ز••••• ا•••••")),
    ("parking-payment", {"plate": "12ب345-36"}, Owed(180_000)),
    (
        "business-levy",
        {"find_by": "renewal", "renewal": "2-5-31-14-0-0-0"},
        Owed(8_750_000, _PERIOD, "م••••• ر•••••"),
    ),
    ("business-levy", {"find_by": "guild", "guildno": "140400123456"}, Owed(5_200_000, _PERIOD, "ع••••• ک•••••")),
)


async def enter(services: Services, bills: Bills, session: AsyncSession) -> None:
    """Put in what is not there yet, of the services that the catalogue has."""
    for service_id, answers, owed in CLAIMS:
        service = services.get(service_id)
        if service is not None and await bills.find(session, service, answers) is None:
            await bills.enter(session, service, answers, owed)
            await session.flush()
