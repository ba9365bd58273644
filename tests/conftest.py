"""What every test needs before anything of Qt is imported."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_QUICK_CONTROLS_STYLE"] = "Basic"

from collections.abc import Iterator

import pytest

from tests.support import pcscd as pcscd_support
from tests.support.pcscd import Pcscd


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    from PySide6.QtGui import QGuiApplication  # most tests run without Qt

    return QGuiApplication


@pytest.fixture(scope="session")
def pcscd() -> Iterator[Pcscd]:
    """A running pcscd with vpcd's two readers."""
    if reason := pcscd_support.missing():
        pytest.skip(reason)
    daemon = Pcscd()
    daemon.start()
    yield daemon
    daemon.close()
