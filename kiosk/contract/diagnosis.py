"""Every fault of a definition that cannot be made: its parts are tried one by one, so that all are mended at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any, get_args, get_origin, get_type_hints

import msgspec

from kiosk.contract.authoring import CardSource, Library, Raw, looked_up
from kiosk.contract.service import ServiceDefinition

#: The key path at fault, and what is wrong there.
Fault = tuple[str, str]

_TYPES: Mapping[str, Any] = {**get_type_hints(ServiceDefinition), "card": CardSource}
_NEEDED = [field.name for field in msgspec.structs.fields(ServiceDefinition) if field.required]


def faults_of(raw: Raw, library: Library) -> list[Fault]:
    """What is wrong, in the order of the file; what is missing comes last."""
    found = [fault for key, value in raw.items() for fault in _of_key(key, value, library)]
    return found + [(key, "is missing") for key in _NEEDED if key not in raw]


def _of_key(key: str, value: Any, library: Library) -> Iterator[Fault]:
    wanted = _TYPES.get(key)
    if wanted is None:
        yield key, "is no key of a service"
    elif get_origin(wanted) is tuple and isinstance(value, list):
        for index, entry in enumerate(value):
            yield from _tried(f"{key}[{index}]", partial(_entry, key, entry, library))
    else:
        yield from _tried(key, partial(msgspec.convert, value, wanted))


def _entry(key: str, entry: Any, library: Library) -> None:
    match key:
        case "fields":
            entry = looked_up(entry, library.fields, "field")
        case "documents":
            entry = looked_up(entry, library.documents, "document")
    msgspec.convert(entry, get_args(_TYPES[key])[0])


def _tried(where: str, make: Callable[[], object]) -> Iterator[Fault]:
    try:
        make()
    except msgspec.ValidationError as error:
        what, _, inner = str(error).partition(" - at `$")
        yield where + inner.rstrip("`"), what
