"""Voices for the contract suite: eSpeak NG on a sound card that swallows everything, and the virtual one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Protocol

import pytest

from hardware.speech.base import Voice
from hardware.speech.espeak import EspeakVoice
from hardware.speech.virtual import virtual_voice

PATIENCE = 60.0
#: A card of ALSA that plays nothing (asoundrc(5)); a real one may be missing.
SILENT_CARD = "pcm.!default { type null }\nctl.!default { type null }\n"


class Rig(Protocol):
    """A voice, and hands that slow it down or take the sound away."""

    voice: Voice

    def slow_down(self) -> None:
        """From the next utterance on it takes a minute."""

    def fail(self) -> None:
        """From the next utterance on there is no sound."""

    def mend(self) -> None:
        """There is sound again."""


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not condition():
            await asyncio.sleep(0.01)


class EspeakRig:
    """The real program, or one that stands in for what it does on a bad day."""

    def __init__(self, folder: Path) -> None:
        self.voice = EspeakVoice()
        self._folder = folder

    def slow_down(self) -> None:
        self._run("exec sleep 60")

    def fail(self) -> None:
        self._run("echo 'error: No such file or directory' >&2")

    def mend(self) -> None:
        self.voice._program = "espeak-ng"

    def _run(self, script: str) -> None:
        file = self._folder / "espeak-ng"
        file.write_text(f"#!/bin/sh\n{script}\n", encoding="ascii")
        file.chmod(0o700)
        self.voice._program = str(file)


class VirtualRig:
    def __init__(self, _folder: Path) -> None:
        self.voice, self.controls = virtual_voice()

    def slow_down(self) -> None:
        self.controls.seconds_per_character = 60.0

    def fail(self) -> None:
        self.controls.unplug()

    def mend(self) -> None:
        self.controls.plug()


@pytest.fixture(params=[EspeakRig, VirtualRig], ids=["espeak", "virtual"])
async def rig(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[EspeakRig | VirtualRig]:
    card = tmp_path / "asound.conf"
    card.write_text(SILENT_CARD, encoding="ascii")
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(card))
    made: EspeakRig | VirtualRig = request.param(tmp_path)
    await made.voice.start()
    yield made
    await made.voice.close()
