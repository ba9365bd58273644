"""A person at vpcd's first slot, in a process of their own. Orders come on standard input, one a line.

`in` puts a card in, `passport` a passport that opens by BAC; `out` pulls what is in. A number is how many seconds each
command takes from then on, besides what the virtual chip computes.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys

from hardware.smartcard.emrtd.virtual_issuer import VirtualIssuer
from hardware.smartcard.emrtd.virtual_passports import PassportPlan, make_passport
from hardware.smartcard.virtual_cards import unknown_card
from tests.support.vpcd import VpcdSlot


class Person:
    """Starts that process and gives it orders. To be used with `with`."""

    def __enter__(self) -> Person:
        self._process = subprocess.Popen([sys.executable, "-m", "bench.card_slot"], stdin=subprocess.PIPE)
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()

    def does(self, order: str | float) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{order}\n".encode())
        self._process.stdin.flush()


async def _main() -> None:
    slot, orders = VpcdSlot(0), asyncio.StreamReader()
    seconds = 0.0

    async def think(_: bytes) -> None:
        if seconds:
            await asyncio.sleep(seconds)

    slot.before_apdu = think
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(orders), sys.stdin)
    while order := (await orders.readline()).strip():
        match order:
            case b"in":
                await slot.insert(unknown_card())
            case b"passport":
                await slot.insert(make_passport(VirtualIssuer(), PassportPlan(signed=False)))
            case b"out":
                await slot.remove()
            case _:
                seconds = float(order)
    await slot.remove()


if __name__ == "__main__":
    asyncio.run(_main())
