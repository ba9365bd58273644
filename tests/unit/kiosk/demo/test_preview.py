"""The pictures of a definition: which there are, and that each shows a visit that can be."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.clock import SystemClock
from kiosk.contract import forms, papers
from kiosk.contract.language import Language
from kiosk.contract.service import FieldType, Flow
from kiosk.demo.preview import Scene, StagedSession, receipt_of, scenes
from kiosk.session import actions as a
from kiosk.session.machine import Rules
from kiosk.session.state import SessionState, Step
from tests.support.catalogue import city_catalogue

SERVICES = city_catalogue().services
NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)


def taken(service_id: str) -> list[Scene]:
    return list(scenes(SERVICES[service_id], Language.EN, NOW))


@pytest.mark.parametrize("service_id", SERVICES)
def test_every_question_of_every_service_has_its_picture(service_id: str) -> None:
    service, found = SERVICES[service_id], taken(service_id)
    asked = [scene.state for scene in found if scene.state.step is Step.QUESTION]
    assert [state.question for state in asked] == [field.name for field in service.fields]
    for state in asked:
        assert state.question in {field.name for field in forms.asked_fields(service, state.answers)}
        times = service.field(state.question).type is FieldType.SLOT
        assert bool(state.booking and state.booking.slots) is times
    ends = {
        Flow.REQUEST: ["check", "confirmation"],
        Flow.PAYMENT: ["confirmation"],
        Flow.TRACKING: [],
        Flow.LOOK_UP: ["answer"],
        Flow.INFORMATION: [f"information-{page + 1}" for page in range(len(service.pages))] or ["information"],
    }
    others = [scene.name for scene in found if scene.state.step is not Step.QUESTION]
    first = [] if service.flow is Flow.INFORMATION else ["card"]
    looked_up = ["answer"] if service.look_up_when is not None else []
    through = ["papers"] * papers.are_gone_through(service)
    assert others == first + through + looked_up + ends[service.flow]
    if service.flow is Flow.REQUEST:
        assert forms.refusals(service, found[-2].state.answers, found[-2].state.today) == {}


def test_its_receipt_proves_nothing_and_shows_no_number_whole() -> None:
    receipt = receipt_of(SERVICES["building-permit"], Language.FA, NOW)
    assert receipt.verify_url == ""
    lines = {line.field: line.value for line in receipt.lines}
    assert "9991234561" not in lines["owner_nid"]
    assert lines["permit_kind"] == "new"


def test_nothing_is_asked_of_anybody() -> None:
    session = StagedSession(Rules(SERVICES, tuple(Language)), SystemClock())
    check = next(scene.state for scene in taken("request-137") if scene.name == "check")
    session.put_into(check)
    session.dispatch(a.Submit("key"))
    assert session.state.task is not None, "it would be sent, and nobody sends it"
    session.put_into(SessionState())
    assert session.state.step is Step.ATTRACT


def test_the_pictures_are_taken_without_a_word_of_complaint(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "kiosk", "services", "preview", "request-tracking", "--language", "az"]
    done = subprocess.run([*command, "--out", str(tmp_path)], capture_output=True, text=True, check=True, timeout=120)
    assert done.stderr == ""
    names = ["01-card.png", "02-question-caseno.png"]
    assert done.stdout.split() == names
    assert [picture.name for picture in sorted(tmp_path.iterdir())] == names
    assert all(picture.read_bytes().startswith(b"\x89PNG") for picture in tmp_path.iterdir())


def test_a_service_that_is_not_there_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["services", "preview", "no-such", "--out", str(tmp_path)]) == 64
    assert "no service no-such" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
