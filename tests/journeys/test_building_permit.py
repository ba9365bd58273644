"""Somebody applies for a building permit with the national card."""

from __future__ import annotations

import pytest

from hardware.smartcard.virtual_cards import simulated_national_id_card, unknown_card
from kiosk.contract.language import Language
from kiosk.session.navigation import Screen
from tests.journeys.steps import EN, FA, MOBILE, answers, begins, chooses, fills_building_permit, leaves
from tests.support.kiosk import LANDSCAPE, PORTRAIT, SMALL, KioskOpen
from tests.support.papers import qr_text


@pytest.mark.parametrize(("language", "size"), [(FA, LANDSCAPE), (EN, PORTRAIT)])
async def test_the_whole_form_and_the_case_it_opens(
    kiosk_open: KioskOpen, language: Language, size: tuple[int, int]
) -> None:
    async with kiosk_open(size) as visitor:
        await begins(visitor, language, "building-permit")
        await visitor.arrives_at(Screen.IDENTIFY)
        visitor.inserts_card()
        await visitor.asked("mobile")  # it moves on by itself, and the card has said who the owner is
        await fills_building_permit(visitor)
        await visitor.continues()
        await visitor.arrives_at(Screen.CONFIRMATION)
        code = visitor.text_of("code")
        await visitor.waits_for(lambda: visitor.papers, "the receipt")

        await visitor.goes_home()
        await chooses(visitor, "request-tracking")
        await visitor.touches("case-" + code.replace("-", ""))  # the card is still in: it shows its holder's cases
        await visitor.arrives_at(Screen.CASE)
        assert visitor.text_of("code") == code
        await visitor.finds("holder")
        visitor.reader.remove()
        await leaves(visitor)


async def test_a_company_must_give_a_legal_id_whose_check_digit_is_right(kiosk_open: KioskOpen) -> None:
    async with kiosk_open(SMALL) as visitor:
        await begins(visitor, EN, "building-permit", "company")
        visitor.inserts_card()
        await visitor.asked("legal_id")
        await visitor.types("99123456781")
        await visitor.sees("digit")
        await visitor.continues()
        await visitor.asked("legal_id")
        await visitor.erases(1)
        await visitor.types("0")
        await visitor.continues()
        await visitor.asked("mobile")


async def test_whatever_is_done_with_cards_is_said_and_one_can_go_on(kiosk_open: KioskOpen) -> None:
    async with kiosk_open(SMALL) as visitor:
        await begins(visitor, EN, "building-permit")
        await visitor.arrives_at(Screen.IDENTIFY)
        visitor.reader.insert(unknown_card())
        await visitor.sees("This kiosk does not know this card")

        visitor.reader.remove()
        visitor.reader.remove_after(1)
        visitor.inserts_card()
        await visitor.sees("The card was taken out too early")

        visitor.reader.hang()
        visitor.inserts_card()
        await visitor.sees("Your card is being read")
        visitor.reader.swap(simulated_national_id_card("9991234561", "نمونه"))
        await visitor.sees("This is another card")

        visitor.reader.remove()
        visitor.reader.insert_mute()
        await visitor.sees("The card does not answer")

        visitor.inserts_card()
        await visitor.asked("mobile")
        visitor.inserts_card("9990000006", "کس دیگر")
        await visitor.sees("This is another card")
        await answers(visitor, "mobile", MOBILE)
        await visitor.asked("renewal")


async def test_a_missing_paper_goes_home_on_a_checklist_that_brings_back(kiosk_open: KioskOpen) -> None:
    async with kiosk_open(SMALL) as visitor:
        await visitor.touches_the_glass()
        await visitor.arrives_at(Screen.LANGUAGE)
        await visitor.touches("language-en")
        await visitor.arrives_at(Screen.HOME)
        await visitor.touches("tile-planning")
        await visitor.touches("tile-building-permit")
        await visitor.continues()
        await visitor.touches("choice-person")
        await visitor.touches("lack-deed")
        await visitor.touches("have-renewal_code")
        await visitor.touches("have-postal_code")
        await visitor.continues()
        await visitor.sees("Something is still missing")
        await visitor.sees("You can file today")
        await visitor.touches("printChecklist")
        await visitor.waits_for(lambda: visitor.papers, "the checklist")
        code = qr_text(visitor.papers[0].raster)
        assert code == "PISHKHAN:GO:BUILDING-PERMIT:RENEWAL-CODE+POSTAL-CODE"
        await visitor.touches("endHere")
        await visitor.arrives_at(Screen.FAREWELL)
        await visitor.touches_the_glass()
        await visitor.arrives_at(Screen.ATTRACT)

        visitor.scanner.scan(code)
        await visitor.arrives_at(Screen.LANGUAGE)
        await visitor.touches("language-fa")
        await visitor.arrives_at(Screen.SERVICE)
        await visitor.continues()
        await visitor.touches("choice-person")
        await visitor.touches("have-deed")
        await visitor.continues()  # the others are still ticked
        await visitor.arrives_at(Screen.IDENTIFY)
