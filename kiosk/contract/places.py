"""Places that a case has booked, and giving one back."""

from __future__ import annotations

from datetime import datetime

import msgspec


class Place(msgspec.Struct, frozen=True):
    """A place that a case has, and that has not begun. `number` is that of the ticket, at its place on its day."""

    resource: str
    place: str  # a key into the names of places
    begins: datetime
    number: int


class GiveBack(msgspec.Struct, frozen=True):
    """Which place of a case goes back."""

    resource: str
    begins: datetime
