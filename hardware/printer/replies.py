"""What a printer sends back, taken apart.

Several conversations share one line. They can be told apart by fixed bits (Citizen CT-S310 command reference
§5.3, Epson "ESC/POS Handshaking Protocol"):

    0001 0001   XON                   0xx1 xx10   answer to DLE EOT n
    0001 0011   XOFF                  0xx1 xx00   first byte of automatic status (GS a), three more follow
    37h or 5Fh ... 00h   block        0xx0 xxxx   answer to GS r or GS I

Custom's kiosk printers answer DLE EOT 20 with `10 0F` and four bytes of any value. Only for them these six bytes are
looked for: elsewhere they could begin an automatic status.

Anything else is a stray byte: it is counted and never believed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

XON, XOFF = 0x11, 0x13
BLOCK_HEADERS = frozenset({0x37, 0x5F})

FULL_STATUS_HEADER = b"\x10\x0f"

#: Longest block we wait for; GS I answers have at most 80 characters.
MAX_BLOCK = 96


@dataclass(frozen=True)
class Flow:
    """XON (`ready`) or XOFF."""

    ready: bool


@dataclass(frozen=True)
class RealTimeStatus:
    """The answer to the last DLE EOT; it does not say to which n."""

    byte: int


@dataclass(frozen=True)
class AutoStatus:
    """Four bytes of automatic status."""

    data: bytes


@dataclass(frozen=True)
class FullStatus:
    """The four bytes that answer DLE EOT 20: paper, user, recoverable and unrecoverable errors."""

    data: bytes


@dataclass(frozen=True)
class OneByte:
    """The answer to GS r or GS I."""

    byte: int


@dataclass(frozen=True)
class Block:
    """A block without its header and its NUL."""

    header: int
    body: bytes


@dataclass(frozen=True)
class Stray:
    """A byte that no printer should have sent here, or an unfinished block or status."""

    data: bytes


Reply: TypeAlias = Flow | RealTimeStatus | AutoStatus | FullStatus | OneByte | Block | Stray


def is_real_time_status(byte: int) -> bool:
    """Whether `byte` has the fixed bits of a DLE EOT answer."""
    return byte & 0x93 == 0x12


class ReplyReader:
    """Bytes in, replies out. Never raises, holds at most MAX_BLOCK bytes.

    `full_status`: `10 0F` begins the answer to DLE EOT 20.
    """

    def __init__(self, *, full_status: bool = False) -> None:
        self._full_status = full_status
        self._held = bytearray()  # an unfinished block or automatic status, from its first byte

    def feed(self, data: bytes) -> Iterator[Reply]:
        """The replies that `data` completes, in order."""
        for byte in data:
            yield from self._take(byte)

    def _take(self, byte: int) -> Iterator[Reply]:
        if not self._held:
            yield from self._begin(byte)
        elif self._held[0] in BLOCK_HEADERS:
            yield from self._in_block(byte)
        elif self._full_status and (self._held + bytes((byte,)))[:2] == FULL_STATUS_HEADER:
            yield from self._in_full_status(byte)
        else:
            yield from self._in_auto_status(byte)

    def _begin(self, byte: int) -> Iterator[Reply]:
        if byte in {XON, XOFF}:
            yield Flow(byte == XON)
        elif byte in BLOCK_HEADERS or byte & 0x93 == 0x10:
            self._held.append(byte)
        elif is_real_time_status(byte):
            yield RealTimeStatus(byte)
        elif byte & 0x90 == 0:
            yield OneByte(byte)
        else:
            yield Stray(bytes((byte,)))

    def _in_block(self, byte: int) -> Iterator[Reply]:
        if byte == 0:
            header, body = self._held[0], bytes(self._held[1:])
            self._held.clear()
            yield Block(header, body)
        elif 0x20 <= byte < 0x7F and len(self._held) < MAX_BLOCK:
            self._held.append(byte)
        elif byte not in {XON, XOFF}:  # block data is printable: the rest of this block was lost
            yield from self._break_off(byte)

    def _in_full_status(self, byte: int) -> Iterator[Reply]:
        self._held.append(byte)
        if len(self._held) == len(FULL_STATUS_HEADER) + 4:
            data = bytes(self._held[len(FULL_STATUS_HEADER) :])
            self._held.clear()
            yield FullStatus(data)

    def _in_auto_status(self, byte: int) -> Iterator[Reply]:
        if byte & 0x90 == 0:
            self._held.append(byte)
            if len(self._held) == 4:
                data = bytes(self._held)
                self._held.clear()
                yield AutoStatus(data)
        elif byte not in {XON, XOFF}:
            yield from self._break_off(byte)

    def _break_off(self, byte: int) -> Iterator[Reply]:
        data = bytes(self._held)
        self._held.clear()
        yield Stray(data)
        yield from self._begin(byte)
