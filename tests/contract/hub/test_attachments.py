from __future__ import annotations

from collections.abc import Callable
from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from tests.contract.hub.conftest import Desk, submission

PNG = b"\x89PNG\r\n\x1a\n" + b"only for the eyes of the agency" * 40
WISH = {"service_id": "street-lamp", "field": "photo", "language": "ur"}


def _open(desk: Desk, **changes: str) -> Any:
    return desk.post("/v1/attachments", WISH | changes).raise_for_status().json()


def _send(page: str, *files: tuple[str, bytes]) -> httpx.Response:
    """What a phone sends: no credentials."""
    return httpx.post(page, files=[("file", file) for file in files], timeout=120)


def _seen(desk: Desk, ref: str) -> Any:
    return desk.http.get(f"/v1/attachments/{ref}").raise_for_status().json()


def _file(desk: Desk, mobile: str, identity: str, photo: str) -> httpx.Response:
    answers = {"mobile": mobile, "topic": "dark", "photo": photo}
    return desk.post("/v1/requests", submission("street-lamp", answers), identity=identity)


def test_files_come_from_a_phone_and_become_part_of_the_case(desk: Desk, stored: Callable[[], bytes]) -> None:
    opened = _open(desk)
    assert (opened["state"], opened["files"]) == ("open", [])
    page = httpx.get(opened["upload_url"], timeout=60)
    assert page.status_code == 200
    assert '<html lang="ur" dir="rtl">' in page.text
    assert "<script" not in page.text
    assert 'accept=".png,.pdf,image/png,application/pdf"' in page.text
    assert page.headers["content-security-policy"].startswith("default-src 'none'")

    sent = _send(opened["upload_url"], ("سند <b>.png", PNG))
    assert sent.status_code == 200
    assert "سند &lt;b&gt;.png" in sent.text
    [file] = _seen(desk, opened["ref"])["files"]
    assert (file["name"], file["size_bytes"], file["media_type"], file["scan"]) == (
        "سند <b>.png", len(PNG), "image/png", "not-scanned",
    )  # fmt: skip
    everything = stored()
    assert b"eyes of the agency" not in everything
    assert "سند".encode() not in everything

    mobile = desk.mobile()
    identity = desk.identify(mobile)
    assert _file(desk, mobile, identity, file["file_id"]).status_code == 201
    assert _seen(desk, opened["ref"])["state"] == "filed"
    assert _send(opened["upload_url"], ("more.png", PNG)).status_code == 422
    again = _file(desk, mobile, identity, file["file_id"])
    assert again.json()["errors"] == [{"field": "photo", "reason": "gone"}]


def test_only_what_the_field_takes_is_kept(desk: Desk) -> None:
    opened = _open(desk, language="en")
    refused = _send(
        opened["upload_url"],
        ("page.png", b"<html>"),
        ("empty.png", b""),
        ("one.pdf", b"%PDF-1.7 one"),
        ("big.png", PNG + bytes(1_100_000)),
    )
    assert refused.status_code == 422
    for words in ("“page.png” is not of a type", "“empty.png” is empty", "“big.png” is too large"):
        assert words in refused.text
    assert [file["name"] for file in _seen(desk, opened["ref"])["files"]] == ["one.pdf"]
    full = _send(opened["upload_url"], ("two.png", PNG), ("three.png", PNG))
    assert "“three.png” is one too many" in full.text
    assert "All files are there." in full.text
    assert "<form" not in full.text
    assert _seen(desk, opened["ref"])["state"] == "full"
    assert httpx.post(opened["upload_url"], content=b"nonsense", timeout=60).status_code == 422


def test_a_form_that_is_far_too_large_is_refused(desk: Desk) -> None:
    opened = _open(desk)
    address = urlsplit(opened["upload_url"])
    assert address.hostname is not None
    phone = HTTPConnection(address.hostname, address.port, timeout=60)
    phone.putrequest("POST", address.path)
    phone.putheader("Content-Type", "multipart/form-data; boundary=XX")
    phone.putheader("Content-Length", str(10**9))
    phone.endheaders(b"--XX")
    assert phone.getresponse().status == 413
    phone.close()
    assert _seen(desk, opened["ref"])["files"] == []


@pytest.mark.parametrize(
    ("changes", "code"), [({"service_id": "nothing"}, "service-unknown"), ({"field": "words"}, "validation-failed")]
)
def test_there_are_pages_for_attachments_only(desk: Desk, changes: dict[str, str], code: str) -> None:
    assert desk.post("/v1/attachments", WISH | changes).json()["code"] == code


def test_a_page_that_is_not_there(desk: Desk) -> None:
    assert httpx.get(f"{desk.hub.url}/attach/NOBODY", timeout=60).status_code == 404
    assert _send(f"{desk.hub.url}/attach/NOBODY", ("a.png", PNG)).status_code == 404
    assert desk.http.get("/v1/attachments/NOBODY").json()["code"] == "attachment-not-found"
    mobile = desk.mobile()
    refused = _file(desk, mobile, desk.identify(mobile), "NOSUCHFILE")
    assert refused.json()["errors"] == [{"field": "photo", "reason": "gone"}]
