from __future__ import annotations

import contextlib

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from hardware.smartcard.base import ReaderEvent, ReaderState
from hardware.smartcard.profiles import load_profiles
from hardware.smartcard.virtual import virtual_reader
from hardware.smartcard.virtual_cards import unknown_card

PROFILES = load_profiles(("simulated-national-id",))


class Hands(RuleBasedStateMachine):
    """A person does anything in any order: the reader shows what is, and counts what was."""

    def __init__(self) -> None:
        super().__init__()
        self.reader, self.controls = virtual_reader(PROFILES)
        self.events: list[ReaderEvent] = []
        self.reader.subscribe(self.events.append)
        with contextlib.suppress(StopIteration):  # it awaits nothing
            self.reader.start().send(None)
        self.plugged = self.up = True
        self.card: str | None = None

    @rule(kind=st.sampled_from(["card", "mute"]))
    def insert(self, kind: str) -> None:
        self.controls.insert_mute() if kind == "mute" else self.controls.insert(unknown_card())
        self.card = kind

    @rule()
    def swap(self) -> None:
        self.controls.swap(unknown_card())
        self.card = "card"

    @rule()
    def remove(self) -> None:
        self.controls.remove()
        self.card = None

    @rule(plugged=st.booleans())
    def plug(self, plugged: bool) -> None:
        self.controls.plug() if plugged else self.controls.unplug()
        self.plugged = plugged

    @rule(up=st.booleans())
    def service(self, up: bool) -> None:
        self.controls.service_up() if up else self.controls.service_down()
        self.up = up

    @invariant()
    def shows_what_is(self) -> None:
        if not self.up:
            expected = ReaderState.SERVICE_DOWN
        elif not self.plugged:
            expected = ReaderState.NO_READER
        elif self.card is None:
            expected = ReaderState.EMPTY
        else:
            expected = ReaderState.CARD_MUTE if self.card == "mute" else ReaderState.CARD_PRESENT
        assert self.reader.state is expected
        insertions = [event.insertion for event in self.events]
        assert insertions == sorted(insertions)
        assert all(b != a for a, b in zip(self.events, self.events[1:], strict=False))


TestHands = Hands.TestCase
TestHands.settings = settings(max_examples=40, stateful_step_count=30)
