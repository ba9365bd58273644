"""What follows from the answers besides further questions: whether one must identify, whether there is a case at all,
and which stages it has.

Pure, and shared like the rules of a form, so that kiosk and hub cannot disagree.
"""

from __future__ import annotations

import msgspec

from kiosk.contract import forms
from kiosk.contract.forms import Answers
from kiosk.contract.service import Condition, Flow, Identification, Offline, ServiceDefinition, Stage


def holds(service: ServiceDefinition, condition: Condition | None, answers: Answers) -> bool:
    """Whether the answers meet a condition; none always holds. An answer to what is not asked opens nothing."""
    if condition is None:
        return True
    asked = any(field.name == condition.field for field in forms.asked_fields(service, answers))
    return asked and answers.get(condition.field) in condition.is_in


def stages_for(service: ServiceDefinition, answers: Answers) -> tuple[Stage, ...]:
    """The stages of a case that is filed with these answers, which may still wait for what is found out in it."""
    return tuple(stage for stage in service.stages if holds(service, stage.when, answers))


def as_filed(service: ServiceDefinition, answers: Answers) -> ServiceDefinition:
    """The service with these stages alone."""
    return msgspec.structs.replace(service, stages=stages_for(service, answers))


def flow_for(service: ServiceDefinition, answers: Answers) -> Flow:
    """How the visit goes on once everything is answered."""
    looks_up = service.look_up_when is not None and holds(service, service.look_up_when, answers)
    return Flow.LOOK_UP if looks_up else service.flow


def may_wait(service: ServiceDefinition, answers: Answers) -> bool:
    """Whether a request with these answers may be kept while there is no network."""
    urgent = service.never_queued_when is not None and holds(service, service.never_queued_when, answers)
    return service.offline is Offline.QUEUED and not urgent


def identification_for(service: ServiceDefinition, answers: Answers) -> tuple[Identification, ...]:
    """The ways to identify with these answers. Where none is needed, nobody is told who it was."""
    return service.identification if holds(service, service.identify_when, answers) else (Identification.NONE,)
