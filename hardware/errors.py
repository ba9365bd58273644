"""What a driver may raise. Expected events (paper out, card pulled) are values, not exceptions.

HardwareError
├── DeviceUnavailableError   not there, cannot be opened: try again later
├── DeviceIOError            it was there and the exchange broke: reopen
└── ProtocolError            it answered something its own manual does not allow
"""


class HardwareError(Exception):
    """Root of everything a driver raises."""


class DeviceUnavailableError(HardwareError):
    """The device cannot be opened now; opening may succeed later."""


class DeviceIOError(HardwareError):
    """The exchange with an open device broke; close it and open it again."""


class ProtocolError(HardwareError):
    """The device answered bytes that its protocol does not allow here."""
