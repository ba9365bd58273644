"""Puts together what is behind the screen, without Qt: devices, hub connection, stores, services.

Everything is opened in the order in which it is needed and closed in the reverse one by the given stack.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

import structlog

from hardware.deeds import Deed
from hardware.printer.base import ReceiptPrinter
from kiosk.backend.client import HubClient, tls_context
from kiosk.backend.exchange import Exchange
from kiosk.catalogue.load import Catalogue
from kiosk.clock import Clock, SystemClock
from kiosk.config.model import Config
from kiosk.control.dev import LastReceipt, deeds_of, dev_handlers
from kiosk.control.papers import outbox_handlers, print_handlers
from kiosk.control.protocol import SOCKET_NAME, Handler
from kiosk.control.server import open_control
from kiosk.control.status import StatusDesk
from kiosk.devices import Devices, open_devices
from kiosk.embedded.hub import EmbeddedHub
from kiosk.embedded.relay import Relay
from kiosk.errors import ConfigError
from kiosk.maintenance.context import Asked, Context, HubTarget, no_screen
from kiosk.maintenance.service import SelfTestService
from kiosk.outbox.outbox import Outbox
from kiosk.outbox.store import OutboxStore
from kiosk.packs.watch import RevocationWatch
from kiosk.printing.journal import PrintJournal
from kiosk.printing.service import PrintService, Render
from kiosk.receipt_key import KEY_FILE, ReceiptKey
from kiosk.session import actions as a
from kiosk.session.card_watch import CardWatch
from kiosk.session.controller import Spawn
from kiosk.session.scan_watch import ScanWatch
from kiosk.session.state import Step
from kiosk.session.work import VisitWorker
from kiosk.storage.sealing import Sealer
from kiosk.supervision.watch import DeviceWatch, watch
from kiosk.usage import Usage, open_usage
from kiosk.visits import Visits

_log = structlog.get_logger(__name__)

STORE_KEY = "store.key"
#: How long a receipt can be printed again, and how long a settled submission is listed.
_RECEIPTS_KEPT, _SUBMISSIONS_KEPT = timedelta(days=7), timedelta(days=30)


@dataclass(frozen=True)
class HubLink:
    """How the hub is reached. With an embedded hub there is a relay in between, which can be cut."""

    client: HubClient
    url: str
    tls: ssl.SSLContext
    embedded: EmbeddedHub | None = None
    relay: Relay | None = None


@dataclass(frozen=True)
class Core:
    """What is behind the screen."""

    hub: HubLink
    devices: Devices
    printing: PrintService
    watch: DeviceWatch
    deeds: list[Deed]  # what can be done to its virtual devices


async def open_core(
    config: Config,
    visits: Visits,
    stack: AsyncExitStack,
    *,
    spawn: Spawn,
    render: Callable[[ReceiptPrinter], Render],
    forget: Callable[[], None],
    screen: Callable[[], tuple[int, int] | None] = no_screen,
) -> Core:
    """Open everything. `screen` tells how many pixels the screen has that the window lies on.

    Raises KioskError when a store or the embedded hub cannot be used.
    """
    data, clock, session = config.kiosk.data_path, visits.clock, visits.session
    devices = await open_devices(config, stack)
    stack.callback(CardWatch(devices.reader, session).close)
    hub = await open_hub(config, stack)
    printing = await open_printing(config, devices, visits.catalogue, render, stack)
    outbox = await _open_outbox(data, clock, hub.client, stack)
    worker = VisitWorker(
        hub=hub.client,
        outbox=outbox,
        printing=printing,
        reader=devices.reader,
        catalogue=visits.catalogue,
        clock=clock,
        kiosk_id=config.kiosk.id,
        place=config.kiosk.name.fa,
        report=visits.session.dispatch,
        forget=forget,
    )
    device_watch = watch(config, devices, clock)
    stack.push_async_callback(device_watch.stop)
    stack.callback(device_watch.tell(visits.device_states))
    key = ReceiptKey(data / KEY_FILE)
    stack.callback(ScanWatch(devices.scanner, session, lambda: key.key).close)
    device_watch.start()
    outbox.courier.start()
    usage = Usage(await open_usage(data / "usage.db", clock, stack), session, visits.most_used)
    stack.callback(usage.close)
    spawn(usage.run())
    spawn(key.learn(hub.client))
    if config.packs.folder_path is not None:
        told = partial(session.dispatch, a.OfferChanged())
        spawn(
            RevocationWatch(
                hub.client, key=lambda: key.key, data=data, offer=visits.packs, clock=clock, changed=told
            ).run()
        )
    visits.worker.arrive(worker)
    selftests = SelfTestService(_test_context(config, visits, devices, hub, printing, screen=screen))
    spawn(selftests.watch_nights(config, visits.clock))
    deeds = deeds_of(devices.handles, hub.relay, LastReceipt(session))
    desk = StatusDesk(
        config=config,
        clock=clock,
        session=session,
        watch=device_watch,
        hub=hub.client,
        outbox=outbox.store,
        printing=printing,
    )
    handlers: dict[str, Handler] = {
        **desk.handlers,
        **print_handlers(config, printing),
        **outbox_handlers(outbox.store, outbox.courier),
        **dev_handlers(config, deeds),
        "selftest": selftests.answer,
        "readiness": selftests.print_readiness,
    }
    await open_control(data / SOCKET_NAME, handlers, stack)
    return Core(hub, devices, printing, device_watch, deeds)


def _test_context(
    config: Config,
    visits: Visits,
    devices: Devices,
    hub: HubLink,
    printing: PrintService,
    *,
    screen: Callable[[], tuple[int, int] | None],
) -> Callable[[Asked], Context]:
    target = HubTarget(hub.url, hub.client, hub.tls, embedded=hub.embedded is not None)

    def context(asked: Asked) -> Context:
        return Context(
            config,
            devices,
            target,
            visits.clock,
            printing.print_paper,
            is_printing=lambda: printing.is_printing,
            in_use=lambda: visits.session.state.step is not Step.ATTRACT,
            screen=screen,
            asked=asked,
        )

    return context


async def open_hub(config: Config, stack: AsyncExitStack) -> HubLink:
    """The connection to the city's hub, or to one of our own."""
    settings = config.hub
    tls = tls_context(Path(settings.ca_file) if settings.ca_file else None)
    embedded: EmbeddedHub | None = None
    relay: Relay | None = None
    url, token = settings.url, ""
    if settings.embedded:
        embedded = await EmbeddedHub.start(config.kiosk.data_path / "hub", config.kiosk.id, packs=config.packs)
        stack.push_async_callback(embedded.stop)
        address = urlsplit(embedded.url)
        relay = Relay(address.hostname or "127.0.0.1", address.port or 80)
        await relay.mend()
        stack.push_async_callback(relay.cut)
        url, token = f"http://127.0.0.1:{relay.port}", embedded.token
    else:
        token = _token(settings.token_file)
    client = HubClient(Exchange(url, config.kiosk.id, token, tls, settings.deadline_seconds))
    stack.push_async_callback(client.close)
    return HubLink(client, url, tls, embedded, relay)


