from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from hub import keys
from hub.database import Database
from hub.keys import Secret
from hub.schema import DatabaseError

KEY, SECRET = Ed25519PrivateKey.from_private_bytes(b"k" * 32), Secret(b"s" * 32)


async def test_a_database_keeps_to_the_keys_it_was_filled_with(database: Database) -> None:
    await keys.stay(database, KEY, SECRET)
    await keys.stay(database, KEY, SECRET)
    other = Ed25519PrivateKey.generate()
    with pytest.raises(DatabaseError, match=r"receipt\.key is not the one"):
        await keys.stay(database, other, SECRET)
    with pytest.raises(DatabaseError, match=r"database\.key is not the one"):
        await keys.stay(database, KEY, Secret(b"t" * 32))


def test_processes_that_begin_at_once_have_one_key(tmp_path: Path) -> None:
    code = "import pathlib, sys; from hub import keys; print(keys.secret(pathlib.Path(sys.argv[1])).value.hex())"
    begun = [
        subprocess.Popen([sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    assert len({process.communicate(timeout=60)[0] for process in begun}) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["database.key"]


def test_a_key_of_another_length_is_refused(tmp_path: Path) -> None:
    (tmp_path / "receipt.key").write_bytes(b"short")
    with pytest.raises(ValueError, match=r"receipt\.key must hold 32 bytes"):
        keys.signing_key(tmp_path)
