"""A call for a person, as the visit that made it knows it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.backend.errors import BackendFailure
from kiosk.contract.alerts import AlertKind


class CallStep(StrEnum):
    """How a call stands."""

    ASKING = "asking"  # on its way to the hub
    ASKED = "asked"  # the staff see it
    UNANSWERED = "unanswered"  # and nobody answered in time; somebody still may
    COMING = "coming"
    UNREACHED = "unreached"  # the hub did not take it
    DONE = "done"  # the staff say that somebody was here
    CANCELLING = "cancelling"
    CANCELLED = "cancelled"
    PRACTICE = "practice"  # who practises calls nobody


#: Steps on which somebody may still come.
OPEN = frozenset({CallStep.ASKING, CallStep.ASKED, CallStep.UNANSWERED, CallStep.COMING, CallStep.UNREACHED})


@dataclass(frozen=True)
class HelpCall:
    """`attempt` counts how often the visit called. `failure` says why the hub could not be asked the last time."""

    kind: AlertKind
    step: CallStep = CallStep.ASKING
    attempt: int = 1
    ref: str = ""  # once the hub has it
    agency: str = ""  # whose officer comes
    failure: BackendFailure | None = None

    @property
    def is_open(self) -> bool:
        """Whether somebody may still come."""
        return self.step in OPEN
