"""An example of a transit-card adapter for an imaginary operator, whose balance is free to read from one file.

Packaged with this in its pyproject.toml, it is found when it is installed beside the kiosk:

    [project.entry-points."pishkhan.transport_card"]
    example = "transport_card_adapter:ExampleCard"
"""

from __future__ import annotations

from collections.abc import Mapping

from hardware.smartcard.apdu import CommandApdu, Transmit, exchange

AID = bytes.fromhex("F0504953484B48414E01")
"""A proprietary identifier (F0...) that nobody registered: put in the operator's."""


class ExampleCard:
    """Reads a balance: file 1 of the application, four bytes, big-endian, in rials."""

    name = "Example transit 1.0"

    def may_be(self, atr: bytes) -> bool:
        """Contactless cards with a processor have this ATR (PC/SC part 3); storage cards one that is longer."""
        return atr[:1] == b"\x3b" and atr[2:4] == b"\x80\x01" and b"\xa0\x00\x00\x03\x06" not in atr

    async def read(self, atr: bytes, transmit: Transmit) -> Mapping[str, str] | None:
        """The balance; None when the application is not on the card."""
        if not (await exchange(CommandApdu(0x00, 0xA4, 0x04, 0x00, AID, le=256), transmit)).ok:
            return None
        answer = await exchange(CommandApdu(0x00, 0xB0, 0x81, 0x00, le=4), transmit)
        if not answer.ok or len(answer.data) != 4:
            return None
        return {"balance": str(int.from_bytes(answer.data))}
