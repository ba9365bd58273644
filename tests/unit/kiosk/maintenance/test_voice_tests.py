"""The self-test of the voice, over the virtual one."""

from __future__ import annotations

from kiosk.config.speech import VoiceDriver
from tests.unit.kiosk.maintenance.conftest import Rig


async def test_a_word_is_spoken_or_it_is_said_why_not(rig: Rig) -> None:
    assert await rig.outcomes("voice") == {"speak": "pass spoken"}
    assert rig.voice.texts == ["سلام"]
    rig.voice.unplug()
    report = await rig.report("voice")
    assert report.devices[0].tests[0].code == "failed"
    assert "unplugged" in report.devices[0].tests[0].detail
    rig.voice.plug()
    assert await rig.outcomes("voice") == {"speak": "pass spoken"}


async def test_nothing_is_said_while_somebody_is_there_or_where_there_is_no_voice(rig: Rig) -> None:
    rig.change(in_use=lambda: True)
    assert await rig.outcomes("voice") == {"speak": "skip in-use"}
    rig.configure("speech", driver=VoiceDriver.NONE)
    assert await rig.outcomes("voice") == {"speak": "skip absent"}
    assert rig.voice.said == []
