from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.contract import normalise

ALPHABETS = ["0123456789", "۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩"]
NOISE = st.text(" -\u200c\u200e\u200f\u2066\u2069\u202a\ufeff‐−", max_size=3)


@given(st.text())
def test_normalising_twice_changes_nothing(text: str) -> None:
    assert normalise.identifier(normalise.identifier(text)) == normalise.identifier(text)
    assert normalise.hyphenated(normalise.hyphenated(text)) == normalise.hyphenated(text)
    assert normalise.prose(normalise.prose(text)) == normalise.prose(text)


@given(st.lists(st.tuples(st.integers(0, 9), st.sampled_from(ALPHABETS), NOISE), min_size=1, max_size=30))
def test_an_identifier_survives_any_digits_and_noise(written: list[tuple[int, str, str]]) -> None:
    typed = "".join(noise + alphabet[digit] for digit, alphabet, noise in written)
    assert normalise.identifier(typed) == "".join(str(digit) for digit, _, _ in written)


@given(st.text())
def test_digits_to_ascii_keeps_the_length(text: str) -> None:
    assert len(normalise.digits_to_ascii(text)) == len(text)


def test_prose_keeps_the_zwnj_and_line_ends() -> None:
    assert normalise.prose("  می\u200cخواهم   \u200fآب\nنان ") == "می\u200cخواهم آب\nنان"


def test_prose_makes_letters_persian_unless_told() -> None:
    assert normalise.prose("كتاب علي") == "کتاب علی"
    assert normalise.prose("كتاب علي", persian_letters=False) == "كتاب علي"


def test_hyphenated_keeps_the_order_of_groups() -> None:
    assert normalise.hyphenated(" ۲–۵ / 31-١٤ ") == "2-5-31-14"
    assert normalise.hyphenated("\u20662-5-31-14-0-0-0\u2069") == "2-5-31-14-0-0-0"
