"""Does an agency's endpoint keep to `docs/agencies.md`? `kiosk hub conformance URL --secret-file FILE` tells.

It sends what a hub sends, good and bad, with invented content, and judges the answers. Run it against a test
installation: some notices are well signed, and a system that works on them asks its hub about cases that are not there.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import msgspec

from hub.agencies.messages import Notice, NoticeEvent
from hub.agencies.signing import AGENCY_HEADER, SIGNATURE_HEADER, TIMESTAMP_HEADER, WINDOW, sign, stamp
from hub.agencies.systems import secrets
from kiosk.contract.wire import KEY_HEADER, Escalation, StageStatus

if TYPE_CHECKING:
    import httpx

_PATIENCE = 10  # seconds, as the hub's courier has
_SLOW = 2.0  # seconds after which an answer is taken, but not praised
_AT_ONCE = 8
GOOD, SLOW, WRONG, SILENT = "good", "slow", "wrong", "silent"
_EXITS = {GOOD: 0, SLOW: 1, WRONG: 2, SILENT: 3}
_USAGE_ERROR = 64


class Finding(msgspec.Struct, frozen=True):
    """One rule, and how the endpoint keeps it. Milliseconds of the slowest answer."""

    rule: str
    verdict: str
    expected: str
    got: str
    milliseconds: int


@dataclass(frozen=True)
class _Sent:
    status: int  # 0: there was no answer
    seconds: float
    trouble: str = ""

    @property
    def words(self) -> str:
        return str(self.status) if self.status else self.trouble


@dataclass(frozen=True)
class Trial:
    """Sends one agency's notices to an endpoint, well signed unless the rule that is tried is about that."""

    client: httpx.AsyncClient
    url: str
    secret: bytes
    agency: str
    run: str  # makes the keys of this run unlike those of any other

    def body(self, event: str, key: str, **more: object) -> bytes:
        """A notice as the hub makes it."""
        now = datetime.now(UTC)
        notice = Notice(
            id=key,
            event=NoticeEvent.OPENED,
            at=now,
            agency=self.agency,
            tracking_code="TESTTESTTZ",
            service_id="conformance-test",
            stage=1,
            step="inquiry",
            status=StageStatus.ACTIVE,
            since=now,
            due=now + timedelta(days=3),
            escalated_to=Escalation.MANAGER if event == NoticeEvent.OVERDUE else Escalation.NONE,
        )
        return msgspec.json.encode({**msgspec.to_builtins(notice), "event": event, **more})

    async def post(
        self,
        key: str,
        body: bytes,
        *,
        late: int = 0,
        secret: bytes = b"",
        without: str = "",
        signed: bytes | None = None,
        content: AsyncIterator[bytes] | None = None,
    ) -> _Sent:
        """One message; `late` seconds ago it was signed, perhaps over other bytes (`signed`)."""
        timestamp = stamp(datetime.now(UTC) - timedelta(seconds=late))
        headers = {
            "Content-Type": "application/json",
            "Content-Length": str(len(body)),
            AGENCY_HEADER: self.agency,
            KEY_HEADER: key,
            TIMESTAMP_HEADER: timestamp,
            SIGNATURE_HEADER: sign(secret or self.secret, timestamp, key, body if signed is None else signed),
        }
        headers.pop(without, None)
        return await self._sent(content or body, headers)

    async def _sent(self, content: bytes | AsyncIterator[bytes], headers: dict[str, str]) -> _Sent:
        import httpx

        began = time.monotonic()
        try:
            async with (
                asyncio.timeout(_PATIENCE),
                self.client.stream("POST", self.url, content=content, headers=headers) as answer,
            ):
                return _Sent(answer.status_code, time.monotonic() - began)
        except (httpx.HTTPError, TimeoutError) as error:
            return _Sent(0, time.monotonic() - began, f"no answer: {type(error).__name__}")


_Rule = Callable[[Trial, str], Awaitable[list[_Sent]]]


async def _charging(trial: Trial, key: str) -> list[_Sent]:
    """The stage before a payment: what its system answers with `rials` is for its own hub to judge."""
    return [await trial.post(key, trial.body(NoticeEvent.OPENED, key, step="feecalc", charges=True))]


def _event(event: NoticeEvent) -> _Rule:
    async def rule(trial: Trial, key: str) -> list[_Sent]:
        return [await trial.post(key, trial.body(event, key))]

    return rule


async def _unknown(trial: Trial, key: str) -> list[_Sent]:
    more = {"colour": "green", "nested": {"a": [1, None, "ض"]}}
    known = await trial.post(key, trial.body(NoticeEvent.OPENED, key, **more))
    return [known, await trial.post(f"{key}-event", trial.body("renamed", f"{key}-event"))]


async def _twice(trial: Trial, key: str) -> list[_Sent]:
    body = trial.body(NoticeEvent.OPENED, key)
    return [await trial.post(key, body, late=late) for late in (2, 0)]


async def _together(trial: Trial, key: str) -> list[_Sent]:
    keys = [f"{key}-{number}" for number in range(_AT_ONCE)]
    return list(await asyncio.gather(*(trial.post(one, trial.body(NoticeEvent.OPENED, one)) for one in keys)))


async def _in_pieces(trial: Trial, key: str) -> list[_Sent]:
    body = trial.body(NoticeEvent.OPENED, key)

    async def pieces() -> AsyncIterator[bytes]:
        for start in range(0, len(body), 100):
            yield body[start : start + 100]
            await asyncio.sleep(0.1)

    return [await trial.post(key, body, content=pieces())]


