"""What the types of a definition cannot say."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

from kiosk.contract.service import (
    STAGE_CONDITIONS,
    Condition,
    Field,
    FieldType,
    Flow,
    Identification,
    Names,
    Offline,
    Page,
    RuleKind,
    ServiceDefinition,
)

#: The key path at fault, and what is wrong there.
Fault = tuple[str, str]

#: Facts that an identity may hold (see `kiosk.contract.wire.Identity`), and the type of the field they can answer.
IDENTITY_FACTS = {
    "mobile": FieldType.MOBILE,
    "national_id": FieldType.NATIONAL_ID,
    "name": FieldType.TEXT,
    "passport": FieldType.PASSPORT,
}
#: Names of files of the assets: a definition must not reach out of their folder.
_PLAIN_NAME = re.compile(r"[a-z0-9-]+")
_WITH_CHOICES = frozenset({FieldType.CHOICE, FieldType.MULTI_CHOICE, FieldType.LOCATION})


def names_faults(names: Names) -> list[Fault]:
    """Faults of `departments.yaml`."""
    return [("categories", f"{name} is there twice") for name in _repeated([c.id for c in names.categories])]


def service_faults(service: ServiceDefinition, names: Names) -> list[Fault]:
    """Faults of one definition."""
    found: list[Fault] = []
    if service.offered_by is not None:
        found.append(("offered_by", "expected none: it follows from the pack that a service comes in"))
    if service.department not in names.agencies:
        found.append(("department", f"unknown agency {service.department}"))
    if service.category not in {c.id for c in names.categories}:
        found.append(("category", f"unknown category {service.category}"))
    found += [("fields", f"{name} is there twice") for name in _repeated([f.name for f in service.fields])]
    for index, field in enumerate(service.fields):
        found += [(f"fields[{index}].{key}", what) for key, what in _field_faults(field, service.fields[:index])]
    for index, document in enumerate(service.documents):
        faults = _condition_faults(document.only_if, service.fields)
        found += [(f"documents[{index}].{key}", what) for key, what in faults]
    for index, page in enumerate(service.pages):
        found += [(f"pages[{index}].{key}", what) for key, what in _page_faults(page)]
    return found + _rule_faults(service) + _identification_faults(service) + _stage_faults(service, names)


def _field_faults(field: Field, earlier: tuple[Field, ...]) -> list[Fault]:
    found: list[Fault] = []
    found += _condition_faults(field.only_if, earlier)
    if (field.type in _WITH_CHOICES) != bool(field.choices):
        found.append(("choices", "expected for choice, multi_choice and location, and for no other type"))
    found += [("choices", f"{value} is there twice") for value in _repeated([c.value for c in field.choices])]
    if (field.type is FieldType.SLOT) != bool(field.resource):
        found.append(("resource", "expected for slot, and for no other type"))
    if field.minimum is not None and field.maximum is not None and field.minimum > field.maximum:
        found.append(("minimum", "is above maximum"))
    if field.from_identity and IDENTITY_FACTS.get(field.from_identity) is not field.type:
        found.append(("from_identity", f"{field.from_identity} cannot answer a field of type {field.type.value}"))
    return found


def _page_faults(page: Page) -> list[Fault]:
    found: list[Fault] = []
    if page.as_of and not _is_day_or_year(page.as_of):
        found.append(("as_of", "expected an ISO date or a year"))
    if page.drawing and not _PLAIN_NAME.fullmatch(page.drawing):
        found.append(("drawing", "expected a plain name"))
    if page.places and not page.drawing:
        found.append(("places", "expected only on a drawing"))
    outside = [place for place in page.places if not (0 <= place.x <= 1000 and 0 <= place.y <= 1000)]
    return found + [("places", f"{place.name.en} is outside the drawing") for place in outside]


def _is_day_or_year(text: str) -> bool:
    try:
        return bool(date.fromisoformat(text if len(text) > len("2026") else f"{text}-01-01"))
    except ValueError:
        return False


def _rule_faults(service: ServiceDefinition) -> list[Fault]:
    types = {field.name: field.type for field in service.fields}
    found: list[Fault] = []
    for index, rule in enumerate(service.rules):
        where = f"rules[{index}].fields"
        found += [(where, f"{name} is no field") for name in rule.fields if name not in types]
        if len(rule.fields) < 2:
            found.append((where, "expected at least two"))
        dates = [types.get(name) is FieldType.DATE for name in rule.fields]
        if rule.kind is RuleKind.NOT_BEFORE and dates != [True, True]:
            found.append((where, "expected two dates"))
    return found


def _condition_faults(condition: Condition | None, earlier: tuple[Field, ...], key: str = "only_if") -> list[Fault]:
    if condition is None:
        return []
    asked = next((f for f in earlier if f.name == condition.field), None)
    if asked is None:
        return [(f"{key}.field", f"{condition.field} is no earlier field")]
    if asked.type is not FieldType.CHOICE:
        return [(f"{key}.field", f"{condition.field} is no choice")]
    offered = {choice.value for choice in asked.choices}
    unknown = [value for value in condition.is_in if value not in offered]
    return [(f"{key}.is_in", f"{value} is no choice of {asked.name}") for value in unknown]


def _identification_faults(service: ServiceDefinition) -> list[Fault]:
    ways = service.identification
    if not ways:
        return [("identification", "expected at least one way")]
    if Identification.NONE in ways and len(ways) > 1:
        return [("identification", "none cannot stand beside another way")]
    if service.identify_when is not None and Identification.NONE in ways:
        return [("identify_when", "expected only where one identifies")]
    return _condition_faults(service.identify_when, service.fields, "identify_when")


def _stage_faults(service: ServiceDefinition, names: Names) -> list[Fault]:
    found: list[Fault] = []
    if service.flow is Flow.INFORMATION and service.fields:
        found.append(("fields", "an information service asks nothing"))
    if service.pages and service.flow is not Flow.INFORMATION:
        found.append(("pages", "expected of an information service only"))
    if service.look_up_when is not None and service.flow is not Flow.REQUEST:
        found.append(("look_up_when", "expected of a request only"))
    found += _condition_faults(service.look_up_when, service.fields, "look_up_when")
    if service.never_queued_when is not None and service.offline is not Offline.QUEUED:
        found.append(("never_queued_when", "expected only where requests are queued"))
    found += _condition_faults(service.never_queued_when, service.fields, "never_queued_when")
    if service.flow is Flow.LOOK_UP and not service.fields:
        found.append(("fields", "expected what is looked up"))
    if service.flow is Flow.REQUEST and not service.stages:
        found.append(("stages", "a request needs at least one"))
    orders = [stage.order for stage in service.stages]
    if orders != sorted(orders):
        found.append(("stages", "expected in their order"))
    for index, stage in enumerate(service.stages):
        where = f"stages[{index}]"
        if stage.agency not in names.agencies:
            found.append((f"{where}.agency", f"unknown agency {stage.agency}"))
        if stage.step not in names.steps:
            found.append((f"{where}.step", f"unknown step {stage.step}"))
        if stage.working_days < 0:
            found.append((f"{where}.working_days", "is negative"))
        if stage.only_if and stage.only_if not in STAGE_CONDITIONS:
            found.append((f"{where}.only_if", f"unknown condition {stage.only_if}"))
        found += [(f"{where}.{key}", what) for key, what in _condition_faults(stage.when, service.fields, "when")]
    return found


def _repeated(names: list[str]) -> list[str]:
    return [name for name, times in Counter(names).items() if times > 1]
