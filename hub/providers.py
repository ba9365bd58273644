"""Who takes the money: a port, and a sandbox that moves none and can do everything wrong that real ones do.

A provider tells the hub what became of a payment by a signed notice (`docs/backend-api.md`): perhaps late, perhaps
twice, perhaps never, perhaps about a payment that nobody knows.
"""

from __future__ import annotations

import base64
import secrets
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, Protocol

import msgspec

from kiosk.contract.service import Merchant


class PaymentNotice(msgspec.Struct, frozen=True):
    """What a provider says. `notice_id` is the same when it says it again."""

    notice_id: str
    payment_ref: str
    outcome: Literal["paid", "failed"]
    amount_rials: int


class PaymentProvider(Protocol):
    """Takes money and gives it back."""

    async def open(self, payment_ref: str, amount_rials: int, merchant: Merchant) -> str:
        """Prepare a payment into an account, and say which page the citizen's phone must open."""

    async def give_back(self, payment_ref: str, amount_rials: int, merchant: Merchant) -> bool:
        """Give the whole amount back, however often it is asked; False when that must be tried again."""


class Decision(StrEnum):
    """What the person with the phone wants the sandbox to do."""

    PAY = "pay"
    DECLINE = "decline"
    PAY_TWICE_TOLD = "pay-twice-told"  # paid once, and told twice
    PAY_LATE = "pay-late"  # told although the payment is over
    PAY_WRONG_AMOUNT = "pay-wrong-amount"
    PAY_UNTOLD = "pay-untold"  # the notice is lost


class SandboxSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How the sandbox behaves. Real providers have settings of their own."""

    gives_back: bool = True  # False: every reversal fails, and is tried again


@dataclass(frozen=True)
class SandboxProvider:
    """Moves no money: its page asks the person who holds the phone. It has no accounts to keep apart."""

    public_url: str
    settings: SandboxSettings

    async def open(self, payment_ref: str, amount_rials: int, merchant: Merchant) -> str:
        """The sandbox's page."""
        return f"{self.public_url.rstrip('/')}/pay/{payment_ref}"

    async def give_back(self, payment_ref: str, amount_rials: int, merchant: Merchant) -> bool:
        """As the settings say."""
        return self.settings.gives_back

    def notices(self, payment_ref: str, amount_rials: int, decision: Decision) -> list[PaymentNotice]:
        """What it tells the hub after a decision, in its order."""
        notice_id = base64.b32encode(secrets.token_bytes(10)).decode()
        paid = PaymentNotice(notice_id, payment_ref, "paid", amount_rials)
        match decision:
            case Decision.DECLINE:
                return [msgspec.structs.replace(paid, outcome="failed")]
            case Decision.PAY_TWICE_TOLD:
                return [paid, paid, msgspec.structs.replace(paid, notice_id=f"{notice_id}-AGAIN")]
            case Decision.PAY_WRONG_AMOUNT:
                return [msgspec.structs.replace(paid, amount_rials=amount_rials // 2)]
            case Decision.PAY_UNTOLD:
                return []
            case Decision.PAY | Decision.PAY_LATE:
                return [paid]
