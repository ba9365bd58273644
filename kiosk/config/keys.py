"""Which keys do what, for people who do not touch the glass: tactile pads, switches, keyboards."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from msgspec import Meta

from kiosk.config.section import Section


class Key(StrEnum):
    """A key that can be given a meaning. Tactile pads and switch boxes send them as HID keyboards."""

    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    TAB = "tab"
    SHIFT_TAB = "shift-tab"
    ENTER = "enter"
    SPACE = "space"
    ESCAPE = "escape"
    BACKSPACE = "backspace"
    HOME = "home"
    END = "end"
    PAGE_UP = "page-up"
    PAGE_DOWN = "page-down"
    INSERT = "insert"
    DELETE = "delete"
    PAUSE = "pause"
    VOLUME_UP = "volume-up"
    VOLUME_DOWN = "volume-down"
    MUTE = "mute"
    F1 = "f1"
    F2 = "f2"
    F3 = "f3"
    F4 = "f4"
    F5 = "f5"
    F6 = "f6"
    F7 = "f7"
    F8 = "f8"
    F9 = "f9"
    F10 = "f10"
    F11 = "f11"
    F12 = "f12"
    F13 = "f13"
    F14 = "f14"
    F15 = "f15"
    F16 = "f16"
    F17 = "f17"
    F18 = "f18"
    F19 = "f19"
    F20 = "f20"
    F21 = "f21"
    F22 = "f22"
    F23 = "f23"
    F24 = "f24"


Keys = tuple[Key, ...]


class KeysSection(Section, frozen=True):
    """What the keys of a tactile pad, of switches or of a keyboard do. A key must not do two things.

    Keys are called `up`, `down`, `left`, `right`, `tab`, `shift-tab`, `enter`, `space`, `escape`, `backspace`, `home`,
    `end`, `page-up`, `page-down`, `insert`, `delete`, `pause`, `volume-up`, `volume-down`, `mute`, `f1` to `f24`.
    """

    next: Annotated[Keys, Meta(description="To the next thing on the screen; after the last comes the first.")] = (
        Key.DOWN,
        Key.TAB,
    )
    previous: Annotated[Keys, Meta(description="To the one before.")] = (Key.UP, Key.SHIFT_TAB)
    left: Annotated[Keys, Meta(description="To what stands to the left in the same row.")] = (Key.LEFT,)
    right: Annotated[Keys, Meta(description="To what stands to the right in the same row.")] = (Key.RIGHT,)
    row_above: Annotated[Keys, Meta(description="To the row above, as near as can be.")] = (Key.PAGE_UP,)
    row_below: Annotated[Keys, Meta(description="To the row below, as near as can be.")] = (Key.PAGE_DOWN,)
    select: Annotated[Keys, Meta(description="Press what has the focus.")] = (Key.ENTER,)
    back: Annotated[Keys, Meta(description="Close the sheet that is open; else one step back.")] = (Key.ESCAPE,)
    help: Annotated[Keys, Meta(description="Open the help.")] = (Key.F1,)
    listen: Annotated[
        Keys, Meta(description="Have the screen read aloud, also from the first screen on; or no more.")
    ] = (Key.F8,)
    headset_in: Annotated[Keys, Meta(description="What a jack sends when a headset is plugged in: begin to read.")] = ()
    headset_out: Annotated[Keys, Meta(description="What it sends when the headset is pulled: read no more.")] = ()
    repeat: Annotated[Keys, Meta(description="Read the page once more.")] = (Key.F2,)
    slower: Annotated[Keys, Meta(description="Speak slower.")] = (Key.F3,)
    faster: Annotated[Keys, Meta(description="Speak faster.")] = (Key.F4,)
    quieter: Annotated[Keys, Meta(description="Speak less loud.")] = (Key.F5, Key.VOLUME_DOWN)
    louder: Annotated[Keys, Meta(description="Speak louder.")] = (Key.F6, Key.VOLUME_UP)
    blank: Annotated[Keys, Meta(description="While it is read aloud: make the screen black, or show it again.")] = (
        Key.F9,
    )
    typing: Annotated[
        bool,
        Meta(description="A keyboard writes into the field of the screen. Never where the scanner types (`wedge`)."),
    ] = True
    scan_seconds: Annotated[
        float,
        Meta(
            ge=0,
            le=10,
            description="For people with one switch: the focus moves on by itself in this rhythm once a key was "
            "pressed, and `select` stops at what has it. 0: it does not.",
        ),
    ] = 0.0

    def meanings(self) -> dict[str, Keys]:
        """The keys of each command, by its name."""
        return {name: keys for name in self.__struct_fields__ if isinstance(keys := getattr(self, name), tuple)}
