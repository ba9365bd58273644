"""PACE: the printed key or the card access number opens the chip (ICAO Doc 9303-11, 4.4). ECDH, generic mapping.

Unlike BAC nobody who listens can try out keys later: both sides agree on a fresh generator that only those
find who know the password, and then on a secret.
"""

from __future__ import annotations

from collections.abc import Callable

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from hardware.smartcard import tlv
from hardware.smartcard.apdu import SHORT_LE, CommandApdu, ResponseApdu, status_name
from hardware.smartcard.emrtd.bac import NOT_ABOUT_THE_KEY
from hardware.smartcard.emrtd.base import MrzKey, PassportAccess
from hardware.smartcard.emrtd.ciphers import AES_BLOCK, AesCipher, same
from hardware.smartcard.emrtd.curves import Curve, Point
from hardware.smartcard.emrtd.errors import PaceRefusedError, UnreadableError, WrongKeyError
from hardware.smartcard.emrtd.keys import Purpose, derive, pace_secret
from hardware.smartcard.emrtd.messaging import SecureMessaging, Send
from hardware.smartcard.emrtd.pace_offers import OBJECT_IDENTIFIER, PaceOffer

DYNAMIC_DATA = 0x7C
NONCE = 0x80
MAP_OURS, MAP_THEIRS = 0x81, 0x82
KEY_OURS, KEY_THEIRS = 0x83, 0x84
TOKEN_OURS, TOKEN_THEIRS = 0x85, 0x86

PROTOCOL, PASSWORD, PARAMETERS = 0x80, 0x83, 0x84
BY_MRZ, BY_CAN = b"\x01", b"\x02"

PUBLIC_KEY, PUBLIC_POINT = 0x7F49, 0x86

MORE_FOLLOWS = 0x10
"""Class byte: command chaining."""

WARNS = 0x63
"""SW1 of `63Cx`: the last password was wrong, `x` tries are left."""


async def open_by_pace(
    send: Send, access: PassportAccess, offer: PaceOffer, new_key: Callable[[Curve], int] = Curve.new_key
) -> SecureMessaging:
    """Open the chip before any application is selected. Raises WrongKeyError, or UnreadableError.

    PaceRefusedError when the chip refuses what it offers, and neither said that a password was wrong nor counts tries.
    `new_key` gives the two secret numbers of this side in their order.
    """
    counts_tries = await _choose(send, access, offer)
    try:
        return await _agree(send, access, offer, new_key)
    except PaceRefusedError as error:
        if counts_tries:
            raise UnreadableError(f"{error}, and counts tries") from error
        raise


async def _agree(
    send: Send, access: PassportAccess, offer: PaceOffer, new_key: Callable[[Curve], int]
) -> SecureMessaging:
    nonce = decrypt_nonce(access, offer, await _step(send, b"", NONCE))
    curve = offer.curve
    secret = new_key(curve)
    theirs = _point(curve, await _step(send, _part(MAP_OURS, curve, curve.of_generator(secret)), MAP_THEIRS))
    generator = mapped(curve, nonce, secret, theirs)
    secret = new_key(curve)
    ours = curve.multiply(secret, generator)
    theirs = _point(curve, await _step(send, _part(KEY_OURS, curve, ours), KEY_THEIRS))
    if theirs == ours:
        raise UnreadableError("the chip sent our own key back")
    cipher = session_cipher(curve, curve.shared_x(secret, theirs), offer)
    token = await _last_step(send, tlv.encode(TOKEN_OURS, cipher.mac(token_data(offer, theirs))))
    if not same(token, cipher.mac(token_data(offer, ours))):
        raise UnreadableError("the chip did not prove that it knows the password")
    return SecureMessaging(cipher)


def decrypt_nonce(access: PassportAccess, offer: PaceOffer, encrypted: bytes) -> int:
    """The number that the chip chose. UnreadableError when it is none."""
    if len(encrypted) != AES_BLOCK:
        raise UnreadableError("the chip's nonce has another size than a block")
    decryptor = nonce_cipher(access, offer).decryptor()
    return int.from_bytes(decryptor.update(encrypted) + decryptor.finalize())


