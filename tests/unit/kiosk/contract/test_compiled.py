"""The compiled catalogue says what the definitions say, or it is not used."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.contract import compiled, reading
from kiosk.contract.catalogue import read_folder
from tests.support.catalogue import FOLDER

LOST = "shrine-lost-property.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small catalogue."""
    found = tmp_path / "catalogue"
    found.mkdir()
    for name in ("departments.yaml", "library.yaml", "request-137.yaml", LOST):
        shutil.copy(FOLDER / name, found)
    return found


@pytest.fixture
def kept(tmp_path: Path, folder: Path) -> Path:
    """What the first start kept of it."""
    file = tmp_path / "catalogue.compiled"
    read_folder(folder, file)
    return file


def forbid_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("it was read again")

    monkeypatch.setattr(reading, "read", refuse)


def test_the_second_start_takes_what_the_first_kept(folder: Path, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = read_folder(folder)
    forbid_reading(monkeypatch)
    assert read_folder(folder, kept) == first
    assert list(first.services) == [folder / "request-137.yaml", folder / LOST]


@pytest.mark.parametrize("change", ["content", "same size and time", "gone", "new", "other name"])
def test_a_changed_folder_is_read(folder: Path, kept: Path, change: str) -> None:
    file = folder / LOST
    text = file.read_text(encoding="utf-8")
    match change:
        case "content":
            file.write_text(text.replace("number: 3", "number: 33"), encoding="utf-8")
        case "same size and time":
            was = file.stat()
            file.write_text(text.replace("number: 3", "number: 4"), encoding="utf-8")
            os.utime(file, ns=(was.st_atime_ns, was.st_mtime_ns))
        case "gone":
            file.unlink()
        case "new":
            (folder / "new.yaml").write_text(text.replace("id: shrine-lost-property", "id: new"), encoding="utf-8")
        case "other name":
            file.rename(folder / "other.yaml")
    assert read_folder(folder, kept) == read_folder(folder)


def test_a_faulty_folder_is_never_kept(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "kept"
    (folder / LOST).write_text("id: 7", encoding="utf-8")
    assert read_folder(folder, file).faults
    assert not file.exists()


def test_other_code_reads_again(folder: Path, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "_code", lambda: b"tomorrow's")
    texts = {path.name: path.read_bytes() for path in sorted(folder.iterdir())}
    assert compiled.take(kept, compiled.fingerprint(texts)) is None


@given(at=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_one_wrong_bit_is_enough(folder: Path, kept: Path, at: float, bit: int) -> None:
    damaged = bytearray(kept.read_bytes())
    damaged[int(at * len(damaged))] ^= 1 << bit
    other = kept.with_name("damaged")
    other.write_bytes(damaged)
    texts = {path.name: path.read_bytes() for path in sorted(folder.iterdir())}
    assert compiled.take(other, compiled.fingerprint(texts)) is None


@pytest.mark.parametrize("length", [0, 10, 64, 500])
def test_half_a_file_is_none(folder: Path, kept: Path, length: int) -> None:
    kept.write_bytes(kept.read_bytes()[:length])
    assert read_folder(folder, kept) == read_folder(folder)
    assert kept.stat().st_size > 500, "it is kept anew"


def test_where_nothing_can_be_written_it_is_read_each_time(folder: Path, tmp_path: Path) -> None:
    nowhere = tmp_path / "no" / "such" / "folder"
    assert read_folder(folder, nowhere).services
    (tmp_path / "taken").mkdir()
    assert read_folder(folder, tmp_path / "taken").services, "a folder of that name"
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []
