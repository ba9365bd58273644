"""`kiosk selftest` as a monitoring system runs it: processes, sockets, exit codes."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as Xml

import jsonschema_rs
import pytest

from kiosk.instance import InstanceLock
from kiosk.session.navigation import Screen
from tests.support.commands import ROOT, run_kiosk, start_kiosk
from tests.support.kiosk import SMALL, KioskOpen, Sections, write_config
from tests.support.network_printer import network_printer, printing_on

SCHEMA = json.loads((ROOT / "docs/selftest.schema.json").read_text("utf-8"))
EXITS = {"ok": 0, "warning": 1, "critical": 2, "unknown": 3}


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return configured(tmp_path, {})


def configured(folder: Path, sections: Sections) -> Path:
    file = folder / "kiosk.toml"
    write_config(file, folder / "data", SMALL, sections)
    return file


async def as_json(config: Path, *arguments: str) -> tuple[int, dict[str, Any]]:
    """Exit code and the report, which keeps the published schema."""
    code, stdout = await run_kiosk(config, "selftest", "--json", *arguments)
    report: dict[str, Any] = json.loads(stdout)
    jsonschema_rs.validate(SCHEMA, report)
    return code, report


def codes(report: dict[str, Any], device: str) -> dict[str, str]:
    (found,) = [d for d in report["devices"] if d["id"] == device]
    return {test["name"]: test["code"] for test in found["tests"]}


async def test_without_a_kiosk_the_command_tests_by_itself(config: Path, tmp_path: Path) -> None:
    code, report = await as_json(config, "--junit", str(tmp_path / "report.xml"))
    kinds = [device["kind"] for device in report["devices"]]
    assert kinds == ["printer", "card_reader", "scanner", "voice", "storage", "clock", "hub", "display", "system"]
    assert (report["schema_version"], report["kiosk"]) == (1, "kiosk-1")
    assert code == EXITS[report["overall"]]
    suites = Xml.parse(tmp_path / "report.xml").getroot()  # noqa: S314  our own
    assert [suite.get("name") for suite in suites] == [device["id"] for device in report["devices"]]
    code, stdout = await run_kiosk(config, "selftest", "--history", "--json")
    assert code == 0
    assert [entry["report"]["started_at"] for entry in json.loads(stdout)] == [report["started_at"]]


async def test_for_people_it_is_a_table_and_a_plugin_line(config: Path) -> None:
    code, stdout = await run_kiosk(config, "selftest", "printer", "scanner")
    lines = stdout.splitlines()
    assert code == 0
    assert lines[0] == "printer"
    assert lines[-1].startswith("PISHKHAN OK - well: printer, scanner | printer_latency=")


async def test_wrong_usage_is_64_and_says_what_there_is(config: Path) -> None:
    code, stdout = await run_kiosk(config, "selftest", "toaster", "--json")
    assert (code, stdout) == (64, "")
    assert (await run_kiosk(config, "selftest", "--wait", "-1"))[0] == 64


@pytest.mark.parametrize(
    ("damage", "test", "code", "exit_code"),
    [
        (lambda p: p.set_paper_out(True), "status", "paper-out", 2),
        (lambda p: p.set_paper_near_end(True), "near-end", "near-end", 1),
    ],
)
async def test_a_printer_in_trouble_sets_the_exit_code(
    tmp_path: Path, damage: Any, test: str, code: str, exit_code: int
) -> None:
    async with network_printer() as printer:
        damage(printer.controls)
        config = configured(tmp_path, printing_on(printer))
        found, report = await as_json(config, "printer")
    assert (found, codes(report, "printer")[test]) == (exit_code, code)


async def test_asked_for_it_a_page_is_printed_and_cut(tmp_path: Path) -> None:
    async with network_printer() as printer:
        code, report = await as_json(configured(tmp_path, printing_on(printer)), "printer", "--print")
        assert (code, len(printer.controls.papers)) == (0, 1)
    assert codes(report, "printer")["test-page"] == "confirmed"
    assert codes(report, "printer")["cutter"] == "cuts"


async def test_the_readiness_report_is_written_and_printed(tmp_path: Path) -> None:
    async with network_printer() as printer:
        config = configured(tmp_path, printing_on(printer))
        pdf = tmp_path / "report.pdf"
        code, report = await as_json(config, "printer", "--report", str(pdf), "--report-paper")
        assert (code, len(printer.controls.papers)) == (0, 1)
        assert pdf.read_bytes().startswith(b"%PDF-")
        assert codes(report, "printer")["test-page"] == "not-asked"
        nowhere = tmp_path / "nowhere/report.pdf"
        assert (await run_kiosk(config, "selftest", "printer", "--report", str(nowhere)))[0] == 64


async def test_a_database_that_is_broken_is_critical_and_stops_nothing(config: Path, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir(mode=0o700)
    for name in ("outbox.db", "prints.db", "selftests.db"):
        (tmp_path / "data" / name).write_bytes(b"this was a database once, before the power was cut " * 40)
    code, report = await as_json(config)
    assert (code, report["overall"], len(report["devices"])) == (2, "critical", 9)
    assert codes(report, "storage")["outbox"] == codes(report, "storage")["prints"] == "corrupt"


@asynccontextmanager
async def running(config: Path) -> AsyncIterator[None]:
    """A kiosk process that answers at its control socket."""
    process = await start_kiosk(config, "run")
    try:
        async with asyncio.timeout(60):
            while not (config.parent / "data/control.sock").exists():
                await asyncio.sleep(0.1)
        yield
    finally:
        process.terminate()
        await process.communicate()


async def test_while_a_kiosk_runs_it_does_the_testing(tmp_path: Path) -> None:
    async with network_printer() as printer:
        config = configured(tmp_path, printing_on(printer))
        async with running(config):
            code, report = await as_json(config, "--print", "--report-paper", "--language", "en")
            assert code == EXITS[report["overall"]]
            assert codes(report, "printer")["test-page"] == "confirmed"
            assert len(printer.controls.papers) == 2
            assert codes(report, "hub")["credentials"] == "known"  # the embedded hub runs with the kiosk
            assert codes(report, "storage")["outbox"] == "whole"
            assert (await run_kiosk(config, "selftest", "toaster"))[0] == 64
            printer.controls.set_cover_open(True)
            both = await asyncio.gather(as_json(config, "printer"), as_json(config, "storage"))
            assert {code for code, _ in both} <= {0, 2, 3}  # one at a time: the other is told to come again
            while (answer := await as_json(config, "printer"))[0] == 3:
                await asyncio.sleep(0.1)
            assert codes(answer[1], "printer")["status"] == "cover-open"


async def test_nothing_is_printed_while_somebody_uses_the_kiosk(tmp_path: Path) -> None:
    kiosk_open = KioskOpen(tmp_path)
    async with network_printer() as printer:
        async with kiosk_open(sections=printing_on(printer)) as visitor:
            lock = InstanceLock(kiosk_open.data)  # the process of a kiosk holds it
            lock.acquire()
            await visitor.touches_the_glass()
            await visitor.arrives_at(Screen.LANGUAGE)
            code, report = await as_json(kiosk_open.file, "printer", "--print")
            assert code == 0
            assert codes(report, "printer")["test-page"] == "in-use"
            lock.release()
        assert printer.controls.papers == []


@pytest.mark.usefixtures("pcscd")
async def test_both_slots_of_a_real_card_service_are_found_without_a_kiosk(tmp_path: Path) -> None:
    config = configured(tmp_path, {"card_reader": {"driver": "pcsc", "profiles": ["piv"]}})
    code, report = await as_json(config, "card_reader")
    assert (code, [device["id"] for device in report["devices"]]) == (0, ["card_reader-1", "card_reader-2"])
    assert codes(report, "card_reader-1")["card"] == "empty"
