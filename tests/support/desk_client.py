"""An officer at the desk: a client that keeps cookies and fills in forms, as a browser without scripts does."""

from __future__ import annotations

import asyncio
import re
from datetime import UTC, datetime
from html.parser import HTMLParser

import httpx

from hub import keys
from hub.accounts import Accounts
from hub.database import open_database
from hub.settings import DeskLimits
from tests.support.hub import RunningHub

PASSWORD = "a long and dull sentence"

#: For hubs of tests: `--config` file with passwords that are checked fast.
CONFIG = """
[desk_limits]
password_passes = 1
password_memory = 64
wrong_per_name = 3
wrong_per_address = 1000
"""
_CHEAP = DeskLimits(password_passes=1, password_memory=64)
_DIRECTIONS = {("fa", "rtl"), ("ar", "rtl"), ("ur", "rtl"), ("az", "ltr"), ("en", "ltr")}
_VOID = {"meta", "input", "br", "link", "img", "hr"}


def enlist(hub: RunningHub, agencies: dict[str, str], database_url: str = "") -> None:
    """Make accounts (name -> agency) in the database of a hub; without its URL in the SQLite file."""

    async def work() -> None:
        database = open_database(database_url, hub.data)
        accounts = Accounts(keys.secret(hub.data), _CHEAP, set(agencies.values()), lambda: datetime.now(UTC))
        async with database.write() as session:
            for name, agency in agencies.items():
                assert await accounts.add(session, name, agency, PASSWORD, "test") is None
        await database.engine.dispose()

    asyncio.run(work())


class Officer:
    """A browser at the desk."""

    def __init__(self, hub: RunningHub, name: str = "") -> None:
        self.http = httpx.Client(base_url=hub.url, timeout=60, follow_redirects=True)
        self.name = name
        self.token = ""
        self.open("/desk/login")
        if name:
            self.landed = self.press("/desk/login", user=name, password=PASSWORD)
            assert self.landed.status_code == 200, self.landed.text

    def __enter__(self) -> Officer:
        return self

    def __exit__(self, *_: object) -> None:
        self.http.close()

    def open(self, path: str) -> httpx.Response:
        """Open a page, which must be good HTML, and keep the token of its forms."""
        return self._seen(self.http.get(path))

    def press(self, path: str, **fields: str | list[str]) -> httpx.Response:
        """Send the form at `path` of the page that is open; the page that comes after it."""
        return self._seen(self.http.post(path, data={"token": self.token, **fields}))

    def _seen(self, answer: httpx.Response) -> httpx.Response:
        if answer.headers["content-type"].startswith("text/html"):
            check_page(answer.text)
            assert "default-src 'none'" in answer.headers["content-security-policy"]
            if found := re.search(r'name="token" value="([0-9a-f]{64})"', answer.text):
                self.token = found.group(1)
        return answer


class _Page(HTMLParser):
    """Whether tags are closed in order, and ids, labels and forms are as they should be."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.labels: list[str] = []
        self.faults: list[str] = []
        self.forms: list[tuple[str, bool]] = []
        self.top: dict[str, str | None] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if len(given) != len(attrs):
            self.faults.append(f"{tag} has an attribute twice")
        if tag == "script" or any(name.startswith("on") or name == "style" for name in given):
            self.faults.append(f"{tag} runs or styles something")
        if tag == "html":
            self.top = given
        if name := given.get("id"):
            self.ids.append(name)
        if name := given.get("for"):
            self.labels.append(name)
        if tag == "form":
            self.forms.append((given.get("method") or "get", False))
        if tag == "input" and given.get("name") == "token":
            self.forms[-1] = (self.forms[-1][0], True)
        if tag == "p" and "p" in self.open:
            self.faults.append("p in p")
        if tag not in _VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> closes something else")


def check_page(text: str) -> None:
    """AssertionError unless the page is good HTML, with a language and a direction, without scripts."""
    page = _Page()
    page.feed(text)
    page.close()
    assert text.startswith("<!doctype html>")
    assert page.faults == []
    assert page.open == []
    assert len(set(page.ids)) == len(page.ids)
    assert set(page.labels) <= set(page.ids)
    assert all(has_token for method, has_token in page.forms if method == "post")
    assert (page.top["lang"], page.top["dir"]) in _DIRECTIONS
