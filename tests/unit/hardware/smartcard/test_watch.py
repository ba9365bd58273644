from __future__ import annotations

import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.smartcard.base import ReaderEvent, ReaderState
from hardware.smartcard.watch import OCCUPIED, ReaderWatch

SEEN = st.tuples(st.sampled_from([s for s in ReaderState if s is not ReaderState.STUCK]), st.integers(0, 5))


def watched() -> tuple[ReaderWatch, list[ReaderEvent]]:
    watch, events = ReaderWatch(), list[ReaderEvent]()
    watch.subscribe(events.append)
    return watch, events


@given(st.lists(SEEN | st.sampled_from(["stuck", "answered"]), max_size=40))
def test_insertions_only_grow_and_each_follows_an_empty_slot(steps: list[tuple[ReaderState, int] | str]) -> None:
    watch, events = watched()
    for step in steps:
        if isinstance(step, str):
            getattr(watch, step)()
        else:
            watch.see(step[0], "r", step[1])
    previous = ReaderEvent(ReaderState.NO_READER, 0)
    for event in events:
        assert event != previous or previous.insertion == 0
        assert event.insertion - previous.insertion in {0, 1}
        if event.insertion > previous.insertion:
            assert event.state in OCCUPIED
        previous = event
    assert watch.state is previous.state


def test_a_card_swapped_between_two_looks_is_two_events() -> None:
    watch, events = watched()
    watch.see(ReaderState.CARD_PRESENT, "r", 1)
    watch.see(ReaderState.CARD_PRESENT, "r", 3)
    assert events == [
        ReaderEvent(ReaderState.CARD_PRESENT, 1),
        ReaderEvent(ReaderState.EMPTY, 1),
        ReaderEvent(ReaderState.CARD_PRESENT, 2),
    ]


def test_stuck_ends_with_the_next_change_or_answer_but_not_with_the_same_sight() -> None:
    watch, _ = watched()
    watch.see(ReaderState.CARD_PRESENT, "r", 1)
    watch.stuck()
    watch.see(ReaderState.CARD_PRESENT, "r", 1)
    assert watch.state is ReaderState.STUCK
    watch.answered()
    assert (watch.state, watch.insertion) == (ReaderState.CARD_PRESENT, 1)
    watch.stuck()
    watch.see(ReaderState.EMPTY, "r", 2)
    assert watch.state is ReaderState.EMPTY


def test_logs_each_loss_and_each_return_once(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "hardware.smartcard")
    watch, _ = watched()
    for state in ("service-down", "no-reader", "service-down", "empty", "card-present", "empty", "no-reader"):
        watch.see(ReaderState(state), "r", 0)
    assert [record.getMessage() for record in caplog.records] == [
        "card reader lost: service-down",
        "card reader ready: r",
        "card reader lost: no-reader",
    ]


def test_one_failing_listener_does_not_keep_it_from_the_others(caplog: pytest.LogCaptureFixture) -> None:
    watch = ReaderWatch()

    def fail(event: ReaderEvent) -> None:
        raise RuntimeError(event.state)

    watch.subscribe(fail)
    events: list[ReaderEvent] = []
    end = watch.subscribe(events.append)
    watch.see(ReaderState.EMPTY, "r")
    end()
    end()
    watch.see(ReaderState.NO_READER)
    assert events == [ReaderEvent(ReaderState.EMPTY, 0)]
    assert "listener" in caplog.text
