"""What the log may hold, at any level, and what it never holds."""

from __future__ import annotations

import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.factory import CardReaderSettings, virtual_card_reader
from hardware.smartcard.apdu import CommandApdu, is_protected
from hardware.smartcard.base import CardRead
from hardware.smartcard.emrtd.base import PassportRead
from hardware.smartcard.emrtd.virtual_passports import demonstration_passport
from hardware.smartcard.traffic import PUBLIC, TRAFFIC, note, told_answer, told_command
from hardware.smartcard.virtual_cards import simulated_national_id_card

PIN = b"739182"
PIN_COMMANDS = [
    CommandApdu(0x00, 0x20, 0x00, 0x80, PIN + b"\xff\xff"),  # VERIFY
    CommandApdu(0x00, 0x24, 0x00, 0x80, PIN + b"\xff\xff" + PIN + b"\xff\xff"),  # CHANGE REFERENCE DATA
    CommandApdu(0x00, 0x2C, 0x00, 0x80, PIN),  # RESET RETRY COUNTER
    CommandApdu(0x00, 0x2A, 0x9E, 0x9A, PIN * 60, 256),  # PERFORM SECURITY OPERATION, extended
    CommandApdu(0xFF, 0x82, 0x00, 0x00, PIN),  # LOAD KEYS, to the reader
    CommandApdu(0x0C, 0xA4, 0x02, 0x0C, PIN),  # under secure messaging even a name is a cryptogram
]


@pytest.mark.parametrize("command", PIN_COMMANDS, ids=lambda command: f"{command.cla:02X}{command.ins:02X}")
def test_a_pin_is_in_no_log(command: CommandApdu, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(1)
    note(command.encode(), PIN + b"\x90\x00")
    assert [record.levelno for record in caplog.records] == [TRAFFIC]
    for secret in (PIN.hex(), PIN.decode(), PIN.hex(" ")):
        assert secret not in caplog.text.lower()


@given(st.integers(0, 255), st.integers(0, 255), st.binary(min_size=2, max_size=300), st.none() | st.just(256))
def test_only_names_of_files_and_objects_are_told(cla: int, ins: int, data: bytes, le: int | None) -> None:
    told = told_command(CommandApdu(cla, ins, 0x01, 0x02, data, le).encode())
    if is_protected(cla):
        assert told.endswith("bytes under secure messaging")
    elif ins in PUBLIC and cla < 0x80:
        assert data.hex().upper() in told
    else:
        assert told == f"{cla:02X}{ins:02X}0102 and {len(data)} bytes"


@given(st.binary(max_size=40))
def test_anything_can_be_told(raw: bytes) -> None:
    assert told_command(raw)
    assert told_answer(raw)


async def test_no_personal_data_of_a_card_is_in_any_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(1)
    reader, hands = virtual_card_reader(CardReaderSettings("virtual", profiles=("simulated-national-id",)))
    await reader.start()
    hands.insert(simulated_national_id_card("0012345679", "Zahra"))
    outcome = await reader.read_card()
    assert isinstance(outcome, CardRead)
    passport = demonstration_passport()
    hands.insert(passport)
    read = await reader.read_passport(passport.key, lambda _: None)
    assert isinstance(read, PassportRead)
    text = f"{caplog.text} {outcome!r} {read!r}".upper()
    assert "00CA00E100" in text
    assert "BYTES UNDER SECURE MESSAGING" in text
    secrets = ("0012345679", "Zahra", "L898902C3", "ERIKSSON", "740812", b"0012345679".hex(), b"Zahra".hex())
    for secret in secrets:
        assert secret.upper() not in text
    assert all(record.levelno == TRAFFIC for record in caplog.records if record.name.endswith("traffic"))


def test_is_written_only_when_it_is_asked_for(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    note(b"\x00\xa4\x04\x00", b"\x90\x00")
    assert not caplog.records
