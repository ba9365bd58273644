"""eSpeak NG on bad days, and what it makes of our languages."""

from __future__ import annotations

import asyncio
import subprocess
import wave
from pathlib import Path

import pytest

from hardware.speech import espeak
from hardware.speech.base import Spoken, Utterance, VoiceState
from hardware.speech.espeak import VOICES, EspeakVoice
from tests.contract.speech.test_voice import HELLO, WORDS


def program(folder: Path, script: str) -> str:
    file = folder / "espeak"
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="ascii")
    file.chmod(0o700)
    return str(file)


@pytest.mark.parametrize("language", VOICES)
def test_a_sentence_becomes_sound_of_sensible_length(language: str, tmp_path: Path) -> None:
    file = tmp_path / "said.wav"
    command = ["espeak-ng", "-v", VOICES[language], "-s", "125", "-w", str(file), "--stdin"]
    subprocess.run(command, input=WORDS[language].encode(), check=True, timeout=60)
    with wave.open(str(file)) as said:
        seconds = said.getnframes() / said.getframerate()
        loud = max(abs(int.from_bytes(said.readframes(1), "little", signed=True)) for _ in range(said.getnframes()))
    assert len(WORDS[language].split()) * 0.25 < seconds < len(WORDS[language].split()) * 1.5
    assert loud > 1000


async def test_a_missing_program_is_said_once_and_for_each_utterance_it_fails(tmp_path: Path) -> None:
    voice = EspeakVoice(str(tmp_path / "missing"))
    await voice.start()
    assert voice.state is VoiceState.GONE
    assert "cannot be run" in voice.trouble
    assert await voice.speak(HELLO) is Spoken.FAILED


async def test_a_crash_and_a_bad_exit_are_failures(tmp_path: Path) -> None:
    for script in ("kill -SEGV $$", "exit 3"):
        voice = EspeakVoice(program(tmp_path, script))
        await voice.start()
        assert voice.state is VoiceState.GONE
        assert await voice.speak(HELLO) is Spoken.FAILED
        assert voice.state is VoiceState.GONE


async def test_no_sound_card_is_a_failure_although_the_program_says_0(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(tmp_path / "no-such-file"))
    monkeypatch.setenv("PULSE_SERVER", str(tmp_path / "no-such-socket"))
    voice = EspeakVoice()
    await voice.start()
    assert await voice.speak(HELLO) is Spoken.FAILED
    assert "error" in voice.trouble.lower()


async def test_one_that_hangs_is_killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(espeak, "_LEAST_SECONDS", 0.2)
    monkeypatch.setattr(espeak, "_SECONDS_PER_CHARACTER", 0.0)
    voice = EspeakVoice(program(tmp_path, 'test "$1" = --version || exec sleep 1000'))
    await voice.start()
    assert await voice.speak(HELLO) is Spoken.FAILED
    assert "did not end" in voice.trouble
    assert voice._process is None


async def test_nobody_reads_what_is_said_from_the_list_of_processes(tmp_path: Path) -> None:
    voice = EspeakVoice(program(tmp_path, f'echo "$@" > {tmp_path}/arguments; cat > {tmp_path}/text'))
    await voice.start()
    assert await voice.speak(Utterance("0915 000 4321", "en", 125, 60)) is Spoken.WHOLE
    arguments = (tmp_path / "arguments").read_text(encoding="ascii").strip()
    assert arguments == "-v en-gb -s 125 -a 120 -b 1 --stdin"
    assert (tmp_path / "text").read_text(encoding="ascii") == "0915 000 4321"
    assert "0915" not in repr(Utterance("0915 000 4321", "en"))


async def test_the_loop_goes_on_while_it_speaks(tmp_path: Path) -> None:
    voice = EspeakVoice(program(tmp_path, 'test "$1" = --version || exec sleep 1000'))
    await voice.start()
    speaking = asyncio.ensure_future(voice.speak(HELLO))
    for _ in range(10):
        await asyncio.sleep(0)
    assert not speaking.done()
    await voice.close()
    assert await speaking is Spoken.INTERRUPTED
