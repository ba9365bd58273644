"""What all voices do alike: remember how they are, and tell whoever asked."""

from __future__ import annotations

from collections.abc import Callable

from hardware.speech.base import VoiceState


class TellingVoice:
    """The half of a Voice that does not depend on what speaks."""

    def __init__(self, state: VoiceState, address: str, languages: frozenset[str]) -> None:
        self._state = state
        self._trouble = ""
        self._address = address
        self._languages = languages
        self._callbacks: list[Callable[[VoiceState], None]] = []

    @property
    def state(self) -> VoiceState:
        """The last state known."""
        return self._state

    @property
    def trouble(self) -> str:
        """Why it is gone."""
        return self._trouble

    @property
    def address(self) -> str:
        """Which program speaks."""
        return self._address

    @property
    def languages(self) -> frozenset[str]:
        """What it can speak."""
        return self._languages

    def subscribe_state(self, callback: Callable[[VoiceState], None]) -> Callable[[], None]:
        """Call back with each new state."""
        self._callbacks.append(callback)

        def end() -> None:
            if callback in self._callbacks:
                self._callbacks.remove(callback)

        return end

    def become(self, state: VoiceState, trouble: str = "") -> None:
        """For the driver: this is how it is now."""
        changed, self._state, self._trouble = state is not self._state, state, trouble
        if changed:
            for callback in tuple(self._callbacks):
                callback(state)
