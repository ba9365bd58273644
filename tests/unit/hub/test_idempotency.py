from __future__ import annotations

import asyncio
from datetime import timedelta
from http import HTTPStatus
from typing import cast

import msgspec
import pytest
from sqlalchemy import Table, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.database import Database
from hub.idempotency import Answer, Effect, ExactlyOnce, Made, Write
from hub.keys import Secret
from hub.problems import problem
from hub.tables import AnswerRow, FeedbackRow
from kiosk.contract.problem import Problem, ProblemCode
from tests.support.clock import FakeClock


class Note(msgspec.Struct, frozen=True):
    text: str


def _write(key: str = "key", text: str = "hello", kiosk: str = "k1", path: str = "/v1/notes") -> Write:
    return Write(kiosk, key, path, Note(text), HTTPStatus.CREATED)


def _code(answer: Answer) -> ProblemCode:
    return msgspec.json.decode(answer.body, type=Problem).code


class City:
    """One visible effect per run: a row of feedback."""

    def __init__(self, database: Database, secret: Secret, clock: FakeClock) -> None:
        self.database, self.clock = database, clock
        self.once = ExactlyOnce(database, secret, clock.now)

    def effect(self, outcome: msgspec.Struct | None, pause: float = 0) -> Effect:
        async def run(session: AsyncSession) -> msgspec.Struct | None:
            session.add(FeedbackRow(at=self.clock.now(), kiosk_id="k", service_id="s", rating=1, tracking_code=""))
            await asyncio.sleep(pause)
            return outcome

        return run

    async def count(self, table: type[FeedbackRow | AnswerRow] = FeedbackRow) -> int:
        async with self.database.read() as session:
            return (await session.scalars(select(func.count()).select_from(table))).one()


@pytest.fixture
def city(database: Database, secret: Secret, clock: FakeClock) -> City:
    return City(database, secret, clock)


async def test_the_first_answer_is_replayed(city: City) -> None:
    first = await city.once.answer(_write(), city.effect(Note("first")))
    again = await city.once.answer(_write(), city.effect(Note("second")))
    assert (first.status, first.body, first.replayed) == (201, b'{"text":"first"}', False)
    assert (again.status, again.body, again.replayed) == (201, b'{"text":"first"}', True)
    assert await city.count() == 1


async def test_an_empty_answer_is_replayed_too(city: City) -> None:
    answers = [await city.once.answer(_write(), city.effect(None)) for _ in range(2)]
    assert [(answer.body, answer.replayed) for answer in answers] == [(b"", False), (b"", True)]


@pytest.mark.parametrize("other", [_write(text="other"), _write(path="/v1/others")])
async def test_a_key_belongs_to_one_request(city: City, other: Write) -> None:
    await city.once.answer(_write(), city.effect(Note("first")))
    assert _code(await city.once.answer(other, city.effect(Note("second")))) is ProblemCode.IDEMPOTENCY_KEY_REUSED
    assert await city.count() == 1


async def test_keys_of_two_kiosks_do_not_meet(city: City) -> None:
    for kiosk in ("k1", "k2"):
        assert not (await city.once.answer(_write(kiosk=kiosk), city.effect(Note(kiosk)))).replayed
    assert await city.count() == 2


async def test_twenty_at_once_have_one_effect(city: City) -> None:
    answers = await asyncio.gather(*(city.once.answer(_write(), city.effect(Note("x"), pause=0.01)) for _ in range(20)))
    statuses = sorted(answer.status for answer in answers)
    assert statuses == [201] + [409] * 19
    assert {_code(answer) for answer in answers if answer.status == 409} == {ProblemCode.IDEMPOTENCY_IN_PROGRESS}
    assert await city.count() == 1


