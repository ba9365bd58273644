from __future__ import annotations

import contextlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.contract.plain_yaml import NotReadableError, decode

WORDS = st.text(st.characters(max_codepoint=0xFFFF, exclude_categories=["Cs"]), max_size=20)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | WORDS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=15,
)


@given(st.dictionaries(WORDS, VALUES, max_size=5))
def test_what_was_written_is_read(value: dict[str, Any]) -> None:
    assert decode(json.dumps(value).encode()) == value, "JSON is YAML"


@given(st.binary(max_size=80) | st.text(alphabet="{}[]:,-&*!#|>'\" \nab", max_size=60).map(str.encode))
def test_anything_is_read_or_refused(text: bytes) -> None:
    with contextlib.suppress(NotReadableError):
        assert isinstance(decode(text), dict)


def test_values_mean_what_they_look_like() -> None:
    text = b'{a: no, b: 2026-03-21, c: "7", d: 7, e: -0.5, f: true, g: ~, h: , i: 1e3, j: 09, k: on, l: .5}'
    assert decode(text) == {
        "a": "no", "b": "2026-03-21", "c": "7", "d": 7, "e": -0.5, "f": True, "g": None, "h": None,
        "i": 1000.0, "j": 9, "k": "on", "l": 0.5,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "it is empty"),
        ("- a", "it is no mapping"),
        ("a: 1\n---\nb: 2", "more than one document"),
        ("a: 1\nb: 2\na: 3", "line 3: a is there twice"),
        ("a: &x 1\nb: *x", "line 2: an alias is not allowed"),
        ("a: !!python/object:os.system 1", "line 1: a tag is not allowed"),
        ("a: !!set {x, y}", "line 1: a tag is not allowed"),
        ("? [a, b]\n: 1", "line 1: a key is no word"),
        ("a: " + "[" * 40 + "]" * 40, "line 1: it nests too deep"),
        ("a: 1\n\tb: [", "line 2: .*"),
    ],
)
def test_what_is_refused_is_told(text: str, told: str) -> None:
    with pytest.raises(NotReadableError, match=told):
        decode(text.encode())
