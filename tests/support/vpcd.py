"""Puts virtual cards into pcscd's virtual reader (vsmartcard's vpcd), as a client of its socket.

vpcd is the server: one TCP port per slot, and a connection is an inserted card. Frames are a two-byte length
and a payload, both ways; a one-byte payload is control (src/vpcd/vpcd.h in vsmartcard).
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import socket
from collections.abc import Awaitable, Callable
from typing import Protocol

FIRST_PORT = 19579
"""Of the service that we start. The usual one lies among the ports that the kernel gives to anybody."""
USUAL_FIRST_PORT = 35963
"""Of a service that was running already."""
RECONNECT = 0.05


class Card(Protocol):
    atr: bytes

    def power_up(self) -> None: ...
    def transmit(self, raw: bytes) -> bytes: ...


class VpcdSlot:
    """One slot. A card that is in stays in when pcscd restarts, as a real one does."""

    def __init__(self, slot: int = 0) -> None:
        self._ports = itertools.cycle((FIRST_PORT + slot, USUAL_FIRST_PORT + slot))
        self._serving: asyncio.Task[None] | None = None
        self.before_apdu: Callable[[bytes], Awaitable[None]] | None = None

    async def insert(self, card: Card) -> None:
        """Pull the card that is in, if any, and put this one in.

        pcscd looks every 0.4 s or so: it takes that long to see the card, and a card exchanged faster than
        that looks like the old one. To be seen, `remove`, wait for the reader to be empty, then `insert`.
        """
        await self.remove()
        self._serving = asyncio.create_task(self._serve_until_removed(card))

    async def remove(self) -> None:
        serving, self._serving = self._serving, None
        if serving is not None:
            serving.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await serving

    def pull(self) -> None:
        """Remove from within `before_apdu`, where `remove` would wait for itself."""
        serving, self._serving = self._serving, None
        if serving is not None:
            serving.cancel()

    async def _serve_until_removed(self, card: Card) -> None:
        while True:
            with contextlib.suppress(OSError, asyncio.IncompleteReadError):  # no pcscd just now: try again
                reader, writer = await asyncio.open_connection("127.0.0.1", next(self._ports))
                try:
                    await self._serve(card, reader, writer)
                finally:
                    writer.transport.abort()
            await asyncio.sleep(RECONNECT)

    async def _serve(self, card: Card, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        link: socket.socket = writer.get_extra_info("socket")
        while True:
            # vpcd sends length and payload apart and waits for the acknowledgement between: 40 ms if it is delayed
            link.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
            payload = await reader.readexactly(int.from_bytes(await reader.readexactly(2)))
            answer = await self._answer(card, payload)
            if answer:  # vpcd hangs for good on an empty frame
                writer.write(len(answer).to_bytes(2) + answer)
                await writer.drain()

    async def _answer(self, card: Card, payload: bytes) -> bytes:
        match payload:
            case b"\x04":
                return card.atr
            case b"\x00" | b"\x01" | b"\x02":
                card.power_up()
                return b""
            case _:
                if self.before_apdu is not None:
                    await self.before_apdu(payload)
                return card.transmit(payload)
