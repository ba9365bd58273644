from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.contract.language import Language
from kiosk.contract.normalise import digits_to_ascii
from ui import formatting

AT = datetime(2026, 11, 23, 10, 35, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (Language.FA, "دوشنبه ۲ آذر ۱۴۰۵، ساعت ۱۴:۰۵"),
        (Language.AR, "الاثنين، ٢٣ نوفمبر ٢٠٢٦، الساعة ١٤:٠٥"),
        (Language.UR, "پیر، 23 نومبر، 2026، 14:05 بجے"),
        (Language.AZ, "23 noyabr 2026, bazar ertəsi, saat 14:05"),
        (Language.EN, "Monday, 23 November 2026, 14:05"),
    ],
)
def test_moment_in_the_calendar_and_digits_of_the_reader(language: Language, expected: str) -> None:
    assert formatting.moment(AT, language) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [  # vectors of the Jalali calendar, among them leap days
        ((2021, 3, 20), "۱۳۹۹/۱۲/۳۰"),
        ((2021, 3, 21), "۱۴۰۰/۰۱/۰۱"),
        ((2025, 3, 20), "۱۴۰۳/۱۲/۳۰"),
        ((2026, 3, 20), "۱۴۰۴/۱۲/۲۹"),
        ((2026, 9, 23), "۱۴۰۵/۰۷/۰۱"),
        ((2030, 3, 20), "۱۴۰۸/۱۲/۳۰"),
    ],
)
def test_jalali_dates(day: tuple[int, int, int], expected: str) -> None:
    assert formatting.short_date(datetime(*day, 12, tzinfo=UTC), Language.FA) == expected


def test_the_day_changes_at_midnight_in_tehran() -> None:
    before, after = datetime(2026, 11, 23, 20, 29, tzinfo=UTC), datetime(2026, 11, 23, 20, 30, tzinfo=UTC)
    assert formatting.short_date(before, Language.FA) == "۱۴۰۵/۰۹/۰۲"
    assert formatting.short_date(after, Language.FA) == "۱۴۰۵/۰۹/۰۳"
    assert formatting.time(after, Language.EN) == "00:00"


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (Language.FA, "۱٬۲۵۰٬۰۰۰ ریال (۱۲۵٬۰۰۰ تومان)"),
        (Language.AR, "١٬٢٥٠٬٠٠٠ ريال (١٢٥٬٠٠٠ تومان)"),
        (Language.UR, "1,250,000 ریال (125,000 تومان)"),
        (Language.AZ, "1.250.000 rial (125.000 tümən)"),
        (Language.EN, "1,250,000 rials (125,000 tomans)"),
    ],
)
def test_money(language: Language, expected: str) -> None:
    assert formatting.money(1_250_000, language) == expected


def test_money_keeps_a_rial_that_is_no_whole_toman() -> None:
    assert formatting.money(1_005, Language.FA) == "۱٬۰۰۵ ریال (۱۰۰٫۵ تومان)"


def test_no_amount_is_negative() -> None:
    with pytest.raises(ValueError, match="negative"):
        formatting.money(-1, Language.EN)


@given(st.integers(min_value=0, max_value=10**15), st.sampled_from(Language))
def test_money_says_the_amount_that_it_was_given(rials: int, language: Language) -> None:
    in_rials, _ = formatting.money_parts(rials, language)
    assert int("".join(c for c in digits_to_ascii(in_rials) if c.isdigit())) == rials


@pytest.mark.parametrize(
    ("count", "english", "arabic"),
    [
        (0, "the same day", "في اليوم نفسه"),
        (1, "1 working day", "يوم عمل واحد"),
        (2, "2 working days", "يوما عمل"),
        (5, "5 working days", "٥ أيام عمل"),
        (15, "15 working days", "١٥ يوم عمل"),
    ],
)
def test_working_days_have_plurals(count: int, english: str, arabic: str) -> None:
    assert formatting.working_days(count, Language.EN) == english
    assert formatting.working_days(count, Language.AR) == arabic


def test_persian_working_days() -> None:
    assert formatting.working_days(15, Language.FA) == "۱۵ روز کاری"


def test_a_code_is_isolated_and_cannot_smuggle_direction_marks() -> None:
    assert formatting.isolate_ltr("2-5-31") == "\u20662-5-31\u2069"
    assert formatting.isolate_ltr("A\u202eB\u2069C") == "\u2066ABC\u2069"
    assert formatting.isolate("x\u202ey") == "\u2068xy\u2069"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("9991234561", "••••••4561"),
        ("09150004321", "•••••••4321"),
        ("12", "•2"),
        ("7", "•"),
        ("", ""),
        ("2-5-31-14-0-0-0", "•-•-••-•4-0-0-0"),
    ],
)
def test_masked(value: str, expected: str) -> None:
    assert formatting.masked(value) == expected


@given(st.text(), st.integers(min_value=0, max_value=8))
def test_masking_never_shows_more_than_asked_nor_more_than_half(value: str, shown: int) -> None:
    masked = formatting.masked(value, shown)
    seen = sum(map(str.isalnum, masked))
    assert len(masked) == len(value)
    assert seen <= min(shown, sum(map(str.isalnum, value)) / 2)
