"""Files from the citizen's phone: the page of the hub that takes them, and what has arrived there."""

from __future__ import annotations

from dataclasses import replace

from kiosk.backend.errors import BackendFailure
from kiosk.contract.kinds import LIST_SEPARATOR
from kiosk.contract.service import FieldType, ServiceDefinition
from kiosk.contract.wire import Attachment, AttachmentState
from kiosk.session import actions as a
from kiosk.session.state import SessionState, Step, Task, Upload

UploadAction = a.OpenUpload | a.RemoveFile
_WATCHED = frozenset({AttachmentState.OPEN, AttachmentState.FULL})


def person(state: SessionState, action: UploadAction, service: ServiceDefinition) -> SessionState:
    """What the citizen does."""
    if state.step is not Step.QUESTION or service.field(state.question).type is not FieldType.ATTACHMENT:
        return state
    upload = here(state)
    match action:
        case a.OpenUpload():
            fresh = replace(upload, failure=None) if upload is not None else Upload(state.question)
            return replace(state, task=Task.OPEN_UPLOAD, upload=fresh, refusals={})
        case a.RemoveFile(file_id) if upload is not None:
            kept = tuple(file for file in upload.files if file.file_id != file_id)
            return _with(state, replace(upload, files=kept, removed=upload.removed | {file_id}))
        case _:
            return state


def world(state: SessionState, action: a.UploadChanged | a.UploadLost, now: float) -> SessionState:
    """What the hub says of the page. A file that came is a sign of life."""
    upload = here(state)
    if upload is None:
        return state
    match action:
        case a.UploadChanged(page) if state.task is Task.OPEN_UPLOAD:
            return _with(replace(state, task=None, touched_at=now), _arrived(replace(upload, failure=None), page))
        case a.UploadChanged(page) if upload.page is not None and page.ref == upload.page.ref:
            changed = _arrived(upload, page)
            touched = now if changed.files != upload.files else state.touched_at
            return _with(replace(state, touched_at=touched), changed)
        case a.UploadLost() if upload.page is not None:
            return replace(state, upload=replace(upload, lost=True))
        case _:
            return state


def failed(state: SessionState, failure: BackendFailure, now: float) -> SessionState:
    """No page could be opened."""
    idle, upload = replace(state, task=None, touched_at=now), here(state)
    return replace(idle, upload=replace(upload, failure=failure)) if upload is not None else idle


def here(state: SessionState) -> Upload | None:
    """The page of the question that the visit stands at."""
    upload = state.upload
    at_it = state.step is Step.QUESTION and upload is not None and upload.question == state.question
    return upload if at_it else None


def watched(state: SessionState) -> str:
    """The reference of the page that files may come to while the citizen looks; empty where there is none."""
    upload = here(state)
    page = upload.page if upload is not None and not state.practice else None
    return page.ref if page is not None and page.state in _WATCHED else ""


def _arrived(upload: Upload, page: Attachment) -> Upload:
    known = {file.file_id for file in upload.files} | upload.removed
    new = tuple(file for file in page.files if file.file_id not in known)
    return replace(upload, page=page, files=(*upload.files, *new), lost=False)


def _with(state: SessionState, upload: Upload) -> SessionState:
    """The files are what stands in the entry, until the citizen goes on."""
    typed = LIST_SEPARATOR.join(file.file_id for file in upload.files)
    before = state.upload.files if state.upload is not None else ()
    if typed == LIST_SEPARATOR.join(file.file_id for file in before):
        return replace(state, upload=upload)
    return replace(state, upload=upload, drafts={**state.drafts, upload.question: typed}, refusals={})
