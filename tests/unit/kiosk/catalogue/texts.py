"""Every text of the catalogue, however deep it lies."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from kiosk.contract import plain_yaml
from kiosk.contract.authoring import library_of
from kiosk.contract.language import LocalText
from tests.support.catalogue import FOLDER

LIBRARY = library_of(plain_yaml.decode((FOLDER / "library.yaml").read_bytes()))


def texts(value: Any) -> Iterator[LocalText]:
    if isinstance(value, LocalText):
        yield value
    elif isinstance(value, msgspec.Struct):
        for item in msgspec.structs.fields(value):
            yield from texts(getattr(value, item.name))
    elif isinstance(value, dict):
        for item in value.values():
            yield from texts(item)
    elif isinstance(value, tuple):
        for item in value:
            yield from texts(item)
