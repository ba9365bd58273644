from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.attachments.receiving import BLOCK, Receiver, Trouble
from hub.keys import Secret

SECRET = Secret(b"s" * 32)
PNG = b"\x89PNG\r\n\x1a\n"
CONTENT_TYPE = "multipart/form-data; boundary=XX"


def form(*files: tuple[str, bytes], end: bytes = b"--XX--\r\n") -> bytes:
    parts = (
        f'--XX\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'.encode() + content + b"\r\n"
        for name, content in files
    )
    return b"".join(parts) + end


async def stream(body: bytes, size: int) -> AsyncIterator[bytes]:
    for start in range(0, len(body), size):
        yield body[start : start + size]


@contextmanager
def receiver(largest: int = 4 * BLOCK, most: int = 3) -> Iterator[Receiver]:
    receiver = Receiver(SECRET, ("png",), largest, most)
    try:
        yield receiver
    finally:
        receiver.close()


@given(rest=st.binary(max_size=3000), size=st.integers(1, 700))
async def test_a_file_arrives_as_it_was_sent_however_it_is_cut(rest: bytes, size: int) -> None:
    content = PNG + rest.replace(b"\r\n--XX", b"")
    with receiver() as taken:
        assert await taken.receive(CONTENT_TYPE, stream(form(("a.png", content)), size))
        [file] = taken.files
        assert (file.trouble, file.size, file.media_type) == (None, len(content), "image/png")
        assert b"".join(taken.opened(file)) == content


async def test_nothing_readable_lies_on_the_disk() -> None:
    content = PNG + b"secret" * BLOCK
    with receiver(largest=10 * BLOCK) as taken:
        assert await taken.receive(CONTENT_TYPE, stream(form(("a.png", content)), 65536))
        [file] = taken.files
        sealed = list(file.sealed_blocks())
        assert len(sealed) == -(-len(content) // BLOCK)
        assert not any(b"secretsecret" in block for block in sealed)
        assert b"".join(taken.opened(file)) == content


async def test_each_file_is_judged_by_itself() -> None:
    files = [("big.png", PNG + bytes(5 * BLOCK)), ("page.png", b"<html>" + bytes(2000)), ("none.png", b"")]
    with receiver(most=1) as taken:
        assert await taken.receive(CONTENT_TYPE, stream(form(*files, ("ok.png", PNG), ("late.png", PNG)), 4096))
        troubles = [file.trouble for file in taken.files]
    assert troubles == [Trouble.TOO_LARGE, Trouble.WRONG_TYPE, Trouble.EMPTY, None, Trouble.TOO_MANY]


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("text/plain", b"hello"),
        ("multipart/form-data", form(("a.png", PNG))),
        (CONTENT_TYPE, b"nonsense"),
        (CONTENT_TYPE, b""),
        (CONTENT_TYPE, form(("a.png", PNG), end=b"")),  # the connection broke
    ],
)
async def test_what_is_no_whole_form_counts_for_nothing(content_type: str, body: bytes) -> None:
    with receiver() as taken:
        assert not await taken.receive(content_type, stream(body, 100))


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("C:\\fakepath\\سند.png", "سند.png"),
        ("../../etc/passwd", "passwd"),
        ("a\u202eb\x07.png", "ab.png"),
        ("/", "file"),
    ],
)
async def test_names_are_plain(sent: str, kept: str) -> None:
    with receiver() as taken:
        assert await taken.receive(CONTENT_TYPE, stream(form((sent, PNG)), 100))
        assert taken.files[0].name == kept


async def test_other_fields_and_empty_inputs_are_no_files() -> None:
    other = b'--XX\r\nContent-Disposition: form-data; name="note"\r\n\r\nhello\r\n'
    with receiver() as taken:
        assert await taken.receive(CONTENT_TYPE, stream(other + form(("", b"")), 100))
        assert taken.files == []
