"""The composition root: configuration -> core -> view models -> window -> loop; then everything closed in reverse.

    config    read and checked; a bad one never starts anything
    lock      one kiosk per data directory
    Qt        the application object and the fonts, before any picture or paper
    visit     the state machine, waiting for hands (`kiosk/visits.py`)
    window    the shell and its screens; the first picture is there now
    core      devices, hub link, stores, services (`kiosk/assembly.py`)

The only module of the core that may import `ui`.
"""

from __future__ import annotations

import asyncio
import importlib
import logging
import os
import signal
import tempfile
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec
import qasync
import structlog
from PySide6.QtGui import QGuiApplication

from hardware.printer.base import PrintOutcome, Raster, ReceiptPrinter
from hardware.scanner.base import CodeScanner, TypingScanner
from kiosk import garbage, log
from kiosk.catalogue.search import ServiceFinder
from kiosk.clock import Clock, SystemClock
from kiosk.commands.output import Exit, complain, write_line
from kiosk.config.load import load
from kiosk.config.model import Config, Profile, ScannerDriver, ServiceSection
from kiosk.contract.days import today_in_tehran
from kiosk.contract.language import Language
from kiosk.instance import InstanceLock
from kiosk.packs.offer import catalogue_of
from kiosk.printing.document import PaperDocument
from kiosk.session.state import Step
from kiosk.speech.narrator import Narrator
from kiosk.visits import Visits, prepare
from ui.application import KioskWindow, WindowSettings, create_application
from ui.keypad.keymap import KeyMap, KeyPress
from ui.tasks import TaskSet
from ui.translation import Translator
from ui.viewmodels.base import Counter, ViewContext
from ui.viewmodels.registry import SCREENS

if TYPE_CHECKING:
    from kiosk.assembly import Core
    from kiosk.control.papers import Printed
    from kiosk.information.prayer_times import PrayerTimes
    from kiosk.printing.service import PrintService, Render

_log = structlog.get_logger(__name__)
T = TypeVar("T")
_IO_THREADS = 4


def run(config_file: Path | None) -> int:
    """Start the kiosk and serve until it is told to end. The exit code."""
    config = load(config_file)
    log.configure(config.kiosk.data_path / "kiosk.log", config.kiosk.id)
    with InstanceLock(config.kiosk.data_path):
        return on_the_loop(lambda: _serve(config))


def demo(config_file: Path | None, service: str, language: str, folder: Path, *, headless: bool) -> int:
    """Play one visit. Without a configuration it keeps its data in a directory of its own, which goes afterwards."""
    if headless:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ["QT_QUICK_BACKEND"] = "software"
    config = load(config_file)
    if service not in catalogue_of(config, _today())[0].offered:
        complain(f"there is no service {service}, or it is switched off; see: kiosk services list")
        return Exit.USAGE
    if language not in config.kiosk.languages:
        complain(f"this kiosk does not offer {language}; see kiosk.languages in its configuration")
        return Exit.USAGE
    with tempfile.TemporaryDirectory(prefix="pishkhan-demo-") as data:
        if config_file is None:
            config = msgspec.structs.replace(config, kiosk=msgspec.structs.replace(config.kiosk, data_dir=data))
        log.configure(config.kiosk.data_path / "kiosk.log", config.kiosk.id, level=logging.WARNING)
        with InstanceLock(config.kiosk.data_path):
            return on_the_loop(lambda: _play(config, service, Language(language), folder))


def preview(service: str, language: str, catalogue_folder: Path, folder: Path) -> int:
    """Take pictures of a definition of a catalogue, or of a pack, signed or not. CatalogueError when it has a fault."""
    from kiosk.catalogue.load import Catalogue, load_catalogue
    from kiosk.commands.packs import sound
    from kiosk.contract.packs.load import is_pack
    from ui.preview import Preview

    os.environ["QT_QPA_PLATFORM"], os.environ["QT_QUICK_BACKEND"] = "offscreen", "software"
    catalogue = load_catalogue(catalogue_folder)
    if is_pack(Path(service)):
        found = sound(Path(service)).service
        catalogue, service = Catalogue({**catalogue.services, found.id: found}, catalogue.names), found.id
    if service not in catalogue.services:
        complain(f"there is no service {service} in {catalogue_folder}")
        return Exit.USAGE
    pictures = Preview(catalogue, folder, write_line, _prayer_times(ServiceSection()))
    on_the_loop(lambda: pictures.take(catalogue.services[service], Language(language)))
    return Exit.OK


