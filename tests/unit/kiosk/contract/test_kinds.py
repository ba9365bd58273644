"""The vectors of `docs/formats.md` for the types of fields beyond the first ones."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.contract import kinds
from kiosk.contract.identifiers import Reason
from kiosk.contract.kinds import Accepted, Refused, accept
from kiosk.contract.language import LocalText
from kiosk.contract.service import Choice, Field, FieldType

WORDS = LocalText("متن", "text")
TODAY = date(2026, 11, 25)
CHOICES = tuple(Choice(value, WORDS) for value in "abcd7")


def field(kind: FieldType, **more: object) -> Field:
    return Field("name", kind, WORDS, WORDS, choices=CHOICES, **more)  # type: ignore[arg-type]


def test_every_type_has_its_rule() -> None:
    assert {*kinds._RULES, FieldType.DATE} == set(FieldType)


@pytest.mark.parametrize(
    ("kind", "typed", "stored"),
    [
        (FieldType.PLATE, "۱۲ب۳۴۵ ایران ۳۶", "12ب345-36"),
        (FieldType.PLATE, "۱۲ع۳۴۵-۷۴", "12ع345-74"),
        (FieldType.PLATE, "۱۲الف۳۴۵-۳۰", "12ا345-30"),
        (FieldType.PLATE, "765-12345", "765-12345"),
        (FieldType.PLATE, "/بغداد 1234", "/بغداد 1234"),
        (FieldType.PLATE, "12ب34536", "12ب345-36"),
        (FieldType.PLATE, "۱۲هـ۳۴۵ ایران ۳۶", "12ه345-36"),
        (FieldType.PLATE, "12ﻫ345-36", "12ه345-36"),
        (FieldType.PLATE, "12♿345-36", "12ژ345-36"),
        (FieldType.IBAN, "IR74 0990 0000 0000 0000 0000 01", "IR740990000000000000000001"),
        (FieldType.IBAN, "ir180990000000000123456789", "IR180990000000000123456789"),
        (FieldType.IBAN, "IR820540102680020817909002", "IR820540102680020817909002"),
        (FieldType.FIDA, "۱۲۳۴۵۶۷۸۹۰۱۲", "123456789012"),
        (FieldType.PASSPORT, "a 1234-5678", "A12345678"),
        (FieldType.DATE, "۲۰۲۵-۰۳-۲۰", "2025-03-20"),
        (FieldType.MONEY, "۱٬۲۵۰٬۰۰۰", "1250000"),
        (FieldType.MONEY, "1.250.000", "1250000"),
        (FieldType.MONEY, "1 250 000", "1250000"),
        (FieldType.MONEY, "0005", "5"),
        (FieldType.MULTI_CHOICE, "c,a", "a,c"),
        (FieldType.ATTACHMENT, "counter", "counter"),
        (FieldType.ATTACHMENT, "F1,F2,F1", "F1,F2"),
        (FieldType.CONSENT, "yes", "yes"),
        (FieldType.SIGNATURE, "1,2 3,4;5,6", "1,2 3,4;5,6"),
        (FieldType.LOCATION, "7@36.29,59.61/Imam Reza 22", "7@36.29,59.61/Imam Reza 22"),
    ],
)
def test_what_is_accepted(kind: FieldType, typed: str, stored: str) -> None:
    assert accept(field(kind), typed, TODAY) == Accepted(stored)


@pytest.mark.parametrize(
    ("kind", "typed", "reason"),
    [
        (FieldType.PLATE, "10ب345-36", Reason.RANGE),
        (FieldType.PLATE, "12ب305-36", Reason.RANGE),
        (FieldType.PLATE, "12ب345-06", Reason.RANGE),
        (FieldType.PLATE, "12X345-36", Reason.LETTER),
        (FieldType.PLATE, "12ب34-36", Reason.LENGTH),
        (FieldType.PLATE, "12345", Reason.FORMAT),
        (FieldType.IBAN, "IR740990000000000000000002", Reason.CHECKSUM),
        (FieldType.IBAN, "IR012345678901234567890123", Reason.CHECKSUM),
        (FieldType.IBAN, "IR012353696262759602877794", Reason.CHECKSUM),
        (FieldType.IBAN, "IR998149812971218280095083", Reason.CHECKSUM),
        (FieldType.IBAN, "IR7409900000000000000001", Reason.LENGTH),
        (FieldType.IBAN, "DE740990000000000000000001", Reason.PREFIX),
        (FieldType.FIDA, "12345678901", Reason.LENGTH),
        (FieldType.PASSPORT, "A1234", Reason.LENGTH),
        (FieldType.PASSPORT, "گ12345678", Reason.FORMAT),
        (FieldType.DATE, "2025-02-30", Reason.NO_SUCH_DATE),
        (FieldType.MONEY, "1.5m", Reason.NOT_DIGITS),
        (FieldType.MONEY, "12.5", Reason.NOT_DIGITS),
        (FieldType.MONEY, "-5", Reason.NOT_DIGITS),
        (FieldType.BILL, "000000/000000", Reason.REPEATED),
        (FieldType.MONEY, "0", Reason.RANGE),
        (FieldType.MULTI_CHOICE, "a,z", Reason.NOT_OFFERED),
        (FieldType.MULTI_CHOICE, "a,b,c,d", Reason.TOO_MANY),
        (FieldType.ATTACHMENT, "F1,F2,F3,F4", Reason.TOO_MANY),
        (FieldType.ATTACHMENT, "../secret", Reason.FORMAT),
        (FieldType.CONSENT, "no", Reason.REQUIRED),
        (FieldType.SIGNATURE, "1,2", Reason.FORMAT),
        (FieldType.LOCATION, "7@36,59/Imam Reza 22", Reason.FORMAT),
    ],
)
def test_what_is_refused(kind: FieldType, typed: str, reason: Reason) -> None:
    assert accept(field(kind), typed, TODAY) == Refused(reason)


@pytest.mark.parametrize(
    ("typed", "outcome"),
    [
        ("09150000000", Accepted("09150000000")),
        ("+989150000000", Accepted("09150000000")),
        ("00964 770 123 4567", Accepted("+9647701234567")),
        ("+964", Refused(Reason.LENGTH)),
        ("+0964770123", Refused(Reason.FORMAT)),
        ("+98 51 3840 0000", Refused(Reason.FORMAT)),  # a land line gets no text message
    ],
)
def test_a_mobile_number_of_any_country(typed: str, outcome: Accepted | Refused) -> None:
    assert accept(field(FieldType.MOBILE, abroad=True), typed, TODAY) == outcome


@pytest.mark.parametrize(
    ("typed", "outcome"),
    [
        ("12.50", Accepted("12.5")),
        ("۱۲٫۵", Accepted("12.5")),
        ("١٬٢٥٠", Accepted("1250")),
        ("1,250", Accepted("1250")),
        ("-0", Accepted("0")),
        ("+5", Accepted("5")),
        ("12,5", Refused(Reason.NOT_DIGITS)),  # nobody says whether the comma is a mark of thousands or of fractions
        ("1e5", Refused(Reason.NOT_DIGITS)),
        ("1_000", Refused(Reason.NOT_DIGITS)),
        ("১২", Refused(Reason.NOT_DIGITS)),
        ("NaN", Refused(Reason.NOT_DIGITS)),
        ("-5", Refused(Reason.RANGE)),
        ("12.345", Refused(Reason.FORMAT)),
    ],
)
def test_a_number_is_digits_and_one_point(typed: str, outcome: Accepted | Refused) -> None:
    assert accept(field(FieldType.NUMBER, decimals=2, minimum=0, maximum=10_000_000), typed, TODAY) == outcome


@pytest.mark.parametrize(
    ("earliest", "latest", "typed", "outcome"),
    [
        (1, 60, "2026-11-25", Refused(Reason.TOO_EARLY)),
        (1, 60, "2026-11-26", Accepted("2026-11-26")),
        (1, 60, "2027-01-24", Accepted("2027-01-24")),
        (1, 60, "2027-01-25", Refused(Reason.TOO_LATE)),
        (None, 0, "2026-11-25", Accepted("2026-11-25")),
        (None, 0, "2026-11-26", Refused(Reason.TOO_LATE)),
        (-365, 0, "2025-11-24", Refused(Reason.TOO_EARLY)),
        (None, None, "1899-12-31", Refused(Reason.TOO_EARLY)),
    ],
)
def test_the_limits_of_a_date_are_counted_from_today(
    earliest: int | None, latest: int | None, typed: str, outcome: Accepted | Refused
) -> None:
    assert accept(field(FieldType.DATE, earliest=earliest, latest=latest), typed, TODAY) == outcome
