"""The dev dock: its buttons reach the virtual devices, and the last paper is shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication, QImage

from hardware.smartcard.base import ReaderState
from hardware.smartcard.virtual import VirtualReaderControls, VirtualSlot
from ui import fonts
from ui.devtools.dock import DevDock, DevDockViewModel
from ui.devtools.hands import network_deeds, reader_deeds


@pytest.fixture
def paper(tmp_path: Path) -> QImage:
    image = QImage(64, 128, QImage.Format.Format_Mono)
    image.fill(1)
    return image


def test_buttons_do_what_they_say(qapp: QGuiApplication, tmp_path: Path, paper: QImage) -> None:
    fonts.register()
    slot, cut = VirtualSlot(), []
    deeds = [
        *reader_deeds(VirtualReaderControls(slot), "0499370899", "نمونه"),
        *network_deeds(lambda: cut.append(True), lambda: cut.append(False)),
    ]
    view_model = DevDockViewModel(deeds, lambda: paper, tmp_path / "paper.png")
    dock = DevDock(view_model)
    dock.show()
    view_model.do(0)
    assert slot.state is ReaderState.CARD_PRESENT
    view_model.do(3)
    assert slot.state is ReaderState.EMPTY
    view_model.do(6)
    view_model.do(7)
    assert cut == [True, False]
    view_model.showPaper()
    qapp.processEvents()
    assert view_model.property("paper").hasQuery()
    assert dock.window.grabWindow().save(str(tmp_path / "dock.png"))
    dock.close()
    QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_no_paper_is_said(qapp: QGuiApplication, tmp_path: Path) -> None:
    view_model = DevDockViewModel([], lambda: None, tmp_path / "paper.png")
    view_model.showPaper()
    assert view_model.property("done") == "Nothing was printed yet"
