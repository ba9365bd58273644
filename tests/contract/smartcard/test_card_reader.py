"""What every card reader keeps, whatever drives it."""

from __future__ import annotations

import asyncio
import datetime

from hardware.smartcard.base import CardExamination, CardRead, CardTrouble, CardUnknown, Proof, ReaderState
from hardware.smartcard.emrtd.base import Authenticity, MrzKey, PassportRead, PassportStage, PassportTrouble
from hardware.smartcard.emrtd.virtual_passports import SPECIMEN, demonstration_passport
from hardware.smartcard.virtual_cards import (
    UNKNOWN_ATR,
    bad_atr_card,
    contactless_card,
    piv_card,
    simulated_national_id_card,
    unknown_card,
)
from tests.support.card_rigs import Rig

NATIONAL_ID, NAME = "0012345679", "زهرا میرزایی"


async def started(rig: Rig) -> None:
    await rig.reader.start()
    await rig.events.until(ReaderState.EMPTY)


async def test_counts_insertions_and_tells_each_change_once(rig: Rig) -> None:
    await started(rig)
    for turn in (1, 2):
        await rig.insert(unknown_card())
        assert (await rig.events.until(ReaderState.CARD_PRESENT)).insertion == turn
        await rig.remove()
        assert (await rig.events.until(ReaderState.EMPTY)).insertion == turn
    assert rig.events.seen == []
    assert rig.reader.state is ReaderState.EMPTY
    assert rig.reader.name


async def test_reads_each_kind_of_card_by_its_profile(rig: Rig) -> None:
    await started(rig)
    await rig.insert(simulated_national_id_card(NATIONAL_ID, NAME))
    await rig.events.until(ReaderState.CARD_PRESENT)
    expected = {"national_id": NATIONAL_ID, "holder_name": NAME}
    for _ in range(2):  # the dialogue leaves nothing behind in the card
        assert await rig.reader.read_card() == CardRead("simulated-national-id", Proof.SIMULATED, expected)
    await rig.remove()
    await rig.events.until(ReaderState.EMPTY)

    await rig.insert(contactless_card(bytes.fromhex("08A1B2C3")))
    await rig.events.until(ReaderState.CARD_PRESENT)
    uid = {"uid": "08A1B2C3", "uid_random": "yes"}
    assert await rig.reader.read_card() == CardRead("contactless-uid", Proof.RECOGNITION, uid)
    await rig.remove()
    await rig.events.until(ReaderState.EMPTY)

    await rig.insert(piv_card("Zahra Mirzaei", datetime.datetime(2031, 5, 6, tzinfo=datetime.UTC)))
    await rig.events.until(ReaderState.CARD_PRESENT)
    certificate = {"certificate_subject": "Zahra Mirzaei", "certificate_expiry": "2031-05-06"}
    assert await rig.reader.read_card() == CardRead("piv", Proof.RECOGNITION, certificate)


async def test_unknown_card_and_empty_slot(rig: Rig) -> None:
    await started(rig)
    assert await rig.reader.read_card() is CardTrouble.REMOVED
    await rig.insert(unknown_card())
    await rig.events.until(ReaderState.CARD_PRESENT)
    assert await rig.reader.read_card() == CardUnknown(UNKNOWN_ATR)


async def test_something_that_is_no_chip_card_is_mute(rig: Rig) -> None:
    await started(rig)
    await rig.insert(bad_atr_card())
    await rig.events.next()
    assert rig.reader.state in {ReaderState.CARD_PRESENT, ReaderState.CARD_MUTE}
    assert await rig.reader.read_card() is CardTrouble.MUTE


async def test_card_removed_during_a_read(rig: Rig) -> None:
    await started(rig)
    await rig.insert(simulated_national_id_card(NATIONAL_ID, NAME))
    await rig.events.until(ReaderState.CARD_PRESENT)
    assert await rig.remove_during_read() is CardTrouble.REMOVED
    await rig.events.until(ReaderState.EMPTY)
    await rig.insert(simulated_national_id_card(NATIONAL_ID, NAME))
    await rig.events.until(ReaderState.CARD_PRESENT)
    assert isinstance(await rig.reader.read_card(), CardRead)


async def test_card_swapped_during_a_read(rig: Rig) -> None:
    await started(rig)
    await rig.insert(simulated_national_id_card(NATIONAL_ID, NAME))
    await rig.events.until(ReaderState.CARD_PRESENT)
    other = simulated_national_id_card("1234567891", "دیگری")
    assert await rig.swap_during_read(other) is CardTrouble.SWAPPED
    card = await rig.reader.read_card()
    assert isinstance(card, CardRead)
    assert card.facts["national_id"] == "1234567891"


