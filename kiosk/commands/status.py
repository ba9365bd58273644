"""`kiosk status`: one screen, whose first line and exit code are a monitoring plug-in's."""

from __future__ import annotations

import asyncio
from argparse import Namespace
from collections.abc import Iterator
from datetime import timedelta

import msgspec

from kiosk.commands.output import Exit, write_json, write_line, write_rows
from kiosk.config.load import load
from kiosk.config.model import Config
from kiosk.control.client import RunningKiosk, listening, whoever_has
from kiosk.control.status import Status
from kiosk.maintenance.plugin_line import EXIT_CODES
from kiosk.supervision import DeviceState

_WELL = frozenset({DeviceState.READY, DeviceState.ABSENT})


def status(given: Namespace) -> int:
    """How the running kiosk is. Exit code 2 when none runs: then nobody is served."""
    config = load(given.config)
    found = asyncio.run(_ask(config))
    if found is None:
        if given.json:
            write_json({"running": False, "health": "critical", "kiosk": config.kiosk.id})
        else:
            write_line(f"PISHKHAN CRITICAL - {config.kiosk.id}: no kiosk runs on {config.kiosk.data_path}")
        return Exit.CRITICAL
    if given.json:
        write_json(found)
    else:
        _show(found)
    return EXIT_CODES[found.health]


async def _ask(config: Config) -> Status | None:
    data = config.kiosk.data_path
    if not data.is_dir():
        return None
    kiosk: RunningKiosk | None = listening(data)
    if kiosk is None:
        holder = await whoever_has(data)  # perhaps it is just starting, or hangs
        if not isinstance(holder, RunningKiosk):
            holder.release()
            return None
        kiosk = holder
    return msgspec.convert(await kiosk.ask("status"), Status)


def _show(found: Status) -> None:
    flaws = ", ".join(_flaws(found)) or "all is well"
    numbers = (
        f"uptime={found.uptime_seconds}s waiting={found.outbox.waiting} refused={found.outbox.refused} "
        f"doubtful={found.prints.doubtful}"
    )
    write_line(f"PISHKHAN {found.health.value.upper()} - {found.kiosk}: {flaws} | {numbers}")
    write_rows([{"what": what, "how": how} for what, how in _lines(found)], as_json=False)


def _flaws(found: Status) -> Iterator[str]:
    for device in found.devices:
        if device.state not in _WELL:
            yield f"{device.id}: {' '.join(device.codes) or device.state.value}"
    if not found.hub.reachable:
        yield f"hub: {found.hub.trouble}"
    if found.outbox.refused:
        yield f"outbox: {found.outbox.refused} refused"
    if found.prints.doubtful:
        yield f"prints: {found.prints.doubtful} doubtful"


def _lines(found: Status) -> Iterator[tuple[str, str]]:
    tested = found.selftest
    yield "version", f"{found.version}, {found.profile}, process {found.process}"
    yield "up", str(timedelta(seconds=found.uptime_seconds))
    yield "visit", "somebody is here" if found.visit else "nobody is here"
    yield "hub", "answers" if found.hub.reachable else f"does not answer: {found.hub.trouble}"
    yield "outbox", f"{found.outbox.waiting} waiting, {found.outbox.refused} refused"
    yield "prints", f"{found.prints.doubtful} doubtful" + (", one under way" if found.prints.printing else "")
    yield "self-test", f"{tested.overall.value}, {tested.started_at:%Y-%m-%d %H:%M} UTC" if tested else "none yet"
    for device in found.devices:
        yield device.id, f"{device.state.value} since {device.since:%Y-%m-%d %H:%M:%S} UTC. {device.detail}"
