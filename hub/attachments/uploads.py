"""Upload pages, what arrives there, and what becomes of it: part of a case, or forgotten after a day.

Files lie sealed in the database, in blocks, so that every hub of a city has them.
"""

from __future__ import annotations

import base64
import secrets
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.attachments import file_types
from hub.attachments.receiving import BLOCK, Arrived
from hub.catalogue import Services
from hub.keys import Secret
from hub.problems import invalid, problem
from hub.tables import FileBlockRow, FileRow, UploadRow
from kiosk.contract import forms
from kiosk.contract.forms import Answers
from kiosk.contract.identifiers import Reason
from kiosk.contract.kinds import AT_THE_COUNTER, LIST_SEPARATOR
from kiosk.contract.language import Language
from kiosk.contract.problem import Problem, ProblemCode
from kiosk.contract.service import Field, FieldType, ServiceDefinition
from kiosk.contract.wire import AttachedFile, Attachment, AttachmentRequest, AttachmentState, ScanState

MEGABYTE = 1024 * 1024
_LONGEST_NAME = 80


class Scanner(Protocol):
    """Looks for viruses. A city plugs its own in."""

    async def scan(self, blocks: AsyncIterator[bytes]) -> ScanState:
        """What it says of the file that `blocks` make up."""


class NoScanner:
    """Looks at nothing, and says so."""

    async def scan(self, blocks: AsyncIterator[bytes]) -> ScanState:
        """Not scanned."""
        return ScanState.NOT_SCANNED


