from __future__ import annotations

import pytest

from hub.receipts import masked
from kiosk.contract.service import FieldType


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
    assert masked(kind, value) == shown
