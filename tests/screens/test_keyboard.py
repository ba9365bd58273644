"""The on-screen keyboard, typed on with real touch events."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QSignalSpy, QTest

from tests.support.touchscreen import Touchscreen, touchscreen
from ui import fonts

SCENE = """
import QtQuick
import Pishkhan.Keyboard
Item {
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: %s
    VirtualKeyboard { layoutName: "%s"; width: parent.width; anchors.bottom: parent.bottom }
}
"""
PERSIAN = "ءآابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"
SCREENS = [((1080, 1920), 3.2), ((1920, 1080), 3.2), ((1080, 1920), 5.56), ((1920, 1080), 5.56)]


class Typist:
    """Finds keys by what they type or by what they are, and taps them."""

    def __init__(self, screen: Touchscreen) -> None:
        self.screen = screen
        self.text = ""

    @property
    def keyboard(self) -> QQuickItem:
        return self.screen.of_type("VirtualKeyboard")[0]

    @property
    def keys(self) -> list[QQuickItem]:
        return [key for key in self.screen.of_type("KeyButton") if key.isEnabled()]

    def open(
        self, layout: str, language: str = "fa", size: tuple[int, int] = (1080, 1920), density: float = 3.2
    ) -> None:
        mirrored = "true" if language == "fa" else "false"
        self.screen.show(SCENE % (mirrored, layout), size, language, density)
        self.keyboard.textTyped.connect(self._typed)

    def key(self, text: str) -> QQuickItem:
        found = [key for key in self.keys if key.property("typed") == text]
        assert len(found) == 1, (text, [key.property("typed") for key in self.keys])
        return found[0]

    def special(self, kind: str) -> QQuickItem:
        return next(key for key in self.keys if key.property("type") == kind)

    def type(self, text: str) -> None:
        for character in text:
            self.screen.tap(self.key(character))

    def tap(self, kind: str) -> None:
        self.screen.tap(self.special(kind))

    def _typed(self, text: str) -> None:
        self.text += text


@pytest.fixture
def typist(qapp: QGuiApplication) -> Iterator[Typist]:
    fonts.register()
    with touchscreen() as screen:
        yield Typist(screen)


def test_persian_words_with_half_space_and_persian_digits(typist: Typist) -> None:
    typist.open("fa")
    typist.type("می\u200cخواهم کتاب ۱۳۷")
    assert typist.text == "می\u200cخواهم کتاب ۱۳۷"
    assert "\u06cc" in typist.text
    assert "\u06a9" in typist.text
    assert not set(typist.text) & {"\u064a", "\u0643"}


def test_every_persian_letter_is_in_plain_sight(typist: Typist) -> None:
    typist.open("fa")
    typed = {key.property("typed") for key in typist.keys}
    assert set(PERSIAN) - typed == {"ء"}  # on the second page, with أ and ؤ
    typist.tap("symbols")
    assert {"ء", "أ", "ؤ", "؟", "-"} <= {key.property("typed") for key in typist.keys}
    typist.tap("letters")
    assert typed == {key.property("typed") for key in typist.keys}


def test_the_half_space_key_says_what_it_is(typist: Typist) -> None:
    typist.open("fa")
    assert typist.key("\u200c").property("label") == "نیم\u200cفاصله"


def test_persian_keys_stand_as_on_a_real_keyboard_even_when_the_screen_is_mirrored(typist: Typist) -> None:
    typist.open("fa")
    row = [typist.screen.middle(typist.key(letter)).x() for letter in "ضصثقفغعهخحجچ"]
    assert row == sorted(row)


def test_english_with_shift_for_one_letter(typist: Typist) -> None:
    typist.open("en", "en")
    typist.tap("shift")
    typist.type("S")
    typist.type("ara 7")
    assert typist.text == "Sara 7"


def test_the_language_key_goes_round(typist: Typist) -> None:
    typist.open("fa")
    assert typist.special("language").property("label") == "English"
    typist.tap("language")
    typist.type("a1")
    typist.tap("language")
    typist.type("ش۱")
    assert typist.text == "a1ش۱"


def test_another_field_starts_with_its_own_layout(typist: Typist) -> None:
    typist.open("fa")
    typist.tap("language")
    typist.keyboard.setProperty("layoutName", "number")
    typist.keyboard.setProperty("layoutName", "fa")
    QGuiApplication.processEvents()
    typist.type("ش")
    assert typist.text == "ش"


@pytest.mark.parametrize(("language", "label"), [("fa", "۵"), ("ar", "٥"), ("en", "5"), ("ur", "5")])
def test_pads_show_the_readers_digits_and_type_ascii(typist: Typist, language: str, label: str) -> None:
    typist.open("number", language)
    assert typist.key("5").property("label") == label
    typist.type("0912345678")
    assert typist.text == "0912345678"


@pytest.mark.parametrize(("layout", "extra"), [("renewal", "-"), ("decimal", ".")])
def test_pads_with_an_extra_key(typist: Typist, layout: str, extra: str) -> None:
    typist.open(layout)
    typist.type(f"2{extra}5")
    assert typist.text == f"2{extra}5"


def test_clear_and_submit(typist: Typist) -> None:
    typist.open("phone")
    cleared, submitted = QSignalSpy(typist.keyboard.cleared), QSignalSpy(typist.keyboard.submitted)
    typist.tap("clear")
    typist.tap("submit")
    assert (cleared.count(), submitted.count(), typist.text) == (1, 1, "")


def test_backspace_repeats_while_it_is_held(typist: Typist) -> None:
    typist.open("fa")
    deleted = QSignalSpy(typist.keyboard.backspace)
    typist.tap("backspace")
    assert deleted.count() == 1
    QTest.qWait(700)
    assert deleted.count() == 1
    point = typist.screen.middle(typist.special("backspace"))
    began = time.monotonic()
    typist.screen.press(point)
    typist.screen.wait_until(lambda: deleted.count() >= 5)
    typist.screen.release(point)
    held = deleted.count()
    assert held - 2 <= 1 + (time.monotonic() - began - 0.5) / 0.08, "after half a second, and no faster than it should"
    QTest.qWait(300)
    assert deleted.count() == held


def test_two_thumbs_lose_no_letter(typist: Typist) -> None:
    typist.open("en", "en")
    screen = typist.screen
    q, p, a = (screen.middle(typist.key(letter)) for letter in "qpa")
    screen.press(q, finger=1)
    screen.press(p, finger=2)
    screen.release(q, finger=1)
    screen.press(a, finger=1)
    screen.release(p, finger=2)
    screen.release(a, finger=1)
    assert typist.text == "qpa"


def test_fast_taps_on_one_key_all_count(typist: Typist) -> None:
    typist.open("number")
    typist.type("0000000000")
    assert typist.text == "0" * 10


def test_a_finger_that_slides_off_types_nothing_and_a_tap_between_keys_counts(typist: Typist) -> None:
    typist.open("en", "en")
    screen = typist.screen
    start = screen.middle(typist.key("g"))
    screen.press(start)
    screen.move(start + QPoint(0, -400))
    screen.release(start + QPoint(0, -400))
    assert typist.text == ""
    key = typist.key("g")
    edge = key.mapRectToScene(key.boundingRect()).toRect()
    between = QPoint(edge.right() + 3, edge.center().y())
    screen.press(between)
    screen.release(between)
    assert typist.text == "g"


@pytest.mark.parametrize("layout", ["fa", "ar", "ur", "az", "en", "number", "phone", "renewal", "decimal"])
@pytest.mark.parametrize(("size", "density"), SCREENS)
def test_keys_are_large_enough_and_inside(typist: Typist, layout: str, size: tuple[int, int], density: float) -> None:
    typist.open(layout, "fa", size, density)
    large = density < 4
    floor = typist.screen.millimetres(15 if large else 12.7) - 2  # whole pixels
    for key in typist.keys:
        area = key.mapRectToScene(key.boundingRect())
        assert min(area.width(), area.height()) >= floor, key.property("label")
        assert area.left() >= 0
        assert area.right() <= size[0]
        assert area.bottom() <= size[1]


def test_arabic_urdu_and_azerbaijani_type_their_own_code_points(typist: Typist) -> None:
    for layout, word in (("ar", "يكة"), ("ur", "ٹکےہی"), ("az", "əğıi")):
        typist.text = ""
        typist.open(layout, layout)
        typist.type(word)
        assert typist.text == word
    typist.tap("shift")
    typist.type("İ")
    assert typist.text.endswith("İ")
