"""The way in for agencies' own systems: signed answers about the stages that they hold."""

from __future__ import annotations

from http import HTTPStatus
from typing import Annotated

from litestar import Response, Router, post
from litestar.params import FromPath, HeaderParameter, JSONBody
from sqlalchemy.ext.asyncio import AsyncSession

from hub import case_store, cases, tariff
from hub.admission import HubRequest, Key, problems, require_key, write
from hub.agencies.messages import AgencyAnswer
from hub.agencies.signing import SIGNATURE_HEADER, TIMESTAMP_HEADER, WINDOW, Verdict, verify
from hub.agencies.systems import AgencySystem
from hub.casework import Approve, Desk, MovedOnError, Refuse
from hub.composition import Hub, TheHub
from hub.problems import RefusedError, invalid, problem
from hub.tables import CaseRow
from kiosk.contract import normalise
from kiosk.contract.identifiers import Reason
from kiosk.contract.problem import Problem, ProblemCode
from kiosk.contract.service import STAGE_CONDITIONS
from kiosk.contract.wire import KEY_HEADER, CaseStatus, StageView

_LONGEST_RULE = 500

Timestamp = Annotated[str, HeaderParameter(name=TIMESTAMP_HEADER, description="Seconds since 1970, UTC.")]
Signature = Annotated[str, HeaderParameter(name=SIGNATURE_HEADER, description="`v1=` and HMAC-SHA-256, hexadecimal.")]


async def require_signature(request: HubRequest) -> None:
    """Before anything of the body is looked at: it was signed by this agency, just now."""
    hub: Hub = request.app.state.hub
    system = hub.agency_systems.get(request.path_params["agency"])
    verdict = verify(
        system.secrets if system else (),
        request.headers.get(TIMESTAMP_HEADER, ""),
        request.headers.get(KEY_HEADER, ""),
        await request.body(),
        signature=request.headers.get(SIGNATURE_HEADER, ""),
        now=hub.clock(),
    )
    if verdict is Verdict.FORGED:
        raise RefusedError(problem(ProblemCode.SIGNATURE_WRONG))
    if verdict is Verdict.STALE:
        told = f"{TIMESTAMP_HEADER} is not within {WINDOW} s of the hub's clock"
        raise RefusedError(problem(ProblemCode.SIGNATURE_WRONG, told))


@post(
    "/{agency:str}/answers",
    before_request=require_signature,
    guards=[require_key],
    responses=problems(403, 404, 409, 413, 422),
    status_code=HTTPStatus.OK,
    summary="Answer of an agency's system",
)
async def take_answer(  # noqa: PLR0917 - by name, from the framework
    hub: TheHub,
    request: HubRequest,
    agency: FromPath[str],
    data: JSONBody[AgencyAnswer],
    key: Key,
    timestamp: Timestamp,  # looked at before; named here for the description
    signature: Signature,
) -> Response[StageView]:
    """Approve, stop, resume or refuse a stage of this agency; the answer is how the stage stands then."""
    system = hub.agency_systems[agency]

    async def effect(session: AsyncSession) -> StageView | Problem:
        return await _done(hub, session, system, data)

    return await write(hub, request, key, data, effect, status=HTTPStatus.OK, caller=f"agency:{agency}")


async def _done(hub: Hub, session: AsyncSession, system: AgencySystem, answer: AgencyAnswer) -> StageView | Problem:
    if errors := _errors(answer):
        return invalid(errors)
    row = await case_store.held(session, normalise.identifier(answer.tracking_code))
    if row is None:
        return problem(ProblemCode.CASE_NOT_FOUND)
    if refused := _refused(row, system, answer):
        return refused
    if answer.rials is not None and not cases.pays_next(case_store.stages_of(row), answer.stage):
        return invalid({"rials": Reason.NOT_OFFERED})
    desk = Desk(system.agency, f"agency:{system.agency}")
    try:
        await hub.casework.act(session, desk, row.tracking_code, answer.stage, answer.deed)
        if answer.rials is not None:
            await hub.bills.charge(session, row.tracking_code, answer.rials, desk.actor)
    except (MovedOnError, ValueError) as error:  # a refusal undoes what was done before it
        return problem(ProblemCode.CASE_MOVED_ON, str(error))
    await hub.watch.heard(session, row, answer.stage)
    return cases.view(case_store.stages_of(row)[answer.stage], hub.calendar, hub.clock())


def _errors(answer: AgencyAnswer) -> dict[str, Reason]:
    match answer.deed:
        case Approve(found) if not STAGE_CONDITIONS.issuperset(found):
            return {"deed.found": Reason.NOT_OFFERED}
        case Refuse(_, rule) if not rule.strip():
            return {"deed.rule": Reason.REQUIRED}
        case Refuse(_, rule) if len(rule) > _LONGEST_RULE:
            return {"deed.rule": Reason.TOO_LONG}
    if answer.since is not None and answer.since.tzinfo is None:
        return {"since": Reason.FORMAT}
    return {} if answer.rials is None else _amount_errors(answer, answer.rials)


def _amount_errors(answer: AgencyAnswer, rials: int) -> dict[str, Reason]:
    if not isinstance(answer.deed, Approve):
        return {"rials": Reason.NOT_OFFERED}
    if not 0 < rials <= tariff.LARGEST:
        return {"rials": Reason.RANGE}
    return {"rials": Reason.UNEVEN} if rials % tariff.UNIT else {}


def _refused(row: CaseRow, system: AgencySystem, answer: AgencyAnswer) -> Problem | None:
    stages = case_store.stages_of(row)
    stage = stages[answer.stage] if 0 <= answer.stage < len(stages) else None
    if stage is None or not system.may_treat(stage.agency, stage.step):
        return problem(ProblemCode.STAGE_NOT_PERMITTED)
    if row.status != CaseStatus.OPEN or answer.since not in {None, stage.since}:
        return problem(
            ProblemCode.CASE_MOVED_ON, "the case is over" if row.status != CaseStatus.OPEN else "the stage began anew"
        )
    return None


#: No kiosk calls here: every agency signs with its own secret.
AGENCIES = Router("/v1/agencies", route_handlers=[take_answer], security=[{"agencySignature": []}])
