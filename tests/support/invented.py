"""A service made for one test: any fields, any rules."""

from __future__ import annotations

from typing import Any

import msgspec

from kiosk.contract.language import LocalText
from kiosk.contract.service import Choice, Field, FieldType, Flow, Identification, Rule, ServiceDefinition
from tests.support.catalogue import city_catalogue

SERVICE = "invented"
WORDS = LocalText("متن", "text", "نص", "متن", "mətn")


def choices(*values: str) -> tuple[Choice, ...]:
    return tuple(Choice(value, LocalText(f"گزینهٔ {value}", f"Answer {value}")) for value in values)


def field(kind: FieldType, name: str = "it", **more: Any) -> Field:
    return Field(name, kind, more.pop("label", WORDS), more.pop("question", WORDS), **more)


def service_of(*fields: Field, rules: tuple[Rule, ...] = ()) -> ServiceDefinition:
    """A request that anybody may file and that asks for `fields`."""
    return msgspec.structs.replace(
        city_catalogue().services["request-137"],
        id=SERVICE,
        flow=Flow.REQUEST,
        identification=(Identification.NONE,),
        fields=fields,
        rules=rules,
    )
