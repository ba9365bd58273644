"""What every voice keeps."""

from __future__ import annotations

import asyncio

import pytest

from hardware.speech.absent import AbsentVoice
from hardware.speech.base import Spoken, Utterance, VoiceState
from tests.contract.speech.conftest import Rig, until

WORDS = {
    "fa": "لطفاً شماره تلفن همراه خود را وارد کنید.",
    "ar": "الرجاء إدخال رقم هاتفك المحمول.",
    "ur": "براہ کرم اپنا موبائل نمبر درج کریں۔",
    "az": "Zəhmət olmasa mobil nömrənizi daxil edin.",
    "en": "Please enter your mobile number.",
}
HELLO = Utterance("Hello", "en")


async def test_it_says_something_in_each_of_our_languages(rig: Rig) -> None:
    assert rig.voice.state is VoiceState.READY
    assert rig.voice.trouble == ""
    assert set(WORDS) <= rig.voice.languages
    for language, words in WORDS.items():
        assert await rig.voice.speak(Utterance(words, language)) is Spoken.WHOLE, language


async def test_a_language_it_has_not_is_a_failure_and_no_state(rig: Rig) -> None:
    assert await rig.voice.speak(Utterance("Sholem", "yi")) is Spoken.FAILED
    assert rig.voice.state is VoiceState.READY


@pytest.mark.parametrize(("speed", "volume"), [(1, -5), (60, 0), (400, 100), (9999, 500)])
async def test_any_speed_and_volume_is_brought_within_its_limits(rig: Rig, speed: int, volume: int) -> None:
    assert await rig.voice.speak(Utterance("One", "en", speed, volume)) is Spoken.WHOLE


async def test_stop_breaks_it_off(rig: Rig) -> None:
    rig.slow_down()
    for rounds in (0, 1, 20):  # while the program begins, and when it speaks
        speaking = asyncio.ensure_future(rig.voice.speak(HELLO))
        for _ in range(rounds):
            await asyncio.sleep(0.01)
        rig.voice.stop()
        async with asyncio.timeout(30):
            await speaking if rounds else await asyncio.gather(speaking, _stops(rig))
        assert speaking.result() is Spoken.INTERRUPTED
    rig.voice.stop()  # when nothing is said


async def _stops(rig: Rig) -> None:
    await asyncio.sleep(0)
    rig.voice.stop()


async def test_the_next_utterance_interrupts_the_one_before(rig: Rig) -> None:
    rig.slow_down()
    first = asyncio.ensure_future(rig.voice.speak(HELLO))
    await asyncio.sleep(0.05)
    second = asyncio.ensure_future(rig.voice.speak(HELLO))
    async with asyncio.timeout(30):
        assert await first is Spoken.INTERRUPTED
    rig.voice.stop()
    async with asyncio.timeout(30):
        assert await second is Spoken.INTERRUPTED


async def test_without_sound_it_says_so_and_it_comes_back(rig: Rig) -> None:
    states: list[VoiceState] = []
    end = rig.voice.subscribe_state(states.append)
    rig.fail()
    assert await rig.voice.speak(HELLO) is Spoken.FAILED
    assert rig.voice.state is VoiceState.GONE
    assert rig.voice.trouble
    rig.mend()
    assert await rig.voice.speak(HELLO) is Spoken.WHOLE
    assert (rig.voice.state, rig.voice.trouble) == (VoiceState.READY, "")
    end()
    rig.fail()
    await rig.voice.speak(HELLO)
    assert states == [VoiceState.GONE, VoiceState.READY]


async def test_whoever_stops_waiting_leaves_no_voice_behind(rig: Rig) -> None:
    rig.slow_down()
    speaking = asyncio.ensure_future(rig.voice.speak(HELLO))
    await asyncio.sleep(0.05)
    speaking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await speaking
    rig.mend()
    assert rig.voice.state is VoiceState.READY


async def test_closed_is_closed(rig: Rig) -> None:
    rig.slow_down()
    speaking = asyncio.ensure_future(rig.voice.speak(HELLO))
    await asyncio.sleep(0.05)
    await rig.voice.close()
    await rig.voice.close()
    await until(speaking.done)
    assert speaking.result() is Spoken.INTERRUPTED
    assert await rig.voice.speak(HELLO) is Spoken.FAILED


async def test_no_voice_says_that_it_is_none() -> None:
    voice = AbsentVoice()
    await voice.start()
    assert (voice.state, voice.languages) == (VoiceState.ABSENT, frozenset())
    assert await voice.speak(HELLO) is Spoken.FAILED
    voice.stop()
    await voice.close()
