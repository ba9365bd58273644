"""Every way through every service: whatever is chosen, the answers that are asked then are enough."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import product

import pytest

from kiosk.contract import forms
from kiosk.contract.identifiers import Reason
from kiosk.contract.language import Language
from kiosk.contract.service import FieldType, ServiceDefinition
from kiosk.demo import script
from tests.support.catalogue import city_catalogue

TODAY = date(2026, 11, 25)
SERVICES = city_catalogue().services


def crossroads(service: ServiceDefinition) -> list[tuple[str, tuple[str, ...]]]:
    """The questions that others depend on, and their answers."""
    deciding = {field.only_if.field for field in service.fields if field.only_if is not None}
    return [
        (field.name, tuple(choice.value for choice in field.choices))
        for field in service.fields
        if field.name in deciding and field.type is FieldType.CHOICE
    ]


def ways(service: ServiceDefinition) -> Iterator[dict[str, str]]:
    asked = crossroads(service)
    for values in product(*(offered for _, offered in asked)):
        yield dict(zip((name for name, _ in asked), values, strict=True))


def walked(service: ServiceDefinition, way: Mapping[str, str]) -> dict[str, str]:
    """The stored answers of somebody who answers every question that comes, in its order."""
    answers: dict[str, str] = {}
    for field in service.fields:
        if field in forms.asked_fields(service, answers):
            typed = way.get(field.name) or script.sample(field, Language.FA, TODAY)
            outcome = forms.accept(field, typed, TODAY)
            assert isinstance(outcome, forms.Accepted), field.name
            answers[field.name] = outcome.value
    return answers


@pytest.mark.parametrize("service_id", SERVICES)
def test_every_way_can_be_walked_and_no_needed_answer_left_out(service_id: str) -> None:
    service = SERVICES[service_id]
    for way in ways(service):
        answers = walked(service, way)
        assert not forms.refusals(service, answers, TODAY), way
        for field in forms.asked_fields(service, answers):
            without = {name: value for name, value in answers.items() if name != field.name}
            missed = field.name in forms.refusals(service, without, TODAY)
            assert missed or not field.required, (way, field.name)


def test_what_does_not_fit_together_is_told_where_it_can_be_mended() -> None:
    scaffold = SERVICES["scaffold-permit"]
    answers = {**walked(scaffold, {"work": "sign"}), "date": "2026-12-20", "date_to": "2026-12-19"}
    assert forms.refusals(scaffold, answers, TODAY) == {"date_to": Reason.RULE}
    rule = forms.broken_rule(scaffold, answers, "date_to")
    assert rule is not None
    assert "نباید پیش از روز آغاز باشد" in rule.message.fa


def test_a_paper_or_number_is_asked_of_those_who_have_it() -> None:
    def names(service_id: str, **way: str) -> set[str]:
        return set(walked(SERVICES[service_id], way))

    assert "legal_id" in names("completion-certificate", applicant="company")
    assert "legal_id" not in names("completion-certificate", applicant="person")
    assert names("clearance-certificate", levy="vehicle") >= {"plate"}
    assert not names("clearance-certificate", levy="vehicle") & {"renewal", "guildno"}
    assert not names("article100-case", art100_act="status") & {"desc", "doc"}
    assert "permitno" not in names("scaffold-permit", work="other")
    assert "other_plots" in names("land-split-merge", split_kind="merge", applicant="person")
