"""The walk sees what is wrong: each kind of fault is planted once, and found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.contract.language import Language
from kiosk.session.comfort import Contrast
from tests.support.touchscreen import Touchscreen, page, touchscreen
from tests.walk import contrast, hearing, targets, words
from tests.walk.fault import Fault, Kind
from ui import fonts
from ui.accessible import reading
from ui.keypad.stops import look

DENSITY = 3.2
WINDOW = QRectF(0, 0, 1080, 1920)


@pytest.fixture
def screen(qapp: QGuiApplication) -> Iterator[Touchscreen]:
    fonts.register()
    with touchscreen() as shown:
        yield shown


def seen(screen: Touchscreen, body: str) -> list[QQuickItem]:
    screen.show(page(body), language="en", pixels_per_millimetre=DENSITY)
    return screen.items()


def kinds(faults: Iterator[Fault]) -> Sequence[Kind]:
    return [fault.kind for fault in faults]


def test_a_small_target_is_found(screen: Touchscreen) -> None:
    found = targets.targets(seen(screen, "ActionButton { text: 'Go'; height: 40; width: 300 }"))
    assert kinds(targets.small(found, DENSITY)) == [Kind.SMALL]
    fine = targets.targets(seen(screen, "ActionButton { text: 'Go'; height: 64; width: 300 }"))
    assert kinds(targets.small(fine, DENSITY)) == []


@pytest.mark.parametrize(("gap", "faults"), [(2, [Kind.CLOSE]), (9, [])])
def test_targets_without_a_gap_are_found(screen: Touchscreen, gap: int, faults: Sequence[Kind]) -> None:
    body = f"Column {{ spacing: {gap}; ActionButton {{ text: 'One' }} ActionButton {{ text: 'Two' }} }}"
    assert kinds(targets.close(targets.targets(seen(screen, body)), DENSITY)) == faults


def test_what_a_seated_person_cannot_reach_is_found(screen: Touchscreen) -> None:
    found = targets.targets(seen(screen, "ActionButton { text: 'Go'; y: 600 } ActionButton { text: 'On'; y: 900 }"))
    assert kinds(targets.high(found, 800)) == [Kind.HIGH]


def test_what_has_no_name_and_what_is_not_told_is_found(screen: Touchscreen) -> None:
    found = targets.targets(seen(screen, "ActionButton { iconName: 'help' }"))
    told = reading(screen.view, right_to_left=False)
    assert kinds(targets.unnamed(found, told)) == [Kind.NAMELESS]
    assert kinds(targets.unnamed(found, [])) == [Kind.UNHEARD]


@pytest.mark.parametrize(
    "body",
    [
        "Text { text: 'A long sentence'; width: 60; elide: Text.ElideRight }",
        "Text { text: 'A long sentence'; width: 60 }",
        "Text { text: 'One two three four'; width: 60; height: 20; wrapMode: Text.Wrap }",
        "Item { clip: true; width: 400; height: 20; Text { text: 'Half of it'; font.pixelSize: 30 } }",
    ],
)
def test_cut_words_are_found(screen: Touchscreen, body: str) -> None:
    assert set(kinds(words.cut(words.words(seen(screen, body))))) == {Kind.CUT}


def test_whole_words_are_no_fault(screen: Touchscreen) -> None:
    found = words.words(
        seen(screen, "BodyText { text: 'One two three four'; width: 90 } CodeText { x: 200; text: 'K7' }")
    )
    assert len(found) == 2
    assert [*words.cut(found), *words.overlapping(found), *words.outside(found, WINDOW), *words.tofu(found)] == []


def test_words_over_words_and_over_buttons_are_found(screen: Touchscreen) -> None:
    both = words.words(seen(screen, "BodyText { text: 'One' } BodyText { text: 'Two'; x: 5 }"))
    assert kinds(words.overlapping(both)) == [Kind.OVERLAP]
    items = seen(screen, "ActionButton { text: 'Go'; width: 400 } BodyText { text: 'Over it'; y: 10; x: 10 }")
    assert kinds(words.under(words.words(items), targets.targets(items))) == [Kind.OVERLAP]


def test_words_outside_are_found(screen: Touchscreen) -> None:
    gone = words.words(seen(screen, "BodyText { text: 'Beyond the edge'; x: 1000 }"))
    assert kinds(words.outside(gone, WINDOW)) == [Kind.OUTSIDE]
    body = "ActionButton { text: 'Longer than its button'; width: 100; height: 30 }"
    assert Kind.OUTSIDE in kinds(words.outside(words.words(seen(screen, body)), WINDOW))


def test_a_letter_that_no_font_has_is_found(screen: Touchscreen) -> None:
    assert kinds(words.tofu(words.words(seen(screen, "BodyText { text: 'Snow ☃' }")))) == [Kind.TOFU]


def test_contrast_is_measured_from_the_pixels(screen: Touchscreen) -> None:
    body = (
        "Rectangle { anchors.fill: parent; color: 'white' } Text { text: 'Plain enough'; font.pixelSize: 30 }"
        "Text { text: 'Hardly there'; y: 100; font.pixelSize: 30; color: '#999999' }"
        "Text { text: 'Not for now'; y: 200; font.pixelSize: 30; color: '#cccccc'; enabled: false }"
    )
    found = words.words(seen(screen, body))
    (pale,) = contrast.pale(found, screen.view.grabWindow(), Contrast.STANDARD)
    assert "'Hardly there' has 2.8:1" in str(pale)


def test_what_is_never_said_is_found_and_a_drawing_need_not_be(screen: Touchscreen) -> None:
    body = (
        "BodyText { text: 'Heard' } BodyText { text: 'Not heard'; y: 100; Accessible.ignored: true }"
        "Item { readonly property bool drawn: true; y: 200; BodyText { text: 'Aa'; Accessible.ignored: true } }"
    )
    found = words.words(seen(screen, body))
    nodes = reading(screen.view, right_to_left=False)
    (fault,) = hearing.silent(found, nodes, Language.EN)
    assert str(fault) == "silent: 'Not heard' is never said"


def test_what_the_keys_do_not_come_to_is_found(screen: Touchscreen) -> None:
    body = "ActionButton { text: 'Go' } ActionButton { text: 'Lost'; y: 200; activeFocusOnTab: false }"
    pressed = targets.targets(seen(screen, body))
    (fault,) = hearing.unreached(pressed, look(screen.view.contentItem()))
    assert str(fault) == "unreached: the keys do not come to 'Lost'"
