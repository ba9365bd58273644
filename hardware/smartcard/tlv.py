"""BER-TLV data objects as ISO/IEC 7816-4 (clause 5.2.2) allows them on cards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

MAX_TAG_BYTES = 3
MAX_LENGTH_BYTES = 3


class TlvError(ValueError):
    """The bytes are not BER-TLV, or the object looked for is not there."""


@dataclass(frozen=True)
class Tlv:
    """One data object; `tag` holds the tag's bytes as a number (`0x5F20`)."""

    tag: int
    value: bytes


def parse(data: bytes) -> tuple[Tlv, ...]:
    """The data objects of one level. Zero bytes between objects are padding; TlvError for anything else."""
    objects: list[Tlv] = []
    at = 0
    while at < len(data):
        if data[at] == 0x00:
            at += 1
            continue
        tag, at = _tag(data, at)
        length, at = _length(data, at)
        if at + length > len(data):
            raise TlvError(f"object {tag:X} is longer than what holds it")
        objects.append(Tlv(tag, data[at : at + length]))
        at += length
    return tuple(objects)


def find(data: bytes, path: Sequence[int]) -> bytes:
    """The value at `path`, one tag per level, the first of its tag on each; TlvError when there is none."""
    for tag in path:
        for candidate in parse(data):
            if candidate.tag == tag:
                data = candidate.value
                break
        else:
            raise TlvError(f"object {tag:X} is not there")
    return data


def encode(tag: int, value: bytes) -> bytes:
    """One data object with the shortest length field; TlvError for a tag that no parser would read back."""
    raw_tag = tag.to_bytes(max(1, (tag.bit_length() + 7) // 8))
    if _tag(raw_tag, 0) != (tag, len(raw_tag)) or raw_tag[0] == 0:
        raise TlvError(f"{tag:X} is not a tag")
    length = len(value)
    if length < 0x80:
        return raw_tag + bytes((length,)) + value
    raw_length = length.to_bytes((length.bit_length() + 7) // 8)
    if len(raw_length) > MAX_LENGTH_BYTES:
        raise TlvError("the value is too long")
    return raw_tag + bytes((0x80 | len(raw_length),)) + raw_length + value


def _tag(data: bytes, at: int) -> tuple[int, int]:
    start = at
    more = data[at] & 0x1F == 0x1F
    at += 1
    while more:
        if at >= len(data):
            raise TlvError("the data ends inside a tag")
        if at - start >= MAX_TAG_BYTES:
            raise TlvError("a tag is longer than three bytes")
        more = bool(data[at] & 0x80)
        at += 1
    return int.from_bytes(data[start:at]), at


def _length(data: bytes, at: int) -> tuple[int, int]:
    if at >= len(data):
        raise TlvError("the data ends before a length")
    first = data[at]
    at += 1
    if first < 0x80:
        return first, at
    count = first & 0x7F
    if not 1 <= count <= MAX_LENGTH_BYTES:
        raise TlvError(f"length field {first:02X} is not allowed on cards")
    if at + count > len(data):
        raise TlvError("the data ends inside a length")
    return int.from_bytes(data[at : at + count]), at + count
