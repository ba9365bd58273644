from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.printer.base import STAFF_MEANING, PrinterStatus
from hardware.printer.base import PrinterCondition as Is
from hardware.printer.sensors import FIELDS, Sensors
from hardware.printer.status import auto_conditions, conditions


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({1: 0x12}, set()),
        ({1: 0x16}, set()),  # drawer pin
        ({1: 0x12, 4: 0x1E}, {Is.PAPER_NEAR_END}),
        ({1: 0x12, 4: 0x16}, {Is.PAPER_NEAR_END}),  # either bit of the pair
        ({1: 0x12, 4: 0x7E}, {Is.PAPER_OUT}),
        ({1: 0x1A, 2: 0x32, 3: 0x12, 4: 0x12}, {Is.PAPER_OUT}),
        ({1: 0x1A, 2: 0x16, 3: 0x12, 4: 0x12}, {Is.COVER_OPEN}),
        ({1: 0x1A, 2: 0x52, 3: 0x1A, 4: 0x12}, {Is.CUTTER_ERROR}),
        ({1: 0x1A, 2: 0x52, 3: 0x32, 4: 0x12}, {Is.UNRECOVERABLE_ERROR}),
        ({1: 0x1A, 2: 0x52, 3: 0x16, 4: 0x12}, {Is.RECOVERABLE_ERROR}),
        ({1: 0x1A, 2: 0x52, 3: 0x52, 4: 0x12}, {Is.OVERHEATED}),
        ({1: 0x1A, 2: 0x56, 3: 0x52, 4: 0x12}, {Is.COVER_OPEN}),  # not hot: opened while printing
        ({1: 0x1A, 2: 0x12, 3: 0x12, 4: 0x12}, {Is.OFFLINE}),
        ({1: 0x1A, 2: 0x12, 3: 0x12, 4: 0x1E}, {Is.OFFLINE, Is.PAPER_NEAR_END}),
        ({1: 0x1A}, {Is.OFFLINE}),
        ({1: 0x1A, 2: 0x16, 3: 0x12, 4: 0x7E}, {Is.COVER_OPEN, Is.PAPER_OUT}),
    ],
)
def test_answers_to_real_time_questions(answers: dict[int, int], expected: set[Is]):
    assert conditions(answers) == expected


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("10000000", set()),
        ("14000000", set()),
        ("10000300", {Is.PAPER_NEAR_END}),
        ("18000f00", {Is.PAPER_OUT}),
        ("38000000", {Is.COVER_OPEN}),
        ("18080000", {Is.CUTTER_ERROR}),
        ("18000000", {Is.OFFLINE}),
    ],
)
def test_automatic_status(data: str, expected: set[Is]):
    assert auto_conditions(bytes.fromhex(data)) == expected


@given(st.tuples(*[st.booleans()] * 8))
def test_both_ways_of_telling_agree(switches: tuple[bool, ...]):
    sensors = Sensors(*switches)
    asked = conditions({question: sensors.answer(question)[0] for question in (1, 2, 3, 4)})
    assert asked == auto_conditions(sensors.automatic())
    assert PrinterStatus(asked).can_print == sensors.can_print


def test_each_condition_is_told_as_itself():
    for condition, name in FIELDS.items():
        sensors = Sensors()
        setattr(sensors, name, True)
        assert conditions({question: sensors.answer(question)[0] for question in (1, 2, 3, 4)}) == {condition}
        assert auto_conditions(sensors.automatic()) == {condition}
        assert sensors.conditions() == {condition}


def test_staff_are_told_what_each_condition_means():
    assert STAFF_MEANING.keys() == set(Is)
    assert all(sentence.endswith(".") for sentence in STAFF_MEANING.values())
