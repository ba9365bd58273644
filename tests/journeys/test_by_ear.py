"""Somebody who sees nothing: a headset, the keys, and a voice that says all that is to be seen."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kiosk.session.comfort import Patience
from kiosk.session.navigation import Screen
from kiosk.speech.narrator import Listening
from tests.journeys.steps import MOBILE
from tests.journeys.test_silence import LeapingClock
from tests.support.ear import Ear
from tests.support.key_hand import KeyHand
from tests.support.kiosk import KioskOpen
from tests.support.visitor import Visitor

ENTER = Qt.Key.Key_Return
JACK = {"keys": {"headset_in": ["f15"], "headset_out": ["f16"]}}


class Listener:
    """Ears and keys."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.ear, self.hand = Ear(visitor), KeyHand(visitor)

    async def chooses_language_and_service(self) -> None:
        visitor, ear, hand = self.visitor, self.ear, self.hand
        await hand.presses_key(Qt.Key.Key_F15)  # the headset goes in
        await visitor.arrives_at(Screen.LANGUAGE)
        await ear.hears_all_that_is_to_be_seen()
        assert {said.utterance.language for said in ear.voice.said} == {"fa", "ar", "ur", "az", "en"}
        assert visitor.state.comfort.patience is Patience.LONGER
        await hand.goes_to("language-en")
        await ear.hears("English. Touch to continue in English.")
        ear.forgets()
        await hand.selects("language-en")
        await visitor.arrives_at(Screen.HOME)
        await ear.hears_all_that_is_to_be_seen()
        await hand.selects("tile-relations", "tile-request-137")
        await hand.goes_to("tile-request-137")
        ear.forgets()
        await hand.selects("tile-request-137")
        await visitor.arrives_at(Screen.SERVICE)
        await ear.hears_all_that_is_to_be_seen()
        await hand.continues()

    async def identifies(self) -> None:
        visitor, ear, hand = self.visitor, self.ear, self.hand
        await hand.goes_to("way-phone_otp")
        ear.forgets()
        await hand.selects("way-phone_otp")
        await ear.hears("field. nothing entered yet.")
        await ear.hears_all_that_is_to_be_seen()
        await hand.goes_to("key-0")
        await ear.hears("0")
        await hand.writes(MOBILE)
        assert ear.heard[-1] == MOBILE[-1]
        ear.forgets()
        await hand.presses_key(Qt.Key.Key_F2)  # once more
        await ear.hears(" ".join(MOBILE))
        await hand.goes_to("key-submit")
        ear.forgets()
        await hand.selects("key-submit")
        await visitor.finds("code")
        await ear.hears_all_that_is_to_be_seen()
        await self.enters_the_code(await visitor.text_message(MOBILE))

    async def enters_the_code(self, code: str) -> None:
        """What is masked is counted, and never said."""
        visitor, ear, hand = self.visitor, self.ear, self.hand
        ear.forgets()
        await hand.writes(code[:5])
        await ear.hears("One character entered. 5 of 6 digits entered")
        counted = {f"One character entered. {n} of 6 digits entered" for n in range(1, 6)}
        assert set(ear.heard) <= counted
        await hand.writes(code[5:])
        await visitor.asked("topic137")
        assert code not in " ".join(ear.heard).replace(" ", "")

    async def answers(self) -> None:
        visitor, ear, hand = self.visitor, self.ear, self.hand
        await ear.hears_all_that_is_to_be_seen()
        await hand.goes_to("choice-clean")
        ear.forgets()
        await hand.selects("choice-clean")
        await visitor.finds("choice-9")
        await ear.hears_all_that_is_to_be_seen()
        await hand.presses_key(Qt.Key.Key_F9)
        await visitor.finds("blank")
        await visitor.touches_the_glass()  # shows the screen again, and presses nothing on it
        await visitor.waits_for(lambda: not visitor.shows("blank"), "the screen")
        assert visitor.shows("choice-9")
        await hand.presses_key(Qt.Key.Key_F9)
        await visitor.finds("blank")
        await hand.selects("choice-9")
        await hand.writes("Vakilabad Boulevard")
        await hand.presses_key(ENTER, "\r")
        await visitor.asked("desc")
        await hand.writes("the waste")
        ear.forgets()
        await hand.presses_key(ENTER, "\r")
        await visitor.arrives_at(Screen.CHECK)
        await ear.hears_all_that_is_to_be_seen()

    async def takes_the_receipt(self) -> None:
        visitor, ear, hand = self.visitor, self.ear, self.hand
        ear.forgets()
        await hand.continues()
        await visitor.arrives_at(Screen.CONFIRMATION)
        await visitor.waits_for(lambda: visitor.papers, "the receipt")
        await ear.hears_all_that_is_to_be_seen()
        await ear.hears(" ".join(visitor.text_of("code").replace("-", "")))
        await hand.presses_key(Qt.Key.Key_F6)
        await ear.hears("Loudness 7 of 10.")
        await hand.presses_key(Qt.Key.Key_F4)
        await ear.hears("Speed 5 of 8.")

    async def leaves(self) -> None:
        visitor, ear, hand = self.visitor, self.ear, self.hand
        for screen in (Screen.RATING, Screen.FAREWELL):
            ear.forgets()
            await hand.continues()
            await visitor.arrives_at(screen)
            await ear.hears_all_that_is_to_be_seen()
        await hand.presses_key(ENTER, "\r")
        await visitor.arrives_at(Screen.ATTRACT)


async def test_a_request_to_137_by_ear(kiosk_open: KioskOpen) -> None:
    async with kiosk_open(sections=JACK) as visitor:
        listener = Listener(visitor)
        await listener.chooses_language_and_service()
        await listener.identifies()
        await listener.answers()
        await listener.takes_the_receipt()
        await listener.leaves()
        narrator = visitor.kiosk.window._narrator
        assert narrator.listening.value == Listening(possible=True)
        assert not visitor.shows("blank")


async def test_a_sheet_is_read_a_warning_is_said_at_once_and_the_key_that_began_it_ends_it(
    kiosk_open: KioskOpen,
) -> None:
    clock = LeapingClock()
    async with kiosk_open(clock=clock) as visitor:
        ear, hand = Ear(visitor), KeyHand(visitor)
        await hand.presses_key(Qt.Key.Key_F8)
        await visitor.arrives_at(Screen.LANGUAGE)
        await hand.selects("language-en")
        await visitor.arrives_at(Screen.HOME)
        await ear.hears_all_that_is_to_be_seen()
        ear.forgets()
        await hand.presses_key(Qt.Key.Key_F1)
        await visitor.finds("helpSheet")
        await ear.hears_all_that_is_to_be_seen()
        ear.forgets()
        clock.ahead += visitor.config.session.idle_seconds * Patience.LONGER + 70
        await ear.hears("Are you still there?")
        await ear.hears("Seconds left: 20.")
        await ear.hears_all_that_is_to_be_seen()
        await hand.selects("keepGoing")
        await visitor.waits_for(lambda: not visitor.shows("idleWarning"), "the warning to go")
        await hand.presses_key(Qt.Key.Key_F8)
        assert not visitor.kiosk.window._narrator.is_on
        ear.forgets()
        await hand.goes_to("closeHelp")
        assert ear.heard == []