def print_test(config_file: Path | None) -> Printed:
    """Print a test page on the configured printer. No kiosk may run: AlreadyRunningError."""
    from kiosk.printing.test_page import page_for_testing

    config = load(config_file)
    kiosk_id, language = config.kiosk.id, config.kiosk.languages[0]
    return _print(config, lambda printing: printing.print_paper(page_for_testing(kiosk_id, language, printing.profile)))


def reprint(config_file: Path | None, job: str) -> Printed:
    """Print a receipt of the journal again. No kiosk may run: AlreadyRunningError."""
    return _print(load(config_file), lambda printing: printing.reprint(job))


async def _serve(config: Config) -> int:
    end = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, end.set)
    async with AsyncExitStack() as stack:
        _open_dock(config, await open_kiosk(config, stack, end.set), stack)
        _log.info("kiosk is open")
        await end.wait()
        _log.info("kiosk closes")
    return Exit.OK


async def _play(config: Config, service: str, language: Language, folder: Path) -> int:
    from kiosk.demo.player import Player
    from kiosk.demo.surroundings import EmbeddedSurroundings
    from ui import paper

    async with AsyncExitStack() as stack:
        kiosk = await open_kiosk(config, stack, lambda: None)
        surroundings = EmbeddedSurroundings(
            grab=kiosk.window.grab,
            save_raster=lambda r, file: paper.save_png(paper.PaperRaster(r.width, r.height, r.rows), file),
            handles=kiosk.core.devices.handles,
            messages=config.kiosk.data_path / "hub" / "sms.jsonl",
        )
        definition = kiosk.visits.catalogue.services[service]
        player = Player(kiosk.visits.session, surroundings, definition, language, folder, write_line)
        summary = await player.play()
    write_line(f"{folder / 'summary.json'}: {'ok' if summary.ok else summary.trouble}")
    return Exit.OK if summary.ok else Exit.CRITICAL


def _open_dock(config: Config, kiosk: Kiosk, stack: AsyncExitStack) -> None:
    """The hands at the virtual devices, beside a window on a desk."""
    if config.kiosk.profile is Profile.PRODUCTION or config.screen.full_screen:
        return
    from ui.devtools.opening import open_dock

    core, paper_file = kiosk.core, config.kiosk.data_path / "last-paper.png"
    dock = open_dock(core.devices.handles, core.deeds, kiosk.tasks.spawn, paper_file)
    if dock is not None:
        stack.callback(dock.close)
        dock.show(beside=kiosk.window.window)


@dataclass(frozen=True)
class Kiosk:
    """A kiosk that is open."""

    visits: Visits
    window: KioskWindow
    core: Core
    tasks: TaskSet


async def open_kiosk(
    config: Config, stack: AsyncExitStack, on_close: Callable[[], None], clock: Clock | None = None
) -> Kiosk:
    """The window first, then what is behind it. `stack` closes everything in reverse.

    `on_close` is called when somebody closes the window; `clock` is the machine's unless given.
    """
    tasks = TaskSet()
    visits = prepare(config, tasks.spawn, clock)
    keys = _Keys()
    translator = Translator()
    narrator = Narrator(config.speech, tasks.spawn)
    window = _window(config, visits, translator, on_close=on_close, keys=keys, narrator=narrator)
    stack.callback(translator.remove)
    stack.callback(window.close)
    window.show()
    await window.first_frame()
    _log.info("first frame")
    # Hub client, databases and drivers take longer to import than a window takes to appear.
    assembly = await asyncio.to_thread(importlib.import_module, "kiosk.assembly")
    core = await assembly.open_core(
        config,
        visits,
        stack,
        spawn=tasks.spawn,
        render=_render_with(translator),
        forget=_forget,
        screen=window.screen_pixels,
    )
    stack.push_async_callback(tasks.close)
    keys.feed(core.devices.scanner)
    narrator.arrive(core.devices.voice)
    garbage.set_start_aside()
    tasks.spawn(garbage.GarbageRounds(lambda: visits.session.state.step is Step.ATTRACT).run())
    return Kiosk(visits, window, core, tasks)


