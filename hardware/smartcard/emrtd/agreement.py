"""Chip authentication: only the chip with the private key can go on under new session keys (ICAO Doc 9303-11, 6.2)."""

from __future__ import annotations

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from hardware.smartcard import tlv
from hardware.smartcard.apdu import SHORT_LE, CommandApdu, Transmit
from hardware.smartcard.emrtd.ciphers import AesCipher, SessionCipher, TripleDesCipher
from hardware.smartcard.emrtd.errors import UnreadableError
from hardware.smartcard.emrtd.files import FileReader, PassportFile
from hardware.smartcard.emrtd.keys import Purpose, derive
from hardware.smartcard.emrtd.messaging import SecureMessaging, Send, secure_channel
from hardware.smartcard.emrtd.security_infos import CIPHER_KEY_SIZES, TRIPLE_DES, AgreementKey

PROTOCOL, KEY_NUMBER, EPHEMERAL_KEY = 0x80, 0x84, 0x91
DYNAMIC_DATA, OUR_KEY = 0x7C, 0x80


async def proves_by_agreement(send: Send, transmit: Transmit, chip: AgreementKey) -> bool:
    """Whether the chip has the private key to `chip`. The session behind `send` is over afterwards."""
    ours = ec.generate_private_key(chip.key.curve)
    point = ours.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    if not await _accepted(send, chip, point):
        return False
    cipher = agreed_cipher(ours.exchange(ec.ECDH(), chip.key), chip.cipher)
    try:
        await FileReader(secure_channel(transmit, SecureMessaging(cipher))).read(PassportFile.DG14)
    except UnreadableError:
        return False
    return True


def agreed_cipher(secret: bytes, cipher: int) -> SessionCipher:
    """The cipher of the session that begins."""
    size = CIPHER_KEY_SIZES[cipher]
    session_keys = (derive(secret, use, size) for use in (Purpose.ENCRYPTION, Purpose.AUTHENTICATION))
    return TripleDesCipher(*session_keys) if cipher == TRIPLE_DES else AesCipher(*session_keys)


async def _accepted(send: Send, chip: AgreementKey, point: bytes) -> bool:
    """With 3DES in one command (MSE: Set KAT), with AES in two."""
    number = tlv.encode(KEY_NUMBER, chip.number) if chip.number else b""
    if chip.cipher == TRIPLE_DES:
        data = tlv.encode(EPHEMERAL_KEY, point) + number
        return (await send(CommandApdu(0x00, 0x22, 0x41, 0xA6, data))).ok
    data = tlv.encode(PROTOCOL, chip.oid) + number
    if not (await send(CommandApdu(0x00, 0x22, 0x41, 0xA4, data))).ok:
        return False
    data = tlv.encode(DYNAMIC_DATA, tlv.encode(OUR_KEY, point))
    return (await send(CommandApdu(0x00, 0x86, 0x00, 0x00, data, le=SHORT_LE))).ok
