from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import StoreError
from kiosk.storage.sealing import KEY_BYTES, Sealer

SEALER = Sealer(bytes(KEY_BYTES))


@given(st.binary(), st.text())
def test_what_is_sealed_can_be_opened(plain: bytes, context: str) -> None:
    sealed = SEALER.seal(plain, context)
    assert SEALER.open(sealed, context) == plain
    assert SEALER.seal(plain, context) != sealed


def test_every_flipped_bit_is_noticed() -> None:
    sealed = SEALER.seal(b"9991234561", "outbox/1")
    for bit in range(len(sealed) * 8):
        altered = bytearray(sealed)
        altered[bit // 8] ^= 1 << bit % 8
        with pytest.raises(StoreError):
            SEALER.open(bytes(altered), "outbox/1")


@pytest.mark.parametrize("sealed", [b"", b"short", bytes(12)])
def test_what_is_too_short_is_refused(sealed: bytes) -> None:
    with pytest.raises(StoreError):
        SEALER.open(sealed, "outbox/1")


def test_another_place_or_key_does_not_open_it() -> None:
    sealed = SEALER.seal(b"x", "outbox/1")
    with pytest.raises(StoreError):
        SEALER.open(sealed, "outbox/2")
    with pytest.raises(StoreError):
        Sealer(bytes([1]) * KEY_BYTES).open(sealed, "outbox/1")


def test_the_key_is_made_once_and_is_private(tmp_path: Path) -> None:
    path = tmp_path / "data" / "key"
    sealed = Sealer.from_file(path).seal(b"x", "a")
    assert path.stat().st_mode & 0o777 == 0o600
    assert Sealer.from_file(path).open(sealed, "a") == b"x"
    assert [p.name for p in path.parent.iterdir()] == ["key"]


def test_a_key_that_others_can_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "key"
    Sealer.from_file(path)
    path.chmod(0o640)
    with pytest.raises(StoreError, match="0600"):
        Sealer.from_file(path)


def test_a_key_of_another_length_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "key"
    path.write_bytes(b"short")
    path.chmod(0o600)
    with pytest.raises(StoreError, match="expected 32 bytes, found 5"):
        Sealer.from_file(path)


def test_processes_that_start_together_agree_on_one_key(tmp_path: Path) -> None:
    path = tmp_path / "key"
    with ThreadPoolExecutor(8) as pool:
        sealers = list(pool.map(lambda _: Sealer.from_file(path), range(8)))
    sealed = sealers[0].seal(b"x", "a")
    assert [sealer.open(sealed, "a") for sealer in sealers] == [b"x"] * 8
    assert [p.name for p in tmp_path.iterdir()] == ["key"]
