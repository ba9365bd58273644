from __future__ import annotations

from hardware.smartcard.reader_choice import choose_readers

SIMULATED = ["Virtual PCD 00 00", "Virtual PCD 00 01"]
PICC, SAM, CONTACT = "ACS ACR1252 [PICC] 00 00", "ACS ACR1252 [SAM] 01 00", "Gemalto USB Reader 02 00"


def test_every_real_reader_that_is_no_security_module() -> None:
    assert choose_readers("", [*SIMULATED, PICC, SAM, CONTACT]) == [PICC, CONTACT]
    assert choose_readers("", []) == []


def test_simulated_readers_only_where_there_is_no_real_one() -> None:
    assert choose_readers("", SIMULATED) == SIMULATED
    assert choose_readers("", [*SIMULATED, SAM]) == SIMULATED


def test_a_pattern_takes_what_it_finds_but_a_security_module_only_by_name() -> None:
    names = [*SIMULATED, PICC, SAM, CONTACT]
    assert choose_readers("ACR1252", names) == [PICC]
    assert choose_readers(r"ACR1252 \[SAM\]", names) == [SAM]
    assert choose_readers("ACR|Virtual", names) == [*SIMULATED, PICC]
    assert choose_readers("Omnikey", names) == []
