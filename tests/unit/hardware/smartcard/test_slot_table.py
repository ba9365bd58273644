"""Whether a card that is there when its slot comes back counts as put in, as found, or as the one from before."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.smartcard.base import ReaderState
from hardware.smartcard.slot_table import SETTLES, SlotSight, SlotTable, Snapshot

ONE, OTHER = b"\x3b\x01", b"\x3b\x02"
PRESENT, MUTE = ReaderState.CARD_PRESENT, ReaderState.CARD_MUTE
EMPTY = (SlotSight("r", ReaderState.EMPTY),)
SECONDS = st.floats(0, 100)


def card(atr: bytes = ONE, counter: int = 1, state: ReaderState = PRESENT) -> tuple[SlotSight]:
    return (SlotSight("r", state, counter, atr),)


def after(*snapshots: Snapshot, seconds: float = 0.0) -> tuple[int, bool]:
    """Number of the card that shows, and whether it was found; `seconds` pass between two looks."""
    table = SlotTable()
    for turn, snapshot in enumerate(snapshots):
        table.take(snapshot, turn * seconds)
    return table.shown.number, table.shown.found


@pytest.mark.parametrize("away", [None, ()], ids=["service", "reader"])
@given(counter=st.integers(0, 5), seconds=SECONDS)
def test_what_was_there_before_is_the_same_insertion(away: Snapshot, counter: int, seconds: float) -> None:
    assert after(EMPTY, card(), away, card(counter=counter), seconds=seconds) == (1, True)
    assert after(EMPTY, card(), away, away, card(counter=counter), seconds=seconds) == (1, True)


@pytest.mark.parametrize("away", [None, ()], ids=["service", "reader"])
def test_another_card_is_found_and_not_put_in(away: Snapshot) -> None:
    assert after(EMPTY, card(), away, card(OTHER)) == (2, True)
    assert after(EMPTY, away, card()) == (1, True)


def test_a_card_that_is_there_at_the_start_is_found() -> None:
    assert after(card()) == (1, True)
    assert after(None, (), card()) == (1, True)


def test_a_mute_card_may_be_any_card() -> None:
    mute = card(b"", state=MUTE)
    assert after(EMPTY, mute, None, card()) == (1, True)
    assert after(EMPTY, card(), None, mute) == (1, True)


def test_a_contactless_reader_finds_the_card_that_lies_on_it_a_little_later() -> None:
    assert after(EMPTY, card(), None, EMPTY, card(), seconds=SETTLES - 1) == (1, True)
    assert after(EMPTY, card(), None, EMPTY, card(), seconds=SETTLES + 1) == (2, False)
    assert after(EMPTY, card(), None, EMPTY, card(OTHER)) == (2, False), "it was seen empty and then not"


def test_a_card_is_known_again_only_once() -> None:
    taken_out = (SlotSight("r", ReaderState.EMPTY, 2),)
    assert after(EMPTY, card(), None, card(), taken_out, card(counter=3)) == (2, False)
    assert after(EMPTY, card(), taken_out, None, card()) == (2, True), "it was empty when the service went"


def test_a_reader_that_went_and_came_between_two_looks_begins_to_count_anew() -> None:
    assert after(EMPTY, card(counter=5), card(counter=0)) == (1, True)
    assert after(EMPTY, card(counter=5), card(OTHER, counter=0)) == (2, True)


def test_each_slot_has_its_own_memory() -> None:
    left = SlotSight("left", PRESENT, 1, ONE)
    right = SlotSight("right", PRESENT, 1, ONE)
    empty = tuple(SlotSight(name, ReaderState.EMPTY) for name in ("left", "right"))
    table = SlotTable()
    for snapshot in (empty, (left, empty[1]), None, (right, empty[0])):
        table.take(snapshot, 0.0)
    assert (table.shown.slot, table.shown.number, table.shown.found) == ("right", 2, True)
    table.take((left, right), 1.0)
    assert {name: entry.number for name, entry in table.entries.items()} == {"left": 1, "right": 2}


SIGHTS = st.builds(
    SlotSight,
    st.just("r"),
    st.sampled_from([ReaderState.EMPTY, PRESENT, MUTE]),
    st.integers(0, 3),
    st.sampled_from([b"", ONE, OTHER]),
)


@given(st.lists(st.none() | st.just(()) | SIGHTS.map(lambda sight: (sight,)), max_size=30), SECONDS)
def test_a_number_is_never_given_twice_to_cards_that_were_seen_being_put_in(
    snapshots: list[Snapshot], seconds: float
) -> None:
    table, given_out = SlotTable(), set[int]()
    before = 0
    for turn, snapshot in enumerate(snapshots):
        table.take(snapshot, turn * seconds)
        shown = table.shown
        if shown.number and not shown.found and shown.number != before:
            assert shown.number not in given_out
            given_out.add(shown.number)
        before = shown.number
