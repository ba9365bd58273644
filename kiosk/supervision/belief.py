"""What is believed of a device after what was seen of it, and when to look again. Pure: no clock, no device.

A device that cannot be reached is GONE only when three looks in a row found nothing: one lost packet, or a reader that
is reset, is no news. A look that found nothing for a whole second counts as all three. Everything else that is seen
comes from the device itself and is believed at once.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.supervision import DeviceState

STRIKES = 3
#: Seconds: a connection that is not taken for so long was asked for twice by TCP (RFC 6298: again after 1 s).
LONG = 1.0
#: Seconds between looks: while all is well, after a first failure, and while it is gone (growing up to the last).
CALM, HURRIED, BACKOFF, SLOWEST = 0.6, 0.25, 1.0, 4.0
_GROWTH = 1.5


@dataclass(frozen=True)
class Belief:
    """`strikes` counts looks in a row that found nothing."""

    state: DeviceState = DeviceState.STARTING
    strikes: int = 0

    def after(self, seen: DeviceState, took: float = 0.0) -> Belief:
        """The belief after a look that saw `seen` and took that many seconds."""
        if seen is not DeviceState.GONE:
            return Belief(seen)
        strikes = self.strikes + 1 if took < LONG else max(self.strikes + 1, STRIKES)
        return Belief(DeviceState.GONE if strikes >= STRIKES else self.state, strikes)

    @property
    def wait(self) -> float:
        """Seconds until the next look."""
        if self.strikes == 0:
            return CALM
        if self.strikes < STRIKES:
            return HURRIED
        return min(SLOWEST, BACKOFF * _GROWTH ** min(self.strikes - STRIKES, 10))
