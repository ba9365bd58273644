"""Appointments: the free times that the hub has, and the one that it keeps while the visit goes on. Never queued."""

from __future__ import annotations

from dataclasses import replace

from kiosk.backend.errors import BackendFailure
from kiosk.contract.identifiers import Reason
from kiosk.contract.problem import ProblemCode
from kiosk.contract.service import Field, FieldType, ServiceDefinition
from kiosk.session import actions as a
from kiosk.session import filing
from kiosk.session.state import Booking, SessionState, Step, Task

BookingAction = a.FindSlots | a.HoldSlot
TASKS = frozenset({Task.FIND_SLOTS, Task.HOLD_SLOT})

#: What the hub says of a time that passed, or that somebody else has.
_GONE = frozenset({ProblemCode.SLOT_TAKEN, ProblemCode.VALIDATION_FAILED})


def asked(state: SessionState, service: ServiceDefinition | None) -> Field | None:
    """The question for a time that the visit stands at."""
    if service is None or state.step is not Step.QUESTION:
        return None
    return next((f for f in service.fields if f.name == state.question and f.type is FieldType.SLOT), None)


def entered(old: SessionState, new: SessionState, service: ServiceDefinition | None) -> SessionState:
    """Whenever the visit comes to a question for a time, its free times are looked for: they age fast."""
    field = asked(new, service)
    here_before = (old.step, old.service_id, old.question) == (new.step, new.service_id, new.question)
    if field is None or here_before or new.task is not None:
        return new
    hold = new.booking.hold if new.booking is not None and new.booking.question == field.name else None
    return replace(new, task=Task.FIND_SLOTS, booking=Booking(field.name, hold=hold))


def person(state: SessionState, action: BookingAction) -> SessionState:
    """What the citizen does."""
    booking = _here(state)
    if booking is None:
        return state
    match action:
        case a.FindSlots():
            return replace(state, task=Task.FIND_SLOTS, booking=replace(booking, slots=None, failure=None), refusals={})
        case a.HoldSlot(slot_id, key) if any(slot.slot_id == slot_id for slot in booking.slots or ()):
            again = booking.wanted == slot_id and booking.key  # an answer that was lost may have kept the place
            asking = replace(booking, wanted=slot_id, key=booking.key if again else key, failure=None)
            return replace(state, task=Task.HOLD_SLOT, booking=asking, refusals={})
        case _:
            return state


def world(
    state: SessionState, action: a.SlotsFound | a.SlotHeld, service: ServiceDefinition, now: float
) -> SessionState:
    """What the hub answers."""
    booking, awake = _here(state), replace(state, task=None, touched_at=now)
    match action:
        case a.SlotsFound(slots) if booking is not None and state.task is Task.FIND_SLOTS:
            return replace(awake, booking=replace(booking, slots=slots, failure=None))
        case a.SlotHeld(hold) if booking is not None and state.task is Task.HOLD_SLOT:
            kept = replace(awake, booking=replace(booking, hold=hold, wanted="", key=""))
            return filing.person(kept, a.Answer(booking.question, hold.reference), service)
        case _:
            return state


def failed(state: SessionState, failure: BackendFailure, now: float) -> SessionState:
    """The hub could not be asked, or refused. A time that is gone makes the kiosk look for the others."""
    booking, awake = _here(state), replace(state, task=None, touched_at=now)
    if booking is None:
        return awake
    ended = replace(awake, booking=replace(booking, wanted="", key=""))
    if state.task is Task.HOLD_SLOT and failure.code in _GONE:
        again = Booking(booking.question, hold=booking.hold)
        return replace(awake, booking=again, task=Task.FIND_SLOTS, refusals={booking.question: Reason.TAKEN})
    if failure.code is ProblemCode.SLOT_HAD_ALREADY:
        return replace(ended, refusals={booking.question: Reason.HAD_ALREADY})
    return replace(awake, booking=replace(booking, failure=failure))


def _here(state: SessionState) -> Booking | None:
    booking = state.booking
    here = state.step is Step.QUESTION and booking is not None and booking.question == state.question
    return booking if here else None
