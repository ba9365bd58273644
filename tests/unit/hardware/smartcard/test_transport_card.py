"""Adapters for transit cards: the shipped example, and ones that misbehave."""

from __future__ import annotations

import importlib.util
from collections.abc import Mapping
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

import pytest

from hardware.smartcard.apdu import CommandApdu, Transmit
from hardware.smartcard.base import CardOutcome, CardRead, CardTrouble, Proof
from hardware.smartcard.dialogue import CardLinkError, read_by_operator, read_by_profiles
from hardware.smartcard.plugins import NotInstalled
from hardware.smartcard.profiles import load_profiles
from hardware.smartcard.transport_card import GROUP, find_transport_card
from hardware.smartcard.virtual_cards import ISO_14443_4_ATR, STORAGE_CARD_ATR, contactless_card

EXAMPLE = Path(__file__).parents[4] / "docs" / "examples" / "transport_card_adapter.py"
UID = load_profiles(["contactless-uid"])


@pytest.fixture(scope="module")
def example() -> Any:
    spec = importlib.util.spec_from_file_location("transport_card_adapter", EXAMPLE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


async def balance_card(raw: bytes) -> bytes:
    return b"\x90\x00" if CommandApdu.parse(raw).ins == 0xA4 else (125_000).to_bytes(4) + b"\x90\x00"


async def read(adapter: Any, transmit: Transmit, atr: bytes = ISO_14443_4_ATR) -> CardOutcome:
    return await read_by_operator(adapter, atr, transmit) or await read_by_profiles(atr, transmit, UID)


async def test_the_example_reads_its_card_and_leaves_others_to_the_profiles(example: Any) -> None:
    assert await read(example.ExampleCard(), balance_card) == CardRead(
        "transport-card", Proof.RECOGNITION, {"balance": "125000"}
    )
    other = contactless_card(bytes.fromhex("08A1B2C3"))

    async def transmit(raw: bytes) -> bytes:
        return other.transmit(raw)

    outcome = await read(example.ExampleCard(), transmit)
    assert isinstance(outcome, CardRead)
    assert outcome.profile == "contactless-uid"
    assert not example.ExampleCard().may_be(STORAGE_CARD_ATR)


class Adapter:
    name = "Adapter 1"

    def __init__(self, answer: Mapping[str, str] | Exception) -> None:
        self._answer = answer

    def may_be(self, atr: bytes) -> bool:
        return True

    async def read(self, atr: bytes, transmit: Transmit) -> Mapping[str, str] | None:
        if isinstance(self._answer, Exception):
            raise self._answer
        return self._answer


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (ValueError("0012345679"), CardTrouble.FAILED),
        (CardLinkError(CardTrouble.REMOVED), CardTrouble.REMOVED),
        ({"national_id": "0012345679", "line": "7"}, CardRead("transport-card", Proof.RECOGNITION, {"line": "7"})),
    ],
)
async def test_an_adapter_can_neither_fail_the_kiosk_nor_identify_anyone(
    answer: Mapping[str, str] | Exception, outcome: CardOutcome, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(1)
    assert await read(Adapter(answer), balance_card) == outcome
    assert "0012345679" not in caplog.text


def test_finds_the_one_adapter_that_is_installed() -> None:
    assert find_transport_card() == NotInstalled("no transport card adapter is installed")
    found = find_transport_card(lambda: [EntryPoint("a", "collections:OrderedDict", GROUP)])
    assert type(found).__name__ == "OrderedDict"
    broken = find_transport_card(lambda: [EntryPoint("a", "no_such_module_at_all:Adapter", GROUP)])
    assert isinstance(broken, NotInstalled)
    assert broken.broken
