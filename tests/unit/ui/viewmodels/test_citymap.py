"""The sketch of the city: every district can be touched, and what is marked is an answer."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.contract import forms
from kiosk.contract.kinds import location_parts
from kiosk.contract.language import Language
from tests.support.catalogue import city_catalogue
from ui.viewmodels import citymap

FIELD = city_catalogue().services["request-137"].field("loc")
DISTRICTS = [str(n) for n in range(1, 14)]
ANYWHERE = st.floats(-3_000, 13_000, allow_nan=False)
SHRINE = (59.6157, 36.2880)


def number(value: object) -> float:
    assert isinstance(value, float)
    return value


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_all_thirteen_districts_are_drawn_and_named(language: Language) -> None:
    drawn = msgspec.convert(citymap.drawing(FIELD, language)["districts"], list[dict[str, object]])
    assert [d["value"] for d in drawn] == DISTRICTS
    for district in drawn:
        assert citymap.city_map().district_at(number(district["x"]), number(district["y"])) == district["value"]
        assert district["name"]
        assert bool(district["number"]) is (district["value"] != "13")


def test_the_shrine_lies_in_samen_and_the_airport_in_the_seventh() -> None:
    city = citymap.city_map()
    assert city.district_at(*city.units(SHRINE)) == "13"
    assert city.district_at(*city.units((59.6410, 36.2350))) == "7"


@given(ANYWHERE, ANYWHERE)
def test_no_place_lies_in_two_districts(x: float, y: float) -> None:
    city = citymap.city_map()
    assert sum(citymap._contains(city.outline(d), x, y) for d in city.sheet.districts) <= 1


def test_a_touch_a_little_beside_the_city_means_the_nearest_and_one_far_away_nothing() -> None:
    city = citymap.city_map()
    west = min(city.outline(city.sheet.districts[11]))
    assert city.district_at(west[0] - 300, west[1]) == "12"
    assert city.district_at(-2_000, -2_000) == ""
    assert citymap.touched("", -2_000, -2_000) == ""


@given(st.sampled_from(DISTRICTS), ANYWHERE, ANYWHERE)
def test_every_mark_is_an_answer_near_its_district(district: str, x: float, y: float) -> None:
    typed = citymap.touched(f"{district}/", x, y) + "/Imam Reza Street 12"
    assert isinstance(forms.accept(FIELD, typed, date(2026, 11, 25)), forms.Accepted)
    assert location_parts(typed)[0] == district
    shown = citymap.state(typed)
    left, top, width, height = citymap.city_map().around(district)
    assert left - 5 <= number(shown["x"]) <= left + width + 5
    assert top - 5 <= number(shown["y"]) <= top + height + 5


def test_a_place_is_marked_where_it_was_touched() -> None:
    city = citymap.city_map()
    longitude, latitude = SHRINE
    _, point, _ = location_parts(citymap.touched("13/", *city.units(SHRINE)) + "/x")
    assert point == f"{latitude:.4f},{longitude:.4f}"


def test_another_citys_districts_have_no_map() -> None:
    other = msgspec.structs.replace(FIELD.choices[0], value="north")
    assert citymap.drawing(msgspec.structs.replace(FIELD, choices=(other,)), Language.EN) == {}
