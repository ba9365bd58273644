from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from hardware.printer.job import Patience
from kiosk.supervision import DeviceState
from kiosk.supervision.belief import CALM, HURRIED, LONG, SLOWEST, STRIKES, Belief

SEEN = [s for s in DeviceState if s not in {DeviceState.STARTING, DeviceState.GONE}]


class Beliefs(RuleBasedStateMachine):
    """Against a plain list of everything that was seen."""

    def __init__(self) -> None:
        super().__init__()
        self.belief = Belief()
        self.last_told = DeviceState.STARTING
        self.empty_looks = 0

    @rule(seen=st.sampled_from(SEEN), took=st.floats(0, 5))
    def hear(self, seen: DeviceState, took: float) -> None:
        self.belief, self.last_told, self.empty_looks = self.belief.after(seen, took), seen, 0

    @rule()
    def hear_nothing(self) -> None:
        self.belief = self.belief.after(DeviceState.GONE, 0.01)
        self.empty_looks += 1

    @rule()
    def wait_for_nothing(self) -> None:
        self.belief = self.belief.after(DeviceState.GONE, LONG)
        self.empty_looks = max(self.empty_looks + 1, STRIKES)

    @invariant()
    def gone_means_three_empty_looks_in_a_row(self) -> None:
        expected = DeviceState.GONE if self.empty_looks >= STRIKES else self.last_told
        assert self.belief.state is expected

    @invariant()
    def it_is_looked_at_again_in_time(self) -> None:
        assert HURRIED <= self.belief.wait <= SLOWEST
        if self.belief.state is DeviceState.GONE:
            assert self.belief.wait >= CALM
        elif self.belief.strikes:
            assert self.belief.wait == HURRIED


TestBeliefs = Beliefs.TestCase


def test_a_pulled_cable_is_noticed_within_two_seconds() -> None:
    """The worst moment is right after a good look."""
    belief, waited = Belief(DeviceState.READY), CALM
    while (belief := belief.after(DeviceState.GONE)).state is not DeviceState.GONE:
        waited += belief.wait
    assert waited <= 1.5


def test_a_cable_that_swallows_everything_is_noticed_within_two_seconds_with_time_to_spare() -> None:
    """One look then takes as long as a line may need to be taken, and says enough."""
    reach = Patience().reach
    assert Belief(DeviceState.READY).after(DeviceState.GONE, reach).state is DeviceState.GONE
    assert CALM + reach <= 1.85
    assert reach >= LONG + 0.2, "a line that is taken at the second asking is no pulled cable"


@given(looks=st.integers(STRIKES, 5000))
def test_however_long_it_was_gone_its_return_is_noticed_within_five_seconds(looks: int) -> None:
    assert Belief(DeviceState.GONE, looks).wait <= 4.0


@pytest.mark.parametrize("state", SEEN)
def test_the_waits_grow_while_it_is_gone_and_start_again_after_its_return(state: DeviceState) -> None:
    belief, waits = Belief(state), []
    for _ in range(9):
        belief = belief.after(DeviceState.GONE)
        waits.append(belief.wait)
    assert waits == sorted(waits)
    assert waits[:3] == [HURRIED, HURRIED, 1.0]
    assert waits[-1] == SLOWEST
    assert belief.after(state) == Belief(state)
