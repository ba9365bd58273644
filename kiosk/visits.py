"""The visit as it stands before anything is opened: the screen can show it at once.

Imports nothing heavy: what is imported here is waited for before the first picture.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.catalogue.load import Catalogue
from kiosk.clock import Clock, SystemClock
from kiosk.config.model import Config
from kiosk.contract.days import today_in_tehran
from kiosk.events import Observable
from kiosk.packs.offer import PacksOnOffer, catalogue_of
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
    packs: PacksOnOffer


def prepare(config: Config, spawn: Spawn, clock: Clock | None = None) -> Visits:
    """The visit, able to run before there is anything to work with. CatalogueError when a service cannot be used."""
    clock, worker = clock or SystemClock(), ComingWorker()
    catalogue, packs = catalogue_of(config, today_in_tehran(clock.now()), compiled=True)
    session = SessionController(_rules(config, catalogue), worker, clock, spawn)
    return Visits(catalogue, clock, session, worker, Observable(DeviceStates()), Observable(()), packs)


def _rules(config: Config, catalogue: Catalogue) -> Rules:
    limits = IdleLimits(
        config.session.idle_seconds, config.session.idle_seconds_personal, config.session.warning_seconds
    )
    return Rules(catalogue.services, config.kiosk.languages, limits)
