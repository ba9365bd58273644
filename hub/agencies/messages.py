"""What hub and agency say to each other. `docs/agencies.md` tells when, and how it is signed."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

import msgspec

from hub.casework import Approve, Refuse, Resume, Stop
from kiosk.contract.wire import Escalation, StageStatus


class NoticeEvent(StrEnum):
    """What happened to a stage of the agency. More may come: who does not know one takes it and does nothing."""

    OPENED = "opened"  # it is the agency's turn
    STOPPED = "stopped"  # the clock stands still until the citizen did something
    RESUMED = "resumed"
    OVERDUE = "overdue"  # it went up to the manager or to the inspection
    WITHDRAWN = "withdrawn"  # nothing is left to do: it was settled at the desk, or the case is over


class Notice(msgspec.Struct, frozen=True, omit_defaults=True):
    """Hub to agency. `answers` are those answers of the citizen that this agency may see, when the stage opens."""

    id: str  # the same in every attempt, and in `Idempotency-Key`
    event: NoticeEvent
    at: datetime
    agency: str
    tracking_code: str
    service_id: str
    stage: int  # with `tracking_code` it names the stage
    step: str
    status: StageStatus
    since: datetime | None = None  # when the agency got it; an answer may say it again
    due: datetime | None = None  # when the promise to the citizen ends; none while the clock stands still
    reason: str = ""
    escalated_to: Escalation = Escalation.NONE
    answers: dict[str, str] = {}
    charges: bool = False  # the citizen pays as soon as this stage is done: approve it with `rials`


class AgencyAnswer(msgspec.Struct, frozen=True, omit_defaults=True):
    """Agency to hub: what it does with a stage that it holds."""

    tracking_code: str
    stage: int
    deed: Approve | Stop | Resume | Refuse
    since: datetime | None = None  # of the notice: an answer to an earlier round of the stage is refused then
    rials: int | None = None  # with an approval after which the citizen pays: how much, in whole thousands
