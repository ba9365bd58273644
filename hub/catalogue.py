"""The service definitions that this hub takes."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import msgspec

from kiosk.contract.catalogue import Catalogue, read_folder
from kiosk.contract.service import Flow, ServiceDefinition


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
        """The service called `service_id`, if it is offered and its visits go that way."""
        service = self.get(service_id)
        return service if service and service.flow is flow and not service.switched_off else None


def load(folder: Path, compiled_file: Path | None = None) -> Services:
    """Every definition of `folder`, kept in `compiled_file` for the next start. ValueError names what is wrong."""
    reading = read_folder(folder, compiled_file)
    if reading.names is None or reading.faults:
        raise ValueError("\n".join(reading.faults))
    catalogue = Catalogue(tuple(reading.services.values()), reading.names)
    body = msgspec.json.encode(catalogue)
    return Services(catalogue, body, f'"{hashlib.sha256(body).hexdigest()[:32]}"')
