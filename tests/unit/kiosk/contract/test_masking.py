"""What of a personal answer may stand on paper."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.contract.language import LocalText
from kiosk.contract.masking import MASK, masked
from kiosk.contract.service import Field, FieldType


def field(kind: FieldType, *, sensitive: bool = True) -> Field:
    words = LocalText(fa="x", en="x")
    return Field(name="x", type=kind, label=words, question=words, sensitive=sensitive)


@pytest.mark.parametrize(
    ("kind", "value", "shown"),
    [
        (FieldType.NATIONAL_ID, "9991234561", "••••4561"),
        (FieldType.MOBILE, "09150000000", "••••0000"),
        (FieldType.RENEWAL_CODE, "2-5-31-14", "••••-14"),
        (FieldType.POSTAL_CODE, "9137", "••••"),
        (FieldType.TEXT, "my neighbour Ali", "••••"),
        (FieldType.LOCATION, "9/Vakilabad 12", "••••"),
    ],
)
def test_sensitive_answers_are_masked(kind: FieldType, value: str, shown: str) -> None:
    assert masked(field(kind), value) == shown
    assert masked(field(kind, sensitive=False), value) == value


@given(st.sampled_from(FieldType), st.text(min_size=1, max_size=40))
def test_masking_hides_at_least_half_and_does_so_once(kind: FieldType, value: str) -> None:
    once = masked(field(kind), value)
    assert masked(field(kind), once) == once
    if not value.startswith(MASK):
        assert len(once.removeprefix(MASK)) * 2 <= len(value)
