from __future__ import annotations

import asyncio
import re
from datetime import timedelta

import pytest

from hub.database import Database
from hub.identity import Identities
from hub.keys import Secret
from hub.one_time_codes import OneTimeCodes
from hub.settings import CodeLimits
from kiosk.contract.language import Language
from kiosk.contract.problem import Problem, ProblemCode
from kiosk.contract.wire import Identity, OneTimeCodeAnswer, OneTimeCodeRequest, OneTimeCodeSent
from tests.support.clock import FakeClock

LIMITS = CodeLimits(per_mobile_per_hour=3, per_kiosk_per_hour=5)


class Phones:
    """Keeps every message; `lost` makes the gateway refuse."""

    def __init__(self) -> None:
        self.texts: dict[str, list[str]] = {}
        self.lost = False

    async def send(self, mobile: str, text: str) -> None:
        if self.lost:
            raise OSError("gateway")
        self.texts.setdefault(mobile, []).append(text)

    def code(self, mobile: str) -> str:
        found = re.search(r"\d{6}", self.texts[mobile][-1])
        assert found
        return found.group()


class Office:
    def __init__(self, database: Database, secret: Secret, clock: FakeClock) -> None:
        self.database, self.clock, self.phones = database, clock, Phones()
        identities = Identities(secret, clock.now, timedelta(minutes=15))
        self.codes = OneTimeCodes(secret, self.phones, identities, LIMITS, clock.now)

    async def send(self, mobile: str, kiosk: str = "k1") -> OneTimeCodeSent | Problem:
        async with self.database.write() as session:
            return await self.codes.send(session, kiosk, OneTimeCodeRequest(mobile, Language.FA))

    async def answer(self, sent: OneTimeCodeSent | Problem, code: str, kiosk: str = "k1") -> Identity | Problem:
        assert isinstance(sent, OneTimeCodeSent)
        async with self.database.write() as session:
            return await self.codes.answer(session, kiosk, sent.challenge_id, OneTimeCodeAnswer(code))


@pytest.fixture
def office(database: Database, secret: Secret, clock: FakeClock) -> Office:
    return Office(database, secret, clock)


def _code(outcome: object) -> ProblemCode | None:
    return outcome.code if isinstance(outcome, Problem) else None


async def test_a_code_lives_five_minutes(office: Office) -> None:
    sent = await office.send("09150000000")
    office.clock.advance(299)
    assert isinstance(await office.answer(sent, office.phones.code("09150000000")), Identity)
    office.clock.advance(1)
    sent = await office.send("09150000000")
    office.clock.advance(300)
    assert _code(await office.answer(sent, office.phones.code("09150000000"))) is ProblemCode.CODE_EXPIRED


async def test_persian_digits_are_digits(office: Office) -> None:
    sent = await office.send("۰۹۱۵۰۰۰۰۰۰۰")
    persian = office.phones.code("09150000000").translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))
    assert isinstance(await office.answer(sent, persian), Identity)


async def test_a_challenge_belongs_to_its_kiosk(office: Office) -> None:
    sent = await office.send("09150000000")
    code = office.phones.code("09150000000")
    assert _code(await office.answer(sent, code, kiosk="k2")) is ProblemCode.CODE_EXPIRED
    assert isinstance(await office.answer(sent, code), Identity)


async def test_limits_per_mobile_and_per_kiosk(office: Office) -> None:
    waits = []
    for _ in range(4):
        outcome = await office.send("09150000000")
        waits.append(outcome.retry_after_seconds if isinstance(outcome, Problem) else 0)
        office.clock.advance(61)
    assert waits[:3] == [0, 0, 0]
    assert waits[3] == 3600 - 3 * 61 + 1
    assert not _code(await office.send("09150000001"))
    assert not _code(await office.send("09150000002"))
    assert _code(await office.send("09150000003")) is ProblemCode.TOO_MANY_REQUESTS, "the sixth of this kiosk"
    assert not _code(await office.send("09150000003", kiosk="k2"))
    office.clock.advance(3600)
    assert not _code(await office.send("09150000000"))


async def test_a_message_that_was_not_taken_is_no_success(office: Office) -> None:
    office.phones.lost = True
    with pytest.raises(OSError, match="gateway"):
        await office.send("09150000000")
    office.phones.lost = False
    assert isinstance(await office.send("09150000000"), OneTimeCodeSent), "the failed one does not count"


async def test_codes_that_are_asked_for_at_once_are_counted(office: Office) -> None:
    outcomes = await asyncio.gather(*(office.send("09150000000") for _ in range(6)))
    assert [_code(outcome) for outcome in outcomes].count(None) == 1
    assert len(office.phones.texts["09150000000"]) == 1


async def test_guesses_at_once_are_counted(office: Office) -> None:
    sent = await office.send("09150000000")
    code = office.phones.code("09150000000")
    wrong = f"{(int(code) + 1) % 10**6:06}"
    outcomes = [_code(outcome) for outcome in await asyncio.gather(*(office.answer(sent, wrong) for _ in range(8)))]
    assert outcomes.count(ProblemCode.CODE_WRONG) == LIMITS.tries - 1
    assert outcomes.count(ProblemCode.CODE_EXHAUSTED) == 8 - LIMITS.tries + 1


async def test_a_code_that_is_given_twice_at_once_is_used_once(office: Office) -> None:
    sent = await office.send("09150000000")
    code = office.phones.code("09150000000")
    outcomes = await asyncio.gather(*(office.answer(sent, code) for _ in range(4)))
    assert [_code(outcome) for outcome in outcomes].count(None) == 1
