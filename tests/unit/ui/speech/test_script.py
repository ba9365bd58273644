"""Nodes of a screen in spoken words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.contract.language import Language
from ui.accessible import Node, Role, State
from ui.speech.script import is_code, language_of, page, spelled, spoken

EN, FA = Language.EN, Language.FA


def said(node: Node, language: Language = EN, place: tuple[int, int] | None = None) -> list[str]:
    return [line.text for line in spoken(node, language, place=place)]


@pytest.mark.parametrize(
    ("node", "words"),
    [
        (Node(Role.Heading, "Where is it?"), "Where is it?"),
        (Node(Role.StaticText, "Free of charge"), "Free of charge."),
        (Node(Role.Button, "Back"), "Back. button."),
        (Node(Role.Button, "Go on", states=frozenset({State.DISABLED})), "Go on. button. not available now."),
        (Node(Role.RadioButton, "Yes", states=frozenset({State.CHECKED})), "Yes. choice. chosen."),
        (Node(Role.CheckBox, "Light"), "Light. box to tick. not ticked."),
        (Node(Role.CheckBox, "Light", states=frozenset({State.CHECKED})), "Light. box to tick. ticked."),
        (Node(Role.EditableText, "Street"), "Street. field. nothing entered yet."),
        (Node(Role.EditableText, "Street", "Bolvar", "Too short."), "Street. Bolvar. Too short. field."),
        (Node(Role.AlertMessage, "No paper. Ask the staff."), "No paper. Ask the staff."),
    ],
)
def test_a_node_is_said_with_what_it_is_and_how_it_is(node: Node, words: str) -> None:
    assert said(node) == [words]


def test_the_focus_also_says_which_of_how_many() -> None:
    assert said(Node(Role.RadioButton, "Yes"), place=(2, 9)) == ["Yes. choice. 2 of 9."]


def test_what_is_masked_is_only_counted() -> None:
    node = Node(Role.EditableText, "Code", "", "3 of 6 digits entered", frozenset({State.MASKED}))
    assert said(node) == ["Code. 3 of 6 digits entered. field."]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Sent to \u20660915 000 4321\u2069.", "Sent to 0 9 1 5 0 0 0 4 3 2 1."),
        ("\u2066NHB4-9PWV\u2069", "N H B 4 9 P W V"),
        ("\u2066SAVJ-RHFV-VQ\u2069", "S A V J R H F V V Q"),
        ("کد \u2066۰۹۱۵۰۰۰\u2069", "کد ۰ ۹ ۱ ۵ ۰ ۰ ۰"),
        ("Your code NHB4-9PWV-K2 is kept", "Your code N H B 4 9 P W V K 2 is kept"),
        ("On \u20662026-11-25\u2069", "On 2026-11-25"),
        ("1,250,000 rials", "1,250,000 rials"),
        ("۱٬۲۵۰٬۰۰۰ ریال", "۱٬۲۵۰٬۰۰۰ ریال"),
        ("Call 137 or 115", "Call 137 or 115"),
        ("In 2026, about 3 working days", "In 2026, about 3 working days"),
        ("One\nTwo", "One. Two"),
        ("\u2068District 9\u2069", "District 9"),
    ],
)
def test_the_characters_of_codes_are_said_one_by_one_and_nothing_else(text: str, words: str) -> None:
    assert spelled(text) == words


@given(st.text(max_size=60))
def test_no_mark_of_direction_is_ever_spoken(text: str) -> None:
    assert not set(spelled(text)) & set("\u2066\u2067\u2068\u2069\u200e\u200f")
    assert is_code(text) in {True, False}


@pytest.mark.parametrize(
    ("text", "screen", "mixed", "language"),
    [
        ("خدمات", FA, False, FA),
        ("Windows", FA, False, EN),
        ("حرم", EN, False, FA),
        ("137", FA, False, FA),
        ("العربية", FA, True, Language.AR),
        ("اپنی زبان منتخب کریں", FA, True, Language.UR),
        ("Dilinizi seçin", FA, True, Language.AZ),
        ("زبان خود را انتخاب کنید", EN, True, FA),
        ("English", FA, True, EN),
        ("كتاب", Language.UR, False, Language.UR),
    ],
)
def test_a_text_is_said_in_the_language_that_it_is_in(
    text: str, screen: Language, mixed: bool, language: Language
) -> None:
    assert language_of(text, screen, mixed=mixed) is language


def test_a_name_in_another_language_is_followed_by_what_it_is_in_that_of_the_screen() -> None:
    lines = page([Node(Role.RadioButton, "English")], FA)
    assert [line.language for line in lines] == ["en", "fa"]
