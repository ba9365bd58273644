"""A small catalogue of its own, so that these tests do not move with the city's."""

from __future__ import annotations

import shutil
from pathlib import Path

import msgspec

from kiosk.contract.language import LocalText
from kiosk.contract.service import (
    Category,
    Choice,
    Condition,
    Field,
    FieldType,
    Flow,
    Group,
    Identification,
    Merchant,
    Names,
    ServiceCard,
    ServiceDefinition,
    Stage,
)
from tests.support.catalogue import FOLDER


def _text(english: str) -> LocalText:
    return LocalText(fa=f"«{english}»", en=english)


def _field(name: str, kind: FieldType, **rest: object) -> Field:
    return Field(name=name, type=kind, label=_text(name), question=_text(name), **rest)  # type: ignore[arg-type] # passed on


def _service(service_id: str, flow: Flow, **rest: object) -> ServiceDefinition:
    card = ServiceCard(*(_text(part) for part in ("what", "how long", "bring", "fee")))
    return ServiceDefinition(
        id=service_id,
        group=Group.MUNICIPAL,
        category="all",
        title=_text(service_id),
        department="desk",
        flow=flow,
        card=card,
        **rest,  # type: ignore[arg-type] # passed on
    )


LAMP = _service(
    "street-lamp",
    Flow.REQUEST,
    identification=(Identification.PHONE_OTP, Identification.NATIONAL_SMART_CARD),
    fields=(
        _field("mobile", FieldType.MOBILE, from_identity="mobile", sensitive=True),
        _field("topic", FieldType.CHOICE, choices=(Choice("dark", _text("dark")), Choice("broken", _text("broken")))),
        _field("poles", FieldType.NUMBER, minimum=1, maximum=20, only_if=Condition("topic", ("broken",))),
        _field("words", FieldType.TEXT, minimum=5, maximum=100, required=False),
        _field("secret", FieldType.TEXT, required=False, sensitive=True),
        _field("photo", FieldType.ATTACHMENT, required=False, formats=("png", "pdf"), largest_mb=1, most=2),
    ),
    stages=(
        Stage(1, "submit", "kiosk"),
        Stage(2, "refer", "desk", 1),
        Stage(3, "inquiry", "power", 3),
        Stage(3, "inquiry", "water", 4),
        Stage(3, "inquiry", "aqr_property", 9, "endowment_land"),
        Stage(4, "deliver", "kiosk"),
    ),
)

OPEN = _service(
    "open-question",
    Flow.REQUEST,
    fields=(_field("words", FieldType.TEXT, minimum=2),),
    stages=(Stage(1, "submit", "kiosk"), Stage(2, "answer", "desk", 2)),
)

LEVY = _service(
    "levy",
    Flow.PAYMENT,
    fields=(_field("renewal", FieldType.RENEWAL_CODE),),
    stages=(Stage(1, "lookup", "revenue"), Stage(2, "pay", "psp")),
)

TOP_UP = _service(
    "top-up",
    Flow.PAYMENT,
    merchant=Merchant.TRANSPORT,
    fields=(_field("card", FieldType.TEXT, minimum=4, sensitive=True), _field("amount", FieldType.MONEY, minimum=1000)),
    stages=(Stage(1, "pay", "psp"), Stage(2, "deliver", "desk", 2)),
)

WEDDING = _service(
    "wedding",
    Flow.REQUEST,
    identification=(Identification.PHONE_OTP,),
    fields=(_field("time", FieldType.SLOT, resource="marriage"),),  # of `assets/resources.yaml`: one at a time
    stages=(Stage(1, "submit", "kiosk"), Stage(2, "answer", "desk", 2)),
)

PERMIT = _service(
    "paid-permit",
    Flow.REQUEST,
    fields=(_field("words", FieldType.TEXT, minimum=2),),
    stages=(Stage(1, "submit", "kiosk"), Stage(2, "pay", "psp"), Stage(3, "answer", "desk", 2)),
)

RECKONED = _service(
    "reckoned-permit",
    Flow.REQUEST,
    fields=(_field("words", FieldType.TEXT, minimum=2),),
    stages=(Stage(1, "submit", "kiosk"), Stage(2, "answer", "desk", 2), Stage(3, "pay", "psp")),
)

NAMES = Names(
    agencies={name: _text(name) for name in ("kiosk", "desk", "power", "water", "aqr_property", "revenue", "psp")},
    steps={name: _text(name) for name in ("submit", "refer", "inquiry", "deliver", "answer", "lookup", "pay")},
    categories=(Category("all", _text("all")),),
)


def write_catalogue(folder: Path) -> Path:
    folder.mkdir()
    for service in (LAMP, OPEN, LEVY, TOP_UP, WEDDING, PERMIT, RECKONED):
        (folder / f"{service.id}.yaml").write_bytes(msgspec.yaml.encode(service))
    (folder / "departments.yaml").write_bytes(msgspec.yaml.encode(NAMES))
    shutil.copy(FOLDER / "library.yaml", folder)
    return folder
