"""Somebody applies for a building permit with the national card."""

from __future__ import annotations

import pytest

from hardware.smartcard.virtual_cards import simulated_national_id_card, unknown_card
from kiosk.contract.language import Language
from kiosk.session.navigation import Screen
from tests.journeys.steps import EN, FA, begins, chooses, fills_building_permit, leaves
from tests.support.kiosk import LANDSCAPE, PORTRAIT, SMALL, KioskOpen


@pytest.mark.parametrize(("language", "size"), [(FA, LANDSCAPE), (EN, PORTRAIT)])
async def test_the_whole_form_and_the_case_it_opens(
    kiosk_open: KioskOpen, language: Language, size: tuple[int, int]
) -> None:
    async with kiosk_open(size) as visitor:
        await begins(visitor, language, "building-permit")
        await visitor.arrives_at(Screen.IDENTIFY)
        visitor.inserts_card()
        await visitor.asked("applicant")  # it moves on by itself, and the card has said who the owner is
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
        await begins(visitor, EN, "building-permit")
        visitor.inserts_card()
        await visitor.touches("choice-company")
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
        await visitor.asked("applicant")
        visitor.inserts_card("9990000006", "کس دیگر")
        await visitor.sees("This is another card")
        await visitor.touches("choice-person")
        await visitor.asked("mobile")
