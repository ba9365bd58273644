"""What needs no network works without one."""

from __future__ import annotations

import pytest

from kiosk.contract.language import Language
from kiosk.session.navigation import Screen
from tests.journeys.steps import EN, FA, begins, leaves
from tests.support.kiosk import LANDSCAPE, PORTRAIT, KioskOpen

NOON = {FA: "اذان ظهر", EN: "Noon"}


@pytest.mark.parametrize(("language", "size"), [(FA, PORTRAIT), (EN, LANDSCAPE)])
async def test_prayer_times_are_there_without_the_network(
    kiosk_open: KioskOpen, language: Language, size: tuple[int, int]
) -> None:
    async with kiosk_open(size) as visitor:
        await visitor.network.cut()
        await begins(visitor, language, "prayer-times")
        await visitor.arrives_at(Screen.INFORMATION)
        await visitor.sees(NOON[language])
        await leaves(visitor)
