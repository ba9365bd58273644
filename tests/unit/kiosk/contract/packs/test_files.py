"""Folders and archives are read within limits; whatever does not belong in them is refused by name."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.contract.packs import files as pack_files
from kiosk.contract.packs import signing
from kiosk.contract.packs.files import archive, read_files
from kiosk.contract.packs.icon import icon_fault
from kiosk.contract.packs.load import Pack, read_pack
from tests.support.packs import FILES, ICON, KEY, around, pack_folder

HELD = {name: text.encode() for name, text in FILES.items()}


def faults(path: Path) -> str:
    found: list[str] = []
    read_files(path, found)
    return "\n".join(found)


def zipped(path: Path, entries: dict[str, bytes], how: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", how) as out:
        for name, data in entries.items():
            out.writestr(name, data)
    return path


def test_an_archive_is_always_the_same_and_reads_as_its_folder(tmp_path: Path) -> None:
    folder = pack_folder(tmp_path / "pack")
    held = read_files(folder, [])
    made = archive(held)
    assert made == archive(dict(reversed(held.items())))
    file = tmp_path / "pack.zip"
    file.write_bytes(made)
    assert read_files(file, []) == held
    found = read_pack(file, around())
    assert isinstance(found, Pack)
    assert found.signer == signing.public_text(KEY)


@pytest.mark.parametrize(
    "name", ["main.qml", "run.py", "../pack.toml", "/etc/passwd", "a/icon.txt", "..\\icon.txt", "LICENSE"]
)
def test_code_and_other_paths_do_not_belong(tmp_path: Path, name: str) -> None:
    assert "does not belong in a pack" in faults(zipped(tmp_path / "pack.zip", {**HELD, name: b"x"}))


def test_what_is_no_plain_file_is_not_read(tmp_path: Path) -> None:
    folder = pack_folder(tmp_path / "pack")
    (tmp_path / "elsewhere").write_text(ICON)
    (folder / "icon.txt").unlink()
    (folder / "icon.txt").symlink_to(tmp_path / "elsewhere")
    assert "icon.txt: cannot be read" in faults(folder)
    (folder / "icon.txt").unlink()
    os.mkfifo(folder / "icon.txt")
    assert "icon.txt: is no plain file" in faults(folder)
    (folder / "icon.txt").unlink()
    (folder / "icon.txt").mkdir()
    assert "icon.txt: is no plain file" in faults(folder)
    (folder / "scripts").mkdir()
    assert "'scripts': does not belong" in faults(folder)


def test_bombs_and_broken_archives_are_refused(tmp_path: Path) -> None:
    bomb = zipped(tmp_path / "bomb.zip", {**HELD, "README.md": bytes(50_000_000)})
    assert "README.md: is larger than 65536 bytes" in faults(bomb)
    lying = bytearray(zipped(tmp_path / "lying.zip", {**HELD, "icon.txt": b"M0 0 " * 4000}).read_bytes())
    size, said = (20_000).to_bytes(4, "little"), (100).to_bytes(4, "little")
    (tmp_path / "lying.zip").write_bytes(bytes(lying).replace(size, said))
    assert faults(tmp_path / "lying.zip")
    assert "compressed in an unusual way" in faults(zipped(tmp_path / "lzma.zip", HELD, zipfile.ZIP_LZMA))
    whole = archive(HELD)
    (tmp_path / "cut.zip").write_bytes(whole[:-30])
    assert "no sound ZIP archive" in faults(tmp_path / "cut.zip")
    (tmp_path / "large.zip").write_bytes(bytes(600_000))
    assert "is larger than" in faults(tmp_path / "large.zip")
    two = archive({**HELD, "README.md": b"x"}).replace(b"README.md", b"pack.toml")
    (tmp_path / "twice.zip").write_bytes(two)
    assert "pack.toml: is there twice" in faults(tmp_path / "twice.zip")
    assert "is missing" in faults(zipped(tmp_path / "half.zip", {"pack.toml": b""}))
    assert "cannot be read" in faults(tmp_path / "none.zip")


@given(st.binary(max_size=400), st.integers(0, 1500))
def test_a_damaged_archive_never_raises(tmp_path_factory: pytest.TempPathFactory, noise: bytes, at: int) -> None:
    whole = archive(HELD)
    file = tmp_path_factory.mktemp("noise") / "pack.zip"
    file.write_bytes(whole[:at] + noise + whole[at + len(noise) :])
    found: list[str] = []
    assert set(read_files(file, found)) <= set(pack_files.LARGEST)


def test_icons_are_path_data_on_the_grid() -> None:
    assert icon_fault(ICON.encode()) == ""
    assert icon_fault(b"M.5.5-1,2l3e0 4z") == ""
    for text, told in (
        (b"", "begins with M"),
        (b"L0 0", "begins with M"),
        (b"M0 0 X1", "no path command X"),
        (b"M0 0 C1 2 3", "C takes 6 numbers, found 3"),
        (b"M0 0 Z 4", "Z takes 0 numbers"),
        (b"M0 0 L999 0", "grid of 24 by 24"),
        (b"M0 0 url(#a)", "found '(#a)'"),
        ("M۰ 0".encode(), "other letters"),
        (b"M0 0" + b" 1 1" * 400, "at most 600"),
    ):
        assert told in icon_fault(text), text


@given(st.text(alphabet="MmLlHVCSQTAZz0123456789.,-+eE \n", max_size=60))
def test_no_text_breaks_the_icon_reader(text: str) -> None:
    assert isinstance(icon_fault(text.encode()), str)


def test_keys_are_private_and_never_overwritten(tmp_path: Path) -> None:
    file = tmp_path / "partner.key"
    key = signing.write_key(file)
    assert file.stat().st_mode & 0o777 == 0o600
    assert signing.public_text(signing.read_key(file)) == signing.public_text(key)
    with pytest.raises(FileExistsError):
        signing.write_key(file)
