"""The hub put together from its settings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from litestar.di import NamedDependency

from hub import catalogue, keys, packs, registers, resources, tariff
from hub.accounts import Accounts
from hub.agencies import systems
from hub.agencies.delivery import Courier
from hub.agencies.systems import AgencySystems
from hub.agencies.watch import Watch
from hub.alerts import Alerts
from hub.attachments import uploads
from hub.attachments.uploads import NoScanner, Scanner, Uploads
from hub.bills import Bills
from hub.calendar import WorkingCalendar
from hub.casework import Casework
from hub.catalogue import Services
from hub.database import Database, open_database
from hub.figures import Figures
from hub.filing import Filing
from hub.idempotency import ExactlyOnce
from hub.identity import Identities
from hub.one_time_codes import OneTimeCodes
from hub.packs import RevokedPacks
from hub.payments import Payments
from hub.places import Places
from hub.providers import PaymentProvider, SandboxProvider
from hub.receipts import Receipts
from hub.refunds import Refunds
from hub.registers import Registers
from hub.settings import Settings
from hub.settling import Settling
from hub.slots import Slots
from hub.sms import FileSmsSender, SmsSender
from kiosk.contract.catalogue import COMPILED_FILE
from kiosk.contract.days import today_in_tehran


@dataclass(frozen=True)
class Hub:
    """Everything that a request can reach."""

    settings: Settings
    clock: Callable[[], datetime]
    services: Services
    database: Database
    secret: keys.Secret
    calendar: WorkingCalendar
    receipts: Receipts
    identities: Identities
    one_time_codes: OneTimeCodes
    filing: Filing
    casework: Casework
    bills: Bills
    payments: Payments
    settling: Settling
    refunds: Refunds
    slots: Slots
    places: Places
    uploads: Uploads
    once: ExactlyOnce
    accounts: Accounts
    agency_systems: AgencySystems
    watch: Watch
    courier: Courier
    revoked_packs: RevokedPacks
    figures: Figures
    alerts: Alerts
    registers: Registers


#: How a handler asks for the hub.
TheHub = NamedDependency[Hub]


async def prepare(hub: Hub) -> None:
    """Make sure that the hub and its database belong together. Raises schema.DatabaseError."""
    await hub.database.prepare()
    await keys.stay(hub.database, hub.receipts.key, hub.secret)


def build(
    settings: Settings,
    clock: Callable[[], datetime],
    *,
    sms: SmsSender | None = None,
    provider: PaymentProvider | None = None,
    scanner: Scanner | None = None,
) -> Hub:
    """A hub on its data folder, which is made if needed. `settings.public_url` must be set.

    Raises OSError or ValueError when the folder, a key, the catalogue, the tariff or the resources cannot be used.
    """
    settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    key = keys.signing_key(settings.data)
    revoked_packs = RevokedPacks(packs.revocations_file(settings), key)
    city = catalogue.load(settings.catalogue, settings.data / COMPILED_FILE)
    offered = packs.load(settings, city.catalogue, revoked_packs, lambda: today_in_tehran(clock()))
    services = replace(city, partners=offered)
    prices = tariff.load(settings.tariff, services)
    database = open_database(settings.database_url, settings.data)
    secret = keys.secret(settings.data)
    calendar = WorkingCalendar(settings.weekend, settings.holidays)
    receipts = Receipts(key, settings.public_url)
    identities = Identities(secret, clock, timedelta(seconds=settings.identity_life))
    sender = sms or FileSmsSender(settings.data / "sms.jsonl", clock)
    paying = provider or SandboxProvider(settings.public_url, settings.sandbox)
    uploads.check_formats(services)
    page_life = timedelta(seconds=settings.upload_life)
    sending = Uploads(services, secret, scanner or NoScanner(), settings.public_url, clock, page_life)
    bookable = resources.load(settings.resources, calendar, services.catalogue.names.places)
    slots = Slots(services, bookable, secret, clock, timedelta(seconds=settings.slot_kept))
    bills = Bills(services, prices, identities, secret, clock)
    late, pay_life = timedelta(days=settings.filed_late_days), timedelta(seconds=settings.payment_life)
    joined = systems.joined(settings.agencies, services)
    casework = Casework(calendar, secret, clock)
    payments = Payments(services, bills, secret, paying, receipts, calendar, clock, pay_life)
    settling = Settling(payments, paying, casework, clock)
    return Hub(
        settings=settings,
        clock=clock,
        services=services,
        database=database,
        secret=secret,
        calendar=calendar,
        receipts=receipts,
        identities=identities,
        one_time_codes=OneTimeCodes(secret, sender, identities, settings.code_limits, clock),
        filing=Filing(services, identities, receipts, calendar, slots, sending, secret, clock, late),
        casework=casework,
        bills=bills,
        payments=payments,
        settling=settling,
        refunds=Refunds(secret, clock),
        slots=slots,
        places=Places(services, identities, secret, calendar, settling, clock),
        uploads=sending,
        once=ExactlyOnce(database, secret, clock),
        accounts=Accounts(secret, settings.desk_limits, services.catalogue.names.agencies, clock),
        agency_systems=joined,
        watch=Watch(joined, calendar, clock),
        courier=Courier(database, joined, secret, clock, timedelta(days=settings.notice_days)),
        revoked_packs=revoked_packs,
        figures=Figures(database, services, calendar, clock),
        alerts=Alerts(services, settings.alerts, clock),
        registers=Registers(services, registers.load(settings.registers_folder, services), identities, clock),
    )
