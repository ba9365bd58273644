"""The hub judges a form by the rules of the kiosk, on the day when the citizen filed it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from hub import composition, demo_answers
from hub.filing import stored_answers
from hub.settings import Settings
from kiosk.contract.identifiers import Reason
from kiosk.contract.language import Language
from kiosk.contract.problem import Problem
from kiosk.contract.service import FieldType, Identification, Rule, RuleKind
from kiosk.contract.wire import Filed, Submission
from tests.support.clock import FakeClock
from tests.support.invented import WORDS, field, service_of

TODAY = date(2026, 11, 25)
SERVICE = service_of(
    field(FieldType.DATE, "first", earliest=1, latest=60),
    field(FieldType.DATE, "last"),
    rules=(Rule(RuleKind.NOT_BEFORE, ("last", "first"), WORDS),),
)


def _wrong(first: str, last: str) -> dict[str, Reason]:
    judged = stored_answers(SERVICE, {"first": first, "last": last}, {}, TODAY)
    return {found.field: found.reason for found in judged.errors} if isinstance(judged, Problem) else {}


def test_a_form_that_the_kiosk_would_refuse_is_refused() -> None:
    assert _wrong("2026-11-26", "2026-11-26") == {}
    assert _wrong("2026-11-25", "2026-11-26") == {"first": Reason.TOO_EARLY}
    assert _wrong("2026-12-26", "2026-12-01") == {"last": Reason.RULE}


@pytest.mark.parametrize(
    ("service_id", "answer", "agencies", "days"),
    [
        ("utility-excavation-permit", {"utility": "gas"}, {"gas", "civil", "traffic"}, 10),
        ("taxi-licence", {"taxi_kind": "renew"}, {"taxi", "police", "health"}, 11),
        ("taxi-licence", {"taxi_kind": "issue"}, {"taxi", "police", "health"}, 16),
    ],
)
async def test_a_case_asks_whom_its_answers_are_about_and_promises_no_more_days(
    tmp_path: Path, clock: FakeClock, service_id: str, answer: dict[str, str], agencies: set[str], days: int
) -> None:
    hub = composition.build(Settings(data=tmp_path, public_url="http://127.0.0.1"), clock.now)
    await hub.database.prepare()
    service = hub.services.get(service_id)
    assert service is not None
    answers = {**demo_answers.invent(service, hub.calendar.day_of(clock.now())), **answer}
    if answer.get("taxi_kind") == "renew":
        answers["plate"] = "12ب345-36"
    facts = {"mobile": demo_answers.MOBILE, "national_id": demo_answers.NATIONAL_ID}
    identity = hub.identities.issue(Identification.NATIONAL_SMART_CARD, facts, "k").token
    async with hub.database.write() as session:
        filed = await hub.filing.file(session, "k", identity, Submission(service_id, Language.FA, answers, clock.now()))
    await hub.database.engine.dispose()
    assert isinstance(filed, Filed), filed
    assert {s.agency for s in filed.case.stages} - {"kiosk", "civilreg", "psp", "contractor"} == agencies
    assert filed.case.due == filed.receipt.due == hub.calendar.due(clock.now(), days)
