"""The visit as it stands before anything is opened: the screen can show it at once.

Imports nothing heavy: what is imported here is waited for before the first picture.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.catalogue.load import Catalogue, load_catalogue
from kiosk.clock import Clock, SystemClock
from kiosk.config.model import Config
from kiosk.contract.catalogue import COMPILED_FILE
from kiosk.events import Observable
from kiosk.places import CATALOGUE
from kiosk.session.coming_worker import ComingWorker
from kiosk.session.controller import SessionController, Spawn
from kiosk.session.devices import DeviceStates
from kiosk.session.idle import IdleLimits
from kiosk.session.machine import Rules


@dataclass(frozen=True)
class Visits:
    """The visit, what it may do, what it knows of the devices, and the services that people used most here."""

    catalogue: Catalogue
    clock: Clock
    session: SessionController
    worker: ComingWorker
    device_states: Observable[DeviceStates]
    most_used: Observable[tuple[str, ...]]


def prepare(config: Config, spawn: Spawn, clock: Clock | None = None) -> Visits:
    """The visit, able to run before there is anything to work with. CatalogueError when a service cannot be used."""
    catalogue, clock, worker = (
        load_catalogue(CATALOGUE, config.kiosk.data_path / COMPILED_FILE),
        clock or SystemClock(),
        ComingWorker(),
    )
    session = SessionController(_rules(config, catalogue), worker, clock, spawn)
    return Visits(catalogue, clock, session, worker, Observable(DeviceStates()), Observable(()))


def _rules(config: Config, catalogue: Catalogue) -> Rules:
    limits = IdleLimits(
        config.session.idle_seconds, config.session.idle_seconds_personal, config.session.warning_seconds
    )
    return Rules(catalogue.services, config.kiosk.languages, limits)
