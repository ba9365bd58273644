"""A partner, its key, and packs that it makes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.contract.language import LocalText
from kiosk.contract.packs import signing
from kiosk.contract.packs.load import Surroundings, surroundings
from kiosk.contract.packs.model import HubRoute, Partner
from kiosk.contract.service import Identification, Output
from tests.support.catalogue import FOLDER, city_catalogue

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
TODAY = date(2026, 11, 25)
ID = "sabz-bike-parking"
NAME = LocalText(fa="دوچرخه سبز", en="Green Bicycle")

PARTNER = Partner(
    name=NAME,
    public_key=signing.public_text(KEY),
    prefix="sabz-",
    hub_routes=(HubRoute.REQUESTS, HubRoute.ONE_TIME_CODES),
    identification=(Identification.PHONE_OTP,),
    printing=(Output.TRACKING_RECEIPT,),
    agencies=("c137", "kiosk"),
)
PARTNERS = {"sabz": PARTNER}

INFO = """\
id = "sabz-bike-parking"
version = "1.0.0"
contact = "support@sabz.example"
expires = 2027-12-31
partner = {fa = "دوچرخه سبز", en = "Green Bicycle"}

[permissions]
hub_routes = ["/v1/requests"]
printing = ["tracking_receipt"]
agencies = ["c137", "kiosk"]
"""
SERVICE = """\
id: sabz-bike-parking
group: municipal
category: transport
title: {fa: جای دوچرخه, en: Bicycle stands}
department: c137
flow: request
outputs: [tracking_receipt]
card:
  what: {fa: برای یک خیابان جای دوچرخه بخواهید., en: Ask for bicycle stands in a street.}
fields: [address]
stages:
  - {order: 1, step: submit, agency: kiosk}
  - {order: 2, step: notify, agency: c137, working_days: 5}
next_step: {fa: پاسخ را با کد رهگیری ببینید., en: See the answer with the tracking code.}
"""
ICON = "M5 17 a3 3 0 1 0 0.1 0 Z M19,17 a3 3 0 1 0 0.1 0 Z M5 17 L10 9 H16 L19 17\n"
FILES = {"pack.toml": INFO, "service.yaml": SERVICE, "icon.txt": ICON}


@cache
def around() -> Surroundings:
    city = city_catalogue()
    return surroundings(FOLDER, city.names, city.services)


def pack_folder(folder: Path, files: Mapping[str, str | bytes] = FILES, key: Ed25519PrivateKey | None = KEY) -> Path:
    """A pack in a new folder, signed unless `key` is None."""
    folder.mkdir(parents=True)
    held = {name: text.encode() if isinstance(text, str) else text for name, text in files.items()}
    if key is not None:
        held["signature"] = signing.sign(held, key)
    for name, data in held.items():
        (folder / name).write_bytes(data)
    return folder


def changed(name: str, old: str, new: str) -> dict[str, str]:
    """The files of the good pack with one of them changed."""
    assert old in FILES[name]
    return {**FILES, name: FILES[name].replace(old, new, 1)}


def partner(**changes: object) -> dict[str, Partner]:
    """The partner with a changed grant."""
    return {"sabz": msgspec.structs.replace(PARTNER, **changes)}
