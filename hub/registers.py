"""What registers of the city say at once to a filled form, such as what may be built on a plot.

A register is a file called like the service that asks it, in the folder of the setting `registers`: an extract that an
office makes anew as often as it likes. `docs/backend-api.md` says how it is written.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import msgspec

from hub.catalogue import Services
from hub.filing import stored_answers
from hub.identity import Identities
from hub.problems import problem
from kiosk.contract import normalise
from kiosk.contract.branches import flow_for
from kiosk.contract.days import today_in_tehran
from kiosk.contract.forms import Answers
from kiosk.contract.kinds import location_parts
from kiosk.contract.language import Language, LocalText, digits
from kiosk.contract.look_ups import Found, LookUp, Said
from kiosk.contract.problem import Problem, ProblemCode
from kiosk.contract.service import FieldType, Flow, ServiceDefinition


class Fact(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something that a register knows. What `values` does not name is said as it is written, with the unit."""

    label: LocalText
    values: dict[str, LocalText] = {}
    unit: LocalText | None = None

    def said(self, value: str) -> Said:
        """The fact in words."""
        if value in self.values:
            return Said(self.label, self.values[value])
        written = {language.value: self._written(value, language) for language in Language}
        return Said(self.label, LocalText(**written))

    def _written(self, value: str, language: Language) -> str:
        unit = f" {self.unit.to(language)}" if self.unit else ""
        return digits(value, language) + unit


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is known of whom these answers name. A place is named by its district."""

    of: dict[str, str]
    says: dict[str, str]


class Register(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One extract, as it was on the day `as_of`."""

    as_of: date
    facts: dict[str, Fact]
    entries: tuple[Entry, ...]
    invented: bool = False

    def says(self, named: dict[str, str]) -> tuple[Said, ...]:
        """What the first entry says that all its answers fit; nothing when there is none.

        Names fit however their letters are typed: large or small, of an Arabic or a Persian keyboard.
        """
        asked = _alike(named).items()
        found = next((entry for entry in self.entries if _alike(entry.of).items() <= asked), None)
        return tuple(self.facts[name].said(value) for name, value in found.says.items()) if found else ()


def _alike(named: dict[str, str]) -> dict[str, str]:
    return {name: normalise.prose(value).casefold() for name, value in named.items()}


@dataclass(frozen=True)
class Registers:
    """Answers look-ups. Nothing of them is stored."""

    services: Services
    by_service: dict[str, Register]
    identities: Identities
    clock: Callable[[], datetime]

    def look_up(self, kiosk_id: str, identity: str | None, asked: LookUp) -> Found | Problem:
        """What the register says; it says no word more to somebody whom it is not about than of what there is not."""
        service = self.services.get(asked.service_id)
        register = self.by_service.get(asked.service_id)
        if service is None or register is None or not self._is_offered(service, asked.answers):
            return problem(self.services.refusal(asked.service_id))
        now = self.clock()
        proven = self.identities.who(service, asked.answers, kiosk_id, identity, now)
        if isinstance(proven, Problem):
            return proven
        today = today_in_tehran(now)
        answers = stored_answers(service, asked.answers, proven.facts if proven else {}, today)
        if isinstance(answers, Problem):
            return answers
        said = register.says(_named(service, answers))
        if not said:
            return problem(ProblemCode.RECORD_NOT_FOUND)
        return Found(service.id, register.as_of, said, register.invented)

    def _is_offered(self, service: ServiceDefinition, answers: Answers) -> bool:
        looks_up = flow_for(service, answers) is Flow.LOOK_UP
        return looks_up and not service.switched_off and not self.services.is_withdrawn(service.id)


def load(folder: Path | None, services: Services) -> dict[str, Register]:
    """The registers in `folder`, by service. Raises OSError, or ValueError that says what is wrong in which file."""
    found: dict[str, Register] = {}
    for path in sorted(folder.glob("*.yaml")) if folder else ():
        try:
            register = msgspec.yaml.decode(path.read_bytes(), type=Register)
        except msgspec.DecodeError as error:
            raise ValueError(f"{path}: {error}") from error
        service = services.get(path.stem)
        if service is not None:  # a catalogue of fewer services needs fewer registers
            _check(path, register, service)
            found[path.stem] = register
    return found


def _check(path: Path, register: Register, service: ServiceDefinition) -> None:
    fields = {field.name for field in service.fields}
    for number, entry in enumerate(register.entries, 1):
        if not entry.of or not entry.of.keys() <= fields:
            raise ValueError(f"{path}: entry {number}: of: expected names of fields of {service.id}")
        if not entry.says or not entry.says.keys() <= register.facts.keys():
            raise ValueError(f"{path}: entry {number}: says: expected names of facts")
    if service.flow is not Flow.LOOK_UP and service.look_up_when is None:
        raise ValueError(f"{path}: {service.id} looks nothing up")


def _named(service: ServiceDefinition, answers: Answers) -> dict[str, str]:
    places = {field.name for field in service.fields if field.type is FieldType.LOCATION}
    return {name: location_parts(value)[0] if name in places else value for name, value in answers.items()}
