"""The controls, one by one: they load, they draw, they say what they mean."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject
from PySide6.QtGui import QColor, QGuiApplication

from tests.support.touchscreen import QML, Touchscreen, page, touchscreen
from ui import fonts

HERE = Path(__file__).parent
CONTROLS = sorted(path.stem for path in (QML / "Pishkhan" / "Controls").glob("*.qml"))
PUBLIC = [
    line.split()[0]
    for line in (QML / "Pishkhan" / "Controls" / "qmldir").read_text().splitlines()
    if not line.startswith(("module", "internal"))
]
PORTRAIT, LANDSCAPE = (1080, 1920), (1920, 1080)


@pytest.fixture
def screen(qapp: QGuiApplication) -> Iterator[Touchscreen]:
    fonts.register()
    with touchscreen() as shown:
        yield shown


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("name", PUBLIC)
def test_every_control_loads_alone_without_a_warning(screen: Touchscreen, name: str, language: str) -> None:
    root = screen.show(f"import Pishkhan.Controls\n{name} {{}}", language=language)
    assert root.width() == 1080


def test_the_module_lists_every_file() -> None:
    listed = (QML / "Pishkhan" / "Controls" / "qmldir").read_text()
    assert [name for name in CONTROLS if f"{name}.qml" not in listed] == []


def test_every_icon_that_a_control_names_is_drawn(screen: Touchscreen) -> None:
    for scene in ("GalleryControls", "GalleryTimeline", "GalleryEntry"):
        screen.show(HERE / f"{scene}.qml")
        blank = [icon for icon in screen.of_type("Icon") if icon.property("name") and not icon.property("known")]
        assert [icon.property("name") for icon in blank] == []


def test_a_code_stays_left_to_right_on_a_mirrored_screen(screen: Touchscreen) -> None:
    screen.show(
        page("LayoutMirroring.enabled: true; EntryField { width: 800; leftToRight: true; text: '0912'; active: true }")
    )
    field = screen.of_type("EntryField")[0]
    assert field.property("shownText") == "۰۹۱۲"
    assert max(screen.ink_columns(field)) < 400


def test_a_masked_field_shows_no_character(screen: Touchscreen) -> None:
    screen.show(page("EntryField { width: 800; masked: true; text: '4821' }"))
    assert screen.of_type("EntryField")[0].property("shownText") == "••••"
    assert all(
        "4821" not in str(item.property("text"))
        for item in screen.of_type("QQuickText") + screen.of_type("QQuickTextEdit")
    )


@pytest.mark.parametrize("language", ["fa", "en"])
def test_a_space_moves_the_cursor(screen: Touchscreen, language: str) -> None:
    edges = []
    for text in ("آب" if language == "fa" else "ab", "آب " if language == "fa" else "ab "):
        screen.show(page(f"EntryField {{ width: 800; active: true; text: '{text}' }}"), language=language)
        columns = screen.ink_columns(screen.of_type("EntryField")[0])
        edges.append(min(columns) if language == "fa" else max(columns))
    assert edges[1] < edges[0] if language == "fa" else edges[1] > edges[0]


def test_the_qr_code_is_drawn_in_whole_modules_with_its_quiet_zone(screen: Touchscreen) -> None:
    matrix = ["101", "010", "110"]
    screen.show(page(f"QrView {{ width: 115; height: 115; matrix: {matrix} }}"))
    image = screen.view.grabWindow()
    view = screen.of_type("QrView")[0]
    assert view.property("moduleSize") == 10  # 115 // (3 + 2 * 4)
    origin = int(view.property("originX"))
    for row, line in enumerate(matrix):
        for column, module in enumerate(line):
            for offset in (0, 9):
                pixel = image.pixelColor(
                    origin + column * 10 + offset, int(view.property("originY")) + row * 10 + offset
                )
                assert pixel == QColor("black" if module == "1" else "white"), (row, column)


def test_the_timeline_says_in_words_what_its_colours_say(screen: Touchscreen) -> None:
    screen.show(HERE / "GalleryTimeline.qml", language="en")
    words = " ".join(str(item.property("text")) for item in screen.of_type("CaptionText"))
    for word in ("Done", "In progress", "Overdue", "At the same time", "Not started"):
        assert word in words


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("scene", ["GalleryControls", "GalleryTimeline", "GalleryEntry"])
@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_gallery(screen: Touchscreen, tmp_path: Path, scene: str, language: str, size: tuple[int, int]) -> None:
    """Set PISHKHAN_PICTURES to a folder to keep the pictures."""
    screen.show(HERE / f"{scene}.qml", size, language)
    picture = screen.view.grabWindow()
    folder = Path(os.environ.get("PISHKHAN_PICTURES", tmp_path))
    assert picture.save(str(folder / f"{scene}-{language}-{size[0]}x{size[1]}.png"))
    colours = {picture.pixel(x, y) for x in range(0, size[0], 9) for y in range(0, size[1], 9)}
    assert len(colours) > 10


@pytest.mark.parametrize("language", ["fa", "ar", "ur"])
def test_a_number_in_groups_is_typed_from_left_to_right_in_every_digits(screen: Touchscreen, language: str) -> None:
    body = "EntryField { width: 900; leftToRight: true; text: '09150 004321'; active: true }"
    screen.show(page(f"LayoutMirroring.enabled: true; {body}"), language=language)
    (shown,) = screen.items(lambda item: item.property("cursorPosition") is not None)
    text = str(shown.property("text"))
    places = [place for place, letter in enumerate(text) if letter.isdigit()]
    lefts = [
        QMetaObject.invokeMethod(shown, "positionToRectangle", Q_RETURN_ARG("QRectF"), Q_ARG("int", place)).x()
        for place in places
    ]
    assert len(lefts) == 11
    assert lefts == sorted(lefts)
