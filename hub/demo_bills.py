"""What the invented city claims: from vehicles, parking and shops, and for its cases; and how it pays."""

from __future__ import annotations

import hashlib

from sqlalchemy.ext.asyncio import AsyncSession

from hub.bills import Bills, Owed
from hub.catalogue import Services
from hub.composition import Hub
from hub.providers import PaymentNotice
from kiosk.contract.language import Language
from kiosk.contract.problem import Problem
from kiosk.contract.wire import PaymentRequest

_PERIOD = "1404"

#: By which any bill is paid that has numbers.
_PAYING = "municipal-bill-payment"

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


def reckoned(tracking_code: str) -> int:
    """What an invented agency charges for a case: 1.2 to 26.7 million rials, the same whenever it is asked."""
    return 1_200_000 + 100_000 * hashlib.sha256(tracking_code.encode()).digest()[0]


async def pay(hub: Hub, session: AsyncSession, tracking_code: str, kiosk_id: str) -> bool:
    """An invented citizen pays the bill of a case as real ones do; False when there is none to be paid."""
    bill = await hub.bills.of_case(session, tracking_code)
    if bill is None or bill.paid:
        return False
    wish = PaymentRequest(bill.bill_id, bill.payment_id, _PAYING, Language.FA)
    payment = await hub.payments.start(session, kiosk_id, wish)
    if isinstance(payment, Problem):
        return False
    await session.flush()
    notice = PaymentNotice(f"demo-{payment.payment_ref}", payment.payment_ref, "paid", payment.amount_rials)
    await hub.settling.hear(session, notice)
    return True
