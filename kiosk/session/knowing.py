"""Whether it is known who stands here, as far as a service wants to know."""

from __future__ import annotations

from kiosk.contract.branches import holds
from kiosk.contract.service import Identification, ServiceDefinition
from kiosk.session.state import SessionState


def needed_first(state: SessionState, service: ServiceDefinition) -> bool:
    """Whether one identifies before the first question. Where an answer decides, that is asked first."""
    at_once = Identification.NONE not in service.identification and service.identify_when is None
    return at_once and not counts(state, service)


def needed_now(state: SessionState, service: ServiceDefinition) -> bool:
    """Whether an answer made it necessary to identify. In practice nobody is asked who he is."""
    if state.practice or service.identify_when is None:
        return False
    return holds(service, service.identify_when, state.answers) and not counts(state, service)


def counts(state: SessionState, service: ServiceDefinition) -> bool:
    """Whether an earlier identification of this visit is enough. Which card it was is not known any more."""
    by_some_card = state.identified_by is Identification.NATIONAL_SMART_CARD
    any_card = service.offered_by is None and not service.card_profiles
    return state.identified_by in service.identification and (any_card or not by_some_card)
