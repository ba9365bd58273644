"""Chips that lie: about lengths, with any bytes, one byte at a time. A reading ends, soon, with a value."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.errors import ProtocolError
from hardware.smartcard import tlv
from hardware.smartcard.apdu import CommandApdu, ResponseApdu
from hardware.smartcard.emrtd.base import Authenticity, MrzKey, PassportRead, PassportTrouble
from hardware.smartcard.emrtd.errors import UnreadableError
from hardware.smartcard.emrtd.files import MOST_PIECES, FileReader, PassportFile
from hardware.smartcard.emrtd.lds import mrz_of, photo_of
from hardware.smartcard.emrtd.mrz import Mrz
from hardware.smartcard.emrtd.mrz_print import print_mrz
from hardware.smartcard.emrtd.reading import read_passport
from hardware.smartcard.emrtd.virtual_chip import VirtualPassport
from hardware.smartcard.emrtd.virtual_data import make_dg1, make_dg2
from hardware.smartcard.emrtd.virtual_passports import SPECIMEN
from tests.support.passports import read

KEY = MrzKey.of(SPECIMEN)
GOOD = {
    PassportFile.DG1: make_dg1(print_mrz(SPECIMEN)),
    PassportFile.DG2: make_dg2(b"\xff\xd8\xff\xe0" + bytes(range(256))),
}
MOST_COMMANDS = 3000


class CountingPassport(VirtualPassport):
    commands = 0

    def transmit(self, raw: bytes) -> bytes:
        self.commands += 1
        return super().transmit(raw)


def _lengths() -> st.SearchStrategy[bytes]:
    """Length fields of any kind."""
    return st.one_of(
        st.integers(0, 0x7F).map(lambda size: bytes((size,))),
        st.integers(0, 2**24 - 1).map(lambda size: b"\x83" + size.to_bytes(3)),
        st.binary(min_size=1, max_size=6),
    )


@settings(max_examples=120, deadline=None)
@given(
    file=st.sampled_from([PassportFile.DG1, PassportFile.DG2, PassportFile.SOD]),
    length=_lengths(),
    body=st.one_of(st.binary(max_size=80), st.sampled_from([content[2:] for content in GOOD.values()])),
)
async def test_a_file_may_claim_any_length(file: PassportFile, length: bytes, body: bytes) -> None:
    passport = CountingPassport({**GOOD, file: bytes((file.tag,)) + length + body}, KEY)
    outcome = await read(passport)
    assert isinstance(outcome, PassportTrouble) or outcome.authenticity is Authenticity.NOT_CHECKED
    assert passport.commands < MOST_COMMANDS


@settings(max_examples=150, deadline=None)
@given(answers=st.lists(st.one_of(st.binary(max_size=40), st.sampled_from([b"\x90\x00", b"\x61\x00", b"\x6c\x08"]))))
async def test_a_card_may_answer_anything(answers: list[bytes]) -> None:
    """Never a read passport: nobody without the key makes a MAC."""
    said = itertools.chain(answers, itertools.repeat(b"\x6f\x00"))
    commands = 0

    async def transmit(raw: bytes) -> bytes:
        nonlocal commands
        commands += 1
        return next(said)

    try:
        outcome = await read_passport(transmit, KEY, lambda _: None)
    except ProtocolError:
        return
    assert isinstance(outcome, PassportTrouble)
    assert commands < MOST_COMMANDS


async def test_a_chip_that_gives_a_byte_at_a_time_has_an_end() -> None:
    commands = 0

    async def send(command: CommandApdu) -> ResponseApdu:
        nonlocal commands
        commands += 1
        first = commands == 1
        return ResponseApdu(bytes.fromhex("7583020000") if first else b"\x00", 0x9000)

    with pytest.raises(UnreadableError, match="too small"):
        await FileReader(send).read(PassportFile.DG2)
    assert commands <= MOST_PIECES + 1


@settings(max_examples=200, deadline=None)
@given(at=st.integers(0, 400), bits=st.integers(1, 255), cut=st.integers(0, 400))
def test_any_change_of_a_file_is_read_or_refused(at: int, bits: int, cut: int) -> None:
    for file, parse in ((PassportFile.DG1, mrz_of), (PassportFile.DG2, photo_of)):
        changed = bytearray(GOOD[file])
        changed[at % len(changed)] ^= bits
        for content in (bytes(changed), GOOD[file][:cut], tlv.encode(file.tag, bytes(changed))):
            try:
                assert isinstance(parse(content), Mrz | tuple)
            except UnreadableError:
                continue


async def test_the_good_files_are_good() -> None:
    assert isinstance(await read(VirtualPassport(GOOD, KEY)), PassportRead)
