"""Stretches of the way that many journeys go."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.contract import papers
from kiosk.contract.language import Language
from kiosk.session.navigation import Screen
from tests.support.visitor import Visitor

FA, EN = Language.FA, Language.EN

MOBILE = "09150004321"
#: A bill of the demonstration city, and what stands on its barcode.
RENEWAL_CODE = "2-5-31-14-0-0-0"
BARCODE = "12345678901680000125040128"


@dataclass(frozen=True)
class Wish:
    """What somebody writes to 137."""

    address: str
    description: str


WISHES = {
    FA: Wish("بلوار وکیل آباد", "زباله دو روز است که جمع نشده است"),
    EN: Wish("Vakilabad Boulevard", "the waste was not collected"),
}


async def begins(visitor: Visitor, language: Language, service: str, applicant: str = "person") -> None:
    """From the attract screen to the first screen of a service, past its papers."""
    await visitor.touches_the_glass()
    await visitor.arrives_at(Screen.LANGUAGE)
    await visitor.touches(f"language-{language}")
    await chooses(visitor, service, applicant)


async def chooses(visitor: Visitor, service: str, applicant: str = "person") -> None:
    """From the home screen to the first screen of a service, through its category where there is one.

    Where its papers are gone through, all of them are there.
    """
    await visitor.arrives_at(Screen.HOME)
    definition = visitor.kiosk.visits.catalogue.services[service]
    tiles = f"tile-{service}", f"tile-{definition.category}"
    await visitor.waits_for(lambda: any(visitor.shows(tile) for tile in tiles), "a tile")
    if not visitor.shows(tiles[0]):
        await visitor.touches(tiles[1])
    await visitor.touches(tiles[0])
    if await visitor.arrives_at_one_of(Screen.SERVICE, Screen.INFORMATION) is Screen.SERVICE:
        await visitor.continues()
        if papers.are_gone_through(definition):
            await visitor.arrives_at(Screen.PAPERS)
            await visitor.touches(f"choice-{applicant}")
            await visitor.touches("haveAll")


async def identifies_by_phone(visitor: Visitor, mobile: str = MOBILE) -> None:
    await visitor.arrives_at(Screen.IDENTIFY)
    await visitor.touches("way-phone_otp")
    await visitor.types(mobile)
    await visitor.continues()
    await visitor.finds("code")
    await visitor.types(await visitor.text_message(mobile))
    await visitor.arrives_at(Screen.QUESTION)


async def fills_city_request(visitor: Visitor, wish: Wish) -> None:
    """From the first question of 137 to the check screen."""
    await visitor.touches("choice-clean")
    await visitor.touches("choice-9")
    await visitor.types(wish.address)
    await visitor.continues()
    await visitor.asked("desc")
    await visitor.types(wish.description)
    await visitor.continues()
    await visitor.arrives_at(Screen.CHECK)


async def files_city_request(visitor: Visitor, language: Language, mobile: str = MOBILE) -> None:
    """From the attract screen to the check screen of a request to 137."""
    await begins(visitor, language, "request-137")
    await identifies_by_phone(visitor, mobile)
    await fills_city_request(visitor, WISHES[language])


async def fills_building_permit(visitor: Visitor) -> None:
    """From the first question after the card to the check screen. The papers have said for whom it is."""
    await answers(visitor, "mobile", MOBILE)
    await answers(visitor, "renewal", RENEWAL_CODE)
    await answers(visitor, "postal", "9137113111")
    await visitor.touches("choice-new")
    await visitor.touches("choice-residential")
    await answers(visitor, "storeys", "4")
    await answers(visitor, "area", "240.5")
    await visitor.asked("deed")
    await visitor.continues()
    await visitor.asked("desc")
    await visitor.continues()
    await visitor.arrives_at(Screen.CHECK)


async def answers(visitor: Visitor, field: str, text: str) -> None:
    """Type one answer and go on."""
    await visitor.asked(field)
    await visitor.types(text)
    await visitor.continues()


async def looks_up_levy(visitor: Visitor, language: Language) -> None:
    """From the attract screen to the answer to a typed renewal code."""
    await begins(visitor, language, "renovation-levy")
    await visitor.touches("choice-renewal")
    await answers(visitor, "renewal", RENEWAL_CODE)


async def leaves(visitor: Visitor) -> None:
    """From the end of a service to the attract screen, with a good word."""
    await visitor.continues()
    await visitor.arrives_at(Screen.RATING)
    await visitor.touches_face(4)
    await visitor.arrives_at(Screen.FAREWELL)
    await visitor.touches_the_glass()
    await visitor.arrives_at(Screen.ATTRACT)
