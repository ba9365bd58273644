from __future__ import annotations

import re

import pytest

from hub.web.words import NAMES, preferred, words
from kiosk.contract.language import Language
from kiosk.contract.receipt import ReceiptKind
from kiosk.contract.wire import CitizensTurn


def test_every_text_is_there_in_all_languages_with_the_same_places() -> None:
    for key, text in words().items():
        texts = [str(getattr(text, language.value)) for language in Language]
        assert all(texts), key
        assert len({tuple(sorted(re.findall(r"\{.*?\}", words))) for words in texts}) == 1, key
    assert set(NAMES) == set(Language)


def test_every_kind_of_receipt_is_explained() -> None:
    assert all(f"proves_{kind.value}" in words() and kind.value in words() for kind in ReceiptKind)
    assert all(f"turn_{turn.value}" in words() for turn in CitizensTurn if turn.value)


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("", "fa"),
        ("de", "fa"),
        ("en-US,en;q=0.9", "en"),
        ("de, ur;q=0.7, ar-IQ;q=0.8", "ar"),
        ("fa;q=0, az", "az"),
        ("AR", "ar"),
        ("*", "fa"),
        ("en;q=x, ur;q=0.1", "ur"),
        ("en;q=9,ar", "en"),
        (",;=,;q=,", "fa"),
        ("en;q=nan", "fa"),
    ],
)
def test_the_language_is_what_the_browser_prefers(header: str, language: str) -> None:
    assert preferred(header) is Language(language)
