"""The part of `/v1` by which a kiosk calls somebody."""

from __future__ import annotations

from http import HTTPStatus

import msgspec
from litestar import Response, get, post
from litestar.params import FromPath, JSONBody
from sqlalchemy.ext.asyncio import AsyncSession

from hub.admission import HubRequest, Key, kiosk_of, problems, read, require_key, write
from hub.composition import TheHub
from kiosk.contract.alerts import Alert, AlertRequest
from kiosk.contract.problem import Problem


class Cancellation(msgspec.Struct, frozen=True):
    """Nothing more needs to be said."""


@post("/alerts", guards=[require_key], responses=problems(409, 413, 422, 429), summary="Call somebody")
async def call_somebody(hub: TheHub, request: HubRequest, data: JSONBody[AlertRequest], key: Key) -> Response[Alert]:
    """Call somebody to this kiosk. A visit has one open call: calling again gives it, and makes it anew if it must."""
    return await write(hub, request, key, data, lambda s: hub.alerts.call(s, kiosk_of(request), data))


@get("/alerts/{ref:str}", responses=problems(404), summary="How a call stands")
async def show_alert(hub: TheHub, request: HubRequest, ref: FromPath[str]) -> Response[Alert]:
    """A call of this kiosk."""
    async with hub.database.read() as session:
        return read(await hub.alerts.find(session, ref, kiosk_of(request)))


@post(
    "/alerts/{ref:str}/cancel",
    guards=[require_key],
    responses=problems(404, 409, 413, 422),
    status_code=HTTPStatus.OK,
    summary="Take a call back",
)
async def cancel_alert(hub: TheHub, request: HubRequest, ref: FromPath[str], key: Key) -> Response[Alert]:
    """Who called needs nobody any more. A call that has ended stays as it ended."""

    async def effect(session: AsyncSession) -> Alert | Problem:
        return await hub.alerts.cancel(session, ref, kiosk_of(request))

    return await write(hub, request, key, Cancellation(), effect, status=HTTPStatus.OK)


HANDLERS = [call_somebody, show_alert, cancel_alert]
