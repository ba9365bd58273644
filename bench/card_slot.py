"""A person at vpcd's first slot, in a process of their own. Orders come on standard input, one a line.

`in` and `out` move the card; a number is how many seconds it takes for a command from then on.
"""

from __future__ import annotations

import asyncio
import sys

from hardware.smartcard.virtual_cards import unknown_card
from tests.support.vpcd import VpcdSlot


async def _main() -> None:
    slot, orders = VpcdSlot(0), asyncio.StreamReader()
    seconds = 0.0

    async def think(_: bytes) -> None:
        await asyncio.sleep(seconds)

    slot.before_apdu = think
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(orders), sys.stdin)
    while order := (await orders.readline()).strip():
        match order:
            case b"in":
                await slot.insert(unknown_card())
            case b"out":
                await slot.remove()
            case _:
                seconds = float(order)
    await slot.remove()


if __name__ == "__main__":
    asyncio.run(_main())
