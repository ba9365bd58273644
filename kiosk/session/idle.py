"""When a silent visit is warned, and when it ends. Seconds on the monotonic clock.

Whoever asked for more time has three or ten times as much before the warning, which can be answered without limit.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from kiosk.session import calling, uploading
from kiosk.session.state import PERSONAL, SessionState, Step


@dataclass(frozen=True)
class IdleLimits:
    """How long a visit may be silent."""

    seconds: float = 120.0
    seconds_personal: float = 60.0  # where personal data stands on the screen
    paper: float = 180.0  # where somebody waits for the printer: a roll must be fetched and put in
    phone: float = 240.0  # where files are awaited from a phone: they must be found and sent
    person: float = 240.0  # where somebody was called and is awaited
    warning: float = 30.0  # WCAG 2.2.1 asks for at least 20
    rating: float = 10.0
    farewell: float = 6.0


class Idle(Enum):
    """What the silence means."""

    NO = auto()
    WARNED = auto()
    OVER = auto()


def idle(state: SessionState, now: float, limits: IdleLimits) -> Idle:
    """Judge the silence. A visit that waits for work is never idle: the wait is ours, not the citizen's."""
    silence = now - state.touched_at
    match state.step:
        case Step.ATTRACT:
            return Idle.NO
        case Step.RATING if not calling.is_awaited(state):
            return Idle.OVER if silence >= limits.rating * state.comfort.patience else Idle.NO
        case Step.FAREWELL:
            return Idle.OVER if silence >= limits.farewell * state.comfort.warning_factor else Idle.NO
        case _ if state.task is not None:
            return Idle.NO
        case _:
            over = silence - _allowed(state, limits)
            return Idle.OVER if over >= warning(state, limits) else Idle.WARNED if over >= 0 else Idle.NO


def warning(state: SessionState, limits: IdleLimits) -> float:
    """Seconds that a warning lasts in this visit."""
    return limits.warning * state.comfort.warning_factor


def seconds_left(state: SessionState, now: float, limits: IdleLimits) -> float:
    """Seconds until a warned visit ends, not below 0."""
    return max(0.0, state.touched_at + _allowed(state, limits) + warning(state, limits) - now)


def _allowed(state: SessionState, limits: IdleLimits) -> float:
    return _usual(state, limits) * state.comfort.patience


def _usual(state: SessionState, limits: IdleLimits) -> float:
    if (state.paper is not None and state.paper.keeps_waiting) or (state.slip is not None and state.slip.printing):
        return max(limits.paper, limits.seconds_personal)
    if calling.is_awaited(state):
        return max(limits.person, limits.seconds_personal)
    if uploading.watched(state):
        return max(limits.phone, limits.seconds_personal)
    return limits.seconds_personal if state.step in PERSONAL else limits.seconds
