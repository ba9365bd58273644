"""What the attachment question shows: the two ways, the code for the phone, and the files that came."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.contract.kinds import AT_THE_COUNTER
from kiosk.contract.language import Language
from kiosk.contract.service import Field
from kiosk.contract.wire import AttachedFile, Attachment, AttachmentState
from kiosk.session import uploading
from kiosk.session.state import SessionState, Upload
from ui import formatting, wording
from ui.viewmodels import qr

_MB = 1_000_000


def control(field: Field, typed: str, state: SessionState) -> dict[str, object]:
    """`page` is ways or phone; limits, files and trouble are told on both."""
    upload, language = uploading.here(state), state.language
    shown: dict[str, object] = {
        "page": "phone" if upload is not None and upload.page is not None else "ways",
        "counter": typed == AT_THE_COUNTER,
        "limits": _limits(field, language),
        "files": [_file(file, language) for file in upload.files] if upload is not None else [],
        "trouble": _trouble(upload),
    }
    if upload is not None and upload.page is not None:
        shown |= _page(upload.page, language)
    return shown


def _page(page: Attachment, language: Language) -> dict[str, object]:
    is_open = page.state is AttachmentState.OPEN
    until = QCoreApplication.translate("Filing", "Files can be sent until %1.")
    return {
        "open": is_open,
        "code": list(qr.modules(page.upload_url)) if is_open else [],
        "until": until.replace("%1", formatting.time(page.expires_at, language)) if is_open else "",
        "ended": _ended(page.state),
    }


def _ended(state: AttachmentState) -> str:
    translate = QCoreApplication.translate
    match state:
        case AttachmentState.FULL:
            return translate("Filing", "As many files have come as can be sent.")
        case AttachmentState.EXPIRED | AttachmentState.FILED:
            return translate("Filing", "The time to send files is over. What has come is kept; ask for a new code.")
        case AttachmentState.OPEN:
            return ""


def _trouble(upload: Upload | None) -> str:
    if upload is None:
        return ""
    translate = QCoreApplication.translate
    if upload.failure is not None and upload.failure.code is not None:
        notice = wording.problem(upload.failure.code)
        return f"{notice.title}. {notice.action}"
    if upload.failure is not None:
        return translate(
            "Filing",
            "Files cannot be sent now: this kiosk does not reach the city’s hub. Please try again, or bring the paper"
            " to the service desk.",
        )
    if upload.lost:
        return translate(
            "Filing", "The connection to the city’s hub is broken. Files that you send show up here when it is back."
        )
    return ""


def _limits(field: Field, language: Language) -> str:
    """Which types, how large, how many."""
    translate = QCoreApplication.translate
    sentence = (
        translate("Filing", "%1 · one file of up to %2 MB")
        if field.most == 1
        else translate("Filing", "%1 · up to %2 MB each · at most %3 files")
    )
    types = formatting.isolate_ltr(", ".join(dict.fromkeys(f.upper().replace("JPEG", "JPG") for f in field.formats)))
    return (
        sentence.replace("%1", types)
        .replace("%2", formatting.number(field.largest_mb, language))
        .replace("%3", formatting.number(field.most, language))
    )


def _file(file: AttachedFile, language: Language) -> dict[str, object]:
    return {"value": file.file_id, "name": formatting.isolate(file.name), "size": size(file.size_bytes, language)}


def size(count: int, language: Language) -> str:
    """The size of a file in kB or MB, rounded."""
    translate = QCoreApplication.translate
    if count < _MB:
        kilobytes = formatting.number(max(1, round(count / 1000)), language)
        return translate("Filing", "%1 kB").replace("%1", kilobytes)
    return translate("Filing", "%1 MB").replace("%1", formatting.decimal(f"{count / _MB:.1f}", language))
