"""Says line after line through the voice of the kiosk, and falls silent at once when somebody does anything.

Listening begins by a key, a headset or the screen, and ends with the visit; loudness and speed then are as before it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Coroutine, Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from hardware.speech.base import Spoken, Utterance, Voice, VoiceState
from kiosk.config.speech import SpeechSection
from kiosk.events import Observable

Spawn = Callable[[Coroutine[Any, Any, None]], object]

#: Loudness in percent, and speed as a part of that of the configuration: VVSG 2.0 7.1-K asks for 50 to 200 %.
VOLUMES = tuple(range(10, 101, 10))
SPEEDS = (0.5, 0.65, 0.8, 1.0, 1.25, 1.5, 1.75, 2.0)


@dataclass(frozen=True)
class Line:
    """Something to say, in a language (ISO 639-1)."""

    text: str = field(repr=False)
    language: str


@dataclass(frozen=True)
class Listening:
    """How somebody listens."""

    on: bool = False
    volume: int = 60  # percent
    speed: float = 1.0  # times that of the configuration
    blank: bool = False  # the screen is black
    possible: bool = False  # the voice speaks, as far as is known


class Narrator:
    """One at a time speaks. Without a voice it is silent, and `available` says so."""

    def __init__(self, settings: SpeechSection, spawn: Spawn) -> None:
        self._settings = settings
        self._spawn = spawn
        self._voice: Voice | None = None
        self._lines: deque[Line] = deque()
        self._speaking = False
        self._usual = Listening(volume=settings.volume)
        self.listening = Observable(self._usual)

    @classmethod
    def silent(cls) -> Narrator:
        """One that never has a voice."""
        return cls(SpeechSection(), lambda work: work.close())

    @property
    def available(self) -> bool:
        """Whether this kiosk has a voice at all; it may be out of order now."""
        return self._voice is not None and self._voice.state is not VoiceState.ABSENT

    @property
    def is_on(self) -> bool:
        """Whether somebody listens."""
        return self.listening.value.on

    def arrive(self, voice: Voice) -> None:
        """The voice is there, once the devices are open."""
        self._voice = voice
        voice.subscribe_state(self._note)
        self._note(voice.state)

    def turn_on(self) -> None:
        """Somebody listens from now on."""
        if self.available:
            self._change(on=True)

    def turn_off(self) -> None:
        """Nobody listens any more; what they set is forgotten."""
        self.hush()
        self.listening.publish(self._usual)

    def say(self, lines: Iterable[Line]) -> None:
        """Say these instead of whatever is being said."""
        self.hush()
        self.add(lines)

    def add(self, lines: Iterable[Line]) -> None:
        """Say these when everything else was said."""
        if not self.is_on:
            return
        self._lines.extend(line for line in lines if line.text)
        self._go_on()

    def interject(self, line: Line) -> None:
        """Say this now and go on with what was to follow."""
        waiting = list(self._lines)
        self.say([line, *waiting])

    def hush(self) -> None:
        """Say nothing more of it."""
        self._lines.clear()
        if self._voice is not None and self._speaking:
            self._voice.stop()

    def louder(self, by: int = 1) -> int:
        """One step, or softer for a negative one; the step that is reached now, from 1."""
        volume = _stepped(VOLUMES, self.listening.value.volume, by)
        self._change(volume=VOLUMES[volume])
        return volume + 1

    def faster(self, by: int = 1) -> int:
        """One step, or slower for a negative one; the step that is reached now, from 1."""
        speed = _stepped(SPEEDS, self.listening.value.speed, by)
        self._change(speed=SPEEDS[speed])
        return speed + 1

    def set_blank(self, blank: bool) -> None:
        """Make the screen black, or show it again; only where the configuration allows it and somebody listens."""
        self._change(blank=blank and self.is_on and self._settings.blank_screen)

    def _change(self, **what: Any) -> None:
        self.listening.publish(replace(self.listening.value, **what))

    def _note(self, state: VoiceState) -> None:
        self._usual = replace(self._usual, possible=state is VoiceState.READY)
        self._change(possible=state is VoiceState.READY)

    def _go_on(self) -> None:
        if self._lines and not self._speaking and self._voice is not None:
            self._speaking = True
            self._spawn(self._speak(self._voice))

    async def _speak(self, voice: Voice) -> None:
        try:
            while self._lines:
                line, how = self._lines.popleft(), self.listening.value
                speed = round(self._settings.words_per_minute * how.speed)
                if await voice.speak(Utterance(line.text, line.language, speed, how.volume)) is Spoken.FAILED:
                    self._lines.clear()  # nobody hears the rest either
        finally:
            self._speaking = False


def _stepped(steps: tuple[Any, ...], now: float, by: int) -> int:
    nearest = min(range(len(steps)), key=lambda step: abs(steps[step] - now))
    return min(max(nearest + by, 0), len(steps) - 1)