def nonce_cipher(access: PassportAccess, offer: PaceOffer) -> Cipher[modes.CBC]:
    """AES under the password's key, without an initial vector."""
    key = derive(pace_secret(access), Purpose.PASSWORD, offer.key_size)
    return Cipher(algorithms.AES(key), modes.CBC(bytes(AES_BLOCK)))


def mapped(curve: Curve, nonce: int, secret: int, theirs: Point) -> Point:
    """The fresh generator (4.4.3.3.1). UnreadableError for numbers that give none."""
    try:
        return curve.add(curve.of_generator(nonce), curve.multiply(secret, theirs))
    except ValueError as error:
        raise UnreadableError("the chip's numbers give no generator") from error


def session_cipher(curve: Curve, shared: int, offer: PaceOffer) -> AesCipher:
    """The cipher of the session that begins."""
    secret = shared.to_bytes(curve.field_size)
    return AesCipher(*(derive(secret, use, offer.key_size) for use in (Purpose.ENCRYPTION, Purpose.AUTHENTICATION)))


def token_data(offer: PaceOffer, key: Point) -> bytes:
    """What the token is made over: the other side's public key (4.4.3.4)."""
    point = tlv.encode(PUBLIC_POINT, offer.curve.encode(key))
    return tlv.encode(PUBLIC_KEY, tlv.encode(OBJECT_IDENTIFIER, offer.oid) + point)


async def _choose(send: Send, access: PassportAccess, offer: PaceOffer) -> bool:
    """MSE: Set AT. Whether the chip counts tries: after the last one, `63Cx` says that it is one of few."""
    data = tlv.encode(PROTOCOL, offer.oid) + tlv.encode(PASSWORD, BY_MRZ if isinstance(access, MrzKey) else BY_CAN)
    if offer.ambiguous:
        data += tlv.encode(PARAMETERS, bytes((offer.parameters,)))
    answer = await send(CommandApdu(0x00, 0x22, 0xC1, 0xA4, data))
    if answer.ok or answer.sw >> 8 == WARNS:
        return not answer.ok
    if isinstance(access, MrzKey):
        raise PaceRefusedError(f"the chip refused the PACE that it offers: {status_name(answer.sw)}")
    raise WrongKeyError(f"the chip does not open with a card access number: {status_name(answer.sw)}")


async def _step(send: Send, part: bytes, expected: int) -> bytes:
    data = tlv.encode(DYNAMIC_DATA, part)
    answer = await send(CommandApdu(MORE_FOLLOWS, 0x86, 0x00, 0x00, data, le=SHORT_LE))
    if answer.sw >> 8 == WARNS:
        raise WrongKeyError(f"the chip refused the password: {status_name(answer.sw)}")
    if not answer.ok:
        raise PaceRefusedError(f"the chip ended PACE: {status_name(answer.sw)}")
    return _value(answer, expected)


async def _last_step(send: Send, part: bytes) -> bytes:
    """A token that does not fit is how the chip sees a wrong password."""
    answer = await send(CommandApdu(0x00, 0x86, 0x00, 0x00, tlv.encode(DYNAMIC_DATA, part), le=SHORT_LE))
    if answer.sw in NOT_ABOUT_THE_KEY:
        raise PaceRefusedError(f"the chip did not try the password: {status_name(answer.sw)}")
    if not answer.ok:
        raise WrongKeyError(f"the chip refused the password: {status_name(answer.sw)}")
    return _value(answer, TOKEN_THEIRS)


def _part(tag: int, curve: Curve, point: Point) -> bytes:
    return tlv.encode(tag, curve.encode(point))


def _point(curve: Curve, data: bytes) -> Point:
    try:
        return curve.decode(data)
    except ValueError as error:
        raise UnreadableError("the chip sent no point of the curve") from error


def _value(answer: ResponseApdu, tag: int) -> bytes:
    try:
        return tlv.find(answer.data, (DYNAMIC_DATA, tag))
    except tlv.TlvError as error:
        raise UnreadableError("the chip answered something else in PACE") from error
