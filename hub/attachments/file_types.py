"""What a file is, by its first bytes. Its name and what the phone says of it prove nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass

#: How many bytes must be seen to tell.
HEAD = 1024


@dataclass(frozen=True)
class FileType:
    """`formats`: how definitions call it. `begins` matches the first bytes."""

    formats: frozenset[str]
    media_type: str
    begins: re.Pattern[bytes]


#: PDF: ISO 32000-1, 7.5.2 and its note that readers look at the first 1024 bytes. JPEG: ISO 10918-1, B.1.1.3.
#: PNG: its specification, 5.2. DWF: "(DWF V06.00)", a header of 12 bytes. DWG: the version "AC10..".
#: What could be two of them is the one that is earlier here.
_TYPES = (
    FileType(frozenset({"jpg", "jpeg"}), "image/jpeg", re.compile(rb"\xff\xd8\xff")),
    FileType(frozenset({"png"}), "image/png", re.compile(rb"\x89PNG\r\n\x1a\n")),
    FileType(frozenset({"dwf"}), "model/vnd.dwf", re.compile(rb"\(DWF V\d\d\.\d\d\)")),
    FileType(frozenset({"dwg"}), "image/vnd.dwg", re.compile(rb"AC10\d\d")),
    FileType(frozenset({"pdf"}), "application/pdf", re.compile(rb"(?s).{0,1019}%PDF-")),
)

#: All that a definition may ask for.
FORMATS = frozenset[str]().union(*(kind.formats for kind in _TYPES))


#: Pictures that any browser shows by itself, without running anything.
PICTURES = frozenset({"image/jpeg", "image/png"})

_ENDINGS = {kind.media_type: min(kind.formats, key=len) for kind in _TYPES}


def ending(media_type: str) -> str:
    """How the name of a file of this type ends, such as "pdf"; "" for a type that nothing here recognises."""
    return _ENDINGS.get(media_type, "")


def media_type(head: bytes, formats: tuple[str, ...]) -> str:
    """The media type of a file that begins with `head`, or "" when it is none of `formats`."""
    found = next((kind for kind in _TYPES if kind.begins.match(head)), None)
    return found.media_type if found and found.formats.intersection(formats) else ""


def accepted(formats: tuple[str, ...]) -> str:
    """For the attribute `accept` of a form: endings and media types."""
    types = [kind.media_type for kind in _TYPES if kind.formats.intersection(formats)]
    return ",".join([*(f".{ending}" for ending in formats), *types])
