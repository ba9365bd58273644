"""What stops a reading. Inside this package only: `read_passport` returns them as values."""

from __future__ import annotations

from hardware.errors import HardwareError


class EmrtdError(HardwareError):
    """Root of what stops a reading. Messages are for staff and hold nothing of the holder."""


class NotAPassportError(EmrtdError):
    """The card has no passport application."""


class WrongKeyError(EmrtdError):
    """The chip does not open with this key."""


class UnreadableError(EmrtdError):
    """The chip answered against the standard."""


class PaceRefusedError(UnreadableError):
    """The chip refused the PACE that it offers, and not because of the password."""


class FileMissingError(UnreadableError):
    """The chip says that it has not this file."""
