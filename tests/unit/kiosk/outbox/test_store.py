from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.contract.wire import Submission
from kiosk.errors import StoreError
from kiosk.outbox import OutboxState, OutboxStore
from kiosk.outbox.store import Payload
from tests.support.clock import FakeClock
from tests.support.outbox import NOW, SECRET, opened, submission

CLOCK = FakeClock(NOW)


@pytest.fixture(name="store")
async def _store(tmp_path: Path) -> AsyncIterator[OutboxStore]:
    async with opened(tmp_path, CLOCK) as store:
        yield store


def payload(text: str = SECRET) -> Payload:
    return Payload(submission(text), "identity-token-canary")


def on_disk(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir() if path.name.startswith("outbox.db"))


async def test_a_saved_row_is_there_after_opening_again(tmp_path: Path, store: OutboxStore) -> None:
    await store.save("k1", payload(), may_queue=True)
    async with opened(tmp_path, CLOCK) as again:
        assert await again.payload("k1") == payload()
        [row] = await again.waiting()
        assert (row.key, row.state, row.filed_at, row.has_payload) == ("k1", OutboxState.SAVED, NOW, True)


async def test_nothing_personal_is_readable_on_the_disk(tmp_path: Path, store: OutboxStore) -> None:
    await store.save("k1", payload(), may_queue=True)
    for canary in (SECRET, "9991234561", "identity-token-canary"):
        assert canary.encode() not in on_disk(tmp_path)


async def test_once_accepted_even_the_ciphertext_is_gone(tmp_path: Path, store: OutboxStore) -> None:
    await store.save("k1", payload(), may_queue=True)
    with sqlite3.connect(tmp_path / "outbox.db") as other:
        [(sealed,)] = other.execute("SELECT payload FROM submission").fetchall()
    other.close()
    assert sealed in on_disk(tmp_path)
    await store.accepted("k1", "23456789AB")
    assert sealed not in on_disk(tmp_path)
    row = await store.row("k1")
    assert row is not None
    assert (row.state, row.tracking_code, row.has_payload) == (OutboxState.ACCEPTED, "23456789AB", False)
    with pytest.raises(StoreError, match="no payload"):
        await store.payload("k1")


async def test_a_start_sends_again_what_may_wait_and_withdraws_the_rest(tmp_path: Path) -> None:
    async with opened(tmp_path, CLOCK) as store:
        for key, may_queue in [("a", True), ("b", False), ("c", True), ("d", False)]:
            await store.save(key, payload(), may_queue=may_queue)
        await store.sending("a")
        await store.sending("b")
    async with opened(tmp_path, CLOCK) as store:
        assert [row.state for row in await store.rows() if row.key in "ab"] == [OutboxState.SENDING] * 2
        await store.recover()
        assert {row.key: row.state for row in await store.rows()} == {
            "a": OutboxState.SAVED,
            "b": OutboxState.WITHDRAWN,
            "c": OutboxState.SAVED,
            "d": OutboxState.WITHDRAWN,
        }
        assert [row.key for row in await store.waiting()] == ["a", "c"]


async def test_a_refused_row_is_kept_and_can_be_sent_again(store: OutboxStore) -> None:
    await store.save("k1", payload(), may_queue=True)
    await store.refused("k1", "identity-expired", keep=True)
    assert await store.waiting() == []
    assert (await store.payload("k1")).submission == submission()
    assert await store.retry("k1")
    assert [row.key for row in await store.waiting()] == ["k1"]
    await store.refused("k1", "validation-failed", keep=False)
    assert not await store.retry("k1")
    assert not await store.retry("nobody")


async def test_provisional_codes_find_their_row(store: OutboxStore) -> None:
    plain = submission()
    with_code = Submission(plain.service_id, plain.language, plain.answers, plain.filed_at, "23456789AB")
    await store.save("k1", Payload(with_code, ""), may_queue=True)
    await store.save("k2", payload(), may_queue=True)
    found = await store.by_provisional_code("23456789AB")
    assert found is not None
    assert found.key == "k1"
    assert await store.by_provisional_code("") is None


async def test_prune_forgets_only_what_is_settled(store: OutboxStore) -> None:
    for key in "abcd":
        await store.save(key, payload(), may_queue=True)
    await store.accepted("a", "23456789AB")
    await store.withdrawn("b")
    await store.refused("c", "validation-failed", keep=True)
    assert await store.prune(NOW - timedelta(days=1)) == 0
    assert await store.prune(NOW + timedelta(days=1)) == 2
    assert [row.key for row in await store.rows()] == ["c", "d"]


async def test_an_unknown_row_is_a_defect(store: OutboxStore) -> None:
    with pytest.raises(StoreError, match="no such row"):
        await store.sending("nobody")


async def test_schema_1_is_what_it_was(store: OutboxStore, tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "outbox.db")
    columns = [row[1] for row in other.execute("PRAGMA table_info(submission)")]
    assert other.execute("PRAGMA user_version").fetchone() == (1,)
    other.close()
    assert columns == [
        "seq", "key", "service_id", "state", "may_queue", "filed_at", "changed_at", "attempts",
        "provisional_code", "tracking_code", "refusal", "payload",
    ]  # fmt: skip


WRITER = """
import asyncio, sys
from datetime import UTC, datetime
from pathlib import Path
from kiosk.clock import SystemClock
from kiosk.contract.language import Language
from kiosk.contract.wire import Submission
from kiosk.outbox.store import OutboxStore, Payload
from kiosk.storage.sealing import Sealer

async def main(folder):
    store = await OutboxStore.open(folder / "outbox.db", Sealer.from_file(folder / "key"), SystemClock())
    for number in range(100000):
        sent = Submission("request-137", Language.FA, {"desc": f"row {number}"}, datetime.now(UTC))
        await store.save(f"k{number}", Payload(sent, ""), may_queue=True)
        print(number, flush=True)

asyncio.run(main(Path(sys.argv[1])))
"""


@pytest.mark.parametrize("after", [1, 40, 150])
async def test_a_killed_process_loses_no_row_that_it_had_confirmed(tmp_path: Path, after: int) -> None:
    with subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        confirmed = [int(writer.stdout.readline()) for _ in range(after)]
        writer.kill()
        confirmed += [int(line) for line in writer.stdout.read().split("\n")[:-1]]
    async with opened(tmp_path, CLOCK) as store:
        keys = [row.key for row in await store.waiting()]
        assert keys[: len(confirmed)] == [f"k{number}" for number in confirmed]
        assert (await store.payload(keys[-1])).submission.answers["desc"].startswith("row ")
