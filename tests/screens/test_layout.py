"""Sizes on the glass, contrast, reading direction, and room: in both orientations of two real screens."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaObject, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.session.comfort import Contrast
from tests.support.touchscreen import Touchscreen, touchscreen
from ui import fonts

HERE = Path(__file__).parent
PORTRAIT, LANDSCAPE = (1080, 1920), (1920, 1080)
# Pixels per millimetre of a 27 inch and a 15.6 inch panel of 1080 x 1920.
SCREENS = [(PORTRAIT, 3.2), (LANDSCAPE, 3.2), (PORTRAIT, 5.56), (LANDSCAPE, 5.56)]
PRESSABLE = {"ActionButton", "TileButton", "ChoiceButton", "EntryField", "RatingFace", "TopBarButton", "KeyButton"}
BUTTON = "import Pishkhan.Controls\nActionButton { text: 'Go'; width: 300; height: 100 }"


@pytest.fixture
def screen(qapp: QGuiApplication) -> Iterator[Touchscreen]:
    fonts.register()
    with touchscreen() as shown:
        yield shown


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.2 contrast ratio."""

    def luminance(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        r, g, b = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def targets(screen: Touchscreen) -> list[QQuickItem]:
    return [item for name in PRESSABLE for item in screen.of_type(name) if item.isEnabled() and item.opacity() > 0]


@pytest.mark.parametrize(("size", "density"), SCREENS)
@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("scene", ["GalleryControls", "GalleryEntry"])
def test_targets_are_large_and_apart(
    screen: Touchscreen, scene: str, language: str, size: tuple[int, int], density: float
) -> None:
    screen.show(HERE / f"{scene}.qml", size, language, density)
    found = targets(screen)
    assert len(found) > 6
    keys = screen.of_type("KeyButton")
    areas = {item: screen.visible_area(item) for item in found}
    for item in found:
        if areas[item].height() < item.height() - 1:
            continue  # half of it waits behind "More"
        floor = screen.millimetres(12.7 if item in keys else 20) - 2  # whole pixels
        assert min(item.width(), item.height()) >= floor, (item, item.property("text"), item.property("label"))
    rectangles = [area for area in areas.values() if not area.isEmpty()]
    gap = screen.millimetres(2.54) - 1.5
    for one, other in combinations(rectangles, 2):
        assert not one.adjusted(-gap / 2, -gap / 2, gap / 2, gap / 2).intersects(
            other.adjusted(-gap / 2, -gap / 2, gap / 2, gap / 2)
        ), (one, other)


@pytest.mark.parametrize(("size", "density"), SCREENS)
def test_the_field_stays_in_sight_above_the_keyboard(
    screen: Touchscreen, size: tuple[int, int], density: float
) -> None:
    screen.show(HERE / "GalleryEntry.qml", size, "fa", density)
    field = screen.root.findChild(QQuickItem, "field").mapRectToScene(
        screen.root.findChild(QQuickItem, "field").boundingRect()
    )
    keyboard = screen.of_type("VirtualKeyboard")[0]
    top_bar = screen.of_type("FrameTopBar")[0]
    assert field.bottom() <= keyboard.mapRectToScene(keyboard.boundingRect()).top()
    assert field.top() >= top_bar.mapRectToScene(top_bar.boundingRect()).bottom()


@pytest.mark.parametrize(
    ("scale", "small_print", "body"), [(1, 3.5, 4.8), (1.25, 4.8, 6), (1.5, 6, 7.2), (1.8, 7.33, 8.64)]
)
def test_letters_are_as_tall_as_promised(screen: Touchscreen, scale: float, small_print: float, body: float) -> None:
    text = "import Pishkhan.Controls\nBodyText { text: 'ا' }"
    screen.show(text, pixels_per_millimetre=5.56, scale=scale)
    least = {
        "textCaption": small_print,
        "textLabel": small_print,
        "textBody": body,
        "textTitle": body,
        "textHeading": 7.5,
    }
    for name, millimetres in (least | {"textCode": 9, "textDisplay": 11}).items():
        font = QFont("Vazirmatn")
        font.setPixelSize(1000)
        height = QFontMetricsF(font).tightBoundingRect("ا").height() * screen.theme.property(name) / 1000
        assert height >= screen.millimetres(millimetres) - 0.5, name


PALETTES = {"standard": (10, 3), "strong": (13, 7), "black-on-white": (20, 20), "white-on-black": (20, 20)}
GROUNDS = [
    "background",
    "surface",
    "surfaceSunken",
    "primarySoft",
    "accentSoft",
    "dangerSoft",
    "successSoft",
    "warningSoft",
]
WORDS = [
    *(("ink", ground) for ground in GROUNDS),
    *((tone, ground) for tone in ("inkSoft", "primary", "danger", "success", "warning") for ground in GROUNDS[:2]),
    *((tone, f"{tone}Soft") for tone in ("primary", "danger", "success", "warning")),
    *(
        ("inkOnPrimary", face)
        for face in ("primary", "primaryPressed", "danger", "dangerPressed", "success", "warning")
    ),
    ("barInk", "bar"),
    ("barInk", "barPressed"),
    ("ribbonInk", "ribbon"),
    ("paperInk", "paper"),
]
EDGES = [
    *(("outline", ground) for ground in GROUNDS[:3]),
    ("focus", "background"),
    ("focus", "surface"),
    ("barMark", "bar"),
]
UNUSABLE = [("disabledInk", "disabledSurface"), ("disabledInk", "background")]


@pytest.mark.parametrize("palette", PALETTES)
def test_contrast(screen: Touchscreen, palette: str) -> None:
    screen.show(BUTTON, palette=palette)
    words, edges = PALETTES[palette]
    for pairs, least in ((WORDS, words), (EDGES, edges), (UNUSABLE, 4.5)):
        measured = {pair: contrast(screen.theme.property(pair[0]), screen.theme.property(pair[1])) for pair in pairs}
        assert {pair: value for pair, value in measured.items() if value < least} == {}


def test_every_palette_has_every_colour(screen: Touchscreen) -> None:
    screen.show(BUTTON)
    names = {str(contrast) for contrast in Contrast}
    assert names == set(PALETTES)
    tokens = {
        name: {**screen.theme.property("colours").toVariant()}
        for name in names
        if screen.theme.setProperty("palette", name)
    }
    assert len({frozenset(colours) for colours in tokens.values()}) == 1
    assert len({frozenset(colours.items()) for colours in tokens.values()}) == len(names)


def test_persian_starts_at_the_right_and_english_at_the_left(screen: Touchscreen) -> None:
    for language, title in (("fa", "عنوان"), ("en", "Title"), ("fa", "Title")):
        screen.show(f"import Pishkhan.Controls\nScreenFrame {{ heading: '{title}' }}", language=language)
        heading = screen.of_type("HeadingText")[0]
        dark = screen.ink_columns(heading)
        middle = screen.middle(heading).x()
        assert (min(dark) > middle) if language == "fa" else (max(dark) < middle), (language, title)


def test_back_stands_at_the_reading_start(screen: Touchscreen) -> None:
    for language in ("fa", "en"):
        screen.show("import Pishkhan.Controls\nScreenFrame { primaryText: 'Go'; backText: 'Back' }", language=language)
        back, primary = (
            next(item for item in screen.of_type("ActionButton") if item.property("text") == text)
            for text in ("Back", "Go")
        )
        starts_right = screen.middle(back).x() > screen.middle(primary).x()
        assert starts_right is (language == "fa")


def test_more_turns_through_everything_without_a_swipe(screen: Touchscreen) -> None:
    rows = "".join(f"TileButton {{ title: '{n}'; Layout.fillWidth: true }}" for n in range(30))
    screen.show(
        f"import QtQuick.Layouts\nimport Pishkhan.Controls\nScreenFrame {{ {rows} moreText: 'More' }}", LANDSCAPE
    )
    seen: set[str] = set()
    more = next(item for item in screen.of_type("ActionButton") if item.property("text") == "More")
    viewport = screen.of_type("PageTurner")[0]
    room = viewport.mapRectToScene(viewport.boundingRect())
    room.setBottom(more.mapToScene(more.boundingRect().topLeft()).y())
    for _ in range(30):
        tiles = screen.of_type("TileButton")
        seen |= {t.property("title") for t in tiles if room.contains(t.mapRectToScene(t.boundingRect()))}
        if not more.isEnabled():
            break
        QMetaObject.invokeMethod(viewport, "turn")
    assert seen == {str(n) for n in range(30)}


def test_what_waits_behind_more_is_not_drawn_over_the_rest(screen: Touchscreen) -> None:
    rows = "".join("Notice { text: 'x'; Layout.fillWidth: true }" for _ in range(30))
    body = f"import QtQuick.Layouts\nimport Pishkhan.Controls\nScreenFrame {{ heading: ' '; {rows} moreText: 'More' }}"
    screen.show(body, LANDSCAPE)
    pages = screen.of_type("PageTurner")[0]
    area = pages.mapRectToScene(QRectF(0, 0, pages.width(), pages.height())).toRect()
    below = range(area.bottom() - 60, area.bottom(), 3)

    def stray() -> set[str]:
        image = screen.view.grabWindow()
        side = range(area.center().x() + 10, area.right(), 3)  # "Previous part" stands on this side, unseen at first
        return {image.pixelColor(x, y).name() for x in side for y in below}

    assert stray() == {QColor(screen.theme.property("background")).name()}
    for _ in range(3):
        QMetaObject.invokeMethod(pages, "turn")
    image = screen.view.grabWindow()
    above = range(area.top() - 20, area.top() - 2, 2)
    colours = {image.pixelColor(x, y).name() for x in range(area.left(), area.right(), 3) for y in above}
    assert colours == {QColor(screen.theme.property("background")).name()}


def test_a_hidden_keyboard_gives_its_room_back(screen: Touchscreen) -> None:
    body = (
        "import QtQuick\nimport Pishkhan.Controls\nimport Pishkhan.Keyboard\n"
        "ScreenFrame { property bool open: true; bottomPanel: VirtualKeyboard { visible: open } }"
    )
    root = screen.show(body)
    pages = screen.of_type("PageTurner")[0]
    cramped = pages.height()
    root.setProperty("open", False)
    screen.wait_until(lambda: pages.height() > cramped + screen.millimetres(60))
