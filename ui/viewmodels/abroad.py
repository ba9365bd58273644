"""Mobile numbers of other countries: the countries that pilgrims come from, with their prefixes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.contract import normalise
from kiosk.contract.identifiers import canonical_mobile
from ui.wording.source import QT_TRANSLATE_NOOP

_IRANIAN_DIGITS, _MOST_DIGITS = 11, 15


@dataclass(frozen=True)
class Country:
    """Where a number belongs; `prefix` is empty for Iran, whose numbers begin with 09, and "+" where one types it."""

    prefix: str
    name: str  # English source of the translation


#: Most pilgrims first; the last one stands for all others.
COUNTRIES = (
    Country("", QT_TRANSLATE_NOOP("Filing", "Iran")),
    Country("+964", QT_TRANSLATE_NOOP("Filing", "Iraq")),
    Country("+92", QT_TRANSLATE_NOOP("Filing", "Pakistan")),
    Country("+93", QT_TRANSLATE_NOOP("Filing", "Afghanistan")),
    Country("+994", QT_TRANSLATE_NOOP("Filing", "Azerbaijan")),
    Country("+961", QT_TRANSLATE_NOOP("Filing", "Lebanon")),
    Country("+973", QT_TRANSLATE_NOOP("Filing", "Bahrain")),
    Country("+965", QT_TRANSLATE_NOOP("Filing", "Kuwait")),
    Country("+966", QT_TRANSLATE_NOOP("Filing", "Saudi Arabia")),
    Country("+91", QT_TRANSLATE_NOOP("Filing", "India")),
    Country("+90", QT_TRANSLATE_NOOP("Filing", "Türkiye")),
    Country("+", QT_TRANSLATE_NOOP("Filing", "Another country")),
)
_TRUNK = re.compile(r"^(\+(?:" + "|".join(c.prefix[1:] for c in COUNTRIES if len(c.prefix) > 1) + r"))0+")


def country_of(typed: str) -> Country:
    """The country of a number, begun or whole."""
    if not typed.startswith("+"):
        return COUNTRIES[0]
    return next((c for c in COUNTRIES if len(c.prefix) > 1 and typed.startswith(c.prefix)), COUNTRIES[-1])


def name(country: Country) -> str:
    """What it is called in the language of the screen."""
    return QCoreApplication.translate("Filing", country.name)


def is_iranian(typed: str) -> bool:
    """Whether the number is one of Iran, begun or whole."""
    return not typed.startswith("+")


def kept(typed: str) -> str:
    """What the entry keeps: a plus at the beginning, digits; not the 0 that a number has inside its own country."""
    plain = normalise.digits_to_ascii(typed).strip()
    plus = "+" if plain.startswith("+") else ""
    number = plus + re.sub(r"[^0-9]", "", plain)
    if number.startswith("00"):
        number = "+" + number[2:]
    number = _TRUNK.sub(r"\1", canonical_mobile(number))
    if number.startswith("+"):
        return number[: _MOST_DIGITS + 1]
    return number[: _IRANIAN_DIGITS + number.startswith("98")]


def grouped(typed: str) -> str:
    """The number as it is shown: "+964 7701234567"; one of Iran as it is."""
    prefix = country_of(typed).prefix
    return f"{prefix} {typed[len(prefix) :]}".strip() if len(prefix) > 1 else typed
