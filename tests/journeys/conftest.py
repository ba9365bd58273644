"""Journeys run on one loop that serves Qt and asyncio alike, as the program does."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont, QGuiApplication

from kiosk import garbage
from tests.support import kiosk
from ui import fonts


@pytest.fixture(scope="session", autouse=True)
def _application(qapp: QGuiApplication) -> None:
    """What `ui.application.create_application` gives the program, on the application of the tests."""
    qapp.setQuitOnLastWindowClosed(False)
    fonts.register()
    qapp.setFont(QFont("Vazirmatn"))


@pytest.fixture(autouse=True)
def _direction_of_other_tests() -> Iterator[None]:
    before = QLocale()
    yield
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def _garbage_of_loops() -> Iterator[None]:
    """What `kiosk.app.on_the_loop` does for the program, for the loop of each test."""
    with garbage.kept_from_threads():
        yield


def pytest_asyncio_loop_factories() -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Every coroutine test in this folder runs on such a loop."""
    return {"qt": kiosk.new_loop}


@pytest.fixture
def kiosk_open(tmp_path: Path) -> kiosk.KioskOpen:
    """Opens a kiosk: `async with kiosk_open(PORTRAIT) as visitor`."""
    return kiosk.KioskOpen(tmp_path)
