"""`kiosk status` and `kiosk devices`: how this kiosk is. Nothing here says who stands before it."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import msgspec

from kiosk import VERSION
from kiosk.backend.client import HubClient
from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.clock import Clock
from kiosk.config.model import Config
from kiosk.control.finding import Found, findings
from kiosk.control.protocol import Handler, Tell
from kiosk.errors import StoreError
from kiosk.maintenance.history import last_report
from kiosk.maintenance.results import Health, Kind, worst
from kiosk.outbox.store import OutboxState, OutboxStore
from kiosk.printing.service import PrintService
from kiosk.session.controller import SessionController
from kiosk.session.state import Step
from kiosk.supervision import DeviceReport, DeviceState
from kiosk.supervision.watch import DeviceWatch

_HUB_SECONDS = 4.0
#: Answers that prove a working hub, whatever they say.
_ANSWERED = frozenset({FailureKind.REJECTED})

_HEALTH = {
    DeviceState.READY: Health.OK,
    DeviceState.ABSENT: Health.OK,
    DeviceState.STARTING: Health.UNKNOWN,
    DeviceState.IMPAIRED: Health.WARNING,
    DeviceState.FAULTY: Health.CRITICAL,
    DeviceState.GONE: Health.CRITICAL,
}


class HubStatus(msgspec.Struct, frozen=True):
    """Whether the hub answered just now; `trouble` is a kind of failure of `kiosk.backend.errors`."""

    reachable: bool
    trouble: str = ""


class OutboxStatus(msgspec.Struct, frozen=True):
    """Submissions that wait for the hub, and those it refused after the citizen had left."""

    waiting: int
    refused: int


class PrintStatus(msgspec.Struct, frozen=True):
    """Whether a paper is under way, and receipts that their citizens may have left without."""

    printing: bool
    doubtful: int


class LastSelfTest(msgspec.Struct, frozen=True):
    """The newest run that is kept."""

    overall: Health
    started_at: datetime


class Status(msgspec.Struct, frozen=True):
    """One kiosk at one moment. `visit`: whether somebody uses it."""

    running: bool
    health: Health
    kiosk: str
    version: str
    process: int
    profile: str
    uptime_seconds: int
    visit: bool
    devices: tuple[DeviceReport, ...]
    hub: HubStatus
    outbox: OutboxStatus
    prints: PrintStatus
    selftest: LastSelfTest | None
    at: datetime


class DeviceList(msgspec.Struct, frozen=True):
    """The devices that are configured, and what else was found."""

    devices: tuple[DeviceReport, ...]
    found: tuple[Found, ...]


class StatusDesk:
    """Answers `status` and `devices`."""

    def __init__(
        self,
        *,
        config: Config,
        clock: Clock,
        session: SessionController,
        watch: DeviceWatch,
        hub: HubClient,
        outbox: OutboxStore,
        printing: PrintService,
    ) -> None:
        self._config = config
        self._clock = clock
        self._session = session
        self._watch = watch
        self._hub = hub
        self._outbox = outbox
        self._printing = printing
        self._started = clock.monotonic()

    @property
    def handlers(self) -> dict[str, Handler]:
        """By command."""
        return {"status": self.status, "devices": self.devices}

    async def status(self, _arguments: Mapping[str, Any], _tell: Tell) -> Status:
        """Everything on one screen. Takes at most some 4 s, when the hub does not answer."""
        hub, rows, jobs = await asyncio.gather(self._ask_hub(), self._outbox.rows(), self._printing.jobs_to_offer())
        waiting = sum(r.may_queue and r.state in {OutboxState.SAVED, OutboxState.SENDING} for r in rows)
        refused = sum(r.state is OutboxState.REFUSED and r.has_payload for r in rows)
        devices = self._watch.reports
        return Status(
            running=True,
            health=health(devices, hub, refused=refused, doubtful=len(jobs)),
            kiosk=self._config.kiosk.id,
            version=VERSION,
            process=os.getpid(),
            profile=self._config.kiosk.profile.value,
            uptime_seconds=round(self._clock.monotonic() - self._started),
            visit=self._session.state.step is not Step.ATTRACT,
            devices=devices,
            hub=hub,
            outbox=OutboxStatus(waiting, refused),
            prints=PrintStatus(self._printing.is_printing, len(jobs)),
            selftest=await self._last_selftest(),
            at=self._clock.now(),
        )

    async def devices(self, _arguments: Mapping[str, Any], _tell: Tell) -> DeviceList:
        """What is configured, and what is there."""
        return DeviceList(self._watch.reports, await findings(self._watch.devices))

    async def _last_selftest(self) -> LastSelfTest | None:
        try:
            report = await last_report(self._config.kiosk.data_path)
        except StoreError:  # the self-test of the storage says it
            return None
        return None if report is None else LastSelfTest(report.overall, report.started_at)

    async def _ask_hub(self) -> HubStatus:
        try:
            async with asyncio.timeout(_HUB_SECONDS):
                answer = await self._hub.receipt_key()
        except TimeoutError:
            return HubStatus(reachable=False, trouble=FailureKind.TIMED_OUT.value)
        if isinstance(answer, BackendFailure) and answer.kind not in _ANSWERED:
            return HubStatus(reachable=False, trouble=answer.kind.value)
        return HubStatus(reachable=True)


def health(devices: tuple[DeviceReport, ...], hub: HubStatus, *, refused: int, doubtful: int) -> Health:
    """One word. A device that is gone or cannot work, or a hub out of reach, is critical: citizens notice.

    A scanner alone is never critical, for everything can be typed; nor is a voice, for most people read.
    """
    found = [weight_of(report) for report in devices]
    found.append(Health.OK if hub.reachable else Health.CRITICAL)
    found.append(Health.WARNING if refused or doubtful else Health.OK)
    return worst(found)


def weight_of(report: DeviceReport) -> Health:
    """What one device means for the whole."""
    health = _HEALTH[report.state]
    return Health.WARNING if report.kind in {Kind.SCANNER, Kind.VOICE} and health is Health.CRITICAL else health
