"""A self-test as JUnit XML, for build servers: a suite for each device, a case for each test."""

from __future__ import annotations

import re
from xml.etree import ElementTree as Xml

from kiosk.maintenance.results import DeviceResult, Result, SelfTestReport, TestResult

#: XML 1.0 has no control characters, not even escaped ones.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def junit(report: SelfTestReport) -> bytes:
    """The XML document. A warning is a passed case that says so in its output; what waits for a hand is skipped."""
    root = Xml.Element("testsuites", name=f"selftest {report.kiosk}", time=f"{report.duration_ms / 1000:.3f}")
    for device in report.devices:
        root.append(_suite(device, report))
    for attribute in ("tests", "failures", "skipped"):
        root.set(attribute, str(sum(int(suite.get(attribute, "0")) for suite in root)))
    Xml.indent(root)
    return bytes(Xml.tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def _suite(device: DeviceResult, report: SelfTestReport) -> Xml.Element:
    results = [test.result for test in device.tests]
    suite = Xml.Element(
        "testsuite",
        name=device.id,
        tests=str(len(results)),
        failures=str(results.count(Result.FAIL)),
        errors="0",
        skipped=str(results.count(Result.SKIP) + results.count(Result.NEEDS_HUMAN)),
        time=f"{sum(test.duration_ms for test in device.tests) / 1000:.3f}",
        timestamp=report.started_at.isoformat(timespec="seconds"),
        hostname=report.kiosk,
    )
    suite.extend(_case(device, test) for test in device.tests)
    return suite


def _case(device: DeviceResult, test: TestResult) -> Xml.Element:
    name = f"kiosk.selftest.{device.id}"
    case = Xml.Element("testcase", classname=name, name=test.name, time=f"{test.duration_ms / 1000:.3f}")
    detail = _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", test.detail)
    match test.result:
        case Result.FAIL:
            Xml.SubElement(case, "failure", type=test.code, message=detail).text = detail
        case Result.SKIP | Result.NEEDS_HUMAN:
            Xml.SubElement(case, "skipped", message=f"{test.code}: {detail}")
        case Result.PASS | Result.WARN:
            Xml.SubElement(case, "system-out").text = f"{test.result.value} {test.code}: {detail}"
    return case
