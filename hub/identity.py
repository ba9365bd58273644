"""Who stands at the kiosk: sealed, short-lived tokens, and which card proofs are enough."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec

from hub.keys import Secret
from hub.problems import problem
from kiosk.contract import identifiers, normalise
from kiosk.contract.problem import Problem, ProblemCode
from kiosk.contract.service import Identification
from kiosk.contract.wire import CardAssertion, Identity

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

    def _open(self, token: str) -> Proven | None:
        try:
            sealed = base64.b64decode(token + "=" * (-len(token) % 4), altchars=b"-_", validate=True)
        except (binascii.Error, ValueError):
            return None
        plain = self.secret.unseal(_PURPOSE, sealed)
        return msgspec.json.decode(plain, type=Proven) if plain else None

    def of_card(self, card: CardAssertion, kiosk_id: str, accepted_proofs: Collection[str]) -> Identity | Problem:
        """The identity that a card proves. Recognising a card is no proof: anybody can copy what it shows."""
        if card.proof not in accepted_proofs:
            return problem(ProblemCode.CARD_NOT_ACCEPTED, "this proof is not accepted")
        number = normalise.identifier(card.facts.get("national_id", ""))
        if identifiers.national_id(number) is not None:
            return problem(ProblemCode.CARD_NOT_ACCEPTED, "no valid national ID")
        facts = {"national_id": number}
        if name := normalise.prose(card.facts.get("name", ""))[:_NAME_LENGTH]:
            facts["name"] = name
        return self.issue(Identification.NATIONAL_SMART_CARD, facts, kiosk_id)
