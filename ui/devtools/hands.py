"""The buttons of the dev dock, from the control handles of the virtual devices."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from hardware.printer.virtual import VirtualPrinterControls
from hardware.scanner.virtual import VirtualScannerControls
from hardware.smartcard.virtual import VirtualReaderControls
from hardware.smartcard.virtual_cards import simulated_national_id_card, unknown_card
from ui.devtools.dock import Deed

_CARD, _PRINTER, _NETWORK, _SCANNER = "Card reader", "Printer", "Network", "Scanner"


def reader_deeds(reader: VirtualReaderControls, national_id: str, holder_name: str) -> list[Deed]:
    """Cards in and out. The national card is the simulated one; `national_id` must have a right check digit."""
    return [
        Deed(
            _CARD, "Insert national card", lambda: reader.insert(simulated_national_id_card(national_id, holder_name))
        ),
        Deed(_CARD, "Insert unknown card", lambda: reader.insert(unknown_card())),
        Deed(_CARD, "Insert upside down", reader.insert_mute),
        Deed(_CARD, "Remove the card", reader.remove),
        Deed(_CARD, "Unplug the reader", reader.unplug),
        Deed(_CARD, "Plug the reader in", reader.plug),
    ]


def printer_deeds(printer: VirtualPrinterControls, spawn: Callable[[Coroutine[Any, Any, None]], object]) -> list[Deed]:
    """Paper, cover, cable."""
    return [
        Deed(_PRINTER, "Pull the paper", lambda: printer.set_paper_out(True)),
        Deed(_PRINTER, "Load paper", lambda: printer.set_paper_out(False)),
        Deed(_PRINTER, "Open the cover", lambda: printer.set_cover_open(True)),
        Deed(_PRINTER, "Close the cover", lambda: printer.set_cover_open(False)),
        Deed(_PRINTER, "Printer vanishes", printer.vanish),
        Deed(_PRINTER, "Printer returns", lambda: _start(spawn, printer.come_back())),
    ]


def network_deeds(cut: Callable[[], None], restore: Callable[[], None]) -> list[Deed]:
    """The line to the hub."""
    return [Deed(_NETWORK, "Cut the network", cut), Deed(_NETWORK, "Restore it", restore)]


def scanner_deeds(scanner: VirtualScannerControls, bill: str, last_receipt: Callable[[], str]) -> list[Deed]:
    """Codes under the scanner. `last_receipt` gives the text of the QR printed last, empty before the first."""

    def scan_receipt() -> None:
        text = last_receipt()
        if text:
            scanner.scan(text)

    return [
        Deed(_SCANNER, "Scan a levy bill", lambda: scanner.scan(bill)),
        Deed(_SCANNER, "Scan the last receipt", scan_receipt),
        Deed(_SCANNER, "Scan something else", lambda: scanner.scan("HELLO-WORLD")),
        Deed(_SCANNER, "Scan half a bill", lambda: scanner.scan_broken(bill)),
        Deed(_SCANNER, "Unplug the scanner", scanner.unplug),
        Deed(_SCANNER, "Plug the scanner in", scanner.plug),
    ]


def _start(spawn: Callable[[Coroutine[Any, Any, None]], object], work: Coroutine[Any, Any, None]) -> None:
    spawn(work)
