"""Invented cases of a dozen services, each in a state of its own, so that every page has something to show."""

from __future__ import annotations

import secrets
from collections.abc import Collection
from datetime import datetime, time

import msgspec
from sqlalchemy.ext.asyncio import AsyncSession

from hub import case_store, cases, demo_answers
from hub.cases import Stages
from hub.composition import Hub
from hub.database import lock
from hub.filing import owner_key
from hub.tables import CaseRow
from kiosk.contract import tracking
from kiosk.contract.branches import as_filed, stages_for
from kiosk.contract.service import ServiceDefinition
from kiosk.contract.wire import Objection, ObjectionSubject, RefusalReason, StageStatus, StopReason

#: The `kiosk_id` of all that is invented.
KIOSK = "demo-city"

_RULE = "آیین‌نامهٔ نمونه، مادهٔ ۳"
_COMPLAINT = "مدرک را همان روز تحویل دادم و رسید دارم."
_FIRST_OF_INVENTED = "DEMCASE2"


class Story(msgspec.Struct, frozen=True):
    """A case that has come to `order`, whose slowest agency has been `late` working days longer than promised.

    `ending`: what happened there: it waits, is taken, stopped, refused with an objection.
    """

    service: str
    order: int
    late: int = -1
    ending: str = "waits"

    @property
    def stands(self) -> bool:
        """Whether it stays as it is, to be looked at."""
        return self.late > 0 or self.ending != "waits"


STORIES = (
    Story("fire-safety-approval", 5, -2),
    Story("minor-works-permit", 3),
    Story("demolition-permit", 4, 1),
    Story("utility-excavation-permit", 2, 6),  # so late that the inspection has it
    Story("sign-permit", 2, ending="stopped"),
    Story("taxi-licence", 4, -3),
    Story("mancard-concession", 3, ending="refused"),
    Story("tree-permit", 2, ending="taken"),
    Story("lost-property", 2),
    Story("permit-extension", 5),
    Story("completion-certificate", 5, -2),
    Story("waste-collection-request", 3),
    Story("mortgage-inquiry", 99),  # settled
)


def code_of(number: int) -> str:
    """The tracking code of the story `number`."""
    body = _FIRST_OF_INVENTED + tracking.ALPHABET[number]
    return body + tracking.check_character(body)


#: Cases that no agency moves by itself.
STANDING = frozenset(code_of(number) for number, story in enumerate(STORIES) if story.stands)


async def settle(hub: Hub) -> None:
    """Tell the stories that are not told yet, each in a transaction of its own."""
    for number, story in enumerate(STORIES):
        async with hub.database.write() as session:
            await lock(session, "demo city")
            service = hub.services.get(story.service)
            if service is not None and await session.get(CaseRow, code_of(number)) is None:
                await _tell(hub, session, code_of(number), service, story)


async def arrive(hub: Hub) -> None:
    """Somebody files a request."""
    story = secrets.choice(STORIES)
    if service := hub.services.get(story.service):
        code = tracking.new(secrets.randbelow)
        async with hub.database.write() as session:
            await add(hub, session, code, service, began=hub.clock())


class Owner(msgspec.Struct, frozen=True):
    """Whose an invented case is."""

    national_id: str
    mobile: str


INVENTED = Owner(demo_answers.NATIONAL_ID, demo_answers.MOBILE)


async def add(
    hub: Hub,
    session: AsyncSession,
    code: str,
    service: ServiceDefinition,
    *,
    began: datetime,
    owner: Owner = INVENTED,
    conditions: Collection[str] = (),
) -> CaseRow:
    """A case that began then, with its first stages."""
    answers = demo_answers.invent(service, hub.calendar.day_of(began))
    row = CaseRow(
        tracking_code=code,
        service_id=service.id,
        kiosk_id=KIOSK,
        owner_national_id=owner_key(hub.secret, "national_id", {"national_id": owner.national_id}),
        owner_mobile=owner_key(hub.secret, "mobile", {"mobile": owner.mobile}),
        answers=hub.secret.seal("answers", msgspec.json.encode(answers)),
        filed_at=began,
        opened_at=began,
        conditions=",".join(sorted(conditions)),
    )
    stages = cases.opened(stages_for(service, answers), began, frozenset(conditions))
    await case_store.add(session, row, stages, hub.calendar)
    stored = await case_store.held(session, code)
    if stored is None:
        raise ValueError("a case that was stored is there")
    return stored


