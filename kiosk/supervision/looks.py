"""How each kind of device is looked at, and what staff read about it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from hardware.printer.base import HARMLESS, STAFF_MEANING, PrinterCondition, PrinterStatus, ReceiptPrinter
from hardware.scanner.base import CodeScanner, ScannerState
from hardware.smartcard.base import CardReader, ReaderState
from hardware.speech.base import Voice, VoiceState
from kiosk.supervision import DeviceState
from kiosk.supervision.supervisor import Look

_WELL = "All is well."
_NONE = "This kiosk is configured without it."

#: What each state of the card reader means to staff, and what to do.
READER_MEANING: dict[ReaderState, tuple[DeviceState, str]] = {
    ReaderState.SERVICE_DOWN: (DeviceState.GONE, "The card service (pcscd) does not run: start it."),
    ReaderState.NO_READER: (DeviceState.GONE, "No card reader is plugged in: check its cable."),
    ReaderState.EMPTY: (DeviceState.READY, "Ready; no card is in it."),
    ReaderState.CARD_PRESENT: (DeviceState.READY, "Ready; a card is in it."),
    ReaderState.CARD_MUTE: (DeviceState.READY, "Ready; something that does not answer is in it."),
    ReaderState.STUCK: (DeviceState.FAULTY, "A call into the reader does not return: plug it out and in again."),
}

#: The same for the scanner.
SCANNER_MEANING: dict[ScannerState, tuple[DeviceState, str]] = {
    ScannerState.READY: (DeviceState.READY, _WELL),
    ScannerState.GONE: (DeviceState.GONE, "The scanner cannot be reached: check its cable and its device file."),
    ScannerState.UNTOLD: (
        DeviceState.READY,
        "It types like a keyboard: whether it is plugged in can only be told by a scan.",
    ),
    ScannerState.ABSENT: (DeviceState.ABSENT, _NONE),
}
_SAYS_NOTHING_MORE = frozenset({ScannerState.READY, ScannerState.ABSENT})


#: The same for the voice.
VOICE_MEANING: dict[VoiceState, tuple[DeviceState, str]] = {
    VoiceState.READY: (DeviceState.READY, _WELL),
    VoiceState.GONE: (DeviceState.GONE, "The screen cannot be read aloud:"),
    VoiceState.ABSENT: (DeviceState.ABSENT, _NONE),
}


async def absent() -> Look:
    """A device that this kiosk is configured without."""
    return Look(DeviceState.ABSENT, (), _NONE)


def printer_look(printer: ReceiptPrinter) -> Callable[[], Awaitable[Look]]:
    """Asks the printer; while it prints, it is what it said last."""

    async def look() -> Look:
        status = await printer.status()
        codes = tuple(sorted(condition.value for condition in status.conditions))
        return Look(_printer_state(status), codes, _printer_detail(status))

    return look


def reader_look(reader: CardReader) -> Callable[[], Awaitable[Look]]:
    """Looks at the readers as one. A reader seen before that is missing while others work is a flaw."""
    known: set[str] = set()

    async def look() -> Look:
        state, detail = READER_MEANING[reader.state]
        there = {slot.name for slot in reader.slots}
        known.update(there)
        missing = sorted(known - there)
        if state is DeviceState.READY and missing:
            return Look(DeviceState.IMPAIRED, ("reader-missing",), f"Not plugged in any more: {', '.join(missing)}.")
        codes = () if state is DeviceState.READY else (reader.state.value,)
        return Look(state, codes, detail)

    return look


def scanner_look(scanner: CodeScanner) -> Callable[[], Awaitable[Look]]:
    """Looks at what the scanner's driver says of it."""

    async def look() -> Look:
        said = scanner.state
        meaning, detail = SCANNER_MEANING[said]
        return Look(meaning, () if said in _SAYS_NOTHING_MORE else (said.value,), detail)

    return look


def voice_look(voice: Voice) -> Callable[[], Awaitable[Look]]:
    """Looks at what the voice says of itself; it finds out by speaking."""

    async def look() -> Look:
        meaning, detail = VOICE_MEANING[voice.state]
        gone = meaning is DeviceState.GONE
        return Look(meaning, (voice.state.value,) if gone else (), f"{detail} {voice.trouble}." if gone else detail)

    return look


def printer_condition(codes: tuple[str, ...]) -> PrinterCondition | None:
    """The worst condition among the codes of a printer's report; SILENT when nobody watches it."""
    if "unwatched" in codes:
        return PrinterCondition.SILENT
    return PrinterStatus(frozenset(PrinterCondition(code) for code in codes)).worst


def _printer_state(status: PrinterStatus) -> DeviceState:
    if PrinterCondition.GONE in status.conditions:
        return DeviceState.GONE
    if not status.can_print:
        return DeviceState.FAULTY
    return DeviceState.IMPAIRED if status.conditions & HARMLESS else DeviceState.READY


def _printer_detail(status: PrinterStatus) -> str:
    worst_first = [condition for condition in STAFF_MEANING if condition in status.conditions]
    worst = status.worst
    if worst is not None:
        worst_first.sort(key=lambda condition: condition is not worst)
    return " ".join(STAFF_MEANING[condition] for condition in worst_first) or _WELL
