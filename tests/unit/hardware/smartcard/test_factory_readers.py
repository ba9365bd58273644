from __future__ import annotations

import re

import pytest

from hardware.factory import (
    CardReaderSettings,
    ScannerSettings,
    open_card_reader,
    open_scanner,
    virtual_card_reader,
)
from hardware.scanner.virtual import VirtualScanner
from hardware.scanner.wedge import WedgeScanner
from hardware.smartcard.base import CardRead, CardUnknown, ReaderState
from hardware.smartcard.pcsc_reader import PcscReader
from hardware.smartcard.profiles import ProfileError
from hardware.smartcard.virtual import VirtualReader
from hardware.smartcard.virtual_cards import simulated_national_id_card


def test_opens_each_driver(caplog: pytest.LogCaptureFixture) -> None:
    assert isinstance(open_card_reader(CardReaderSettings()), PcscReader)
    assert isinstance(open_card_reader(CardReaderSettings("virtual")), VirtualReader)
    assert isinstance(open_scanner(ScannerSettings()), WedgeScanner)
    assert isinstance(open_scanner(ScannerSettings("virtual")), VirtualScanner)
    assert not caplog.records
    open_card_reader(CardReaderSettings(national_id_sdk=True))
    assert "national cards cannot be read" in caplog.text


def test_refuses_unknown_profiles_and_bad_patterns() -> None:
    with pytest.raises(ProfileError):
        open_card_reader(CardReaderSettings("virtual", profiles=("no-such",)))
    with pytest.raises(re.error):
        open_card_reader(CardReaderSettings(reader="("))


@pytest.mark.parametrize(("profiles", "kind"), [(("piv",), CardUnknown), (("simulated-national-id",), CardRead)])
async def test_simulated_cards_are_read_only_where_listed(profiles: tuple[str, ...], kind: type) -> None:
    reader, hands = virtual_card_reader(CardReaderSettings("virtual", profiles=profiles))
    await reader.start()
    hands.insert(simulated_national_id_card("0012345679", "n"))
    assert reader.state is ReaderState.CARD_PRESENT
    assert isinstance(await reader.read_card(), kind)
    await reader.close()
