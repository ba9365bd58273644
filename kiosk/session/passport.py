"""A visit that identifies by passport: its printed key, the chip, and what may be believed of it.

Only a passport that was read from its chip, whose signature holds, whose issuer is known and which has not run out
is put before the hub; what was scanned or typed alone opens the chip and proves nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from hardware.smartcard.base import CardRead, CardTrouble, PassportOutcome, Proof
from hardware.smartcard.emrtd.base import Authenticity, MrzKey, PassportRead, PassportTrouble
from hardware.smartcard.emrtd.mrz import Mrz
from kiosk.contract.service import FieldType, Identification, ServiceDefinition
from kiosk.contract.travel_documents import PASSPORT_PROFILE
from kiosk.session import actions as a
from kiosk.session import filing
from kiosk.session.state import PassportNotice, PassportPage, ScanNotice, SessionState, Step, Task

PassportAction = a.AskPassport | a.TypePassport
#: Where one step back leads.
BEFORE = {
    PassportPage.NUMBER: PassportPage.SCAN,
    PassportPage.BIRTH: PassportPage.NUMBER,
    PassportPage.EXPIRY: PassportPage.BIRTH,
    PassportPage.LAY: PassportPage.SCAN,
}
_TENTHS = 1


def person(state: SessionState, action: PassportAction) -> SessionState:
    """What the pilgrim does on the pages of the passport."""
    if state.method is not Identification.PASSPORT:
        return state
    match action:
        case a.AskPassport(page) if page is not PassportPage.LAY:
            return replace(state, passport_page=page, passport_key=None, card_notice=None, problem=None)
        case a.TypePassport(number, birth, expiry):
            return _with_key(state, MrzKey(number, birth, expiry))
        case _:
            return state


def scanned(state: SessionState, mrz: Mrz, service: ServiceDefinition | None, now: float) -> SessionState:
    """The code lines were scanned: the key of a passport that identifies, the answer where its number is asked for."""
    if service is not None and state.step is Step.QUESTION and _asks_for_number(state, service):
        drafts = {**state.drafts, state.question: mrz.document_number}
        return replace(state, drafts=drafts, refusals={}, scan_notice=None, touched_at=now)
    asked_for = service is not None and Identification.PASSPORT in service.identification
    if state.step is not Step.IDENTIFY or not asked_for:
        return filing.useless(state, ScanNotice.PASSPORT_NOT_NOW, now)
    if state.task is not None or (state.problem is not None and not filing.is_inline(state.problem)):
        return state
    return _with_key(replace(state, method=Identification.PASSPORT, touched_at=now), MrzKey.of(mrz))


def _asks_for_number(state: SessionState, service: ServiceDefinition) -> bool:
    return state.task is None and service.field(state.question).type is FieldType.PASSPORT


def forgotten(state: SessionState) -> SessionState:
    """Without what was typed, scanned or read of a passport."""
    drafts = {entry: typed for entry, typed in state.drafts.items() if entry not in set(PassportPage)}
    return replace(state, passport_page=PassportPage.SCAN, passport_key=None, reading=None, drafts=drafts)


def goes_on(state: SessionState, action: a.PassportGoesOn) -> SessionState:
    """The chip is being read. In tenths: a photo comes in a hundred pieces."""
    if state.task is not Task.READ_PASSPORT or action.visit != state.visit:
        return state
    return replace(state, reading=replace(action.progress, done=round(action.progress.done, _TENTHS)))


def was_read(state: SessionState, action: a.PassportWasRead, now: float) -> SessionState:
    """What came of the reading."""
    calm = replace(state, task=None, reading=None, touched_at=now)
    notice = _notice(action.outcome, expired=action.expired)
    if notice is PassportNotice.WRONG_KEY:
        return replace(calm, passport_page=PassportPage.SCAN, passport_key=None, card_notice=notice)
    if notice is not None or not isinstance(action.outcome, PassportRead):
        return replace(calm, card_notice=notice)
    return replace(calm, card=_proven(action.outcome), task=Task.ASSERT_CARD)


def _with_key(state: SessionState, key: MrzKey) -> SessionState:
    lay = replace(state, passport_page=PassportPage.LAY, passport_key=key)
    return replace(lay, card_notice=None, scan_notice=None, problem=None)


def _notice(outcome: PassportOutcome, *, expired: bool) -> PassportNotice | None:
    """Why the passport does not identify; None when it does."""
    match outcome:
        case CardTrouble() | PassportTrouble():
            return PassportNotice(f"passport-{outcome.value}")
        case PassportRead(authenticity=Authenticity.GENUINE):
            return PassportNotice.EXPIRED if expired else None
        case PassportRead(authenticity=authenticity):
            return PassportNotice(f"passport-{authenticity.value}")
        case _:
            assert_never(outcome)


def _proven(passport: PassportRead) -> CardRead:
    mrz = passport.mrz
    facts = {
        "passport": mrz.document_number,
        "nationality": mrz.nationality,
        "name": f"{mrz.given_names} {mrz.surname}".strip(),
    }
    return CardRead(PASSPORT_PROFILE, Proof.POSSESSION if passport.chip_proved else Proof.SIGNED, facts)
