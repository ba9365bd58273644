"""Another program that uses the card service: `Rival`, and the process it starts (`python -m tests.support.rival`)."""

from __future__ import annotations

import asyncio
import sys
from typing import Any

from smartcard import scard as pyscard

scard: Any = pyscard

VPCD_READER = "Virtual PCD 00 00"


class Rival:
    """A second PC/SC client, in a process of its own."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    @classmethod
    async def start(cls) -> Rival:
        pipe = asyncio.subprocess.PIPE
        return cls(
            await asyncio.create_subprocess_exec(
                sys.executable, "-m", "tests.support.rival", VPCD_READER, stdin=pipe, stdout=pipe
            )
        )

    async def do(self, order: str) -> str:
        """`exclusive`, `shared`, `begin` (a transaction), `reset` or `leave`; the result code as hexadecimal."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(order.encode() + b"\n")
        return (await self._process.stdout.readline()).decode().strip()

    async def end(self) -> None:
        """End as a crash does."""
        if self._process.returncode is None:
            self._process.kill()
        await self._process.wait()
        if self._process.stdin is not None:
            self._process.stdin.close()


def _main(reader: str) -> None:
    result, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_SYSTEM)
    card = 0
    any_protocol = scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1
    for line in sys.stdin:
        match line.strip():
            case "exclusive":
                result, card, _ = scard.SCardConnect(context, reader, scard.SCARD_SHARE_EXCLUSIVE, any_protocol)
            case "shared":
                result, card, _ = scard.SCardConnect(context, reader, scard.SCARD_SHARE_SHARED, any_protocol)
            case "begin":
                result = scard.SCardBeginTransaction(card)
            case "reset":
                share = scard.SCARD_SHARE_SHARED
                result, _ = scard.SCardReconnect(card, share, any_protocol, scard.SCARD_RESET_CARD)
            case "leave":
                result = scard.SCardDisconnect(card, scard.SCARD_LEAVE_CARD)
        sys.stdout.write(f"{result & 0xFFFFFFFF:X}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    _main(sys.argv[1])
