"""The driver over a raw queue of a real spooler."""

from __future__ import annotations

import asyncio
import socket
import sys

import pytest

from hardware import factory
from hardware.errors import DeviceIOError, DeviceUnavailableError
from hardware.printer.base import OutcomeKind, PrinterCondition, PrinterStatus
from hardware.printer.cups_queue import CupsTransport, cups_queues
from hardware.printer.discovery import FoundPrinter
from hardware.printer.escpos import EscPosPrinter
from hardware.printer.transport import StalledError
from hardware.printer.virtual import VirtualPrinter
from tests.contract.printer.conftest import ONE_WAY, QUICK, Rig
from tests.support import cupsd
from tests.support.cupsd import QUEUE, Cupsd

pytestmark = pytest.mark.skipif(cupsd.missing() is not None, reason=str(cupsd.missing()))

COMPLETED, CANCELED, ABORTED = 9, 7, 8


@pytest.fixture
def port():
    """Of the printer; nobody listens yet."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return free.getsockname()[1]


@pytest.fixture
def spooler(port, monkeypatch):
    spooler = Cupsd(port)
    monkeypatch.setenv("CUPS_SERVER", spooler.server)
    spooler.start()
    yield spooler
    spooler.stop()


@pytest.fixture
async def rig(spooler, port):
    server = VirtualPrinter(ONE_WAY, port=port)
    await server.start()
    yield Rig(EscPosPrinter(CupsTransport(QUEUE), ONE_WAY, QUICK), server)
    await server.stop()


async def ask(question):
    """What the spooler says, from a thread, as libcups keeps its settings by thread."""
    import cups

    return await asyncio.to_thread(lambda: question(cups.Connection()))


async def jobs():
    """Of all jobs: their state and name."""
    wanted = ["job-id", "job-state", "job-name"]
    found = await ask(lambda spooler: spooler.getJobs(which_jobs="all", my_jobs=False, requested_attributes=wanted))
    return [(job["job-state"], job["job-name"]) for job in found.values()]


async def until(condition):
    async with asyncio.timeout(60):
        while not condition():
            await asyncio.sleep(0.02)


async def test_a_receipt_is_sent_and_never_called_confirmed(rig, spooler, receipt, inked):
    assert await rig.driver.status() == PrinterStatus(frozenset({PrinterCondition.SILENT}))
    picture = receipt(rig)
    outcome = await rig.driver.print(picture, "A001")
    assert outcome.kind is OutcomeKind.SENT_UNCONFIRMED
    [paper] = rig.controls.papers
    assert inked(paper.raster) == picture.rows
    assert await jobs() == [(COMPLETED, "receipt")]
    await until(lambda: not spooler.documents)


async def test_one_after_the_other(rig, receipt, inked):
    pictures = [receipt(rig, seed=seed) for seed in (1, 2)]
    outcomes = await asyncio.gather(*(rig.driver.print(picture, f"A00{i}") for i, picture in enumerate(pictures)))
    assert [outcome.kind for outcome in outcomes] == [OutcomeKind.SENT_UNCONFIRMED] * 2
    assert [inked(paper.raster) for paper in rig.controls.papers] == [picture.rows for picture in pictures]


async def test_without_its_printer_the_job_is_given_up(spooler):
    connection = await CupsTransport(QUEUE).open()
    await connection.write(b"receipt")
    with pytest.raises(DeviceIOError, match="gave the job up"):
        await connection.end()
    await connection.close()
    assert await jobs() == [(ABORTED, "receipt")]


async def test_a_job_that_does_not_leave_in_time_is_cancelled(spooler, port):
    with socket.create_server(("127.0.0.1", port)):  # takes the line and never reads
        connection = await CupsTransport(QUEUE, hand_on_timeout=1.0).open()
        await connection.write(bytes(10_000_000))
        with pytest.raises(StalledError, match="did not leave the spooler"):
            await connection.end()
        await connection.close()
        assert await jobs() == [(CANCELED, "receipt")]
        await until(lambda: not spooler.documents)


async def test_leaving_in_the_middle_cancels_the_job(spooler, port):
    with socket.create_server(("127.0.0.1", port)):
        connection = await CupsTransport(QUEUE).open()
        await connection.write(bytes(10_000_000))
        ending = asyncio.create_task(connection.end())
        await until(lambda: spooler.documents)
        ending.cancel()
        await asyncio.wait({ending})
        await connection.close()
        assert await jobs() == [(CANCELED, "receipt")]


async def test_half_a_receipt_is_never_handed_over(spooler):
    connection = await CupsTransport(QUEUE).open()
    reading = asyncio.create_task(connection.read())
    await connection.write(b"half")
    await connection.close()
    await connection.close()
    with pytest.raises(DeviceIOError, match="closed"):
        await reading
    assert await jobs() == []


async def test_a_queue_that_is_not_there_stopped_or_takes_nothing(spooler):
    with pytest.raises(DeviceUnavailableError, match="cups other: there is no such queue"):
        await CupsTransport("other").open()
    await ask(lambda spooler: spooler.disablePrinter(QUEUE))
    with pytest.raises(DeviceUnavailableError, match="is stopped"):
        await CupsTransport(QUEUE).open()
    await ask(lambda spooler: spooler.enablePrinter(QUEUE))
    await ask(lambda spooler: spooler.rejectJobs(QUEUE))
    with pytest.raises(DeviceUnavailableError, match="takes no jobs"):
        await CupsTransport(QUEUE).open()


async def test_the_spooler_is_gone(port, monkeypatch):
    monkeypatch.setenv("CUPS_SERVER", f"127.0.0.1:{port}")
    with pytest.raises(DeviceUnavailableError, match="cannot be reached"):
        await CupsTransport(QUEUE).open()
    with pytest.raises(DeviceUnavailableError):
        await asyncio.to_thread(cups_queues)


async def test_without_pycups(monkeypatch):
    monkeypatch.setitem(sys.modules, "cups", None)
    with pytest.raises(DeviceUnavailableError, match="pycups, which is not installed"):
        await CupsTransport(QUEUE).open()


async def test_queues_are_found(spooler):
    found = [printer for printer in await factory.found_printers() if printer.driver == "cups"]
    assert found == [FoundPrinter("cups", QUEUE, "CUPS queue", "Receipts")]


async def test_it_is_one_way_whatever_the_profile_says():
    printer = factory.open_printer(factory.PrinterSettings("cups", queue=QUEUE, profile="epson-tm-t20iii"))
    assert not printer.profile.answers_status
    assert printer.profile.name == "epson-tm-t20iii"
