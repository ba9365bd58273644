"""Read and check the file. All faults are told at once, each with file, line, key and what was expected."""

from __future__ import annotations

import difflib
import re
import tomllib
from pathlib import Path
from typing import Any, get_type_hints

import msgspec

from kiosk.config import rules
from kiosk.config.model import Config
from kiosk.config.section import Section
from kiosk.errors import ConfigError

_HEADER = re.compile(r"^\s*\[+\s*([^\]]+?)\s*\]")
_KEY = re.compile(r"""^\s*(["']?[\w.-]+["']?)\s*=""")


def load(path: Path | None) -> Config:
    """The configuration in `path`, or all defaults when it is None. ConfigError tells every fault."""
    if path is None:
        return Config()
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: cannot be read: {error}") from error
    return parse(text, str(path))


def parse(text: str, name: str) -> Config:
    """The configuration in `text`; `name` is what messages call the file."""
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{name}: not TOML: {error}") from error
    lines = key_lines(text)
    found: list[rules.Fault] = []
    config = _checked(tables, found)
    if not found:
        found.extend(rules.faults(config))
    if found:
        raise ConfigError("\n".join(_told(name, lines, key, expected) for key, expected in found))
    return config


def schema() -> dict[str, Any]:
    """JSON Schema of the file, for editors."""
    return msgspec.json.schema(Config)


def key_lines(text: str) -> dict[str, int]:
    """Line numbers, from 1, of every table and key of a TOML text, by dotted name."""
    lines: dict[str, int] = {}
    table = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(line):
            table = header[1]
            lines.setdefault(table, number)
        elif key := _KEY.match(line):
            plain = key[1].strip("\"'")
            lines.setdefault(f"{table}.{plain}" if table else plain, number)
    return lines


def _told(name: str, lines: dict[str, int], key: str, expected: str) -> str:
    parts = key.split(".")
    line = next((lines[k] for n in range(len(parts), 0, -1) if (k := ".".join(parts[:n])) in lines), None)
    return f"{name}:{line}: {key}: {expected}" if line else f"{name}: {key}: {expected}"


def _checked(tables: dict[str, Any], found: list[rules.Fault]) -> Config:
    sections: dict[str, Any] = {}
    kinds: dict[str, type[Section]] = get_type_hints(Config)
    for name, table in tables.items():
        if name not in kinds:
            found.append((name, f"unknown table{_near(name, kinds)}"))
        elif not isinstance(table, dict):
            found.append((name, f"expected a table, found {_shown(table)}"))
        else:
            sections[name] = _section(kinds[name], name, table, found)
    return Config(**sections)


def _section(kind: type[Section], name: str, table: dict[str, Any], found: list[rules.Fault]) -> Section:
    hints = get_type_hints(kind, include_extras=True)
    values: dict[str, Any] = {}
    for key, value in table.items():
        where = f"{name}.{key}"
        if key not in hints:
            found.append((where, f"unknown key{_near(key, hints)}"))
            continue
        try:
            values[key] = msgspec.convert(value, type=hints[key])
        except msgspec.ValidationError as error:
            found.append((where, f"{_lowered(str(error))}, found {_shown(value)}"))
    return kind(**values)


def _near(name: str, known: dict[str, Any]) -> str:
    close = difflib.get_close_matches(name, known, n=1)
    return f", expected {close[0]}" if close else f", expected one of {', '.join(known)}"


def _lowered(message: str) -> str:
    plain = message.replace(" - at `$`", "").replace("`", "")
    return plain[:1].lower() + plain[1:]


def _shown(value: object) -> str:
    return msgspec.json.encode(value).decode() if isinstance(value, (str, int, float, bool, list, dict)) else str(value)
