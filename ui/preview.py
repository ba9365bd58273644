"""Pictures of a definition: its screens, and the receipt as it is printed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.catalogue.load import Catalogue
from kiosk.clock import SystemClock
from kiosk.contract.language import Language
from kiosk.contract.service import Flow, ServiceDefinition
from kiosk.demo import preview
from kiosk.events import Observable
from kiosk.information.prayer_times import PrayerTimes
from kiosk.printing.receipts import receipt_paper
from kiosk.session.machine import Rules
from ui import paper
from ui.application import KioskWindow, WindowSettings
from ui.translation import Translator
from ui.viewmodels.base import ViewContext
from ui.viewmodels.registry import SCREENS

_SETTLE_SECONDS = 0.3  # time for a screen to come in
_PAPER_DOTS, _PAPER_DPI = 576, 203


@dataclass(frozen=True)
class Preview:
    """Takes the pictures of services of `catalogue`. `say` gets a line of text per file."""

    catalogue: Catalogue
    folder: Path
    say: Callable[[str], None]
    prayer_times: Callable[[datetime], PrayerTimes]

    async def take(self, service: ServiceDefinition, language: Language) -> None:
        """Every picture of `service`, numbered. OSError when one cannot be written."""
        self.folder.mkdir(parents=True, exist_ok=True)
        clock, translator = SystemClock(), Translator()
        session = preview.StagedSession(Rules(self.catalogue.services, tuple(Language)), clock)
        context = ViewContext(
            session,
            self.catalogue.services,
            self.catalogue.names,
            devices=Observable(preview.DEVICES),
            clock=clock,
            prayer_times=self.prayer_times,
        )
        scenes = list(preview.scenes(service, language, clock.now()))
        session.put_into(scenes[0].state)
        window = KioskWindow(context, SCREENS, translator, WindowSettings(reduced_motion=True), on_close=lambda: None)
        try:
            window.show()
            await window.first_frame()
            for number, scene in enumerate(scenes, start=1):
                session.put_into(scene.state)
                await asyncio.sleep(_SETTLE_SECONDS)
                window.grab(self._file(f"{number:02}-{scene.name}"))
        finally:
            window.close()
            translator.remove()
        if service.flow in {Flow.REQUEST, Flow.PAYMENT}:
            document = receipt_paper(preview.receipt_of(service, language, clock.now()), service)
            drawn = paper.render(document, dots=_PAPER_DOTS, dpi=_PAPER_DPI, labels=translator.paper_label)
            paper.save_png(drawn, self._file("receipt"))

    def _file(self, name: str) -> Path:
        self.say(f"{name}.png")
        return self.folder / f"{name}.png"
