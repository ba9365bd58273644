"""An answer that is typed into several entries: what stands in each, and the one draft that is kept of them all."""

from __future__ import annotations

from kiosk.contract import forms, plates
from kiosk.contract.service import Field, FieldType
from ui.viewmodels import entries

_PAIRS = frozenset({FieldType.BILL, FieldType.LOCATION})


def split(field: Field, typed: str) -> tuple[str, ...]:
    """What stands in each entry."""
    if field.type in _PAIRS:
        first, _, second = typed.partition(forms.SEPARATOR)
        return first, second
    return plates.split(typed) if field.type is FieldType.PLATE else (typed,)


def typed_into(field: Field, typed: str, part: int, text: str) -> str:
    """The draft after `text` came to stand in the entry `part`, as far as the entry keeps it."""
    parts = list(split(field, typed))
    if field.type is FieldType.PLATE:
        kind = plates.kind_of(typed)
        parts[part] = plates.kept(kind, part, text)
        return plates.joined(kind, tuple(parts))
    parts[part] = entries.kept(field, text, part)
    return forms.SEPARATOR.join(parts) if field.type in _PAIRS else parts[0]
