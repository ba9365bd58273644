"""The voice of a kiosk that has none: nothing is ever said."""

from __future__ import annotations

from hardware.speech.base import Spoken, Utterance, VoiceState
from hardware.speech.telling import TellingVoice


class AbsentVoice(TellingVoice):
    """Keeps the contract of Voice without anything that speaks."""

    def __init__(self) -> None:
        super().__init__(VoiceState.ABSENT, "", frozenset())

    async def start(self) -> None:
        """Nothing to find out."""

    async def speak(self, utterance: Utterance) -> Spoken:
        """Nobody hears it."""
        return Spoken.FAILED

    def stop(self) -> None:
        """It is silent."""

    async def close(self) -> None:
        """Nothing to end."""
