"""A voice without sound. It remembers what it said, takes its time if told to, and can fail."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from hardware.speech.base import Spoken, Utterance, VoiceState
from hardware.speech.telling import TellingVoice

LANGUAGES = frozenset({"fa", "ar", "ur", "az", "en"})


@dataclass
class Said:
    """One utterance, and what became of it; None while it is being said."""

    utterance: Utterance
    outcome: Spoken | None = None


@dataclass
class VirtualVoiceControls:
    """The ear that hears everything, and the hand at the plug of the loudspeaker."""

    said: list[Said] = field(default_factory=list)
    seconds_per_character: float = 0.0
    longest: int = 5000  # utterances that are remembered
    _unplug: Callable[[], None] = field(default=lambda: None, repr=False)
    _plug: Callable[[], None] = field(default=lambda: None, repr=False)

    @property
    def texts(self) -> list[str]:
        """All that was begun to be said, oldest first."""
        return [said.utterance.text for said in self.said]

    def unplug(self) -> None:
        """No sound from now on, also in the middle of a word."""
        self._unplug()

    def plug(self) -> None:
        """There is sound again; the next utterance finds out."""
        self._plug()


class VirtualVoice(TellingVoice):
    """A Voice. Make it with `virtual_voice`."""

    def __init__(self, controls: VirtualVoiceControls) -> None:
        super().__init__(VoiceState.READY, "virtual", LANGUAGES)
        self._controls = controls
        self._works = True
        self._ending: asyncio.Future[Spoken] | None = None
        self._closed = False
        controls._unplug, controls._plug = self._unplug, self._plug

    async def start(self) -> None:
        """It is there, unless it was unplugged."""

    async def speak(self, utterance: Utterance) -> Spoken:
        """Remember it, and take as long as the controls say."""
        self.stop()
        if self._closed or utterance.language not in LANGUAGES:
            return Spoken.FAILED
        said = Said(utterance)
        self._controls.said.append(said)
        del self._controls.said[: -self._controls.longest]
        said.outcome = await self._say(utterance)
        return said.outcome

    def stop(self) -> None:
        """Break off."""
        self._end(Spoken.INTERRUPTED)

    async def close(self) -> None:
        """Fall silent for good."""
        self._closed = True
        self.stop()

    async def _say(self, utterance: Utterance) -> Spoken:
        if not self._works:
            self.become(VoiceState.GONE, "unplugged")
            return Spoken.FAILED
        self.become(VoiceState.READY)
        ending: asyncio.Future[Spoken] = asyncio.get_running_loop().create_future()
        self._ending = ending
        try:
            async with asyncio.timeout(len(utterance.text) * self._controls.seconds_per_character):
                return await ending
        except TimeoutError:
            return Spoken.WHOLE
        finally:
            if self._ending is ending:
                self._ending = None

    def _end(self, outcome: Spoken) -> None:
        if self._ending is not None and not self._ending.done():
            self._ending.set_result(outcome)

    def _unplug(self) -> None:
        self._works = False
        if self._ending is not None:
            self.become(VoiceState.GONE, "unplugged")
            self._end(Spoken.FAILED)

    def _plug(self) -> None:
        self._works = True


def virtual_voice() -> tuple[VirtualVoice, VirtualVoiceControls]:
    """The virtual voice, and the ear that hears it."""
    controls = VirtualVoiceControls()
    return VirtualVoice(controls), controls
