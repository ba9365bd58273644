from __future__ import annotations

import pytest

from hub.attachments import file_types
from tests.support.catalogue import city_catalogue

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)


@pytest.mark.parametrize(
    ("head", "formats", "expected"),
    [
        (PNG, ("png", "pdf"), "image/png"),
        (PNG, ("pdf",), ""),
        (b"\xff\xd8\xff\xe0JFIF", ("jpg",), "image/jpeg"),
        (b"\xff\xd8\xff\xe1Exif", ("jpeg", "png"), "image/jpeg"),
        (b"%PDF-1.7\n", ("pdf",), "application/pdf"),
        (b"\n" * 1019 + b"%PDF-1.4", ("pdf",), "application/pdf"),
        (b"\n" * 1020 + b"%PDF-1.4", ("pdf",), ""),
        (b"(DWF V06.00)PK", ("dwf",), "model/vnd.dwf"),
        (b"AC1032", ("dwg",), "image/vnd.dwg"),
        (b"<html>%PNG", ("png", "pdf", "jpg", "dwf", "dwg"), ""),
        (b"", ("png",), ""),
        (PNG + b"%PDF-", ("png", "pdf"), "image/png"),
    ],
)
def test_a_file_is_what_it_begins_with(head: bytes, formats: tuple[str, ...], expected: str) -> None:
    assert file_types.media_type(head, formats) == expected


def test_phones_are_told_what_is_taken() -> None:
    assert file_types.accepted(("pdf", "jpg", "jpeg")) == ".pdf,.jpg,.jpeg,image/jpeg,application/pdf"


def test_whatever_the_city_asks_for_is_known() -> None:
    fields = [field for service in city_catalogue().services.values() for field in service.fields]
    assert {kind for field in fields for kind in field.formats} <= file_types.FORMATS
