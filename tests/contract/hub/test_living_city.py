"""The demonstration city in a real hub: officers log in with what the log says, and cases move while they watch."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hub import demo_cases
from tests.support.desk_client import CONFIG, Officer
from tests.support.hub import RunningHub, running_hub

_CODES = [demo_cases.code_of(number) for number in range(len(demo_cases.STORIES))]


def _wait(what: Callable[[], Any]) -> Any:
    """What comes true within two minutes, which is far longer than it takes."""
    end = time.monotonic() + 120
    while time.monotonic() < end:
        if found := what():
            return found
        time.sleep(0.1)
    raise AssertionError("nothing happened")


def _password(hub: RunningHub) -> str | None:
    said = [json.loads(line)["message"] for line in hub.log.splitlines()]
    found = [re.search(r"invented officers at http\S+/desk/: .*; password (\S+)", line) for line in said]
    return next((match.group(1) for match in found if match), None)


def _stages(hub: RunningHub, code: str) -> list[str]:
    with hub.client() as client:
        return [stage["status"] for stage in client.get(f"/v1/cases/{code}").json()["stages"]]


def test_cases_move_and_officers_move_them(tmp_path: Path) -> None:
    (tmp_path / "hub.toml").write_text(CONFIG)
    arguments = ("--demo-city", "--demo-day", "0.5", "--config", str(tmp_path / "hub.toml"))
    with running_hub(tmp_path, arguments) as hub:
        password = _wait(lambda: _password(hub))
        for name, code in (("parks-1", _CODES[7]), ("inspection-2", _CODES[6]), ("admin-1", "")):
            with Officer(hub) as somebody:
                home = somebody.press("/desk/login", user=name, password=password)
                assert code in home.text
                for language in ("fa", "en"):
                    for path in {home.url.path, *re.findall(r'href="(/desk/[^"?]+)"', home.text)}:
                        assert somebody.open(f"{path}?lang={language}").status_code == 200, path
        with Officer(hub) as officer:
            officer.press("/desk/login", user="parks-1", password=password)
            path = f"/desk/files/{_CODES[7]}/1"
            assert "نمونه" in officer.open(path).text  # what the citizen answered
            assert officer.press(f"{path}/approve").status_code == 200
        assert _stages(hub, _CODES[7])[:3] == ["done", "done", "active"]
        _wait(lambda: _stages(hub, _CODES[0])[4] == "done")  # the fire service came by itself
