"""Files from a phone: what arrives, what is left out, and what is said when the hub is away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import msgspec
import pytest

from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.contract.wire import AttachedFile, Attachment, AttachmentState
from kiosk.session import actions as a
from kiosk.session import uploading
from kiosk.session.effects import WatchUpload, effects
from kiosk.session.idle import Idle, IdleLimits, idle
from kiosk.session.navigation import Screen, screen_for
from kiosk.session.state import SessionState, Step, Task
from tests.support.visits import asked

SERVICE, FIELD = "asphalt-repair", "photo"
PAGE = Attachment("ref-1", "HTTPS://CITY.EXAMPLE/ATTACH/1", datetime(2026, 11, 25, 9, tzinfo=UTC), AttachmentState.OPEN)
ROAD, TREE = (AttachedFile(f"file-{n}", f"{n}.jpg", 240_000, "image/jpeg") for n in ("road", "tree"))
UNREACHABLE = BackendFailure(FailureKind.UNREACHABLE)
Walk = Callable[..., SessionState]


def page(*files: AttachedFile, **changes: object) -> Attachment:
    return msgspec.structs.replace(PAGE, files=files, **changes)


@pytest.fixture
def opened(walk: Walk) -> SessionState:
    """A visit with a page for files."""
    return walk(a.OpenUpload(), a.UploadChanged(PAGE), state=asked(FIELD, SERVICE))


def test_a_page_is_opened_and_watched_while_the_citizen_looks(opened: SessionState, walk: Walk) -> None:
    asking = walk(a.OpenUpload(), state=asked(FIELD, SERVICE))
    assert asking.task is Task.OPEN_UPLOAD
    assert WatchUpload("ref-1") in effects(asking, opened)
    away = walk(a.OpenLanguages(), state=opened)
    assert uploading.watched(away) == ""
    back = walk(a.ChooseLanguage(opened.language), state=away)
    assert WatchUpload("ref-1") in effects(away, back)


def test_files_that_come_stand_in_the_answer_until_they_are_left_out(opened: SessionState, walk: Walk) -> None:
    came = walk(a.UploadChanged(page(ROAD, TREE)), state=opened)
    assert came.drafts[FIELD] == "file-road,file-tree"
    rest = walk(a.RemoveFile("file-road"), a.UploadChanged(page(ROAD, TREE)), state=came)
    assert rest.drafts[FIELD] == "file-tree"
    done = walk(a.Answer(FIELD, rest.drafts[FIELD]), state=rest)
    assert done.answers[FIELD] == "file-tree"


def test_a_new_page_keeps_what_came_to_the_old_one(opened: SessionState, walk: Walk) -> None:
    over = walk(a.UploadChanged(page(ROAD, state=AttachmentState.EXPIRED)), state=opened)
    assert uploading.watched(over) == ""
    again = walk(a.OpenUpload(), a.UploadChanged(page(TREE, ref="ref-2")), state=over)
    assert again.drafts[FIELD] == "file-road,file-tree"
    assert uploading.watched(again) == "ref-2"


def test_without_the_hub_the_counter_is_left(walk: Walk) -> None:
    lost = walk(a.OpenUpload(), a.Failed(UNREACHABLE), state=asked(FIELD, SERVICE))
    assert lost.upload is not None
    assert lost.upload.failure == UNREACHABLE
    assert screen_for(lost, out_of_service=False) is Screen.QUESTION
    assert walk(a.Answer(FIELD, "counter"), state=lost).answers[FIELD] == "counter"


def test_a_lost_connection_is_said_until_the_hub_answers_again(opened: SessionState, walk: Walk) -> None:
    lost = walk(a.UploadLost(), state=opened)
    assert lost.upload is not None
    assert lost.upload.lost
    back = walk(a.UploadChanged(page(ROAD)), state=lost)
    assert back.upload is not None
    assert not back.upload.lost


def test_who_sends_a_file_is_given_time_and_every_file_is_a_sign_of_life(opened: SessionState, walk: Walk) -> None:
    limits = IdleLimits()
    assert idle(opened, opened.touched_at + limits.seconds_personal + 1, limits) is Idle.NO
    assert idle(opened, opened.touched_at + limits.phone + limits.warning, limits) is Idle.OVER
    assert walk(a.UploadChanged(page(ROAD)), state=opened).touched_at > opened.touched_at
    assert walk(a.UploadChanged(page()), state=opened).touched_at == opened.touched_at


def test_nothing_of_it_is_left_after_the_visit(opened: SessionState, walk: Walk) -> None:
    over = walk(a.UploadChanged(page(ROAD)), a.End(), state=opened)
    assert over.upload is None
    assert "road.jpg" not in repr(walk(a.UploadChanged(page(ROAD)), state=opened))


def test_no_page_is_opened_for_another_question(walk: Walk) -> None:
    state = asked("desc", SERVICE)
    assert walk(a.OpenUpload(), state=state).task is None
    assert walk(a.UploadChanged(PAGE), state=state).step is Step.QUESTION
