"""Self-tests without a running kiosk: devices and hub are opened for them, and closed again."""

from __future__ import annotations

import secrets
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from hardware.printer.base import PrintOutcome, ReceiptPrinter
from kiosk.backend.client import HubClient, tls_context
from kiosk.backend.exchange import Exchange
from kiosk.clock import SystemClock
from kiosk.config.model import Config
from kiosk.devices import open_devices
from kiosk.maintenance.context import Asked, Context, HubTarget
from kiosk.printing.document import PaperDocument
from kiosk.printing.service import Render

_DEADLINE = 8.0  # seconds for one answer of the hub
_JOB_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"

#: Makes what draws papers for a printer.
RenderFor = Callable[[ReceiptPrinter], Render]


@asynccontextmanager
async def opened(config: Config, asked: Asked, render_for: RenderFor | None) -> AsyncIterator[Context]:
    """The devices of `config` and the way to its hub. The caller holds the lock of the data directory.

    Nothing is written to the stores: they may be what is broken.
    """
    async with AsyncExitStack() as stack:
        devices = await open_devices(config, stack)
        hub = hub_alone(config)
        if hub is not None:
            stack.push_async_callback(hub.client.close)
        print_paper = _printing_on(devices.printer, render_for(devices.printer)) if render_for else None
        yield Context(config, devices, hub, SystemClock(), print_paper, asked=asked)


def _printing_on(printer: ReceiptPrinter, render: Render) -> Callable[[PaperDocument], Awaitable[PrintOutcome]]:
    async def print_paper(document: PaperDocument) -> PrintOutcome:
        raster = await render(document, printer.profile.dots)
        return await printer.print(raster, "".join(secrets.choice(_JOB_LETTERS) for _ in range(4)))

    return print_paper


def hub_alone(config: Config) -> HubTarget | None:
    """The way to the configured hub, with whatever is wrong with token and certificate; None for an embedded one."""
    settings = config.hub
    if settings.embedded or not settings.url:
        return None
    token, token_trouble, tls_trouble = "", "", ""
    try:
        token = Path(settings.token_file).expanduser().read_text(encoding="ascii").strip()
        token_trouble = "" if token else "it is empty"
    except (OSError, UnicodeDecodeError) as error:
        token_trouble = str(error)
    try:
        tls = tls_context(Path(settings.ca_file).expanduser() if settings.ca_file else None)
    except (OSError, ssl.SSLError) as error:
        tls, tls_trouble = tls_context(None), str(error)
    exchange = Exchange(settings.url, config.kiosk.id, token, tls, min(_DEADLINE, settings.deadline_seconds))
    return HubTarget(settings.url, HubClient(exchange), tls, token_trouble=token_trouble, tls_trouble=tls_trouble)
