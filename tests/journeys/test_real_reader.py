"""The same visit with a card in a real PC/SC reader: pcscd, and vpcd's slot in place of the plastic."""

from __future__ import annotations

from hardware.smartcard.virtual_cards import simulated_national_id_card
from kiosk.session.navigation import Screen
from tests.journeys.steps import EN, MOBILE, answers, begins
from tests.support.kiosk import SMALL, KioskOpen
from tests.support.pcscd import Pcscd
from tests.support.vpcd import VpcdSlot

PCSC = {"card_reader": {"driver": "pcsc", "reader": "Virtual PCD 00 00", "profiles": ["simulated-national-id"]}}


async def test_a_card_moves_the_visit_on_also_after_pcscd_was_restarted(kiosk_open: KioskOpen, pcscd: Pcscd) -> None:
    slot = VpcdSlot()
    async with kiosk_open(SMALL, PCSC) as visitor:
        await begins(visitor, EN, "building-permit")
        await visitor.arrives_at(Screen.IDENTIFY)
        await visitor.sees("Please insert your national smart card")
        pcscd.kill()
        await visitor.sees("This kiosk cannot read cards now")
        pcscd.start()
        await visitor.sees("It goes on by itself")
        await slot.insert(simulated_national_id_card("9991234561", "نمونه"))
        await visitor.asked("mobile")
        await slot.remove()
        await answers(visitor, "mobile", MOBILE)
        await visitor.asked("renewal")  # the card has done its part


async def test_a_card_that_was_left_behind_is_nobodys_also_after_pcscd_was_restarted(
    kiosk_open: KioskOpen, pcscd: Pcscd
) -> None:
    slot = VpcdSlot()
    async with kiosk_open(SMALL, PCSC) as visitor:
        pcscd.start()
        await begins(visitor, EN, "building-permit")
        await visitor.arrives_at(Screen.IDENTIFY)
        await visitor.sees("It goes on by itself")
        await slot.insert(simulated_national_id_card("9991234561", "نمونه"))
        await visitor.asked("mobile")
        await visitor.ends()
        await visitor.arrives_at(Screen.FAREWELL)
        await visitor.touches_the_glass()
        await visitor.arrives_at(Screen.ATTRACT)
        await begins(visitor, EN, "building-permit")
        await visitor.sees("Please take it out and insert it again")
        pcscd.kill()
        await visitor.sees("This kiosk cannot read cards now")
        pcscd.start()
        await visitor.sees("Please take it out and insert it again")
        assert (visitor.state.identity, visitor.state.task) == (None, None)
        await slot.remove()
        await visitor.waits_for(lambda: not visitor.reads("Please take it out"), "an empty reader")
        await slot.insert(simulated_national_id_card("9991234561", "نمونه"))
        await visitor.asked("mobile")
        await slot.remove()


async def test_without_the_issuers_software_the_kiosk_says_so_and_offers_the_phone(
    kiosk_open: KioskOpen, pcscd: Pcscd
) -> None:
    sections = {"card_reader": {**PCSC["card_reader"], "profiles": ["piv", "contactless-uid"]}}
    async with kiosk_open(SMALL, sections) as visitor:
        await begins(visitor, EN, "request-137")
        await visitor.arrives_at(Screen.IDENTIFY)
        await visitor.sees("software for this card is not installed")
        await visitor.touches("way-phone_otp")
        await visitor.sees("What is your mobile number?")
