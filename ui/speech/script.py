"""The spoken script of a screen: the nodes of its accessible tree, in words, in the order of reading.

What is masked is never spoken: the tree has no value for it, only how much is entered.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from PySide6.QtQuick import QQuickItem

from kiosk.contract.language import Language
from kiosk.speech.narrator import Line
from ui.accessible import Node, Role, State
from ui.wording import listening as words

#: Controls, which are named by what they are.
CONTROLS = frozenset(words.ROLES)
#: What is said at once when it comes.
ALERTS = frozenset({Role.AlertMessage, Role.Notification})

_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_ISOLATED = re.compile("\u2066([^\u2066-\u2069]*)\u2069")
_DIGIT = re.compile(r"\d")
_DAY = re.compile(r"^\d{4}-\d{2}-\d{2}$")
#: Letters and digits of a code, with what groups them.
_CODE = re.compile(r"^[A-Za-z\d][A-Za-z\d \-–/+]*$")
#: Groups of capital letters and digits, as in a tracking code, which may have no digit at all.
_GROUPS = r"[A-Z\d]{3,}(?:-[A-Z\d]{2,})+"
#: A code that stands in a sentence without marks.
_LOOSE = re.compile(r"(?<![\w.,٫٬-])(?:" + _GROUPS + r"|\d{6,})(?![\w٫٬])")
_LETTERS = {Language.AR: "ةيكأإىؤ", Language.UR: "ٹڈڑںےہ", Language.FA: "پچژگیک", Language.AZ: "əğışçöüƏĞİŞÇÖÜ"}
_ARABIC, _LATIN = re.compile("[\u0620-\u06ff]"), re.compile("[A-Za-z]")


def page(nodes: Iterable[Node], language: Language, *, mixed: bool = False) -> list[Line]:
    """Everything on a screen. `mixed`: its texts are in several languages, as where one chooses one of them."""
    return [line for node in in_speaking_order(nodes) for line in spoken(node, language, mixed=mixed)]


def in_speaking_order(nodes: Iterable[Node]) -> list[Node]:
    """The bar of every screen comes last; the keys of the keyboard are told one by one, when the focus comes."""
    early: list[Node] = []
    late: list[Node] = []
    keys_level: int | None = None
    for node in nodes:
        if keys_level is not None and node.level > keys_level:
            continue
        keys_level = node.level if _takes_typing(node) else None
        (late if _comes_last(node.item) else early).append(node)
    return early + late


def spoken(
    node: Node, language: Language, *, mixed: bool = False, place: tuple[int, int] | None = None
) -> Iterator[Line]:
    """One node: its name, what is in it, what it is and how it is; `place`: which one of how many it is."""
    tongue = language_of(node.name, language, mixed=mixed)
    parts, beside = [node.name, node.value, node.note], []
    if node.role in CONTROLS or State.MASKED in node.states:
        parts = [node.name, value_of(node), node.note]
        beside = list(words.states_of(node.role, node.states, empty=not node.value))
        if place is not None:
            beside.append(words.place(*place))
    if tongue is language:
        parts, beside = parts + beside, []
    for said, tongue_of_it in ((parts, tongue), (beside, language)):
        text = " ".join(_sentence(spelled(part)) for part in said if part)
        if text:
            yield Line(text, tongue_of_it.value)


def value_of(node: Node) -> str:
    """What is entered; a code is marked as one, so that it is spelled."""
    is_code = node.item is not None and node.item.property("leftToRight") is True
    return f"\u2066{node.value}\u2069" if is_code and node.value else node.value


def spelled(text: str) -> str:
    """`text` without marks of direction, with the characters of codes apart, so that they are spoken one by one."""
    text = _ISOLATED.sub(lambda match: _apart(match[1]) if is_code(match[1]) else match[1], text)
    text = _LOOSE.sub(lambda match: match[0] if _DAY.match(match[0]) else _apart(match[0]), text)
    return _BIDI.sub("", text).replace("\n", ". ").replace(".. ", ". ").strip()


def is_code(text: str) -> bool:
    """Whether this is read character by character, and not as a number, a date or a word."""
    if _DAY.match(text):
        return False
    return re.fullmatch(_GROUPS, text) is not None or (len(_DIGIT.findall(text)) >= 3 and bool(_CODE.match(text)))


def language_of(text: str, screen: Language, *, mixed: bool = False) -> Language:
    """The language in which to say `text` on a screen in `screen`."""
    arabic, latin = bool(_ARABIC.search(text)), bool(_LATIN.search(text))
    if mixed:
        for language in (Language.UR, Language.AZ, Language.AR, Language.FA):
            if any(letter in text for letter in _LETTERS[language]):
                return language
    if latin and not arabic and screen.is_right_to_left:
        return Language.EN
    if arabic and not latin and not screen.is_right_to_left:
        return Language.FA
    return screen


def _sentence(text: str) -> str:
    """With a mark at its end, at which a voice pauses."""
    return text if not text or text[-1] in ".!?:؟۔…" else text + "."


def _apart(code: str) -> str:
    return " ".join(re.sub(r"[\s\-–/]", "", code))


def _takes_typing(node: Node) -> bool:
    return node.item is not None and node.item.property("takesTyping") is True


def _comes_last(item: QQuickItem | None) -> bool:
    above: object = item
    while isinstance(above, QQuickItem):
        if above.property("focusComesLast") is True:
            return True
        above = above.parentItem()
    return False
