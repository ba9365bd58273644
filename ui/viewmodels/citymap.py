"""The map of the city on the location question: a sketch of our own, a file of `assets/maps`, no tiles and no network.

Places on it are in units: the map is 10000 wide, x to the east and y to the south from its north-west corner. A degree
of longitude is drawn as long as it is at the latitude of the city, so that distances are alike in both directions.
"""

from __future__ import annotations

import functools
import itertools
import math
from dataclasses import dataclass
from pathlib import Path

import msgspec

from kiosk.contract.kinds import location_parts
from kiosk.contract.language import Language, LocalText, digits
from kiosk.contract.service import Field

WIDTH = 10_000.0
_FILE = Path(__file__).resolve().parents[2] / "assets" / "maps" / "mashhad.json"
#: A touch beside the city, at most so far from its edge, still means the nearest district.
_NEAR = 500.0
#: What is seen around a district where a place in it is marked, as a part of its size.
_AROUND = 0.15

Place = tuple[float, float]


class _District(msgspec.Struct, frozen=True):
    id: str
    outline: tuple[str, ...]  # names of points
    label: Place
    known_as: LocalText


class _Landmark(msgspec.Struct, frozen=True):
    icon: str
    at: Place
    name: LocalText


class _Sheet(msgspec.Struct, frozen=True):
    """The file. Points are longitude and latitude in degrees."""

    points: dict[str, Place]
    districts: tuple[_District, ...]
    roads: tuple[tuple[Place, ...], ...]
    landmarks: tuple[_Landmark, ...]


@dataclass(frozen=True)
class CityMap:
    """The sheet, and how its degrees become units."""

    sheet: _Sheet
    west: float
    north: float
    scale: float  # units in a degree of longitude
    stretch: float  # degrees of longitude in one of latitude, by length
    height: float

    def units(self, place: Place) -> Place:
        """Where longitude and latitude are on the map."""
        return (place[0] - self.west) * self.scale, (self.north - place[1]) * self.scale * self.stretch

    def degrees(self, x: float, y: float) -> Place:
        """Longitude and latitude of a place on the map; the other way round from `units`."""
        return self.west + x / self.scale, self.north - y / self.scale / self.stretch

    def outline(self, district: _District) -> tuple[Place, ...]:
        """The corners of a district in units."""
        return tuple(self.units(self.sheet.points[name]) for name in district.outline)

    def district_at(self, x: float, y: float) -> str:
        """Which district is there, or the nearest if a touch went a little beside the city; else an empty string."""
        outlines = {d.id: self.outline(d) for d in self.sheet.districts}
        inside = next((name for name, corners in outlines.items() if _contains(corners, x, y)), "")
        if inside:
            return inside
        name = min(outlines, key=lambda name: _distance(outlines[name], x, y))
        return name if _distance(outlines[name], x, y) <= _NEAR else ""

    def around(self, name: str) -> tuple[float, float, float, float]:
        """The part of the map to show for one district: x, y, width, height. The whole map where there is none."""
        district = next((d for d in self.sheet.districts if d.id == name), None)
        if district is None:
            return 0.0, 0.0, WIDTH, self.height
        xs, ys = zip(*self.outline(district), strict=True)
        border = _AROUND * max(max(xs) - min(xs), max(ys) - min(ys))
        return min(xs) - border, min(ys) - border, max(xs) - min(xs) + 2 * border, max(ys) - min(ys) + 2 * border


@functools.cache
def city_map() -> CityMap:
    """The map that is shipped, read when it is first asked for."""
    sheet = msgspec.json.decode(_FILE.read_bytes(), type=_Sheet)
    longitudes, latitudes = zip(*sheet.points.values(), strict=True)
    west, east, south, north = min(longitudes), max(longitudes), min(latitudes), max(latitudes)
    scale, stretch = WIDTH / (east - west), 1 / math.cos(math.radians((south + north) / 2))
    return CityMap(sheet, west, north, scale, stretch, (north - south) * scale * stretch)


def drawing(field: Field, language: Language) -> dict[str, object]:
    """What is drawn: height, districts, roads, landmarks. Nothing where the map lacks a district of `field`."""
    city = city_map()
    labels = {choice.value: choice.label.to(language) for choice in field.choices}
    if not labels or set(labels) - {d.id for d in city.sheet.districts}:
        return {}
    return {
        "height": city.height,
        "roads": " ".join(_line(tuple(city.units(p) for p in road)) for road in city.sheet.roads),
        "districts": [
            {
                "value": d.id,
                "path": _line(city.outline(d)) + " Z",
                "x": city.units(d.label)[0],
                "y": city.units(d.label)[1],
                "number": "" if not _is_numbered(labels[d.id]) else digits(d.id, language),
                "name": d.known_as.to(language),
            }
            for d in city.sheet.districts
            if d.id in labels
        ],
        "landmarks": [
            {"icon": m.icon, "x": city.units(m.at)[0], "y": city.units(m.at)[1], "name": m.name.to(language)}
            for m in city.sheet.landmarks
        ],
    }


def state(typed: str) -> dict[str, object]:
    """What is marked on the map: district, x and y of the mark (-1 for none), and the part to show for the district."""
    district, point, _ = location_parts(typed)
    city = city_map()
    x, y = -1.0, -1.0
    if point:
        latitude, _, longitude = point.partition(",")
        x, y = city.units((float(longitude), float(latitude)))
    left, top, width, height = city.around(district)
    return {"district": district, "x": x, "y": y, "view": {"x": left, "y": top, "width": width, "height": height}}


def touched(typed: str, x: float, y: float) -> str:
    """The district, and perhaps the point, after the map was touched: the first half of a location.

    The first touch chooses the district. The next ones mark a place: the borders of a sketch are rough, so it may lie
    a little beside the district.
    """
    district, _, _ = location_parts(typed)
    city = city_map()
    if not district:
        return city.district_at(x, y)
    left, top, width, height = city.around(district)
    longitude, latitude = city.degrees(min(max(x, left), left + width), min(max(y, top), top + height))
    return f"{district}@{latitude:.4f},{longitude:.4f}"


def _is_numbered(label: str) -> bool:
    """Whether people call the district by its number: Samen has none."""
    return any(character.isdigit() for character in label)


def _line(places: tuple[Place, ...]) -> str:
    return "M" + " L".join(f"{x:.0f} {y:.0f}" for x, y in places)


def _sides(corners: tuple[Place, ...]) -> itertools.pairwise[tuple[Place, Place]]:
    return itertools.pairwise((*corners, corners[0]))


def _contains(corners: tuple[Place, ...], x: float, y: float) -> bool:
    """By the number of sides that a line to the east crosses."""
    crossed = False
    for (x1, y1), (x2, y2) in _sides(corners):
        if (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
            crossed = not crossed
    return crossed


def _distance(corners: tuple[Place, ...], x: float, y: float) -> float:
    """From a place to the nearest side."""
    return min(_to_side((x, y), start, end) for start, end in _sides(corners))


def _to_side(place: Place, start: Place, end: Place) -> float:
    length = math.dist(start, end)
    along = ((place[0] - start[0]) * (end[0] - start[0]) + (place[1] - start[1]) * (end[1] - start[1])) / length**2
    along = min(1.0, max(0.0, along))
    return math.dist(place, (start[0] + along * (end[0] - start[0]), start[1] + along * (end[1] - start[1])))
