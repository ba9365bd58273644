"""The contract every receipt printer keeps, and the closed set of things that can be wrong with one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol


class PrinterCondition(StrEnum):
    """One thing that is true of a printer now. A healthy printer has no condition at all."""

    PAPER_NEAR_END = "paper-near-end"
    PAPER_OUT = "paper-out"
    COVER_OPEN = "cover-open"
    CUTTER_ERROR = "cutter-error"
    RECOVERABLE_ERROR = "recoverable-error"
    UNRECOVERABLE_ERROR = "unrecoverable-error"
    OVERHEATED = "overheated"
    OFFLINE = "offline"  # it says so itself, without naming a cause
    SILENT = "silent"  # connected, but does not answer questions
    GONE = "gone"  # cannot be reached


#: Conditions that do not stop a receipt from being printed.
HARMLESS = frozenset({PrinterCondition.PAPER_NEAR_END, PrinterCondition.SILENT})


#: What each condition means to staff, and what to do. What a citizen reads is in `ui/wording/devices.py`.
STAFF_MEANING: Mapping[PrinterCondition, str] = {
    PrinterCondition.PAPER_NEAR_END: "The roll is nearly used up: change it soon.",
    PrinterCondition.PAPER_OUT: "There is no paper: put in a new roll.",
    PrinterCondition.COVER_OPEN: "The cover is open: close it until it clicks.",
    PrinterCondition.CUTTER_ERROR: "The cutter is stuck: switch the printer off, take out jammed paper, switch it on.",
    PrinterCondition.RECOVERABLE_ERROR: "The printer has a fault: open the cover, look for jammed paper, close it.",
    PrinterCondition.UNRECOVERABLE_ERROR: "The printer is broken: switch it off and on; if it stays so, replace it.",
    PrinterCondition.OVERHEATED: "The print head is too hot: the printer goes on by itself when it has cooled down.",
    PrinterCondition.OFFLINE: "The printer says that it is offline and names no cause: look at its panel.",
    PrinterCondition.SILENT: "The printer takes data but answers no questions: its paper and cover are not known.",
    PrinterCondition.GONE: "The printer cannot be reached: check its power, its cable and its address.",
}


@dataclass(frozen=True)
class PrinterStatus:
    """What the printer said last."""

    conditions: frozenset[PrinterCondition] = frozenset()

    @property
    def can_print(self) -> bool:
        """Whether a receipt may be started: nothing but harmless conditions."""
        return self.conditions <= HARMLESS

    @property
    def worst(self) -> PrinterCondition | None:
        """The condition to name to a person first, or None when all is well."""
        order = list(_BY_GRAVITY)
        return min(self.conditions, key=order.index, default=None)


_BY_GRAVITY = (
    PrinterCondition.GONE,
    PrinterCondition.UNRECOVERABLE_ERROR,
    PrinterCondition.CUTTER_ERROR,
    PrinterCondition.COVER_OPEN,
    PrinterCondition.PAPER_OUT,
    PrinterCondition.OVERHEATED,
    PrinterCondition.RECOVERABLE_ERROR,
    PrinterCondition.OFFLINE,
    PrinterCondition.SILENT,
    PrinterCondition.PAPER_NEAR_END,
)


class OutcomeKind(StrEnum):
    """How sure we are that paper came out."""

    CONFIRMED = "confirmed"  # the printer itself reported the end of this job
    SENT_UNCONFIRMED = "sent-unconfirmed"  # every byte was handed over; the printer cannot say more
    FAILED = "failed"  # the printer named a cause, or no byte was accepted
    UNKNOWN = "unknown"  # the line broke after bytes were sent: half a receipt may lie in the tray


@dataclass(frozen=True)
class PrintOutcome:
    """The result of one job. `cause` is set for FAILED and UNKNOWN.

    `on_paper`: a part of the receipt, or all of it, may lie in the tray. Whatever is printed next for the same
    job is a copy then.
    """

    kind: OutcomeKind
    cause: PrinterCondition | None = None
    on_paper: bool = True


@dataclass(frozen=True)
class PrinterIdentity:
    """What a printer says of itself (GS I). An empty text: it does not say."""

    maker: str = ""
    model: str = ""
    firmware: str = ""
    serial: str = ""


class Collection(StrEnum):
    """What became of a receipt that a presenter holds out."""

    TAKEN = "taken"
    RETRACTED = "retracted"  # nobody took it: it was drawn back into the box
    NOT_WATCHED = "not-watched"  # this printer cannot tell


class Presenter(StrEnum):
    """Whose commands move the device that holds a receipt out to the citizen."""

    CUSTOM = "custom"  # Custom S.p.A.: VKP80 II, KPM216 and kin (GS e, DLE EOT 20)


@dataclass(frozen=True)
class PrinterProfile:
    """What one printer model can do. Data, never code; see `hardware/printer/profiles.toml`."""

    name: str
    dots: int  # printable dots per line: 384, 512 or 576
    dpi: int = 203
    band_rows: int = 192  # rows per raster command, 128 to 256
    cuts: bool = True
    process_id: bool = False  # answers GS ( H function 48
    answers_status: bool = True  # answers DLE EOT and GS r
    auto_status: bool = False  # GS a makes it report changes by itself
    left_margin: bool = False  # GS L moves raster pictures
    motion_units: bool = False  # GS P makes ESC J and GS L count in dots; without it they do already
    title: str = ""  # maker and model, for people
    models: tuple[str, ...] = ()  # what GS I 67 answers for this model; regular expressions
    near_end: bool = False  # has a near-end sensor
    presenter: Presenter | None = None  # holds the receipt out and can draw it back
    present_steps: int = 0  # how far the presenter holds the receipt out, in its own steps, 0 to 255
    code_pages: str = ""  # quirks of its text mode, for staff; we print pictures only


@dataclass(frozen=True)
class Raster:
    """A 1-bit picture: rows from top to bottom, most significant bit leftmost, 1 is black.

    Each row is `stride` bytes; `width` is in dots and a multiple of 8.
    """

    width: int
    height: int
    rows: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if self.width % 8 or len(self.rows) != self.stride * self.height:
            raise ValueError(f"{len(self.rows)} bytes do not make {self.width} x {self.height} dots")

    @property
    def stride(self) -> int:
        """Bytes per row."""
        return self.width // 8


class ReceiptPrinter(Protocol):
    """One printer. All methods run on the event loop, never block it, and never raise for a device's state."""

    @property
    def profile(self) -> PrinterProfile:
        """What this model can do."""

    @property
    def address(self) -> str:
        """Where it is, for staff: `network 10.0.0.5:9100`, `serial /dev/ttyUSB0 115200`, `usb 04b8:0e15`."""

    def expect_leftover(self) -> None:
        """A process before us died in the middle of a receipt: clean up before the next one. Sends nothing now."""

    async def identify(self) -> PrinterIdentity | None:
        """Ask who it is, at most 3 s; None when it does not answer such questions now."""

    async def collect(self, patience: float) -> Collection:
        """After a CONFIRMED print: wait up to `patience` seconds for the receipt to be taken, else draw it back."""

    async def status(self) -> PrinterStatus:
        """Ask now; within 2 s it answers, or the status says SILENT or GONE."""

    async def print(self, raster: Raster, job_id: str) -> PrintOutcome:
        """Print one receipt and cut it. `job_id` is 4 printable ASCII characters, unique among recent jobs."""

    async def close(self) -> None:
        """Let go of the device. Safe to call twice."""
