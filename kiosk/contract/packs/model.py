"""What `pack.toml` holds, and what a city grants to a partner."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.contract.language import LocalText
from kiosk.contract.service import Identification, Merchant, Output

INFO_FILE = "pack.toml"
SERVICE_FILE = "service.yaml"
ICON_FILE = "icon.txt"
SIGNATURE_FILE = "signature"

#: 32 bytes, base64.
KEY_PATTERN = r"^[A-Za-z0-9+/]{43}=$(?!\n)"


class HubRoute(StrEnum):
    """A part of the hub that a service may make the kiosk call."""

    REQUESTS = "/v1/requests"
    CASES = "/v1/cases"
    BILLS = "/v1/bills"
    LOOK_UPS = "/v1/look-ups"
    PAYMENTS = "/v1/payments"
    SLOTS = "/v1/slots"
    ATTACHMENTS = "/v1/attachments"
    ONE_TIME_CODES = "/v1/one-time-codes"
    CARD_ASSERTIONS = "/v1/card-assertions"


class Permissions(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    """What a pack asks for, or what a partner may ask for. What is not listed is not allowed."""

    hub_routes: Annotated[tuple[HubRoute, ...], Meta(description="Parts of the hub that are called.")] = ()
    identification: Annotated[tuple[Identification, ...], Meta(description="Ways to say who one is.")] = ()
    card_profiles: Annotated[tuple[str, ...], Meta(description="Card profiles that identify, by name.")] = ()
    printing: Annotated[tuple[Output, ...], Meta(description="Papers that are printed.")] = ()
    agencies: Annotated[
        tuple[str, ...], Meta(description="Departments and agencies that are named, by their keys in departments.yaml.")
    ] = ()
    resources: Annotated[tuple[str, ...], Meta(description="What times are booked of, by the hub's names.")] = ()
    merchants: Annotated[tuple[Merchant, ...], Meta(description="Accounts that payments go to.")] = ()


class PackInfo(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`pack.toml`."""

    id: Annotated[
        str,
        Meta(
            pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)+$(?!\n)",
            max_length=64,
            description="Of the pack and of its service; begins with the prefix that the city gave to the partner.",
        ),
    ]
    version: Annotated[str, Meta(pattern=r"^\d{1,5}\.\d{1,5}\.\d{1,5}$(?!\n)", description="The highest one is taken.")]
    partner: Annotated[LocalText, Meta(description="The partner's name as the city registered it.")]
    contact: Annotated[str, Meta(min_length=3, max_length=120, description="Whom staff ask: an address, a number.")]
    expires: Annotated[date, Meta(description="The last day on which the service is offered, in Tehran.")]
    permissions: Annotated[Permissions, Meta(description="All that the service needs, and nothing else.")]

    @property
    def order(self) -> tuple[int, ...]:
        """The version, to compare."""
        return tuple(int(part) for part in self.version.split("."))


class Partner(Permissions, frozen=True, kw_only=True):
    """A partner that the city knows: the key of its packs, and what they may ask for at most."""

    name: Annotated[LocalText, Meta(description="As citizens read it on the service card and on receipts.")]
    public_key: Annotated[str, Meta(pattern=KEY_PATTERN, description="What `kiosk services keygen` shows.")]
    prefix: Annotated[
        str, Meta(pattern=r"^[a-z][a-z0-9]*-$(?!\n)", description="What the identifiers of its packs begin with.")
    ]
