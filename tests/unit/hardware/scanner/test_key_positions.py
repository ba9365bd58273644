from __future__ import annotations

import string

from hardware.scanner.key_positions import us_text

ALL = [us_text(position, shifted=shifted) for shifted in (False, True) for position in range(256)]


def test_every_sign_of_ascii_has_a_place() -> None:
    printable = set(string.printable) - set("\n\x0b\x0c")
    assert set(ALL) - {""} == printable


def test_places_by_the_kernels_names() -> None:
    # KEY_1, KEY_Q, KEY_A, KEY_Z, KEY_COMMA, KEY_KP0, KEY_ENTER, KEY_KPENTER of linux/input-event-codes.h
    assert [us_text(8 + key, shifted=False) for key in (2, 16, 30, 44, 51, 82, 28, 96)] == list("1qaz,0\r\r")
    assert [us_text(8 + key, shifted=True) for key in (2, 16, 30, 44, 51, 82)] == list("!QAZ<0")


def test_keys_that_write_nothing_and_unknown_places() -> None:
    assert [us_text(8 + key, shifted=False) for key in (1, 42, 29, 59, 105)] == [""] * 5
    assert us_text(0, shifted=True) == us_text(10_000, shifted=False) == ""
