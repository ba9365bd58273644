"""What a key means on a US keyboard, by its place: a scanner's digits arrive as ۱۲۳ where the kiosk writes Persian.

A scanner that types sends places of keys (USB HID usages), and by the maker's setting those of a US keyboard. Which
signs the kiosk makes of them depends on its own layout. Qt tells the place on every platform for Linux (xcb, wayland,
eglfs, linuxfb) as X11 keycode: the code of linux/input-event-codes.h plus 8.
"""

from __future__ import annotations

_X11_OFFSET = 8
#: First key of a row, what its keys write, and what they write with Shift.
_ROWS = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
)
_KEYPAD = {55: "*", 71: "7", 72: "8", 73: "9", 74: "-", 75: "4", 76: "5", 77: "6", 78: "+", 79: "1", 80: "2",
           81: "3", 82: "0", 83: ".", 98: "/"}  # fmt: skip
_WHITE = {15: "\t", 28: "\r", 57: " ", 96: "\r"}
_ANYWAY = {**_KEYPAD, **_WHITE}

_PLAIN = {first + i: sign for first, signs, _ in _ROWS for i, sign in enumerate(signs)} | _ANYWAY
_SHIFTED = {first + i: sign for first, _, signs in _ROWS for i, sign in enumerate(signs)} | _ANYWAY


def us_text(position: int, *, shifted: bool) -> str:
    """The sign on a US keyboard at an X11 keycode; empty for a key that writes nothing, or an unknown place."""
    return (_SHIFTED if shifted else _PLAIN).get(position - _X11_OFFSET, "")
