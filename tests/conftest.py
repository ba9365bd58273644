"""What every test needs before anything of Qt is imported."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_QUICK_CONTROLS_STYLE"] = "Basic"

import asyncio
from collections.abc import Callable, Iterator, Mapping

import pytest
from hypothesis import HealthCheck, settings

from kiosk import garbage
from tests.support import pcscd as pcscd_support
from tests.support.patient_loop import PatientLoop
from tests.support.pcscd import Pcscd
from tests.support.postgresql import PostgreSql

# How long an example takes says more about what else the machine does than about the code.
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    from PySide6.QtGui import QGuiApplication  # most tests run without Qt

    return QGuiApplication


@pytest.fixture(scope="module", autouse=True)
def _garbage_of_qt(request: pytest.FixtureRequest) -> Iterator[None]:
    """Qt objects are destroyed in this thread, before another module's threads allocate and collect."""
    if any(item.getparent(pytest.Module) is request.node and _uses_qt(item) for item in request.session.items):
        with garbage.kept_from_threads():
            yield
    else:
        yield


def _uses_qt(item: pytest.Item) -> bool:
    return isinstance(item, pytest.Function) and "qapp" in item.fixturenames


def pytest_asyncio_loop_factories() -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Coroutine tests run on a loop that gives everybody time to answer, whatever else the machine does."""
    return {"patient": PatientLoop}


@pytest.fixture(scope="module")
def pcscd() -> Iterator[Pcscd]:
    """A running pcscd with vpcd's two readers. There can be one: modules in other processes wait for their turn."""
    if reason := pcscd_support.missing():
        pytest.skip(reason)
    daemon = Pcscd()
    daemon.start()
    yield daemon
    daemon.close()


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgreSql]:
    """A running PostgreSQL; every database that it creates has the hub's tables."""
    server = PostgreSql()
    try:
        server.start()
        server.make_template()
        yield server
    finally:
        server.close()
