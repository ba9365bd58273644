"""Somebody has lost a companion: the staff are called as the service begins, and one of them says that she comes."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

from kiosk.contract.language import Language
from kiosk.session.navigation import Screen
from tests.journeys.steps import EN, begins
from tests.support.desk_client import CONFIG, Officer, enlist
from tests.support.hub import KIOSK_ID, TOKEN, RunningHub, running_hub
from tests.support.kiosk import SMALL, KioskOpen


async def test_somebody_comes_and_the_screen_says_so(kiosk_open: KioskOpen, tmp_path: Path) -> None:
    (tmp_path / "hub.toml").write_text(CONFIG)
    with running_hub(tmp_path, ("--config", str(tmp_path / "hub.toml"))) as hub:
        await asyncio.to_thread(enlist, hub, {"sara": "desk"})
        async with kiosk_open(SMALL, _sections(hub, tmp_path)) as visitor:
            await begins(visitor, EN, "missing-person")
            await visitor.asked("age_group")
            await visitor.sees("The staff have been called: it is urgent")
            assert visitor.text_of("ribbonTitle")

            await asyncio.to_thread(_at_the_desk, hub, "come")
            await visitor.sees("Somebody is coming to you")
            await visitor.touches("choice-child")  # the questions go on meanwhile
            await visitor.asked("gender")
            assert visitor.shows("callRibbon")
            await asyncio.to_thread(_at_the_desk, hub, "done")
            await visitor.waits_for(lambda: not visitor.shows("callRibbon"), "the end of the call")

            # Another call, which is taken back, and one that no hub takes.
            await visitor.touches("Help")
            await visitor.touches("help-call")
            await visitor.touches("callSomeone")
            await visitor.sees("The staff have been called")
            await visitor.touches("cancelCall")
            await visitor.sees("The call is taken back")
            hub.kill()
            await visitor.touches("callSomeone")
            await visitor.sees("Nobody could be called")
            await visitor.sees("no connection")
            assert "۱۵۰" not in visitor.text_of("callPhone")
            assert "150" in visitor.text_of("callPhone")
            await visitor.touches("closeHelp")
            await visitor.ends()
            await visitor.arrives_at(Screen.FAREWELL)
            assert visitor.state.call is None
            assert visitor.state.language is Language.EN


def _sections(hub: RunningHub, folder: Path) -> dict[str, dict[str, object]]:
    token = folder / "token"
    token.write_text(TOKEN)
    return {
        "kiosk": {"id": KIOSK_ID},
        "hub": {"embedded": False, "url": hub.url, "token_file": str(token), "deadline_seconds": 5.0},
        "help": {"phone": "150"},
    }


def _at_the_desk(hub: RunningHub, deed: str) -> None:
    """An attendant opens the page of the calls and presses the button of the first one."""
    with Officer(hub, "sara") as sara:
        page = sara.open("/desk/calls?lang=en").text
        assert "Missing companion" in page
        assert "Urgent" in page
        found = re.search(r'action="(/desk/calls/[^"]+)"', page)
        assert found, page
        assert found.group(1).endswith(deed)
        assert sara.press(found.group(1)).status_code == 200
