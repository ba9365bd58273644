"""The last line of a self-test, as monitoring systems read it, and its exit code.

Monitoring Plugins Development Guidelines (https://www.monitoring-plugins.org/doc/guidelines.html):
`TEXT | 'label'=value[UOM];[warn];[crit];[min];[max]`; a limit `10:` means that less than 10 is bad.
"""

from __future__ import annotations

from kiosk.maintenance.limits import LIMITS, Limit
from kiosk.maintenance.results import DeviceResult, Health, Result, SelfTestReport, TestResult

EXIT_CODES = {Health.OK: 0, Health.WARNING: 1, Health.CRITICAL: 2, Health.UNKNOWN: 3}
_UNITS = {"_ms": "ms", "_s": "s", "_percent": "%", "_bytes": "B", "_mb": "MB"}
_GRAVE = {Result.FAIL: 0, Result.WARN: 1}
_MOST_NAMED = 3


def plugin_line(report: SelfTestReport) -> str:
    """One line: overall, what is wrong, performance data."""
    data = " ".join(_performance(device, test) for device in report.devices for test in device.tests if test.numbers)
    text = f"PISHKHAN {report.overall.value.upper()} - {_summary(report)}"
    return f"{text} | {data}" if data else text


def _summary(report: SelfTestReport) -> str:
    wrong = [(device, test) for device in report.devices for test in device.tests if test.result in _GRAVE]
    if not wrong:
        told = [device.id for device in report.devices if device.status is Health.OK]
        return f"well: {', '.join(told)}" if told else "nothing could be tested"
    wrong.sort(key=lambda pair: _GRAVE[pair[1].result])
    named = [f"{device.id} {test.name}: {_plain(test.detail)}" for device, test in wrong[:_MOST_NAMED]]
    more = len(wrong) - len(named)
    return " ".join(named) + (f" And {more} more." if more else "")


def _plain(text: str) -> str:
    """Without what has a meaning in this line."""
    return " ".join(text.replace("|", "/").split())


def _performance(device: DeviceResult, test: TestResult) -> str:
    return " ".join(_value(device, name, number) for name, number in test.numbers.items())


def _value(device: DeviceResult, name: str, number: float) -> str:
    suffix = next((suffix for suffix in _UNITS if name.endswith(suffix)), "")
    limit = LIMITS.get((device.kind, name), Limit())
    fields = [
        f"{_number(number)}{_UNITS.get(suffix, '')}",
        _threshold(limit, limit.poor),
        _threshold(limit, limit.bad),
        _number(limit.lowest),
        _number(limit.highest),
    ]
    label = f"{device.id}_{name.removesuffix(suffix)}"
    return f"{label}={';'.join(fields).rstrip(';')}"


def _threshold(limit: Limit, value: float | None) -> str:
    return _number(value) + (":" if limit.falling and value is not None else "")


def _number(value: float | None) -> str:
    """Decimal digits with a point, never an exponent."""
    return "" if value is None else f"{value:.3f}".rstrip("0").rstrip(".")