def began(hub: Hub, service: ServiceDefinition, order: int, late: int) -> datetime:
    """Ten o'clock of the day on which a case began whose stages of `order` are `late` working days late."""
    orders = {stage.order for stage in service.stages if stage.order <= order}
    slowest = (max(s.working_days for s in service.stages if s.order == each) for each in orders)
    today = hub.calendar.day_of(hub.clock())
    worked = today if hub.calendar.is_working(today) else hub.calendar.before(today, 1)
    day = hub.calendar.before(worked, max(late + sum(slowest), 0))
    return min(datetime.combine(day, time(10), hub.calendar.zone), hub.clock())


async def work(hub: Hub, session: AsyncSession, row: CaseRow, unfinished: Collection[int]) -> Stages:
    """Every agency answers when it promised to, until only the stages at the positions `unfinished` are active."""
    stages, known = case_store.stages_of(row), frozenset(row.conditions.split(","))
    while (index := _next_to_finish(stages, unfinished)) is not None:
        since = stages[index].since or row.opened_at
        last = hub.calendar.add(hub.calendar.day_of(since), stages[index].promised_days)
        ended = min(max(since, datetime.combine(last, time(10), hub.calendar.zone)), hub.clock())
        after = cases.complete(stages, index, ended, known)
        actor = f"agency:{stages[index].agency}"
        await case_store.change(session, row, after, hub.calendar, ended, actor=actor)
        await session.flush()
        stages = after
    return stages


async def _tell(hub: Hub, session: AsyncSession, code: str, whole: ServiceDefinition, story: Story) -> None:
    service = as_filed(whole, demo_answers.invent(whole, hub.calendar.day_of(hub.clock())))
    row = await add(hub, session, code, service, began=began(hub, service, story.order, story.late))
    ordered = sorted(service.stages, key=lambda stage: stage.order)
    there = [n for n, stage in enumerate(ordered) if stage.order == story.order and not stage.only_if]
    last = max(there, key=lambda n: ordered[n].working_days, default=-1)
    later = {n for n, stage in enumerate(ordered) if stage.order > story.order}
    stages = await work(hub, session, row, {last, *later})
    if story.ending != "waits":
        await _end(hub, session, row, _ended(hub, stages, last, story.ending))
    if story.ending == "refused":
        objection = Objection(ObjectionSubject.REFUSAL, _COMPLAINT)
        await hub.casework.object_to(session, code, objection, f"kiosk:{KIOSK}")


def _ended(hub: Hub, stages: Stages, index: int, ending: str) -> tuple[Stages, str]:
    agency, now = stages[index].agency, hub.clock()
    officer = f"officer:{officer_name(agency, 1)}"
    taken = cases.take(stages, index, officer)
    match ending:
        case "stopped":
            return cases.stop(taken, index, now, reason=StopReason.DOCUMENTS), officer
        case "refused":
            return cases.refuse(taken, index, now, reason=RefusalReason.RULE_NOT_MET, rule=_RULE), officer
        case _:
            return taken, officer


async def _end(hub: Hub, session: AsyncSession, row: CaseRow, after: tuple[Stages, str]) -> None:
    await case_store.change(session, row, after[0], hub.calendar, hub.clock(), actor=after[1])
    await session.flush()


def officer_name(role: str, number: int) -> str:
    """The user name of an invented officer."""
    return f"{role.replace('_', '-')}-{number}"


def _next_to_finish(stages: Stages, unfinished: Collection[int]) -> int | None:
    active = (n for n, stage in enumerate(stages) if stage.status is StageStatus.ACTIVE)
    return next((n for n in active if n not in unfinished), None)