async def test_survives_the_death_of_the_service(rig: Rig) -> None:
    await started(rig)
    await rig.insert(simulated_national_id_card(NATIONAL_ID, NAME))
    before = await rig.events.until(ReaderState.CARD_PRESENT)
    await rig.stop_service()
    await rig.events.until(ReaderState.SERVICE_DOWN)
    assert await rig.reader.read_card() is CardTrouble.READER_LOST
    await rig.start_service()
    after = await rig.events.until(ReaderState.CARD_PRESENT)
    assert (after.insertion, after.found) == (before.insertion, True), "nobody put a card in"
    assert isinstance(await rig.reader.read_card(), CardRead)
    await rig.remove()
    await rig.events.until(ReaderState.EMPTY)
    await rig.insert(simulated_national_id_card(NATIONAL_ID, NAME))
    again = await rig.events.until(ReaderState.CARD_PRESENT)
    assert (again.insertion, again.found) == (before.insertion + 1, False)


async def test_a_reader_that_comes_back_with_its_card_does_not_call_it_new(rig: Rig) -> None:
    await started(rig)
    await rig.insert(simulated_national_id_card(NATIONAL_ID, NAME))
    before = await rig.events.until(ReaderState.CARD_PRESENT)
    await rig.stop_service()
    await rig.events.until(ReaderState.SERVICE_DOWN)
    await rig.start_service(with_reader=False)
    await rig.events.until(ReaderState.NO_READER)
    await rig.stop_service()
    await rig.events.until(ReaderState.SERVICE_DOWN)
    await rig.start_service()
    assert (await rig.events.until(ReaderState.CARD_PRESENT)).insertion == before.insertion


async def test_starts_without_service_and_without_reader(rig: Rig) -> None:
    await rig.stop_service()
    await rig.reader.start()
    await rig.events.until(ReaderState.SERVICE_DOWN)
    await rig.start_service(with_reader=False)
    await rig.events.until(ReaderState.NO_READER)
    assert await rig.reader.read_card() is CardTrouble.READER_LOST
    await rig.stop_service()
    await rig.events.until(ReaderState.SERVICE_DOWN)
    await rig.start_service()
    await rig.events.until(ReaderState.EMPTY)


async def test_card_that_hangs_makes_the_reader_stuck_until_it_is_pulled(rig: Rig) -> None:
    await started(rig)
    await rig.insert(simulated_national_id_card(NATIONAL_ID, NAME))
    await rig.events.until(ReaderState.CARD_PRESENT)
    assert await rig.hang_during_read() is CardTrouble.READER_LOST
    assert rig.reader.state is ReaderState.STUCK
    await rig.remove()
    await rig.events.until(ReaderState.EMPTY)
    await rig.insert(simulated_national_id_card(NATIONAL_ID, NAME))
    await rig.events.until(ReaderState.CARD_PRESENT)
    assert isinstance(await rig.reader.read_card(), CardRead)


async def test_examines_the_card_in_a_slot_without_reading_it(rig: Rig) -> None:
    await started(rig)
    (slot,) = rig.reader.slots
    assert slot.state is ReaderState.EMPTY
    assert await rig.reader.examine(slot.name) == CardExamination(trouble=CardTrouble.REMOVED)
    assert await rig.reader.examine("no such slot") == CardExamination(trouble=CardTrouble.READER_LOST)
    await rig.insert(unknown_card())
    await rig.events.until(ReaderState.CARD_PRESENT)
    seen = await rig.reader.examine(slot.name)
    assert (seen.atr, seen.sw, seen.trouble) == (UNKNOWN_ATR, 0x6A82, None)
    assert seen.round_trip_ms > 0
    assert seen.connect_ms >= 0
    assert rig.reader.slots[0].state is ReaderState.CARD_PRESENT


async def test_what_is_no_passport_is_told_so(rig: Rig) -> None:
    await started(rig)
    key = MrzKey("L898902C3", "740812", "120415")
    assert await rig.reader.read_passport(key, lambda _: None) is CardTrouble.REMOVED
    await rig.insert(unknown_card())
    await rig.events.until(ReaderState.CARD_PRESENT)
    assert await rig.reader.read_passport(key, lambda _: None) is PassportTrouble.NOT_A_PASSPORT


async def test_reads_a_passport_with_its_printed_key_and_no_other(rig: Rig) -> None:
    await started(rig)
    passport = demonstration_passport()
    await rig.insert(passport)
    await rig.events.until(ReaderState.CARD_PRESENT)
    stages: list[PassportStage] = []
    outcome = await rig.reader.read_passport(passport.key, lambda progress: stages.append(progress.stage))
    assert isinstance(outcome, PassportRead)
    assert (outcome.mrz, outcome.authenticity) == (SPECIMEN, Authenticity.NOT_CHECKED), "no issuer is known here"
    assert list(dict.fromkeys(stages)) == list(PassportStage)
    wrong = MrzKey("L898902C3", "740813", "340415")
    assert await rig.reader.read_passport(wrong, lambda _: None) is PassportTrouble.WRONG_KEY


async def test_closes_twice_and_tells_nothing_afterwards(rig: Rig) -> None:
    await started(rig)
    await rig.reader.close()
    await rig.reader.close()
    await rig.insert(unknown_card())
    await asyncio.sleep(0.6)
    assert rig.events.seen == []
