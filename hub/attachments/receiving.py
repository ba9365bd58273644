"""A multipart form (RFC 7578) as it comes in, file by file, sealed block by block: no file is ever whole in memory,
and none lies readable on the disk.
"""

from __future__ import annotations

import base64
import secrets
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from enum import StrEnum
from typing import IO

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from hub.attachments import file_types
from hub.keys import Secret

#: Bytes that are sealed together.
BLOCK = 512 * 1024

_LENGTH_BYTES = 4


class Trouble(StrEnum):
    """Why a file is not kept."""

    TOO_LARGE = "too-large"
    WRONG_TYPE = "wrong-type"
    EMPTY = "empty"
    TOO_MANY = "too-many"
    OVER = "over"  # the page takes no files any more
    INFECTED = "infected"
    BROKEN_FORM = "broken-form"


@dataclass
class Arrived:
    """A file that arrived. Its sealed blocks lie in a nameless file of this process."""

    file_id: str
    name: str
    spool: IO[bytes]
    size: int = 0
    media_type: str = ""
    trouble: Trouble | None = None

    def sealed_blocks(self) -> Iterator[bytes]:
        """Every block as it will be stored."""
        self.spool.seek(0)
        while length := self.spool.read(_LENGTH_BYTES):
            yield self.spool.read(int.from_bytes(length))


@dataclass
class Receiver:
    """Takes the bytes of a form. `largest` is in bytes, `most` in files; further ones are read and thrown away."""

    secret: Secret
    formats: tuple[str, ...]
    largest: int
    most: int
    files: list[Arrived] = field(default_factory=list)
    _stack: ExitStack = field(default_factory=ExitStack)
    _name: bytes = b""
    _headers: dict[bytes, bytes] = field(default_factory=dict)
    _value: bytes = b""
    _plain: bytearray = field(default_factory=bytearray)
    _blocks: int = 0
    _now: Arrived | None = None
    _whole: bool = False

    async def receive(self, content_type: str, stream: AsyncIterator[bytes]) -> bool:
        """Read the form to its end. False when it is none, or broke off: then nothing of it counts."""
        kind, options = parse_options_header(content_type)
        boundary = options.get(b"boundary", b"")
        if kind != b"multipart/form-data" or not boundary:
            return False
        try:
            parser = MultipartParser(
                boundary,
                {
                    "on_part_begin": self._on_part_begin,
                    "on_header_field": self._on_header_field,
                    "on_header_value": self._on_header_value,
                    "on_header_end": self._on_header_end,
                    "on_headers_finished": self._on_headers_finished,
                    "on_part_data": self._on_part_data,
                    "on_part_end": self._on_part_end,
                    "on_end": self._on_end,
                },
            )
            async for chunk in stream:
                parser.write(chunk)
        except FormParserError:
            return False
        return self._whole

    def close(self) -> None:
        """Forget what arrived."""
        self._stack.close()

    def opened(self, arrived: Arrived) -> Iterator[bytes]:
        """The blocks of a file that arrived, for who looks into it."""
        for number, sealed in enumerate(arrived.sealed_blocks()):
            plain = self.secret.unseal(f"file {arrived.file_id} {number}", sealed)
            if plain is None:
                raise ValueError("a block that was just sealed cannot be opened")
            yield plain

    def _on_part_begin(self) -> None:
        self._headers, self._name, self._value, self._now = {}, b"", b"", None

    def _on_header_field(self, data: bytes, start: int, end: int) -> None:
        self._name += data[start:end]

    def _on_header_value(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]

    def _on_header_end(self) -> None:
        self._headers[self._name.lower()] = self._value
        self._name = self._value = b""

    def _on_headers_finished(self) -> None:
        _, options = parse_options_header(self._headers.get(b"content-disposition", b""))
        if not options.get(b"filename"):
            return  # another field, or a file input that was left empty
        name = options[b"filename"].decode("utf-8", "replace")
        spool = tempfile.TemporaryFile()  # noqa: SIM115  closed by the stack
        self._stack.callback(spool.close)
        self._now = Arrived(base64.b32encode(secrets.token_bytes(10)).decode(), _plain_name(name), spool)
        if sum(not file.trouble for file in self.files) >= self.most:
            self._now.trouble = Trouble.TOO_MANY
        self._plain, self._blocks = bytearray(), 0
        self.files.append(self._now)

    def _on_part_data(self, data: bytes, start: int, end: int) -> None:
        now = self._now
        if now is None or now.trouble:
            return
        now.size += end - start
        if now.size > self.largest:
            now.trouble = Trouble.TOO_LARGE
            now.spool.truncate(0)
            return
        self._plain += data[start:end]
        if not now.media_type and len(self._plain) >= file_types.HEAD:
            self._recognise(now)
        while len(self._plain) >= BLOCK and not now.trouble:
            self._seal(now, bytes(self._plain[:BLOCK]))
            del self._plain[:BLOCK]

    def _on_part_end(self) -> None:
        now = self._now
        if now is None or now.trouble:
            return
        if not now.size:
            now.trouble = Trouble.EMPTY
            return
        if not now.media_type:
            self._recognise(now)
        if self._plain and not now.trouble:
            self._seal(now, bytes(self._plain))
        self._plain = bytearray()

    def _on_end(self) -> None:
        self._whole = True

    def _recognise(self, now: Arrived) -> None:
        now.media_type = file_types.media_type(bytes(self._plain[: file_types.HEAD]), self.formats)
        if not now.media_type:
            now.trouble = Trouble.WRONG_TYPE

    def _seal(self, now: Arrived, block: bytes) -> None:
        sealed = self.secret.seal(f"file {now.file_id} {self._blocks}", block)
        now.spool.write(len(sealed).to_bytes(_LENGTH_BYTES) + sealed)
        self._blocks += 1


def _plain_name(name: str) -> str:
    """The last part of a path, without what moves a cursor or turns a line."""
    last = name.replace("\\", "/").rpartition("/")[2]
    return "".join(character for character in last if character.isprintable()).strip() or "file"
