from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from ui import fonts


@pytest.fixture(scope="session")
def bundled_fonts(qapp: QGuiApplication) -> None:
    fonts.register()
