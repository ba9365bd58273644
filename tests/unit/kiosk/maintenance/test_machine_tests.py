"""Storage, display and system: real files, and trees that look like the kernel's."""

from __future__ import annotations

import shutil
import sqlite3
from collections import namedtuple
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.maintenance.display_tests import touch_screens
from kiosk.maintenance.system_tests import memory, out_of_memory, temperature
from tests.unit.kiosk.maintenance.conftest import Rig

_Usage = namedtuple("_Usage", "total used free")
TOUCH = """\
I: Bus=0003 Vendor=0eef Product=c002 Version=0111
N: Name="eGalax Inc. Touch"
H: Handlers=mouse1 event5
B: PROP=2
B: EV=1b
B: ABS=261800000000003

I: Bus=0003 Vendor=06cb Product=1234 Version=0111
N: Name="A touch pad, which is no screen"
B: PROP=5
B: ABS=2e0800000000003

I: Bus=0011 Vendor=0001 Product=0001 Version=ab41
N: Name="AT keyboard"
B: PROP=0
B: EV=120013
"""


def data(rig: Rig) -> Path:
    return rig.context.config.kiosk.data_path


def a_database(file: Path, rows: int = 2000) -> None:
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("CREATE TABLE t (x TEXT)")
        database.execute("CREATE INDEX i ON t (x)")
        database.executemany("INSERT INTO t VALUES (?)", [(f"row {row}" * 5,) for row in range(rows)])


async def test_good_storage(rig: Rig) -> None:
    a_database(data(rig) / "outbox.db")
    found = await rig.outcomes("storage")
    assert found["directory"] == "pass private"
    assert found["outbox"] == "pass whole"
    assert found["prints"] == "skip no-file"
    assert found["write"] in {"pass fast", "warn slow"}
    assert [file.name for file in data(rig).iterdir() if file.name.startswith(".")] == []


async def test_a_database_is_looked_at_while_somebody_writes(rig: Rig) -> None:
    a_database(data(rig) / "prints.db")
    with closing(sqlite3.connect(data(rig) / "prints.db", isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("INSERT INTO t VALUES ('not committed')")
        assert (await rig.outcomes("storage"))["prints"] == "pass whole"


@pytest.mark.parametrize("where", [0, 100, 4096, 40_000, 100_000])
async def test_a_damaged_database_is_told(rig: Rig, where: int) -> None:
    file = data(rig) / "outbox.db"
    a_database(file)
    content = bytearray(file.read_bytes())
    assert len(content) > 150_000
    content[where : where + 2000] = b"\xa5" * 2000
    file.write_bytes(content)
    assert (await rig.outcomes("storage"))["outbox"] == "fail corrupt"


async def test_a_file_that_is_no_database_and_an_empty_one(rig: Rig) -> None:
    (data(rig) / "outbox.db").write_text("this is a text, and a long one at that " * 50)
    (data(rig) / "prints.db").touch()
    found = await rig.outcomes("storage")
    assert (found["outbox"], found["prints"]) == ("fail corrupt", "pass whole")


@pytest.mark.parametrize(("free", "outcome"), [(5e9, "pass enough"), (9e8, "warn little"), (1e8, "fail full")])
async def test_a_disk_that_fills_up(rig: Rig, monkeypatch: pytest.MonkeyPatch, free: float, outcome: str) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: _Usage(8e9, 8e9 - free, free))
    assert (await rig.outcomes("storage"))["free-space"] == outcome
    assert (await rig.outcomes("system"))["disk"] == outcome


async def test_a_directory_that_others_may_read_or_that_is_gone(rig: Rig) -> None:
    data(rig).chmod(0o755)
    assert (await rig.outcomes("storage"))["directory"] == "warn open"
    rig.configure("kiosk", data_dir=str(data(rig) / "nowhere"))
    found = await rig.outcomes("storage")
    assert (found["directory"], found["free-space"], found["write"]) == (
        "fail missing",
        "skip not-known",
        "fail failed",
    )


def connector(root: Path, name: str, status: str, modes: str = "") -> None:
    folder = root / "sys/class/drm" / name
    folder.mkdir(parents=True)
    (folder / "status").write_text(f"{status}\n")
    (folder / "modes").write_text(modes)


async def test_screens_as_the_kernel_tells_them(rig: Rig, tmp_path: Path) -> None:
    root = tmp_path / "root"
    rig.change(root=root)
    rig.configure("screen", full_screen=True)
    assert await rig.outcomes("display") == {
        "screen": "skip not-known",
        "resolution": "skip not-known",
        "touch": "skip not-known",
    }
    connector(root, "card0-DP-1", "disconnected")
    assert (await rig.outcomes("display"))["screen"] == "fail disconnected"
    connector(root, "card0-HDMI-A-1", "connected", "1920x1080\n1280x720\n")
    (root / "proc/bus/input").mkdir(parents=True)
    (root / "proc/bus/input/devices").write_text(TOUCH)
    found = await rig.outcomes("display")
    assert found == {"screen": "pass connected", "resolution": "pass as-configured", "touch": "pass found"}
    rig.configure("screen", width_px=1280, height_px=800)
    assert (await rig.outcomes("display"))["resolution"] == "warn differs"
    rig.change(screen=lambda: (1280, 800))
    assert (await rig.outcomes("display"))["resolution"] == "pass as-configured"


async def test_a_kiosk_in_a_window_needs_no_touch_screen(rig: Rig, tmp_path: Path) -> None:
    (tmp_path / "proc/bus/input").mkdir(parents=True)
    (tmp_path / "proc/bus/input/devices").write_text(TOUCH.split("\n\n")[2])
    rig.change(root=tmp_path)
    found = await rig.outcomes("display")
    assert (found["resolution"], found["touch"]) == ("skip windowed", "skip windowed")
    rig.configure("screen", full_screen=True)
    assert (await rig.outcomes("display"))["touch"] == "fail none"


def test_a_touch_pad_is_no_touch_screen() -> None:
    assert touch_screens(TOUCH) == ["eGalax Inc. Touch"]


@given(st.text() | st.text(alphabet='NB: =\n"AMEPROS0123456789abcdef '))
def test_any_list_of_devices_is_read(listed: str) -> None:
    assert isinstance(touch_screens(listed), list)


def kernel_file(root: Path, name: str, text: str) -> Path:
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_text(text)
    return root


@pytest.mark.parametrize(
    ("available", "code"), [(6_000_000, "enough"), (700_000, "little"), (90_000, "full"), (None, "not-known")]
)
def test_memory(tmp_path: Path, available: int | None, code: str) -> None:
    text = "" if available is None else f"MemTotal:        8000000 kB\nMemAvailable:   {available} kB\n"
    assert memory(kernel_file(tmp_path, "proc/meminfo", text)).code == code


@pytest.mark.parametrize(
    ("text", "code"), [("oom_kill 0\n", "never"), ("a 1\noom_kill 2\n", "killed"), ("", "not-known")]
)
def test_killed_for_want_of_memory(tmp_path: Path, text: str, code: str) -> None:
    assert out_of_memory(kernel_file(tmp_path, "proc/vmstat", text)).code == code


@pytest.mark.parametrize(("shown", "code"), [("45000", "cool"), ("84000", "warm"), ("99000", "hot"), ("", "no-sensor")])
def test_temperature(tmp_path: Path, shown: str, code: str) -> None:
    kernel_file(tmp_path, "sys/class/thermal/thermal_zone0/temp", shown)
    assert temperature(tmp_path).code == code
