"""How often the hub is asked, and what holds while it does not answer."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.backend.client import HubClient, tls_context
from kiosk.backend.exchange import Exchange
from kiosk.contract.packs.load import Pack, accept, read_pack
from kiosk.contract.packs.revocations import Revocations, Revoked, sign_list
from kiosk.packs.offer import KEPT_FILE, PacksOnOffer
from kiosk.packs.watch import RevocationWatch
from tests.support.clock import FakeClock
from tests.support.packs import ID, PARTNERS, TODAY, around, pack_folder
from tests.support.stub_hub import StubHub, answer, hang_up, stub_hub

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
NOON = datetime(2026, 11, 25, 8, 30, tzinfo=UTC)


class EnoughError(Exception):
    """The watch has asked as often as the test wants."""


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    read = read_pack(pack_folder(tmp_path / "pack"), around())
    assert isinstance(read, Pack)
    taken = accept(read, PARTNERS, TODAY)
    assert isinstance(taken, Pack)
    return taken


@asynccontextmanager
async def watch_over(hub: StubHub, pack: Pack, data: Path, clock: FakeClock) -> AsyncIterator[RevocationWatch]:
    """Its changes are told as sleeps of no length."""
    client = HubClient(Exchange(hub.url, "K1", "t", tls_context(None), 60))
    yield RevocationWatch(
        client,
        key=KEY.public_key,
        data=data,
        offer=PacksOnOffer({}, (pack,)),
        clock=clock,
        changed=lambda: clock.slept.append(0),
    )
    await client.close()


def told(*packs: Revoked, serial: int = 1) -> bytes:
    return msgspec.json.encode(sign_list(Revocations(serial, packs), KEY))


async def test_every_two_seconds_until_the_first_answer_then_every_minute(tmp_path: Path, pack: Pack) -> None:
    clock = FakeClock(NOON)
    async with stub_hub(hang_up) as hub, watch_over(hub, pack, tmp_path, clock) as watch:

        async def sleep(seconds: float) -> None:
            await clock.sleep(seconds)
            match len(clock.slept):
                case 2:
                    hub.behave = answer(200, told(), ETag='"one"')
                case 4:
                    hub.behave = answer(304)
                case 5:
                    hub.behave = hang_up
                case 6:
                    raise EnoughError

        with pytest.raises(EnoughError):
            await watch.run(sleep)
    assert clock.slept == [2.0, 2.0, 60.0, 60.0, 60.0, 60.0]
    assert [seen.headers.get("if-none-match") for seen in hub.seen] == [None] * 3 + ['"one"'] * 3
    assert (tmp_path / KEPT_FILE).exists()


async def test_a_pack_expires_while_the_hub_is_away(tmp_path: Path, pack: Pack) -> None:
    last = datetime.combine(date(2027, 12, 31), NOON.time(), UTC)
    clock = FakeClock(last)
    async with stub_hub(hang_up) as hub, watch_over(hub, pack, tmp_path, clock) as watch:
        await watch.look()
        assert clock.slept == []
        clock.advance(timedelta(days=1).total_seconds())
        await watch.look()
        assert clock.slept == [0]


async def test_what_is_no_list_of_the_hub_changes_nothing(tmp_path: Path, pack: Pack) -> None:
    clock = FakeClock(NOON)
    gone = Revoked(ID, NOON)
    strange = Ed25519PrivateKey.from_private_bytes(bytes(32))
    async with stub_hub() as hub, watch_over(hub, pack, tmp_path, clock) as watch:
        for body in (b"{}", b"[", msgspec.json.encode(sign_list(Revocations(9, (gone,)), strange))):
            hub.behave = answer(200, body)
            assert not await watch.look()
        assert clock.slept == []
        hub.behave = answer(200, told(gone, serial=3))
        assert await watch.look()
        hub.behave = answer(200, told(serial=2))
        assert not await watch.look()
        assert clock.slept == [0]
