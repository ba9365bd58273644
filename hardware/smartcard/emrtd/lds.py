"""What the files say (ICAO Doc 9303-10, 4.7): the MRZ in DG1, the photo in DG2.

Parsers take whole files and raise UnreadableError for what is not as the standard says.
"""

from __future__ import annotations

from hardware.smartcard import tlv
from hardware.smartcard.emrtd.errors import UnreadableError
from hardware.smartcard.emrtd.files import PassportFile
from hardware.smartcard.emrtd.mrz import Mrz, MrzError, parse_mrz

MRZ_OBJECT = 0x5F1F
BIOMETRIC_GROUP = 0x7F61
BIOMETRIC_TEMPLATE = 0x7F60
BIOMETRIC_DATA = 0x5F2E

FACIAL_RECORD = b"FAC\x00"
RECORD_HEADER, FACE_HEADER, FEATURE_POINT, IMAGE_HEADER = 14, 20, 8, 12
"""Bytes of the parts of a facial record before the picture (ISO/IEC 19794-5:2005, 5.4 to 5.7)."""

JPEG = b"\xff\xd8\xff"
JPEG_2000 = (bytes.fromhex("0000000C6A502020"), bytes.fromhex("FF4FFF51"))  # in its file format, or bare


def mrz_of(dg1: bytes) -> Mrz:
    """The machine-readable zone in DG1."""
    value = _find(dg1, (PassportFile.DG1.tag, MRZ_OBJECT))
    try:
        return parse_mrz(value.decode("ascii"))
    except UnicodeDecodeError:
        raise UnreadableError("DG1 holds no machine-readable zone") from None
    except MrzError as error:
        raise UnreadableError(f"the machine-readable zone in DG1 is none: {error}") from None


def photo_of(dg2: bytes) -> tuple[bytes, str]:
    """The first picture in DG2 and its media type; nothing for a record of another kind than ISO/IEC 19794-5:2005."""
    template = _find(dg2, (PassportFile.DG2.tag, BIOMETRIC_GROUP, BIOMETRIC_TEMPLATE))
    blocks = [found.value for found in _parse(template) if found.tag == BIOMETRIC_DATA]
    if not blocks or not blocks[0].startswith(FACIAL_RECORD):
        return b"", ""
    record = blocks[0]
    face = record[RECORD_HEADER:]
    points, size = int.from_bytes(face[4:6]), int.from_bytes(face[:4])
    start = FACE_HEADER + points * FEATURE_POINT + IMAGE_HEADER
    if not start < size <= len(face):
        raise UnreadableError("the facial record is cut short")
    picture = face[start:size]
    if picture.startswith(JPEG):
        return picture, "image/jpeg"
    return (picture, "image/jp2") if picture.startswith(JPEG_2000) else (b"", "")


def _find(file: bytes, path: tuple[int, ...]) -> bytes:
    try:
        return tlv.find(file, path)
    except tlv.TlvError as error:
        raise UnreadableError(str(error)) from error


def _parse(data: bytes) -> tuple[tlv.Tlv, ...]:
    try:
        return tlv.parse(data)
    except tlv.TlvError as error:
        raise UnreadableError(str(error)) from error
