"""The page of the attendants: who calls for a person, since when, and who goes."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from http import HTTPStatus

import msgspec
from litestar import Response, get, post
from litestar.params import FromPath

from hub.admission import HubRequest
from hub.composition import Hub, TheHub
from hub.desk import visit, writing
from hub.desk.routes import done
from hub.desk.visit import DeskRefusedError, Visit, form
from hub.desk.words import say
from hub.tables import AlertRow
from kiosk.contract.alerts import AlertState
from kiosk.contract.language import Language

_log = logging.getLogger("hub")

#: Seconds after which a browser asks again by itself: the page has no script.
REFRESH = 10


class Call(msgspec.Struct, frozen=True):
    """One call as the page shows it."""

    ref: str
    kind: str
    state: str
    place: str
    kiosk: str
    service: str
    language: str
    asked_at: datetime
    waited: str
    calls: int
    answered_at: datetime | None
    answered_by: str


@get("/calls")
async def show_calls(hub: TheHub, request: HubRequest) -> Response[str]:
    """The calls that have not ended."""
    come = await visit.of_attendants(hub, request)
    return await _page(come, done(request, come))


@post("/calls/{ref:str}/{deed:str}")
async def treat_call(hub: TheHub, request: HubRequest, ref: FromPath[str], deed: FromPath[str]) -> Response[str]:
    """Say that one comes, or that one was there."""
    come = await visit.of_attendants(hub, request)
    await form(come, request)
    if deed not in {"come", "done"}:
        raise DeskRefusedError(HTTPStatus.NOT_FOUND, "form_unclear")
    async with hub.database.write() as session:
        if deed == "come":
            row = await hub.alerts.answer(session, ref, come.who.name, come.who.agency)
        else:
            row = await hub.alerts.done(session, ref, come.who.name)
    if row is None:
        raise DeskRefusedError(HTTPStatus.NOT_FOUND, "no_call")
    _log.info("%s: call %s from %s, %s", come.who.name, ref, row.kiosk_id, deed)
    if row.ended_at is not None and not row.ended_by:
        return await _page(come, say("call_cancelled", come.language), HTTPStatus.CONFLICT)
    if deed == "come" and row.answered_by != come.who.name:
        message = say("call_answered", come.language, n=f"\u2068{row.answered_by or row.ended_by}\u2069")
        return await _page(come, message, HTTPStatus.CONFLICT)
    return come.go(f"/desk/calls?done={'coming' if deed == 'come' else 'was_there'}")


async def _page(come: Visit, message: str, status: int = HTTPStatus.OK) -> Response[str]:
    async with come.hub.database.read() as reading:
        calls = [_call(come.hub, row, come.language) for row in await come.hub.alerts.open(reading)]
    waiting = sum(call.state != AlertState.COMING for call in calls)
    return come.page(
        "calls", status, here="/desk/calls", message=message, calls=calls, waiting=waiting, refresh=REFRESH
    )


def _call(hub: Hub, row: AlertRow, language: Language) -> Call:
    service = hub.services.get(row.service_id)
    return Call(
        ref=row.ref,
        kind=row.kind,
        state=hub.alerts.state(row).value,
        place=row.place,
        kiosk=row.kiosk_id,
        service=service.title.to(language) if service else "",
        language=row.language,
        asked_at=row.asked_at,
        waited=_waited(hub.clock() - row.asked_at, language),
        calls=row.calls,
        answered_at=row.answered_at,
        answered_by=f"\u2068{row.answered_by}\u2069",
    )


def _waited(how_long: timedelta, language: Language) -> str:
    minutes = int(how_long.total_seconds()) // 60
    if minutes < 1:
        return say("waits_just", language)
    return say("waits_one" if minutes == 1 else "waits", language, n=writing.number(minutes, language))
