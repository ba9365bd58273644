"""Plays a visit on the real program: moves, waits until the screen has followed, and takes its picture."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

import msgspec

from kiosk.contract.language import Language
from kiosk.contract.receipt import Receipt
from kiosk.contract.service import ServiceDefinition
from kiosk.demo import script
from kiosk.session import actions as a
from kiosk.session.controller import SessionController
from kiosk.session.state import SessionState, Step

_PATIENCE_SECONDS = 60.0


class Surroundings(Protocol):
    """What a visitor has besides the screen."""

    async def picture(self, file: Path) -> None:
        """Take a picture of the screen once it has followed the visit."""

    async def insert_card(self) -> None:
        """Put the simulated national card in."""

    async def take_card(self) -> None:
        """Take the card out, if one is in."""

    async def text_message(self, mobile: str) -> str:
        """The one-time code that arrived last on the phone."""

    async def pay(self, url: str) -> None:
        """Pay on the page that the phone opens."""

    def save_paper(self, folder: Path) -> list[str]:
        """Write what came out of the printer: `paper-N.png` and `paper.escpos`. The names of the pictures."""


class Summary(msgspec.Struct, kw_only=True):
    """`summary.json`."""

    ok: bool = False
    service: str
    language: Language
    tracking_code: str = ""
    print_outcome: str = ""
    screens: list[str] = []
    paper: list[str] = []
    receipt: Receipt | None = None
    trouble: str = ""


@dataclass
class Player:
    """One visit. `say` gets a line of text per screen."""

    controller: SessionController
    surroundings: Surroundings
    service: ServiceDefinition
    language: Language
    folder: Path
    say: Callable[[str], None]
    _screens: list[str] = field(default_factory=list)
    _last: SessionState = field(default_factory=SessionState)

    async def play(self) -> Summary:
        """Play until the farewell, and write `summary.json`. Never raises for a visit that gets stuck: it says so."""
        self.folder.mkdir(parents=True, exist_ok=True)
        summary = Summary(service=self.service.id, language=self.language)
        try:
            async with asyncio.timeout(_PATIENCE_SECONDS):
                await self._visit()
            summary.ok = True
        except TimeoutError:
            await self._picture("stuck")
            state = self.controller.state
            summary.trouble = f"stuck on {state.step} with task {state.task}, problem {state.problem}"
        self._conclude(summary)
        (self.folder / "summary.json").write_bytes(msgspec.json.format(msgspec.json.encode(summary), indent=2))
        return summary

    async def _visit(self) -> None:
        while True:
            state = self.controller.state
            move = script.next_move(state, self.service, self.language)
            if state.receipt is not None:
                self._last = state
            if isinstance(move, script.Wait):
                await self._change(state)
                continue
            await self._picture(_name(state))
            if isinstance(move, script.Done):
                return
            await self._make(move, state)

    async def _make(self, move: script.Move, state: SessionState) -> None:
        match move:
            case script.Do(a.Answer(name, typed)):
                await self._type(a.Type(name, typed), a.Answer(name, typed), state)
            case script.Do(a.TypeMobile(mobile)):
                await self._type(a.Type("mobile", mobile), move.action, state)
            case script.Do(a.Submit() | a.Pay() as sending):
                self.controller.dispatch(replace(sending, key=str(uuid.uuid4())))
            case script.Do(action):
                self.controller.dispatch(action)
            case script.PutCardIn():
                await self.surroundings.insert_card()
                await self._change(state)
            case script.ReadTextMessage(mobile):
                code = await self.surroundings.text_message(mobile)
                await self._type(a.Type("code", code), a.TypeCode(code), state)
            case script.PayByPhone(url):
                await self.surroundings.pay(url)
                await self._change(state)
            case _:
                raise AssertionError(move)
        if state.step is Step.RATING:
            await self.surroundings.take_card()

    async def _type(self, typed: a.Type, sent: a.PersonAction, state: SessionState) -> None:
        self.controller.dispatch(typed)
        await self._picture(f"{_name(state)}-typed")
        self.controller.dispatch(sent)

    async def _change(self, state: SessionState) -> None:
        """Wait until the visit is another one than `state`."""
        changed = asyncio.Event()
        unsubscribe = self.controller.subscribe(lambda _: changed.set())
        try:
            while _still(self.controller.state) == _still(state):
                await changed.wait()
                changed.clear()
        finally:
            unsubscribe()

    async def _picture(self, name: str) -> None:
        file = f"{len(self._screens) + 1:02}-{name}.png"
        await self.surroundings.picture(self.folder / file)
        self._screens.append(file)
        self.say(file)

    def _conclude(self, summary: Summary) -> None:
        state = self._last
        summary.screens = self._screens
        summary.receipt = state.receipt
        if state.receipt is not None:
            summary.tracking_code = state.receipt.tracking_code
        if state.print_outcome is not None:
            summary.print_outcome = state.print_outcome.kind
        summary.paper = self.surroundings.save_paper(self.folder)


def _name(state: SessionState) -> str:
    match state.step:
        case Step.PAPERS if state.precheck is not None and state.precheck.deciding:
            return f"papers-{state.precheck.deciding}"
        case Step.PAPERS if state.precheck is not None and state.precheck.missing:
            return "papers-missing"
        case Step.QUESTION:
            return f"question-{state.question}"
        case Step.IDENTIFY if state.challenge is not None:
            return "identify-code"
        case Step.IDENTIFY if state.method is not None:
            return f"identify-{state.method}"
        case Step.HOME if state.category:
            return f"home-{state.category}"
        case step:
            return step.value


def _still(state: SessionState) -> SessionState:
    return replace(state, touched_at=0.0)
