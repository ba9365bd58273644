from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from fnmatch import fnmatch
from pathlib import Path
from xml.etree import ElementTree as Xml

import jsonschema_rs
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.printer.base import OutcomeKind, PrinterCondition
from kiosk.contract.language import Language
from kiosk.maintenance.junit import junit
from kiosk.maintenance.limits import LIMITS, Grade, Limit
from kiosk.maintenance.outcomes import outcomes, sentence
from kiosk.maintenance.page import schema
from kiosk.maintenance.plugin_line import plugin_line
from kiosk.maintenance.results import DeviceResult, Health, Kind, Result, SelfTestReport, TestResult

ROOT = Path(__file__).parents[4]
NUMBER = r"-?\d+(?:\.\d+)?"
THRESHOLD = rf"(?:{NUMBER}:?)?"
#: Monitoring Plugins Development Guidelines, "Performance data".
PERFORMANCE = re.compile(rf"[^'= |]+={NUMBER}(?:s|us|ms|%|B|KB|MB|TB|c)?(?:;{THRESHOLD}){{0,2}}(?:;{NUMBER}){{0,2}}")

tests = st.builds(
    TestResult,
    name=st.sampled_from(["status", "near-end"]),
    result=st.sampled_from(Result),
    code=st.sampled_from(["ready", "paper-out"]),
    detail=st.text(),
    duration_ms=st.floats(0, 1e6),
    numbers=st.dictionaries(
        st.sampled_from([name for _, name in LIMITS]), st.floats(-1e9, 1e12, allow_nan=False), max_size=3
    ),
)
devices = st.builds(
    DeviceResult,
    id=st.sampled_from(["printer", "card_reader-1"]),
    kind=st.sampled_from(Kind),
    driver=st.just("network"),
    status=st.sampled_from(Health),
    tests=st.lists(tests, max_size=3).map(tuple),
)
reports = st.builds(
    SelfTestReport,
    schema_version=st.just(1),
    kiosk=st.just("kiosk-1"),
    started_at=st.datetimes(datetime(2020, 1, 1), datetime(2050, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    duration_ms=st.floats(0, 1e6),
    overall=st.sampled_from(Health),
    devices=st.lists(devices, max_size=3).map(tuple),
)


@given(reports)
def test_any_report_is_one_plugin_line(report: SelfTestReport) -> None:
    line = plugin_line(report)
    assert len(line.splitlines()) == 1
    text, _, data = line.partition(" | ")
    assert text.startswith(f"PISHKHAN {report.overall.value.upper()} - ")
    assert "|" not in text
    assert all(PERFORMANCE.fullmatch(value) for value in data.split())
    assert bool(data) == any(test.numbers for device in report.devices for test in device.tests)


@given(reports)
def test_any_report_is_junit(report: SelfTestReport) -> None:
    root = Xml.fromstring(junit(report))  # noqa: S314  our own
    results = [test.result for device in report.devices for test in device.tests]
    assert len(root.findall("./testsuite/testcase")) == int(root.get("tests", "")) == len(results)
    assert len(root.findall(".//failure")) == int(root.get("failures", "")) == results.count(Result.FAIL)
    assert len(root.findall(".//skipped")) == int(root.get("skipped", ""))


@given(reports)
def test_any_report_keeps_the_published_schema(report: SelfTestReport) -> None:
    published = json.loads((ROOT / "docs/selftest.schema.json").read_text("utf-8"))
    jsonschema_rs.validate(published, json.loads(msgspec.json.encode(report)))
    assert published == json.loads(schema())


def test_the_line_names_the_gravest_first() -> None:
    def device(name: str, *results: Result) -> DeviceResult:
        made = tuple(TestResult(r.value, r, "c", f"It {r.value}s.", 1.0, {"latency_ms": 12.0}) for r in results)
        return DeviceResult(name, Kind.PRINTER, "network", Health.CRITICAL, made)

    given_devices = device("a", Result.WARN), device("b", Result.FAIL)
    report = SelfTestReport(1, "k", datetime.now(UTC), 1.0, Health.CRITICAL, given_devices)
    assert plugin_line(report) == (
        "PISHKHAN CRITICAL - b fail: It fails. a warn: It warns. | a_latency=12ms;;;0 b_latency=12ms;;;0"
    )


@pytest.mark.parametrize(
    ("limit", "values"),
    [
        (Limit(poor=5, bad=60), {0: Grade.GOOD, 5: Grade.POOR, 60: Grade.BAD}),
        (Limit(poor=21, bad=0, falling=True), {22: Grade.GOOD, 21: Grade.POOR, -3: Grade.BAD}),
        (Limit(), {1e12: Grade.GOOD}),
    ],
)
def test_limits(limit: Limit, values: dict[float, Grade]) -> None:
    assert {value: limit.grade(value) for value in values} == values


def test_every_outcome_in_the_code_is_documented_and_the_other_way_round() -> None:
    code = "".join(file.read_text("utf-8") for file in (ROOT / "kiosk/maintenance").glob("*.py"))
    literal = set(re.findall(rf'"((?:{"|".join([*Kind, "any"])})\.[a-z-]+\.[a-z-]+)"', code))
    assert literal <= outcomes().keys()
    formatted = [re.sub(r"\{[^}]*\}", "*", text) for text in re.findall(r'f"([a-z_]+\.[^" ]+)"', code)]
    words = set(re.findall(r'"([a-z-]+)"', code)) | set(OutcomeKind) | set(PrinterCondition)
    dead = [
        key
        for key in outcomes().keys() - literal
        if not any(fnmatch(key, p) and (not p.endswith("*") or key.rpartition(".")[2] in words) for p in formatted)
    ]
    assert dead == []


def test_whatever_wants_attention_says_what_to_do() -> None:
    for key, outcome in outcomes().items():
        wants = outcome.result in {Result.FAIL, Result.WARN, Result.NEEDS_HUMAN}
        assert (outcome.do is not None) == wants, key
        assert "{" not in outcome.fa, key
        assert outcome.en.endswith("."), key
        assert outcome.fa.endswith("."), key


def test_staff_read_persian_where_it_is_known() -> None:
    assert "کاغذ" in sentence(Kind.PRINTER, "status", "paper-out", "The paper is out.", Language.FA)
    assert sentence(Kind.PRINTER, "status", "paper-out", "The paper is out.", Language.EN) == "The paper is out."
    assert sentence(Kind.PRINTER, "status", "of-the-future", "Something.", Language.FA) == "Something."
