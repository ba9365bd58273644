from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from hub import resources
from hub.calendar import SOLAR_HOLIDAYS, WorkingCalendar
from hub.settings import Settings
from tests.support.catalogue import city_catalogue

CALENDAR = WorkingCalendar(frozenset({3, 4}), SOLAR_HOLIDAYS)
HOURS = "{place: hall, days: [sat], from: '08:00', to: '10:00', minutes: 45, capacity: 1}"


def _load(tmp_path: Path, text: str) -> resources.Resources:
    file = tmp_path / "resources.yaml"
    file.write_text(text)
    return resources.load(file, CALENDAR, {"hall": None})


def test_every_resource_of_the_city_has_hours_and_every_place_a_name() -> None:
    catalogue = city_catalogue()
    found = resources.load(Settings(data=Path()).resources, CALENDAR, dict(catalogue.names.places))
    asked = {field.resource for service in catalogue.services.values() for field in service.fields if field.resource}
    assert asked <= set(found.by_name)


def test_no_slot_ends_after_closing_time(tmp_path: Path) -> None:
    found = _load(tmp_path, f"hall: {{ahead_days: 366, open: [{HOURS}]}}")
    morning = datetime(2027, 3, 12, tzinfo=UTC)
    times = found.times("hall", date(2027, 3, 13), 8, morning)
    assert [t.slot_id for t in times] == ["hall:20270313T0800", "hall:20270313T0845"]  # the 20th is a holiday
    assert found.time("hall", "hall:20270313T0845", morning) == times[1]
    assert found.time("hall", "hall:20270313T0930", morning) is None
    assert found.time("hall", "nonsense", morning) is None


@pytest.mark.parametrize(
    "wrong",
    [
        f"hall: {{ahead_days: 1000, open: [{HOURS}]}}",
        f"hall: {{most: -1, open: [{HOURS}]}}",
        f"hall: {{open: [{HOURS.replace('hall', 'nowhere')}]}}",
        f"hall: {{open: [{HOURS.replace('10:00', '07:00')}]}}",
        f"hall: {{open: [{HOURS.replace('10:00', 'late')}]}}",
        f"hall: {{open: [{HOURS.replace('capacity: 1', 'capacity: 0')}]}}",
        f"hall: {{open: [{HOURS.replace('sat', 'someday')}]}}",
        "hall: {opened: []}",
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, wrong: str) -> None:
    with pytest.raises(ValueError, match=r"hall|someday|opened"):
        _load(tmp_path, wrong)
