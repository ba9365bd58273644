from __future__ import annotations

import asyncio
import time

import pytest

from kiosk.clock import SystemClock
from kiosk.maintenance.context import untold
from kiosk.maintenance.outcomes import Finding, found
from kiosk.maintenance.results import DeviceResult, Health, Kind, Result, TestResult, health_of, overall_of
from kiosk.maintenance.run import SelfTest, Subject, blocking, run
from kiosk.maintenance.suite import UnknownDeviceError, chosen
from tests.support.patient_loop import now


async def _good() -> Finding:
    return found("system.load.calm", load="0")


async def _hangs() -> Finding:
    await asyncio.Event().wait()
    return await _good()


async def _hangs_in_a_call() -> Finding:
    return await blocking(lambda: time.sleep(5) or found("system.load.calm", load="0"))


async def _breaks() -> Finding:
    raise ZeroDivisionError


async def _times_out_itself() -> Finding:
    raise TimeoutError


def subject(*tests: SelfTest) -> Subject:
    return Subject("system", Kind.SYSTEM, "kernel", tests)


@pytest.mark.parametrize(
    ("test", "code"),
    [(_hangs, "timeout"), (_hangs_in_a_call, "timeout"), (_breaks, "broken"), (_times_out_itself, "broken")],
)
async def test_a_test_that_hangs_or_breaks_fails_and_the_next_one_runs(test: object, code: str) -> None:
    tests = SelfTest("load", test, 0.1), SelfTest("load", _good)  # type: ignore[arg-type]
    start = now()
    report = await run([subject(*tests)], "k", SystemClock(), untold)
    first, second = report.devices[0].tests
    assert (first.result, first.code, second.code) == (Result.FAIL, code, "calm")
    assert report.overall is Health.CRITICAL
    assert now() - start < 4


async def test_each_result_is_told_as_it_comes() -> None:
    told: list[tuple[str, str]] = []

    async def tell(device: str, test: TestResult) -> None:
        told.append((device, test.code))

    await run([subject(SelfTest("load", _good), SelfTest("load", _breaks))], "k", SystemClock(), tell)
    assert told == [("system", "calm"), ("system", "broken")]


async def test_an_outcome_of_another_test_is_a_defect() -> None:
    with pytest.raises(ValueError, match=r"no outcome of system\.memory"):
        await run([subject(SelfTest("memory", _good))], "k", SystemClock(), untold)


def _test(result: Result) -> TestResult:
    return TestResult("t", result, "c", "", 0.0)


@pytest.mark.parametrize(
    ("results", "health"),
    [
        ([], Health.UNKNOWN),
        ([Result.SKIP, Result.NEEDS_HUMAN], Health.UNKNOWN),
        ([Result.SKIP, Result.PASS], Health.OK),
        ([Result.WARN, Result.PASS], Health.WARNING),
        ([Result.WARN, Result.FAIL, Result.PASS], Health.CRITICAL),
    ],
)
def test_a_device_is_as_its_worst_test(results: list[Result], health: Health) -> None:
    assert health_of([_test(result) for result in results]) is health


@pytest.mark.parametrize(
    ("healths", "overall"),
    [
        ([], Health.UNKNOWN),
        ([Health.UNKNOWN], Health.UNKNOWN),
        ([Health.UNKNOWN, Health.OK], Health.OK),
        ([Health.OK, Health.WARNING], Health.WARNING),
        ([Health.CRITICAL, Health.WARNING, Health.UNKNOWN], Health.CRITICAL),
    ],
)
def test_what_could_not_be_tested_says_nothing_about_the_whole(healths: list[Health], overall: Health) -> None:
    assert overall_of(DeviceResult("d", Kind.HUB, "https", health, ()) for health in healths) is overall


def test_devices_are_named_by_id_or_kind() -> None:
    every = [Subject(name, Kind.CARD_READER, "pcsc", ()) for name in ("card_reader-1", "card_reader-2")]
    assert chosen(every, []) == every
    assert chosen(every, ["card_reader"]) == every
    assert chosen(every, ["card_reader-2"]) == every[1:]
    with pytest.raises(UnknownDeviceError, match=r"no device nix; this kiosk has: card_reader-1, card_reader-2"):
        chosen(every, ["nix", "card_reader"])
