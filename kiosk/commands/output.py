"""How commands answer: JSON on stdout for tools, a table for people; exit codes that monitoring understands."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from enum import IntEnum
from typing import Any

import msgspec

from kiosk.control.protocol import Refusal


class Exit(IntEnum):
    """Exit codes. The first four are those of monitoring plug-ins; 64 is EX_USAGE of sysexits.h."""

    OK = 0
    WARNING = 1
    CRITICAL = 2
    UNKNOWN = 3
    USAGE = 64


def exit_of(refusal: Refusal) -> Exit:
    """What it means for monitoring that a running kiosk refused."""
    match refusal.code:
        case "bad-request" | "unknown-command" | "bad-arguments" | "unknown-device" | "not-virtual":
            return Exit.USAGE
        case "busy" | "closing":
            return Exit.UNKNOWN
        case _:
            return Exit.CRITICAL


def write_json(value: Any) -> None:
    """One JSON document on stdout."""
    sys.stdout.write(msgspec.json.format(msgspec.json.encode(value), indent=2).decode() + "\n")


def write_rows(rows: Sequence[dict[str, Any]], *, as_json: bool) -> None:
    """Rows as a JSON list, or as aligned columns under their names."""
    if as_json:
        write_json(rows)
        return
    if not rows:
        sys.stdout.write("nothing\n")
        return
    cells = [list(rows[0]), *([str(value) for value in row.values()] for row in rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(cells[0]))]
    for row in cells:
        sys.stdout.write("  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip() + "\n")


def write_line(text: str) -> None:
    """One line for people on stdout."""
    sys.stdout.write(text + "\n")


def complain(text: str) -> None:
    """Why a command failed, on stderr."""
    sys.stderr.write(f"kiosk: {text}\n")
