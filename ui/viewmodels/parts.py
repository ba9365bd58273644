"""An answer that is typed into several entries: what stands in each, and the one text that is kept of them all."""

from __future__ import annotations

from kiosk.contract import forms
from kiosk.contract.service import Field, FieldType

_PAIRS = frozenset({FieldType.BILL, FieldType.LOCATION})


def split(field: Field, typed: str) -> tuple[str, ...]:
    """What stands in each entry."""
    if field.type in _PAIRS:
        first, _, second = typed.partition(forms.SEPARATOR)
        return first, second
    return (typed,)


def joined(field: Field, parts: tuple[str, ...]) -> str:
    """The draft that keeps `parts`; the other way round from `split`."""
    return forms.SEPARATOR.join(parts) if field.type in _PAIRS else parts[0]
