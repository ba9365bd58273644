"""A value that changes, and those who want to know."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Observable(Generic[T]):
    """Holds the current value and calls back when it is replaced by a different one.

    Callbacks run at once, in order of subscription, on the caller's stack. A callback may subscribe or
    unsubscribe. An exception from a callback reaches whoever called `publish`: a broken listener is a defect.
    """

    def __init__(self, value: T) -> None:
        self._value = value
        self._callbacks: dict[object, Callable[[T], None]] = {}

    @property
    def value(self) -> T:
        """The current value."""
        return self._value

    def subscribe(self, callback: Callable[[T], None]) -> Callable[[], None]:
        """Call back with each new value; returns the function that ends it (safe to call twice)."""
        key = object()
        self._callbacks[key] = callback

        def unsubscribe() -> None:
            self._callbacks.pop(key, None)

        return unsubscribe

    def publish(self, value: T) -> None:
        """Replace the value; nobody is called when it is equal to the current one."""
        if value == self._value:
            return
        self._value = value
        for key, callback in list(self._callbacks.items()):
            if key in self._callbacks:
                callback(value)
