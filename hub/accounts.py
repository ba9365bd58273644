"""Accounts of officers: one role in one agency, a password, and few tries to guess it.

An attempt is counted before the password is looked at, in a transaction of its own: attempts that come at once
do not get more tries than attempts that come one by one.
"""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hub import second_factor
from hub.database import Database, lock
from hub.keys import Secret
from hub.settings import DeskLimits
from hub.tables import LoginRow, OfficerRow
from kiosk.contract import normalise

if TYPE_CHECKING:
    from argon2 import PasswordHasher

#: Roles beside those of the agencies. The inspection is an agency, too. The treasury looks after payments.
ADMIN, INSPECTION, TREASURY = "admin", "inspection", "treasury"

SHORTEST_PASSWORD, LONGEST_PASSWORD = 12, 200

#: Nobody is alone with a decision: each role has so many holders at least.
HOLDERS = 2

_NAME = re.compile(r"[a-z0-9][a-z0-9.-]{1,39}")


class AccountFault(StrEnum):
    """Why an account cannot be made or changed."""

    NAME = "name"  # not 2 to 40 of a-z, 0-9, dot and hyphen
    TAKEN = "taken"
    AGENCY = "agency"  # there is no such agency
    PASSWORD = "password"  # too short or too long, or it holds the name  # noqa: S105
    UNKNOWN = "unknown"  # there is no such account
    ITSELF = "itself"  # an admin does not block himself


@dataclass(frozen=True)
class Locked:
    """Too many wrong passwords: nothing is looked at before `seconds` have passed."""

    seconds: int


@dataclass(frozen=True)
class Unenrolled:
    """The password fits, but the role needs a second factor and the account has none."""