async def _forged(trial: Trial, key: str) -> list[_Sent]:
    return [await trial.post(key, trial.body(NoticeEvent.OPENED, key), secret=b"some other secret".ljust(40, b"."))]


async def _unsigned(trial: Trial, key: str) -> list[_Sent]:
    body = trial.body(NoticeEvent.OPENED, key)
    return [await trial.post(key, body, without=name) for name in (SIGNATURE_HEADER, TIMESTAMP_HEADER)]


async def _changed(trial: Trial, key: str) -> list[_Sent]:
    body = trial.body(NoticeEvent.OPENED, key)
    return [await trial.post(key, body.replace(b"inquiry", b"visit__"), signed=body)]


async def _replayed(trial: Trial, key: str) -> list[_Sent]:
    body = trial.body(NoticeEvent.OPENED, key)
    return [await trial.post(key, body, late=late) for late in (2 * WINDOW, -2 * WINDOW)]


async def _garbage(trial: Trial, key: str) -> list[_Sent]:
    return [await trial.post(key, body) for body in (b"{", b"", b"[]", b"\xff\xfe")]


_TAKEN, _REFUSED, _NO_CRASH = "2xx", "401 or 403", "4xx, or 2xx"
_FITS: dict[str, Callable[[int], bool]] = {
    _TAKEN: lambda status: 200 <= status < 300,
    _REFUSED: lambda status: status in {401, 403},
    _NO_CRASH: lambda status: 200 <= status < 300 or 400 <= status < 500,
}

_RULES: tuple[tuple[str, str, _Rule], ...] = (
    *((f"takes the event {event}", _TAKEN, _event(event)) for event in NoticeEvent),
    ("takes a stage whose amount it says", _TAKEN, _charging),
    ("takes keys and events that it does not know", _TAKEN, _unknown),
    ("takes the same notice twice", _TAKEN, _twice),
    (f"takes {_AT_ONCE} notices at once", _TAKEN, _together),
    ("waits for a body that comes in pieces", _TAKEN, _in_pieces),
    ("refuses another secret", _REFUSED, _forged),
    ("refuses what is not signed", _REFUSED, _unsigned),
    ("refuses a body that was changed", _REFUSED, _changed),
    (f"refuses what was signed {2 * WINDOW} s before or after now", _REFUSED, _replayed),
    ("survives signed garbage", _NO_CRASH, _garbage),
)


async def examine(trial: Trial) -> list[Finding]:
    """Try every rule in turn. When the very first is met by silence, that is all that is found."""
    found: list[Finding] = []
    for number, (name, expected, rule) in enumerate(_RULES):
        sent = await rule(trial, f"{trial.run}-{number}")
        found.append(_judged(name, expected, sent))
        if number == 0 and not sent[0].status:
            return [msgspec.structs.replace(found[0], verdict=SILENT)]
    return found


def _judged(rule: str, expected: str, sent: list[_Sent]) -> Finding:
    slowest = max(one.seconds for one in sent)
    wrong = next((one for one in sent if not _FITS[expected](one.status)), None)
    if wrong is None:
        verdict, got = SLOW if slowest > _SLOW else GOOD, sent[-1].words
    else:
        verdict, got = WRONG, wrong.words
    return Finding(rule, verdict, expected, got, round(slowest * 1000))


def main(arguments: list[str]) -> int:
    """The exit code: 0 all good, 1 good but slow, 2 a rule is broken, 3 no answer, 64 wrong arguments."""
    parser = argparse.ArgumentParser(prog="kiosk hub conformance", description="Try an agency's endpoint.")
    parser.add_argument("url", help="where it takes notices")
    parser.add_argument("--secret-file", type=Path, required=True, help="as the hub has it; the first line signs")
    parser.add_argument("--agency", default="conformance", help="the name in X-Agency")
    parser.add_argument("--ca-file", type=Path, metavar="PEM", help="authority of the endpoint's certificate")
    parser.add_argument("--json", action="store_true", help="one JSON document instead of lines")
    try:
        given = parser.parse_args(arguments)
        secret = secrets(given.secret_file)[0]
        if urlsplit(given.url).scheme not in {"http", "https"} or not urlsplit(given.url).hostname:
            raise ValueError("the URL begins with https:// or http://")
    except SystemExit as end:  # argparse ends the program: 0 after --help
        return _USAGE_ERROR if end.code else 0
    except (OSError, ValueError) as error:
        sys.stderr.write(f"hub: {error}\n")
        return _USAGE_ERROR
    found = asyncio.run(_examined(given, secret))
    code = max(_EXITS[finding.verdict] for finding in found)
    if given.json:
        sys.stdout.write(msgspec.json.encode({"url": given.url, "exit": code, "findings": found}).decode() + "\n")
    else:
        sys.stdout.writelines(map(_line, found))
    return code


def _line(finding: Finding) -> str:
    told = f"{finding.verdict:6} {finding.rule}: {finding.got} in {finding.milliseconds} ms"
    return told + ("\n" if finding.verdict in {GOOD, SLOW} else f", expected {finding.expected}\n")


async def _examined(given: argparse.Namespace, secret: bytes) -> list[Finding]:
    from hub.agencies.delivery import client_for
    from hub.agencies.systems import AgencySystem

    system = AgencySystem(given.agency, given.url, (secret,), frozenset(), frozenset(), given.ca_file)
    async with client_for(system) as client:
        return await examine(Trial(client, given.url, secret, given.agency, f"conformance-{time.time_ns()}"))
