"""Real definitions of the catalogue, and fields of every type."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from kiosk.contract.service import Field, FieldType, Names, ServiceDefinition
from tests.support.catalogue import city_catalogue


@pytest.fixture(scope="session")
def services() -> Mapping[str, ServiceDefinition]:
    return city_catalogue().services


@pytest.fixture(scope="session")
def names() -> Names:
    return city_catalogue().names


@pytest.fixture(scope="session")
def by_type(services: Mapping[str, ServiceDefinition]) -> dict[FieldType, Field]:
    """One field of each type, as the catalogue has it."""
    return {field.type: field for service in services.values() for field in service.fields}
