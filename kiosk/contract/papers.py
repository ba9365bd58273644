"""Which papers a case needs, and when they are gone through before it begins."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.contract import branches, forms
from kiosk.contract.service import Document, Field, FieldType, Flow, ServiceDefinition

#: What the QR of a personal checklist begins with; all of it fits the alphanumeric mode of QR codes.
CHECKLIST_PREFIX = "PISHKHAN:GO:"

#: What has a stage and wants no paper: this machine, the payment, the look-up of who somebody is.
_NO_OFFICES = frozenset({"kiosk", "psp", "civilreg"})


def offices(service: ServiceDefinition) -> tuple[str, ...]:
    """The agencies that treat a case, in the order in which it comes to them."""
    return tuple(dict.fromkeys(stage.agency for stage in service.stages if stage.agency not in _NO_OFFICES))


def are_gone_through(service: ServiceDefinition) -> bool:
    """Whether its papers are gone through first: several agencies share the case, and it may need more than one paper.

    Nobody who buries somebody or has lost a child is asked for papers first.
    """
    is_shared = service.flow is Flow.REQUEST and len(offices(service)) > 1
    can_be_decided = all(service.field(name).type is FieldType.CHOICE for name in _deciding(service))
    return is_shared and len(service.documents) > 1 and can_be_decided and not service.calls_staff


def deciders(service: ServiceDefinition, answers: Mapping[str, str]) -> tuple[Field, ...]:
    """The questions that are asked and whose answers decide which papers are needed, in their order."""
    wanted = _deciding(service)
    return tuple(field for field in forms.asked_fields(service, answers) if field.name in wanted)


def needed(service: ServiceDefinition, answers: Mapping[str, str]) -> tuple[Document, ...]:
    """The papers that these answers ask for; none where nothing is filed."""
    if branches.flow_for(service, answers) is not Flow.REQUEST:
        return ()
    return tuple(document for document in service.documents if branches.holds(service, document.only_if, answers))


def is_asked_here(document: Document, service: ServiceDefinition, answers: Mapping[str, str]) -> bool:
    """Whether the request cannot be filed without what stands on the paper."""
    asked = forms.asked_fields(service, answers)
    return any(field.name == document.field and field.required for field in asked)


def code_of(document: Document) -> str:
    """How the QR of a checklist names a paper."""
    return document.id.upper().replace("_", "-")


def checklist_code(service: ServiceDefinition, here: frozenset[str]) -> str:
    """What brings somebody back to the service, with the papers ticked whose ids are in `here`; nothing else."""
    ticked = "+".join(code_of(document) for document in service.documents if document.id in here)
    return f"{CHECKLIST_PREFIX}{service.id.upper()}:{ticked}"


def _deciding(service: ServiceDefinition) -> set[str]:
    """The fields that decide which papers are needed, or that none are, and those that these depend on themselves."""
    found: set[str] = set()
    waiting = [service.look_up_when, *(document.only_if for document in service.documents)]
    while waiting:
        condition = waiting.pop()
        if condition is not None and condition.field not in found:
            found.add(condition.field)
            waiting.append(service.field(condition.field).only_if)
    return found
