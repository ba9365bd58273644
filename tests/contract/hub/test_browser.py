"""The public pages in a real browser that runs no scripts, as a phone shows them."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from hub.web.words import say
from kiosk.contract.language import Language
from tests.contract.hub.conftest import Desk, submission

CHROMIUM = shutil.which("chromium")
_NO_SCRIPTS = {"profile": {"default_content_setting_values": {"javascript": 2}}}

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed (Debian's package of that name)"),
    pytest.mark.parametrize("city_database", ["sqlite"], indirect=True),
]


class Browser:
    """Chromium without a window and without scripts; each page is opened in a fresh process."""

    def __init__(self, folder: Path) -> None:
        self._profile = folder / "profile"
        (self._profile / "Default").mkdir(parents=True)
        (self._profile / "Default" / "Preferences").write_text(json.dumps(_NO_SCRIPTS))

    def run(self, url: str, *options: str) -> str:
        assert CHROMIUM is not None
        command = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
        command += [f"--user-data-dir={self._profile}", *options, url]
        return subprocess.run(command, capture_output=True, text=True, timeout=240, check=True).stdout

    def words(self, url: str, language: Language) -> str:
        """What one reads there whose phone speaks `language`."""
        shown = self.run(url, "--dump-dom", f"--accept-lang={language.value}")
        assert f'lang="{language.value}"' in shown
        return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", shown[shown.index("<main") :])))


@pytest.fixture
def browser(tmp_path: Path) -> Browser:
    return Browser(tmp_path)


def test_a_receipt_is_checked_on_a_phone(desk: Desk, browser: Browser, tmp_path: Path) -> None:
    body = submission("open-question", {"words": "when?"})
    filed = desk.post("/v1/requests", body).raise_for_status().json()
    token = filed["receipt"]["token"]
    address = f"{desk.hub.url}/R/{token}"
    read = browser.words(address, Language.UR)
    assert say("genuine", Language.UR) in read
    assert say("now", Language.UR) in read

    picture = tmp_path / "page.png"
    browser.run(f"{address}?lang=ur", f"--screenshot={picture}", "--window-size=500,900")
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (500, 900)
    header, ground = image.pixelColor(250, 5).name(), image.pixelColor(4, 880).name()
    assert (header, ground) == ("#0d3b66", "#f4f5f7"), "the style is applied"

    changed = token[:-10] + ("B" if token[-10] == "A" else "A") + token[-9:]
    false = browser.words(f"{desk.hub.url}/R/{changed}", Language.AZ)
    assert say("not_genuine", Language.AZ) in false
