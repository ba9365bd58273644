"""The voice that reads the screen aloud."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from msgspec import Meta

from kiosk.config.section import Section


class VoiceDriver(StrEnum):
    """What speaks."""

    VIRTUAL = "virtual"
    ESPEAK = "espeak"
    NONE = "none"


class SpeechSection(Section, frozen=True):
    """The voice that reads the screen aloud to who asks for it, best through a headset."""

    driver: Annotated[
        VoiceDriver,
        Meta(description="`espeak` runs eSpeak NG (`espeak-ng`) on the sound card; `virtual` only remembers."),
    ] = VoiceDriver.ESPEAK
    words_per_minute: Annotated[
        int, Meta(ge=80, le=250, description="Speed at the start of a visit; the listener makes it slower or faster.")
    ] = 125
    volume: Annotated[
        int,
        Meta(ge=10, le=100, description="Loudness at the start of a visit, percent; the listener changes it by tens."),
    ] = 60
    blank_screen: Annotated[
        bool,
        Meta(description="The screen can be made black by a key while somebody listens, so that nobody reads along."),
    ] = True
