"""Does the kiosk speak? Whether it is heard, only an ear can tell."""

from __future__ import annotations

from hardware.speech.base import Spoken, Utterance
from kiosk.config.speech import VoiceDriver
from kiosk.contract.language import Language
from kiosk.maintenance.context import Context
from kiosk.maintenance.outcomes import Finding, found
from kiosk.maintenance.results import Kind
from kiosk.maintenance.run import SelfTest, Subject

_SECONDS = 20.0
#: What is said aloud, in the first language of the kiosk; a short word, for it may be night.
_WORD = {Language.FA: "سلام", Language.AR: "سلام", Language.UR: "سلام", Language.AZ: "Salam", Language.EN: "Hello"}


def voice(context: Context) -> Subject:
    """The voice that reads the screen aloud."""
    driver = context.config.speech.driver
    tests = _VoiceTests(context)
    test = _absent if driver is VoiceDriver.NONE else tests.speak
    return Subject("voice", Kind.VOICE, driver.value, (SelfTest("speak", test, _SECONDS),))


async def _absent() -> Finding:
    return found("voice.speak.absent")


class _VoiceTests:
    def __init__(self, context: Context) -> None:
        self._context = context

    async def speak(self) -> Finding:
        if self._context.in_use():
            return found("voice.speak.in-use")
        speech, voice = self._context.config.speech, self._context.devices.voice
        language = self._context.config.kiosk.languages[0]
        word = Utterance(_WORD[language], language.value, speech.words_per_minute, speech.volume)
        match await voice.speak(word):
            case Spoken.WHOLE:
                return found("voice.speak.spoken")
            case Spoken.INTERRUPTED:
                return found("voice.speak.in-use")
            case Spoken.FAILED:
                return found("voice.speak.failed", why=voice.trouble)
