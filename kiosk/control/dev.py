"""`kiosk dev`: the hands at the virtual devices of a running kiosk."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import msgspec

from hardware import deeds as hands
from hardware.deeds import Deed, DeedError
from kiosk.config.model import Config, Profile
from kiosk.contract.receipt import Receipt
from kiosk.control.protocol import ControlError, Handler, Tell, arguments_as
from kiosk.devices import VirtualHandles
from kiosk.embedded.relay import Relay
from kiosk.session.controller import SessionController
from kiosk.session.scanning import PROVISIONAL_PREFIX
from kiosk.session.state import SessionState

#: Invented: a test vector of the national ID, and the barcode of a bill of the demonstration city.
_NATIONAL_ID, _HOLDER, _BILL = "9991234561", "نمونه آزمایشی", "12345678901680000125040128"
_NAMES = {hands.PRINTER: "printer", hands.CARD: "card reader", hands.SCANNER: "scanner", hands.NETWORK: "network"}


class DevArguments(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words after `kiosk dev`."""

    words: list[str]


def deeds_of(handles: VirtualHandles, relay: Relay | None, last_receipt: Callable[[], str]) -> list[Deed]:
    """Everything that can be done to the virtual devices of this kiosk."""
    deeds: list[Deed] = []
    if handles.reader is not None:
        deeds += hands.reader_deeds(handles.reader, _NATIONAL_ID, _HOLDER)
    if handles.printer is not None:
        deeds += hands.printer_deeds(handles.printer.controls)
    if relay is not None:
        deeds += hands.network_deeds(relay.cut, relay.mend)
    if handles.scanner is not None:
        deeds += hands.scanner_deeds(handles.scanner, _BILL, last_receipt)
    return deeds


class LastReceipt:
    """What the QR of the last receipt says; empty before the first."""

    def __init__(self, session: SessionController) -> None:
        self._receipt: Receipt | None = None
        session.subscribe(self._follow)

    def __call__(self) -> str:
        """The text."""
        if self._receipt is None:
            return ""
        return self._receipt.verify_url or PROVISIONAL_PREFIX + self._receipt.tracking_code

    def _follow(self, state: SessionState) -> None:
        self._receipt = state.receipt or self._receipt


def dev_handlers(config: Config, deeds: list[Deed]) -> dict[str, Handler]:
    """The commands `dev` and `dev-list`."""
    drivers = {
        hands.PRINTER: config.printer.driver.value,
        hands.CARD: config.card_reader.driver.value,
        hands.SCANNER: config.scanner.driver.value,
        hands.NETWORK: "that of the city",
    }

    async def dev(arguments: Mapping[str, Any], _tell: Tell) -> dict[str, str]:
        _refuse_production(config)
        words = arguments_as(DevArguments, arguments).words
        found = hands.find(deeds, words)
        if found is None:
            raise _unknown(words, deeds, drivers)
        deed, argument = found
        try:
            rest: Awaitable[None] | None = deed.do(argument)
            if rest is not None:
                await rest
        except DeedError as error:
            raise ControlError("bad-arguments", str(error)) from error
        except OSError as error:
            raise ControlError("failed", str(error)) from error
        return {"done": deed.title}

    async def listed(_arguments: Mapping[str, Any], _tell: Tell) -> list[dict[str, str]]:
        _refuse_production(config)
        return [{"command": _shown(deed), "does": deed.title} for deed in deeds]

    return {"dev": dev, "dev-list": listed}


def _refuse_production(config: Config) -> None:
    if config.kiosk.profile is Profile.PRODUCTION:
        raise ControlError(
            "not-virtual", "this kiosk is in production (kiosk.profile): nothing here can be played with"
        )


def _unknown(words: list[str], deeds: list[Deed], drivers: Mapping[str, str]) -> ControlError:
    group = words[0] if words else ""
    if group not in drivers:
        return ControlError("bad-arguments", f"expected one of: {', '.join(drivers)}; see: kiosk dev list")
    if not any(deed.group == group for deed in deeds):
        return ControlError(
            "not-virtual",
            f"the {_NAMES[group]} of this kiosk is not virtual ({drivers[group]}): "
            "only virtual devices can be played with",
        )
    known = ", ".join(_shown(deed).removeprefix(f"{group} ") for deed in deeds if deed.group == group)
    return ControlError("bad-arguments", f"expected: kiosk dev {group} and one of: {known}")


def _shown(deed: Deed) -> str:
    argument = f" {deed.argument.upper().replace(' ', '-')}" if deed.argument else ""
    return f"{deed.group} {deed.name}{argument}"
