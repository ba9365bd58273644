"""What goes over the control socket: one JSON object a line, one request a connection.

-> {"command": "selftest", "arguments": {"devices": ["printer"]}}
<- {"event": {...}}            any number, as the work goes on
<- {"result": {...}}           or {"error": {"code": "unknown-device", "message": "..."}}; then the kiosk hangs up
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import msgspec

SOCKET_NAME = "control.sock"
"""In the data directory, mode 0600: whoever may read the data may command the kiosk."""

MAX_LINE = 1_000_000
"""Bytes; a longer line is refused."""


class Request(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a tool asks for."""

    command: str
    arguments: dict[str, Any] = {}


class Refusal(msgspec.Struct, frozen=True):
    """Why it was not done. `code` is stable: bad-request, unknown-command, bad-arguments, busy, failed, ..."""

    code: str
    message: str


class ControlError(Exception):
    """Raised by a handler: the tool gets `refusal`."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.refusal = Refusal(code, message)


Tell = Callable[[Any], Awaitable[None]]
"""Sends one event to the tool."""

Handler = Callable[[Mapping[str, Any], Tell], Awaitable[Any]]
"""Does one command with its arguments; what it returns (a Struct, dict, list or None) is the result."""
