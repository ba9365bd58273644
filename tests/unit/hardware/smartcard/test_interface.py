from __future__ import annotations

import pytest

from hardware.smartcard.base import Interface
from hardware.smartcard.interface import interface_of, is_security_module
from hardware.smartcard.virtual_cards import ISO_14443_4_ATR, STORAGE_CARD_ATR, contact_atr


@pytest.mark.parametrize(
    ("name", "interface"),
    [
        ("ACS ACR1252 1S CL Reader [ACR1252 Dual Reader PICC] 00 00", Interface.CONTACTLESS),
        ("ACS ACR1252 1S CL Reader [ACR1252 Dual Reader SAM] 01 00", Interface.CONTACTLESS),  # CL is in its name
        ("ACS ACR1281 1S Dual Reader [ACR1281U-C1 PICC] 00 01", Interface.CONTACTLESS),
        ("ACS ACR1281 1S Dual Reader [ACR1281U-C1 ICC] 00 00", Interface.CONTACT),
        ("ACS ACR122U PICC Interface 00 00", Interface.CONTACTLESS),
        ("HID Global OMNIKEY 5422 Smartcard Reader [OMNIKEY 5422CL Smartcard Reader] 01 00", Interface.CONTACTLESS),
        ("Identiv uTrust 3700 F Contactless Reader 00 00", Interface.CONTACTLESS),
        ("SCM SDI011 Contact-Less Reader 00 00", Interface.CONTACTLESS),
        ("Some Contact Reader 00 00", Interface.CONTACT),
        ("Alcor Micro AU9540 00 00", Interface.UNKNOWN),
        ("Virtual PCD 00 00", Interface.UNKNOWN),
    ],
)
def test_names_tell(name: str, interface: Interface) -> None:
    assert interface_of(name) is interface


def test_an_atr_tells_where_the_name_does_not() -> None:
    assert interface_of("Virtual PCD 00 00", STORAGE_CARD_ATR) is Interface.CONTACTLESS
    assert interface_of("Virtual PCD 00 00", ISO_14443_4_ATR) is Interface.CONTACTLESS
    assert interface_of("Virtual PCD 00 00", contact_atr(b"x")) is Interface.CONTACT


def test_security_modules_are_known_by_name() -> None:
    assert is_security_module("ACS ACR1252 1S CL Reader [ACR1252 Dual Reader SAM] 01 00")
    assert is_security_module("SCR3310 SAM1")
    assert not is_security_module("Samsung reader")
