"""What a service needs, and whether its pack and the city allow it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import msgspec

from kiosk.contract.checks import Fault
from kiosk.contract.packs.model import HubRoute, PackInfo, Partner, Permissions
from kiosk.contract.service import (
    FieldType,
    Flow,
    Identification,
    Merchant,
    Output,
    Promise,
    ServiceDefinition,
)

_ROUTES_OF_FLOW = {
    Flow.REQUEST: {HubRoute.REQUESTS},
    Flow.PAYMENT: {HubRoute.BILLS, HubRoute.PAYMENTS},
    Flow.TRACKING: {HubRoute.CASES},
    Flow.INFORMATION: set[HubRoute](),
    Flow.LOOK_UP: {HubRoute.LOOK_UPS},
}
_ROUTES_OF_WAY = {
    Identification.PHONE_OTP: HubRoute.ONE_TIME_CODES,
    Identification.NATIONAL_SMART_CARD: HubRoute.CARD_ASSERTIONS,
    Identification.PASSPORT: HubRoute.CARD_ASSERTIONS,
}
_ROUTES_OF_FIELD = {FieldType.SLOT: HubRoute.SLOTS, FieldType.ATTACHMENT: HubRoute.ATTACHMENTS}
_PAPER_OF_FLOW = {Flow.REQUEST: Output.TRACKING_RECEIPT, Flow.PAYMENT: Output.PAYMENT_RECEIPT}
#: Characters. A title must fit a tile, and a text a screen.
_LONGEST_TITLE, _LONGEST_TEXT = 60, 1000
#: They turn what follows round (Unicode UAX #9, explicit directions), so that a text reads as it is not written.
_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_PLAIN_NAME = re.compile(r"[a-z0-9-]*")


def needs(service: ServiceDefinition) -> Permissions:
    """The least that a pack must ask for, so that its service works. Which cards identify, no definition can tell."""
    ways = [way for way in service.identification if way is not Identification.NONE]
    routes = _ROUTES_OF_FLOW[service.flow] | {_ROUTES_OF_WAY[way] for way in ways}
    routes |= {HubRoute.LOOK_UPS} if service.look_up_when is not None else set()
    routes |= {_ROUTES_OF_FIELD[field.type] for field in service.fields if field.type in _ROUTES_OF_FIELD}
    papers: set[Output] = {*service.outputs} - {Output.INFORMATION}
    papers |= {_PAPER_OF_FLOW[service.flow]} if service.flow in _PAPER_OF_FLOW else set()
    return Permissions(
        hub_routes=tuple(sorted(routes)),
        identification=tuple(ways),
        printing=tuple(sorted(papers)),
        agencies=tuple(sorted({service.department, *(stage.agency for stage in service.stages)})),
        resources=tuple(sorted({field.resource for field in service.fields if field.resource})),
        merchants=(service.merchant,) if service.flow is Flow.PAYMENT else (),
    )


def pack_faults(info: PackInfo, service: ServiceDefinition) -> Iterator[Fault]:
    """What is wrong with a pack, whoever made it: the key at fault, and why."""
    if service.id != info.id:
        yield "id", f"expected {info.id}, as in pack.toml"
    for key, value in _beyond(needs(service), info.permissions):
        yield f"permissions.{key}", f"expected {value} in pack.toml, because the service needs it"
    by_card = Identification.NATIONAL_SMART_CARD in service.identification
    if by_card and not info.permissions.card_profiles:
        yield "permissions.card_profiles", "expected in pack.toml the cards that identify"
    if not (by_card or service.flow is Flow.TRACKING) and info.permissions.card_profiles:
        yield "permissions.card_profiles", "expected none, because the service takes no card"
    yield from _city_matters(service)
    for key, text in _texts(msgspec.to_builtins(service), ""):
        longest = _LONGEST_TITLE if key.startswith("title.") else _LONGEST_TEXT
        if len(text) > longest:
            yield key, f"expected at most {longest} characters"
        if any((unicodedata.category(c) == "Cc" and c != "\n") or c in _OVERRIDES for c in text):
            yield key, "expected plain text, without control characters"
    for key, name in _names_of_drawings(service):
        if not _PLAIN_NAME.fullmatch(name):
            yield key, "expected the name of a drawing of the kiosk: a-z, 0-9 and hyphens"


def refusals(info: PackInfo, key: str, partners: Mapping[str, Partner], today: date) -> Iterator[str]:
    """Why a sound pack that `key` signed is not taken here today; nothing when it is."""
    if info.expires < today:
        yield f"pack.toml: expires: it expired on {info.expires.isoformat()}"
    partner = partner_of(key, partners)
    if partner is None:
        yield f"signature: key: this kiosk knows no partner with the key {key}"
        return
    if not info.id.startswith(partner.prefix):
        yield f"pack.toml: id: expected it to begin with {partner.prefix}, which is this partner's prefix"
    if (info.partner.fa, info.partner.en) != (partner.name.fa, partner.name.en):
        yield f"pack.toml: partner: expected the registered name, {partner.name.en} ({partner.name.fa})"
    for name, value in _beyond(info.permissions, partner):
        yield f"pack.toml: permissions.{name}: {value} is more than the city granted to {partner.name.en}"


def partner_of(key: str, partners: Mapping[str, Partner]) -> Partner | None:
    """The partner whose key that is."""
    return next((partner for partner in partners.values() if key and partner.public_key == key), None)


def _beyond(asked: Permissions, given: Permissions) -> Iterator[tuple[str, str]]:
    """What is asked for and not given: the list, and the entry."""
    for name in Permissions.__struct_fields__:
        allowed = getattr(given, name)
        yield from ((name, str(value)) for value in getattr(asked, name) if value not in allowed)


def _city_matters(service: ServiceDefinition) -> Iterator[Fault]:
    """What only the city can say."""
    if service.calls_staff:
        yield "calls_staff", "expected false: only the city's own services call staff"
    if service.promise is Promise.PROMISED:
        yield "promise", "expected usual: only the city can promise a day"
    if service.flow is not Flow.PAYMENT and service.merchant is not Merchant.MUNICIPALITY:
        yield "merchant", "expected none, because nothing is paid"
    for index, stage in enumerate(service.stages):
        if stage.deemed_consent:
            yield f"stages[{index}].deemed_consent", "expected false: only a law says that silence is consent"
    if service.card_profiles:
        yield "card_profiles", "expected none: they stand in pack.toml"


def _texts(part: Any, key: str) -> Iterator[tuple[str, str]]:
    """Every text with its key path."""
    if isinstance(part, str):
        yield key, part
    elif isinstance(part, dict):
        for name, inner in part.items():
            yield from _texts(inner, f"{key}.{name}" if key else name)
    elif isinstance(part, list | tuple):
        for index, inner in enumerate(part):
            yield from _texts(inner, f"{key}[{index}]")


def _names_of_drawings(service: ServiceDefinition) -> Iterator[tuple[str, str]]:
    yield "icon", service.icon
    yield from ((f"fields[{index}].picture", field.picture) for index, field in enumerate(service.fields))
    yield from ((f"pages[{index}].drawing", page.drawing) for index, page in enumerate(service.pages))


def as_partner(info: PackInfo, key: str) -> Partner:
    """A grant of exactly what a pack asks for: the registration that its partner applies for."""
    asked = msgspec.structs.asdict(info.permissions)
    return Partner(**asked, name=info.partner, public_key=key, prefix=f"{info.id.partition('-')[0]}-")
