"""Who stands at the kiosk: sealed, short-lived tokens, and which card proofs are enough."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec

from hub.keys import Secret
from hub.problems import problem
from kiosk.contract import identifiers, normalise
from kiosk.contract.branches import identification_for
from kiosk.contract.forms import Answers
from kiosk.contract.problem import Problem, ProblemCode
from kiosk.contract.service import Identification, ServiceDefinition
from kiosk.contract.travel_documents import PASSPORT_PROFILE
from kiosk.contract.wire import CardAssertion, Identity

_PASSPORT_NUMBER = re.compile(r"[A-Z0-9]{1,22}")
_COUNTRY = re.compile(r"[A-Z]{1,3}")
_PURPOSE = "identity"
_NAME_LENGTH = 120


class Proven(msgspec.Struct, frozen=True):
    """What a token says: who, proven in which way, at which kiosk, until when."""

    way: Identification
    facts: dict[str, str]
    kiosk_id: str
    issued_at: datetime
    expires_at: datetime


@dataclass(frozen=True)
class Identities:
    """Issues and reads identity tokens. A token is sealed, so nothing of it is stored; it is good at one kiosk only."""

    secret: Secret
    clock: Callable[[], datetime]
    life: timedelta

    def issue(self, way: Identification, facts: dict[str, str], kiosk_id: str) -> Identity:
        """A fresh token for `facts`."""
        now = self.clock()
        proven = Proven(way, facts, kiosk_id, now, now + self.life)
        sealed = self.secret.seal(_PURPOSE, msgspec.json.encode(proven))
        return Identity(base64.urlsafe_b64encode(sealed).decode().rstrip("="), proven.expires_at, facts)

    def read(self, token: str | None, kiosk_id: str, at: datetime) -> Proven | Problem:
        """Who the token names, if it was valid at `at`."""
        if not token:
            return problem(ProblemCode.IDENTITY_REQUIRED)
        proven = self._open(token)
        if proven is None or proven.kiosk_id != kiosk_id:
            return problem(ProblemCode.IDENTITY_REQUIRED, "the token is not one of this kiosk")
        return proven if at < proven.expires_at else problem(ProblemCode.IDENTITY_EXPIRED)

    def who(
        self, service: ServiceDefinition, answers: Answers, kiosk_id: str, token: str | None, at: datetime
    ) -> Proven | Problem | None:
        """Who gives these answers, as the service wants to know it; None when it takes them from anybody.

        Whoever chose to say no name stays nobody, even with a token.
        """
        ways = identification_for(service, answers)
        if Identification.NONE in ways and (not token or service.identify_when is not None):
            return None
        proven = self.read(token, kiosk_id, at)
        if isinstance(proven, Proven) and proven.way not in ways:
            return None if Identification.NONE in ways else problem(ProblemCode.IDENTITY_REQUIRED)
        return proven

    def _open(self, token: str) -> Proven | None:
        try:
            sealed = base64.b64decode(token + "=" * (-len(token) % 4), altchars=b"-_", validate=True)
        except (binascii.Error, ValueError):
            return None
        plain = self.secret.unseal(_PURPOSE, sealed)
        return msgspec.json.decode(plain, type=Proven) if plain else None

    def of_card(self, card: CardAssertion, kiosk_id: str, accepted_proofs: Collection[str]) -> Identity | Problem:
        """The identity that a card proves. Recognising a card is no proof: anybody can copy what it shows.

        A passport whose issuer's signature holds is one also where its chip cannot prove that it is no copy:
        whoever read the data off the original had it open in his hands.
        """
        if card.profile == PASSPORT_PROFILE:
            return self._of_passport(card, kiosk_id, {*accepted_proofs, "signed"})
        if card.proof not in accepted_proofs:
            return problem(ProblemCode.CARD_NOT_ACCEPTED, "this proof is not accepted")
        number = normalise.identifier(card.facts.get("national_id", ""))
        if identifiers.national_id(number) is not None:
            return problem(ProblemCode.CARD_NOT_ACCEPTED, "no valid national ID")
        facts = {"national_id": number}
        if name := normalise.prose(card.facts.get("name", ""))[:_NAME_LENGTH]:
            facts["name"] = name
        return self.issue(Identification.NATIONAL_SMART_CARD, facts, kiosk_id)

    def _of_passport(self, card: CardAssertion, kiosk_id: str, accepted_proofs: Collection[str]) -> Identity | Problem:
        if card.proof not in accepted_proofs:
            return problem(ProblemCode.CARD_NOT_ACCEPTED, "this proof is not accepted")
        number, nationality = card.facts.get("passport", ""), card.facts.get("nationality", "")
        if not _PASSPORT_NUMBER.fullmatch(number) or not _COUNTRY.fullmatch(nationality):
            return problem(ProblemCode.CARD_NOT_ACCEPTED, "no valid passport number and nationality")
        facts = {"passport": number, "nationality": nationality}
        if name := normalise.prose(card.facts.get("name", ""))[:_NAME_LENGTH]:
            facts["name"] = name
        return self.issue(Identification.PASSPORT, facts, kiosk_id)
