"""The thread that watches all PC/SC slots. It outlives the service: pyscard's own monitors do not.

Runs in its own thread with its own context, says what it sees through `publish`, and ends when `stop` is set.
"""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from hardware.smartcard.base import ReaderState
from hardware.smartcard.slot_table import SlotSight, Snapshot
from hardware.smartcard.winscard import PNP_NOTIFICATION, Event, PcscCalls, PcscError, Result, SlotReport

_log = logging.getLogger("hardware.smartcard")

STOP_REPEAT = 0.02
"""Seconds between two cancels: one that comes before the wait it should end is lost (pcsc-lite)."""

MOST_READERS = 15
"""One wait takes at most 16 entries (PCSCLITE_MAX_READERS_CONTEXTS), the notification of new readers among them."""

CHANGED_MEANWHILE = frozenset({Result.UNKNOWN_READER, Result.READER_UNAVAILABLE})


@dataclass(frozen=True)
class MonitorTiming:
    """Seconds. `wait` bounds one blocking wait: readers are listed anew at least that often."""

    wait: float = 2.0
    first_backoff: float = 1.0
    longest_backoff: float = 10.0
    silence: float = 15.0  # without a sign of life for so long, a call of the monitor does not return


class PcscMonitor:
    """Watches the readers that `choose` picks from the names of all, and publishes what all their slots look like."""

    def __init__(
        self,
        calls: PcscCalls,
        choose: Callable[[Sequence[str]], Sequence[str]],
        publish: Callable[[Snapshot], object],
        timing: MonitorTiming,
    ) -> None:
        self._calls = calls
        self._choose = choose
        self._publish = publish
        self._timing = timing
        self._stop = threading.Event()
        self._ended = threading.Event()
        self._context: int | None = None
        self._known: dict[str, int] = {}
        self._sights: dict[str, SlotSight] = {}
        self._backoff = timing.first_backoff
        self._alive_at = time.monotonic()

    def run(self) -> None:
        """Watch until `stop`. To be run in a thread of its own."""
        try:
            while not self._stop.is_set():
                self._watch_service()
        finally:
            self._ended.set()

    @property
    def silent(self) -> bool:
        """Whether a call into the service has not returned for far longer than it may take."""
        return time.monotonic() - self._alive_at > self._timing.silence

    def stop(self, timeout: float = 2.0) -> bool:
        """End `run`; blocks until it ended or `timeout` seconds passed. False when it did not end."""
        self._stop.set()
        deadline = time.monotonic() + timeout
        while not self._ended.wait(STOP_REPEAT) and time.monotonic() < deadline:
            if (context := self._context) is not None:
                with contextlib.suppress(PcscError):  # it ended between the look and the call
                    self._calls.cancel(context)
        return self._ended.is_set()

    def _watch_service(self) -> None:
        """Watch with one context until it breaks or `stop`. A broken context never comes back to life."""
        self._alive_at = time.monotonic()
        try:
            self._context = self._calls.establish()
            self._known, self._sights = {}, {}
            while not self._stop.is_set():
                self._turn(self._context)
        except PcscError as error:
            _log.debug("card service not usable: %s", error)
            self._publish(None)
            self._stop.wait(self._backoff)
            self._backoff = min(self._backoff * 2, self._timing.longest_backoff)
        finally:
            self._release()

    def _release(self) -> None:
        context, self._context = self._context, None
        if context is not None:
            with contextlib.suppress(PcscError):  # a dead context cannot be released, and need not be
                self._calls.release(context)

    def _turn(self, context: int) -> None:
        """List the readers, then wait for a change of one of the chosen or of the list."""
        self._alive_at = time.monotonic()
        chosen = self._choose(self._calls.list_readers(context))[:MOST_READERS]
        self._sights = {name: self._sights[name] for name in chosen if name in self._sights}
        if len(self._sights) == len(chosen):  # a new reader is reported by the wait below, at once
            self._publish(tuple(self._sights.values()))
        self._known = {name: self._known.get(name, 0) for name in (PNP_NOTIFICATION, *chosen)}
        try:
            wait_ms = round(self._timing.wait * 1000)
            reports = self._calls.status_change(context, wait_ms, list(self._known.items()))
        except PcscError as error:
            if error.result in CHANGED_MEANWHILE:
                self._stop.wait(STOP_REPEAT)
            elif error.result not in {Result.TIMEOUT, Result.CANCELLED}:
                raise
            return
        self._backoff = self._timing.first_backoff
        self._take(reports)

    def _take(self, reports: Sequence[SlotReport]) -> None:
        seen = dict(self._sights)
        for report in reports:
            self._known[report.reader] = report.event_state & ~Event.CHANGED
            if report.reader != PNP_NOTIFICATION:
                seen.pop(report.reader, None)
                if (looks := sight(report)) is not None:
                    seen[report.reader] = looks
        self._sights = {name: seen[name] for name in self._known if name in seen}
        self._publish(tuple(self._sights.values()))


def sight(report: SlotReport) -> SlotSight | None:
    """What a status report says about the slot; None when its reader is gone."""
    if report.has(Event.UNKNOWN) or report.has(Event.UNAVAILABLE):
        return None
    if not report.has(Event.PRESENT):
        return SlotSight(report.reader, ReaderState.EMPTY, report.counter)
    state = ReaderState.CARD_MUTE if report.has(Event.MUTE) else ReaderState.CARD_PRESENT
    return SlotSight(report.reader, state, report.counter, report.atr)
