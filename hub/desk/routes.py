"""The pages of the officers over HTTP: queue and files."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

from litestar import Response, get, post
from litestar.params import FromPath
from sqlalchemy.ext.asyncio import AsyncSession

from hub import case_store, cases, looks, standing_back
from hub.admission import HubRequest
from hub.casework import Approve, Deed, MovedOnError, PassOver, Refuse, Resume, Stop
from hub.composition import TheHub
from hub.desk import access, visit
from hub.desk.reading import Reader
from hub.desk.visit import DeskRefusedError, Visit, chosen, form, one
from hub.desk.words import moved, say
from hub.tables import CaseRow
from kiosk.contract import normalise
from kiosk.contract.service import STAGE_CONDITIONS
from kiosk.contract.wire import MoveReason, PassOverReason, RefusalReason, StageStatus, StopReason


@get("/queue")
async def show_queue(hub: TheHub, request: HubRequest) -> Response[str]:
    """The queue in its order."""
    come = await visit.of_agency(hub, request)
    async with hub.database.read() as reading:
        queue = await reader(come, reading).queue(come.who.agency, come.desk.actor)
    return come.page("queue", queue=queue, message=done(request, come))


@post("/next")
async def take_next(hub: TheHub, request: HubRequest) -> Response[str]:
    """The file that waits longest."""
    come = await visit.of_agency(hub, request)
    await form(come, request)
    async with hub.database.write() as writing:
        taken = await hub.casework.take_next(writing, come.desk)
    return come.go(f"/desk/files/{taken[0].tracking_code}/{taken[1]}?done=taken" if taken else "/desk/queue?done=none")


@get("/find")
async def find_file(hub: TheHub, request: HubRequest) -> Response[str]:
    """From a tracking code to the file, at the stage that is nearest to the officer's agency."""
    come = await visit.of_agency(hub, request)
    code = normalise.identifier(request.query_params.get("code", ""))
    async with hub.database.read() as reading:
        row = await case_store.find(reading, code)
    place = access.place(come, row)
    if row is None or place is None:
        raise DeskRefusedError(HTTPStatus.NOT_FOUND, "no_file")
    return come.go(f"/desk/files/{row.tracking_code}/{place}")


@get("/files/{code:str}/{position:int}")
async def show_file(hub: TheHub, request: HubRequest, code: FromPath[str], position: FromPath[int]) -> Response[str]:
    """One file, at one stage of it."""
    come = await visit.of_agency(hub, request)
    return await _file(come, code, position, done(request, come))


@post("/files/{code:str}/{position:int}/{deed:str}")
async def treat_file(
    hub: TheHub, request: HubRequest, code: FromPath[str], position: FromPath[int], deed: FromPath[str]
) -> Response[str]:
    """Do something with a file; when that is not possible any more, say why and show how it stands."""
    come = await visit.of_agency(hub, request)
    sent = await form(come, request)
    try:
        async with hub.database.write() as writing:
            if deed == "take":
                reason = chosen(MoveReason, sent)
                await hub.casework.take(writing, come.desk, code, position, reason)
            else:
                await hub.casework.act(writing, come.desk, code, position, _deed(deed, sent))
                if deed == "approve" and (rials := normalise.identifier(one(sent, "rials"))):
                    await _charge(come, writing, code, rials)
    except MovedOnError as error:
        return await _file(come, code, position, say(moved(str(error)), come.language), HTTPStatus.CONFLICT)
    here = f"/desk/files/{quote(code, safe='')}/{position}"
    return come.go(
        f"{here}?done={_DONE[deed]}" if deed in {"take", "ask", "resume"} else f"/desk/queue?done={_DONE[deed]}"
    )


async def _charge(come: Visit, writing: AsyncSession, code: str, rials: str) -> None:
    """Enter the bill that the agency computed. What cannot be billed undoes the approval with it."""
    try:
        amount = int(rials.replace(",", "").replace("٬", ""))
        await come.hub.bills.charge(writing, code, amount, come.desk.actor)
    except ValueError as error:
        raise DeskRefusedError(HTTPStatus.UNPROCESSABLE_ENTITY, "amount_wrong") from error


_DONE = {
    "take": "taken",
    "approve": "approved",
    "ask": "stopped",
    "resume": "resumed",
    "refuse": "refused",
    "pass-over": "passed",
}


def reader(come: Visit, reading: Any) -> Reader:
    """What reads for this visit."""
    return Reader(reading, come.hub.services, come.hub.calendar, come.now, come.language)


def done(request: HubRequest, come: Visit) -> str:
    """What was just done, in words; empty when nothing was."""
    key = request.query_params.get("done", "")
    if key == "none":
        return say("none_waiting", come.language)
    said = say(f"done_{key}", come.language)
    return "" if said == f"done_{key}" else said


async def _file(come: Visit, code: str, position: int, message: str, status: int = HTTPStatus.OK) -> Response[str]:
    hub = come.hub
    async with hub.database.read() as reading:
        row = await reading.get(CaseRow, code)
        if access.place(come, row, position) is None:
            raise DeskRefusedError(HTTPStatus.NOT_FOUND, "no_file")
    await looks.note(hub.database, code, come.desk.actor, looks.CASE, come.now)
    async with hub.database.read() as reading:
        row = await reading.get_one(CaseRow, code)
        read, stages = reader(come, reading), case_store.stages_of(row)
        stage, may_read = stages[position], access.may_read(come, row, position)
        waited_for = {s.only_if for s in stages if s.status is StageStatus.WAITING} & STAGE_CONDITIONS
        return come.page(
            "file",
            status,
            here=f"/desk/files/{code}/{position}",
            message=message,
            row=row,
            title=read.title(row.service_id),
            stage=stage,
            position=position,
            ours=stage.agency == come.who.agency,
            holds=access.holds(come, row, position),
            stands_back=await _stands_back(come, reading, row, position),
            late=read.late(cases.due(stage, hub.calendar)),
            answers=read.answers(row, hub.secret) if may_read else None,
            files=await hub.uploads.of_case(reading, code) if may_read else (),
            may_read=may_read,
            steps=read.steps(row),
            log=await read.log(code),
            whole=await case_store.log_is_whole(reading, code),
            conditions=sorted(waited_for),
            charges=cases.pays_next(stages, position),
            stop_reasons=list(StopReason),
            refusal_reasons=list(RefusalReason),
            move_reasons=list(MoveReason),
            pass_over_reasons=[r for r in PassOverReason if stage.deemed_consent or r != PassOverReason.DEEMED_CONSENT],
        )


async def _stands_back(come: Visit, reading: AsyncSession, row: CaseRow, position: int) -> str:
    """Why the officer does not get this stage again: the key of a sentence, or nothing."""
    stage = case_store.stages_of(row)[position]
    if come.desk.actor not in await standing_back.barred(reading, row.tracking_code, stage):
        return ""
    others = await standing_back.somebody_else(reading, row.tracking_code, stage)
    return "stand_back" if others else "stand_back_alone"


def _deed(name: str, sent: Mapping[str, list[str]]) -> Deed:
    match name:
        case "approve":
            return Approve(tuple(STAGE_CONDITIONS.intersection(sent.get("found", []))))
        case "ask":
            return Stop(chosen(StopReason, sent))
        case "resume":
            return Resume()
        case "refuse":
            return Refuse(chosen(RefusalReason, sent), one(sent, "rule")[:500])
        case "pass-over":
            return PassOver(chosen(PassOverReason, sent))
        case _:
            raise DeskRefusedError(HTTPStatus.NOT_FOUND, "form_unclear")
