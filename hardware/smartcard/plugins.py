"""Finds what an operator plugs in under its own terms: Python distributions with an entry point in a group of ours."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import EntryPoint
from typing import Any


@dataclass(frozen=True)
class NotInstalled:
    """There is no usable plug-in; `reason` says why, for staff. `broken`: one is installed all the same."""

    reason: str
    broken: bool = False


def find_one(what: str, found: Iterable[EntryPoint]) -> Any:
    """What the one entry point makes, a callable without arguments; NotInstalled for none, several or a broken one."""
    points = tuple(found)
    if not points:
        return NotInstalled(f"no {what} is installed")
    if len(points) > 1:
        names = ", ".join(sorted(point.value for point in points))
        return NotInstalled(f"several {what}s are installed: {names}", broken=True)
    try:
        return points[0].load()()
    except Exception as error:  # noqa: BLE001  foreign code: whatever it raises, the kiosk starts and says so
        reason = f"{points[0].value} cannot be loaded: {type(error).__name__}: {error}"
        return NotInstalled(reason, broken=True)