def _window(
    config: Config,
    visits: Visits,
    translator: Translator,
    *,
    on_close: Callable[[], None],
    keys: _Keys,
    narrator: Narrator,
) -> KioskWindow:
    screen = config.screen
    context = ViewContext(
        session=visits.session,
        services=visits.catalogue.services,
        names=visits.catalogue.names,
        devices=visits.device_states,
        clock=visits.clock,
        counter=Counter(config.help.counter, config.help.phone),
        finder=ServiceFinder(visits.catalogue.services.values()),
        most_used=visits.most_used,
        pilgrims_first=config.kiosk.pilgrims_first,
        narrator=narrator,
        prayer_times=_prayer_times(config.service),
    )
    settings = WindowSettings(
        screen.width_px,
        screen.height_px,
        screen.full_screen,
        screen.diagonal_inches,
        bottom_edge_millimetres=screen.bottom_edge_mm,
        reach_millimetres=screen.reach_mm,
    )
    typing = config.keys.typing and config.scanner.driver is not ScannerDriver.WEDGE
    return KioskWindow(
        context,
        SCREENS,
        translator,
        settings,
        on_close=on_close,
        on_key=keys,
        keys=KeyMap(config.keys, typing=typing),
    )


def _prayer_times(place: ServiceSection) -> Callable[[datetime], PrayerTimes]:
    def at(now: datetime) -> PrayerTimes:
        from kiosk.information.prayer_times import prayer_times

        return prayer_times(today_in_tehran(now), place.latitude, place.longitude)

    return at


class _Keys:
    """Feeds key presses to a scanner that types, once it is open."""

    def __init__(self) -> None:
        self._scanner: TypingScanner | None = None

    def __call__(self, press: KeyPress) -> None:
        if self._scanner is not None:
            self._scanner.press(press.text, press.position, press.shifted, press.at)

    def feed(self, scanner: CodeScanner) -> None:
        """Give all keys from now on to `scanner`, if it is one that types."""
        self._scanner = scanner if isinstance(scanner, TypingScanner) else None


def _render_with(translator: Translator) -> Callable[[ReceiptPrinter], Render]:
    """Papers are drawn in a thread: a long one takes longer than a frame."""

    def render_for(printer: ReceiptPrinter) -> Render:
        def draw(document: PaperDocument, dots: int) -> Raster:
            from ui import paper

            drawn = paper.render(document, dots=dots, dpi=printer.profile.dpi, labels=translator.paper_label)
            return Raster(drawn.width, drawn.height, drawn.rows)

        async def render(document: PaperDocument, dots: int) -> Raster:
            return await asyncio.to_thread(draw, document, dots)

        return render

    return render_for


class PapersOffscreen:
    """Draws papers for a command that has no window. Holds the application object, without which there are no fonts."""

    def __init__(self) -> None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        self._application = create_application()
        self._translator = Translator()
        self._render_for = _render_with(self._translator)

    def __call__(self, printer: ReceiptPrinter) -> Render:
        """What draws for `printer`."""
        return self._render_for(printer)

    def save_pdf(self, document: PaperDocument, file: Path, title: str) -> None:
        """Write `document` as a PDF of A4 pages. OSError."""
        from ui import paper

        paper.save_pdf(document, file, labels=self._translator.paper_label, title=title)


def _today() -> date:
    return today_in_tehran(SystemClock().now())


def _forget() -> None:
    QGuiApplication.clipboard().clear()


def _print(config: Config, work: Callable[[PrintService], Awaitable[PrintOutcome]]) -> Printed:
    """Print something without starting the kiosk, which must not be running: a printer has one master."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    log.configure(config.kiosk.data_path / "kiosk.log", config.kiosk.id)

    async def job() -> Printed:
        from kiosk.assembly import open_printing
        from kiosk.control.papers import printed
        from kiosk.devices import open_devices

        async with AsyncExitStack() as stack:
            devices = await open_devices(config, stack)
            printing = await open_printing(
                config, devices, catalogue_of(config, _today())[0], _render_with(Translator()), stack
            )
            return printed(await work(printing))

    with InstanceLock(config.kiosk.data_path):
        return on_the_loop(job)


def on_the_loop(main: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run `main` on one loop that serves Qt and asyncio alike. Garbage stays in this thread."""
    application = create_application()
    with garbage.kept_from_threads():
        return _on_a_loop_of(application, main)


def _on_a_loop_of(application: QGuiApplication, main: Callable[[], Coroutine[Any, Any, T]]) -> T:
    def new_loop() -> asyncio.AbstractEventLoop:
        loop: asyncio.AbstractEventLoop = qasync.QEventLoop(application)
        loop.set_default_executor(ThreadPoolExecutor(_IO_THREADS, "io"))
        return loop

    with asyncio.Runner(loop_factory=new_loop) as runner:
        return runner.run(main())
