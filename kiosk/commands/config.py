"""`kiosk config check|show|schema|set`."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from kiosk.commands.output import Exit, complain, write_json, write_line
from kiosk.config.edit import set_value
from kiosk.config.load import load, schema


def check(given: Namespace) -> int:
    """Whether the file can be used; the faults go to stderr, one a line."""
    load(given.config)
    write_line("the configuration is good")
    return Exit.OK


def show(given: Namespace) -> int:
    """Everything that holds, defaults included."""
    write_json(load(given.config))
    return Exit.OK


def show_schema(_given: Namespace) -> int:
    """The JSON Schema of the file."""
    write_json(schema())
    return Exit.OK


def change(given: Namespace) -> int:
    """Set one key; nothing is written when the whole would not be good."""
    file: Path | None = given.config
    if file is None:
        complain("name the file to change: kiosk --config FILE config set KEY VALUE")
        return Exit.USAGE
    set_value(file, given.key, given.value)
    write_line(f"{given.key} is set; it holds from the next start")
    return Exit.OK
