"""One row of the table: a value, what it is measured against, and whether the goal is met."""

from __future__ import annotations

from typing import Any


def against(name: str, value: float, unit: str, floor: float, goal: float) -> dict[str, Any]:
    """A value as a ratio to a floor measured in the same run; `goal` is the largest good ratio."""
    ratio = value / floor
    return {
        "name": name,
        "value": round(value, 3),
        "unit": unit,
        "floor": round(floor, 3),
        "ratio": round(ratio, 3),
        "goal": goal,
        "ok": ratio <= goal,
    }


def plain(name: str, value: float, unit: str, goal: float) -> dict[str, Any]:
    """A value that has no floor; `goal` is the largest good value."""
    return {
        "name": name,
        "value": round(value, 3),
        "unit": unit,
        "floor": None,
        "ratio": None,
        "goal": goal,
        "ok": value <= goal,
    }
