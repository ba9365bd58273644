"""Opens the dev dock for a kiosk with virtual devices."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage

from hardware.deeds import Deed
from kiosk.devices import VirtualHandles
from ui.devtools.dock import DevDock, DevDockViewModel
from ui.paper import PaperRaster

Spawn = Callable[[Coroutine[Any, Any, None]], object]


def open_dock(handles: VirtualHandles, deeds: Sequence[Deed], spawn: Spawn, paper_file: Path) -> DevDock | None:
    """The dock with a group of buttons for each virtual thing; None when there is nothing virtual."""
    if not deeds:
        return None
    return DevDock(DevDockViewModel(deeds, spawn, lambda: _last_paper(handles), paper_file))


def _last_paper(handles: VirtualHandles) -> QImage | None:
    if handles.printer is None or not handles.printer.controls.papers:
        return None
    raster = handles.printer.controls.papers[-1].raster
    return PaperRaster(raster.width, raster.height, raster.rows).image()
