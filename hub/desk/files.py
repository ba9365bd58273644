"""The files of a case at the desk. They come from strangers: none is ever run, only pictures open in the browser."""

from __future__ import annotations

from collections.abc import AsyncIterator
from http import HTTPStatus
from urllib.parse import quote

from litestar import Response, get
from litestar.params import FromPath
from litestar.response import Stream

from hub import looks
from hub.admission import HubRequest
from hub.attachments import file_types
from hub.attachments.uploads import opened
from hub.composition import Hub, TheHub
from hub.desk import access, visit
from hub.desk.visit import DeskRefusedError, Visit
from hub.tables import CaseRow, FileBlockRow
from kiosk.contract.wire import AttachedFile

#: `sandbox`: even what a browser takes for a page has no scripts, no forms and no cookies of the desk.
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}


@get("/files/{code:str}/{position:int}/attached/{file_id:str}")
async def show_attached(
    hub: TheHub, request: HubRequest, code: FromPath[str], position: FromPath[int], file_id: FromPath[str]
) -> Response[str] | Stream:
    """One file, to who may read the case. That he opened it stands in the log before the first byte goes out."""
    come = await visit.of_agency(hub, request)
    number, file = await _file(come, code, position, file_id)
    try:
        first = await _block(hub, file.file_id, 0)
    except ValueError as error:
        raise DeskRefusedError(HTTPStatus.GONE, "file_lost") from error
    if first is None:
        raise DeskRefusedError(HTTPStatus.GONE, "file_lost")
    await looks.note(hub.database, code, come.desk.actor, looks.file(number, file.file_id), come.now)
    return Stream(_content(hub, file.file_id, first), media_type=_media_type(file), headers=_headers(file, number))


async def _file(come: Visit, code: str, position: int, file_id: str) -> tuple[int, AttachedFile]:
    async with come.hub.database.read() as reading:
        row = await reading.get(CaseRow, code)
        if row is None or access.place(come, row, position) is None:
            raise DeskRefusedError(HTTPStatus.NOT_FOUND, "no_file")
        if not access.may_read(come, row, position):
            raise DeskRefusedError(HTTPStatus.FORBIDDEN, "answers_hidden")
        for number, file in enumerate(await come.hub.uploads.of_case(reading, row.tracking_code), 1):
            if file.file_id == file_id:
                return number, file
    raise DeskRefusedError(HTTPStatus.NOT_FOUND, "no_such_file")


async def _content(hub: Hub, file_id: str, first: bytes) -> AsyncIterator[bytes]:
    """Each block in a transaction of its own: who reads slowly holds up nobody. What is not whole breaks off."""
    number, block = 0, first
    while block:
        yield block
        number += 1
        block = await _block(hub, file_id, number) or b""


async def _block(hub: Hub, file_id: str, number: int) -> bytes | None:
    async with hub.database.read() as reading:
        row = await reading.get(FileBlockRow, (file_id, number))
        return None if row is None else opened(hub.secret, file_id, number, row.sealed)


def _media_type(file: AttachedFile) -> str:
    return file.media_type if file_types.ending(file.media_type) else "application/octet-stream"


def _headers(file: AttachedFile, number: int) -> dict[str, str]:
    """The ending says what the file is, whatever its sender called it (RFC 6266)."""
    ending = file_types.ending(file.media_type) or "bin"
    stem = file.name.rpartition(".")[0] or file.name or str(number)
    name = f"{stem}.{ending}"
    how = "inline" if file.media_type in file_types.PICTURES else "attachment"
    disposition = f"{how}; filename=\"file-{number}.{ending}\"; filename*=UTF-8''{quote(name, safe='')}"
    return {**_HEADERS, "Content-Disposition": disposition, "Content-Length": str(file.size_bytes)}
