"""Accounts of officers: who gets in, how often one may guess, and who is missing."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from hub import catalogue, second_factor, staffing
from hub.accounts import AccountFault, Accounts, Locked, Unenrolled
from hub.database import Database
from hub.keys import Secret
from hub.settings import DeskLimits, Settings
from hub.tables import OfficerRow
from tests.support.clock import FakeClock

PASSWORD = "a long and dull sentence"
CHEAP = {"password_passes": 1, "password_memory": 64}
LIMITS = DeskLimits(wrong_per_name=3, wrong_per_address=5, locked=900, **CHEAP)


@pytest.fixture
def accounts(secret: Secret, clock: FakeClock) -> Accounts:
    return Accounts(secret, LIMITS, {"fire", "water"}, clock.now)


async def _add(database: Database, accounts: Accounts, name: str, agency: str = "fire", **more: bool) -> object:
    async with database.write() as session:
        return await accounts.add(session, name, agency, PASSWORD, "test", **more)


async def _log_in(database: Database, accounts: Accounts, name: str, password: str, address: str = "a") -> str:
    match await accounts.log_in(database, name, password, address):
        case OfficerRow() as row:
            return row.name
        case Locked(seconds):
            assert 0 < seconds <= LIMITS.locked + 1
            return "locked"
        case _:
            return "wrong"


async def test_an_account_needs_a_name_an_agency_and_a_long_password(database: Database, accounts: Accounts) -> None:
    assert await _add(database, accounts, "ali reza") is AccountFault.NAME
    assert await _add(database, accounts, "ali", "nobody") is AccountFault.AGENCY
    async with database.write() as session:
        assert await accounts.add(session, "ali", "fire", "short", "test") is AccountFault.PASSWORD
        assert await accounts.add(session, "ali", "fire", "my name is ali", "test") is AccountFault.PASSWORD
    assert await _add(database, accounts, " Ali۱ ") is None
    assert await _add(database, accounts, "ali1") is AccountFault.TAKEN
    assert await _add(database, accounts, "ali1", "water", renew=True) is AccountFault.TAKEN
    assert await _add(database, accounts, "ali1", renew=True) is None
    async with database.read() as session:
        [row] = await accounts.everybody(session)
        assert (row.name, row.agency, row.epoch, row.blocked) == ("ali1", "fire", 1, False)
        assert row.password.startswith("$argon2id$")


async def test_wrong_passwords_lock_a_name_for_a_while(
    database: Database, accounts: Accounts, clock: FakeClock
) -> None:
    await _add(database, accounts, "ali")
    assert await _log_in(database, accounts, "ali", PASSWORD) == "ali"
    for _ in range(LIMITS.wrong_per_name - 1):
        assert await _log_in(database, accounts, "ali", "wrong password") == "wrong"
    assert await _log_in(database, accounts, "ALI", PASSWORD) == "ali"  # and the slate is clean
    for _ in range(LIMITS.wrong_per_name):
        assert await _log_in(database, accounts, "ali", "wrong password", "b") == "wrong"
    assert await _log_in(database, accounts, "ali", PASSWORD, "c") == "locked"
    clock.advance(LIMITS.locked + 1)
    assert await _log_in(database, accounts, "ali", PASSWORD, "c") == "ali"


async def test_an_address_cannot_try_name_after_name(database: Database, accounts: Accounts) -> None:
    await _add(database, accounts, "ali")
    assert await _log_in(database, accounts, "ali", PASSWORD) == "ali"  # costs nothing
    names = [f"nobody{number}" for number in range(LIMITS.wrong_per_address)]
    assert [await _log_in(database, accounts, name, PASSWORD) for name in names] == ["wrong"] * len(names)
    assert await _log_in(database, accounts, "ali", PASSWORD) == "locked"
    assert await _log_in(database, accounts, "ali", PASSWORD, "elsewhere") == "ali"


async def test_guesses_at_once_are_no_more_guesses(database: Database, accounts: Accounts) -> None:
    await _add(database, accounts, "ali")
    tries = [_log_in(database, accounts, "ali", f"wrong password {n}", f"address {n}") for n in range(8)]
    assert Counter(await asyncio.gather(*tries)) == {"wrong": LIMITS.wrong_per_name, "locked": 5}


async def test_who_is_blocked_is_out(database: Database, accounts: Accounts) -> None:
    await _add(database, accounts, "ali")
    await _add(database, accounts, "zahra")
    async with database.write() as session:
        assert await accounts.block(session, "ali", "ali", blocked=True) is AccountFault.ITSELF
        assert await accounts.block(session, "nobody", "ali", blocked=True) is AccountFault.UNKNOWN
        assert await accounts.block(session, "zahra", "ali", blocked=True) is None
    assert await _log_in(database, accounts, "zahra", PASSWORD) == "wrong"
    async with database.read() as session:
        assert await accounts.holders(session) == {"fire": 1}


async def test_a_second_factor_is_asked_for_and_each_code_counts_once(
    database: Database, accounts: Accounts, clock: FakeClock
) -> None:
    key = b"12345678901234567890"
    strict = replace(accounts, limits=msgspec.structs.replace(LIMITS, second_factor=frozenset({"fire"})))
    await _add(database, accounts, "ali")
    assert isinstance(await strict.log_in(database, "ali", PASSWORD, "a"), Unenrolled)
    assert await strict.log_in(database, "ali", "wrong password", "a") is None
    async with database.write() as session:
        assert await strict.second_factor(session, "nobody", key) is AccountFault.UNKNOWN
        assert await strict.second_factor(session, "Ali", key) is None
        row = await session.get_one(OfficerRow, "ali")
        assert (row.epoch, key in (row.totp or b"")) == (1, False)
    clock.advance(LIMITS.locked + 1)

    def code(seconds: int = 0) -> str:
        return second_factor.code(key, (int(clock.now().timestamp()) + seconds) // second_factor.STEP)

    assert await accounts.log_in(database, "ali", PASSWORD, "a") is None  # asked for whatever the setting says
    assert await accounts.log_in(database, "ali", PASSWORD, "a", code(-90)) is None
    at_once = [accounts.log_in(database, "ali", PASSWORD, "a", code()) for _ in range(2)]
    assert [type(one) for one in await asyncio.gather(*at_once)].count(OfficerRow) == 1
    assert await accounts.log_in(database, "ali", PASSWORD, "a", code(-30)) is None  # older than the one that was taken
    clock.advance(30)
    assert isinstance(await strict.log_in(database, "ali", PASSWORD, "a", code()), OfficerRow)
    async with database.write() as session:
        await accounts.second_factor(session, "ali", None)
    assert isinstance(await accounts.log_in(database, "ali", PASSWORD, "a"), OfficerRow)


def test_officers_from_the_command_line_and_who_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = Settings(data=tmp_path, desk_limits=LIMITS)
    monkeypatch.setattr("sys.stdin", _Line(PASSWORD))
    assert staffing.add_officer(settings, "fire-1", "fire") == 0
    monkeypatch.setattr("sys.stdin", _Line("short"))
    assert staffing.add_officer(settings, "fire-2", "fire") == 1
    assert "at least 12 characters" in capsys.readouterr().err
    monkeypatch.setattr("sys.stdin", _Line(PASSWORD))
    assert staffing.add_officer(settings, "fire-1", "fire", totp=True) == 0
    key, address = capsys.readouterr().out.splitlines()
    assert f"otpauth://totp/Pishkhan:fire-1?secret={key.replace(' ', '')}&" in address
    assert staffing.add_officer(settings, "fire-1", "fire", totp=False) == 0
    assert capsys.readouterr().out == ""
    assert staffing.check(settings) == 1
    said = capsys.readouterr().out.splitlines()
    assert "fire: 1 of 2 officers" in said
    assert "admin: 0 of 2 officers" in said
    assert not [line for line in said if line.startswith(("kiosk", "civilreg", "psp"))]
    services = catalogue.load(settings.catalogue)
    assert staffing.short_of_holders(services, Counter(dict.fromkeys(staffing.duties(services), 2))) == {}
    assert staffing.short_of_holders(services, Counter(), staffing.duties(services)) == {}


class _Line:
    """Standard input with one line."""

    def __init__(self, text: str) -> None:
        self.text = text

    def isatty(self) -> bool:
        return False

    def readline(self) -> str:
        return f"{self.text}\n"
