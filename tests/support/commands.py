"""The command line of the kiosk as a process of its own, which a busy machine does not make impatient."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
_PATIENCE = 300.0


async def start_kiosk(config_file: Path, *arguments: str) -> asyncio.subprocess.Process:
    """Start `kiosk --config FILE ARGUMENTS`, offscreen."""
    return await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "tests.support.patient_kiosk", "--config", str(config_file), *arguments),
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )


async def run_kiosk(config_file: Path, *arguments: str) -> tuple[int, str]:
    """Exit code and what it wrote to stdout."""
    process = await start_kiosk(config_file, *arguments)
    async with asyncio.timeout(_PATIENCE):
        stdout, _ = await process.communicate()
    assert process.returncode is not None
    return process.returncode, stdout.decode()


async def print_jobs(config_file: Path) -> list[dict[str, Any]]:
    """`kiosk print list --json`."""
    _, stdout = await run_kiosk(config_file, "print", "list", "--json")
    jobs: list[dict[str, Any]] = json.loads(stdout)
    return jobs
