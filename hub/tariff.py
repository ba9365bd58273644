"""What services of a fixed price cost, and the numbers of bills. Prices are data: `assets/tariff.yaml`."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import msgspec

from hub.calendar import jalali
from hub.catalogue import Services
from kiosk.contract.days import today_in_tehran
from kiosk.contract.forms import Answers
from kiosk.contract.identifiers import bill_check_digit
from kiosk.contract.service import Merchant

#: A payment ID carries thousands of rials, in at most 8 digits.
UNIT, LARGEST = 1_000, 99_999_999_000

#: Files of bills that the hub makes have 8 digits, the first one not 0: barcodes lose leading zeros.
FIRST_FILE, FILES = 10_000_000, 90_000_000

_MUNICIPAL = "6"  # the service type of municipal levies, before the check digit


class Price(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Prices in rials by the answer to the question `by`; without one, the only price stands under ""."""

    rials: dict[str, int]
    by: str = ""


class Tariff(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`companies`: three digits for the owner of each account."""

    companies: dict[Merchant, str]
    prices: dict[str, Price] = {}

    def price(self, service_id: str, answers: Answers) -> int | None:
        """What the service costs, or None when it has no fixed price."""
        price = self.prices.get(service_id)
        return price.rials[answers.get(price.by, "")] if price else None


def load(path: Path, services: Services) -> Tariff:
    """The tariff in `path`. Raises OSError, or ValueError that says what does not fit the catalogue."""
    tariff = msgspec.yaml.decode(path.read_bytes(), type=Tariff)
    for merchant in Merchant:
        code = tariff.companies.get(merchant, "")
        if not (len(code) == 3 and code.isascii() and code.isdigit()):
            raise ValueError(f"{path}: companies.{merchant} must be three digits")
    for service_id, price in tariff.prices.items():
        if any(not 0 < rials <= LARGEST or rials % UNIT for rials in price.rials.values()):
            raise ValueError(f"{path}: prices of {service_id} must be whole thousands of rials")
        if (answers := _possible(services, service_id, price.by)) is not None and answers != set(price.rials):
            raise ValueError(f"{path}: prices of {service_id} must be by {sorted(answers)}")
    return tariff


def _possible(services: Services, service_id: str, field_name: str) -> set[str] | None:
    """The answers that need a price; None when this catalogue does not have the service."""
    service = services.get(service_id)
    if service is None:
        return None
    field = next((field for field in service.fields if field.name == field_name), None)
    return {choice.value for choice in field.choices} if field else {""}


def bill_numbers(file: int, company: str, rials: int, at: datetime) -> tuple[str, str]:
    """Bill ID and payment ID of a fresh bill (`docs/formats.md`). `rials`: whole thousands, at most `LARGEST`."""
    if not 0 < rials <= LARGEST or rials % UNIT:
        raise ValueError(f"no payment ID carries {rials} rials")
    bill = _checked(f"{file}{company}{_MUNICIPAL}")
    year, month, _ = jalali(today_in_tehran(at))
    payment = _checked(f"{rials // UNIT}{year % 10}{month:02}")
    return bill, f"{payment}{bill_check_digit(bill + payment)}"


def _checked(digits: str) -> str:
    return f"{digits}{bill_check_digit(digits)}"
