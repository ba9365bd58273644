"""From the form of a phone to files that are kept."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

from litestar import Request

from hub.attachments.receiving import Arrived, Receiver, Trouble
from hub.attachments.uploads import MEGABYTE, Uploads
from hub.database import Database
from hub.tables import FileRow, UploadRow
from kiosk.contract.wire import AttachmentState, ScanState

#: Seconds that a phone on a slow network may take for one form.
_PATIENCE = 900.0

Troubles = tuple[tuple[str, Trouble], ...]


async def take(
    uploads: Uploads, database: Database, row: UploadRow, before: tuple[FileRow, ...], request: Request[Any, Any, Any]
) -> Troubles:
    """Read the form and keep its good files. What was not kept, and why.

    The database is asked only once the phone has sent everything: a slow one holds nobody up.
    """
    field = uploads.field_of(row)
    if field is None or uploads.state(row, before) is not AttachmentState.OPEN:
        return (("", Trouble.OVER),)
    most = field.most - len(before)
    receiver = Receiver(uploads.secret, field.formats, field.largest_mb * MEGABYTE, most)
    try:
        async with asyncio.timeout(_PATIENCE):
            whole = await receiver.receive(request.headers.get("content-type", ""), request.stream())
        if not whole or not receiver.files:
            return (("", Trouble.BROKEN_FORM),)
        told = [(file.name, await _keep(uploads, database, row.ref, receiver, file)) for file in receiver.files]
        return tuple((name, trouble) for name, trouble in told if trouble)
    except TimeoutError:
        return (("", Trouble.BROKEN_FORM),)
    finally:
        receiver.close()


async def _keep(uploads: Uploads, database: Database, ref: str, receiver: Receiver, file: Arrived) -> Trouble | None:
    if file.trouble:
        return file.trouble
    scan = await uploads.scanner.scan(_blocks(receiver, file))
    if scan is ScanState.INFECTED:
        return Trouble.INFECTED
    async with database.write() as session:
        refused = await uploads.keep(session, ref, file, scan)
    if refused is AttachmentState.FULL:
        return Trouble.TOO_MANY
    return Trouble.OVER if refused else None


async def _blocks(receiver: Receiver, file: Arrived) -> AsyncIterator[bytes]:
    for block in receiver.opened(file):
        yield block
