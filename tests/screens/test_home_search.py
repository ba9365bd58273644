"""Finding a service by typing what people call it."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.catalogue.search import ServiceFinder
from kiosk.contract.language import Language
from kiosk.events import Observable
from kiosk.session import actions
from kiosk.session.state import SessionState, Step
from tests.screens.conftest import LANDSCAPE, PORTRAIT, ScreenStage
from ui.viewmodels.home import HomeViewModel

PICTURES = os.environ.get("PISHKHAN_PICTURES", "")
HOME = SessionState(visit=1, step=Step.HOME)


@pytest.fixture
def home(stage: ScreenStage) -> ScreenStage:
    one, all_of_them = stage.context.services["request-137"], dict(stage.context.services)
    for number in range(max(0, 9 - len(all_of_them))):
        all_of_them[f"copy-{number}"] = type(one)(
            **{**{f: getattr(one, f) for f in one.__struct_fields__}, "id": f"copy-{number}"}
        )
    stage.context = replace(stage.context, services=all_of_them, finder=ServiceFinder(all_of_them.values()))
    return stage


def show(stage: ScreenStage, state: SessionState, language: Language, size: tuple[int, int] = PORTRAIT) -> None:
    stage.be_in(replace(state, language=language))
    stage.show("Home", HomeViewModel(stage.context), *size)


def test_the_search_opens_by_one_touch_and_shows_the_keyboard(home: ScreenStage) -> None:
    show(home, HOME, Language.EN)
    home.tap(home.find("search"))
    assert home.dispatched == [actions.Search("")]
    assert home.find("keyboard").isVisible()
    assert "Write what you need in your own words." in home.texts()


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
@pytest.mark.parametrize(
    ("language", "typed", "service"),
    [
        (Language.FA, "پروانه", "building-permit"),
        (Language.UR, "نماز", "prayer-times"),
        (Language.EN, "bulding", "building-permit"),
    ],
)
def test_what_is_typed_finds_and_a_tap_chooses(
    home: ScreenStage, language: Language, typed: str, service: str, size: tuple[int, int]
) -> None:
    show(home, replace(HOME, search=typed), language, size)
    if PICTURES:
        home.grab(Path(PICTURES) / f"search-{language}-{size[0]}.png")
    tile = home.find(f"tile-{service}")
    home.tap(tile)
    assert home.session.state.service_id == service


def test_done_puts_the_keys_away_and_a_touch_brings_them_back(home: ScreenStage) -> None:
    show(home, replace(HOME, search="pay"), Language.EN)
    home.tap(next(i for i in home.items(lambda i: i.property("text") == "Done")))
    assert not home.items(lambda i: i.objectName() == "keyboard")
    home.tap(home.find("search"))
    assert home.find("keyboard").isVisible()
    assert home.session.state.search == "pay"


def test_nothing_found_is_said(home: ScreenStage) -> None:
    show(home, replace(HOME, search="zzzz"), Language.EN)
    assert "No service found. Try another word, or go back to the categories." in home.texts()


def test_what_people_use_most_stands_before_the_categories(home: ScreenStage) -> None:
    home.context = replace(home.context, most_used=Observable(("renovation-levy", "gone-service")))
    show(home, HOME, Language.EN)
    home.find("tile-renovation-levy")
    if PICTURES:
        home.grab(Path(PICTURES) / "home-most-used.png")


def test_a_missing_companion_is_one_touch_away(home: ScreenStage) -> None:
    home.context = replace(home.context, most_used=Observable(("renovation-levy", "request-137", "parking-payment")))
    show(home, HOME, Language.AR)
    if PICTURES:
        home.grab(Path(PICTURES) / "home-ar.png")
    home.tap(home.find("tile-missing-person"))
    assert home.session.state.service_id == "missing-person"


@pytest.mark.parametrize(("pilgrims_first", "language", "first"), [
    (False, Language.FA, "City services"), (True, Language.FA, "For pilgrims"), (False, Language.EN, "For pilgrims"),
])  # fmt: skip
def test_who_stands_first(home: ScreenStage, pilgrims_first: bool, language: Language, first: str) -> None:
    home.context = replace(home.context, pilgrims_first=pilgrims_first)
    home.be_in(replace(HOME, language=language))
    titles = [section.title for section in HomeViewModel(home.context).view.sections if section.title]
    city_first = len(titles) == 2 and first == "City services"
    expected = ("خدمات شهری", "City services") if city_first else ("زائران", "pilgrims")
    assert any(words in titles[0] for words in expected), titles


def test_what_is_switched_off_is_not_offered(home: ScreenStage) -> None:
    home.context = replace(home.context, most_used=Observable(("traffic-zone-permit",)))
    view = HomeViewModel(home.context)
    for state in (HOME, replace(HOME, category="transport"), replace(HOME, search="traffic permit")):
        shown = view.view_of(replace(state, language=Language.EN))
        assert "traffic-zone-permit" not in {tile.service for section in shown.sections for tile in section.tiles}
