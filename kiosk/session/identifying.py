"""The part of the visit that finds out who stands here: one-time code, card, or passport."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from hardware.smartcard.base import CardOutcome, CardRead, CardTrouble, CardUnknown, Proof
from kiosk.contract.service import FieldType, Flow, Identification, ServiceDefinition
from kiosk.contract.travel_documents import PASSPORT_PROFILE
from kiosk.session import actions as a
from kiosk.session import filing, giving_back, passport, questions
from kiosk.session.state import CardNotice, PassportNotice, SessionState, Step, Task

IdentifyAction = a.ChooseMethod | a.TypeMobile | a.ResendCode | a.TypeCode | passport.PassportAction
CardAction = (
    a.CardInserted | a.CardTaken | a.CardWasRead | a.PassportGoesOn | a.PassportWasRead | a.CodeSent | a.Identified
)


def person(state: SessionState, action: IdentifyAction, service: ServiceDefinition) -> SessionState:
    """What the citizen does on the identify screen."""
    match action:
        case a.ChooseMethod(method) if method in service.identification:
            return replace(passport.forgotten(state), method=method, card_notice=None)
        case a.AskPassport() | a.TypePassport():
            return passport.person(state, action)
        case a.TypeMobile(mobile):
            return replace(state, mobile=mobile, task=Task.SEND_CODE, problem=None)
        case a.ResendCode() if state.mobile:
            return replace(state, task=Task.SEND_CODE, problem=None)
        case a.TypeCode(code) if state.challenge is not None:
            drafts = {entry: typed for entry, typed in state.drafts.items() if entry != "code"}
            return replace(state, typed_code=code, drafts=drafts, task=Task.CHECK_CODE, problem=None)
        case _:
            return state


def world(state: SessionState, action: CardAction, service: ServiceDefinition | None, now: float) -> SessionState:
    """What the reader and the hub answer."""
    match action:
        case a.CardInserted():
            return _inserted(state, service, now)
        case a.CardTaken():
            return _card_is_out(state)
        case a.CardWasRead(outcome) if state.task is Task.READ_CARD:
            return _read(replace(state, task=None, touched_at=now), outcome, service)
        case a.PassportGoesOn():
            return passport.goes_on(state, action)
        case a.PassportWasRead() if state.task is Task.READ_PASSPORT:
            return passport.was_read(state, action, now)
        case a.CodeSent(challenge) if state.task is Task.SEND_CODE:
            return replace(state, task=None, challenge=challenge, typed_code="", touched_at=now)
        case a.Identified() if state.task in {Task.CHECK_CODE, Task.ASSERT_CARD}:
            return _identified(replace(state, touched_at=now), action, service)
        case _:
            return state


def card_is_awaited(state: SessionState, service: ServiceDefinition | None) -> bool:
    """Whether a card put in now would be read: on the identify screen, or where it can find one's cases."""
    if service is None or state.task is not None:
        return False
    if state.problem is not None and not filing.is_inline(state.problem):
        return False  # a screen of its own lies over this one
    if state.step is Step.IDENTIFY and state.method is Identification.PASSPORT:
        return state.passport_key is not None
    if state.step is Step.IDENTIFY:
        return Identification.NATIONAL_SMART_CARD in service.identification
    return asks_for_tracking_code(state, service)


def takes_card(service: ServiceDefinition, profile: str) -> bool:
    """Whether cards of this profile identify for the service. For a partner's, only those that it was granted do."""
    return profile in service.card_profiles or (service.offered_by is None and not service.card_profiles)


def asks_for_tracking_code(state: SessionState, service: ServiceDefinition) -> bool:
    """Whether the question on the screen is the code of the case to show, which a card can replace.

    In any other service such a code is an answer, and a card in the reader is nothing but a card.
    """
    if state.step is not Step.QUESTION or service.flow is not Flow.TRACKING:
        return False
    return any(f.name == state.question and f.type is FieldType.TRACKING_CODE for f in service.fields)


def _inserted(state: SessionState, service: ServiceDefinition | None, now: float) -> SessionState:
    if card_is_awaited(state, service):
        by_passport = state.step is Step.IDENTIFY and state.method is Identification.PASSPORT
        task = Task.READ_PASSPORT if by_passport else Task.READ_CARD
        return replace(state, task=task, problem=None, card_notice=None, reading=None, touched_at=now)
    if state.identified_by is Identification.NATIONAL_SMART_CARD:
        return replace(state, card_notice=CardNotice.OTHER_CARD, touched_at=now)
    return state


def _card_is_out(state: SessionState) -> SessionState:
    """What was said of a card goes with it. A passport is lifted while one reads what was said of it."""
    if state.card_notice is None or isinstance(state.card_notice, PassportNotice):
        return state
    return replace(state, card_notice=None)


def _read(state: SessionState, outcome: CardOutcome, service: ServiceDefinition | None) -> SessionState:
    match outcome:
        case CardTrouble():
            return replace(state, card_notice=outcome)
        case CardUnknown():
            takes_passports = service is not None and Identification.PASSPORT in service.identification
            notice = CardNotice.MAYBE_PASSPORT if takes_passports else CardNotice.UNKNOWN
            return replace(state, card_notice=notice)
        case CardRead(proof=Proof.RECOGNITION):
            return replace(state, card_notice=CardNotice.RECOGNITION_ONLY)
        case CardRead(facts=facts) if "national_id" not in facts:
            return replace(state, card_notice=CardNotice.NO_NATIONAL_ID)
        case CardRead(profile=profile) if service is not None and not takes_card(service, profile):
            return replace(state, card_notice=CardNotice.UNKNOWN)
        case CardRead():
            return replace(state, card=outcome, task=Task.ASSERT_CARD, method=Identification.NATIONAL_SMART_CARD)
        case _:
            assert_never(outcome)


def _identified(state: SessionState, action: a.Identified, service: ServiceDefinition | None) -> SessionState:
    known = replace(
        passport.forgotten(state),
        task=None,
        identity=action.identity,
        identified_by=_way(state),
        challenge=None,
        typed_code="",
        card=None,
        problem=None,
    )
    if state.returning is not None:
        return giving_back.identified(known)
    if service is None:
        return known
    if state.step is Step.QUESTION:  # the card stands in for a tracking code
        return replace(known, task=Task.FIND_CASES)
    answered = replace(known, answers=questions.with_identity(service, known.answers, action.identity.facts))
    if answered.submission_key and not questions.first_unanswered(service, answered):
        return replace(answered, step=Step.CHECK)  # the identity had run out while the form was filled
    return filing.identified(answered, service)


def _way(state: SessionState) -> Identification:
    if state.task is not Task.ASSERT_CARD or state.card is None:
        return Identification.PHONE_OTP
    by_passport = state.card.profile == PASSPORT_PROFILE
    return Identification.PASSPORT if by_passport else Identification.NATIONAL_SMART_CARD
