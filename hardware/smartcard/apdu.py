"""Command and response APDUs (ISO/IEC 7816-4), and the answers that ask the terminal to go on in another way.

PC/SC hands `61xx` and `6Cxx` to the program as they are; `exchange` does what they ask for.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from enum import IntEnum

from hardware.errors import ProtocolError

Transmit = Callable[[bytes], Awaitable[bytes]]
"""One raw exchange with the card: command bytes in, response bytes (data, SW1, SW2) out."""

MAX_EXCHANGES = 256
"""Exchanges that one command may grow to; a card that asks for more is broken."""

SHORT_LC = 255
SHORT_LE = 256
EXTENDED_LE = 65536

CHAINING = 0x10
"""Bit of CLA: this is not the last command of the chain."""

SECURE_MESSAGING = 0x0C
"""Bits of CLA (ISO/IEC 7816-4, table 2)."""

READER_CLASS = 0xFF
"""CLA of what is meant for the reader and not for the card (PC/SC part 3)."""


class StatusWord(IntEnum):
    """The status words a kiosk meets (ISO/IEC 7816-4, table 6)."""

    OK = 0x9000
    WRONG_LENGTH = 0x6700
    SECURITY_STATUS_NOT_SATISFIED = 0x6982
    CONDITIONS_NOT_SATISFIED = 0x6985
    WRONG_DATA = 0x6A80
    FUNCTION_NOT_SUPPORTED = 0x6A81
    FILE_NOT_FOUND = 0x6A82
    RECORD_NOT_FOUND = 0x6A83
    WRONG_P1_P2 = 0x6A86
    REFERENCED_DATA_NOT_FOUND = 0x6A88
    INSTRUCTION_NOT_SUPPORTED = 0x6D00
    CLASS_NOT_SUPPORTED = 0x6E00
    UNKNOWN_ERROR = 0x6F00


@dataclass(frozen=True)
class CommandApdu:
    """One command. `le` is the most bytes wanted back (1..65536), or None when no data is expected."""

    cla: int
    ins: int
    p1: int
    p2: int
    data: bytes = b""
    le: int | None = None

    def __post_init__(self) -> None:
        if not all(0 <= byte <= 0xFF for byte in (self.cla, self.ins, self.p1, self.p2)):
            raise ValueError("CLA, INS, P1 and P2 are one byte each")
        if len(self.data) >= EXTENDED_LE:
            raise ValueError("command data is at most 65535 bytes")
        if self.le is not None and not 1 <= self.le <= EXTENDED_LE:
            raise ValueError("Le is 1 to 65536")

    @property
    def is_extended(self) -> bool:
        """Whether this command does not fit the short form."""
        return len(self.data) > SHORT_LC or (self.le or 0) > SHORT_LE

    def chain(self) -> tuple[CommandApdu, ...]:
        """The same command as a chain of short ones (ISO/IEC 7816-4, 5.3.3); Le is cut, `61xx` tells the rest."""
        *starts, last = range(0, len(self.data) or 1, SHORT_LC)
        links = [replace(self, cla=self.cla | CHAINING, data=self.data[at : at + SHORT_LC], le=None) for at in starts]
        le = None if self.le is None else min(self.le, SHORT_LE)
        return (*links, replace(self, data=self.data[last:], le=le))

    def encode(self) -> bytes:
        """The bytes of this command: short form where it fits, extended form otherwise."""
        header = bytes((self.cla, self.ins, self.p1, self.p2))
        if self.is_extended:
            return header + b"\x00" + self._extended_body()
        body = bytes((len(self.data),)) + self.data if self.data else b""
        return header + body + (b"" if self.le is None else bytes((self.le & 0xFF,)))

    def _extended_body(self) -> bytes:
        body = len(self.data).to_bytes(2) + self.data if self.data else b""
        return body + (b"" if self.le is None else (self.le & 0xFFFF).to_bytes(2))

    @classmethod
    def parse(cls, raw: bytes) -> CommandApdu:
        """The command in `raw`; ValueError when its length fields do not fit its length."""
        if len(raw) < 4:
            raise ValueError("a command APDU has at least four bytes")
        header, body = raw[:4], raw[4:]
        if len(body) >= 3 and body[0] == 0:
            data, le = _split_body(body[1:], width=2, full=EXTENDED_LE)
        else:
            data, le = _split_body(body, width=1, full=SHORT_LE)
        cla, ins, p1, p2 = header
        return cls(cla, ins, p1, p2, data, le)


def _split_body(body: bytes, *, width: int, full: int) -> tuple[bytes, int | None]:
    """Data and Le from the bytes after the header; each length field is `width` bytes, zero Le is `full`."""
    if not body:
        return b"", None
    first, rest = int.from_bytes(body[:width]), body[width:]
    if not rest:
        return b"", first or full
    data, le = rest[:first], rest[first:]
    if first == 0 or len(data) != first or len(le) not in {0, width}:
        raise ValueError("Lc does not fit the length of the command")
    return data, (int.from_bytes(le) or full) if le else None


@dataclass(frozen=True)
class ResponseApdu:
    """One answer: its data and its status word."""

    data: bytes
    sw: int

    @classmethod
    def parse(cls, raw: bytes) -> ResponseApdu:
        """Split `raw`; ProtocolError when it is too short to hold a status word."""
        if len(raw) < 2:
            raise ProtocolError("the card answered less than a status word")
        return cls(raw[:-2], int.from_bytes(raw[-2:]))

    @property
    def ok(self) -> bool:
        """True for 9000, and for nothing else."""
        return self.sw == StatusWord.OK

    def encode(self) -> bytes:
        """The bytes as the card sends them."""
        return self.data + self.sw.to_bytes(2)


def status_name(sw: int) -> str:
    """`FILE_NOT_FOUND (6A82)`, or the number alone when it has no name here."""
    try:
        return f"{StatusWord(sw).name} ({sw:04X})"
    except ValueError:
        return f"{sw:04X}"


async def exchange(command: CommandApdu, transmit: Transmit) -> ResponseApdu:
    """Send `command`, correct Le on `6Cxx`, collect on `61xx`; again as a chain when the card knows no extended length.

    Returns all the data with the last status word. Raises ProtocolError when the card never comes to an
    end, and whatever `transmit` raises.
    """
    response = await _complete(command, transmit)
    if response.sw != StatusWord.WRONG_LENGTH or not command.is_extended or not _may_be_chained(command.cla):
        return response
    for link in command.chain():
        response = await _complete(link, transmit)
        if not response.ok:
            break
    return response


async def _complete(command: CommandApdu, transmit: Transmit) -> ResponseApdu:
    collected = b""
    response = ResponseApdu.parse(await transmit(command.encode()))
    for _ in range(MAX_EXCHANGES):
        match response.sw >> 8, response.sw & 0xFF:
            case 0x6C, length:
                command = replace(command, le=length or SHORT_LE)
            case 0x61, length:
                collected += response.data
                command = CommandApdu(_channel(command.cla), 0xC0, 0, 0, le=length or SHORT_LE)
            case _:
                return ResponseApdu(collected + response.data, response.sw)
        response = ResponseApdu.parse(await transmit(command.encode()))
    raise ProtocolError(f"the card asked for more than {MAX_EXCHANGES} exchanges")


def _channel(cla: int) -> int:
    """The class byte for GET RESPONSE: only the logical channel (0..3) of the first command stays."""
    return cla & 0x03 if cla < 0x40 else 0x00


def is_protected(cla: int) -> bool:
    """Whether that class byte means secure messaging: of the first channels, of the further ones, or proprietary."""
    if cla & 0xC0 == 0x40:
        return bool(cla & 0x20)
    return cla != READER_CLASS and bool(cla & SECURE_MESSAGING)


def _may_be_chained(cla: int) -> bool:
    """Not a link of a chain itself, and not under secure messaging, where nothing may be sent twice."""
    return cla != READER_CLASS and not cla & CHAINING and not is_protected(cla)
