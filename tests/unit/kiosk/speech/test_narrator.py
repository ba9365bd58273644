"""What is said next, and what is not said any more."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.speech.absent import AbsentVoice
from hardware.speech.base import Spoken, VoiceState
from hardware.speech.virtual import VirtualVoice, VirtualVoiceControls, virtual_voice
from kiosk.config.speech import SpeechSection
from kiosk.speech.narrator import SPEEDS, VOLUMES, Line, Listening, Narrator
from ui.tasks import TaskSet

PATIENCE = 60.0


class Room:
    """A narrator with a virtual voice, and somebody who listens."""

    def __init__(self, tasks: TaskSet) -> None:
        self.voice: VirtualVoice
        self.controls: VirtualVoiceControls
        self.voice, self.controls = virtual_voice()
        self.narrator = Narrator(SpeechSection(), tasks.spawn)
        self.narrator.arrive(self.voice)

    async def until_said(self, *texts: str) -> None:
        async with asyncio.timeout(PATIENCE):
            while self.controls.texts != list(texts) or self.controls.said[-1].outcome is None:
                await asyncio.sleep(0)


@pytest.fixture
async def room() -> AsyncIterator[Room]:
    tasks = TaskSet()
    made = Room(tasks)
    made.narrator.turn_on()
    yield made
    await made.voice.close()
    await tasks.close()


def lines(*texts: str) -> list[Line]:
    return [Line(text, "en") for text in texts]


async def test_lines_are_said_one_after_the_other(room: Room) -> None:
    room.narrator.say(lines("one", "", "two"))
    room.narrator.add(lines("three"))
    await room.until_said("one", "two", "three")
    assert {said.outcome for said in room.controls.said} == {Spoken.WHOLE}


async def test_something_else_interrupts_and_the_rest_is_not_said(room: Room) -> None:
    room.controls.seconds_per_character = 60
    room.narrator.say(lines("one", "two"))
    await asyncio.sleep(0.01)
    room.controls.seconds_per_character = 0
    room.narrator.say(lines("other"))
    await room.until_said("one", "other")
    assert room.controls.said[0].outcome is Spoken.INTERRUPTED


async def test_a_warning_comes_at_once_and_the_rest_goes_on(room: Room) -> None:
    room.controls.seconds_per_character = 60
    room.narrator.say(lines("one", "two", "three"))
    await asyncio.sleep(0.01)
    room.controls.seconds_per_character = 0
    room.narrator.interject(*lines("fire"))
    await room.until_said("one", "fire", "two", "three")


async def test_without_sound_it_falls_silent_and_tries_again_later(room: Room) -> None:
    room.controls.unplug()
    room.narrator.say(lines("one", "two"))
    await room.until_said("one")
    assert room.voice.state is VoiceState.GONE
    assert not room.narrator.listening.value.possible
    room.controls.plug()
    room.narrator.say(lines("three"))
    await room.until_said("one", "three")


async def test_nothing_is_said_to_nobody_and_what_was_set_is_forgotten(room: Room) -> None:
    room.narrator.louder(3)
    room.narrator.faster()
    room.narrator.set_blank(True)
    assert room.narrator.listening.value == Listening(on=True, volume=90, speed=1.25, blank=True, possible=True)
    room.narrator.turn_off()
    assert room.narrator.listening.value == Listening(possible=True)
    room.narrator.say(lines("one"))
    room.narrator.set_blank(True)
    assert (room.controls.said, room.narrator.listening.value.blank) == ([], False)


async def test_loudness_and_speed_reach_the_voice(room: Room) -> None:
    assert room.narrator.louder(-1) == VOLUMES.index(50) + 1
    assert room.narrator.faster(2) == SPEEDS.index(1.5) + 1
    room.narrator.say(lines("one"))
    await room.until_said("one")
    said = room.controls.said[0].utterance
    assert (said.volume, said.words_per_minute) == (50, round(125 * 1.5))


@given(st.lists(st.integers(-3, 3), max_size=30), st.integers(10, 100))
def test_steps_stay_within_their_limits(steps: list[int], volume: int) -> None:
    narrator = Narrator(SpeechSection(volume=volume), lambda work: work.close())
    for by in steps:
        assert 1 <= narrator.louder(by) <= len(VOLUMES)
        assert 1 <= narrator.faster(by) <= len(SPEEDS)
    assert narrator.louder(-100) == narrator.faster(-100) == 1


def test_a_kiosk_without_a_voice_cannot_be_listened_to() -> None:
    narrator = Narrator.silent()
    for _ in range(2):
        assert not narrator.available
        narrator.turn_on()
        assert not narrator.is_on
        narrator.arrive(AbsentVoice())


def test_what_is_said_is_not_in_a_log() -> None:
    assert "0915" not in repr(Line("0915 000 4321", "en"))
