"""`python -m hub money`: refunds step by step. Who does a step is named, and stands in the log of the case."""

from __future__ import annotations

import argparse
import sys

import msgspec
from sqlalchemy.ext.asyncio import AsyncSession

from hub.composition import Hub
from hub.tables import RefundRow
from kiosk.contract.refunds import RefundReason


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The steps, as arguments."""
    commands.add_parser("refunds", help="refunds that are not ended, one a line")
    asking = commands.add_parser("refund-ask", help="ask for a part of a payment, or all of it")
    asking.add_argument("payment")
    asking.add_argument("rials", type=int)
    asking.add_argument("--reason", choices=list(RefundReason), default=RefundReason.OVERPAID)
    asking.add_argument("--case", default="", help="the case on whose screen it stands, if not that of the payment")
    approving = commands.add_parser("refund-approve", help="agree, as a second person")
    sending = commands.add_parser("refund-send", help="have the provider give it back, or say that it was transferred")
    sending.add_argument("--iban", default="", help="where it was transferred to")
    sending.add_argument("--reference", default="", help="of the transfer")
    done = commands.add_parser("refund-done", help="a transfer has arrived")
    failing = commands.add_parser("refund-failed", help="it did not go back this way")
    failing.add_argument("--why", required=True)
    for step in (approving, sending, done, failing):
        step.add_argument("refund", type=int)
    for step in (asking, approving, sending, done, failing):
        step.add_argument("--by", required=True, metavar="NAME", help="who does it")


async def work(given: argparse.Namespace, hub: Hub, session: AsyncSession) -> int:
    """Do the step. The exit code."""
    if given.command == "refunds":
        for entry in await hub.refunds.waiting(session):
            sys.stdout.write(msgspec.json.encode(entry).decode() + "\n")
        return 0
    try:
        row = await _step(given, hub, session)
    except ValueError as error:
        sys.stderr.write(f"hub: {error}\n")
        return 1
    told = {"refund": row.number, "status": row.status, "rials": row.amount_rials, "payment": row.payment_ref}
    sys.stdout.write(msgspec.json.encode(told).decode() + "\n")
    return 0


async def _step(given: argparse.Namespace, hub: Hub, session: AsyncSession) -> RefundRow:
    by = f"officer:{given.by}"
    match given.command:
        case "refund-ask":
            reason = RefundReason(given.reason)
            return await hub.refunds.ask(session, given.payment, given.rials, reason=reason, by=by, case=given.case)
        case "refund-approve":
            return await hub.refunds.approve(session, given.refund, by=by)
        case "refund-send":
            return await hub.refunds.send(session, given.refund, by=by, iban=given.iban, reference=given.reference)
        case "refund-done":
            return await hub.refunds.end(session, given.refund, by=by, arrived=True)
        case _:
            return await hub.refunds.end(session, given.refund, by=by, arrived=False, why=given.why)
