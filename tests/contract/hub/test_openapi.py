"""The description that is served is the one in `docs`, and the hub does what it says."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi.checks import negative_data_rejection, positive_data_acceptance

from hub.app import openapi_document
from tests.contract.hub.conftest import Desk

#: A body of the right shape can still be refused: check digits and form rules are no JSON Schema. And a call that
#: was made wrong in its headers alone is right again with the credentials that this test puts in.
_NOT_HERE = [positive_data_acceptance, negative_data_rejection]

DOCUMENT = Path(__file__).parents[3] / "docs" / "openapi.json"


def test_the_document_is_fresh() -> None:
    assert DOCUMENT.read_bytes() == openapi_document(), "run: python -m hub --openapi > docs/openapi.json"


def test_the_served_document_is_the_same(desk: Desk) -> None:
    served = desk.http.get("/schema/openapi.json")
    assert msgspec.json.decode(served.content) == msgspec.json.decode(DOCUMENT.read_bytes())


@pytest.mark.parametrize("mode", GenerationMode)
def test_the_hub_keeps_to_its_description(desk: Desk, mode: GenerationMode) -> None:
    """No call breaks the hub, and each answer has a documented status, media type and shape."""
    schema = schemathesis.openapi.from_dict(msgspec.json.decode(openapi_document()))
    if mode is GenerationMode.NEGATIVE:
        # Of the others, some have nothing that could be wrong; nor has the form of files, which is no JSON.
        schema = schema.include(method="POST").exclude(path="/attach/{ref}")
    for found in schema.get_all_operations():
        operation = found.ok()

        @settings(
            max_examples=6,
            deadline=None,
            derandomize=True,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @given(case=operation.as_strategy(generation_mode=mode), key=st.uuids())
        def call(case: schemathesis.Case, key: object) -> None:
            # Fresh credentials and key: without them nearly every call would end at the guards.
            headers = {**desk.hub.headers, "Idempotency-Key": str(key)}
            case.call_and_validate(base_url=desk.hub.url, headers=headers, timeout=60, excluded_checks=_NOT_HERE)

        call()
