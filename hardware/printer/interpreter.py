"""ESC/POS as a printer reads it: a byte stream taken apart into commands. The virtual printer's ear."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias


@dataclass(frozen=True)
class Initialise:
    """`ESC @`."""


@dataclass(frozen=True)
class LineFeed:
    """`LF`."""


@dataclass(frozen=True)
class Feed:
    """`ESC J`, in vertical motion units."""

    units: int


@dataclass(frozen=True)
class Band:
    """`GS v 0`: rows of `stride` bytes."""

    stride: int
    rows: bytes = field(repr=False)


@dataclass(frozen=True)
class LeftMargin:
    """`GS L`, in horizontal motion units."""

    units: int


@dataclass(frozen=True)
class MotionUnits:
    """`GS P`: units per inch, 0 for the default."""

    horizontal: int
    vertical: int


@dataclass(frozen=True)
class Cut:
    """`GS V`, after feeding `units` vertical motion units."""

    units: int


@dataclass(frozen=True)
class ProcessId:
    """`GS ( H` function 48."""

    job_id: bytes


@dataclass(frozen=True)
class TransmitStatus:
    """`GS r`."""


@dataclass(frozen=True)
class Identify:
    """`GS I n`."""

    what: int


@dataclass(frozen=True)
class AutomaticStatus:
    """`GS a n`."""

    which: int


@dataclass(frozen=True)
class RealTimeQuestion:
    """`DLE EOT n`."""

    question: int


@dataclass(frozen=True)
class ClearBuffer:
    """`DLE DC4` function 8."""


@dataclass(frozen=True)
class RealTimeRequest:
    """`DLE ENQ n`: 1 go on after an error, 2 forget the data and go on."""

    request: int


@dataclass(frozen=True)
class Eject:
    """`GS e n` of printers with a presenter: 2 draw back, 3 hold out `steps` far, 5 push out."""

    what: int
    steps: int = 0


@dataclass(frozen=True)
class Unknown:
    """Bytes that mean nothing to us."""

    data: bytes


Setting: TypeAlias = Initialise | LeftMargin | MotionUnits | AutomaticStatus
Movement: TypeAlias = LineFeed | Feed | Band | Cut | Eject
Question: TypeAlias = ProcessId | TransmitStatus | Identify
RealTime: TypeAlias = RealTimeQuestion | RealTimeRequest | ClearBuffer
Queued: TypeAlias = Setting | Movement | Question | Unknown
Command: TypeAlias = Queued | RealTime

_CLEAR_BUFFER = bytes((0x10, 0x14, 8, 1, 3, 20, 1, 6, 2, 8))


def _word(data: bytes) -> int:
    return int.from_bytes(data[:2], "little")


#: Commands of a fixed length: first bytes -> (bytes after them, what they mean).
_FIXED: Mapping[bytes, tuple[int, Callable[[bytes], Command]]] = {
    b"\n": (0, lambda _: LineFeed()),
    b"\x1b@": (0, lambda _: Initialise()),
    b"\x1bJ": (1, lambda rest: Feed(rest[0])),
    b"\x1dL": (2, lambda rest: LeftMargin(_word(rest))),
    b"\x1dP": (2, lambda rest: MotionUnits(rest[0], rest[1])),
    b"\x1dr": (1, lambda _: TransmitStatus()),
    b"\x1dI": (1, lambda rest: Identify(rest[0])),
    b"\x1da": (1, lambda rest: AutomaticStatus(rest[0])),
    b"\x1dV\x00": (0, lambda _: Cut(0)),
    b"\x1dV\x01": (0, lambda _: Cut(0)),
    b"\x1dV\x41": (1, lambda rest: Cut(rest[0])),
    b"\x1dV\x42": (1, lambda rest: Cut(rest[0])),
    b"\x1de\x02": (0, lambda _: Eject(2)),
    b"\x1de\x03": (1, lambda rest: Eject(3, rest[0])),
    b"\x1de\x05": (0, lambda _: Eject(5)),
    b"\x10\x04": (1, lambda rest: RealTimeQuestion(rest[0])),
    b"\x10\x05": (1, lambda rest: RealTimeRequest(rest[0])),
    _CLEAR_BUFFER: (0, lambda _: ClearBuffer()),
}

_PREFIXES = frozenset(start[:length] for start in _FIXED for length in range(1, len(start))) | {
    b"\x1d",
    b"\x1b",
    b"\x1d(",
    b"\x1dv",
}


class CommandReader:
    """Bytes in, commands out. Never raises; holds at most one command, 1 MB."""

    #: A band longer than this is not believed: its header is Unknown and its data is read as commands.
    LONGEST_BAND = 1 << 20

    def __init__(self) -> None:
        self._held = bytearray()

    @property
    def is_waiting(self) -> bool:
        """Whether the last command is not complete yet."""
        return bool(self._held)

    @property
    def is_in_band(self) -> bool:
        """Whether a picture has begun and is not complete yet."""
        return self._held.startswith(b"\x1dv0")

    def feed(self, data: bytes) -> Iterator[Command]:
        """The commands that `data` completes, in order. NUL between commands is nothing."""
        self._held += data
        position = 0
        while position < len(self._held):
            found = self._next(position)
            if found is None:
                break
            command, position = found
            if command != Unknown(b"\x00"):
                yield command
        del self._held[:position]

    def _next(self, at: int) -> tuple[Command, int] | None:
        """The command at `at` and where the next one begins; None when it is not complete."""
        head = bytes(self._held[at : at + len(_CLEAR_BUFFER)])
        for length in range(1, len(head) + 1):
            start = head[:length]
            if start in _FIXED:
                extra, meaning = _FIXED[start]
                return self._whole(at, length, extra, meaning)
            if start == b"\x1dv0":
                return self._band(at)
            if start.startswith(b"\x1d(") and length == 3:
                return self._extended(at)
            if start not in _PREFIXES and start != b"\x1d(":
                return Unknown(start), at + length
        return None

    def _whole(
        self, at: int, length: int, extra: int, meaning: Callable[[bytes], Command]
    ) -> tuple[Command, int] | None:
        end = at + length + extra
        if len(self._held) < end:
            return None
        return meaning(bytes(self._held[at + length : end])), end

    def _band(self, at: int) -> tuple[Command, int] | None:
        header = bytes(self._held[at : at + 8])
        if len(header) < 8:
            return None
        stride, height = _word(header[4:]), _word(header[6:])
        size = stride * height
        if not 0 < size <= self.LONGEST_BAND:
            return Unknown(header), at + 8
        return self._whole(at, 8, size, lambda rows: Band(stride, rows))

    def _extended(self, at: int) -> tuple[Command, int] | None:
        """`GS ( x pL pH ...`: known only as the process ID, otherwise skipped by its own length."""
        header = bytes(self._held[at : at + 5])
        if len(header) < 5:
            return None

        def meaning(rest: bytes) -> Command:
            if header[2:3] == b"H" and len(rest) == 6 and rest[:2] == b"00":
                return ProcessId(rest[2:])
            return Unknown(header + rest)

        return self._whole(at, 5, _word(header[3:]), meaning)
