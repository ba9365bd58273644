"""How cards meet a slot: told by the reader's name, or by the ATR of a card that is in it."""

from __future__ import annotations

import re

from hardware.smartcard.base import Interface

SECURITY_MODULE = re.compile(r"\bSAM\b|SAM\d", re.IGNORECASE)
"""The slot inside the box for an operator's security module (SAM): no citizen's card ever comes there."""

_CONTACTLESS = re.compile(r"PICC|contact-?less|\d*CL\b|\bNFC\b|RFID|\bACR122|\bACR1222|\bPN53\d", re.IGNORECASE)
_CONTACT = re.compile(r"\bICC\b|\bcontact\b(?!-?less)|\bSAM\b|SAM\d", re.IGNORECASE)
_CONTACTLESS_ATR = re.compile(rb"\x3b[\x80-\x8f]\x80\x01", re.DOTALL)
"""What a reader makes up for a card without contacts (PC/SC part 3, 3.1.3.2.3)."""


def interface_of(name: str, atr: bytes = b"") -> Interface:
    """What the PC/SC name of a slot says, or else the ATR of the card in it (empty: none)."""
    if _CONTACTLESS.search(name):
        return Interface.CONTACTLESS
    if _CONTACT.search(name):
        return Interface.CONTACT
    if not atr:
        return Interface.UNKNOWN
    return Interface.CONTACTLESS if _CONTACTLESS_ATR.match(atr) else Interface.CONTACT


def is_security_module(name: str) -> bool:
    """Whether the slot holds a SAM."""
    return SECURITY_MODULE.search(name) is not None
