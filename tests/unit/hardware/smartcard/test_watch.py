from __future__ import annotations

import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.smartcard.base import ReaderEvent, ReaderState
from hardware.smartcard.slot_table import OCCUPIED, SlotSight
from hardware.smartcard.watch import ReaderWatch

NAMES = ("a", "b", "c")
STATES = st.sampled_from([ReaderState.EMPTY, ReaderState.CARD_PRESENT, ReaderState.CARD_MUTE])
SIGHTS = st.builds(SlotSight, st.sampled_from(NAMES), STATES, st.integers(0, 5))
SNAPSHOTS = st.none() | st.lists(SIGHTS, max_size=3, unique_by=lambda sight: sight.name)
STEPS = st.lists(SNAPSHOTS | st.tuples(st.sampled_from(["stuck", "answered"]), st.sampled_from(NAMES)), max_size=40)


def one(state: ReaderState, counter: int) -> tuple[SlotSight]:
    return (SlotSight("r", state, counter),)


def watched() -> tuple[ReaderWatch, list[ReaderEvent]]:
    watch, events = ReaderWatch(), list[ReaderEvent]()
    watch.subscribe(events.append)
    return watch, events


@given(STEPS)
def test_cards_follow_each_other_only_over_an_empty_reader(
    steps: list[tuple[str, str] | list[SlotSight] | None],
) -> None:
    watch, events = watched()
    for step in steps:
        if isinstance(step, tuple):
            getattr(watch, step[0])(step[1])
        else:
            watch.see(step)
    previous = ReaderEvent(ReaderState.NO_READER, 0)
    for index, event in enumerate(events):
        assert index == 0 or event != previous
        if event.insertion != previous.insertion:
            assert event.state in OCCUPIED
            assert previous.state not in OCCUPIED
        previous = event
    assert watch.state is previous.state
    assert all(entry.state is watch.state_of(entry.name) for entry in watch.slots)


def test_a_covered_card_shows_again_with_its_old_number() -> None:
    watch, events = watched()
    older, newer = SlotSight("a", ReaderState.CARD_PRESENT, 1), SlotSight("b", ReaderState.CARD_PRESENT, 1)
    watch.see((SlotSight("a", ReaderState.EMPTY), SlotSight("b", ReaderState.EMPTY)))
    watch.see((older, SlotSight("b", ReaderState.EMPTY)))
    watch.see((older, newer))
    assert (watch.name, watch.to_read) == ("b", "b")
    watch.see((older, SlotSight("b", ReaderState.EMPTY, 2)))
    assert (watch.name, watch.to_read) == ("a", "a")
    watch.see(())
    present, empty = ReaderState.CARD_PRESENT, ReaderState.EMPTY
    assert [(event.state, event.insertion) for event in events] == [
        (empty, 0),
        (present, 1),
        (empty, 1),
        (present, 2),
        (empty, 2),
        (present, 1),
        (ReaderState.NO_READER, 1),
    ]


def test_a_stuck_slot_hides_its_card_and_all_stuck_is_stuck() -> None:
    watch, _ = watched()
    watch.see((SlotSight("a", ReaderState.CARD_PRESENT, 1), SlotSight("b", ReaderState.EMPTY)))
    watch.stuck("a")
    assert (watch.state, watch.to_read) == (ReaderState.EMPTY, "")
    assert watch.state_of("a") is ReaderState.STUCK
    watch.stuck("b")
    assert (watch.state, watch.to_read) == (ReaderState.STUCK, "a")
    watch.answered("a")
    assert (watch.state, watch.to_read) == (ReaderState.CARD_PRESENT, "a")
    watch.frozen(True)
    assert watch.state is ReaderState.STUCK
    watch.frozen(False)
    assert watch.state is ReaderState.CARD_PRESENT


def test_a_card_swapped_between_two_looks_is_two_events() -> None:
    watch, events = watched()
    watch.see(one(ReaderState.CARD_PRESENT, 1))
    watch.see(one(ReaderState.CARD_PRESENT, 3))
    assert events == [
        ReaderEvent(ReaderState.CARD_PRESENT, 1, found=True),
        ReaderEvent(ReaderState.EMPTY, 1),
        ReaderEvent(ReaderState.CARD_PRESENT, 2),
    ]


def test_stuck_ends_with_the_next_change_or_answer_but_not_with_the_same_sight() -> None:
    watch, events = watched()
    watch.see(one(ReaderState.CARD_PRESENT, 1))
    watch.stuck("r")
    watch.see(one(ReaderState.CARD_PRESENT, 1))
    assert watch.state is ReaderState.STUCK
    watch.answered("r")
    assert events[-1] == ReaderEvent(ReaderState.CARD_PRESENT, 1, found=True)
    watch.stuck("r")
    watch.see(one(ReaderState.EMPTY, 2))
    assert watch.state is ReaderState.EMPTY


def test_logs_each_loss_and_each_return_once(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "hardware.smartcard")
    watch, _ = watched()
    empty, card = one(ReaderState.EMPTY, 0), one(ReaderState.CARD_PRESENT, 1)
    for snapshot in (None, (), None, empty, card, empty, ()):
        watch.see(snapshot)
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
    watch.see(one(ReaderState.EMPTY, 0))
    end()
    end()
    watch.see(())
    assert events == [ReaderEvent(ReaderState.EMPTY, 0)]
    assert "listener" in caplog.text
