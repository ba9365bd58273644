"""Self-tests over virtual devices, in whatever condition a test puts them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import msgspec
import pytest

from hardware.printer.virtual import VirtualPrinterControls
from hardware.scanner.virtual import VirtualScannerControls
from hardware.smartcard.virtual import VirtualReaderControls
from hardware.speech.virtual import VirtualVoiceControls
from kiosk.clock import SystemClock
from kiosk.config.model import Config, KioskSection, PrinterSection
from kiosk.config.speech import SpeechSection, VoiceDriver
from kiosk.devices import open_devices
from kiosk.maintenance.context import Context, untold
from kiosk.maintenance.results import SelfTestReport
from kiosk.maintenance.suite import examine
from tests.support.kiosk import free_port


@dataclass
class Rig:
    """A kiosk's devices without a kiosk, and the hands at them."""

    context: Context
    printer: VirtualPrinterControls
    reader: VirtualReaderControls
    scanner: VirtualScannerControls
    voice: VirtualVoiceControls

    def change(self, **parts: Any) -> None:
        """Replace parts of the context."""
        self.context = replace(self.context, **parts)

    def configure(self, section: str, **keys: Any) -> None:
        """Change keys of the configuration."""
        changed = msgspec.structs.replace(getattr(self.context.config, section), **keys)
        self.change(config=msgspec.structs.replace(self.context.config, **{section: changed}))

    async def report(self, *names: str) -> SelfTestReport:
        """What the self-tests say."""
        return await examine(self.context, names, untold)

    async def outcomes(self, *names: str) -> dict[str, str]:
        """Result and code of each test of the one named device: {"status": "fail paper-out"}."""
        (device,) = (await self.report(*names)).devices
        return {test.name: f"{test.result.value} {test.code}" for test in device.tests}


@pytest.fixture
async def rig(tmp_path: Path) -> AsyncIterator[Rig]:
    """Virtual devices, in order."""
    data = tmp_path / "data"
    data.mkdir(mode=0o700)
    config = Config(
        kiosk=KioskSection(data_dir=str(data)),
        printer=PrinterSection(port=free_port()),
        speech=SpeechSection(VoiceDriver.VIRTUAL),
    )
    async with AsyncExitStack() as stack:
        devices = await open_devices(config, stack)
        handles = devices.handles
        assert handles.printer is not None
        assert handles.reader is not None
        assert handles.scanner is not None
        assert handles.voice is not None
        context = Context(config, devices, None, SystemClock())
        yield Rig(context, handles.printer.controls, handles.reader, handles.scanner, handles.voice)
