"""The hub's public key, kept on the disk, so that receipts can be checked when the hub is away."""

from __future__ import annotations

import asyncio
import base64
import binascii
from collections.abc import Awaitable, Callable
from pathlib import Path

import structlog
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from kiosk.backend.client import HubClient
from kiosk.backend.errors import BackendFailure
from kiosk.config.edit import write_atomically

#: In the data directory: 32 bytes, base64.
KEY_FILE = "receipt-key.txt"

_FIRST_DELAY, _LONGEST_DELAY = 2.0, 300.0
_log = structlog.get_logger(__name__)


def read_key(file: Path) -> Ed25519PublicKey | None:
    """The public key in `file`, or None when there is none that can be used."""
    try:
        return Ed25519PublicKey.from_public_bytes(base64.b64decode(file.read_text(encoding="ascii"), validate=True))
    except (OSError, ValueError, binascii.Error):
        return None


class ReceiptKey:
    """The key as known now: the one from the last contact, until the hub has told it again."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.key = read_key(file)

    async def learn(self, hub: HubClient, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        """Ask the hub until it answers, with growing pauses, and keep what it says."""
        delay = _FIRST_DELAY
        while isinstance(answer := await hub.receipt_key(), BackendFailure):
            await sleep(delay)
            delay = min(delay * 2, _LONGEST_DELAY)
        await asyncio.to_thread(write_atomically, self._file, answer.public_key)
        self.key = read_key(self._file)
        if self.key is None:
            _log.error("the hub's receipt key cannot be used", algorithm=answer.algorithm)
