"""Results of self-tests, as tools get them (`kiosk selftest --json`). The JSON Schema is made from these Structs.

Version 1. Within a version keys and codes are only added; what is there keeps its meaning.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from typing import Annotated

import msgspec
from msgspec import Meta

SCHEMA_VERSION = 1


class Kind(StrEnum):
    """What was tested."""

    PRINTER = "printer"
    CARD_READER = "card_reader"
    SCANNER = "scanner"
    VOICE = "voice"
    STORAGE = "storage"
    CLOCK = "clock"
    HUB = "hub"
    DISPLAY = "display"
    SYSTEM = "system"


class Result(StrEnum):
    """How one test ended."""

    PASS = "pass"  # noqa: S105  not a password
    WARN = "warn"  # works, and wants attention soon: paper near its end, disk nearly full
    FAIL = "fail"
    SKIP = "skip"  # could not be run here or was not asked for; `code` says why
    NEEDS_HUMAN = "needs-human"  # a person must look or touch; says nothing about the device


class Health(StrEnum):
    """One word for a device or for the whole machine, as monitoring systems have them."""

    OK = "ok"
    WARNING = "warning"
    CRITICAL = "critical"
    UNKNOWN = "unknown"


class TestResult(msgspec.Struct, frozen=True):
    """One test. `code` is stable, for programs; `detail` is a sentence, for people; `numbers` have units in their keys.

    `__test__` keeps pytest from taking the class for a test.
    """

    __test__ = False

    name: str
    result: Result
    code: str
    detail: str
    duration_ms: float
    numbers: dict[str, float] = {}


class DeviceResult(msgspec.Struct, frozen=True):
    """One device. `driver` is how it is reached (`network`, `pcsc`, `sqlite`, …)."""

    id: str
    kind: Kind
    driver: str
    status: Health
    tests: tuple[TestResult, ...]


class SelfTestReport(msgspec.Struct, frozen=True):
    """One run."""

    schema_version: int
    kiosk: str
    started_at: Annotated[datetime, Meta(tz=True)]
    duration_ms: float
    overall: Health
    devices: tuple[DeviceResult, ...]


#: From best to worst: an unknown matters more than a warning and less than a failure.
_GRAVITY = (Health.OK, Health.WARNING, Health.UNKNOWN, Health.CRITICAL)

_HEALTH_OF = {
    Result.PASS: Health.OK,
    Result.SKIP: Health.OK,
    Result.NEEDS_HUMAN: Health.OK,
    Result.WARN: Health.WARNING,
    Result.FAIL: Health.CRITICAL,
}


def worst(healths: Iterable[Health]) -> Health:
    """The gravest of them; UNKNOWN when there is none."""
    return max(healths, key=_GRAVITY.index, default=Health.UNKNOWN)


def overall_of(devices: Iterable[DeviceResult]) -> Health:
    """What the devices say together. One that could not be tested at all (every test skipped) says nothing."""
    return worst(device.status for device in devices if device.status is not Health.UNKNOWN)


def health_of(tests: Iterable[TestResult]) -> Health:
    """What the tests of one device say together; UNKNOWN when none of them told anything."""
    told = [_HEALTH_OF[test.result] for test in tests if test.result not in {Result.SKIP, Result.NEEDS_HUMAN}]
    return worst(told)
