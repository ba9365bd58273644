"""The voice of eSpeak NG, as a program of its own for each utterance. Options: espeak-ng(1), version 1.51.

The text goes in by standard input, not as an argument, which every user of the machine could read. To interrupt it, the
program is killed. Without a sound card it exits with 0 and only complains on standard error; here that is a failure.
"""

from __future__ import annotations

import asyncio
import logging
from asyncio.subprocess import DEVNULL, PIPE, Process
from contextlib import suppress

from hardware.speech.base import FASTEST, SLOWEST, Spoken, Utterance, VoiceState
from hardware.speech.telling import TellingVoice

#: Its voices for our languages. The first is its name for Persian, in Arabic letters.
VOICES = {"fa": "fa", "ar": "ar", "ur": "ur", "az": "az", "en": "en-gb"}

_START_SECONDS = 5.0
_SECONDS_PER_CHARACTER = 0.4
"""An utterance that takes longer than this hangs: at 80 words a minute a character takes about 0.15."""
_LEAST_SECONDS = 15.0
_LONGEST_TROUBLE = 200

_log = logging.getLogger("hardware.speech")


class EspeakVoice(TellingVoice):
    """A Voice. `program` is the command to run."""

    def __init__(self, program: str = "espeak-ng") -> None:
        super().__init__(VoiceState.GONE, program, frozenset(VOICES))
        self._program = program
        self._process: Process | None = None
        self._turn = 0  # counts utterances and interruptions
        self._closed = False

    async def start(self) -> None:
        """Ask the program for its version: whether there is sound, only an utterance shows."""
        try:
            async with asyncio.timeout(_START_SECONDS):
                process = await asyncio.create_subprocess_exec(
                    self._program, "--version", stdin=DEVNULL, stdout=DEVNULL, stderr=DEVNULL
                )
                code = await _ended(process)
        except (OSError, TimeoutError) as error:
            return self._lost(f"{self._program} cannot be run: {error or 'it does not answer'}")
        if code != 0:
            return self._lost(f"{self._program} --version ended with {code}")
        return self.become(VoiceState.READY)

    async def speak(self, utterance: Utterance) -> Spoken:
        """Say it; see `Voice.speak`."""
        self.stop()
        turn = self._turn
        if self._closed or utterance.language not in VOICES:
            return Spoken.FAILED
        try:
            process = await asyncio.create_subprocess_exec(
                self._program, *_options(utterance), stdin=PIPE, stdout=DEVNULL, stderr=PIPE
            )
        except OSError as error:
            self._lost(f"{self._program} cannot be run: {error}")
            return Spoken.FAILED
        if turn != self._turn:  # stopped while the program began
            await _killed(process)
            return Spoken.INTERRUPTED
        self._process = process
        return await self._listen(process, utterance.text, turn)

    def stop(self) -> None:
        """Kill the program."""
        self._turn += 1
        process, self._process = self._process, None
        if process is not None:
            _kill(process)

    async def close(self) -> None:
        """Fall silent for good."""
        self._closed = True
        process = self._process
        self.stop()
        if process is not None:
            await process.wait()

    async def _listen(self, process: Process, text: str, turn: int) -> Spoken:
        limit = max(_LEAST_SECONDS, len(text) * _SECONDS_PER_CHARACTER)
        try:
            async with asyncio.timeout(limit):
                _, said = await process.communicate(text.encode())
        except TimeoutError:
            if turn == self._turn:
                self._lost(f"{self._program} did not end within {limit:.0f} s")
            return Spoken.FAILED
        finally:
            if self._process is process:
                self._process = None
            if process.returncode is None:  # hangs, or nobody waits for it any more
                await _killed(process)
        if turn != self._turn:
            return Spoken.INTERRUPTED
        return self._judge(process.returncode, said)

    def _judge(self, code: int | None, said: bytes) -> Spoken:
        complaints = [line for line in said.decode(errors="replace").splitlines() if "error" in line.lower()]
        if code != 0 or complaints:
            self._lost(complaints[-1].strip() if complaints else f"{self._program} ended with {code}")
            return Spoken.FAILED
        self.become(VoiceState.READY)
        return Spoken.WHOLE

    def _lost(self, why: str) -> None:
        why = why[:_LONGEST_TROUBLE]
        if why != self.trouble:
            _log.warning("the voice is gone: %s", why)
        self.become(VoiceState.GONE, why)


def _options(utterance: Utterance) -> list[str]:
    speed = min(max(utterance.words_per_minute, SLOWEST), FASTEST)
    amplitude = min(max(utterance.volume, 0), 100) * 2
    return ["-v", VOICES[utterance.language], "-s", str(speed), "-a", str(amplitude), "-b", "1", "--stdin"]


def _kill(process: Process) -> None:
    with suppress(ProcessLookupError):
        process.kill()


async def _killed(process: Process) -> None:
    _kill(process)
    await process.wait()


async def _ended(process: Process) -> int:
    try:
        return await process.wait()
    finally:
        if process.returncode is None:
            await _killed(process)
