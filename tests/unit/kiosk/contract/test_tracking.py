from __future__ import annotations

import secrets

from hypothesis import given
from hypothesis import strategies as st

from kiosk.contract import tracking
from kiosk.contract.identifiers import Reason

BODIES = st.text(tracking.ALPHABET, min_size=9, max_size=9)


def coded(body: str) -> str:
    return body + tracking.check_character(body)


@given(BODIES)
def test_every_change_of_one_character_is_caught(body: str) -> None:
    code = coded(body)
    for place in range(tracking.LENGTH):
        for other in set(tracking.ALPHABET) - {code[place]}:
            assert tracking.parse(code[:place] + other + code[place + 1 :]) is Reason.CHECKSUM


@given(BODIES)
def test_what_is_shown_can_be_typed_back(body: str) -> None:
    code = coded(body)
    shown = tracking.shown(code)
    assert [len(group) for group in shown.split("-")] == [4, 4, 2]
    for typed in (shown, shown.lower(), shown.replace("-", " "), f"\u2066{shown}\u2069"):
        assert tracking.parse(typed) == code


def test_nearly_every_swap_of_neighbours_is_caught() -> None:
    missed = total = 0
    for _ in range(500):
        code = tracking.new(secrets.randbelow)
        for place in range(tracking.LENGTH - 1):
            if code[place] != code[place + 1]:
                total += 1
                swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
                missed += tracking.parse(swapped) is not Reason.CHECKSUM
    assert missed / total < 0.01


def test_a_new_code_is_valid_and_not_repeated() -> None:
    codes = {tracking.new(secrets.randbelow) for _ in range(1000)}
    assert len(codes) == 1000
    assert all(tracking.parse(code) == code for code in codes)


def test_letters_that_look_alike_are_refused() -> None:
    assert tracking.parse("O234-5678-9A") is Reason.FORMAT
    assert tracking.parse("2345-678") is Reason.LENGTH


@given(st.text())
def test_parse_never_raises(text: str) -> None:
    assert isinstance(tracking.parse(text), str)
