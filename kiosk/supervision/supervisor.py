"""Keeps looking at one device and says how it is. Whatever happens to the device, the kiosk goes on."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import msgspec
import structlog

from kiosk.clock import Clock
from kiosk.events import Observable
from kiosk.maintenance.results import Kind
from kiosk.supervision import DeviceReport, DeviceState
from kiosk.supervision.belief import Belief

_log = structlog.get_logger(__name__)
_QUIET = frozenset({DeviceState.READY, DeviceState.IMPAIRED, DeviceState.ABSENT})
_DEFECT = "The kiosk does not know how this device is, because of a defect of its own; its log says more."


@dataclass(frozen=True)
class Look:
    """What one look at a device saw. `codes` are the driver's own words, `detail` is a sentence for staff."""

    state: DeviceState
    codes: tuple[str, ...] = ()
    detail: str = ""


@dataclass(frozen=True)
class Plate:
    """What is known of a device without looking at it."""

    id: str
    kind: Kind
    driver: str
    address: str
    profile: str = ""
    role: str = ""


class Supervisor:
    """`report` holds what is believed. `look` may take time and must not raise for anything that a device does."""

    def __init__(
        self,
        plate: Plate,
        look: Callable[[], Awaitable[Look]],
        clock: Clock,
        sleep: Callable[[float], Awaitable[None]] | None = None,
    ) -> None:
        starting = Look(DeviceState.STARTING, (), "Nothing is known of it yet.")
        self.report = Observable(_report(plate, starting, clock))
        self._plate = plate
        self._look = look
        self._clock = clock
        self._sleep = sleep
        self._belief = Belief()
        self._news = asyncio.Event()
        self._turn = asyncio.Lock()
        self._defect_told = False
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to look."""
        self._task = asyncio.create_task(self._run(), name=f"supervisor of {self._plate.id}")
        self._task.add_done_callback(self._ended)

    async def stop(self) -> None:
        """Stop looking. Safe to call twice."""
        if self._task is None:
            return
        task, self._task = self._task, None
        task.cancel()
        await asyncio.wait({task})

    def nudge(self, _news: object = None) -> None:
        """Look again soon: the device told of a change."""
        self._news.set()

    async def check(self) -> DeviceReport:
        """Look now; what is believed after it."""
        async with self._turn:
            started = self._clock.monotonic()
            try:
                seen = await self._look()
            except Exception as error:  # noqa: BLE001  a defect of ours: said, logged, and looked at again later
                self._defect(error)
                return self.report.value
            self._defect_told = False
            self._belief = self._belief.after(seen.state, self._clock.monotonic() - started)
            if seen.state is self._belief.state:  # else it is a strike: what was believed before still holds
                self._publish(seen)
            return self.report.value

    async def _run(self) -> None:
        while True:
            self._news.clear()
            await self.check()
            await self._pause(self._belief.wait)

    async def _pause(self, seconds: float) -> None:
        if self._sleep is not None:
            await self._sleep(seconds)
            return
        try:
            async with asyncio.timeout(seconds):
                await self._news.wait()
        except TimeoutError:
            return

    def _publish(self, seen: Look) -> None:
        before = self.report.value
        now = _report(self._plate, seen, self._clock)
        if now.state is before.state:
            now = msgspec.structs.replace(now, since=before.since)
        if now == before:
            return
        self.report.publish(now)
        if (now.state, now.codes) != (before.state, before.codes):
            tell = _log.info if now.state in _QUIET else _log.warning
            tell("device state", device=now.id, state=now.state.value, codes=now.codes, before=before.state.value)

    def _defect(self, error: BaseException) -> None:
        self._belief = Belief(DeviceState.FAULTY, self._belief.strikes + 1)
        self._publish(Look(DeviceState.FAULTY, ("unwatched",), _DEFECT))
        if not self._defect_told:
            self._defect_told = True
            _log.error("a device cannot be looked at: a defect", device=self._plate.id, exc_info=error)

    def _ended(self, task: asyncio.Task[None]) -> None:
        """Nobody looks any more. That must not leave the last good news standing."""
        if self._task is not task:
            return  # by `stop`
        error = None if task.cancelled() else task.exception()
        self._publish(Look(DeviceState.FAULTY, ("unwatched",), _DEFECT))
        _log.error("a supervisor died: its device is not watched any more", device=self._plate.id, exc_info=error)


def _report(plate: Plate, seen: Look, clock: Clock) -> DeviceReport:
    return DeviceReport(
        id=plate.id,
        kind=plate.kind,
        driver=plate.driver,
        address=plate.address,
        profile=plate.profile,
        role=plate.role,
        state=seen.state,
        since=clock.now(),
        codes=seen.codes,
        detail=seen.detail,
    )
