"""The pages of the inspection, which answers objections, and of the admin, who keeps the accounts."""

from __future__ import annotations

import logging
from http import HTTPStatus

from litestar import Response, get, post
from litestar.params import FromPath

from hub import looks, second_factor, staffing
from hub.accounts import ADMIN, HOLDERS, INSPECTION, SHORTEST_PASSWORD, TREASURY, AccountFault
from hub.admission import HubRequest
from hub.agencies import letters
from hub.casework import MovedOnError
from hub.composition import TheHub
from hub.desk import visit
from hub.desk.routes import done, reader
from hub.desk.visit import DeskRefusedError, Visit, form, one
from hub.desk.words import moved, say
from hub.tables import CaseRow, ObjectionRow

_log = logging.getLogger("hub")
_LONGEST_ANSWER = 2000

#: No case has as many objections; larger numbers are none for a database.
_MOST_OBJECTIONS = 10_000


@get("/objections")
async def show_objections(hub: TheHub, request: HubRequest) -> Response[str]:
    """The objections that wait, in their order, and what is so overdue that it went to the inspection."""
    come = await visit.of_inspection(hub, request)
    async with hub.database.read() as reading:
        read = reader(come, reading)
        rows = [(row, read.late(row.due)) for row in await read.objections()]
        return come.page("objections", rows=rows, escalated=await read.escalated(), message=done(request, come))


@get("/objections/{code:str}/{number:int}")
async def show_objection(hub: TheHub, request: HubRequest, code: FromPath[str], number: FromPath[int]) -> Response[str]:
    """One objection, with its file."""
    come = await visit.of_inspection(hub, request)
    return await _objection(come, code, number)


@post("/objections/{code:str}/{number:int}")
async def answer_objection(
    hub: TheHub, request: HubRequest, code: FromPath[str], number: FromPath[int]
) -> Response[str]:
    """Upheld or not, and in words why."""
    come = await visit.of_inspection(hub, request)
    sent = await form(come, request)
    decision, words = one(sent, "decision"), one(sent, "words")[:_LONGEST_ANSWER]
    if decision not in {"upheld", "dismissed"}:
        return await _objection(come, code, number, "choose", words=words, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    try:
        async with hub.database.write() as writing:
            await hub.casework.answer(writing, code, number, come.desk.actor, upheld=decision == "upheld", words=words)
    except MovedOnError as error:
        return await _objection(come, code, number, moved(str(error)), words=words, status=HTTPStatus.CONFLICT)
    return come.go("/desk/objections?done=answered")


async def _objection(
    come: Visit, code: str, number: int, message: str = "", *, words: str = "", status: int = HTTPStatus.OK
) -> Response[str]:
    if number > _MOST_OBJECTIONS:
        raise DeskRefusedError(HTTPStatus.NOT_FOUND, "no_objection")
    async with come.hub.database.read() as reading:
        if await reading.get(ObjectionRow, (code, number)) is None:
            raise DeskRefusedError(HTTPStatus.NOT_FOUND, "no_objection")
    await looks.note(come.hub.database, code, come.desk.actor, looks.CASE, come.now)
    async with come.hub.database.read() as reading:
        made = await reading.get_one(ObjectionRow, (code, number))
        row = await reading.get_one(CaseRow, code)
        read = reader(come, reading)
        said = come.hub.secret.unseal("objection", made.text)
        return come.page(
            "objection",
            status,
            here=f"/desk/objections/{code}/{number}",
            message=say(message, come.language) if message else "",
            row=row,
            made=made,
            title=read.title(row.service_id),
            late=read.late(made.due) if made.answered_at is None else "",
            said=said.decode() if said else "",
            words=words,
            steps=read.steps(row),
            answers=read.answers(row, come.hub.secret),
            files=await come.hub.uploads.of_case(reading, code),
            may_read=True,
            log=await read.log(code),
        )


@get("/accounts")
async def show_accounts(hub: TheHub, request: HubRequest) -> Response[str]:
    """All accounts, and the roles with too few holders."""
    come = await visit.of_admin(hub, request)
    return await _accounts(come, done(request, come))


@post("/accounts")
async def make_account(hub: TheHub, request: HubRequest) -> Response[str]:
    """A new account, or a new password for one."""
    come = await visit.of_admin(hub, request)
    sent = await form(come, request)
    name, agency, password = one(sent, "user"), one(sent, "agency"), sent.get("password", [""])[-1]
    async with hub.database.write() as writing:
        renew = bool(one(sent, "renew"))
        fault = await hub.accounts.add(writing, name, agency, password, come.who.name, renew=renew)
    if fault is not None:
        return await _accounts(come, say(f"fault_{fault.value}", come.language), _status(fault))
    _log.info("%s made the account %s of %s, or gave it a password", come.who.name, name, agency)
    return come.go("/desk/accounts?done=account")


@post("/accounts/{name:str}/second-factor")
async def renew_second_factor(hub: TheHub, request: HubRequest, name: FromPath[str]) -> Response[str]:
    """A fresh key for an officer's phone. It is shown once, on this page."""
    come = await visit.of_admin(hub, request)
    await form(come, request)
    key = second_factor.fresh()
    async with hub.database.write() as writing:
        fault = await hub.accounts.second_factor(writing, name, key)
    if fault is not None:
        return await _accounts(come, say(f"fault_{fault.value}", come.language), _status(fault))
    _log.info("%s gave the account %s a fresh second factor", come.who.name, name)
    shown, address = second_factor.shown(key), second_factor.address(key, name)
    return come.page("second_factor", here="/desk/accounts", message="", of=name, key=shown, address=address)


@post("/accounts/{name:str}/{change:str}")
async def block_account(hub: TheHub, request: HubRequest, name: FromPath[str], change: FromPath[str]) -> Response[str]:
    """Block an account, or open it again."""
    come = await visit.of_admin(hub, request)
    await form(come, request)
    if change not in {"block", "open"}:
        raise DeskRefusedError(HTTPStatus.NOT_FOUND, "form_unclear")
    async with hub.database.write() as writing:
        fault = await hub.accounts.block(writing, name, come.who.name, blocked=change == "block")
    if fault is not None:
        return await _accounts(come, say(f"fault_{fault.value}", come.language), _status(fault))
    _log.info("%s changed the account %s: %s", come.who.name, name, change)
    return come.go("/desk/accounts?done=changed")


async def _accounts(come: Visit, message: str, status: int = HTTPStatus.OK) -> Response[str]:
    hub = come.hub
    async with hub.database.read() as reading:
        everybody = await hub.accounts.everybody(reading)
        holders = await hub.accounts.holders(reading)
    roles = sorted({*hub.services.catalogue.names.agencies} - staffing.MACHINES - {INSPECTION})
    return come.page(
        "accounts",
        status,
        here="/desk/accounts",
        message=message,
        everybody=everybody,
        short=staffing.short_of_holders(hub.services, holders, hub.agency_systems),
        roles=[ADMIN, INSPECTION, TREASURY, *roles],
        systems=[entry for entry in await letters.standing(hub.database) if "dead" in entry],
        most=HOLDERS,
        needed=come.hub.settings.desk_limits.second_factor,
        shortest=SHORTEST_PASSWORD,
    )


def _status(fault: AccountFault) -> int:
    return HTTPStatus.NOT_FOUND if fault is AccountFault.UNKNOWN else HTTPStatus.UNPROCESSABLE_ENTITY
