"""What goes over the control socket: one JSON object a line, one request a connection.

-> {"command": "selftest", "arguments": {"devices": ["printer"]}}
<- {"alive": 4711}             at once and every 2 s: the kiosk (this process) works on it
<- {"event": {...}}            any number, as the work goes on
<- {"result": {...}}           or {"error": {"code": "unknown-device", "message": "..."}}; then the kiosk hangs up

`docs/control.md` lists the commands. No answer carries what citizens wrote.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar

import msgspec

SOCKET_NAME = "control.sock"
"""In the data directory, mode 0600: whoever may read the data may command the kiosk."""

MAX_LINE = 1_000_000
"""Bytes of a request; a longer line is refused."""

MAX_ANSWER = 64_000_000
"""Bytes of one line of an answer."""

ALIVE_EVERY, SILENCE = 2.0, 20.0
"""Seconds between two signs of life while a command runs, and how long a tool waits for one."""


class Request(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a tool asks for."""

    command: str
    arguments: dict[str, Any] = {}


class Refusal(msgspec.Struct, frozen=True):
    """Why it was not done. `code` is stable:

    bad-request      what came is not a request
    unknown-command  this kiosk does not know it
    bad-arguments    it does, with other arguments
    unknown-device   there is no device of this name
    busy             the device is in use; ask again later
    not-virtual      only virtual devices, and only outside production, can be played with
    failed           it was tried and did not work, or the kiosk has a defect; `message` or the log says more
    closing          the kiosk closes
    """

    code: str
    message: str


class ControlError(Exception):
    """Raised by a handler: the tool gets `refusal`."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.refusal = Refusal(code, message)


T = TypeVar("T", bound=msgspec.Struct)


def arguments_as(kind: type[T], arguments: Mapping[str, Any]) -> T:
    """The arguments of a command as `kind`, a Struct that forbids unknown fields. ControlError: bad-arguments."""
    try:
        return msgspec.convert(dict(arguments), kind)
    except msgspec.ValidationError as error:
        raise ControlError("bad-arguments", str(error)) from None


Tell = Callable[[Any], Awaitable[None]]
"""Sends one event to the tool."""

Handler = Callable[[Mapping[str, Any], Tell], Awaitable[Any]]
"""Does one command with its arguments; what it returns (a Struct, dict, list or None) is the result."""
