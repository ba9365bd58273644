"""Basic access control and secure messaging: the worked example of ICAO Doc 9303-11, appendix D."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from hardware.smartcard.apdu import CommandApdu, ResponseApdu
from hardware.smartcard.emrtd.bac import open_by_bac
from hardware.smartcard.emrtd.base import MrzKey
from hardware.smartcard.emrtd.ciphers import AesCipher
from hardware.smartcard.emrtd.errors import UnreadableError, WrongKeyError
from hardware.smartcard.emrtd.messaging import SecureMessaging, plain_channel, secure_channel

KEY = MrzKey("L898902C", "690806", "940623")
OURS, OUR_HALF = bytes.fromhex("781723860C06C226"), bytes.fromhex("0B795240CB7049B01C19B33E32804F0B")
CHALLENGE = ("0084000008", "4608F919887022129000")
AUTHENTICATE = (
    "008200002872C29C2371CC9BDB65B779B8E8D37B29ECC154AA56A8799FAE2F498F76ED92F25F1448EEA8AD90A728",
    "46B9342A41396CD7386BF5803104D7CEDC122B9132139BAF2EEDC94EE178534F2F2D235D074D74499000",
)
SELECT = ("0CA4020C158709016375432908C044F68E08BF8B92D635FF24F800", "990290008E08FA855A5D4C50A8ED9000")
READ = ("0CB000000D9701048E08ED6705417E96BA5500", "8709019FF0EC34F9922651990290008E08AD55CC17140B2DED9000")
READ_ON = (
    "0CB000040D9701128E082EA28A70F3C7B53500",
    "871901FB9235F4E4037F2327DCC8964F1F9B8C30F42C8E2FFF224A990290008E08C8B2787EAEA07D749000",
)

COMMANDS = (
    (CommandApdu(0x00, 0xA4, 0x02, 0x0C, bytes.fromhex("011E")), b""),
    (CommandApdu(0x00, 0xB0, 0x00, 0x00, le=4), bytes.fromhex("60145F01")),
    (CommandApdu(0x00, 0xB0, 0x00, 0x04, le=18), bytes.fromhex("04303130365F36063034303030305C026175")),
)


def chip(*exchanges: tuple[str, str]) -> Callable[[bytes], Awaitable[bytes]]:
    """A chip that knows one dialogue only."""
    left = list(exchanges)

    async def transmit(raw: bytes) -> bytes:
        expected, answer = left.pop(0)
        assert raw.hex().upper() == expected
        return bytes.fromhex(answer)

    return transmit


def random(size: int) -> bytes:
    return OURS if size == len(OURS) else OUR_HALF


async def test_the_worked_example_opens_and_reads() -> None:
    transmit = chip(CHALLENGE, AUTHENTICATE, SELECT, READ, READ_ON)
    send = secure_channel(transmit, await open_by_bac(plain_channel(transmit), KEY, random))
    for command, data in COMMANDS:
        assert await send(command) == ResponseApdu(data, 0x9000)


async def test_a_refused_key_is_a_wrong_key() -> None:
    with pytest.raises(WrongKeyError):
        await open_by_bac(plain_channel(chip(CHALLENGE, (AUTHENTICATE[0], "6300"))), KEY, random)


@pytest.mark.parametrize("answer", ["9000", AUTHENTICATE[1].replace("2F2D", "2F2E")])
async def test_a_chip_that_does_not_prove_itself_is_unreadable(answer: str) -> None:
    with pytest.raises(UnreadableError):
        await open_by_bac(plain_channel(chip(CHALLENGE, (AUTHENTICATE[0], answer))), KEY, random)


@pytest.mark.parametrize("answer", ["6988", "9000", SELECT[1].replace("8E08FA", "8E08FB"), SELECT[1][:-4] + "6A82"])
async def test_an_answer_outside_the_session_ends_it(answer: str) -> None:
    transmit = chip(CHALLENGE, AUTHENTICATE, (SELECT[0], answer))
    send = secure_channel(transmit, await open_by_bac(plain_channel(transmit), KEY, random))
    for _ in range(2):
        with pytest.raises(UnreadableError):
            await send(COMMANDS[0][0])


def test_aes_counts_from_zero_and_pads_before_its_mac() -> None:
    """Under the session keys of the worked example for PACE, appendix G.1."""
    encryption, mac = (
        bytes.fromhex("F5F0E35C0D7161EE6724EE513A0D9A7F"),
        bytes.fromhex("FE251C7858B356B24514B3BD5F4297D1"),
    )
    messaging = SecureMessaging(AesCipher(encryption, mac))
    protected = messaging.protect(CommandApdu(0x00, 0xA4, 0x04, 0x0C, bytes.fromhex("A0000002471001")))
    assert protected.encode().hex().upper() == "0CA4040C1D871101752F676B09FAC86A87D632749A49C7CC8E08C18BA1FCE707BD9F00"
    assert messaging.open(ResponseApdu.parse(bytes.fromhex("990290008E08BEA7B381C494A0799000"))).ok
