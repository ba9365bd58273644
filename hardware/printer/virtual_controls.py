"""The hands at a virtual printer: every condition, at any moment, also in the middle of a job."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from hardware.printer.base import PrinterCondition, PrinterIdentity, PrinterProfile
from hardware.printer.mechanism import Mechanism
from hardware.printer.paper import Paper
from hardware.printer.sensors import FIELDS


class Line(Protocol):
    """The virtual printer's end of the line: what the controls need of a server."""

    bytes_per_second: int | None

    def send(self, data: bytes) -> None:
        """To the client being served; nobody hears it when there is none."""

    def make_room(self) -> None:
        """The buffer may have emptied: read on."""

    def break_off(self) -> None:
        """Pull the cable."""

    async def start(self) -> None:
        """Plug the cable in."""


class VirtualPrinterControls:
    """The hands at a virtual printer, and what came out of it.

    `papers`: the last 100 pieces, oldest first. `raw`: the last 4 MB received. `silent`: it prints but answers
    nothing. `noise`: bytes sent before each answer. `lie`: what is sent in place of an answer. `stalled`: the line
    stands, but it reads nothing. `on_paper` is called with each new piece, `on_bytes` with all that is received.
    """

    KEPT_PAPERS = 100
    KEPT_BYTES = 4_000_000

    def __init__(self, line: Line, profile: PrinterProfile) -> None:
        self._line = line
        self._mechanism = Mechanism(profile, self._answer, self._deliver)
        self._raw = bytearray()
        self._kept = b""  # came while it was stalled
        self._ahead: tuple[int, Callable[[], None]] | None = None
        self._gone = False
        self.papers: list[Paper] = []
        self.silent = False
        self.stalled = False
        self.noise = b""
        self.lie: Callable[[bytes], bytes] | None = None
        self.on_paper: Callable[[Paper], None] | None = None
        self.on_bytes: Callable[[bytes], None] | None = None

    @property
    def raw(self) -> bytes:
        """Everything received, up to the last KEPT_BYTES."""
        return bytes(self._raw)

    @property
    def unknown_commands(self) -> int:
        """How many commands and characters it did not know."""
        return self._mechanism.unknown_commands

    @property
    def buffered(self) -> int:
        """Bytes of pictures that wait for paper."""
        return self._mechanism.buffered

    @property
    def conditions(self) -> frozenset[PrinterCondition]:
        """What is wrong with it now."""
        line = {PrinterCondition.SILENT: self.silent, PrinterCondition.GONE: self._gone}
        return self._mechanism.sensors.conditions() | {condition for condition, on in line.items() if on}

    async def set_condition(self, condition: PrinterCondition, on: bool) -> None:
        """Let a condition begin or end, now. OSError when GONE ends and the port was taken meanwhile."""
        if on:
            self.begin(condition)
        elif condition is PrinterCondition.GONE:
            await self.come_back()
        elif condition is PrinterCondition.SILENT:
            self.silent = False
        elif condition is PrinterCondition.PAPER_OUT:
            self.set_paper_out(False)
        else:
            self._set(condition, False)

    def begin(self, condition: PrinterCondition) -> None:
        """Let a condition begin, now."""
        if condition is PrinterCondition.GONE:
            self.vanish()
        elif condition is PrinterCondition.SILENT:
            self.silent = True
        else:
            self._set(condition, True)

    def set_paper_out(self, out: bool) -> None:
        """Pull the roll out, or load a new one: a receipt that was unfinished then falls out torn."""
        if out:
            self._mechanism.sensors.paper_out = True
        elif self._mechanism.sensors.paper_out:
            self._mechanism.load_paper()
        self._changed()

    def set_paper_near_end(self, near: bool) -> None:
        """Trip the near-end sensor."""
        self._set(PrinterCondition.PAPER_NEAR_END, near)

    def set_cover_open(self, is_open: bool) -> None:
        """Open or close the cover."""
        self._set(PrinterCondition.COVER_OPEN, is_open)

    def set_cutter_error(self, error: bool) -> None:
        """Block the cutter, or free it and switch the printer off and on."""
        self._set(PrinterCondition.CUTTER_ERROR, error)

    def set_offline(self, offline: bool) -> None:
        """Take it offline without a cause that it could name."""
        self._set(PrinterCondition.OFFLINE, offline)

    def mend(self) -> None:
        """Take the cause of a cutter error or a recoverable one away; it ends when the host asks for that."""
        self._mechanism.heals = True

    def jam_next_cut(self) -> None:
        """Block the cutter at the next cut."""
        self._mechanism.jams_at_next_cut = True

    def paper_out_after(self, rows: int) -> None:
        """Let the roll end after `rows` more rows of pictures."""
        self.condition_after(PrinterCondition.PAPER_OUT, rows)

    def condition_after(self, condition: PrinterCondition, rows: int) -> None:
        """Let a condition inside the printer (not SILENT or GONE) begin after `rows` more rows of pictures."""
        if condition not in FIELDS:
            raise ValueError(f"{condition} is a matter of the line")
        self._mechanism.trouble_ahead = rows, condition

    def after_bytes(self, count: int, action: Callable[[], None]) -> None:
        """Do something when exactly `count` more bytes have been received."""
        self._ahead = count, action

    def tear_off(self) -> None:
        """Take what has been printed, as at a printer without a cutter."""
        self._mechanism.tear_off()

    def say(self, data: bytes) -> None:
        """Send `data` to the client now, whatever it is."""
        self._line.send(data)

    @property
    def identity(self) -> PrinterIdentity:
        """Who it says it is; can be set."""
        return self._mechanism.identity

    @identity.setter
    def identity(self, identity: PrinterIdentity) -> None:
        self._mechanism.identity = identity

    @property
    def bytes_per_second(self) -> int | None:
        """How fast the line is, None for as fast as it can; can be set, also in the middle of a job."""
        return self._line.bytes_per_second

    @bytes_per_second.setter
    def bytes_per_second(self, rate: int | None) -> None:
        self._line.bytes_per_second = rate

    @property
    def held_out(self) -> Paper | None:
        """What the presenter holds out now."""
        return self._mechanism.exit.held_out

    @property
    def retracted(self) -> list[Paper]:
        """What the presenter drew back, oldest first."""
        return self._mechanism.exit.retracted

    def take(self) -> Paper | None:
        """Take the receipt out of the presenter."""
        return self._mechanism.take()

    def jam_presenter(self) -> None:
        """Block the presenter at its next move: a recoverable error."""
        self._mechanism.exit.jams = True

    def stall(self) -> None:
        """Read nothing more, answer nothing more; the line stands."""
        self.stalled = True

    def go_on(self) -> None:
        """Read on after `stall`."""
        self.stalled = False
        kept, self._kept = self._kept, b""
        self.receive(kept)
        self._line.make_room()

    def stall_after(self, count: int) -> None:
        """Stall when `count` more bytes have been received; those that came with them are kept for later."""
        self.after_bytes(count, self.stall)

    def vanish(self) -> None:
        """Pull the cable: stop listening, reset the connection. The printer itself keeps its paper and buffer."""
        self._gone = True
        self._line.break_off()

    def vanish_after(self, count: int) -> None:
        """Pull the cable when `count` more bytes have been received."""
        self.after_bytes(count, self.vanish)

    async def come_back(self) -> None:
        """Plug the cable in again, at the same port."""
        await self._line.start()
        self._gone = False

    def receive(self, data: bytes) -> None:
        """Bytes from the line (called by the server)."""
        if self.stalled:
            self._kept += data
        elif self._ahead is None or len(data) < self._ahead[0]:
            if self._ahead is not None:
                self._ahead = self._ahead[0] - len(data), self._ahead[1]
            self._take_in(data)
        else:
            (count, action), self._ahead = self._ahead, None
            self._take_in(data[:count])
            action()
            if not self._gone and data[count:]:
                self.receive(data[count:])

    def hung_up(self) -> None:
        """The client went away (called by the server)."""
        self._mechanism.hung_up()

    def _take_in(self, data: bytes) -> None:
        self._raw += data
        del self._raw[: -self.KEPT_BYTES]
        if self.on_bytes is not None:
            self.on_bytes(data)
        self._mechanism.receive(data)

    def _set(self, condition: PrinterCondition, on: bool) -> None:
        setattr(self._mechanism.sensors, FIELDS[condition], on)
        if on:
            self._mechanism.heals = False
        self._changed()

    def _changed(self) -> None:
        self._mechanism.changed()
        self._line.make_room()

    def _answer(self, data: bytes) -> None:
        if self.silent:
            return
        if self.lie is not None:
            data = self.lie(data)
        self._line.send(self.noise + data)

    def _deliver(self, paper: Paper) -> None:
        self.papers.append(paper)
        del self.papers[: -self.KEPT_PAPERS]
        if self.on_paper is not None:
            self.on_paper(paper)
