from __future__ import annotations

from hub.database import Database
from tests.unit.hub.migrations.conftest import Rows


async def test_officers_from_before_have_a_password_alone(empty: Database, rows: Rows) -> None:
    await empty.migrate("0012")
    officer = {"name": "ali", "agency": "fire", "password": "hash", "epoch": 1, "blocked": False}
    officer |= {"made_at": 7, "made_by": "test"}
    await rows.put("officers", officer)
    await empty.migrate("0013")
    assert await rows.of("officers") == [officer | {"totp": None, "totp_step": 0}]
