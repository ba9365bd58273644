"""Elementary files of a passport: where they are, how large they may be, and reading them piece by piece.

ICAO Doc 9303-10, 3.6.3 (READ BINARY) and 4 (the files). Each file is one data object, so that its first bytes
tell its length; what a chip claims is believed up to the file's limit.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from hardware.smartcard import tlv
from hardware.smartcard.apdu import CommandApdu, ResponseApdu, StatusWord, status_name
from hardware.smartcard.emrtd.errors import FileMissingError, UnreadableError
from hardware.smartcard.emrtd.messaging import Send

SHORT_PIECE = 223
"""What fits into a protected answer of 256 bytes under either cipher."""

HEADER = 4
"""A tag of one byte and a length of up to three."""

ODD_FROM = 0x8000
"""Offsets from here on need READ BINARY with odd instruction byte."""

MOST_PIECES = 4096
"""Pieces of one file: enough for 50 bytes at once from the largest, and an end for chips that give one each."""

OFFSET = 0x54
DISCRETIONARY = 0x53
ODD_OVERHEAD = 3  # its header in an answer of a piece

END_OF_FILE = 0x6282
GIVES_DATA = frozenset({StatusWord.OK, END_OF_FILE})
MISSING = frozenset({StatusWord.FILE_NOT_FOUND, StatusWord.REFERENCED_DATA_NOT_FOUND})

KILO = 1024

PASSPORT_AID = bytes.fromhex("A0000002471001")
"""The eMRTD application (3.11)."""


class PassportFile(Enum):
    """Identifier, short identifier, tag, the most bytes believed, and how many it has at least."""

    CARD_ACCESS = (0x011C, 0x1C, 0x31, 4 * KILO, HEADER)  # outside the application, read before it is opened
    COM = (0x011E, 0x1E, 0x60, KILO, HEADER)
    DG1 = (0x0101, 0x01, 0x61, KILO, HEADER)
    DG2 = (0x0102, 0x02, 0x75, 200 * KILO, SHORT_PIECE)
    DG14 = (0x010E, 0x0E, 0x6E, 8 * KILO, HEADER)
    DG15 = (0x010F, 0x0F, 0x6F, 8 * KILO, HEADER)
    SOD = (0x011D, 0x1D, 0x77, 32 * KILO, SHORT_PIECE)

    def __init__(self, identifier: int, short: int, tag: int, limit: int, at_least: int) -> None:
        self.identifier = identifier
        self.short = short
        self.tag = tag
        self.limit = limit
        self.at_least = at_least

    @property
    def group(self) -> int | None:
        """The number of the data group; None for a file that is none."""
        return self.short if self.name.startswith("DG") else None


class FileReader:
    """Reads files over one channel. `piece` is the most bytes asked for at once."""

    def __init__(self, send: Send, piece: int = SHORT_PIECE) -> None:
        self._send = send
        self._piece = piece

    async def read(self, file: PassportFile, on_progress: Callable[[float], None] | None = None) -> bytes:
        """The whole file. Raises FileMissingError, or UnreadableError when it lies about its length."""
        content = await self._begin(file)
        size = _whole_size(content, file)
        content = content[:size]
        for _ in range(MOST_PIECES):
            if len(content) >= size:
                break
            if on_progress is not None:
                on_progress(len(content) / size)
            content += await self._piece_at(len(content), min(self._piece, size - len(content)), file)
        else:
            raise UnreadableError(f"{file.name} comes in pieces that are too small")
        if on_progress is not None:
            on_progress(1.0)
        return content

    async def _begin(self, file: PassportFile) -> bytes:
        """The first bytes, by short identifier, or by SELECT for chips that know these not.

        Some of those say then that the file is not there: only what SELECT does not find is missing.
        """
        answer = await self._send(CommandApdu(0x00, 0xB0, 0x80 | file.short, 0x00, le=file.at_least))
        if answer.sw not in GIVES_DATA:
            identifier = file.identifier.to_bytes(2)
            selected = await self._send(CommandApdu(0x00, 0xA4, 0x02, 0x0C, identifier))
            if selected.sw in MISSING:
                raise FileMissingError(f"{file.name} is not on the chip")
            if not selected.ok:
                raise UnreadableError(f"{file.name} cannot be selected: {status_name(selected.sw)}")
            answer = await self._send(CommandApdu(0x00, 0xB0, 0x00, 0x00, le=file.at_least))
        return _data_of(answer, file)

    async def _piece_at(self, offset: int, size: int, file: PassportFile) -> bytes:
        """At most `size` bytes, at least one."""
        if offset < ODD_FROM:
            command = CommandApdu(0x00, 0xB0, offset >> 8, offset & 0xFF, le=size)
            return _data_of(await self._send(command), file)[:size]
        size = min(size, self._piece - ODD_OVERHEAD)
        where = tlv.encode(OFFSET, offset.to_bytes(3 if offset > 0xFFFF else 2))
        command = CommandApdu(0x00, 0xB1, 0x00, 0x00, where, le=len(tlv.encode(DISCRETIONARY, bytes(size))))
        answer = _data_of(await self._send(command), file)
        try:
            data = tlv.find(answer, (DISCRETIONARY,))[:size]
        except tlv.TlvError as error:
            raise UnreadableError(f"{file.name} came in a broken piece") from error
        if not data:
            raise UnreadableError(f"{file.name} ends before its announced length")
        return data


def _data_of(answer: ResponseApdu, file: PassportFile) -> bytes:
    if answer.sw not in GIVES_DATA:
        raise UnreadableError(f"{file.name} was refused: {status_name(answer.sw)}")
    if not answer.data:
        raise UnreadableError(f"{file.name} ends before its announced length")
    return answer.data


def _whole_size(start: bytes, file: PassportFile) -> int:
    """Bytes of the object that begins with `start`, header included."""
    tag, size, header = _header(start, file)
    if tag != file.tag:
        raise UnreadableError(f"{file.name} begins with {tag:02X}")
    if header + size > file.limit:
        raise UnreadableError(f"{file.name} claims to have {header + size} bytes")
    return header + size


def _header(start: bytes, file: PassportFile) -> tuple[int, int, int]:
    """Tag, length of the value, length of the header."""
    if len(start) >= 2:
        first = start[1]
        if first < 0x80:
            return start[0], first, 2
        count = first & 0x7F
        if 1 <= count <= tlv.MAX_LENGTH_BYTES and len(start) >= 2 + count:
            return start[0], int.from_bytes(start[2 : 2 + count]), 2 + count
    raise UnreadableError(f"{file.name} has no header")
