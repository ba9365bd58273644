from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hub import composition, demo_city
from hub.composition import Hub
from hub.settings import Settings
from tests.support.clock import FakeClock


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(datetime(2026, 11, 25, 5, tzinfo=UTC))


@pytest.fixture
async def hub(tmp_path: Path, clock: FakeClock) -> AsyncIterator[Hub]:
    """A hub with the demonstration city: the electricity company is two working days late with a permit."""
    hub = composition.build(Settings(data=tmp_path, public_url="http://127.0.0.1"), clock.now)
    await hub.database.prepare()
    await demo_city.settle(hub)
    yield hub
    await hub.database.engine.dispose()
