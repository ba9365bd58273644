"""What a printer says of itself: any bytes at all, a pulled cable, and a day of questions."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import random
import socket
import time
from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import psutil
import structlog

from bench.row import plain
from hardware.printer import status
from hardware.printer.escpos import EscPosPrinter
from hardware.printer.network import NetworkTransport
from hardware.printer.profiles import profile_named
from hardware.printer.replies import AutoStatus, ReplyReader
from hardware.printer.virtual import VirtualPrinter
from kiosk.clock import Clock, SystemClock
from kiosk.maintenance.results import Kind
from kiosk.supervision import DeviceState
from kiosk.supervision.looks import printer_look
from kiosk.supervision.supervisor import Plate, Supervisor

PROFILE = profile_named("virtual-80")
INPUTS, LONGEST_INPUT = 1_000_000, 12
POLLS = 24 * 60 * 60  # one each second
PULLS = 4  # at different moments between two looks
NOTICE_GOAL_S, RETURN_GOAL_S = 2.0, 5.0


def rows() -> list[dict[str, Any]]:
    """Fuzz, cable, endurance."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    try:
        return [*_fuzz(), *asyncio.run(_cable()), *asyncio.run(_day())]
    finally:
        structlog.reset_defaults()


def _fuzz() -> list[dict[str, Any]]:
    draw = random.Random(1)  # noqa: S311  noise, not a secret
    inputs = [draw.randbytes(draw.randint(1, LONGEST_INPUT)) for _ in range(INPUTS // 10)]
    reader = ReplyReader(full_status=True)
    _feed(reader, inputs)  # warm
    before, started = _megabytes(), time.perf_counter()
    for _ in range(10):
        _feed(reader, inputs)
    each = (time.perf_counter() - started) / INPUTS * 1e6
    return [
        plain("printer: 1,000,000 random inputs to the reply reader, each", each, "us", 1000.0),
        plain("printer: memory after them", _megabytes() - before, "MB", 1.0),
    ]


def _feed(reader: ReplyReader, inputs: list[bytes]) -> None:
    """Any exception ends the measurement."""
    for data in inputs:
        for reply in reader.feed(data):
            if isinstance(reply, AutoStatus):
                status.auto_conditions(reply.data)


async def _cable() -> list[dict[str, Any]]:
    """The worst of several pulls: power lost (the line is reset) and cable pulled (nothing comes back at all)."""
    gone: dict[bool, list[float]] = {True: [], False: []}
    back: list[float] = []
    async with _printer() as (server, driver):
        supervisor = _supervisor(driver, SystemClock())
        supervisor.start()
        for turn in range(PULLS):
            for silently in (False, True):
                await _until(supervisor, DeviceState.READY)
                await asyncio.sleep(turn / PULLS)
                with ExitStack() as cable:
                    server.controls.vanish()
                    if silently:
                        _swallow(server.port, cable)
                    gone[silently].append(await _until(supervisor, DeviceState.GONE))
                    await asyncio.sleep(turn)
                await server.controls.come_back()
                back.append(await _until(supervisor, DeviceState.READY))
        await supervisor.stop()
    return [
        plain("printer: power lost until the kiosk knows, worst", max(gone[False]), "s", NOTICE_GOAL_S),
        plain("printer: cable pulled until the kiosk knows, worst", max(gone[True]), "s", NOTICE_GOAL_S),
        plain("printer: back again until the kiosk knows, worst", max(back), "s", RETURN_GOAL_S),
    ]


def _swallow(port: int, cable: ExitStack) -> None:
    """A port that answers nothing, not even a refusal: it listens, its queue is full, nobody accepts."""
    listener = cable.enter_context(socket.socket())
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", port))
    listener.listen(0)
    for _ in range(2):
        waiting = cable.enter_context(socket.socket())
        waiting.setblocking(False)
        waiting.connect_ex(("127.0.0.1", port))


async def _until(supervisor: Supervisor, wanted: DeviceState) -> float:
    started = time.perf_counter()
    async with asyncio.timeout(30):
        while supervisor.report.value.state is not wanted:  # noqa: ASYNC110  looked at as a person would
            await asyncio.sleep(0.005)
    return time.perf_counter() - started


async def _day() -> list[dict[str, Any]]:
    """Polls of a whole day at full speed, on a clock that is moved instead of waited for."""
    clock = _FakeClock()
    async with _printer() as (server, driver):
        supervisor = _supervisor(driver, clock)
        await _poll(supervisor, server, clock, POLLS // 10)
        memory, files, started = _megabytes(), _open_files(), time.perf_counter()
        await _poll(supervisor, server, clock, POLLS)
        took = time.perf_counter() - started
        return [
            plain(f"printer: {POLLS:,} status polls (24 h), each", took / POLLS * 1000, "ms", 50.0),
            plain("printer: memory after them", _megabytes() - memory, "MB", 1.0),
            plain("printer: open files after them", _open_files() - files, "", 0.0),
        ]


async def _poll(supervisor: Supervisor, server: VirtualPrinter, clock: _FakeClock, times: int) -> None:
    for turn in range(times):
        if turn % 5_000 == 0:
            server.controls.set_paper_near_end(turn % 10_000 == 0)
        await supervisor.check()
        clock.seconds += 1
    await asyncio.sleep(0.1)  # for the last line to be closed at both ends
    gc.collect()


class _FakeClock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> datetime:
        return datetime.fromtimestamp(1_700_000_000 + self.seconds, UTC)

    def monotonic(self) -> float:
        return self.seconds


@asynccontextmanager
async def _printer() -> AsyncIterator[tuple[VirtualPrinter, EscPosPrinter]]:
    server = VirtualPrinter(PROFILE)
    await server.start()
    driver = EscPosPrinter(NetworkTransport("127.0.0.1", server.port), PROFILE)
    yield server, driver
    await driver.close()
    await server.stop()


def _supervisor(driver: EscPosPrinter, clock: Clock) -> Supervisor:
    plate = Plate("printer", Kind.PRINTER, "network", driver.address)
    return Supervisor(plate, printer_look(driver), clock)


def _megabytes() -> float:
    return float(psutil.Process().memory_info().rss) / 2**20


def _open_files() -> int:
    return len(os.listdir("/proc/self/fd"))  # noqa: PTH208  a count of names, no paths


if __name__ == "__main__":
    for row in rows():
        print(row)
