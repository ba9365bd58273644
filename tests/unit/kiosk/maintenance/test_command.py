from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
import structlog

from kiosk.cli import main
from kiosk.commands import selftest
from kiosk.control.client import whoever_has
from kiosk.instance import InstanceLock


@pytest.fixture(autouse=True)
def _logs_as_before() -> Iterator[None]:
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    yield
    root.handlers[:] = before
    root.setLevel(level)
    structlog.reset_defaults()


@pytest.fixture
def config(tmp_path: Path) -> Path:
    file = tmp_path / "kiosk.toml"
    file.write_text(f'[kiosk]\ndata_dir = "{tmp_path / "data"}"\n', encoding="utf-8")
    return file


def test_a_lock_that_is_held_in_silence_is_unknown(
    config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(selftest, "whoever_has", partial(whoever_has, patience=0.2))
    with InstanceLock(tmp_path / "data"):
        assert main(["--config", str(config), "selftest", "--json"]) == 3
        report = json.loads(capsys.readouterr().out)
        assert (report["overall"], report["devices"]) == ("unknown", [])
        assert main(["--config", str(config), "selftest"]) == 3
        assert capsys.readouterr().out.startswith("PISHKHAN UNKNOWN - a kiosk already runs on ")


def test_a_data_directory_that_cannot_be_made_is_critical_not_a_crash(
    tmp_path: Path, config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "data").write_text("a file where the directory should be")
    assert main(["--config", str(config), "selftest", "storage", "--json"]) == 2
    (device,) = json.loads(capsys.readouterr().out)["devices"]
    assert {test["name"]: test["code"] for test in device["tests"]}["directory"] == "missing"


def test_a_report_that_cannot_be_written_is_told(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--config", str(config), "selftest", "scanner", "--junit", "/nowhere/report.xml"]) == 64
    assert "/nowhere/report.xml" in capsys.readouterr().err
