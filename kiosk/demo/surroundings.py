"""The world round a played visit: a phone, a card, and the paper in the tray. All against the real interfaces."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import httpx
import msgspec

from hardware import factory
from hardware.printer.base import Raster
from kiosk.devices import VirtualHandles

_SETTLE_SECONDS = 0.25  # time for a screen to come in
_SMS_SECONDS = 10.0


class _TextMessage(msgspec.Struct):
    mobile: str
    text: str


@dataclass(frozen=True)
class EmbeddedSurroundings:
    """Surroundings of a kiosk with virtual devices and an embedded hub.

    `messages` is the file into which the hub writes text messages.
    """

    grab: Callable[[Path], None]
    save_raster: Callable[[Raster, Path], None]
    handles: VirtualHandles
    messages: Path

    async def picture(self, file: Path) -> None:
        """Let the screen come in, then take its picture."""
        await asyncio.sleep(_SETTLE_SECONDS)
        self.grab(file)

    async def insert_card(self) -> None:
        """Put the simulated national card in."""
        if self.handles.reader is not None:
            self.handles.reader.insert(factory.simulated_national_id_card("9991234561", "نمونه آزمایشی"))

    async def take_card(self) -> None:
        """Take the card out, if one is in."""
        if self.handles.reader is not None and self.handles.reader.card is not None:
            self.handles.reader.remove()

    async def text_message(self, mobile: str) -> str:
        """The code in the last message to `mobile`. TimeoutError when none comes."""
        async with asyncio.timeout(_SMS_SECONDS):
            while True:
                for line in reversed(await asyncio.to_thread(_lines, self.messages)):
                    message = msgspec.json.decode(line, type=_TextMessage)
                    if message.mobile == mobile and (found := re.search(r"\b\d{5,8}\b", message.text)):
                        return found[0]
                await asyncio.sleep(0.1)

    async def pay(self, url: str) -> None:
        """Open the page as a phone would, and press Pay."""
        async with httpx.AsyncClient(trust_env=False, timeout=10) as phone:
            (await phone.get(url)).raise_for_status()
            await phone.post(url, data={"decision": "pay"})

    def save_paper(self, folder: Path) -> list[str]:
        """Every paper that was cut, as a picture, and the bytes that the printer received."""
        if self.handles.printer is None:
            return []
        controls = self.handles.printer.controls
        (folder / "paper.escpos").write_bytes(controls.raw)
        names = [f"paper-{number}.png" for number in range(1, len(controls.papers) + 1)]
        for name, paper in zip(names, controls.papers, strict=True):
            self.save_raster(paper.raster, folder / name)
        return names


def _lines(file: Path) -> list[bytes]:
    return file.read_bytes().splitlines() if file.exists() else []
