"""Cuts the bytes of a serial line into codes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hardware.scanner.base import MAX_LENGTH, Code, Misread, Scan

PAUSE = 0.1
"""Seconds of silence that end a code whose scanner adds no terminator. At 1200 bits a second a byte takes 0.008."""

_TERMINATOR = re.compile(rb"[\r\n\t]")
#: Control characters that no code has. FS, GS, RS and EOT separate the parts of GS1 and licence codes.
_NOISE = re.compile("[\x00-\x03\x05-\x1b\x1f\x7f]")


class CodeSplitter:
    """CR, LF or Tab ends a code, and so does silence, which the owner of the clock reports with `pause`."""

    def __init__(self) -> None:
        self._held = bytearray()
        self._is_too_long = False

    @property
    def holds(self) -> bool:
        """Whether something has begun, so that `pause` will be due."""
        return bool(self._held)

    def feed(self, data: bytes) -> Iterator[Scan]:
        """What `data` completes, in order. The iterator must be run to its end."""
        *ended, rest = _TERMINATOR.split(data)
        for piece in ended:
            self._hold(piece)
            yield from self.pause()
        self._hold(rest)

    def pause(self) -> Iterator[Scan]:
        """The line was silent for PAUSE: what is held, if anything, is all of a code."""
        held, self._held = bytes(self._held), bytearray()
        too_long, self._is_too_long = self._is_too_long, False
        if too_long:
            yield Misread.TOO_LONG
        elif held:
            yield _decoded(held)

    def clear(self) -> Iterator[Scan]:
        """The line is gone: what had begun will not come to its end."""
        had_begun = self.holds
        self._held, self._is_too_long = bytearray(), False
        if had_begun:
            yield Misread.BROKEN

    def _hold(self, piece: bytes) -> None:
        room = MAX_LENGTH - len(self._held)
        self._is_too_long |= len(piece) > room
        self._held += piece[:room]


def _decoded(raw: bytes) -> Scan:
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return Misread.UNREADABLE
    return Misread.UNREADABLE if _NOISE.search(text) else Code(text)
