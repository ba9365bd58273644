"""Documents that are made from the code. `make documents` writes them, `--check` fails when one is stale."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from kiosk.catalogue.schema import schema as service_schema
from kiosk.config import page
from kiosk.contract.packs.schema import schema as pack_schema
from kiosk.maintenance import page as selftest_page

_ROOT = Path(__file__).parents[1]


def _openapi() -> str:
    # The hub shares nothing with the kiosk but the contract, so it is asked as a program.
    command = [sys.executable, "-m", "hub", "--openapi"]
    return subprocess.run(command, cwd=_ROOT, check=True, capture_output=True, text=True).stdout  # noqa: S603


DOCUMENTS: dict[str, Callable[[], str]] = {
    "docs/configuration.md": page.page,
    "docs/openapi.json": _openapi,
    "docs/pack.schema.json": pack_schema,
    "docs/selftest.md": selftest_page.page,
    "docs/selftest.schema.json": selftest_page.schema,
    "docs/service.schema.json": service_schema,
}


def stale() -> list[str]:
    """The documents that differ from what the code says now."""
    return [name for name, make in DOCUMENTS.items() if _read(name) != make()]


def main(arguments: list[str]) -> int:
    """0 when all is fresh or written, 1 when `--check` found stale documents."""
    if "--check" in arguments:
        for name in (found := stale()):
            sys.stderr.write(f"{name} is stale: run 'make documents'\n")
        return 1 if found else 0
    for name, make in DOCUMENTS.items():
        (_ROOT / name).write_text(make(), encoding="utf-8")
    return 0


def _read(name: str) -> str:
    file = _ROOT / name
    return file.read_text(encoding="utf-8") if file.exists() else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
