"""`python -m hub money`: what came in and went out, what is odd, reversals, bills of cases. For the staff."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

import msgspec
from sqlalchemy.ext.asyncio import AsyncSession

from hub import composition, refund_commands
from hub import settings as hub_settings
from hub.composition import Hub
from hub.schema import DatabaseError
from hub.settings import Settings
from hub.settling import settlement
from kiosk.contract.days import TEHRAN
from kiosk.contract.problem import Problem
from kiosk.contract.wire import ReversalReason

Work = Callable[[Hub, AsyncSession], Awaitable[int]]


_USAGE_ERROR = 64


def main(arguments: list[str]) -> int:
    """The exit code: 0, 1 when there is something to look at or nothing could be done, 64 when the words are wrong."""
    parser = argparse.ArgumentParser(prog="hub money", description="Money, for the staff of the city.")
    parser.add_argument("--data", required=True, metavar="DIR", help="the data folder of the hub")
    parser.add_argument("--config", type=Path, metavar="FILE", help="its TOML file")
    parser.add_argument("--catalogue", metavar="DIR", help="its folder of service definitions")
    parser.add_argument("--database-url", help="its database, when it is not the SQLite file")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("settlement", help="what came into each account on a day").add_argument("day")
    commands.add_parser("odd", help="notices that need a look, money that did not go back yet")
    commands.add_parser("reverse", help="take a payment back").add_argument("payment")
    charging = commands.add_parser("charge", help="enter the bill of a case that waits for its payment")
    charging.add_argument("code")
    charging.add_argument("rials", type=int)
    refund_commands.add_to(commands)
    given = parser.parse_args(arguments)
    names = ("data", "catalogue", "database_url")
    values: dict[str, object] = {name: getattr(given, name) for name in names if getattr(given, name)}
    try:
        settings = hub_settings.load(given.config, values, "")
    except (ValueError, OSError) as error:
        sys.stderr.write(f"hub: {error}\n")
        return _USAGE_ERROR
    match given.command:
        case "settlement":
            return settle(settings, given.day)
        case "odd":
            return odd(settings)
        case "reverse":
            return reverse(settings, given.payment)
        case "charge":
            return charge(settings, given.code, given.rials)
        case _:
            return _run(settings, partial(refund_commands.work, given))


def settle(settings: Settings, day: str) -> int:
    """Print what came into each account on a day of Tehran, and went out again. The exit code."""
    try:
        first = datetime.combine(date.fromisoformat(day), datetime.min.time(), TEHRAN)
    except ValueError:
        sys.stderr.write("hub: a day is YYYY-MM-DD\n")
        return _USAGE_ERROR

    async def work(_hub: Hub, session: AsyncSession) -> int:
        _say({"day": day, **await settlement(session, first, first + timedelta(days=1))})
        return 0

    return _run(settings, work)


def odd(settings: Settings) -> int:
    """Print what somebody should look at, one JSON object a line. The exit code: 1 when there is something."""

    async def work(hub: Hub, session: AsyncSession) -> int:
        found = await hub.settling.odd(session)
        for entry in found:
            _say(entry)
        return 1 if found else 0

    return _run(settings, work)


def reverse(settings: Settings, payment_ref: str) -> int:
    """Take a payment back because the office says so. The exit code."""

    async def work(hub: Hub, session: AsyncSession) -> int:
        found = await hub.settling.reverse(session, payment_ref, ReversalReason.OFFICE)
        if isinstance(found, Problem):
            sys.stderr.write(f"hub: {found.title}, or it is not paid\n")
            return 1
        _say({"payment": found.payment_ref, "status": found.status, "amount_rials": found.amount_rials})
        return 0

    return _run(settings, work)


def charge(settings: Settings, tracking_code: str, rials: int) -> int:
    """Enter the bill of a case that waits for its payment. The exit code."""

    async def work(hub: Hub, session: AsyncSession) -> int:
        try:
            bill = await hub.bills.charge(session, tracking_code, rials)
        except ValueError as error:
            sys.stderr.write(f"hub: {error}\n")
            return 1
        _say({"bill_id": bill.bill_id, "payment_id": bill.payment_id, "amount_rials": bill.amount_rials})
        return 0

    return _run(settings, work)


def _run(settings: Settings, work: Work) -> int:
    async def doing() -> int:
        hub = composition.build(settings, lambda: datetime.now(UTC))
        try:
            await composition.prepare(hub)
            async with hub.database.write() as session:
                code = await work(hub, session)
            await hub.settling.return_money(hub.database)
            return code
        finally:
            await hub.database.engine.dispose()

    try:
        return asyncio.run(doing())
    except DatabaseError as error:
        sys.stderr.write(f"hub: {error}\n")
        return 1


def _say(entry: dict[str, object]) -> None:
    sys.stdout.write(msgspec.json.encode(entry).decode() + "\n")
