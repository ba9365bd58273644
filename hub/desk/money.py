"""The pages of the treasury: payments that were late, twice or wrong, and money that goes back."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from http import HTTPStatus

from litestar import Response, get, post
from litestar.params import FromPath

from hub import oddities
from hub.admission import HubRequest
from hub.composition import TheHub
from hub.desk import visit
from hub.desk.routes import done
from hub.desk.visit import DeskRefusedError, Visit, chosen, form, one
from hub.desk.words import say
from hub.oddities import LookReason, TakeBackReason
from hub.tables import BillRow, PaymentRow
from kiosk.contract import normalise
from kiosk.contract.wire import PaymentStatus

_log = logging.getLogger("hub")


@get("/money")
async def show_money(hub: TheHub, request: HubRequest) -> Response[str]:
    """What somebody should look at, what has not gone back yet, and a search for any payment."""
    come = await visit.of_treasury(hub, request)
    wanted = normalise.identifier(request.query_params.get("find", ""))
    async with hub.database.read() as reading:
        found = await oddities.find(reading, wanted)
    if len(found) == 1:
        return come.go(f"/desk/money/{found[0].payment_ref}")
    message = say("no_payment", come.language) if wanted and not found else done(request, come)
    return await _money(come, message, found=found)


@post("/money/looked")
async def look_at_notice(hub: TheHub, request: HubRequest) -> Response[str]:
    """An odd notice needs no more work, for a named reason."""
    come = await visit.of_treasury(hub, request)
    sent = await form(come, request)
    notice, reason = one(sent, "notice"), chosen(LookReason, sent)
    async with hub.database.write() as writing:
        looked = await oddities.look(writing, notice, reason, come.desk.actor, come.now)
    if not looked:
        return await _money(come, say("notice_gone", come.language), HTTPStatus.CONFLICT)
    _log.info("%s looked at the payment notice %s: %s", come.who.name, notice, reason.value)
    return come.go("/desk/money?done=looked")


@get("/money/{ref:str}")
async def show_payment(hub: TheHub, request: HubRequest, ref: FromPath[str]) -> Response[str]:
    """One payment."""
    come = await visit.of_treasury(hub, request)
    return await _payment(come, ref, done(request, come))


@post("/money/{ref:str}/take-back")
async def take_back(hub: TheHub, request: HubRequest, ref: FromPath[str]) -> Response[str]:
    """Give a payment back, whole, for a named reason."""
    come = await visit.of_treasury(hub, request)
    sent = await form(come, request)
    reason = chosen(TakeBackReason, sent)
    async with hub.database.write() as writing:
        taken = await oddities.take_back(writing, hub.settling, ref, reason, come.desk.actor)
    if not taken:
        return await _payment(come, ref, say("not_paid_now", come.language), HTTPStatus.CONFLICT)
    _log.info("%s took the payment %s back: %s", come.who.name, ref[:8], reason.value)
    return come.go(f"/desk/money/{ref}?done=taken_back")


async def _money(
    come: Visit, message: str, status: int = HTTPStatus.OK, *, found: Sequence[PaymentRow] = ()
) -> Response[str]:
    async with come.hub.database.read() as reading:
        money = await oddities.read(reading)
        return come.page(
            "money", status, here="/desk/money", message=message, money=money, found=found, reasons=list(LookReason)
        )


async def _payment(come: Visit, ref: str, message: str, status: int = HTTPStatus.OK) -> Response[str]:
    async with come.hub.database.read() as reading:
        row = await reading.get(PaymentRow, ref)
        if row is None:
            raise DeskRefusedError(HTTPStatus.NOT_FOUND, "no_payment")
        bill = await reading.get(BillRow, (row.bill_id, row.payment_id))
        return come.page(
            "payment",
            status,
            here=f"/desk/money/{row.payment_ref}",
            message=message,
            row=row,
            standing=come.hub.payments.view(row).status.value,
            case=row.tracking_code or (bill.tracking_code if bill else ""),
            may_take_back=row.status == PaymentStatus.PAID.value,
            reasons=list(TakeBackReason),
        )
