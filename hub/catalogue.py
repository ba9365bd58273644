"""The service definitions that this hub takes."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.contract.service import Flow, Names, ServiceDefinition

_NAMES = "departments.yaml"
_T = TypeVar("_T", ServiceDefinition, Names)


class Catalogue(msgspec.Struct, frozen=True):
    """What `GET /v1/catalogue` answers: all services, and what agencies and steps are called."""

    services: tuple[ServiceDefinition, ...]
    names: Names


@dataclass(frozen=True)
class Services:
    """The catalogue, ready for look-ups and for the wire."""

    catalogue: Catalogue
    body: bytes
    etag: str

    def get(self, service_id: str) -> ServiceDefinition | None:
        """The service called `service_id`."""
        return next((service for service in self.catalogue.services if service.id == service_id), None)

    def with_flow(self, service_id: str, flow: Flow) -> ServiceDefinition | None:
        """The service called `service_id`, if its visits go that way."""
        service = self.get(service_id)
        return service if service and service.flow is flow else None


def load(folder: Path) -> Services:
    """Every YAML file of `folder`. Raises OSError, or ValueError that names the file that is wrong."""
    services = tuple(_decode(path, ServiceDefinition) for path in sorted(folder.glob("*.yaml")) if path.name != _NAMES)
    catalogue = Catalogue(services, _decode(folder / _NAMES, Names))
    body = msgspec.json.encode(catalogue)
    return Services(catalogue, body, f'"{hashlib.sha256(body).hexdigest()[:32]}"')


def _decode(path: Path, kind: type[_T]) -> _T:
    try:
        return msgspec.yaml.decode(path.read_bytes(), type=kind)
    except msgspec.MsgspecError as error:
        raise ValueError(f"{path}: {error}") from error
