"""One-time codes by text message: six digits, five minutes, five tries, one use."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from hmac import compare_digest

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.database import lock
from hub.identity import Identities
from hub.keys import Secret
from hub.problems import invalid, problem
from hub.settings import CodeLimits
from hub.sms import CODE_TEXT, SmsSender
from hub.tables import OneTimeCodeRow
from kiosk.contract import identifiers, normalise
from kiosk.contract.problem import Problem, ProblemCode
from kiosk.contract.service import Identification
from kiosk.contract.wire import Identity, OneTimeCodeAnswer, OneTimeCodeRequest, OneTimeCodeSent

#: 6 digits are 19.9 bits; with 5 tries a guess succeeds once in 200,000 challenges.
CODE_LENGTH = 6

_HOUR = timedelta(hours=1)


@dataclass(frozen=True)
class OneTimeCodes:
    """Sends codes and checks answers."""

    secret: Secret
    sms: SmsSender
    identities: Identities
    limits: CodeLimits
    clock: Callable[[], datetime]

    async def send(
        self, session: AsyncSession, kiosk_id: str, request: OneTimeCodeRequest
    ) -> OneTimeCodeSent | Problem:
        """Send a code, unless the number or the kiosk had too many of late."""
        mobile = identifiers.canonical_mobile(normalise.identifier(request.mobile))
        if reason := identifiers.mobile(mobile):
            return invalid({"mobile": reason})
        mobile_hash = self.secret.digest("mobile", mobile)
        for counted in (mobile_hash, f"codes of {kiosk_id}"):
            await lock(session, counted)  # or several that are sent at once would all find that few were sent
        if wait := await self._wait(session, mobile_hash, kiosk_id):
            return problem(ProblemCode.TOO_MANY_REQUESTS, retry_after=wait)
        code = f"{secrets.randbelow(10**CODE_LENGTH):0{CODE_LENGTH}}"
        row = self._row(kiosk_id, mobile, mobile_hash, code)
        session.add(row)
        await self.sms.send(mobile, CODE_TEXT[request.language].format(code=code))
        return OneTimeCodeSent(row.challenge_id, CODE_LENGTH, row.expires_at, self.limits.resend_after)

    async def answer(
        self, session: AsyncSession, kiosk_id: str, challenge_id: str, answer: OneTimeCodeAnswer
    ) -> Identity | Problem:
        """The identity of who holds the phone; a wrong code costs a try."""
        row = await session.get(OneTimeCodeRow, challenge_id, with_for_update=True)
        if row is None or row.kiosk_id != kiosk_id or row.used or self.clock() >= row.expires_at:
            return problem(ProblemCode.CODE_EXPIRED)
        if row.tries_left <= 0:
            return problem(ProblemCode.CODE_EXHAUSTED)
        if not compare_digest(self._code_hash(challenge_id, normalise.identifier(answer.code)), row.code_hash):
            row.tries_left -= 1
            if row.tries_left == 0:
                return problem(ProblemCode.CODE_EXHAUSTED)
            return problem(ProblemCode.CODE_WRONG, attempts_left=row.tries_left)
        row.used = True
        mobile = self.secret.unseal("mobile", row.mobile)
        if mobile is None:
            raise ValueError("a stored number was not sealed by this hub")
        return self.identities.issue(Identification.PHONE_OTP, {"mobile": mobile.decode()}, kiosk_id)

    def _row(self, kiosk_id: str, mobile: str, mobile_hash: str, code: str) -> OneTimeCodeRow:
        challenge_id, now = secrets.token_urlsafe(16), self.clock()
        return OneTimeCodeRow(
            challenge_id=challenge_id,
            kiosk_id=kiosk_id,
            mobile_hash=mobile_hash,
            mobile=self.secret.seal("mobile", mobile.encode()),
            code_hash=self._code_hash(challenge_id, code),
            sent_at=now,
            expires_at=now + timedelta(seconds=self.limits.life),
            tries_left=self.limits.tries,
            used=False,
        )

    def _code_hash(self, challenge_id: str, code: str) -> str:
        return self.secret.digest("code", challenge_id, code)

    async def _wait(self, session: AsyncSession, mobile_hash: str, kiosk_id: str) -> int:
        """Seconds until another code may be sent; 0 is now."""
        limits, of_mobile = self.limits, OneTimeCodeRow.mobile_hash == mobile_hash
        return max(
            await self._full(session, of_mobile, 1, timedelta(seconds=limits.resend_after)),
            await self._full(session, of_mobile, limits.per_mobile_per_hour, _HOUR),
            await self._full(session, OneTimeCodeRow.kiosk_id == kiosk_id, limits.per_kiosk_per_hour, _HOUR),
        )

    async def _full(self, session: AsyncSession, which: ColumnElement[bool], most: int, window: timedelta) -> int:
        now = self.clock()
        recent = select(func.count(), func.min(OneTimeCodeRow.sent_at)).where(
            which, OneTimeCodeRow.sent_at > now - window
        )
        count, oldest = (await session.execute(recent)).one()
        return int((oldest + window - now).total_seconds()) + 1 if count >= most else 0
