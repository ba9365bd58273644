"""Everything that can be done to virtual devices, once: the dev dock makes buttons of it, `kiosk dev` commands."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from hardware.printer.base import PrinterCondition
from hardware.printer.virtual import VirtualPrinterControls
from hardware.scanner.virtual import VirtualScannerControls
from hardware.smartcard import virtual_cards as cards
from hardware.smartcard.virtual import VirtualReaderControls

PRINTER, CARD, NETWORK, SCANNER = "printer", "card", "network", "scanner"


class DeedError(ValueError):
    """The argument of a deed is not what it needs."""


@dataclass(frozen=True)
class Deed:
    """One thing to do, now, also in the middle of an operation.

    `kiosk dev GROUP NAME [ARGUMENT]`; the dock shows `title` and gives `default` as the argument. `do` may return
    something to await. It raises DeedError for a bad argument.
    """

    group: str
    name: str
    title: str
    do: Callable[[str], Awaitable[None] | None]
    argument: str = ""  # what it is, for help: "rows"; empty for a deed without one
    default: str = ""


def printer_deeds(printer: VirtualPrinterControls) -> list[Deed]:
    """Every condition, at once and in the middle of a paper; the line; the presenter."""

    def set_to(condition: PrinterCondition, on: bool) -> Callable[[], Awaitable[None]]:
        return lambda: printer.set_condition(condition, on)

    deeds: list[Deed] = []
    for condition, (begins, ends) in _CONDITIONS.items():
        deeds.append(_awaited(PRINTER, condition.value, begins, set_to(condition, True)))
        deeds.append(_awaited(PRINTER, f"{condition.value} end", ends, set_to(condition, False)))
    for condition in _CONDITIONS:
        if condition not in {PrinterCondition.SILENT, PrinterCondition.GONE}:
            name, title = f"{condition.value}-after", f"{_CONDITIONS[condition][0]} mid-receipt"
            deeds.append(_counted(PRINTER, name, title, ("rows", "300"), _after(printer, condition)))
    return [
        *deeds,
        _plain(PRINTER, "jam-next-cut", "Jam at the next cut", printer.jam_next_cut),
        _plain(PRINTER, "mend", "Free what is stuck", printer.mend),
        _counted(PRINTER, "gone-after", "Vanishes mid-receipt", ("bytes", "20000"), printer.vanish_after),
        _plain(PRINTER, "stall", "Line stalls", printer.stall),
        _counted(PRINTER, "stall-after", "Line stalls mid-receipt", ("bytes", "20000"), printer.stall_after),
        _plain(PRINTER, "go-on", "Line goes on", printer.go_on),
        _counted(PRINTER, "slow", "Slow line (11 kB/s)", ("bytes per second", "11520"), _rate(printer)),
        _plain(PRINTER, "fast", "Fast line", lambda: setattr(printer, "bytes_per_second", None)),
        _bytes(PRINTER, "say", "Says something odd", "ff00a512", printer.say),
        _bytes(PRINTER, "lie", "Lies in every answer", "00", lambda data: setattr(printer, "lie", lambda _: data)),
        _plain(PRINTER, "lie end", "Tells the truth", lambda: setattr(printer, "lie", None)),
        _bytes(PRINTER, "noise", "Noise before answers", "ff00", lambda data: setattr(printer, "noise", data)),
        _plain(PRINTER, "noise end", "No noise", lambda: setattr(printer, "noise", b"")),
        _plain(PRINTER, "tear-off", "Tear the paper off", printer.tear_off),
        _plain(PRINTER, "take", "Take the receipt", lambda: _ignore(printer.take())),
        _plain(PRINTER, "jam-presenter", "Jam the presenter", printer.jam_presenter),
    ]


def reader_deeds(reader: VirtualReaderControls, national_id: str, holder_name: str) -> list[Deed]:
    """Cards in and out, also in the middle of a dialogue; the reader and its service.

    The national card is the simulated one; `national_id` must have a right check digit.
    """

    def national() -> cards.VirtualCard:
        return cards.simulated_national_id_card(national_id, holder_name)

    kinds: tuple[tuple[str, str, Callable[[], cards.CardInSlot]], ...] = (
        ("national-id", "national card", national),
        ("unknown", "unknown card", cards.unknown_card),
        ("contactless", "contactless card", lambda: cards.contactless_card(bytes.fromhex("04a1b2c3d4e5f6"))),
        ("piv", "PIV card", lambda: cards.piv_card("Test Holder", datetime.now(UTC) + timedelta(days=200))),
        ("passport", "passport", lambda: _passport("")),
        ("passport-expired", "expired passport", lambda: _passport("expired")),
        ("passport-altered", "altered passport", lambda: _passport("altered")),
        ("passport-unknown", "passport of an unknown country", lambda: _passport("unknown")),
        ("passport-unsigned", "unsigned passport", lambda: _passport("unsigned")),
        ("passport-truncated", "truncated passport", lambda: _passport("truncated")),
    )

    def inserting(name: str, title: str, make: Callable[[], cards.CardInSlot]) -> Deed:
        return _plain(CARD, f"insert {name}", f"Insert {title}", lambda: reader.insert(make()))

    return [
        *(inserting(*kind) for kind in kinds),
        _plain(CARD, "insert mute", "Insert upside down", reader.insert_mute),
        _plain(CARD, "remove", "Remove the card", reader.remove),
        _plain(CARD, "swap", "Swap for another", lambda: reader.swap(cards.unknown_card())),
        _counted(CARD, "remove-after", "Pull after 3 commands", ("commands", "3"), reader.remove_after),
        _counted(CARD, "reset-after", "Reset after 3 commands", ("commands", "3"), reader.reset_after),
        _counted(CARD, "fail", "Fail 3 answers", ("answers", "3"), reader.fail_answers),
        _plain(CARD, "hang", "Card hangs", reader.hang),
        _plain(CARD, "release", "Card answers again", reader.release),
        _counted(CARD, "slow", "Slow card (200 ms)", ("milliseconds", "200"), lambda ms: reader.slow(ms / 1000)),
        _plain(CARD, "fast", "Fast card", lambda: reader.slow(0)),
        _plain(CARD, "busy", "Another program holds it", lambda: reader.set_busy(True)),
        _plain(CARD, "busy end", "It lets go", lambda: reader.set_busy(False)),
        _plain(CARD, "unplug", "Unplug the reader", reader.unplug),
        _plain(CARD, "plug", "Plug the reader in", reader.plug),
        _plain(CARD, "service-down", "Stop the card service", reader.service_down),
        _plain(CARD, "service-up", "Start the card service", reader.service_up),
    ]


def network_deeds(cut: Callable[[], Awaitable[None]], restore: Callable[[], Awaitable[None]]) -> list[Deed]:
    """The line to the hub."""
    return [
        _awaited(NETWORK, "cut", "Cut the network", cut),
        _awaited(NETWORK, "restore", "Restore the network", restore),
    ]


def scanner_deeds(scanner: VirtualScannerControls, bill: str, last_receipt: Callable[[], str]) -> list[Deed]:
    """Codes under the scanner. `last_receipt` gives the text of the QR printed last, empty before the first."""

    def scan_passport() -> None:
        from hardware.smartcard.emrtd.mrz_print import print_mrz
        from hardware.smartcard.emrtd.virtual_passports import SPECIMEN

        for line in print_mrz(SPECIMEN):
            scanner.scan(line)

    def scan_receipt() -> None:
        text = last_receipt()
        if not text:
            raise DeedError("no receipt was printed yet")
        scanner.scan(text)

    return [
        Deed(SCANNER, "scan", "Scan something else", _text(scanner.scan), "text", "HELLO-WORLD"),
        _plain(SCANNER, "scan-bill", "Scan a levy bill", lambda: scanner.scan(bill)),
        _plain(SCANNER, "scan-passport", "Scan the lines of a passport", scan_passport),
        _plain(SCANNER, "scan-receipt", "Scan the last receipt", scan_receipt),
        Deed(SCANNER, "scan-stumbling", "Scan, stumbling", _text(scanner.scan_stumbling), "text", bill),
        Deed(SCANNER, "scan-broken", "Scan half a code", _text(scanner.scan_broken), "text", bill),
        Deed(SCANNER, "type", "Type by hand", _text(scanner.type_by_hand), "text", "12345678"),
        _plain(SCANNER, "garbage", "Scan no text at all", scanner.scan_garbage),
        _plain(SCANNER, "unplug", "Unplug the scanner", scanner.unplug),
        _plain(SCANNER, "plug", "Plug the scanner in", scanner.plug),
    ]


def find(deeds: Iterable[Deed], words: list[str]) -> tuple[Deed, str] | None:
    """The deed that `words` name (group, name, argument), with its argument; the longest name wins."""
    best: tuple[Deed, str] | None = None
    for deed in deeds:
        called = [deed.group, *deed.name.split()]
        longer = best is None or len(called) > len([best[0].group, *best[0].name.split()])
        if words[: len(called)] == called and longer:
            best = deed, " ".join(words[len(called) :])
    return best


_CONDITIONS = {
    PrinterCondition.PAPER_OUT: ("Paper runs out", "Load paper"),
    PrinterCondition.PAPER_NEAR_END: ("Roll nearly empty", "Full roll"),
    PrinterCondition.COVER_OPEN: ("Cover opens", "Close the cover"),
    PrinterCondition.CUTTER_ERROR: ("Cutter jams", "Cutter is free"),
    PrinterCondition.RECOVERABLE_ERROR: ("Fault", "Fault is over"),
    PrinterCondition.UNRECOVERABLE_ERROR: ("Breaks down", "Is repaired"),
    PrinterCondition.OVERHEATED: ("Head too hot", "Head cools down"),
    PrinterCondition.OFFLINE: ("Goes offline", "Goes online"),
    PrinterCondition.SILENT: ("Answers nothing", "Answers again"),
    PrinterCondition.GONE: ("Vanishes", "Returns"),
}


def _passport(flaw: str) -> cards.CardInSlot:
    """A passport of nobody, of the state that a virtual reader knows, or of another one.

    Made when it is needed: keys and signatures take a moment.
    """
    from hardware.smartcard.emrtd.files import PassportFile
    from hardware.smartcard.emrtd.virtual_issuer import VirtualIssuer
    from hardware.smartcard.emrtd.virtual_passports import (
        EXPIRED_SPECIMEN,
        PassportPlan,
        demonstration_issuer,
        make_passport,
    )

    plans = {
        "": PassportPlan(),
        "expired": PassportPlan(EXPIRED_SPECIMEN),
        "altered": PassportPlan(altered=frozenset({PassportFile.DG2})),
        "unsigned": PassportPlan(signed=False),
        "unknown": PassportPlan(),
        "truncated": PassportPlan(truncated=((PassportFile.DG2, 300),)),
    }
    return make_passport(VirtualIssuer() if flaw == "unknown" else demonstration_issuer(), plans[flaw])


def _plain(group: str, name: str, title: str, do: Callable[[], None]) -> Deed:
    def act(argument: str) -> None:
        _need_none(name, argument)
        do()

    return Deed(group, name, title, act)


def _awaited(group: str, name: str, title: str, do: Callable[[], Awaitable[None]]) -> Deed:
    def act(argument: str) -> Awaitable[None]:
        _need_none(name, argument)
        return do()

    return Deed(group, name, title, act)


def _counted(group: str, name: str, title: str, count: tuple[str, str], do: Callable[[int], None]) -> Deed:
    """`count`: of what, and the default."""
    argument, default = count

    def act(given: str) -> None:
        if not given.isascii() or not given.isdecimal() or len(given) > 9:
            raise DeedError(f"{name} needs a number of {argument}, like {default}")
        do(int(given))

    return Deed(group, name, title, act, argument, default)


def _bytes(group: str, name: str, title: str, default: str, do: Callable[[bytes], None]) -> Deed:
    def act(given: str) -> None:
        try:
            data = bytes.fromhex(given)
        except ValueError:
            data = b""
        if not data:
            raise DeedError(f"{name} needs bytes in hexadecimal, like {default}")
        do(data)

    return Deed(group, name, title, act, "hexadecimal", default)


def _text(do: Callable[[str], None]) -> Callable[[str], None]:
    def act(given: str) -> None:
        if not given:
            raise DeedError("expected a text to scan")
        do(given)

    return act


def _after(printer: VirtualPrinterControls, condition: PrinterCondition) -> Callable[[int], None]:
    return lambda rows: printer.condition_after(condition, rows)


def _rate(printer: VirtualPrinterControls) -> Callable[[int], None]:
    def set_rate(rate: int) -> None:
        if rate < 1:
            raise DeedError("slow needs at least 1 byte per second")
        printer.bytes_per_second = rate

    return set_rate


def _need_none(name: str, argument: str) -> None:
    if argument:
        raise DeedError(f"{name} takes no argument")


def _ignore(_: object) -> None:
    """For hands that give something back which nobody needs."""
