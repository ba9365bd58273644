from __future__ import annotations

import pytest

from kiosk.events import Observable


def test_each_new_value_is_told_once_and_in_order() -> None:
    value = Observable(1)
    heard: list[tuple[str, int]] = []
    value.subscribe(lambda v: heard.append(("a", v)))
    value.subscribe(lambda v: heard.append(("b", v)))
    value.publish(1)
    value.publish(2)
    assert heard == [("a", 2), ("b", 2)]
    assert value.value == 2


def test_unsubscribe_works_twice_and_while_publishing() -> None:
    value = Observable(0)
    heard: list[int] = []
    endings = []
    value.subscribe(lambda _: endings[0]())
    endings.append(value.subscribe(heard.append))
    value.publish(1)
    endings[0]()
    assert heard == []


def test_the_same_callback_may_subscribe_twice() -> None:
    value = Observable(0)
    heard: list[int] = []
    first = value.subscribe(heard.append)
    value.subscribe(heard.append)
    first()
    value.publish(1)
    assert heard == [1]


def test_a_broken_listener_is_not_hidden() -> None:
    value = Observable(0)

    def broken(_: int) -> None:
        raise LookupError("broken")

    value.subscribe(broken)
    with pytest.raises(LookupError):
        value.publish(1)
