"""Rules of the house that no single unit test would notice being broken."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=500)


def test_nobody_imports_what_the_design_forbids() -> None:
    found = run(str(Path(sys.executable).with_name("lint-imports")), "--no-cache")
    assert found.returncode == 0, found.stdout


@pytest.mark.parametrize(
    ("module", "heavy"),
    [
        ("kiosk.cli", ("PySide6", "qasync", "escpos", "smartcard", "httpx", "litestar", "sqlalchemy")),
        ("kiosk.app", ("httpx", "aiosqlite", "asn1crypto", "tomlkit", "smartcard", "escpos", "segno", "astral", "hub")),
        ("kiosk.session.controller", ("PySide6", "qasync", "smartcard")),
        ("hardware.factory", ("PySide6", "smartcard", "escpos")),
        ("hub", ("PySide6", "hardware", "ui")),
    ],
)
def test_heavy_modules_are_imported_only_when_needed(module: str, heavy: tuple[str, ...]) -> None:
    code = f"import sys, {module}; print(*[m for m in {heavy!r} if m in sys.modules])"
    found = run(sys.executable, "-c", code)
    assert (found.returncode, found.stdout.strip()) == (0, ""), found.stderr


def test_qt_does_not_lose_references_to_none() -> None:
    """PySide6 6.12 on Python before 3.12 loses one reference to None per call and aborts after some thousands."""
    code = (
        "import sys; from PySide6.QtCore import QObject; o = QObject(); before = sys.getrefcount(None)\n"
        "for _ in range(200): o.setObjectName('x')\n"
        "assert sys.getrefcount(None) - before > -50"
    )
    found = run(sys.executable, "-c", code)
    assert found.returncode == 0, found.stderr


def test_generated_documents_are_fresh() -> None:
    found = run(sys.executable, "-m", "kiosk.documents", "--check")
    assert found.returncode == 0, found.stderr


def test_the_repository_knows_no_machine() -> None:
    """No path into somebody's home, and no address of a package index in the locks."""
    homes = re.compile(r"(?<![\w.])/(?:home|root|Users)/")
    listed = run("git", "ls-files", "--cached", "--others", "--exclude-standard").stdout.split("\n")
    found = []
    for name in listed:
        file = ROOT / name
        if not name or file == Path(__file__) or not file.is_file() or file.suffix in {".png", ".ttf"}:
            continue
        text = file.read_text("utf-8")
        found += [f"{name}: {line}" for line in text.splitlines() if homes.search(line)]
        if file.suffix == ".lock" and "://" in text:
            found.append(f"{name}: names an address")
    assert found == []


def test_only_one_module_starts_threads() -> None:
    starters = [
        str(file.relative_to(ROOT))
        for package in ("kiosk", "hardware", "ui", "hub")
        for file in (ROOT / package).rglob("*.py")
        if re.search(r"threading\.Thread\(|from threading import.*Thread", file.read_text("utf-8"))
    ]
    assert starters == ["hardware/_threads.py"]
