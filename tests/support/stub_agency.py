"""An agency's system that does what a test says, on a real socket."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import msgspec

from hub.agencies.messages import Notice
from hub.agencies.signing import Verdict, verify
from tests.support.clock import FakeClock

SECRET = b"a secret between a hub and an agency"


@dataclass
class StubAgency:
    """Answers with the next of `statuses`, then with 204. A status of 0 hangs up without an answer."""

    clock: FakeClock
    statuses: list[int] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    url: str = ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, one request."""
        head = (await reader.readuntil(b"\r\n\r\n")).decode().splitlines()
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in head[1:])}
        body = await reader.readexactly(int(headers["content-length"]))
        key = headers["idempotency-key"]
        verdict = verify(
            [SECRET], headers["x-timestamp"], key, body, signature=headers["x-signature"], now=self.clock.now()
        )
        notice = msgspec.json.decode(body, type=Notice)
        assert (verdict, notice.id, notice.agency) == (Verdict.GENUINE, key, headers["x-agency"])
        status = self.statuses.pop(0) if self.statuses else 204
        if 200 <= status < 300:
            self.notices.append(notice)
        if status:
            writer.write(f"HTTP/1.1 {status} X\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode())
            await writer.drain()
        writer.close()

    @property
    def heard(self) -> list[str]:
        """The events of the notices that were taken."""
        return [notice.event.value for notice in self.notices]


@asynccontextmanager
async def stub_agency(clock: FakeClock) -> AsyncIterator[StubAgency]:
    """The system, listening at `url`."""
    agency = StubAgency(clock)
    server = await asyncio.start_server(agency.serve, "127.0.0.1", 0)
    agency.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/notices"
    async with server:
        yield agency
