"""A pilgrim without an Iranian phone reports what was lost in the shrine, and identifies by passport."""

from __future__ import annotations

import pytest

from hardware.smartcard.emrtd.files import PassportFile
from hardware.smartcard.emrtd.mrz import Mrz
from hardware.smartcard.emrtd.mrz_print import print_mrz
from hardware.smartcard.emrtd.virtual_issuer import VirtualIssuer
from hardware.smartcard.emrtd.virtual_passports import (
    EXPIRED_SPECIMEN,
    SPECIMEN,
    PassportPlan,
    demonstration_issuer,
    demonstration_passport,
    make_passport,
)
from kiosk.contract.service import Identification
from kiosk.session.navigation import Screen
from kiosk.session.state import SessionState
from tests.journeys.steps import EN, answers, begins
from tests.support.kiosk import LANDSCAPE, KioskOpen
from tests.support.traces import texts_behind
from tests.support.visitor import Visitor

SERVICE = "shrine-lost-property"


async def scans_lines(visitor: Visitor, mrz: Mrz = SPECIMEN) -> None:
    for line in print_mrz(mrz):
        visitor.scans(line)
    await visitor.sees("Please lay your passport on the reader")


async def types_key(visitor: Visitor, number: str) -> None:
    await visitor.touches("way-passport")
    await visitor.touches("typePassport")
    for heading, typed in (("number", number), ("date of birth", "12081974"), ("valid", "15042034")):
        await visitor.sees(heading)
        await visitor.types(typed)
        await visitor.continues()
    await visitor.sees("Please lay your passport on the reader")


async def test_the_lines_are_scanned_the_chip_is_read_and_nothing_stays_behind(kiosk_open: KioskOpen) -> None:
    async with kiosk_open(LANDSCAPE) as visitor:
        await begins(visitor, EN, SERVICE)
        await visitor.arrives_at(Screen.IDENTIFY)
        await scans_lines(visitor)
        visitor.reader.insert(demonstration_passport())
        await visitor.asked("item")
        assert visitor.state.identified_by is Identification.PASSPORT
        assert visitor.state.answers["name"] == "ANNA MARIA ERIKSSON"
        visitor.reader.remove()
        await answers(visitor, "item", "a black bag")
        await visitor.touches("choice-today")
        await visitor.asked("mobile")
        await visitor.continues()
        await visitor.arrives_at(Screen.CHECK)
        await visitor.continues()
        await visitor.arrives_at(Screen.CONFIRMATION)
        await visitor.ends()
        await visitor.arrives_at(Screen.FAREWELL)
        await visitor.touches_the_glass()
        await visitor.arrives_at(Screen.ATTRACT)
        assert visitor.state == SessionState(visit=1, today=visitor.state.today)
        assert "ERIKSSON" not in texts_behind(visitor)
        log = (visitor.config.kiosk.data_path / "kiosk.log").read_text("utf-8")
        assert not any(secret in log for secret in ("ERIKSSON", SPECIMEN.document_number))


async def test_a_wrong_number_is_corrected_and_the_passport_stays_where_it_is(kiosk_open: KioskOpen) -> None:
    async with kiosk_open() as visitor:
        await begins(visitor, EN, SERVICE)
        await visitor.arrives_at(Screen.IDENTIFY)
        await types_key(visitor, "L898902C4")
        visitor.reader.insert(demonstration_passport())
        await visitor.sees("The passport does not open")
        await visitor.touches("typePassport")
        await visitor.erases(1)
        await visitor.types("3")
        for heading in ("date of birth", "valid"):
            await visitor.continues()
            await visitor.sees(heading)
        await visitor.continues()
        await visitor.asked("item")


@pytest.mark.parametrize(
    ("plan", "issuer", "sentence"),
    [
        (PassportPlan(altered=frozenset({PassportFile.DG2})), demonstration_issuer(), "This passport was not accepted"),
        (PassportPlan(signed=False), demonstration_issuer(), "This passport could not be checked"),
        (PassportPlan(EXPIRED_SPECIMEN), demonstration_issuer(), "This passport has expired"),
        (PassportPlan(), VirtualIssuer(), "This passport cannot be checked here"),
    ],
    ids=["altered", "unsigned", "expired", "unknown"],
)
async def test_a_passport_that_proves_nothing_identifies_nobody(
    kiosk_open: KioskOpen, plan: PassportPlan, issuer: VirtualIssuer, sentence: str
) -> None:
    async with kiosk_open() as visitor:
        await begins(visitor, EN, SERVICE)
        await visitor.arrives_at(Screen.IDENTIFY)
        await scans_lines(visitor, plan.mrz)
        visitor.reader.insert(make_passport(issuer, plan))
        await visitor.sees(sentence)
        assert (visitor.screen, visitor.state.identity) == (Screen.IDENTIFY, None)
        await visitor.touches("usePhone")
        await visitor.sees("What is your mobile number?")


async def test_a_passport_that_is_laid_down_first_is_read_once_its_lines_are_scanned(kiosk_open: KioskOpen) -> None:
    async with kiosk_open() as visitor:
        await begins(visitor, EN, SERVICE)
        await visitor.arrives_at(Screen.IDENTIFY)
        visitor.reader.insert(demonstration_passport())
        await visitor.sees("A passport opens only with what is printed in it.")
        for line in print_mrz(SPECIMEN):
            visitor.scans(line)
        await visitor.asked("item")


async def test_a_passport_taken_away_too_early_is_laid_down_again(kiosk_open: KioskOpen) -> None:
    async with kiosk_open() as visitor:
        stages: set[str] = set()
        visitor.kiosk.visits.session.subscribe(lambda s: stages.add(s.reading.stage.value if s.reading else ""))
        await begins(visitor, EN, SERVICE)
        await visitor.arrives_at(Screen.IDENTIFY)
        await scans_lines(visitor)
        visitor.reader.insert(demonstration_passport())
        visitor.reader.remove_after(20)
        await visitor.sees("The passport was taken away too early")
        visitor.reader.insert(demonstration_passport())
        await visitor.asked("item")
        assert stages == {"", "opening", "data", "photo", "checking"}


async def test_who_leaves_while_the_passport_is_read_is_forgotten_at_once(kiosk_open: KioskOpen) -> None:
    async with kiosk_open() as visitor:
        await begins(visitor, EN, SERVICE)
        await visitor.arrives_at(Screen.IDENTIFY)
        await scans_lines(visitor)
        visitor.reader.slow(0.03)
        visitor.reader.insert(demonstration_passport())
        await visitor.waits_for(lambda: visitor.state.reading, "the reading")
        await visitor.ends()
        await visitor.arrives_at(Screen.FAREWELL)
        await visitor.touches_the_glass()
        await visitor.arrives_at(Screen.ATTRACT)
        visitor.reader.slow(0)
        await begins(visitor, EN, SERVICE)
        await visitor.arrives_at(Screen.IDENTIFY)
        await scans_lines(visitor)
        await visitor.sees("Something lies on the reader")  # it belongs to nobody
        assert (visitor.state.reading, visitor.state.card, visitor.state.identity) == (None, None, None)
        visitor.reader.insert(demonstration_passport())
        await visitor.asked("item")
