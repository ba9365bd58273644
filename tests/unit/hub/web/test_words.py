from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from hub.web.words import NAMES, preferred, words
from kiosk.contract.language import Language
from kiosk.contract.receipt import ReceiptKind
from kiosk.contract.wire import CitizensTurn
from ui.wording import cases

TRANSLATIONS = Path(__file__).parents[4] / "translations"


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


#: What the case screen of the kiosk says, and the page of a receipt too: key there, context and source here.
SHARED = {
    **{f"case_{status.value}": ("Wording", source) for status, source in cases.CASES.items()},
    **{f"turn_{turn.value}": ("Wording", title) for turn, (title, _) in cases.TURNS.items()},
    **{f"turn_{turn.value}_note": ("Wording", text) for turn, (_, text) in cases.TURNS.items()},
    **{to.value: ("Wording", source) for to, source in cases.ESCALATIONS.items()},
    **{f"objection_{subject.value}": ("Wording", source) for subject, source in cases.OBJECTIONS.items()},
    "objection": ("Filing", "Objection %1: %2"),
    "objection_waits": ("Filing", "The inspection office answers by %1, not the office that it is about."),
    "upheld": ("Filing", "It was upheld."),
    "not_upheld": ("Filing", "It was not upheld."),
    "completed": ("Filing", "Every office has finished its part. You need to do nothing more."),
    "refused_by": ("Filing", "%1 refused this request"),
}


@pytest.mark.parametrize("language", Language)
def test_the_page_of_a_receipt_and_the_screen_of_its_case_say_the_same(language: Language) -> None:
    file = TRANSLATIONS / f"pishkhan_{language.value}.ts"
    translated = {
        (context.findtext("name"), message.findtext("source")): message.findtext("translation")
        for context in ElementTree.parse(file).getroot().iter("context")  # noqa: S314  a file of ours
        for message in context.iter("message")
    }
    for key, (context, source) in SHARED.items():
        said = translated[context, source] or source  # the English file only has plurals
        assert words()[key].to(language) == said.replace("%1", "{n}").replace("%2", "{what}"), key
