"""The port for the official national smart-card SDK. Its terms forbid shipping it; its owner plugs it in.

No public specification of the card exists. An SDK is a Python distribution with an entry point in the group
`pishkhan.national_id`; the entry point is a callable without arguments that returns a `NationalIdSdk`.
See docs/card-profiles.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib.metadata import EntryPoint, entry_points
from typing import Protocol

from hardware.smartcard.base import CardOutcome
from hardware.smartcard.plugins import NotInstalled, find_one

GROUP = "pishkhan.national_id"


class NationalIdSdk(Protocol):
    """What a plug-in offers. It speaks to the card by its own means, with the reader's PC/SC name."""

    @property
    def name(self) -> str:
        """Vendor and version, for the maintenance screen."""

    def may_be(self, atr: bytes) -> bool:
        """Whether a card with this ATR can be a national card. Quick, and without touching the card."""

    async def read(self, reader: str) -> CardOutcome:
        """Read the card in `reader`, which nobody else holds meanwhile. Runs on the loop: what blocks goes to a thread.

        `CardUnknown` lets the card profiles try. Cancelled after the reader's time limit.
        """


def find_national_id_sdk(
    discover: Callable[[], Iterable[EntryPoint]] = lambda: entry_points(group=GROUP),
) -> NationalIdSdk | NotInstalled:
    """The one SDK installed on this machine, or why there is none that can be used."""
    sdk: NationalIdSdk | NotInstalled = find_one("national card SDK", discover())
    return sdk
