"""What is plugged in: printers on USB and serial lines, who the one in use says it is, every slot of the readers."""

from __future__ import annotations

import asyncio

import msgspec

from hardware import factory
from hardware.printer.profiles import propose_profile
from kiosk.devices import Devices
from kiosk.maintenance.results import Kind


class Found(msgspec.Struct, frozen=True):
    """One thing that is there. `how` is how it was found; `profile` is the one proposed for it, empty for none."""

    kind: Kind
    how: str
    address: str
    name: str
    profile: str = ""


async def findings(devices: Devices) -> tuple[Found, ...]:
    """Look for printers, ask the one in use who it is (at most 3 s), and list the slots of the readers."""
    identity, printers = await asyncio.gather(devices.printer.identify(), factory.found_printers())
    found: list[Found] = []
    if identity is not None:
        name = " ".join(part for part in (identity.maker, identity.model, identity.firmware) if part)
        proposed = propose_profile(identity)
        profile = proposed.name if proposed else ""
        found.append(Found(Kind.PRINTER, "asked (GS I)", devices.printer.address, name, profile))
    found += [Found(Kind.PRINTER, p.how, f"{p.driver} {p.address}", p.title) for p in printers]
    found += [
        Found(Kind.CARD_READER, f"reader slot, {slot.interface.value}", slot.state.value, slot.name)
        for slot in devices.reader.slots
    ]
    return tuple(found)
