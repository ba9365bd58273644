"""Somebody who sits and sees little: largest words, white on black, everything low; and the next visit is as usual."""

from __future__ import annotations

from kiosk.session.comfort import Comfort, Contrast, TextSize
from kiosk.session.navigation import Screen
from tests.support.kiosk import SMALL, KioskOpen
from tests.support.visitor import Visitor


async def test_a_visit_in_the_largest_words_ends_as_any_other(kiosk_open: KioskOpen) -> None:
    async with kiosk_open(SMALL) as visitor:
        await visitor.touches("comfort")
        await visitor.touches("comfort-language-en")
        for choice in ("text-largest", "palette-white-on-black", "lowReach"):
            await visitor.touches(choice)
        await visitor.touches("closeComfort")
        wanted = Comfort(TextSize.LARGEST, Contrast.WHITE_ON_BLACK, low_reach=True)
        await visitor.arrives_at(Screen.HOME)
        await visitor.touches("tile-revenue")
        await visitor.touches("tile-renovation-levy")
        await visitor.arrives_at(Screen.SERVICE)
        await visitor.touches("practise")
        await visitor.asked("find_by")
        await visitor.continues()
        await visitor.asked("renewal")
        await visitor.continues()
        await visitor.arrives_at(Screen.BILL)
        await visitor.continues()
        await visitor.arrives_at(Screen.CONFIRMATION)
        await visitor.waits_for(lambda: visitor.papers, "the slip")
        assert visitor.state.comfort == wanted
        assert shown(visitor) == (1.8, "white-on-black", True)
        await visitor.ends()
        await visitor.arrives_at(Screen.FAREWELL)
        assert shown(visitor) == (1.8, "white-on-black", True)
        await visitor.touches_the_glass()
        await visitor.arrives_at(Screen.ATTRACT)
        await visitor.touches_the_glass()
        await visitor.arrives_at(Screen.LANGUAGE)
        assert visitor.state.comfort == Comfort()
        assert shown(visitor) == (1.0, "standard", False)


def shown(visitor: Visitor) -> tuple[object, ...]:
    theme = visitor.engine.singletonInstance("Pishkhan", "Theme")
    return tuple(theme.property(name) for name in ("scale", "palette", "lowReach"))
