"""Secure messaging: every command encrypted and authenticated under session keys (ICAO Doc 9303-11, 9.8)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

from hardware.smartcard import tlv
from hardware.smartcard.apdu import (
    EXTENDED_LE,
    SHORT_LE,
    CommandApdu,
    ResponseApdu,
    Transmit,
    exchange,
    status_name,
)
from hardware.smartcard.emrtd.ciphers import MAC_SIZE, SessionCipher, pad, same, unpad
from hardware.smartcard.emrtd.errors import UnreadableError

Send = Callable[[CommandApdu], Awaitable[ResponseApdu]]
"""One command to the chip and its whole answer, protected or not."""

PROTECTED = 0x0C  # class byte: secure messaging, header authenticated

PADDED_DATA = 0x87
DATA_OF_ODD_INS = 0x85
WANTED_LENGTH = 0x97
STATUS = 0x99
MAC = 0x8E
PADDING_FOLLOWS = b"\x01"
MAC_HEADER = bytes((MAC, MAC_SIZE))
MAC_OBJECT = len(MAC_HEADER) + MAC_SIZE


class SecureMessaging:
    """One session: its cipher and its counter, which each command and each answer moves on by one."""

    def __init__(self, cipher: SessionCipher, counter: int = 0) -> None:
        self._cipher = cipher
        self._counter = counter
        self._last_counter = 1 << 8 * cipher.block_size

    def protect(self, command: CommandApdu) -> CommandApdu:
        """The command as it goes to the chip."""
        self._count()
        objects = self._data_object(command)
        if command.le is not None:
            size = 1 if command.le <= SHORT_LE else 2
            objects += tlv.encode(WANTED_LENGTH, (command.le % (1 << 8 * size)).to_bytes(size))
        header = bytes((command.cla | PROTECTED, command.ins, command.p1, command.p2))
        mac = self._mac(pad(header, self._cipher.block_size) + objects)
        body = objects + MAC_HEADER + mac
        long = (command.le or 0) > SHORT_LE or len(body) > 0xFF
        return replace(command, cla=header[0], data=body, le=EXTENDED_LE if long else SHORT_LE)

    def open(self, answer: ResponseApdu) -> ResponseApdu:
        """What the chip said. UnreadableError when it is not protected as it must be: the session is over."""
        self._count()
        objects, mac = answer.data[:-MAC_OBJECT], answer.data[-MAC_OBJECT:]
        if not mac.startswith(MAC_HEADER) or len(mac) != MAC_OBJECT:
            raise UnreadableError(f"the chip ended the session: {status_name(answer.sw)}")
        if not same(self._mac(objects), mac[len(MAC_HEADER) :]):
            raise UnreadableError("an answer was not made with the keys of this session")
        data, sw = self._opened(objects)
        if sw != answer.sw:
            raise UnreadableError("the status word of an answer was changed on the way")
        return ResponseApdu(data, sw)

    def _opened(self, objects: bytes) -> tuple[bytes, int]:
        data, sw = b"", 0
        try:
            for found in tlv.parse(objects):
                match found.tag:
                    case 0x87 if found.value.startswith(PADDING_FOLLOWS):
                        data = unpad(self._cipher.decrypt(found.value[1:], self._counter))
                    case 0x85:
                        data = unpad(self._cipher.decrypt(found.value, self._counter))
                    case 0x99:
                        sw = int.from_bytes(found.value)
        except ValueError as error:  # TlvError is one
            raise UnreadableError("an answer cannot be decrypted") from error
        return data, sw

    def _data_object(self, command: CommandApdu) -> bytes:
        if not command.data:
            return b""
        padded = pad(command.data, self._cipher.block_size)
        encrypted = self._cipher.encrypt(padded, self._counter)
        if command.ins & 1:
            return tlv.encode(DATA_OF_ODD_INS, encrypted)
        return tlv.encode(PADDED_DATA, PADDING_FOLLOWS + encrypted)

    def _mac(self, message: bytes) -> bytes:
        return self._cipher.mac_of_message(self._counter.to_bytes(self._cipher.block_size) + message)

    def _count(self) -> None:
        self._counter = (self._counter + 1) % self._last_counter


def plain_channel(transmit: Transmit) -> Send:
    """Commands as they are, before a session."""

    async def send(command: CommandApdu) -> ResponseApdu:
        return await exchange(command, transmit)

    return send


def secure_channel(transmit: Transmit, messaging: SecureMessaging) -> Send:
    """Commands in a session. A wrong or unprotected answer raises UnreadableError, and so does all after it."""
    over = False

    async def send(command: CommandApdu) -> ResponseApdu:
        nonlocal over
        if over:
            raise UnreadableError("the session is over")
        over = True
        answer = messaging.open(await exchange(messaging.protect(command), transmit))
        over = False
        return answer

    return send
