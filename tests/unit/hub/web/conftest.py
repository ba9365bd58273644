from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hub import catalogue, composition, demo_city
from hub.composition import Hub
from hub.settings import Settings
from kiosk.contract.catalogue import COMPILED_FILE
from tests.support.clock import FakeClock


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(datetime(2026, 11, 25, 5, tzinfo=UTC))


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The city's catalogue, read once."""
    file = tmp_path_factory.mktemp("compiled") / COMPILED_FILE
    catalogue.load(Settings(data=file.parent).catalogue, file)
    return file


@pytest.fixture
async def hub(tmp_path: Path, clock: FakeClock, compiled: Path) -> AsyncIterator[Hub]:
    """A hub with the demonstration city: the electricity company is two working days late with a permit."""
    shutil.copy(compiled, tmp_path)
    hub = composition.build(Settings(data=tmp_path, public_url="http://127.0.0.1"), clock.now)
    await hub.database.prepare()
    await demo_city.settle(hub)
    yield hub
    await hub.database.engine.dispose()
