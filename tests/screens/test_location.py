"""A place in the city: touched on the map or chosen from the list, marked, and written."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.contract.kinds import location_parts
from kiosk.contract.language import Language
from kiosk.session.state import Step
from tests.screens.conftest import LANDSCAPE, PORTRAIT
from tests.support.fingers import Fingers
from tests.support.visits import asked
from ui.viewmodels import citymap
from ui.viewmodels.question import QuestionViewModel

if TYPE_CHECKING:
    from tests.screens.conftest import ScreenStage

PICTURES = os.environ.get("PISHKHAN_PICTURES", "")
TARGET_MM = 12.7
SIZES = pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])


def show(
    stage: ScreenStage,
    size: tuple[int, int] = PORTRAIT,
    language: Language = Language.EN,
    typed: str = "",
    scale: float = 1.0,
) -> Fingers:
    stage.be_in(asked("loc", language=language, drafts={"loc": typed} if typed else {}))
    stage.show("Question", QuestionViewModel(stage.context), *size)
    theme = stage.window.engine().singletonInstance("Pishkhan", "Theme")
    assert isinstance(theme, QObject)
    theme.setProperty("scale", scale)
    return Fingers(stage.window)


def typed(stage: ScreenStage) -> str:
    return stage.session.state.drafts.get("loc", "")


def on_map(shown: QQuickItem, longitude: float, latitude: float) -> tuple[float, float]:
    """Where a place is on the map item, as parts of its width and height."""
    x, y = citymap.city_map().units((longitude, latitude))
    unit = float(shown.property("unit"))
    left, top = float(shown.property("offsetX")), float(shown.property("offsetY"))
    return (left + x * unit) / shown.width(), (top + y * unit) / shown.height()


def label(district: str) -> tuple[float, float]:
    return next(d.label for d in citymap.city_map().sheet.districts if d.id == district)


@SIZES
@pytest.mark.parametrize("language", [Language.FA, Language.EN], ids=str)
def test_touching_any_district_on_the_map_chooses_it(
    stage: ScreenStage, size: tuple[int, int], language: Language
) -> None:
    for district in ("9", "13", "5"):
        fingers = show(stage, size, language)
        shown = stage.find("map")
        fingers.tap(shown, on_map(shown, *label(district)))
        assert typed(stage) == f"{district}/"
        assert stage.find("district").property("text")


@SIZES
def test_the_smallest_district_is_as_large_as_a_finger(stage: ScreenStage, size: tuple[int, int]) -> None:
    show(stage, size)
    unit = float(stage.find("map").property("unit"))
    city = citymap.city_map()
    xs, ys = zip(*city.outline(city.sheet.districts[12]), strict=True)
    least = TARGET_MM * max(size) / 476
    assert (max(xs) - min(xs)) * unit >= least
    assert (max(ys) - min(ys)) * unit >= least


@SIZES
def test_map_and_list_stand_together_in_sight(stage: ScreenStage, size: tuple[int, int]) -> None:
    show(stage, size)
    window = QRectF(0, 0, *size)
    for name in ("map", *(f"choice-{n}" for n in range(1, 14))):
        item = stage.find(name)
        assert window.contains(item.mapRectToScene(item.boundingRect())), name
    assert not [i for i in stage.items() if i.property("text") == "More"]


def test_with_the_largest_text_the_list_is_a_page_away_at_most(stage: ScreenStage) -> None:
    show(stage, LANDSCAPE, Language.FA, scale=1.4)
    stage.find("choice-1")
    stage.find("map")


@SIZES
def test_a_place_is_marked_and_then_written(stage: ScreenStage, size: tuple[int, int]) -> None:
    fingers = show(stage, size)
    stage.tap(stage.find("choice-8"))
    stage.tap(stage.find("mark"))
    assert not [i for i in stage.items() if i.objectName() == "keyboard"]
    fingers.wait()
    shown = stage.find("map")
    fingers.tap(shown, on_map(shown, 59.5757, 36.2757))
    district, point, _ = location_parts(typed(stage))
    latitude, longitude = (float(part) for part in point.split(","))
    assert district == "8"
    assert latitude == pytest.approx(36.2757, abs=0.001)
    assert longitude == pytest.approx(59.5757, abs=0.001)
    stage.find("pin")
    stage.tap(next(i for i in stage.items() if i.property("text") == "Use this place" and i.property("kind")))
    stage.find("keyboard")
    assert stage.find("mark").property("text") == "Marked on the map"


def test_the_mark_can_be_moved_and_goes_with_its_district(stage: ScreenStage) -> None:
    fingers = show(stage, typed="8@36.2757,59.5757/Kuhsangi Street 17")
    stage.tap(stage.find("mark"))
    fingers.wait()
    shown = stage.find("map")
    fingers.tap(shown, on_map(shown, 59.5800, 36.2700))
    assert typed(stage).startswith("8@36.27")
    assert not typed(stage).startswith("8@36.2757")
    stage.tap(next(i for i in stage.items() if i.property("text") == "Use this place" and i.property("kind")))
    stage.tap(stage.find("chooseAgain"))
    assert typed(stage) == "/Kuhsangi Street 17"


def test_two_fingers_on_the_map_choose_one_district(stage: ScreenStage) -> None:
    fingers, shown = show(stage), stage.find("map")
    fingers.press(shown, on_map(shown, *label("9")), finger=1)
    fingers.press(shown, on_map(shown, *label("4")), finger=2)
    fingers.lift(2)
    fingers.lift(1)
    assert typed(stage) in {"", "9/", "4/"}  # never a mark nobody saw


def test_a_finger_that_slides_off_the_map_chooses_nothing(stage: ScreenStage) -> None:
    fingers, shown = show(stage), stage.find("map")
    fingers.press(shown, (0.5, 0.5))
    fingers.move(shown, (0.5, -0.2))
    fingers.lift()
    assert typed(stage) == ""


def test_the_answer_is_stored_with_its_point(stage: ScreenStage) -> None:
    show(stage, typed="8@36.2757,59.5757/Kuhsangi Street 17")
    stage.window.rootObject().property("viewModel").proceed()
    assert stage.session.state.answers["loc"] == "8@36.2757,59.5757/Kuhsangi Street 17"
    assert stage.session.state.step is Step.QUESTION


@SIZES
@pytest.mark.parametrize("language", [Language.FA, Language.UR, Language.EN], ids=str)
def test_every_step_reads_in_every_language(stage: ScreenStage, size: tuple[int, int], language: Language) -> None:
    for scale in (1.0, 1.4) if PICTURES else (1.4,):
        show(stage, size, language, scale=scale)
        assert len(stage.texts()) > 10
        if PICTURES:
            stage.grab(Path(PICTURES) / f"location-1-{language}-{size[0]}-{scale}.png")
        show(stage, size, language, "8@36.2757,59.5757/", scale)
        if PICTURES:
            stage.grab(Path(PICTURES) / f"location-2-{language}-{size[0]}-{scale}.png")
        stage.tap(stage.find("mark"))
        if PICTURES:
            stage.grab(Path(PICTURES) / f"location-3-{language}-{size[0]}-{scale}.png")
