"""Whole readings against virtual passports, good and broken."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from hardware.smartcard.apdu import CommandApdu, ResponseApdu, StatusWord
from hardware.smartcard.emrtd.base import (
    Authenticity,
    Can,
    MrzKey,
    PassportAccess,
    PassportProgress,
    PassportRead,
    PassportStage,
    PassportTrouble,
)
from hardware.smartcard.emrtd.errors import FileMissingError
from hardware.smartcard.emrtd.files import FileReader, PassportFile
from hardware.smartcard.emrtd.mrz_print import print_mrz
from hardware.smartcard.emrtd.virtual_chip import ChipFaults
from hardware.smartcard.emrtd.virtual_data import make_dg1, specimen_photo
from hardware.smartcard.emrtd.virtual_issuer import VirtualIssuer
from hardware.smartcard.emrtd.virtual_passports import (
    EXPIRED_SPECIMEN,
    SPECIMEN,
    PassportPlan,
    demonstration_passport,
    make_passport,
)
from hardware.smartcard.virtual_cards import simulated_national_id_card
from tests.support.passports import link, read, read_well

TODAY = date(2026, 11, 25)
SMALL = b"\xff\xd8\xff\xe0" + bytes(range(256))
FAR = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 300  # beyond 65,535 bytes: offsets of three


async def test_gives_mrz_and_photo_and_tells_how_far_it_is(issuer: VirtualIssuer) -> None:
    photo, stages = specimen_photo(), list[PassportProgress]()
    outcome = await read(make_passport(issuer, PassportPlan(photo=photo)), issuer, stages=stages)
    assert isinstance(outcome, PassportRead)
    assert (outcome.mrz, outcome.photo, outcome.photo_type) == (SPECIMEN, photo, "image/jpeg")
    assert outcome.authenticity is Authenticity.GENUINE
    assert not outcome.is_expired(TODAY)
    assert list(dict.fromkeys(progress.stage for progress in stages)) == list(PassportStage)
    for stage in PassportStage:
        done = [progress.done for progress in stages if progress.stage is stage]
        assert done == sorted(done)
        assert done[-1] == 1.0
    assert sum(progress.stage is PassportStage.PHOTO for progress in stages) > 10


@pytest.mark.parametrize("photo", [SMALL, FAR, bytes.fromhex("0000000C6A502020") + SMALL])
async def test_reads_photos_of_any_size_and_of_both_kinds(issuer: VirtualIssuer, photo: bytes) -> None:
    outcome = await read_well(make_passport(issuer, PassportPlan(photo=photo)), issuer)
    assert (outcome.photo, outcome.authenticity) == (photo, Authenticity.GENUINE)
    assert outcome.photo_type == ("image/jpeg" if photo.startswith(b"\xff\xd8") else "image/jp2")


async def test_a_passport_can_be_read_again_and_has_run_out(issuer: VirtualIssuer) -> None:
    passport = make_passport(issuer, PassportPlan(mrz=EXPIRED_SPECIMEN))
    for _ in range(2):
        assert (await read_well(passport, issuer)).is_expired(TODAY)


async def test_the_demonstration_passport_can_be_read() -> None:
    outcome = await read_well(demonstration_passport())
    assert (outcome.mrz, outcome.authenticity) == (SPECIMEN, Authenticity.UNKNOWN_ISSUER)


@pytest.mark.parametrize(
    "access",
    [
        replace(MrzKey.of(SPECIMEN), document_number="L898902C4"),
        replace(MrzKey.of(SPECIMEN), birth_date="740813"),
        replace(MrzKey.of(SPECIMEN), expiry_date="340416"),
        replace(MrzKey.of(SPECIMEN), document_number="زهرا"),
        MrzKey("", "", ""),
        Can("123456"),
    ],
)
async def test_another_key_does_not_open(issuer: VirtualIssuer, access: PassportAccess) -> None:
    assert await read(make_passport(issuer), issuer, access=access) is PassportTrouble.WRONG_KEY


async def test_other_cards_are_no_passports(issuer: VirtualIssuer) -> None:
    from hardware.smartcard.emrtd.reading import read_passport

    card = simulated_national_id_card("0012345679", "Zahra")

    async def transmit(raw: bytes) -> bytes:
        return card.transmit(raw)

    assert await read_passport(transmit, MrzKey.of(SPECIMEN), lambda _: None) is PassportTrouble.NOT_A_PASSPORT


async def test_a_chip_may_die_at_any_command(issuer: VirtualIssuer) -> None:
    whole = make_passport(issuer, PassportPlan(photo=SMALL))
    assert isinstance(await read(whole, issuer), PassportRead)
    outcomes = [
        await read(make_passport(issuer, PassportPlan(photo=SMALL, faults=ChipFaults(dies_after=commands))), issuer)
        for commands in range(30)
    ]
    good = [isinstance(outcome, PassportRead) for outcome in outcomes]
    assert good == sorted(good)
    assert good[-1]
    assert set(outcomes[:9]) == {PassportTrouble.UNREADABLE}


@pytest.mark.parametrize("answer", range(1, 8))
async def test_an_answer_with_a_wrong_mac_ends_it(issuer: VirtualIssuer, answer: int) -> None:
    plan = PassportPlan(photo=SMALL, faults=ChipFaults(wrong_mac_from=answer))
    assert await read(make_passport(issuer, plan), issuer) is PassportTrouble.UNREADABLE


@pytest.mark.parametrize("file", [PassportFile.DG1, PassportFile.DG2, PassportFile.SOD])
@pytest.mark.parametrize("size", [0, 1, 3, 40])
async def test_a_file_that_ends_too_early_is_unreadable(issuer: VirtualIssuer, file: PassportFile, size: int) -> None:
    plan = PassportPlan(photo=SMALL, truncated=((file, size),))
    assert await read(make_passport(issuer, plan), issuer) is PassportTrouble.UNREADABLE


async def test_files_stay_closed_without_the_key(issuer: VirtualIssuer) -> None:
    transmit = link(make_passport(issuer))
    select = CommandApdu(0x00, 0xA4, 0x04, 0x0C, bytes.fromhex("A0000002471001"))
    assert await transmit(select.encode()) == b"\x90\x00"
    refused = StatusWord.SECURITY_STATUS_NOT_SATISFIED.to_bytes(2)
    for file in PassportFile:
        assert await transmit(CommandApdu(0, 0xB0, 0x80 | file.short, 0, le=4).encode()) == refused
        by_name = CommandApdu(0, 0xA4, 0x02, 0x0C, file.identifier.to_bytes(2))
        assert await transmit(by_name.encode()) == refused
    assert await transmit(CommandApdu(0, 0xB0, 0, 0, le=4).encode()) == refused


@pytest.mark.parametrize("refusal", [0x6A81, 0x6A82, 0x6A86, 0x6A88, 0x6D00])
async def test_files_of_chips_without_short_identifiers_are_selected(refusal: int) -> None:
    """Some say of a file that it is not there, when they mean that they know it by no such name."""
    content = make_dg1(print_mrz(SPECIMEN))
    selected = False

    async def send(command: CommandApdu) -> ResponseApdu:
        nonlocal selected
        if command.ins == 0xA4:
            selected = command.data == PassportFile.DG1.identifier.to_bytes(2)
            return ResponseApdu(b"", StatusWord.OK if selected else StatusWord.FILE_NOT_FOUND)
        if command.p1 & 0x80 or not selected:
            return ResponseApdu(b"", refusal)
        offset = command.p1 << 8 | command.p2
        return ResponseApdu(content[offset : offset + (command.le or 0)], StatusWord.OK)

    assert await FileReader(send).read(PassportFile.DG1) == content
    with pytest.raises(FileMissingError):
        await FileReader(send).read(PassportFile.SOD)
