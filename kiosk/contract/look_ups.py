"""What a register of the city says at once to a filled form. Nothing is filed: there is no case and no receipt."""

from __future__ import annotations

from datetime import date

import msgspec

from kiosk.contract.language import LocalText


class LookUp(msgspec.Struct, frozen=True):
    """A filled form, of a service that looks up or with answers to which another one does."""

    service_id: str
    answers: dict[str, str]


class Said(msgspec.Struct, frozen=True):
    """One fact, in words."""

    label: LocalText
    value: LocalText


class Found(msgspec.Struct, frozen=True):
    """The answer. It is of the day `as_of` and may have changed since. `invented`: it is of a demonstration."""

    service_id: str
    as_of: date
    said: tuple[Said, ...]
    invented: bool = False
