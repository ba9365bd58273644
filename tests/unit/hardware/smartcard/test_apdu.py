from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.errors import ProtocolError
from hardware.smartcard.apdu import MAX_EXCHANGES, CommandApdu, ResponseApdu, exchange, status_name

BYTE = st.integers(0, 255)


@pytest.mark.parametrize(
    ("command", "raw"),
    [
        (CommandApdu(0, 0xA4, 0, 0), "00A40000"),  # case 1
        (CommandApdu(0xFF, 0xCA, 0, 0, le=256), "FFCA000000"),  # case 2
        (CommandApdu(0, 0xA4, 4, 0, b"\x01\x02"), "00A40400020102"),  # case 3
        (CommandApdu(0, 0xA4, 4, 0, b"\x01\x02", 16), "00A4040002010210"),  # case 4
        (CommandApdu(0, 0xB0, 0, 0, le=257), "00B00000000101"),  # case 2, extended
        (CommandApdu(0, 0xB0, 0, 0, le=65536), "00B00000000000"),
        (CommandApdu(0, 0xD6, 0, 0, bytes(256)), "00D60000000100" + "00" * 256),  # case 3, extended
    ],
)
def test_encodes_every_case(command: CommandApdu, raw: str) -> None:
    assert command.encode().hex().upper() == raw
    assert CommandApdu.parse(bytes.fromhex(raw)) == command


@given(BYTE, BYTE, BYTE, BYTE, st.binary(max_size=600), st.none() | st.integers(1, 65536))
def test_reads_back_what_it_encodes(cla: int, ins: int, p1: int, p2: int, data: bytes, le: int | None) -> None:
    command = CommandApdu(cla, ins, p1, p2, data, le)
    assert CommandApdu.parse(command.encode()) == command


@given(st.binary(max_size=300))
def test_any_bytes_are_a_command_or_a_value_error(raw: bytes) -> None:
    try:
        command = CommandApdu.parse(raw)
    except ValueError:
        return
    assert command.encode()[:4] == raw[:4]


@pytest.mark.parametrize("wrong", [{"cla": 256}, {"le": 0}, {"le": 65537}, {"data": bytes(65536)}])
def test_refuses_what_no_command_can_say(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=r"byte|Le|data"):
        CommandApdu(**{"cla": 0, "ins": 0, "p1": 0, "p2": 0} | wrong)  # type: ignore[arg-type]  # on purpose


def test_status_words_have_names() -> None:
    assert status_name(0x6A82) == "FILE_NOT_FOUND (6A82)"
    assert status_name(0x63C2) == "63C2"
    assert not ResponseApdu(b"", 0x6283).ok


class Script:
    """A card that gives the scripted answers and keeps the commands."""

    def __init__(self, *answers: str) -> None:
        self.answers = [bytes.fromhex(answer) for answer in answers]
        self.commands: list[str] = []

    async def __call__(self, apdu: bytes) -> bytes:
        self.commands.append(apdu.hex().upper())
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


async def test_fetches_the_rest_on_61() -> None:
    card = Script("01026102", "03046101", "059000")
    answer = await exchange(CommandApdu(0x01, 0xCA, 0, 0xE1, le=2), card)
    assert answer == ResponseApdu(bytes((1, 2, 3, 4, 5)), 0x9000)
    assert card.commands == ["01CA00E102", "01C0000002", "01C0000001"], "the logical channel stays"


async def test_corrects_le_on_6c() -> None:
    card = Script("6C03", "0102039000")
    assert (await exchange(CommandApdu(0, 0xCA, 0, 0xE1, le=256), card)).data == b"\x01\x02\x03"
    assert card.commands[1] == "00CA00E103"


async def test_61_00_means_256_bytes_wait() -> None:
    card = Script("6100", "AA9000")
    await exchange(CommandApdu(0x80, 0xCA, 0, 0xE1, le=256), card)
    assert card.commands[1] == "00C0000000"


@pytest.mark.parametrize("for_ever", ["6110", "6C10", "6C00", "AA6100"])
async def test_a_card_without_end_is_given_up(for_ever: str) -> None:
    card = Script(for_ever)
    with pytest.raises(ProtocolError):
        await exchange(CommandApdu(0, 0xCA, 0, 0xE1, le=256), card)
    assert len(card.commands) == MAX_EXCHANGES + 1


async def test_less_than_a_status_word_is_a_protocol_error() -> None:
    with pytest.raises(ProtocolError):
        await exchange(CommandApdu(0, 0xCA, 0, 0xE1), Script("90"))


@given(BYTE, BYTE, BYTE, BYTE, st.binary(min_size=1, max_size=65535), st.integers(1, 65536))
def test_reads_short_and_extended_forms_of_all_four_cases(
    cla: int, ins: int, p1: int, p2: int, data: bytes, le: int
) -> None:
    header = bytes((cla, ins, p1, p2))
    size, wanted = len(data).to_bytes(2), (le & 0xFFFF).to_bytes(2)
    few, short_le = data[:255], (le - 1) % 256 + 1
    forms = {
        header: CommandApdu(cla, ins, p1, p2),
        header + bytes((short_le & 0xFF,)): CommandApdu(cla, ins, p1, p2, le=short_le),
        header + bytes((len(few),)) + few: CommandApdu(cla, ins, p1, p2, few),
        header + bytes((len(few),)) + few + bytes((short_le & 0xFF,)): CommandApdu(cla, ins, p1, p2, few, short_le),
        header + b"\0" + wanted: CommandApdu(cla, ins, p1, p2, le=le),
        header + b"\0" + size + data: CommandApdu(cla, ins, p1, p2, data),
        header + b"\0" + size + data + wanted: CommandApdu(cla, ins, p1, p2, data, le),
    }
    for raw, command in forms.items():
        assert CommandApdu.parse(raw) == command
        assert CommandApdu.parse(command.encode()) == command


@given(st.binary(max_size=2000), st.none() | st.integers(1, 65536))
def test_a_chain_is_the_whole_command_in_short_ones(data: bytes, le: int | None) -> None:
    *links, last = CommandApdu(0x80, 0xDB, 1, 2, data, le).chain()
    assert b"".join(link.data for link in (*links, last)) == data
    assert all((link.cla, link.le, len(link.data)) == (0x90, None, 255) for link in links)
    assert (last.cla, last.le) == (0x80, None if le is None else min(le, 256))
    assert not any(link.is_extended for link in (*links, last))


async def test_a_card_without_extended_length_gets_a_chain() -> None:
    card = Script("6700", "9000", "9000", "AA6101", "BB9000")
    answer = await exchange(CommandApdu(0, 0x2A, 0x9E, 0x9A, bytes(600), 65536), card)
    assert answer == ResponseApdu(b"\xaa\xbb", 0x9000)
    assert [command[:10] for command in card.commands[1:]] == ["102A9E9AFF", "102A9E9AFF", "002A9E9A5A", "00C0000001"]


async def test_a_refused_link_ends_the_chain() -> None:
    card = Script("6700", "6883")
    assert (await exchange(CommandApdu(0, 0x2A, 0x9E, 0x9A, bytes(600)), card)).sw == 0x6883
    assert len(card.commands) == 2


@pytest.mark.parametrize("cla", [0x0C, 0x10, 0x60, 0x8C, 0xFF])
async def test_nothing_is_sent_twice_under_secure_messaging_or_within_a_chain(cla: int) -> None:
    card = Script("6700")
    assert (await exchange(CommandApdu(cla, 0xCB, 0, 0, bytes(300)), card)).sw == 0x6700
    assert len(card.commands) == 1
