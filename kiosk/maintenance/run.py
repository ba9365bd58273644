"""Runs self-tests one after another. A device that hangs or a test that breaks fails that test and stops nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

import structlog

from hardware._threads import DeviceThread
from kiosk.clock import Clock
from kiosk.maintenance.outcomes import BROKEN, TIMEOUT, Finding, found
from kiosk.maintenance.results import (
    SCHEMA_VERSION,
    DeviceResult,
    Kind,
    Result,
    SelfTestReport,
    TestResult,
    health_of,
    overall_of,
)

_log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class SelfTest:
    """One test of one device. `limit` is in seconds; after it the test has failed."""

    __test__ = False

    name: str
    run: Callable[[], Awaitable[Finding]]
    limit: float = 6.0


@dataclass(frozen=True)
class Subject:
    """A device and its tests, in the order in which they make sense."""

    id: str
    kind: Kind
    driver: str
    tests: tuple[SelfTest, ...]


#: Called with a device's id after each of its tests.
TellTest = Callable[[str, TestResult], Awaitable[None]]


async def run(subjects: Sequence[Subject], kiosk_id: str, clock: Clock, tell: TellTest) -> SelfTestReport:
    """Test the subjects in order. Takes at most the sum of the limits of their tests."""
    started_at, start = clock.now(), clock.monotonic()
    devices = [await _run_device(subject, clock, tell) for subject in subjects]
    return SelfTestReport(
        schema_version=SCHEMA_VERSION,
        kiosk=kiosk_id,
        started_at=started_at,
        duration_ms=_milliseconds(clock, start),
        overall=overall_of(devices),
        devices=tuple(devices),
    )


async def blocking(function: Callable[[], Finding]) -> Finding:
    """Run what may block in a thread of its own, which is left behind when it never returns."""
    thread = DeviceThread("self-test")
    try:
        return await thread.run(function)
    finally:
        thread.abandon()


async def _run_device(subject: Subject, clock: Clock, tell: TellTest) -> DeviceResult:
    results: list[TestResult] = []
    for test in subject.tests:
        start = clock.monotonic()
        finding = await _finding(subject, test)
        duration = _milliseconds(clock, start)
        _check(subject, test, finding)
        results.append(
            TestResult(test.name, finding.result, finding.code, finding.detail, duration, dict(finding.numbers))
        )
        if finding.result in {Result.FAIL, Result.WARN}:
            _log.warning("self-test", device=subject.id, test=test.name, outcome=finding.code)
        await tell(subject.id, results[-1])
    return DeviceResult(subject.id, subject.kind, subject.driver, health_of(results), tuple(results))


async def _finding(subject: Subject, test: SelfTest) -> Finding:
    try:
        async with asyncio.timeout(test.limit) as limit:
            return await test.run()
    except Exception as error:  # noqa: BLE001  a tool must say which test broke, and go on with the others
        if isinstance(error, TimeoutError) and limit.expired():
            return found(TIMEOUT, seconds=f"{test.limit:g}")
        _log.exception("self-test broke", device=subject.id, test=test.name)
        return found(BROKEN, error=type(error).__name__)


def _check(subject: Subject, test: SelfTest, finding: Finding) -> None:
    """A code under the wrong test would be documented wrongly: a defect of ours, seen by the first test of it."""
    if finding.key not in {TIMEOUT, BROKEN} and not finding.key.startswith(f"{subject.kind.value}.{test.name}."):
        raise ValueError(f"{finding.key} is no outcome of {subject.kind.value}.{test.name}")


def _milliseconds(clock: Clock, start: float) -> float:
    return round((clock.monotonic() - start) * 1000, 1)
