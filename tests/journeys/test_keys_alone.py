"""Somebody who cannot touch the glass: every key of a tactile pad, or two switches, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kiosk.contract.language import Language
from kiosk.session.navigation import Screen
from tests.journeys.steps import MOBILE
from tests.support.key_hand import KeyHand
from tests.support.kiosk import KioskOpen
from tests.support.visitor import Visitor

ADDRESS, DESCRIPTION = "بلوار سجاد", "زباله جمع نشده است"
DOWN, UP, ENTER, ESCAPE, F1 = (
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_F1,
)


async def test_a_request_to_137_by_the_five_keys_of_a_tactile_pad(kiosk_open: KioskOpen) -> None:
    async with kiosk_open() as visitor:
        hand = KeyHand(visitor)
        await hand.presses_key(DOWN)
        assert visitor.screen is Screen.ATTRACT  # the first key only shows where the focus is
        assert visitor.shows("focusRing")
        await hand.presses_key(ENTER, "\r")
        await visitor.arrives_at(Screen.LANGUAGE)
        await hand.selects("language-fa")
        await visitor.arrives_at(Screen.HOME)
        await hand.waits_for_focus("search")
        await hand.selects("tile-relations", "tile-request-137")
        await hand.selects("tile-request-137")
        await visitor.arrives_at(Screen.SERVICE)
        await _turns_the_tour(visitor, hand)
        await hand.continues()
        await visitor.arrives_at(Screen.IDENTIFY)
        await hand.selects("way-phone_otp")
        await hand.waits_for_focus("mobile")
        await hand.presses_key(ENTER, "\r")  # an entry leads to its keys
        await hand.waits_for_focus("key-1")
        await hand.types(MOBILE)
        await hand.selects("key-submit")
        await visitor.finds("code")
        await hand.writes(await visitor.text_message(MOBILE))
        await visitor.asked("topic137")
        await hand.selects("choice-clean")
        await hand.selects("choice-9")  # of the list; the map beside it needs a finger
        await hand.types(ADDRESS)
        await hand.continues()
        await visitor.asked("desc")
        await hand.presses_key(ESCAPE)
        await visitor.waits_for(lambda: visitor.reads(ADDRESS), "the question before")
        await hand.continues()
        await visitor.asked("desc")
        await hand.writes(DESCRIPTION)
        await hand.presses_key(ENTER, "\r")  # after typing it goes on
        await visitor.arrives_at(Screen.CHECK)
        assert visitor.reads(DESCRIPTION)
        await hand.continues()
        await visitor.arrives_at(Screen.CONFIRMATION)
        await visitor.waits_for(lambda: visitor.papers, "the receipt")
        await hand.continues()
        await visitor.arrives_at(Screen.RATING)
        await hand.continues()
        await visitor.arrives_at(Screen.FAREWELL)
        await hand.presses_key(ENTER, "\r")
        await visitor.arrives_at(Screen.ATTRACT)


async def test_prayer_times_by_two_switches_and_the_ring_goes_with_a_touch(kiosk_open: KioskOpen) -> None:
    pedals = {"keys": {"next": ["space"], "select": ["f13"]}}
    async with kiosk_open(sections=pedals) as visitor:
        hand = KeyHand(visitor)

        async def switches_to(*names: str) -> None:
            await hand.goes_to(*names, key=Qt.Key.Key_Space)
            await hand.presses_key(Qt.Key.Key_F13)

        await hand.presses_key(Qt.Key.Key_F13)  # there is one thing to press
        await visitor.arrives_at(Screen.LANGUAGE)
        await switches_to(f"language-{Language.UR}")
        await visitor.arrives_at(Screen.HOME)
        await switches_to("tile-pilgrim", "tile-prayer-times")
        await switches_to("tile-prayer-times")
        await visitor.arrives_at(Screen.INFORMATION)
        await visitor.finds("focusRing")
        await hand.presses_key(DOWN)  # has no meaning here
        await visitor.touches_the_glass()
        assert not visitor.shows("focusRing")
        await hand.presses_key(Qt.Key.Key_Space)
        assert visitor.shows("focusRing")
        await switches_to("ختم")
        await visitor.arrives_at_one_of(Screen.RATING, Screen.FAREWELL)


async def _turns_the_tour(visitor: Visitor, hand: KeyHand) -> None:
    await hand.presses_key(F1)
    await hand.waits_for_focus("help-call")
    await hand.selects("help-tour")
    await hand.waits_for_focus("tourTry")
    await hand.selects("nextTourPage")
    await visitor.waits_for(lambda: not visitor.shows("tourTry"), "the next page of the tour")
    await hand.presses_key(ESCAPE)
    await visitor.waits_for(lambda: not visitor.shows("helpSheet"), "the end of help")
