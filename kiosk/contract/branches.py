"""Which stages a case has follows from the answers that it is filed with.

Pure, and shared like the rules of a form: the kiosk tells of no agency that the hub does not ask.
"""

from __future__ import annotations

import msgspec

from kiosk.contract import forms
from kiosk.contract.forms import Answers
from kiosk.contract.service import Condition, ServiceDefinition, Stage


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
