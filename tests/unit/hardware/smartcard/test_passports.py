"""Passports through the factory's readers: who signed them, and what breaks the link."""

from __future__ import annotations

from pathlib import Path

import pytest

from hardware.factory import CardReaderSettings, virtual_card_reader
from hardware.smartcard.base import CardTrouble
from hardware.smartcard.emrtd.base import Authenticity, PassportRead, PassportTrouble
from hardware.smartcard.emrtd.virtual_issuer import VirtualIssuer
from hardware.smartcard.emrtd.virtual_passports import make_passport


@pytest.mark.parametrize(
    ("known", "authenticity", "warned"),
    [
        ("the issuer", Authenticity.GENUINE, False),
        ("another", Authenticity.UNKNOWN_ISSUER, False),
        ("nobody", Authenticity.NOT_CHECKED, True),
        ("no folder", Authenticity.NOT_CHECKED, True),
    ],
)
async def test_is_checked_against_the_folder_of_issuers(
    known: str, authenticity: Authenticity, warned: bool, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    issuer = VirtualIssuer()
    folder = tmp_path / "absent" if known == "no folder" else tmp_path
    if known in {"the issuer", "another"}:
        authority = issuer.authority if known == "the issuer" else VirtualIssuer().authority
        (tmp_path / "csca.cer").write_bytes(authority)
    reader, hands = virtual_card_reader(CardReaderSettings("virtual", csca_dir=folder))
    assert ("not checked" in caplog.text) is warned
    await reader.start()
    passport = make_passport(issuer)
    hands.insert(passport)
    outcome = await reader.read_passport(passport.key, lambda _: None)
    assert isinstance(outcome, PassportRead)
    assert outcome.authenticity is authenticity


async def test_a_passport_that_is_pulled_or_answers_nonsense() -> None:
    reader, hands = virtual_card_reader(CardReaderSettings("virtual"))
    await reader.start()
    passport = make_passport(VirtualIssuer())
    hands.insert(passport)
    hands.fail_answers(1, b"\x90")
    assert await reader.read_passport(passport.key, lambda _: None) is PassportTrouble.UNREADABLE
    hands.remove_after(5)
    assert await reader.read_passport(passport.key, lambda _: None) is CardTrouble.REMOVED
