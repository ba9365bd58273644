"""A document for a request: brought to the counter, or sent from a phone."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.contract.language import Language
from kiosk.contract.wire import AttachedFile, Attachment, AttachmentState
from kiosk.session import actions as a
from kiosk.session.state import Task, Upload
from tests.screens.conftest import LANDSCAPE, PORTRAIT
from tests.support.fingers import Fingers
from tests.support.visits import asked
from ui.viewmodels.question import QuestionViewModel

if TYPE_CHECKING:
    from tests.screens.conftest import ScreenStage

PICTURES = os.environ.get("PISHKHAN_PICTURES", "")
SERVICE, FIELD = "asphalt-repair", "photo"
FILES = (
    AttachedFile("file-road", "road near school.jpg", 1_240_000, "image/jpeg"),
    AttachedFile("file-tree", "عکس درخت.png", 84_000, "image/png"),
)
SIZES = pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])


def upload(*files: AttachedFile, state: AttachmentState = AttachmentState.OPEN, **more: Any) -> Upload:
    page = Attachment(
        "ref-1", "HTTPS://CITY.EXAMPLE/ATTACH/K7Q2MXW3", datetime(2026, 11, 25, 9, tzinfo=UTC), state, files
    )
    return Upload(FIELD, page, files, **more)


def show(
    stage: ScreenStage,
    given: Upload | None = None,
    size: tuple[int, int] = PORTRAIT,
    language: Language = Language.EN,
) -> None:
    drafts = {FIELD: ",".join(file.file_id for file in given.files)} if given is not None and given.files else {}
    stage.be_in(asked(FIELD, SERVICE, language, upload=given, drafts=drafts))
    stage.show("Question", QuestionViewModel(stage.context), *size)


@SIZES
def test_both_ways_and_the_limits_stand_there_before(stage: ScreenStage, size: tuple[int, int]) -> None:
    show(stage, size=size)
    assert "up to 5 MB each · at most 3 files" in str(stage.find("limits").property("text"))
    Fingers(stage.window).tap(stage.find("way-phone"))
    assert stage.dispatched[-1] == a.OpenUpload()
    assert stage.session.state.task is Task.OPEN_UPLOAD


def test_a_paper_for_the_counter_is_the_answer(stage: ScreenStage) -> None:
    show(stage)
    Fingers(stage.window).tap(stage.find("way-counter"))
    assert stage.dispatched[-1] == a.Answer(FIELD, "counter")
    assert stage.session.state.answers[FIELD] == "counter"


@SIZES
def test_a_code_for_the_phone_and_what_to_do(stage: ScreenStage, size: tuple[int, int]) -> None:
    show(stage, upload(), size)
    assert stage.find("qr").property("moduleSize") >= 4
    assert "Files can be sent until 12:30." in str(stage.find("limits").property("text"))
    assert "Waiting for your file." in stage.texts()
    stage.tap(stage.find("counterInstead"))
    assert stage.session.state.answers[FIELD] == "counter"


def test_files_show_up_with_name_and_size_and_can_be_left_out(stage: ScreenStage) -> None:
    show(stage, upload(*FILES))
    assert any("road near school.jpg" in text for text in stage.texts())
    assert {"1.2 MB", "84 kB"} <= set(stage.texts())
    assert "Continue" in stage.texts()
    stage.tap(stage.find("remove-file-road"))
    assert stage.session.state.drafts == {FIELD: "file-tree"}
    assert not [i for i in stage.items() if i.objectName() == "file-file-road"]
    stage.window.rootObject().property("viewModel").proceed()
    assert stage.session.state.answers[FIELD] == "file-tree"


def test_when_the_time_is_over_it_says_so_and_offers_a_new_code(stage: ScreenStage) -> None:
    show(stage, upload(FILES[0], state=AttachmentState.EXPIRED))
    assert "over" in str(stage.find("ended").property("text"))
    assert not [i for i in stage.items() if i.objectName() == "qr"]
    stage.tap(stage.find("newCode"))
    assert stage.session.state.task is Task.OPEN_UPLOAD


def test_without_the_hub_the_counter_is_left(stage: ScreenStage) -> None:
    show(stage, Upload(FIELD, failure=BackendFailure(FailureKind.UNREACHABLE)))
    assert "bring the paper" in str(stage.find("trouble").property("text"))
    assert stage.find("way-counter")


def test_a_lost_connection_is_said(stage: ScreenStage) -> None:
    show(stage, upload(lost=True))
    assert "is broken" in str(stage.find("trouble").property("text"))


@SIZES
@pytest.mark.parametrize("language", [Language.FA, Language.UR, Language.EN], ids=str)
def test_every_step_reads_in_every_language(stage: ScreenStage, size: tuple[int, int], language: Language) -> None:
    for name, given in {"ways": None, "wait": upload(), "files": upload(*FILES)}.items():
        show(stage, given, size, language)
        assert len(stage.texts()) > 6
        if PICTURES:
            stage.grab(Path(PICTURES) / f"attachment-{name}-{language}-{size[0]}.png")