@dataclass(frozen=True)
class Accounts:
    """Makes, changes and checks accounts."""

    secret: Secret
    limits: DeskLimits
    agencies: Collection[str]
    clock: Callable[[], datetime]
    _at_work: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(2))  # each takes 64 MiB

    async def add(
        self, session: AsyncSession, name: str, agency: str, password: str, by: str, *, renew: bool = False
    ) -> AccountFault | None:
        """Make an account. With `renew` an account of that agency gets the password instead, and is not blocked."""
        name = login_name(name)
        if not _NAME.fullmatch(name):
            return AccountFault.NAME
        if agency not in {*self.agencies, ADMIN, INSPECTION, TREASURY}:
            return AccountFault.AGENCY
        if not good_password(name, password):
            return AccountFault.PASSWORD
        await lock(session, f"officer {name}")
        row = await session.get(OfficerRow, name)
        if row is not None and not (renew and row.agency == agency):
            return AccountFault.TAKEN
        hashed = await self._hash(password)
        if row is None:
            session.add(
                OfficerRow(
                    name=name,
                    agency=agency,
                    password=hashed,
                    epoch=0,
                    blocked=False,
                    made_at=self.clock(),
                    made_by=by,
                )
            )
        else:
            row.password, row.epoch, row.blocked = hashed, row.epoch + 1, False
        return None

    async def block(self, session: AsyncSession, name: str, by: str, *, blocked: bool) -> AccountFault | None:
        """Let an officer in no more, or again. His sessions end at once."""
        if name == by:
            return AccountFault.ITSELF
        row = await session.get(OfficerRow, name, with_for_update=True)
        if row is None:
            return AccountFault.UNKNOWN
        row.blocked, row.epoch = blocked, row.epoch + 1
        return None

    async def second_factor(self, session: AsyncSession, name: str, key: bytes | None) -> AccountFault | None:
        """Ask this officer for codes that his phone makes of `key`; None: for none any more. His sessions end."""
        name = login_name(name)
        row = await session.get(OfficerRow, name, with_for_update=True)
        if row is None:
            return AccountFault.UNKNOWN
        row.totp = None if key is None else self.secret.seal(_sealed_for(name), key)
        row.totp_step, row.epoch = 0, row.epoch + 1
        return None

    async def end_sessions(self, session: AsyncSession, name: str) -> None:
        """Whoever is logged in by that name, anywhere, is no more."""
        await session.execute(update(OfficerRow).where(OfficerRow.name == name).values(epoch=OfficerRow.epoch + 1))

    async def log_in(
        self, database: Database, name: str, password: str, address: str, code: str = ""
    ) -> OfficerRow | Locked | Unenrolled | None:
        """The officer with this name, password and, if his account has a second factor, this code of his phone.

        None when they do not fit. Whether a name exists, and what of it was wrong, cannot be told.
        """
        name = login_name(name)[:LONGEST_PASSWORD]
        keys = [self.secret.digest("login name", name), self.secret.digest("login address", address)]
        async with database.write() as session:
            if seconds := await self._locked(session, keys):
                return Locked(seconds)
            session.add_all([LoginRow(whose=key, at=self.clock()) for key in keys])
            row = await session.get(OfficerRow, name)
        fits = await self._fits(row.password if row else "", password[: LONGEST_PASSWORD + 1])
        if row is None or row.blocked or not fits:
            return None
        if row.totp is None and row.agency in self.limits.second_factor:
            return Unenrolled()
        async with database.write() as session:
            if row.totp is not None and not await self._takes(session, name, code):
                return None
            mine = select(func.max(LoginRow.number)).where(LoginRow.whose == keys[1]).scalar_subquery()
            await session.execute(delete(LoginRow).where((LoginRow.whose == keys[0]) | (LoginRow.number == mine)))
        return row

    async def _takes(self, session: AsyncSession, name: str, code: str) -> bool:
        """Whether the code is right, and was not taken before: each logs in once."""
        row = await session.get(OfficerRow, name, with_for_update=True, populate_existing=True)
        key = self.secret.unseal(_sealed_for(name), row.totp) if row and row.totp else None
        step = second_factor.step_of(code, key, self.clock()) if key else None
        if row is None or step is None or step <= row.totp_step:
            return False
        row.totp_step = step
        return True

    async def holders(self, session: AsyncSession) -> Counter[str]:
        """How many officers each role has that are not blocked."""
        counted = select(OfficerRow.agency, func.count()).where(~OfficerRow.blocked).group_by(OfficerRow.agency)
        return Counter({row[0]: row[1] for row in await session.execute(counted)})

    async def everybody(self, session: AsyncSession) -> list[OfficerRow]:
        """All accounts, by agency and name."""
        return list((await session.scalars(select(OfficerRow).order_by(OfficerRow.agency, OfficerRow.name))).all())

    async def _locked(self, session: AsyncSession, keys: list[str]) -> int:
        """Seconds until another attempt may be made; 0 is now."""
        for key in sorted(keys):
            await lock(session, key)
        window, now = timedelta(seconds=self.limits.locked), self.clock()
        waits = [0]
        for key, most in zip(keys, (self.limits.wrong_per_name, self.limits.wrong_per_address), strict=True):
            recent = select(LoginRow.at).where(LoginRow.whose == key, LoginRow.at > now - window)
            tries = (await session.scalars(recent.order_by(LoginRow.at.desc()).limit(most))).all()
            if len(tries) == most:
                waits.append(int((tries[-1] + window - now).total_seconds()) + 1)
        return max(waits)

    async def _hash(self, password: str) -> str:
        async with self._at_work:
            return await asyncio.to_thread(self._hasher().hash, password)

    async def _fits(self, hashed: str, password: str) -> bool:
        """Takes as long for nobody's password as for somebody's."""
        from argon2.exceptions import InvalidHashError, VerificationError

        async with self._at_work:
            try:
                if not hashed:
                    await asyncio.to_thread(self._hasher().hash, password)
                    return False
                return await asyncio.to_thread(self._hasher().verify, hashed, password)
            except (VerificationError, InvalidHashError):
                return False

    def _hasher(self) -> PasswordHasher:
        from argon2 import PasswordHasher  # only where somebody logs in

        return PasswordHasher(time_cost=self.limits.password_passes, memory_cost=self.limits.password_memory)


def _sealed_for(name: str) -> str:
    return f"second factor {name}"


def login_name(typed: str) -> str:
    """The name as it is stored."""
    return normalise.digits_to_ascii(typed.strip()).lower()


def good_password(name: str, password: str) -> bool:
    """Long rather than strange (NIST SP 800-63B), and without the name."""
    return SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD and name not in password.lower()
