"""How each device is, in named states, for screens, staff and tools."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

import msgspec

from kiosk.maintenance.results import Kind


class DeviceState(StrEnum):
    """Where a device stands."""

    STARTING = "starting"  # not heard of yet
    READY = "ready"
    IMPAIRED = "impaired"  # works, with a flaw that staff should mend: paper near its end, no answers
    FAULTY = "faulty"  # it is there and cannot work: no paper, cover open, reader stuck
    GONE = "gone"  # it cannot be reached
    ABSENT = "absent"  # this kiosk is configured without it


class DeviceReport(msgspec.Struct, frozen=True):
    """One device as it was seen last. `detail` is a sentence for staff; `since` is when `state` began."""

    id: str
    kind: Kind
    driver: str
    address: str
    profile: str
    role: str
    state: DeviceState
    since: datetime
    codes: tuple[str, ...]  # the conditions behind it, in the driver's own words: paper-out, service-down
    detail: str
