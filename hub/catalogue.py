"""The service definitions that this hub takes."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Protocol

import msgspec

from kiosk.contract.catalogue import Catalogue, read_folder
from kiosk.contract.problem import ProblemCode
from kiosk.contract.service import Flow, ServiceDefinition


class Partners(Protocol):
    """The services of partners, see `packs`."""

    def get(self, service_id: str) -> ServiceDefinition | None:
        """The service called `service_id`."""

    def is_withdrawn(self, service_id: str) -> bool:
        """Whether it is not offered any more."""

    def ids(self) -> list[str]:
        """All of them, also those that are not offered any more."""


@dataclass(frozen=True)
class Services:
    """The catalogue, ready for look-ups and for the wire. Services of partners are no part of what goes over it."""

    catalogue: Catalogue
    body: bytes
    etag: str
    partners: Partners | None = None

    def get(self, service_id: str) -> ServiceDefinition | None:
        """The service called `service_id`."""
        own = self._own.get(service_id)
        return own or (self.partners.get(service_id) if self.partners else None)

    @cached_property
    def _own(self) -> dict[str, ServiceDefinition]:
        return {service.id: service for service in self.catalogue.services}

    def ids(self) -> list[str]:
        """All services that a case can be about."""
        return [service.id for service in self.catalogue.services] + (self.partners.ids() if self.partners else [])

    def with_flow(self, service_id: str, flow: Flow) -> ServiceDefinition | None:
        """The service called `service_id`, if it is offered and its visits go that way."""
        service = self.get(service_id)
        if service is None or service.flow is not flow or service.switched_off or self.is_withdrawn(service_id):
            return None
        return service

    def is_withdrawn(self, service_id: str) -> bool:
        """Whether a service of a partner is not offered any more."""
        return self.partners is not None and self.partners.is_withdrawn(service_id)

    def refusal(self, service_id: str) -> ProblemCode:
        """Why `with_flow` has nothing."""
        return ProblemCode.SERVICE_WITHDRAWN if self.is_withdrawn(service_id) else ProblemCode.SERVICE_UNKNOWN


def load(folder: Path, compiled_file: Path | None = None) -> Services:
    """Every definition of `folder`, kept in `compiled_file` for the next start. ValueError names what is wrong."""
    reading = read_folder(folder, compiled_file)
    if reading.names is None or reading.faults:
        raise ValueError("\n".join(reading.faults))
    catalogue = Catalogue(tuple(reading.services.values()), reading.names)
    body = msgspec.json.encode(catalogue)
    return Services(catalogue, body, f'"{hashlib.sha256(body).hexdigest()[:32]}"')
