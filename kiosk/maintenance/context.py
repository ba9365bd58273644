"""What the self-tests have before them: the devices, the hub, and what may be done to them now."""

from __future__ import annotations

import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from hardware.printer.base import PrintOutcome
from kiosk.backend.client import HubClient
from kiosk.clock import Clock
from kiosk.config.model import Config
from kiosk.devices import Devices
from kiosk.maintenance.results import TestResult
from kiosk.printing.document import PaperDocument

ROOT = Path("/")


@dataclass(frozen=True)
class Asked:
    """What the one who asks for the tests allows: paper to be used, and seconds to wait for a person's hand."""

    prints: bool = False
    wait_seconds: float = 0.0


@dataclass(frozen=True)
class HubTarget:
    """The hub as it is reached from here. The troubles say why there is no token, or no authority to trust."""

    url: str
    client: HubClient
    tls: ssl.SSLContext
    embedded: bool = False
    token_trouble: str = ""
    tls_trouble: str = ""


async def untold(_device: str, _test: TestResult) -> None:
    """Nobody wants to hear of single tests."""


def never() -> bool:
    """Nobody prints, and nobody is there."""
    return False


def no_screen() -> tuple[int, int] | None:
    """No window is open."""
    return None


@dataclass(frozen=True)
class Context:
    """Everything that a test may touch. `hub` is None for an embedded hub whose kiosk does not run.

    `print_paper` is None where nothing can be drawn; `screen` is the size in pixels of the screen that our window lies
    on; `root` is where the kernel's `proc` and `sys` are.
    """

    config: Config
    devices: Devices
    hub: HubTarget | None
    clock: Clock
    print_paper: Callable[[PaperDocument], Awaitable[PrintOutcome]] | None = None
    is_printing: Callable[[], bool] = never
    in_use: Callable[[], bool] = never
    screen: Callable[[], tuple[int, int] | None] = no_screen
    root: Path = ROOT
    asked: Asked = Asked()
