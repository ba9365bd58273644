"""Look-ups answer at once, of a dated extract, and tell nobody what is not about him."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable
from datetime import date
from pathlib import Path

import pytest

from hub import case_store, composition, demo_answers, registers
from hub.composition import Hub
from hub.settings import Settings
from kiosk.contract.identifiers import Reason
from kiosk.contract.language import Language
from kiosk.contract.look_ups import Found, LookUp
from kiosk.contract.problem import Problem, ProblemCode
from kiosk.contract.service import Flow, Identification
from kiosk.contract.wire import Filed, Submission
from tests.support.clock import FakeClock

FOLDER = Path(registers.__file__).parents[1] / "assets" / "registers"
OWNER, OTHER = "9991234561", "9991234020"
FILE = {"art100_act": "status", "fileno": "100-1404-17", "renewal": "2-5-31-14-0-0-0", "mobile": demo_answers.MOBILE}
COMPLAINT = {"complaint": "bribe", "about_case": "other", "desc": "برای کاری که رایگان است پول خواستند."}

Ask = Callable[..., Found | ProblemCode]


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Hub:
    settings = Settings(data=tmp_path_factory.mktemp("hub"), public_url="http://127.0.0.1", demo_city=True)
    return composition.build(settings, FakeClock().now)


@pytest.fixture
async def open_hub(hub: Hub) -> AsyncIterator[Hub]:
    """With its database."""
    await hub.database.prepare()
    yield hub
    await hub.database.engine.dispose()


@pytest.fixture(scope="module")
def ask(hub: Hub) -> Ask:
    def look_up(service_id: str, answers: dict[str, str], person: str = "") -> Found | ProblemCode:
        token = card(hub, person) if person else None
        said = hub.registers.look_up("k", token, LookUp(service_id, answers))
        return said.code if isinstance(said, Problem) else said

    return look_up


def card(hub: Hub, national_id: str) -> str:
    return hub.identities.issue(Identification.NATIONAL_SMART_CARD, {"national_id": national_id}, "k").token


def values(found: Found | ProblemCode, language: Language = Language.EN) -> list[str]:
    assert isinstance(found, Found), found
    return [said.value.to(language) for said in found.said]


def test_what_may_be_built_is_said_at_once_of_a_plot_and_of_a_district(ask: Ask) -> None:
    plot = ask("zoning-info", {"find_by": "renewal", "renewal": "۲-۵-۳۱-۱۴-۰-۰-۰"})
    assert isinstance(plot, Found)
    assert (plot.as_of, plot.invented) == (date(2026, 11, 1), True)
    assert values(plot)[1:] == ["residential", "5", "60 percent", "no"]
    assert values(plot, Language.FA)[2:4] == ["۵", "۶۰ درصد"]
    assert values(plot, Language.UR)[2:4] == ["5", "60 فیصد"]
    place = ask("zoning-info", {"find_by": "place", "loc": "12@36.3,59.5/بلوار نمونه، کوچه ۳"})
    assert "garden; building is restricted" in values(place)


def test_what_no_register_knows_is_not_made_up(ask: Ask) -> None:
    assert ask("zoning-info", {"find_by": "renewal", "renewal": "9-9-9-9-0-0-0"}) is ProblemCode.RECORD_NOT_FOUND
    assert ask("zoning-info", {"find_by": "renewal"}) is ProblemCode.VALIDATION_FAILED
    assert ask("request-137", {}) is ProblemCode.SERVICE_UNKNOWN


def test_a_file_of_the_commission_is_shown_to_its_owner_only(ask: Ask) -> None:
    mine = {**FILE, "applicant_nid": OWNER}
    assert "A fine" in values(ask("article100-case", mine, OWNER))
    assert ask("article100-case", mine) is ProblemCode.IDENTITY_REQUIRED
    assert ask("article100-case", mine, OTHER) is ProblemCode.VALIDATION_FAILED
    assert ask("article100-case", {**FILE, "applicant_nid": OTHER}, OTHER) is ProblemCode.RECORD_NOT_FOUND
    assert ask("article100-case", {**mine, "art100_act": "defence"}, OWNER) is ProblemCode.SERVICE_UNKNOWN


def test_a_grave_is_found_without_saying_who_one_is(ask: Ask) -> None:
    by_number = ask("grave-reservation", {"grave_act": "find_nid", "deceased_nid": OWNER, "burial_place": "any"})
    assert values(by_number) == ["Behesht-e Rezvan", "3", "21", "8"]
    assert ask("grave-reservation", {"grave_act": "buy"}) is ProblemCode.SERVICE_UNKNOWN


@pytest.mark.parametrize(
    "name", ["نمونه آزمایشی", "Sample Person", "sample  person", "شخص تجريبي", "شخص تجریبی", "NÜMUNƏ ŞƏXS"]
)
def test_a_name_is_found_however_its_letters_are_typed(ask: Ask, name: str) -> None:
    said = ask("grave-reservation", {"grave_act": "find_name", "deceased_name": name, "burial_place": "any"})
    assert isinstance(said, Found), said


async def test_what_is_looked_up_is_never_filed_and_who_says_no_name_stays_nobody(
    open_hub: Hub, clock: FakeClock
) -> None:
    hub = open_hub

    async def file(service_id: str, answers: dict[str, str], token: str | None) -> Filed | Problem:
        async with hub.database.write() as session:
            submission = Submission(service_id, Language.FA, answers, clock.now())
            return await hub.filing.file(session, "k", token, submission)

    status = await file("article100-case", {**FILE, "applicant_nid": OWNER}, card(hub, OWNER))
    assert isinstance(status, Problem)
    assert [(error.field, error.reason) for error in status.errors] == [("art100_act", Reason.NOT_OFFERED)]

    nameless = await file("staff-complaint", {**COMPLAINT, "named": "without"}, card(hub, OWNER))
    assert isinstance(nameless, Filed), nameless
    async with hub.database.read() as session:
        row = await case_store.find(session, nameless.tracking_code)
        assert row is not None
        assert (row.owner_national_id, row.owner_mobile) == ("", "")
    named = {**COMPLAINT, "named": "with", "mobile": demo_answers.MOBILE}
    refused = await file("staff-complaint", named, None)
    assert isinstance(refused, Problem)
    assert refused.code is ProblemCode.IDENTITY_REQUIRED
    assert isinstance(await file("staff-complaint", {**named, "applicant_nid": OWNER}, card(hub, OWNER)), Filed)


def test_a_city_without_registers_offers_no_look_up(hub: Hub) -> None:
    assert Settings(data=hub.settings.data).registers_folder is None
    assert registers.load(None, hub.services) == {}
    looking = {s.id for s in hub.services.catalogue.services if s.flow is Flow.LOOK_UP or s.look_up_when is not None}
    assert registers.load(FOLDER, hub.services).keys() == looking


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("as_of: 2026-11-01", "as_of: soon", "as_of"),
        ("{of: {renewal: 2", "{of: {plate: 2", "entry 1: of"),
        ("use: residential, storeys", "price: high, storeys", "entry 1: says"),
    ],
)
def test_a_wrong_register_is_named_before_the_hub_starts(
    hub: Hub, tmp_path: Path, old: str, new: str, told: str
) -> None:
    text = (FOLDER / "zoning-info.yaml").read_text(encoding="utf-8")
    assert old in text
    (tmp_path / "zoning-info.yaml").write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ValueError, match=re.escape("zoning-info.yaml") + f".*{told}"):
        registers.load(tmp_path, hub.services)
    (tmp_path / "zoning-info.yaml").rename(tmp_path / "request-137.yaml")
    with pytest.raises(ValueError, match="request-137"):
        registers.load(tmp_path, hub.services)
