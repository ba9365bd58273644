"""How a value that a card holds becomes a fact that a kiosk may show. Card text is foreign text: checked."""

from __future__ import annotations

import zlib
from enum import StrEnum

from cryptography import x509
from cryptography.x509.oid import NameOID

MAX_TEXT = 200
"""Characters; a name longer than this is not a name."""

MAX_CERTIFICATE = 16 * 1024
JOINERS = frozenset("\u200c\u200d")
"""Zero-width (non-)joiner: invisible and part of correct Persian; any other invisible sign is refused."""

GZIP = b"\x1f\x8b"


class FactError(ValueError):
    """The card's value cannot be this fact. The text never holds the value itself."""


class Decoding(StrEnum):
    """What to make of the bytes."""

    HEX = "hex"
    ASCII = "ascii"
    UTF8 = "utf-8"
    RANDOM_UID = "random-uid"  # "yes" when the number changes at every tap, else "no"
    CERTIFICATE_SUBJECT = "certificate-subject"
    CERTIFICATE_EXPIRY = "certificate-expiry"  # ISO 8601 date, UTC


def decode(value: bytes, decoding: Decoding) -> str:
    """The fact that `value` holds; FactError when it does not hold one."""
    match decoding:
        case Decoding.HEX:
            return _not_empty(value).hex().upper()
        case Decoding.ASCII:
            return _text(value, "ascii")
        case Decoding.UTF8:
            return _text(value, "utf-8")
        case Decoding.RANDOM_UID:
            return "yes" if is_random_uid(_not_empty(value)) else "no"
        case Decoding.CERTIFICATE_SUBJECT:
            return _subject(value)
        case Decoding.CERTIFICATE_EXPIRY:
            return _certificate(value).not_valid_after_utc.date().isoformat()


def is_random_uid(uid: bytes) -> bool:
    """A four-byte UID that begins with 08 is drawn anew at each activation (ISO/IEC 14443-3, 6.5.4)."""
    return len(uid) == 4 and uid[0] == 0x08


def _not_empty(value: bytes) -> bytes:
    if not value:
        raise FactError("the value is empty")
    return value


def _text(value: bytes, encoding: str) -> str:
    try:
        text = value.rstrip(b"\x00 ").decode(encoding)
    except UnicodeDecodeError as error:
        raise FactError(f"the value is not {encoding} text") from error
    return _shown(text)


def _shown(text: str) -> str:
    text = text.strip()
    if not text or len(text) > MAX_TEXT:
        raise FactError("the text is empty or too long")
    if not all(sign.isprintable() or sign in JOINERS for sign in text):
        raise FactError("the text holds control signs")
    return text


def _certificate(value: bytes) -> x509.Certificate:
    if value[:2] == GZIP:
        value = _inflate(value)
    try:
        return x509.load_der_x509_certificate(value)
    except (ValueError, x509.InvalidVersion) as error:
        raise FactError("the value is not an X.509 certificate") from error


def _subject(value: bytes) -> str:
    certificate = _certificate(value)
    try:
        subject = certificate.subject
        names = subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    except ValueError as error:
        raise FactError("the certificate's subject cannot be read") from error
    return _shown(str(names[0].value) if names else subject.rfc4514_string())


def _inflate(value: bytes) -> bytes:
    """PIV cards may keep a certificate gzipped (NIST SP 800-73-4, part 1, appendix A)."""
    stream = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    try:
        plain = stream.decompress(value, MAX_CERTIFICATE)
    except zlib.error as error:
        raise FactError("the compressed certificate is damaged") from error
    if not stream.eof:
        raise FactError("the compressed certificate is cut short or too long")
    return plain
