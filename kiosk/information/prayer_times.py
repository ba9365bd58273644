"""Prayer times by the method of the Institute of Geophysics, University of Tehran.

Fajr is when the sun is 17.7 degrees below the horizon before sunrise, maghrib when it is 4.5 degrees below after
sunset, midnight the middle of sunset and the next fajr (angles as listed by praytimes.org, method "Tehran").
Noon is the transit of the sun; sunrise and sunset are of the sun's upper edge with standard refraction.
Computed here, so that the page works without the hub; good to about a minute on a level horizon.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from math import degrees

from astral import SunDirection, sun
from astral.julian import julianday, julianday_to_juliancentury

from kiosk.contract.days import TEHRAN

FAJR_DEGREES = 17.7
MAGHRIB_DEGREES = 4.5
_HORIZON_DEGREES = 50 / 60  # 34 minutes of arc of refraction and 16 of the sun's radius


@dataclass(frozen=True)
class PrayerTimes:
    """The times of one day at one place, aware, in Tehran time. `midnight` may fall on the next day."""

    day: date
    latitude: float
    longitude: float
    fajr: datetime
    sunrise: datetime
    noon: datetime
    sunset: datetime
    maghrib: datetime
    midnight: datetime

    @property
    def moments(self) -> dict[str, datetime]:
        """The six moments by name, in the order of the day."""
        names = ("fajr", "sunrise", "noon", "sunset", "maghrib", "midnight")
        return {name: getattr(self, name) for name in names}


def prayer_times(day: date, latitude: float, longitude: float) -> PrayerTimes:
    """The times of `day`. Degrees north and east; ValueError where the sun does not sink far enough."""
    sunset = _crossing(day, latitude, longitude, _HORIZON_DEGREES, SunDirection.SETTING)
    next_fajr = _crossing(day + timedelta(days=1), latitude, longitude, FAJR_DEGREES, SunDirection.RISING)
    return PrayerTimes(
        day=day,
        latitude=latitude,
        longitude=longitude,
        fajr=_crossing(day, latitude, longitude, FAJR_DEGREES, SunDirection.RISING),
        sunrise=_crossing(day, latitude, longitude, _HORIZON_DEGREES, SunDirection.RISING),
        noon=_at(day, _transit(day, 720.0, longitude)),
        sunset=sunset,
        maghrib=_crossing(day, latitude, longitude, MAGHRIB_DEGREES, SunDirection.SETTING),
        midnight=sunset + (next_fajr - sunset) / 2,
    )


def _crossing(day: date, latitude: float, longitude: float, below: float, direction: SunDirection) -> datetime:
    """When the sun is `below` degrees under the horizon.

    astral's own `dawn` wraps around midnight UTC and finds no fajr on some June days in Mashhad; counting minutes
    from the day's own midnight UTC, below zero where it must be, has no such gap.
    """
    minutes = 720.0
    for _ in range(3):  # converges to well under a second
        declination = sun.sun_declination(_century(day, minutes))
        angle = sun.hour_angle(latitude, declination, 90.0 + below, direction)
        minutes = _transit(day, minutes, longitude) - 4 * degrees(angle)
    return _at(day, minutes)


def _transit(day: date, about: float, longitude: float) -> float:
    return 720.0 - 4 * longitude - sun.eq_of_time(_century(day, about))


def _century(day: date, minutes: float) -> float:
    return julianday_to_juliancentury(julianday(day) + minutes / 1440)


def _at(day: date, minutes: float) -> datetime:
    return (datetime.combine(day, time(), UTC) + timedelta(minutes=minutes)).astimezone(TEHRAN)
