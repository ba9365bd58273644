"""Commands about officers: make an account, and say which agencies have too few."""

from __future__ import annotations

import asyncio
import getpass
import os
import sys
from collections import Counter
from collections.abc import Awaitable, Callable, Collection
from datetime import UTC, datetime

from hub import catalogue, keys, second_factor
from hub.accounts import ADMIN, HOLDERS, INSPECTION, SHORTEST_PASSWORD, TREASURY, AccountFault, Accounts, login_name
from hub.catalogue import Services
from hub.database import Database, open_database
from hub.schema import DatabaseError
from hub.settings import Settings

#: Agencies without a desk: machines answer for them, or the citizen himself does.
MACHINES = frozenset({"kiosk", "civilreg", "psp"})

_FAULTS = {
    AccountFault.NAME: "a name has 2 to 40 of a-z, 0-9, dot and hyphen",
    AccountFault.TAKEN: "this name belongs to another agency",
    AccountFault.AGENCY: "there is no such agency",
    AccountFault.PASSWORD: f"a password has at least {SHORTEST_PASSWORD} characters, and does not hold the name",
}


def duties(services: Services) -> list[str]:
    """The roles that need holders: admin, inspection, treasury, and agencies that hold stages of what is offered."""
    offered = (service for service in services.catalogue.services if not service.switched_off)
    agencies = {stage.agency for service in offered for stage in service.stages} - MACHINES
    return [ADMIN, INSPECTION, TREASURY, *sorted(agencies - {INSPECTION})]


def short_of_holders(services: Services, holders: Counter[str], joined: Collection[str] = ()) -> dict[str, int]:
    """The roles with fewer than two holders, and how many they have. Agencies `joined` by systems need none."""
    return {role: holders[role] for role in duties(services) if holders[role] < HOLDERS and role not in joined}


def add_officer(settings: Settings, name: str, agency: str, *, totp: bool | None = None) -> int:
    """Make an account with the password of stdin's first line. The exit code.

    `totp`: print a fresh second factor for its officer, or ask him for none any more; else it stays as it is.
    """
    password = getpass.getpass() if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")

    key = second_factor.fresh()

    async def work(database: Database, accounts: Accounts, _services: Services) -> int:
        async with database.write() as session:
            fault = await accounts.add(session, name, agency, password, "command line", renew=True)
            if fault is None and totp is not None:
                await accounts.second_factor(session, name, key if totp else None)
        if fault is None:
            told = f"{second_factor.shown(key)}\n{second_factor.address(key, login_name(name))}\n"
            sys.stdout.write(told if totp else "")
            return 0
        sys.stderr.write(f"hub: {_FAULTS[fault]}\n")
        return 1

    return _run(settings, work)


def check(settings: Settings) -> int:
    """Say which roles have fewer than two holders: exit code 1 when there are some."""

    async def work(database: Database, accounts: Accounts, services: Services) -> int:
        async with database.read() as session:
            short = short_of_holders(services, await accounts.holders(session), settings.agencies)
        for role, count in short.items():
            sys.stdout.write(f"{role}: {count} of {HOLDERS} officers\n")
        sys.stdout.write("" if short else "Every role has its officers.\n")
        return 1 if short else 0

    return _run(settings, work)


def _run(settings: Settings, work: Callable[[Database, Accounts, Services], Awaitable[int]]) -> int:
    os.umask(0o077)
    settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)

    async def go() -> int:
        services = catalogue.load(settings.catalogue)
        database = open_database(settings.database_url, settings.data)
        agencies = services.catalogue.names.agencies
        accounts = Accounts(keys.secret(settings.data), settings.desk_limits, agencies, lambda: datetime.now(UTC))
        try:
            await database.prepare()
            return await work(database, accounts, services)
        finally:
            await database.engine.dispose()

    try:
        return asyncio.run(go())
    except (DatabaseError, OSError, ValueError) as error:
        sys.stderr.write(f"hub: {error}\n")
        return 1
