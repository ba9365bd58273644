"""Calls for a person: what a kiosk says, and what it is told. There is no personal data in them."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

import msgspec

from kiosk.contract.language import Language

#: How long the name of a visit and that of a place may be, in letters.
LONGEST_VISIT, LONGEST_PLACE = 64, 200


class AlertKind(StrEnum):
    """Why somebody is called."""

    HELP = "help"
    ACCESS = "access"  # the person cannot use the kiosk alone
    URGENT = "urgent"  # a child is lost, somebody has died


class AlertState(StrEnum):
    """How a call stands."""

    ASKED = "asked"  # the staff see it
    UNANSWERED = "unanswered"  # and nobody answered in time; somebody still may
    COMING = "coming"
    DONE = "done"  # somebody was there
    CANCELLED = "cancelled"  # who called needs nobody any more


class AlertRequest(msgspec.Struct, frozen=True, omit_defaults=True):
    """Call somebody to this kiosk. A visit has one open call: calling again gives the same one."""

    kind: AlertKind
    language: Language
    visit: str  # a random name of this visit, 1 to 64 letters; it says nothing about anybody
    place: str = ""  # where the kiosk stands, for the staff, at most 200 letters
    service_id: str = ""  # what the person is at, if anything


class Alert(msgspec.Struct, frozen=True, omit_defaults=True):
    """A call as it stands. Times are in UTC."""

    ref: str
    kind: AlertKind
    state: AlertState
    asked_at: datetime
    answer_by: datetime  # from then on it is unanswered
    answered_at: datetime | None = None  # since when somebody is coming
    agency: str = ""  # whose officer comes: a key into the agency names
