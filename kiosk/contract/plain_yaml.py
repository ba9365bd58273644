"""YAML as definitions use it: mappings, lists and values; no tags, no aliases, and no key twice in one mapping.

It is read from libyaml's events, three times as fast as by PyYAML's constructors. Values that are not quoted follow the
core schema of YAML 1.2 (https://yaml.org/spec/1.2.2/#103-core-schema): `no` and `2026-03-21` are text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    CollectionStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
)

#: How deep a definition may nest; its own structure needs about eight.
DEEPEST = 20

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_WORDS = {"": None, "~": None, "null": None, "true": True, "false": False}
_WHOLE = re.compile(r"[-+]?\d+")
_FRACTION = re.compile(r"[-+]?(?:\d+\.\d*|\.\d+)(?:[eE][-+]?\d+)?|[-+]?\d+[eE][-+]?\d+")


class NotReadableError(ValueError):
    """The text is no such YAML. Says what is wrong and, where it is known, in which line."""


def decode(text: bytes) -> dict[str, Any]:
    """The one mapping that `text` holds, in UTF-8. Raises NotReadableError."""
    try:
        events: Iterator[Event] = iter(yaml.parse(text, Loader=_LOADER))
        next(events)  # the stream begins
        if not isinstance(next(events), yaml.DocumentStartEvent):
            raise NotReadableError("it is empty")
        value = _value(next(events), events, DEEPEST)
        next(events)  # the document ends
        if not isinstance(next(events), yaml.StreamEndEvent):
            raise NotReadableError("it holds more than one document")
    except yaml.YAMLError as error:
        raise NotReadableError(_told(error)) from error
    if not isinstance(value, dict):
        raise NotReadableError("it is no mapping")
    return value


def _value(event: Event, events: Iterator[Event], deep: int) -> Any:
    if type(event) is ScalarEvent:
        return _scalar(event)
    if isinstance(event, AliasEvent):
        raise NotReadableError(f"line {_line(event)}: an alias is not allowed")
    if isinstance(event, CollectionStartEvent) and not event.implicit:
        raise NotReadableError(f"line {_line(event)}: a tag is not allowed")
    if not deep:
        raise NotReadableError(f"line {_line(event)}: it nests too deep")
    return (_mapping if type(event) is MappingStartEvent else _sequence)(events, deep - 1)


def _mapping(events: Iterator[Event], deep: int) -> dict[str, Any]:
    found: dict[str, Any] = {}
    while type(key := next(events)) is not MappingEndEvent:
        if type(key) is not ScalarEvent:
            raise NotReadableError(f"line {_line(key)}: a key is no word")
        if key.value in found:
            raise NotReadableError(f"line {_line(key)}: {key.value} is there twice")
        found[key.value] = _value(next(events), events, deep)
    return found


def _sequence(events: Iterator[Event], deep: int) -> list[Any]:
    found = []
    while type(event := next(events)) is not SequenceEndEvent:
        found.append(_value(event, events, deep))
    return found


def _scalar(event: ScalarEvent) -> Any:
    text, (plain, quoted) = event.value, event.implicit
    if not plain:
        if not quoted:
            raise NotReadableError(f"line {_line(event)}: a tag is not allowed")
        return text
    if text in _WORDS:
        return _WORDS[text]
    if _WHOLE.fullmatch(text):
        return int(text)
    return float(text) if _FRACTION.fullmatch(text) else text


def _line(event: Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 0


def _told(error: yaml.YAMLError) -> str:
    mark = getattr(error, "problem_mark", None)
    what = getattr(error, "problem", None) or str(error).partition("\n")[0]
    return f"line {mark.line + 1}: {what}" if mark else what