async def open_printing(
    config: Config,
    devices: Devices,
    catalogue: Catalogue,
    render: Callable[[ReceiptPrinter], Render],
    stack: AsyncExitStack,
) -> PrintService:
    """The print service over its journal. What a dead process left in the middle is marked so, and offered."""
    data, clock = config.kiosk.data_path, SystemClock()
    journal = await PrintJournal.open(data / "prints.db", Sealer.from_file(data / STORE_KEY), clock)
    stack.push_async_callback(journal.close)
    cut_off = await journal.recover()
    await journal.prune(clock.now() - _RECEIPTS_KEPT)
    if cut_off:
        _log.warning("receipts were cut off; see: kiosk print list", jobs=[f"{job.id}: {job.state}" for job in cut_off])
    if await journal.is_torn():
        devices.printer.expect_leftover()
    seconds = config.printer.collect_seconds
    service = PrintService(devices.printer, render(devices.printer), journal, clock, catalogue, collect_seconds=seconds)
    stack.push_async_callback(service.close)
    return service


async def _open_outbox(data: Path, clock: Clock, hub: HubClient, stack: AsyncExitStack) -> Outbox:
    store = await OutboxStore.open(data / "outbox.db", Sealer.from_file(data / STORE_KEY), clock)
    stack.push_async_callback(store.close)
    await store.recover()
    await store.prune(clock.now() - _SUBMISSIONS_KEPT)
    outbox = Outbox(store, hub.submit)
    stack.push_async_callback(outbox.courier.stop)
    return outbox


def _token(file: str) -> str:
    try:
        return Path(file).expanduser().read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"hub.token_file: cannot be read: {error}") from error
