"""Asks the hub again and again which packs were taken back, and acts on it at once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import msgspec
import structlog
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from kiosk.backend.client import HubClient
from kiosk.backend.errors import BackendFailure
from kiosk.clock import Clock
from kiosk.config.edit import write_atomically
from kiosk.contract.days import today_in_tehran
from kiosk.contract.packs.revocations import Revocations, SignedRevocations, verify_list
from kiosk.packs.offer import KEPT_FILE, PacksOnOffer, kept

_EVERY, _AT_FIRST = 60.0, 2.0
_log = structlog.get_logger(__name__)


class RevocationWatch:
    """Keeps `offer` in step with the hub's list. `key` is the hub's, once known; `changed` is called after a change."""

    def __init__(
        self,
        hub: HubClient,
        *,
        key: Callable[[], Ed25519PublicKey | None],
        data: Path,
        offer: PacksOnOffer,
        clock: Clock,
        changed: Callable[[], None],
    ) -> None:
        self._hub = hub
        self._key = key
        self._data = data
        self._offer = offer
        self._clock = clock
        self._changed = changed
        self._known: Revocations | None = kept(data)
        self._etag = ""

    async def run(self, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        """Every minute, and every two seconds until the first answer. Days pass meanwhile, and packs expire."""
        heard = False
        while True:
            heard = await self.look() or heard
            await sleep(_EVERY if heard else _AT_FIRST)

    async def look(self) -> bool:
        """Ask once. Whether the hub told a list that can be believed, or that the last one still holds."""
        answer = await self._hub.revoked_packs(self._etag)
        heard = answer is None
        if answer is not None and not isinstance(answer, BackendFailure) and await self._take(answer.value):
            self._etag, heard = answer.etag, True
        if self._offer.judge(self._known, today_in_tehran(self._clock.now())):
            _log.warning("what partners offer has changed")
            self._changed()
        return heard

    async def _take(self, signed: SignedRevocations) -> bool:
        """Believe and keep a list, if the hub signed it and it is no older one."""
        key = self._key()
        found = verify_list(signed, key) if key is not None else None
        if found is None:
            if key is not None:
                _log.error("a list of revoked packs is not signed by the hub")
            return False
        if self._known is not None and found.serial < self._known.serial:
            _log.error("a list of revoked packs is older than the last one", serial=found.serial)
            return False
        self._known = found
        text = msgspec.json.encode(signed).decode()
        await asyncio.to_thread(write_atomically, self._data / KEPT_FILE, text)
        return True
