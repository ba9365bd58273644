"""`kiosk devices`: what is configured and how it is, and what else was found."""

from __future__ import annotations

import asyncio
import logging
from argparse import Namespace
from contextlib import AsyncExitStack
from typing import Any

import msgspec

from kiosk import log
from kiosk.clock import SystemClock
from kiosk.commands.output import write_json, write_line, write_rows
from kiosk.config.load import load
from kiosk.config.model import Config
from kiosk.control.client import RunningKiosk, whoever_has
from kiosk.control.finding import findings
from kiosk.control.status import DeviceList, weight_of
from kiosk.devices import open_devices
from kiosk.maintenance.plugin_line import EXIT_CODES
from kiosk.maintenance.results import worst
from kiosk.supervision.belief import STRIKES
from kiosk.supervision.watch import watch

_SETTLE_SECONDS = 1.0  # for a card service to list its readers


def devices(given: Namespace) -> int:
    """The list. The exit code is that of the device in the gravest state."""
    config = load(given.config)
    found = asyncio.run(_list(config))
    if given.json:
        write_json(found)
    else:
        _show(found)
    return EXIT_CODES[worst(weight_of(report) for report in found.devices)]


async def _list(config: Config) -> DeviceList:
    log.configure(None, config.kiosk.id, level=logging.ERROR)
    holder = await whoever_has(config.kiosk.data_path)
    if isinstance(holder, RunningKiosk):
        return msgspec.convert(await holder.ask("devices"), DeviceList)
    try:
        return await _look(config)
    finally:
        holder.release()


async def _look(config: Config) -> DeviceList:
    async with AsyncExitStack() as stack:
        opened = await open_devices(config, stack)
        await asyncio.sleep(_SETTLE_SECONDS)
        watched = watch(config, opened, SystemClock())
        for _ in range(STRIKES):
            await asyncio.gather(*(supervisor.check() for supervisor in watched.supervisors))
        return DeviceList(watched.reports, await findings(opened))


def _show(found: DeviceList) -> None:
    rows: list[dict[str, Any]] = [
        {
            "id": d.id,
            "role": d.role,
            "driver": d.driver,
            "address": d.address,
            "profile": d.profile or "-",
            "state": d.state.value,
            "since": f"{d.since:%H:%M:%S}",
            "detail": d.detail,
        }
        for d in found.devices
    ]
    write_rows(rows, as_json=False)
    if found.found:
        write_line("")
        write_rows(
            [
                {
                    "found": f.name,
                    "kind": f.kind.value,
                    "how": f.how,
                    "where": f.address,
                    "proposed profile": f.profile or "-",
                }
                for f in found.found
            ],
            as_json=False,
        )
