"""Real definitions of the catalogue, and fields of every type."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from kiosk.contract.service import Field, FieldType, Names, ServiceDefinition

CATALOGUE = Path(__file__).parents[4] / "assets" / "catalogue"


@pytest.fixture(scope="session")
def services() -> dict[str, ServiceDefinition]:
    files = [f for f in sorted(CATALOGUE.glob("*.yaml")) if f.stem != "departments"]
    loaded = [msgspec.yaml.decode(f.read_bytes(), type=ServiceDefinition) for f in files]
    return {s.id: s for s in loaded}


@pytest.fixture(scope="session")
def names() -> Names:
    return msgspec.yaml.decode((CATALOGUE / "departments.yaml").read_bytes(), type=Names)


@pytest.fixture(scope="session")
def by_type(services: dict[str, ServiceDefinition]) -> dict[FieldType, Field]:
    """One field of each type, as the catalogue has it."""
    return {field.type: field for service in services.values() for field in service.fields}
