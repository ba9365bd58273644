"""docs/partners.md is done as it says, in an empty folder: until a service is seen and taken."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).parents[2]
_PAGE = (_ROOT / "docs" / "partners.md").read_text(encoding="utf-8")
_FILE = re.compile(r"\*\*(?P<file>[\w./-]+)\*\*\n\n```\w+\n(?P<text>.*?)```\n", re.DOTALL)
_COMMANDS = re.compile(r"(?:^ {4}\S.*\n)+", re.MULTILINE)


def _steps() -> list[tuple[str, str]]:
    """What the page has its reader do, in order: a file and its text, or nothing and commands."""
    part = _PAGE.partition("## Ten minutes")[2].partition("\n## ")[0]
    files = [(found.start(), (found["file"], found["text"])) for found in _FILE.finditer(part)]
    without = _FILE.sub(lambda found: "\n" * len(found.group()), part)
    commands = [(found.start(), ("", found.group())) for found in _COMMANDS.finditer(without)]
    return [step for _, step in sorted(files + commands)]


def test_the_page_leads_to_a_service_that_is_seen_and_taken(tmp_path: Path) -> None:
    shim = tmp_path / "bin" / "kiosk"
    shim.parent.mkdir()
    shim.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m kiosk "$@"\n')
    shim.chmod(0o755)
    place = tmp_path / "place"
    place.mkdir()
    said = ""
    environment = {**os.environ, "PATH": f"{shim.parent}:{os.environ['PATH']}", "PYTHONPATH": str(_ROOT)}
    for file, text in _steps():
        if file:
            (place / file).write_text(text, encoding="utf-8")
            continue
        done = subprocess.run(
            ["sh", "-e"],
            input=text,
            cwd=place,
            env=environment,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        assert done.returncode == 0, text + done.stderr
        said += done.stdout
    assert "is a good pack" in said
    pictures = {picture.stem.partition("-")[2] or picture.stem for picture in (place / "pictures").glob("*.png")}
    assert pictures == {"card", "question-address", "question-places", "check", "confirmation", "receipt"}
    assert (place / "partner.key").stat().st_mode & 0o077 == 0
    assert re.search(r"sabz-bike-stands-1.0.0.zip +taken", said), said