@dataclass(frozen=True)
class Uploads:
    """Opens upload pages and keeps what arrives there. `life` is how long a page takes files."""

    services: Services
    secret: Secret
    scanner: Scanner
    public_url: str
    clock: Callable[[], datetime]
    life: timedelta

    async def open(self, session: AsyncSession, kiosk_id: str, request: AttachmentRequest) -> Attachment | Problem:
        """A page for one field of a service."""
        field = self._field(request.service_id, request.field)
        if self.services.is_withdrawn(request.service_id):
            return problem(ProblemCode.SERVICE_WITHDRAWN)
        if field is None:
            known = self.services.get(request.service_id)
            return invalid({"field": Reason.NOT_OFFERED}) if known else problem(ProblemCode.SERVICE_UNKNOWN)
        row = UploadRow(
            # 130 unguessable bits: whoever knows the reference may send files, and see the names of those sent.
            ref=base64.b32encode(secrets.token_bytes(17)).decode().rstrip("="),
            kiosk_id=kiosk_id,
            service_id=request.service_id,
            field=request.field,
            language=request.language.value,
            made_at=self.clock(),
            expires_at=self.clock() + self.life,
        )
        session.add(row)
        return self.view(row, ())

    async def find(self, session: AsyncSession, ref: str, *, lock: bool = False) -> UploadRow | None:
        """The page with this reference."""
        return await session.get(UploadRow, ref, with_for_update=lock)

    async def files(self, session: AsyncSession, ref: str) -> list[FileRow]:
        """What has been sent there, in its order."""
        mine = select(FileRow).where(FileRow.ref == ref).order_by(FileRow.arrived_at, FileRow.file_id)
        return list((await session.scalars(mine)).all())

    def view(self, row: UploadRow, files: tuple[FileRow, ...]) -> Attachment:
        """The page as its kiosk may see it."""
        return Attachment(
            ref=row.ref,
            upload_url=f"{self.public_url.rstrip('/')}/attach/{row.ref}",
            expires_at=row.expires_at,
            state=self.state(row, files),
            files=tuple(self._file(file) for file in files),
        )

    def state(self, row: UploadRow, files: tuple[FileRow, ...]) -> AttachmentState:
        """Whether the page takes files."""
        field = self.field_of(row)
        if any(file.tracking_code for file in files):
            return AttachmentState.FILED
        if field is None or self.clock() >= row.expires_at:
            return AttachmentState.EXPIRED
        return AttachmentState.FULL if len(files) >= field.most else AttachmentState.OPEN

    def field_of(self, row: UploadRow) -> Field | None:
        """The field that the page is for; None when the catalogue does not have it any more."""
        return self._field(row.service_id, row.field)

    async def keep(self, session: AsyncSession, ref: str, arrived: Arrived, scan: ScanState) -> AttachmentState | None:
        """Keep a file that arrived whole; None when it is kept, else why the page takes none any more."""
        row = await self.find(session, ref, lock=True)
        if row is None:
            return AttachmentState.EXPIRED
        state = self.state(row, tuple(await self.files(session, ref)))
        if state is not AttachmentState.OPEN:
            return state
        session.add(
            FileRow(
                file_id=arrived.file_id,
                ref=ref,
                name=self.secret.seal("file name", arrived.name[:_LONGEST_NAME].encode()),
                size_bytes=arrived.size,
                media_type=arrived.media_type,
                scan=scan.value,
                arrived_at=self.clock(),
                tracking_code="",
            )
        )
        await session.flush()
        for number, block in enumerate(arrived.sealed_blocks()):
            session.add(FileBlockRow(file_id=arrived.file_id, number=number, sealed=block))
            await session.flush()
        return None

    async def bind(
        self, session: AsyncSession, kiosk_id: str, service: ServiceDefinition, answers: Answers, tracking_code: str
    ) -> Problem | None:
        """Make the files that the answers name part of a case; a Problem when one is not there."""
        for field in forms.asked_fields(service, answers):
            answer = answers.get(field.name, "")
            if field.type is not FieldType.ATTACHMENT or answer in {"", AT_THE_COUNTER}:
                continue
            for file_id in answer.split(LIST_SEPARATOR):
                row = await session.get(FileRow, file_id, with_for_update=True)
                upload = await session.get(UploadRow, row.ref) if row else None
                wanted = (kiosk_id, service.id, field.name)
                if row is None or upload is None or row.tracking_code:
                    return invalid({field.name: Reason.GONE})
                if (upload.kiosk_id, upload.service_id, upload.field) != wanted:
                    return invalid({field.name: Reason.GONE})
                row.tracking_code = tracking_code
        return None

    async def of_case(self, session: AsyncSession, tracking_code: str) -> tuple[AttachedFile, ...]:
        """The files of a case, for the agencies that treat it."""
        mine = select(FileRow).where(FileRow.tracking_code == tracking_code).order_by(FileRow.arrived_at)
        return tuple(self._file(row) for row in (await session.scalars(mine)).all())

    async def content(self, session: AsyncSession, file_id: str) -> AsyncIterator[bytes]:
        """A file, block by block. Raises ValueError when it is not whole, or not sealed by this city."""
        count = await session.scalar(select(func.count()).where(FileBlockRow.file_id == file_id))
        for number in range(count or 0):
            row = await session.get_one(FileBlockRow, (file_id, number))
            yield opened(self.secret, file_id, number, row.sealed)
            session.expunge(row)

    def _field(self, service_id: str, name: str) -> Field | None:
        service = self.services.get(service_id)
        fields = service.fields if service and not service.switched_off else ()
        return next((f for f in fields if f.name == name and f.type is FieldType.ATTACHMENT), None)

    def _file(self, row: FileRow) -> AttachedFile:
        name = self.secret.unseal("file name", row.name)
        return AttachedFile(
            file_id=row.file_id,
            name=name.decode() if name else "",
            size_bytes=row.size_bytes,
            media_type=row.media_type,
            scan=ScanState(row.scan),
        )


def check_formats(services: Services) -> None:
    """Raises ValueError for an attachment field whose files nothing here would recognise."""
    for service in services.catalogue.services:
        for field in service.fields:
            unknown = set(field.formats) - file_types.FORMATS
            if field.type is FieldType.ATTACHMENT and (unknown or not field.formats):
                raise ValueError(f"{service.id}: {field.name}: formats {sorted(unknown)} cannot be told by content")


def opened(secret: Secret, file_id: str, number: int, sealed: bytes) -> bytes:
    """One block of a file. ValueError when it was not sealed for this place."""
    plain = secret.unseal(f"file {file_id} {number}", sealed)
    if plain is None:
        raise ValueError(f"block {number} of file {file_id} is not what was stored")
    return plain


def language_of(row: UploadRow) -> Language:
    """The citizen's language at the kiosk."""
    return Language(row.language)


__all__ = ["BLOCK", "MEGABYTE", "NoScanner", "Scanner", "Uploads", "check_formats", "language_of", "opened"]
