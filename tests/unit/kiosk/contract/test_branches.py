"""Which agencies a case has follows from what was answered."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.contract.branches import holds, may_wait, stages_for
from kiosk.contract.service import Condition, Field, FieldType, Stage
from tests.support.catalogue import city_catalogue
from tests.support.invented import choices, field, service_of

SERVICES = city_catalogue().services
KINDS = ("issue", "renew", "dup", "aux")


def _choice(name: str, only_if: Condition | None = None) -> Field:
    return field(FieldType.CHOICE, name, only_if=only_if, choices=choices("a", "b"))


#: The second question is asked only after an "a" to the first.
SERVICE = msgspec.structs.replace(
    service_of(_choice("first"), _choice("second", Condition("first", ("a",)))),
    stages=(
        Stage(1, "submit", "kiosk"),
        Stage(2, "inquiry", "water", 2, when=Condition("first", ("a", "b"))),
        Stage(2, "inquiry", "gas", 9, when=Condition("second", ("b",))),
    ),
)


@given(
    first=st.sampled_from(["", "a", "b", "c"]),
    second=st.sampled_from(["", "a", "b", "c"]),
)
def test_a_stage_with_a_condition_is_there_only_while_its_question_is_asked(first: str, second: str) -> None:
    there = [stage.agency for stage in stages_for(SERVICE, {"first": first, "second": second})]
    expected = ["kiosk"] + ["water"] * (first in {"a", "b"}) + ["gas"] * (first == "a" and second == "b")
    assert there == expected
    assert holds(SERVICE, None, {})


@pytest.mark.parametrize(
    ("service", "answers", "asked"),
    [
        ("utility-excavation-permit", {"utility": "sewer"}, ["kiosk", "water", "civil", "traffic", "psp"]),
        ("utility-excavation-permit", {"utility": "gas"}, ["kiosk", "gas", "civil", "traffic", "psp"]),
        ("grave-reservation", {"grave_act": "find_name"}, ["kiosk", "cemetery"]),
        ("grave-reservation", {"grave_act": "buy"}, ["kiosk", "cemetery", "psp"]),
        ("mancard-issue", {"card_kind": "plain"}, ["kiosk", "psp", "fava"]),
        ("mancard-issue", {"card_kind": "named"}, ["kiosk", "civilreg", "psp", "fava"]),
    ],
)
def test_only_those_are_asked_whom_it_is_about(service: str, answers: dict[str, str], asked: list[str]) -> None:
    there = dict.fromkeys(stage.agency for stage in stages_for(SERVICES[service], answers))
    there.pop("contractor", None)
    assert list(there) == asked


def test_who_renews_a_taxi_licence_is_not_examined_again() -> None:
    steps = {kind: [s.step for s in stages_for(SERVICES["taxi-licence"], {"taxi_kind": kind})] for kind in KINDS}
    assert [kind for kind in KINDS if "exam" not in steps[kind]] == ["renew"]


def test_a_flood_does_not_wait_for_the_network() -> None:
    drains = SERVICES["drain-flood-request"]
    waits = {c.value: may_wait(drains, {"drain_issue": c.value}) for c in drains.field("drain_issue").choices}
    assert [issue for issue, may in waits.items() if not may] == ["flood"]
    assert may_wait(SERVICES["request-137"], {})
    assert not may_wait(SERVICES["building-permit"], {})


def conditions() -> list[tuple[str, Condition]]:
    """Every condition of the city's catalogue, with the service that has it."""
    return [
        (service.id, condition)
        for service in SERVICES.values()
        for condition in (
            *(one.only_if for one in service.fields),
            *(one.only_if for one in service.documents),
            *(one.when for one in service.stages),
            service.identify_when,
            service.look_up_when,
            service.never_queued_when,
        )
        if condition is not None
    ]


def test_every_condition_names_a_field_and_values_that_there_are() -> None:
    assert conditions()
    for service_id, condition in conditions():
        asked = SERVICES[service_id].field(condition.field)
        assert condition.is_in, service_id
        assert set(condition.is_in) <= {choice.value for choice in asked.choices}, (service_id, condition)


def test_whatever_is_chosen_a_case_has_an_agency_that_ends_it() -> None:
    for service in SERVICES.values():
        deciding = {stage.when.field for stage in service.stages if stage.when is not None}
        for name in deciding:
            for choice in service.field(name).choices:
                there = stages_for(service, {name: choice.value})
                assert any(stage.agency not in {"kiosk", "civilreg"} for stage in there), (service.id, choice.value)
                assert all(stage.when is None or choice.value in stage.when.is_in for stage in there)
