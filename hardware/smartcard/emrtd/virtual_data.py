"""Data groups as an issuer writes them, for virtual passports (ICAO Doc 9303-10, 4.7)."""

from __future__ import annotations

import io
from collections.abc import Collection

from hardware.smartcard import tlv
from hardware.smartcard.emrtd.files import PassportFile
from hardware.smartcard.emrtd.lds import (
    BIOMETRIC_DATA,
    BIOMETRIC_GROUP,
    BIOMETRIC_TEMPLATE,
    FACE_HEADER,
    FACIAL_RECORD,
    IMAGE_HEADER,
    JPEG,
    MRZ_OBJECT,
    RECORD_HEADER,
)

TAG_LIST = 0x5C

PHOTO_SIZE = (360, 464)
"""Pixels; with its grain the picture has about 15 kB, as on most passports."""


def make_com(files: Collection[PassportFile]) -> bytes:
    """EF.COM, which lists the data groups among `files`."""
    groups = bytes(file.tag for file in files if file.group)
    versions = tlv.encode(0x5F01, b"0107") + tlv.encode(0x5F36, b"040000")
    return tlv.encode(PassportFile.COM.tag, versions + tlv.encode(TAG_LIST, groups))


def make_dg1(lines: Collection[str]) -> bytes:
    """The machine-readable zone."""
    return tlv.encode(PassportFile.DG1.tag, tlv.encode(MRZ_OBJECT, "".join(lines).encode("ascii")))


def make_dg2(picture: bytes) -> bytes:
    """One face: a JPEG or JPEG 2000 file in a record of ISO/IEC 19794-5:2005."""
    size = FACE_HEADER + IMAGE_HEADER + len(picture)
    face = size.to_bytes(4) + bytes(FACE_HEADER - 4)
    image = bytes((1, 0 if picture.startswith(JPEG) else 1)) + bytes(IMAGE_HEADER - 2)
    header = FACIAL_RECORD + b"010\x00" + (RECORD_HEADER + size).to_bytes(4) + b"\x00\x01"
    about = tlv.encode(0xA1, tlv.encode(0x81, b"\x02") + tlv.encode(0x87, b"\x01\x01") + tlv.encode(0x88, b"\x00\x08"))
    template = tlv.encode(BIOMETRIC_TEMPLATE, about + tlv.encode(BIOMETRIC_DATA, header + face + image + picture))
    return tlv.encode(PassportFile.DG2.tag, tlv.encode(BIOMETRIC_GROUP, tlv.encode(0x02, b"\x01") + template))


def specimen_photo() -> bytes:
    """A JPEG of nobody: head and shoulders in grey, with grain."""
    from PIL import Image, ImageDraw

    width, height = PHOTO_SIZE
    picture = Image.new("L", PHOTO_SIZE, 225)
    drawing = ImageDraw.Draw(picture)
    drawing.ellipse((width * 0.1, height * 0.72, width * 0.9, height * 1.5), fill=90)
    drawing.ellipse((width * 0.28, height * 0.15, width * 0.72, height * 0.75), fill=170)
    grained = Image.blend(picture, Image.effect_noise(PHOTO_SIZE, 40), 0.12).convert("RGB")
    target = io.BytesIO()
    grained.save(target, "JPEG", quality=60)
    return target.getvalue()
