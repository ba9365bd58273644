"""Somebody practises the levy, prints the slip, and nothing of it reaches the hub."""

from __future__ import annotations

import os

import pytest

from kiosk.session.navigation import Screen
from tests.journeys.steps import EN, FA
from tests.support.kiosk import LANDSCAPE, PORTRAIT, KioskOpen
from ui.application import KioskWindow

PICTURES = os.environ.get("PISHKHAN_PICTURES", "")


@pytest.mark.parametrize(("language", "size"), [(FA, PORTRAIT), (EN, LANDSCAPE)])
async def test_the_levy_is_practised_without_the_hub(
    kiosk_open: KioskOpen, language: str, size: tuple[int, int]
) -> None:
    async with kiosk_open(size) as visitor:
        await visitor.network.cut()
        await visitor.touches_the_glass()
        await visitor.arrives_at(Screen.LANGUAGE)
        await visitor.touches(f"language-{language}")
        await visitor.arrives_at(Screen.HOME)
        await visitor.touches("tile-revenue")
        await visitor.touches("tile-renovation-levy")
        await visitor.arrives_at(Screen.SERVICE)
        await visitor.touches("practise")
        await visitor.finds("practiceRibbon")
        await visitor.asked("find_by")
        await visitor.continues()
        await visitor.asked("renewal")
        if PICTURES:
            picture(visitor.kiosk.window, f"practice-{language}")
        await visitor.continues()
        await visitor.arrives_at(Screen.BILL)
        await visitor.continues()
        await visitor.arrives_at(Screen.CONFIRMATION)
        await visitor.waits_for(lambda: visitor.papers, "the slip")
        await visitor.sees("PRAC-TICE-22")
        await visitor.continues()
        await visitor.arrives_at(Screen.SERVICE)
        assert not visitor.shows("practiceRibbon")


def picture(window: KioskWindow, name: str) -> None:
    assert window.window.grabWindow().save(f"{PICTURES}/{name}.png")
