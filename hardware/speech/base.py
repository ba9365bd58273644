"""The contract every voice keeps: it says one thing at a time, falls silent at once, and tells whether it was heard.

What is spoken may be personal: no voice logs it, and none shows it to other users of the machine.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

#: Words a minute that a voice can be asked for. Public terminals need half to double of 120 (VVSG 2.0, 7.1-K).
SLOWEST, FASTEST = 60, 400


class VoiceState(StrEnum):
    """What is known of the voice itself."""

    READY = "ready"  # it speaks, as far as can be told without ears
    GONE = "gone"  # its program or the sound card is missing, or it failed
    ABSENT = "absent"  # this kiosk is configured without one


class Spoken(StrEnum):
    """What became of an utterance."""

    WHOLE = "whole"
    INTERRUPTED = "interrupted"  # by `stop` or by the next utterance
    FAILED = "failed"  # nothing, or not all of it, was heard; see `Voice.trouble`


@dataclass(frozen=True)
class Utterance:
    """Something to say."""

    text: str = field(repr=False)
    language: str  # ISO 639-1
    words_per_minute: int = 125  # SLOWEST to FASTEST; a voice comes as near as it can
    volume: int = 60  # 0 to 100; what that is in decibels depends on the amplifier


class Voice(Protocol):
    """One voice. It need not be there at any time. Nothing blocks the event loop, and nothing raises."""

    @property
    def state(self) -> VoiceState:
        """The last state known."""

    @property
    def trouble(self) -> str:
        """Why it is GONE, for staff, in English; empty otherwise."""

    @property
    def address(self) -> str:
        """Which program speaks: its name, "virtual", or an empty string for none."""

    @property
    def languages(self) -> frozenset[str]:
        """ISO 639-1 codes of the languages that it can speak at all; how well, it does not know."""

    def subscribe_state(self, callback: Callable[[VoiceState], None]) -> Callable[[], None]:
        """Call back with each new state; returns the function that ends it."""

    async def start(self) -> None:
        """Find out whether it can speak. Comes back within a few seconds, whatever it found."""

    async def speak(self, utterance: Utterance) -> Spoken:
        """Say it, and come back when it was said. What is being said is interrupted. A language it has not: FAILED."""

    def stop(self) -> None:
        """Fall silent now. Safe to call at any time."""

    async def close(self) -> None:
        """Fall silent for good. Safe to call twice."""
