"""Vectors of docs/formats.md. Prefix 999 is unassigned: none of the personal numbers is anybody's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.contract import identifiers as ids
from kiosk.contract.identifiers import Reason
from kiosk.contract.normalise import identifier

DIGITS = st.text("0123456789", min_size=1)


@pytest.mark.parametrize(
    "value",
    ["9991234561", "9990000174", "9997654323", "9991000003", "9991111115", "9991234020", "9991234081"]
    + [identifier(typed) for typed in ("۹۹۹۱۲۳۴۵۶۱", "٩٩٩١٢٣٤٥٦١", "999-123456-1")],
)
def test_national_id_is_accepted(value: str) -> None:
    assert ids.national_id(value) is None


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("9991234562", Reason.CHECKSUM),
        ("9991235461", Reason.CHECKSUM),
        ("1234567890", Reason.CHECKSUM),
        ("999123456", Reason.LENGTH),
        ("99912345611", Reason.LENGTH),
        ("0010000000", Reason.REPEATED),
        ("9999999999", Reason.REPEATED),
        ("1111111111", Reason.REPEATED),
        ("999123456x", Reason.NOT_DIGITS),
        ("۹۹۹۱۲۳۴۵۶۱", Reason.NOT_DIGITS),
        ("", Reason.NOT_DIGITS),
    ],
)
def test_national_id_is_refused(value: str, reason: Reason) -> None:
    assert ids.national_id(value) is reason


@pytest.mark.parametrize(
    "value",
    [
        "99123456780",
        "99000012343",
        "99876543210",
        "99123456060",
        "10380284790",
        "10101780644",
        "10860953980",
        "00103508290",
    ],
)
def test_legal_id_is_accepted(value: str) -> None:
    assert ids.legal_id(value) is None


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("99123456781", Reason.CHECKSUM),
        ("99123456870", Reason.CHECKSUM),
        ("10380284792", Reason.CHECKSUM),
        ("09748208301", Reason.CHECKSUM),
        ("9912345678", Reason.LENGTH),
        ("11111111111", Reason.REPEATED),
    ],
)
def test_legal_id_is_refused(value: str, reason: Reason) -> None:
    assert ids.legal_id(value) is reason


PAIRS = [
    ("1234567890168", "125040128", 1_250_000, "12345678901680000125040128"),
    ("1234567890168", "3551279", 35_000, "12345678901680000003551279"),
    ("432190064", "125040124", 1_250_000, "00004321900640000125040124"),
    ("790060", "125040125", 1_250_000, "00000007900600000125040125"),
    ("9876543299915", "9876543251292", 98_765_432_000, "98765432999159876543251292"),
]


@pytest.mark.parametrize(("bill", "payment", "amount", "barcode"), PAIRS)
def test_bill_and_payment_belong_together(bill: str, payment: str, amount: int, barcode: str) -> None:
    assert ids.bill_id(bill) is None
    assert ids.payment_id(payment, bill) is None
    assert ids.payment_amount(payment) == amount
    assert ids.bill_barcode(barcode) == (bill, payment)


def test_library_pair_is_accepted() -> None:
    assert ids.bill_id("7748317800142") is None
    assert ids.payment_id("1770160", "7748317800142") is None
    assert ids.bill_id("2050327604613") is None
    assert ids.payment_id("1070189", "2050327604613") is None


@pytest.mark.parametrize("value", ["1234567890169", "1234567809168", "2234322344613"])
def test_bill_id_with_a_wrong_digit_is_refused(value: str) -> None:
    assert ids.bill_id(value) is Reason.CHECKSUM


@pytest.mark.parametrize(
    ("payment", "bill", "reason"),
    [
        ("125040138", "1234567890168", Reason.CHECKSUM),
        ("126040128", "1234567890168", Reason.CHECKSUM),
        ("125040101", "1234567890168", Reason.CHECKSUM),  # passes a test of the last digit alone
        ("125040129", "1234567890168", Reason.PAIR),
        ("125040128", "432190064", Reason.PAIR),
        ("12345", "1234567890168", Reason.LENGTH),
    ],
)
def test_payment_id_is_refused(payment: str, bill: str, reason: Reason) -> None:
    assert ids.payment_id(payment, bill) is reason


def test_library_pair_is_refused() -> None:
    assert ids.bill_id("9174639504124") or ids.payment_id("12908197", "9174639504124")


@given(st.integers(1, 99_999_999), st.integers(0, 9), st.integers(0, 99), st.integers(10_000, 999_999_999_999))
def test_a_made_pair_holds_together_and_no_digit_of_its_bill_can_change(
    thousands: int, year: int, period: int, file: int
) -> None:
    bill = f"{file}{ids.bill_check_digit(str(file))}"
    body = f"{thousands}{year}{period:02}"
    body += str(ids.bill_check_digit(body))
    payment = body + str(ids.bill_check_digit(bill + body))
    if len(payment) >= 6:
        assert ids.payment_id(payment, bill) is None
        assert ids.payment_amount(payment) == thousands * 1000
        assert ids.bill_barcode(bill.zfill(13) + payment.zfill(13)) == (bill, payment)


@pytest.mark.parametrize("value", ["9137113111", "9186914411", "9137513111", "9137110000"])
def test_postal_code_is_accepted(value: str) -> None:
    assert ids.postal_code(value) is None


@pytest.mark.parametrize(
    ("value", "doubtful"),
    [
        ("9137113111", False),
        ("9186914411", False),
        ("9137513111", True),  # a 5 in the fifth place
        ("9137110000", True),
        ("9137103111", True),  # a 0 in the sixth place
        ("1111313111", True),
        ("1111111111", True),
        ("9102345678", False),  # refused, so there is nothing to doubt
        ("913711311", False),
    ],
)
def test_what_the_published_rules_disagree_on_is_only_doubted(value: str, doubtful: bool) -> None:
    assert ids.is_doubtful_postal_code(value) is doubtful


@given(st.from_regex(r"\A[13-9]{5}[0-9]{5}\Z"))
def test_no_doubt_refuses(value: str) -> None:
    assert ids.postal_code(value) is None
    ids.is_doubtful_postal_code(value)


def test_postal_code_is_refused() -> None:
    assert ids.postal_code("9102345678") is Reason.FORMAT
    assert ids.postal_code("913711311") is Reason.LENGTH


@pytest.mark.parametrize(
    "typed",
    [
        "09150000000",
        "+989150000000",
        "00989150000000",
        "9150000000",
        "۰۹۱۵۰۰۰۰۰۰۰",
        "0915 000 00 00",
        "+98 (0)915 000 00 00",
        "(0915) 000-0000",
    ],
)
def test_mobile_has_one_stored_form(typed: str) -> None:
    stored = ids.canonical_mobile(identifier(typed))
    assert stored == "09150000000"
    assert ids.mobile(stored) is None


@pytest.mark.parametrize(
    ("typed", "reason"), [("0915000000", Reason.LENGTH), ("05130000000", Reason.FORMAT), ("", Reason.NOT_DIGITS)]
)
def test_mobile_is_refused(typed: str, reason: Reason) -> None:
    assert ids.mobile(ids.canonical_mobile(identifier(typed))) is reason


@pytest.mark.parametrize("value", ["2-5-31-14-0-0-0", "1-2-3-4", "13-99999-1-1-1"])
def test_renewal_code_is_accepted(value: str) -> None:
    assert ids.renewal_code(value) is None


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("2-5-31", Reason.LENGTH),
        ("1-2-3-4-5-6-7-8", Reason.LENGTH),
        ("1-2--4", Reason.FORMAT),
        ("1-2-3-123456", Reason.FORMAT),
        ("1-2-3-x", Reason.NOT_DIGITS),
    ],
)
def test_renewal_code_is_refused(value: str, reason: Reason) -> None:
    assert ids.renewal_code(value) is reason


@given(st.sampled_from(list(ids.CHECKS)), st.text())
def test_no_check_ever_raises(kind: str, value: str) -> None:
    assert ids.CHECKS[kind](value) in {None, *Reason}


@given(DIGITS.filter(lambda s: len(s) == 9 and len(set(s)) > 1 and s[3:] != "000000") | st.just("999123456"))
def test_exactly_one_check_digit_fits(body: str) -> None:
    assert [ids.national_id(f"{body}{digit}") for digit in range(10)].count(None) == 1


@given(st.text("0123456789", min_size=22, max_size=22), st.integers(2, 25), st.integers(1, 9))
def test_an_iban_has_one_pair_of_check_digits_and_no_digit_can_change(bank: str, place: int, by: int) -> None:
    checks = 98 - int(f"{bank}182700") % 97
    made = f"IR{checks:02}{bank}"
    assert ids.iban(made) is None
    changed = made[:place] + str((int(made[place]) + by) % 10) + made[place + 1 :]
    assert ids.iban(changed) is Reason.CHECKSUM


@given(DIGITS.filter(lambda s: len(s) == 10 and len(set(s)) > 1 and s[3:9] != "000000") | st.just("9912345678"))
def test_exactly_one_check_digit_of_a_company_fits(body: str) -> None:
    assert [ids.legal_id(f"{body}{digit}") for digit in range(10)].count(None) == 1


@given(
    st.text("123456789", min_size=2, max_size=2),
    st.sampled_from(ids.PLATE_LETTERS),
    st.text("123456789", min_size=3, max_size=3),
    st.integers(1, 9),
    st.integers(0, 9),
)
def test_every_plate_of_a_car_is_taken_and_no_other_letter(
    first: str, letter: str, second: str, series: int, last: int
) -> None:
    assert ids.plate(f"{first}{letter}{second}-{series}{last}") is None
    assert ids.plate(f"{first}X{second}-{series}{last}") is Reason.LETTER
    assert ids.plate(f"0{first[1:]}{letter}{second}-{series}{last}") is Reason.RANGE
    assert ids.plate(f"{first}{letter}{second[:2]}-{series}{last}") is Reason.LENGTH


@given(st.lists(st.integers(0, 99_999), min_size=1, max_size=9))
def test_a_renewal_code_has_4_to_7_numbers(numbers: list[int]) -> None:
    fits = 4 <= len(numbers) <= 7
    assert (ids.renewal_code("-".join(map(str, numbers))) is None) is fits
