"""Change one key in the file without disturbing the rest of it."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import Table

from kiosk.config.load import parse
from kiosk.config.model import Config
from kiosk.errors import ConfigError


def set_value(path: Path, key: str, written: str) -> Config:
    """Set `section.key` to `written` (TOML, or plain text taken as a string) and return what now holds.

    The new file is checked as a whole before it replaces the old one, in one step. The file before it is
    kept beside it with the ending `.previous`. ConfigError leaves everything as it was.
    """
    old = path.read_text(encoding="utf-8") if path.exists() else ""
    section, _, name = key.partition(".")
    if not name or "." in name:
        raise ConfigError(f"{key}: expected section.key")
    new = _with(old, section, name, written)
    config = parse(new, str(path))
    if old:
        write_atomically(path.with_name(path.name + ".previous"), old)
    write_atomically(path, new)
    return config


def write_atomically(path: Path, text: str) -> None:
    """Replace `path` so that after a power cut it holds either the old or the new text. Keeps the file's mode."""
    path.parent.mkdir(parents=True, exist_ok=True)
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o640
    descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fchmod(file.fileno(), mode)
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    directory = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(directory)
    finally:
        os.close(directory)


def _with(text: str, section: str, name: str, written: str) -> str:
    try:
        document = tomlkit.parse(text)
    except TOMLKitError as error:
        raise ConfigError(f"not TOML: {error}") from error
    table = document.setdefault(section, tomlkit.table())
    if not isinstance(table, Table):
        raise ConfigError(f"{section}: expected a table")
    table[name] = _value(written)
    return tomlkit.dumps(document)


def _value(written: str) -> Any:
    try:
        return tomlkit.value(written)
    except TOMLKitError:
        return tomlkit.string(written)