async def test_two_processes_of_one_hub_have_one_effect_too(
    city: City, database: Database, secret: Secret, clock: FakeClock
) -> None:
    other = ExactlyOnce(database, secret, clock.now)
    answers = await asyncio.gather(
        *(once.answer(_write(), city.effect(Note("x"), pause=0.05)) for once in (city.once, other))
    )
    # The slower one waits for the only writer of SQLite; PostgreSQL says that the faster one still runs.
    late = [answer for answer in answers if answer.replayed or answer.status == 409]
    assert len(late) == 1
    again = await other.answer(_write(), city.effect(Note("y")))
    assert (again.body, again.replayed) == (b'{"text":"x"}', True)
    assert await city.count() == 1


async def test_a_write_of_fresh_rows_is_done_once_and_replayed_too(city: City, secret: Secret) -> None:
    def made() -> Made[Note]:
        row = {"at": city.clock.now(), "kiosk_id": "k", "service_id": "s", "rating": 1, "tracking_code": ""}
        return Made(Note("fresh"), {cast(Table, FeedbackRow.__table__): [{"number": 1, **row}]})

    other = ExactlyOnce(city.database, secret, city.clock.now)
    answers = await asyncio.gather(
        *(once.answer_fresh(_write(), made) for once in (city.once, other) for _ in range(9))
    )
    late = {_code(answer) for answer in answers if answer.status == 409}
    assert late == {ProblemCode.IDEMPOTENCY_IN_PROGRESS}
    again = await other.answer_fresh(_write(), lambda: problem(ProblemCode.SERVICE_WITHDRAWN))  # since then
    assert (again.status, again.body, again.replayed) == (201, b'{"text":"fresh"}', True)
    changed = await city.once.answer_fresh(_write(text="changed"), made)
    assert _code(changed) is ProblemCode.IDEMPOTENCY_KEY_REUSED
    refused = await city.once.answer_fresh(_write(key="other"), lambda: problem(ProblemCode.SERVICE_WITHDRAWN))
    assert _code(refused) is ProblemCode.SERVICE_WITHDRAWN
    assert (await city.count(), await city.count(AnswerRow)) == (1, 1)


async def test_a_crash_leaves_nothing_behind(city: City) -> None:
    async def crash(session: AsyncSession) -> Note:
        await city.effect(None)(session)
        await session.flush()
        raise RuntimeError("power cut")

    with pytest.raises(RuntimeError):
        await city.once.answer(_write(), crash)
    assert await city.count() == 0
    assert (await city.once.answer(_write(), city.effect(Note("later")))).status == 201


@pytest.mark.parametrize("code", [ProblemCode.VALIDATION_FAILED, ProblemCode.TOO_MANY_REQUESTS])
async def test_a_refusal_is_undone_and_frees_the_key(city: City, code: ProblemCode) -> None:
    assert _code(await city.once.answer(_write(), city.effect(problem(code)))) is code
    assert (await city.count(), await city.count(AnswerRow)) == (0, 0)
    assert (await city.once.answer(_write(text="better"), city.effect(Note("x")))).status == 201


@pytest.mark.parametrize("code", [ProblemCode.CODE_WRONG, ProblemCode.CODE_EXHAUSTED])
async def test_a_refusal_that_costs_a_try_is_kept(city: City, code: ProblemCode) -> None:
    answers = [await city.once.answer(_write(), city.effect(problem(code))) for _ in range(2)]
    assert [answer.replayed for answer in answers] == [False, True]
    assert await city.count() == 1


async def test_stored_answers_cannot_be_read_from_the_database(city: City) -> None:
    await city.once.answer(_write(key="the-key"), city.effect(Note("token of a citizen")))
    async with city.database.read() as session:
        row = (await session.scalars(select(AnswerRow))).one()
    assert b"citizen" not in row.body
    assert "the-key" not in row.id


async def test_answers_are_forgotten_after_their_time(city: City) -> None:
    await city.once.answer(_write(), city.effect(Note("x")))
    city.clock.advance(30 * 86400 - 1)
    await city.database.purge(city.clock.now(), timedelta(days=30))
    assert await city.count(AnswerRow) == 1
    city.clock.advance(2)
    await city.database.purge(city.clock.now(), timedelta(days=30))
    assert await city.count(AnswerRow) == 0
