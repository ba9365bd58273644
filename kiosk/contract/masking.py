"""What of a personal number may stand on paper."""

from __future__ import annotations

from kiosk.contract.service import Field, FieldType

MASK = "••••"

#: Identifiers keep their last characters, so that the holder knows them again. Other answers vanish whole.
_KEPT = {
    FieldType.NATIONAL_ID: 4,
    FieldType.LEGAL_ID: 4,
    FieldType.MOBILE: 4,
    FieldType.POSTAL_CODE: 4,
    FieldType.BILL: 4,
    FieldType.IBAN: 4,
    FieldType.FIDA: 4,
    FieldType.PASSPORT: 3,
    FieldType.RENEWAL_CODE: 3,
}


def masked(field: Field, value: str) -> str:
    """The value as it may be printed. Only sensitive fields are masked; masking twice changes nothing."""
    if not field.sensitive or value.startswith(MASK):
        return value
    kept = _KEPT.get(field.type, 0)
    return MASK + value[-kept:] if kept and len(value) >= 2 * kept else MASK
