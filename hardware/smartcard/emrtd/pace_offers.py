"""Which kinds of PACE a chip offers, in EF.CardAccess (ICAO Doc 9303-11, 9.2.1 and 9.5.1)."""

from __future__ import annotations

from dataclasses import dataclass

from hardware.smartcard import tlv
from hardware.smartcard.emrtd.curves import CURVES, Curve

SET, SEQUENCE, OBJECT_IDENTIFIER, INTEGER = 0x31, 0x30, 0x06, 0x02

ECDH_GENERIC_MAPPING = bytes.fromhex("04007F000702020402")
"""0.4.0.127.0.7.2.2.4.2, to which the cipher's number is added."""

KEY_SIZES = {2: 16, 3: 24, 4: 32}
"""Bytes of the AES keys, by the cipher's number; number 1, 3DES, is not used with PACE by anybody."""

CURVE_NAMES = {
    12: "secp256r1",
    13: "brainpoolp256r1",
    15: "secp384r1",
    16: "brainpoolp384r1",
    17: "brainpoolp512r1",
    18: "secp521r1",
}
"""By the number of the standardized domain parameters (table 12)."""

VERSION = 2


@dataclass(frozen=True)
class PaceOffer:
    """PACE by ECDH with generic mapping and AES. `ambiguous`: the number of the curve must be told to the chip."""

    key_size: int = 16
    parameters: int = 13
    ambiguous: bool = False

    @property
    def oid(self) -> bytes:
        """The protocol's object identifier, as DER has its value."""
        number = next(number for number, size in KEY_SIZES.items() if size == self.key_size)
        return ECDH_GENERIC_MAPPING + bytes((number,))

    @property
    def curve(self) -> Curve:
        """Where both sides calculate."""
        return CURVES[CURVE_NAMES[self.parameters]]


def offers_in(card_access: bytes) -> tuple[PaceOffer, ...]:
    """What the chip offers of the kinds known here, in its order. ValueError when this is no EF.CardAccess."""
    found = []
    for info in tlv.parse(tlv.find(card_access, (SET,))):
        parts = tlv.parse(info.value)
        if [part.tag for part in parts] != [OBJECT_IDENTIFIER, INTEGER, INTEGER]:
            continue  # another security information, or parameters of the chip's own
        oid, version, parameters = (part.value for part in parts)
        number, key_size = int.from_bytes(parameters), KEY_SIZES.get(oid[-1] if oid else 0)
        if oid[:-1] != ECDH_GENERIC_MAPPING or int.from_bytes(version) != VERSION or key_size is None:
            continue
        found.append((key_size, number))
    sizes = [size for size, _ in found]
    return tuple(PaceOffer(size, number, sizes.count(size) > 1) for size, number in found if number in CURVE_NAMES)


def make_card_access(offers: tuple[PaceOffer, ...]) -> bytes:
    """EF.CardAccess with these offers."""
    infos = b""
    for offer in offers:
        oid = tlv.encode(OBJECT_IDENTIFIER, offer.oid)
        numbers = tlv.encode(INTEGER, bytes((VERSION,))) + tlv.encode(INTEGER, bytes((offer.parameters,)))
        infos += tlv.encode(SEQUENCE, oid + numbers)
    return tlv.encode(SET, infos)
