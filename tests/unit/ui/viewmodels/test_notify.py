"""PySide drops `notify` silently when the signal is inherited; then a screen would never follow the visit."""

from __future__ import annotations

import pytest

from kiosk.session.navigation import Screen
from ui.viewmodels.registry import SCREENS


@pytest.mark.parametrize("screen", SCREENS)
def test_every_property_tells_when_it_changes(screen: Screen) -> None:
    meta = SCREENS[screen][1].staticMetaObject
    silent = [
        meta.property(i).name()
        for i in range(1, meta.propertyCount())
        if not (meta.property(i).hasNotifySignal() or meta.property(i).isConstant())
    ]
    assert silent == []


def test_every_screen_has_its_file_and_view_model() -> None:
    assert set(SCREENS) == set(Screen)
