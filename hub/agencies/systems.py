"""The agencies whose systems are joined, as the settings name them."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass
from pathlib import Path

from hub.catalogue import Services
from hub.settings import AgencyLink

SHORTEST_SECRET = 32


@dataclass(frozen=True)
class AgencySystem:
    """An agency's own system. The first secret signs, each of them is accepted."""

    agency: str
    url: str
    secrets: tuple[bytes, ...]
    steps: frozenset[str]  # empty: every step of the agency
    answers: frozenset[str]
    ca_file: Path | None

    def may_treat(self, agency: str, step: str) -> bool:
        """Whether a stage is this system's."""
        return agency == self.agency and (not self.steps or step in self.steps)


AgencySystems = Mapping[str, AgencySystem]


def joined(links: Mapping[str, AgencyLink], services: Services) -> dict[str, AgencySystem]:
    """The systems by agency. ValueError for an agency, step or field that no service has, or a bad secret."""
    names = services.catalogue.names
    found = {}
    for agency, link in links.items():
        fields = {
            field.name
            for service in services.catalogue.services
            if any(stage.agency == agency for stage in service.stages)
            for field in service.fields
        }
        _known(f"agencies.{agency}", {agency}, names.agencies)
        _known(f"agencies.{agency}.steps", link.steps, names.steps)
        _known(f"agencies.{agency}.answers", link.answers, fields)
        found[agency] = AgencySystem(
            agency, link.url, secrets(link.secret_file), link.steps, link.answers, link.ca_file
        )
    return found


def secrets(file: Path) -> tuple[bytes, ...]:
    """The secrets in a file, one a line; ValueError when there is none, or one is so short that it could be guessed."""
    found = tuple(line.strip() for line in file.read_bytes().splitlines() if line.strip())
    if not found or min(map(len, found)) < SHORTEST_SECRET:
        raise ValueError(f"{file} must hold secrets of at least {SHORTEST_SECRET} characters, one a line")
    return found


def _known(where: str, given: frozenset[str] | set[str], names: Container[str]) -> None:
    if unknown := sorted(name for name in given if name not in names):
        raise ValueError(f"{where}: {', '.join(unknown)} is not in the catalogue")
