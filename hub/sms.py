"""Text messages. The sender is a port; a city plugs its own gateway in."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

import msgspec

from kiosk.contract.language import Language

#: ASCII digits in every language: phones offer to copy them, and the kiosk takes any digits.
CODE_TEXT = {
    Language.FA: "پیشخوان: رمز یکبارمصرف شما {code} است. آن را به کسی ندهید.",
    Language.AR: "پيشخوان: رمزك لمرة واحدة هو {code}. لا تعطه لأحد.",
    Language.UR: "پیشخوان: آپ کا ایک بار کا کوڈ {code} ہے۔ یہ کسی کو نہ بتائیں۔",
    Language.AZ: "Pişxan: birdəfəlik kodunuz {code}. Onu heç kimə verməyin.",
    Language.EN: "Pishkhan: your one-time code is {code}. Do not give it to anyone.",
}


class SmsSender(Protocol):
    """Sends text messages."""

    async def send(self, mobile: str, text: str) -> None:
        """Hand `text` over for `mobile` (09 and nine digits). Raises OSError when the gateway did not take it."""


@dataclass(frozen=True)
class FileSmsSender:
    """For development: one JSON line `{at, mobile, text}` per message, readable by the owner only."""

    file: Path
    clock: Callable[[], datetime]

    async def send(self, mobile: str, text: str) -> None:
        """Append the message."""
        line = msgspec.json.encode({"at": self.clock(), "mobile": mobile, "text": text}) + b"\n"
        await asyncio.to_thread(self._append, line)

    def _append(self, line: bytes) -> None:
        with os.fdopen(os.open(self.file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "wb") as file:
            file.write(line)
