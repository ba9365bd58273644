"""Opens the dev dock for a kiosk with virtual devices."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage

from kiosk.contract.receipt import Receipt
from kiosk.devices import VirtualHandles
from kiosk.embedded.relay import Relay
from kiosk.session.controller import SessionController
from kiosk.session.scanning import PROVISIONAL_PREFIX
from kiosk.session.state import SessionState
from ui.devtools import hands
from ui.devtools.dock import Deed, DevDock, DevDockViewModel
from ui.paper import PaperRaster

Spawn = Callable[[Coroutine[Any, Any, None]], object]

#: Invented: a test vector of the national ID, and the barcode of a bill of the demonstration city.
_NATIONAL_ID, _HOLDER, _BILL = "9991234561", "نمونه آزمایشی", "12345678901680000125040128"


def open_dock(
    handles: VirtualHandles, relay: Relay | None, session: SessionController, spawn: Spawn, paper_file: Path
) -> DevDock | None:
    """The dock with a group of buttons for each virtual thing; None when there is nothing virtual."""
    deeds: list[Deed] = []
    if handles.reader is not None:
        deeds += hands.reader_deeds(handles.reader, _NATIONAL_ID, _HOLDER)
    if handles.printer is not None:
        deeds += hands.printer_deeds(handles.printer.controls, spawn)
    if relay is not None:
        deeds += hands.network_deeds(lambda: _do(spawn, relay.cut()), lambda: _do(spawn, relay.mend()))
    if handles.scanner is not None:
        deeds += hands.scanner_deeds(handles.scanner, _BILL, _LastReceipt(session))
    return DevDock(DevDockViewModel(deeds, lambda: _last_paper(handles), paper_file)) if deeds else None


class _LastReceipt:
    """What the QR of the last receipt says."""

    def __init__(self, session: SessionController) -> None:
        self._receipt: Receipt | None = None
        session.subscribe(self._follow)

    def __call__(self) -> str:
        if self._receipt is None:
            return ""
        return self._receipt.verify_url or PROVISIONAL_PREFIX + self._receipt.tracking_code

    def _follow(self, state: SessionState) -> None:
        self._receipt = state.receipt or self._receipt


def _last_paper(handles: VirtualHandles) -> QImage | None:
    if handles.printer is None or not handles.printer.controls.papers:
        return None
    raster = handles.printer.controls.papers[-1].raster
    return PaperRaster(raster.width, raster.height, raster.rows).image()


def _do(spawn: Spawn, work: Coroutine[Any, Any, None]) -> None:
    spawn(work)
