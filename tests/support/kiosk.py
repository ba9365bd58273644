"""A whole kiosk in this process: the real composition root, a window offscreen, a data directory that goes away."""

from __future__ import annotations

import asyncio
import json
import logging
import socket
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import structlog
from PySide6.QtGui import QGuiApplication

from kiosk import log
from kiosk.app import open_kiosk
from kiosk.clock import Clock
from kiosk.config.load import load
from tests.support.patient_qt_loop import PatientQtLoop
from tests.support.visitor import Visitor

PORTRAIT, LANDSCAPE = (1080, 1920), (1920, 1080)
#: Half the pixels of the same glass, where a story is not about the screen.
SMALL = (540, 960)
KIOSK_ID = "kiosk-1"

Sections = Mapping[str, Mapping[str, Any]]


def new_loop() -> asyncio.AbstractEventLoop:
    """A loop that serves Qt and asyncio alike, on the application that exists."""
    return PatientQtLoop(QGuiApplication.instance())


def write_config(file: Path, data: Path, size: tuple[int, int], sections: Sections) -> None:
    """A configuration with an embedded hub and virtual devices, unless `sections` say else."""
    tables: dict[str, dict[str, Any]] = {
        "kiosk": {"data_dir": str(data), "id": KIOSK_ID},
        "screen": {"width_px": size[0], "height_px": size[1]},
        "printer": {"port": free_port()},
        "speech": {"driver": "virtual"},
    }
    for name, table in sections.items():
        tables.setdefault(name, {}).update(table)
    lines = [f"[{name}]\n" + "".join(f"{k} = {json.dumps(v)}\n" for k, v in t.items()) for name, t in tables.items()]
    file.write_text("\n".join(lines), encoding="utf-8")


class KioskOpen:
    """Opens kiosks that keep their data in one folder, one at a time. `async with kiosk_open() as visitor:`"""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.data = folder / "data"
        self.file = folder / "kiosk.toml"

    @asynccontextmanager
    async def __call__(
        self,
        size: tuple[int, int] = SMALL,
        sections: Sections | None = None,
        clock: Clock | None = None,
    ) -> AsyncIterator[Visitor]:
        """Open a kiosk and step up to it. At the end it is closed, and its log tells of no defect."""
        write_config(self.file, self.data, size, sections or {})
        config = load(self.file)
        with _logs_in(self.data / "kiosk.log", config.kiosk.id):
            async with AsyncExitStack() as stack:
                kiosk = await open_kiosk(config, stack, lambda: None, clock)
                yield Visitor(kiosk, config)
        assert errors_in(self.data / "kiosk.log") == []


def errors_in(log_file: Path) -> list[str]:
    """The lines of a kiosk's log that tell of a defect."""
    lines = log_file.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if json.loads(line)["level"] in {"error", "critical"}]


def free_port() -> int:
    """A TCP port of 127.0.0.1 that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def _logs_in(file: Path, kiosk_id: str) -> Iterator[None]:
    """What `kiosk run` does with the log of its process, undone at the end."""
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    for handler in before:
        root.removeHandler(handler)
    log.configure(file, kiosk_id)
    try:
        yield
    finally:
        for handler in root.handlers[:]:
            root.removeHandler(handler)
            handler.close()
        for handler in before:
            root.addHandler(handler)
        root.setLevel(level)
        structlog.reset_defaults()
