"""`docs/configuration.md`, made from the Structs. `python -m kiosk.config.page docs/configuration.md` writes it."""

from __future__ import annotations

import inspect
import re
import sys
from enum import EnumType
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import msgspec

from kiosk.config.keys import Key
from kiosk.config.model import Config
from kiosk.config.section import Section

_HEAD = """# Configuration

One TOML file. Every key has a default, so an empty file is a working development kiosk. Unknown keys and bad
values are refused with file, line, key and what was expected. This page is made from `kiosk/config/model.py`.
"""


def page() -> str:
    """The whole page, Markdown."""
    kinds: dict[str, type[Section]] = get_type_hints(Config)
    return _HEAD + "".join(_section(name, kind) for name, kind in kinds.items())


def _section(name: str, kind: type[Section]) -> str:
    rows = ["| key | values | default | meaning |", "|---|---|---|---|"]
    hints = get_type_hints(kind, include_extras=True)
    for item in msgspec.structs.fields(kind):
        plain, meta = get_args(hints[item.name])
        rows.append(f"| `{item.name}` | {_values(plain, meta)} | `{_toml(_default(item))}` | {meta.description} |")
    return f"\n## `[{name}]`\n\n{inspect.getdoc(kind)}\n\n" + "\n".join(rows) + "\n"


def _default(item: msgspec.structs.FieldInfo) -> Any:
    return item.default if item.default_factory is msgspec.NODEFAULT else item.default_factory()


def _values(kind: Any, meta: msgspec.Meta) -> str:
    if get_origin(kind) is tuple and get_args(kind)[0] is Key:
        return "list of keys"
    if get_origin(kind) is tuple:
        return f"list of {_values(get_args(kind)[0], msgspec.Meta())}"
    if get_origin(kind) is dict:
        inner = get_type_hints(get_args(kind)[1])
        return "tables with " + ", ".join(f"`{name}`" for name in inner)
    if isinstance(kind, EnumType):
        return ", ".join(f"`{member.value}`" for member in kind)  # type: ignore[var-annotated]  # any enum
    names = {str: "text", int: "whole number", float: "number", bool: "`true`, `false`"}
    limits = f" {meta.ge} to {meta.le}" if meta.ge is not None else ""
    return names.get(kind, "table of languages") + limits


def _toml(value: Any) -> str:
    text = msgspec.json.encode(value).decode()
    return re.sub(r'"(\w+)":', r"\1 = ", text) if text.startswith("{") else text


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(page(), encoding="utf-8")
