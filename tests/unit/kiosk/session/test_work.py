"""What the worker believes of a bill."""

from __future__ import annotations

import msgspec
import pytest

from kiosk.session.work import is_sound
from tests.unit.kiosk.session.test_machine import BILL


def test_a_bill_whose_numbers_fit_can_be_paid() -> None:
    assert is_sound(BILL)


@pytest.mark.parametrize(
    "wrong",
    [
        {"bill_id": "1234567890169"},  # its check digit
        {"payment_id": "125040138"},  # its own check digit
        {"payment_id": "125040129"},  # the one over both numbers
        {"payment_id": "125040124"},  # of another bill
        {"amount_rials": 1_350_000},  # not what the bank would take
    ],
)
def test_a_bill_whose_numbers_do_not_fit_is_not_shown(wrong: dict[str, object]) -> None:
    assert not is_sound(msgspec.structs.replace(BILL, **wrong))
