"""The chip's side of secure messaging, for virtual passports (ICAO Doc 9303-11, 9.8)."""

from __future__ import annotations

from hardware.smartcard import tlv
from hardware.smartcard.apdu import EXTENDED_LE, SHORT_LE, CommandApdu, ResponseApdu
from hardware.smartcard.emrtd.ciphers import SessionCipher, pad, same, unpad
from hardware.smartcard.emrtd.messaging import (
    DATA_OF_ODD_INS,
    MAC,
    MAC_OBJECT,
    PADDED_DATA,
    PADDING_FOLLOWS,
    PROTECTED,
    STATUS,
    WANTED_LENGTH,
)


class ChipSession:
    """One session as the chip keeps it."""

    def __init__(self, cipher: SessionCipher, counter: int = 0) -> None:
        self._cipher = cipher
        self._counter = counter

    def open(self, command: CommandApdu) -> CommandApdu:
        """The command that was protected; ValueError when it was not made with the keys of this session."""
        self._count()
        header = bytes((command.cla, command.ins, command.p1, command.p2))
        objects = {found.tag: found.value for found in tlv.parse(command.data)}
        signed = pad(header, self._cipher.block_size) + command.data[:-MAC_OBJECT]
        if not same(self._mac(signed), objects.get(MAC, b"")):
            raise ValueError("the command has another MAC")
        data = b""
        if PADDED_DATA in objects:
            data = unpad(self._cipher.decrypt(objects[PADDED_DATA].removeprefix(PADDING_FOLLOWS), self._counter))
        elif DATA_OF_ODD_INS in objects:
            data = unpad(self._cipher.decrypt(objects[DATA_OF_ODD_INS], self._counter))
        return CommandApdu(command.cla & ~PROTECTED & 0xFF, command.ins, command.p1, command.p2, data, _wanted(objects))

    def protect(self, answer: ResponseApdu, *, odd: bool) -> ResponseApdu:
        """The answer as it leaves the chip; `odd` when the instruction byte was."""
        self._count()
        objects = b""
        if answer.data:
            encrypted = self._cipher.encrypt(pad(answer.data, self._cipher.block_size), self._counter)
            objects = tlv.encode(DATA_OF_ODD_INS, encrypted) if odd else b""
            objects = objects or tlv.encode(PADDED_DATA, PADDING_FOLLOWS + encrypted)
        objects += tlv.encode(STATUS, answer.sw.to_bytes(2))
        return ResponseApdu(objects + tlv.encode(MAC, self._mac(objects)), answer.sw)

    def _mac(self, message: bytes) -> bytes:
        return self._cipher.mac_of_message(self._counter.to_bytes(self._cipher.block_size) + message)

    def _count(self) -> None:
        self._counter = (self._counter + 1) % (1 << 8 * self._cipher.block_size)


def _wanted(objects: dict[int, bytes]) -> int | None:
    if WANTED_LENGTH not in objects:
        return None
    value = objects[WANTED_LENGTH]
    return int.from_bytes(value) or (SHORT_LE if len(value) == 1 else EXTENDED_LE)
