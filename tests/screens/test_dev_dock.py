"""The dev dock: its buttons reach the virtual devices, and the last paper is shown."""

from __future__ import annotations

from collections.abc import Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication, QImage

from hardware.deeds import network_deeds, printer_deeds, reader_deeds
from hardware.printer.base import PrinterCondition
from hardware.printer.profiles import profile_named
from hardware.printer.virtual import VirtualPrinter
from hardware.smartcard.base import ReaderState
from hardware.smartcard.virtual import VirtualReaderControls, VirtualSlot
from ui import fonts
from ui.devtools.dock import DevDock, DevDockViewModel


@pytest.fixture
def paper(tmp_path: Path) -> QImage:
    image = QImage(64, 128, QImage.Format.Format_Mono)
    image.fill(1)
    return image


def press(view_model: DevDockViewModel, title: str) -> None:
    """Press the button that says `title`, on whatever tab it is."""
    for group in view_model.property("groups"):
        view_model.open(group["group"])
        for deed in view_model.property("deeds"):
            if deed["text"] == title:
                view_model.do(deed["index"])
                return
    raise AssertionError(f"no button {title!r}")


def run_now(coroutine: Coroutine[Any, Any, None]) -> None:
    with pytest.raises(StopIteration):
        coroutine.send(None)


def test_buttons_do_what_they_say(qapp: QGuiApplication, tmp_path: Path, paper: QImage) -> None:
    fonts.register()
    slot, cut = VirtualSlot(), []

    async def set_cut(to: bool) -> None:
        cut.append(to)

    printer = VirtualPrinter(profile_named("virtual-80"))
    deeds = [
        *reader_deeds(VirtualReaderControls(slot), "0499370899", "نمونه"),
        *printer_deeds(printer.controls),
        *network_deeds(lambda: set_cut(True), lambda: set_cut(False)),
    ]
    view_model = DevDockViewModel(deeds, run_now, lambda: paper, tmp_path / "paper.png")
    dock = DevDock(view_model)
    dock.show()
    press(view_model, "Insert national card")
    assert slot.state is ReaderState.CARD_PRESENT
    press(view_model, "Remove the card")
    assert slot.state is ReaderState.EMPTY
    press(view_model, "Cut the network")
    press(view_model, "Restore the network")
    assert cut == [True, False]
    press(view_model, "Paper runs out")
    assert printer.controls.conditions == {PrinterCondition.PAPER_OUT}
    assert view_model.property("done") == "Paper runs out"
    view_model.showPaper()
    qapp.processEvents()
    assert view_model.property("paper").hasQuery()
    assert dock.window.grabWindow().save(str(tmp_path / "dock.png"))
    dock.close()
    QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_no_paper_is_said(qapp: QGuiApplication, tmp_path: Path) -> None:
    view_model = DevDockViewModel([], run_now, lambda: None, tmp_path / "paper.png")
    view_model.showPaper()
    assert view_model.property("done") == "Nothing was printed yet"
