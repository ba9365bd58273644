"""Basic Access Control: the printed facts open the chip, and both sides agree on session keys (Doc 9303-11, 4.3)."""

from __future__ import annotations

import secrets
from collections.abc import Callable

from hardware.smartcard.apdu import CommandApdu, StatusWord, status_name
from hardware.smartcard.emrtd.base import MrzKey
from hardware.smartcard.emrtd.ciphers import MAC_SIZE, TripleDesCipher, same
from hardware.smartcard.emrtd.errors import UnreadableError, WrongKeyError
from hardware.smartcard.emrtd.keys import Purpose, bac_seed, derive
from hardware.smartcard.emrtd.messaging import SecureMessaging, Send

NONCE = 8
KEY = 16

GET_CHALLENGE = CommandApdu(0x00, 0x84, 0x00, 0x00, le=NONCE)

NOT_ABOUT_THE_KEY = frozenset(
    {StatusWord.INSTRUCTION_NOT_SUPPORTED, StatusWord.CLASS_NOT_SUPPORTED, StatusWord.UNKNOWN_ERROR}
)


async def open_by_bac(send: Send, key: MrzKey, random: Callable[[int], bytes] = secrets.token_bytes) -> SecureMessaging:
    """Open the selected passport application. Raises WrongKeyError, or UnreadableError."""
    seed = bac_seed(key)
    cipher = triple_des(seed)
    challenge = await send(GET_CHALLENGE)
    if not challenge.ok or len(challenge.data) != NONCE:
        raise UnreadableError(f"the chip gave no challenge: {status_name(challenge.sw)}")
    ours, our_half = random(NONCE), random(KEY)
    cryptogram = cipher.encrypt(ours + challenge.data + our_half)
    answer = await send(
        CommandApdu(0x00, 0x82, 0x00, 0x00, cryptogram + cipher.mac(cryptogram), le=len(cryptogram) + MAC_SIZE)
    )
    if answer.sw in NOT_ABOUT_THE_KEY:
        raise UnreadableError(f"the chip did not try the key: {status_name(answer.sw)}")
    if not answer.ok:
        raise WrongKeyError(f"the chip refused the key: {status_name(answer.sw)}")
    their_half = _their_half(cipher, answer.data, challenge.data + ours)
    shared = bytes(one ^ other for one, other in zip(our_half, their_half, strict=True))
    return SecureMessaging(triple_des(shared), int.from_bytes(challenge.data[4:] + ours[4:]))


def triple_des(seed: bytes) -> TripleDesCipher:
    """The cipher under the two keys that come from `seed`."""
    return TripleDesCipher(derive(seed, Purpose.ENCRYPTION, KEY), derive(seed, Purpose.AUTHENTICATION, KEY))


def _their_half(cipher: TripleDesCipher, data: bytes, expected: bytes) -> bytes:
    cryptogram, mac = data[:-MAC_SIZE], data[-MAC_SIZE:]
    if len(cryptogram) != 2 * NONCE + KEY or not same(cipher.mac(cryptogram), mac):
        raise UnreadableError("the chip did not prove that it knows the key")
    said = cipher.decrypt(cryptogram)
    if not same(said[: 2 * NONCE], expected):
        raise UnreadableError("the chip answered another challenge than ours")
    return said[2 * NONCE :]
