"""Somebody tells the city about waste in the street, and takes a receipt home."""

from __future__ import annotations

import httpx
import pytest

from kiosk.contract import receipt, tracking
from kiosk.contract.language import Language
from kiosk.receipt_key import KEY_FILE, read_key
from kiosk.session.navigation import Screen
from kiosk.session.state import SessionState
from tests.journeys.steps import EN, FA, MOBILE, WISHES, begins, chooses, files_city_request, leaves
from tests.support.kiosk import LANDSCAPE, PORTRAIT, KioskOpen
from tests.support.papers import qr_text
from tests.support.traces import files_with, texts_behind

SECOND_THOUGHT = {FA: "زباله و شاخه", EN: "waste and branches"}
MOBILE_IN_PERSIAN = MOBILE.translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))


@pytest.mark.parametrize(("language", "size"), [(FA, PORTRAIT), (EN, LANDSCAPE)])
async def test_a_request_by_phone_leaves_a_receipt_that_finds_it_again_and_nothing_else(
    kiosk_open: KioskOpen, language: Language, size: tuple[int, int]
) -> None:
    async with kiosk_open(size) as visitor:
        await files_city_request(visitor, language)
        await visitor.changes("desc")
        await visitor.asked("desc")
        await visitor.erases(len(WISHES[language].description))
        await visitor.types(SECOND_THOUGHT[language])
        await visitor.continues()
        await visitor.arrives_at(Screen.CHECK)
        assert visitor.reads(SECOND_THOUGHT[language])
        behind = texts_behind(visitor)
        assert SECOND_THOUGHT[language] in behind

        await visitor.continues()
        await visitor.arrives_at(Screen.CONFIRMATION)
        await visitor.waits_for(lambda: visitor.state.print_outcome, "the printer's answer")
        shown_code = visitor.text_of("code")
        (paper,) = visitor.papers
        on_paper = qr_text(paper.raster)
        key = read_key(visitor.config.kiosk.data_path / KEY_FILE)
        assert key is not None
        claim = receipt.verify(on_paper.rpartition("/R/")[2], key)
        assert claim is not None
        assert tracking.shown(claim.tracking_code) == shown_code
        assert (claim.service_id, claim.kiosk_id) == ("request-137", visitor.config.kiosk.id)
        async with httpx.AsyncClient(trust_env=False) as phone:
            assert (await phone.get(on_paper)).status_code == 200

        await leaves(visitor)
        assert visitor.state == SessionState(visit=1, today=visitor.state.today)
        behind = texts_behind(visitor)

        await visitor.touches_the_glass()
        await visitor.arrives_at(Screen.LANGUAGE)
        await visitor.touches(f"language-{language}")
        await visitor.arrives_at(Screen.HOME)
        visitor.scans(on_paper)
        await visitor.arrives_at(Screen.CASE)
        assert visitor.text_of("code") == shown_code

    data = kiosk_open.data
    assert files_with(data, "request-137") != [], "stores and logs can be read"
    of_the_city = {"hub/sms.jsonl"}  # stands in for the phone network
    for personal in (MOBILE, MOBILE_IN_PERSIAN, WISHES[language].address, WISHES[language].description):
        assert personal not in behind
        assert set(files_with(data, personal)) <= of_the_city
    assert SECOND_THOUGHT[language] not in behind
    assert files_with(data, SECOND_THOUGHT[language]) == []


async def test_a_wrong_one_time_code_is_said_and_the_right_one_goes_on(kiosk_open: KioskOpen) -> None:
    async with kiosk_open(PORTRAIT) as visitor:
        await begins(visitor, EN, "request-137")
        await visitor.arrives_at(Screen.IDENTIFY)
        await visitor.touches("way-phone_otp")
        await visitor.types(MOBILE)
        await visitor.continues()
        await visitor.finds("code")  # the message can be there before the screen is
        code = await visitor.text_message(MOBILE)
        await visitor.types(f"{(int(code) + 1) % 10**6:06}")
        await visitor.sees("The code is not right")
        await visitor.sees("Tries left: 4")
        await visitor.types(code)
        await visitor.arrives_at(Screen.QUESTION)
        await visitor.goes_back()
        await visitor.arrives_at(Screen.SERVICE)
        await visitor.goes_home()
        await chooses(visitor, "request-137")
        await visitor.asked("topic137")  # who was identified once is not asked again
