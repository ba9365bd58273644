"""Everything that the hand at the virtual scanner can do."""

from __future__ import annotations

from hardware.scanner.base import Code, Misread, Scan, ScannerState
from hardware.scanner.virtual import virtual_scanner


def test_the_hand_can_do_what_happens_in_a_hall() -> None:
    scanner, hand = virtual_scanner()
    scans: list[Scan] = []
    scanner.subscribe(scans.append)
    assert (scanner.state, scanner.address) == (ScannerState.READY, "virtual")
    for deed, expected in (
        (lambda: hand.scan("PK1:abcdef"), [Code("PK1:abcdef")]),
        (lambda: hand.scan_stumbling("12345678901680000125040128"), [Code("12345678901680000125040128")]),
        (lambda: hand.scan_stumbling("1234"), [Code("1234")]),
        (lambda: hand.scan_broken("12345678901680000125040128"), [Misread.BROKEN]),
        (lambda: hand.type_by_hand("12345678901680000125040128"), []),
        (hand.scan_garbage, [Misread.UNREADABLE]),
        (hand.unplug, []),
        (lambda: hand.scan("PK1:abcdef"), []),
        (hand.scan_garbage, []),
        (hand.plug, []),
        (lambda: hand.scan("PK1:abcdef"), [Code("PK1:abcdef")]),
    ):
        deed()
        assert scans == expected
        scans.clear()


def test_a_real_scanner_that_types_may_be_attached_besides() -> None:
    scanner, _ = virtual_scanner()
    scans: list[Scan] = []
    scanner.subscribe(scans.append)
    for number, key in enumerate("HELLO\r"):
        scanner.press(key, 0, False, 50 + number / 1000)
    assert scans == [Code("HELLO")]
