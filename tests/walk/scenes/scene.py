"""One thing to see: a visit in a state, on a kiosk with these devices, with this over the screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from hardware.smartcard.base import ReaderState
from kiosk.contract.days import today_in_tehran
from kiosk.contract.language import Language
from kiosk.contract.service import ServiceDefinition
from kiosk.session.devices import DeviceStates
from kiosk.session.state import SessionState, Step
from tests.support.visits import NOON

Services = Mapping[str, ServiceDefinition]

TODAY: date = today_in_tehran(NOON)
WORKING = DeviceStates(reader=ReaderState.EMPTY)


class Over(StrEnum):
    """What lies over the screen, or is opened on it by a touch."""

    NOTHING = ""
    HELP = "help"
    COMFORT = "comfort"  # how the reader wants the screen
    IDLE = "idle"  # the question whether somebody is still here
    FINDING = "finding"  # where the answer to a question is found
    CLOSED = "closed"  # the kiosk is out of service


@dataclass(frozen=True)
class Scene:
    """`state` makes the visit for a reader's language and the services as they are named in it."""

    name: str
    state: Callable[[Language, Services], SessionState]
    devices: DeviceStates = field(default=WORKING)
    over: Over = Over.NOTHING
    page: str = "menu"  # of the help, a `HelpPage`; of the tour with its number, such as "tour 3"


def at(name: str, step: Step, service: str = "", *, over: Over = Over.NOTHING, **more: Any) -> Scene:
    """A scene whose visit is told by plain values, the same for every reader."""
    devices, page = more.pop("devices", WORKING), more.pop("page", "menu")

    def state(language: Language, _services: Services) -> SessionState:
        return visit(step, language, service_id=service, **more)

    return Scene(name, state, devices, over, page)


def visit(step: Step, language: Language, **more: Any) -> SessionState:
    """A visit that has come to `step`, on the day of all scenes."""
    return SessionState(visit=1, step=step, language=language, today=TODAY, **more)
