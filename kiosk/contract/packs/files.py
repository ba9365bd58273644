"""The files of a pack, from a folder or an archive (.zip). Nothing is ever unpacked: they are read, within limits."""

from __future__ import annotations

import io
import os
import stat
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

from kiosk.contract.packs.model import ICON_FILE, INFO_FILE, SERVICE_FILE, SIGNATURE_FILE

#: All that may be in a pack, with the largest size of each in bytes. Nothing of it is code.
LARGEST = {
    INFO_FILE: 16_384,
    SERVICE_FILE: 262_144,
    ICON_FILE: 4_096,
    SIGNATURE_FILE: 1_024,
    "README.md": 65_536,
}
ENDING = ".zip"

_LARGEST_ARCHIVE = 524_288
_EARLIEST = (1980, 1, 1, 0, 0, 0)  # of ZIP: an archive of the same files is always the same bytes
_BROKEN = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, ValueError, EOFError, OSError)


def read_files(path: Path, faults: list[str]) -> dict[str, bytes]:
    """The files of the pack at `path`. What is wrong is added to `faults`, by file."""
    if path.is_dir():
        found = _of_folder(path, faults)
    else:
        data = _content(path, _LARGEST_ARCHIVE, faults)
        found = {} if data is None else _of_archive(path, data, faults)
    faults += [f"{path}: {name}: is missing" for name in (INFO_FILE, SERVICE_FILE) if not faults and name not in found]
    return found


def archive(files: Mapping[str, bytes]) -> bytes:
    """A ZIP archive of `files`; the same files give the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as into:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, _EARLIEST)
            entry.create_system, entry.external_attr = 3, (stat.S_IFREG | 0o644) << 16
            into.writestr(entry, files[name])
    return out.getvalue()


def _of_folder(path: Path, faults: list[str]) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    try:
        names = sorted(entry.name for entry in path.iterdir())
    except OSError as error:
        faults.append(f"{path}: cannot be read: {error.strerror}")
        return found
    for name in names:
        if name not in LARGEST:
            faults.append(_does_not_belong(path, name))
        elif (data := _content(path / name, LARGEST[name], faults)) is not None:
            found[name] = data
    return found


def _content(path: Path, largest: int, faults: list[str]) -> bytes | None:
    """At most `largest` bytes of a plain file; links are not followed, and pipes are not waited for."""
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            os.close(handle)
            faults.append(f"{path}: is no plain file")
            return None
        with os.fdopen(handle, "rb") as file:
            data = file.read(largest + 1)
    except OSError as error:
        faults.append(f"{path}: cannot be read: {error.strerror}")
        return None
    if len(data) > largest:
        faults.append(f"{path}: is larger than {largest} bytes")
        return None
    return data


def _of_archive(path: Path, data: bytes, faults: list[str]) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as opened:
            for entry in opened.infolist():
                fault = _entry_fault(path, entry, found)
                if fault:
                    faults.append(fault)
                    continue
                with opened.open(entry) as file:
                    content = file.read(LARGEST[entry.filename] + 1)
                if len(content) > LARGEST[entry.filename]:  # whatever its header said
                    faults.append(f"{path}: {entry.filename}: is larger than {LARGEST[entry.filename]} bytes")
                    continue
                found[entry.filename] = content
    except _BROKEN as error:
        faults.append(f"{path}: is no sound ZIP archive: {error}")
    return found


def _entry_fault(path: Path, entry: zipfile.ZipInfo, found: Mapping[str, bytes]) -> str:
    name = entry.filename
    if name not in LARGEST:
        return _does_not_belong(path, name)
    if name in found:
        return f"{path}: {name}: is there twice"
    if entry.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        return f"{path}: {name}: is compressed in an unusual way"
    return f"{path}: {name}: is larger than {LARGEST[name]} bytes" if entry.file_size > LARGEST[name] else ""


def _does_not_belong(path: Path, name: str) -> str:
    return f"{path}: {name[:80]!a}: does not belong in a pack, which holds {', '.join(LARGEST)} and nothing else"
