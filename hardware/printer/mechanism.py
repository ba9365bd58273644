"""The inside of the virtual printer: buffer, sensors, head, cutter. No sockets.

It behaves as Epson's receipt printers do: commands wait in the buffer while it cannot print, real-time
commands are answered at once, and new paper lets it go on where it stopped.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from hardware.printer.base import PrinterProfile
from hardware.printer.interpreter import (
    AutomaticStatus,
    Band,
    ClearBuffer,
    CommandReader,
    Cut,
    Feed,
    Identify,
    Initialise,
    LeftMargin,
    LineFeed,
    MotionUnits,
    Movement,
    ProcessId,
    Question,
    Queued,
    RealTimeQuestion,
    Setting,
    TransmitStatus,
    Unknown,
)
from hardware.printer.paper import Paper, Roll


@dataclass
class Sensors:
    """What the printer knows about itself."""

    paper_out: bool = False
    near_end: bool = False
    cover_open: bool = False
    cutter_error: bool = False
    offline: bool = False

    @property
    def can_print(self) -> bool:
        """Whether the head may move."""
        return not (self.paper_out or self.cover_open or self.cutter_error or self.offline)

    def answer(self, question: int) -> int:
        """The answer to DLE EOT `question`."""
        paper = 0x60 * self.paper_out | 0x0C * (self.near_end or self.paper_out)
        bits = {
            1: 0x08 * (not self.can_print),
            2: 0x04 * self.cover_open | 0x20 * self.paper_out | 0x40 * self.cutter_error,
            3: 0x08 * self.cutter_error,
            4: paper,
        }
        return 0x12 | bits.get(question, 0)

    def automatic(self) -> bytes:
        """The four bytes of automatic status."""
        first = 0x10 | 0x08 * (not self.can_print) | 0x20 * self.cover_open
        paper = 0x0C * self.paper_out | 0x03 * (self.near_end or self.paper_out)
        return bytes((first, 0x08 * self.cutter_error, paper, 0))


class Mechanism:
    """Takes bytes, draws on paper, answers through `send`, and hands each piece of paper to `deliver`."""

    def __init__(
        self, profile: PrinterProfile, send: Callable[[bytes], None], deliver: Callable[[Paper], None]
    ) -> None:
        self.sensors = Sensors()
        self.unknown_commands = 0
        self.rows_until_paper_out: int | None = None
        self.jams_at_next_cut = False
        self._profile = profile
        self._send = send
        self._deliver = deliver
        self._reader = CommandReader()
        self._waiting: deque[Queued] = deque()
        self._roll = Roll(profile)
        self._reports = 0

    @property
    def buffered(self) -> int:
        """Bytes of pictures that wait for paper."""
        return sum(len(command.rows) for command in self._waiting if isinstance(command, Band))

    def receive(self, data: bytes) -> None:
        """Bytes from the line. Anything may come; what is not understood is counted."""
        for command in self._reader.feed(data):
            if isinstance(command, RealTimeQuestion):
                self._work()  # it prints in no time: the answer knows of everything before the question
                self._answer(bytes((self.sensors.answer(command.question),)))
            elif isinstance(command, ClearBuffer):
                self._clear()
            else:
                self._waiting.append(command)
        self._work()

    def changed(self) -> None:
        """A sensor was changed from outside: report it and go on if possible."""
        if self._reports:
            self._answer(self.sensors.automatic())
        self._work()

    def load_paper(self) -> None:
        """A new roll: what was printed on the old one falls out, torn."""
        self.sensors.paper_out = False
        unfinished = bool(self._waiting) or self._reader.is_waiting
        self.tear_off(torn=True)
        self._roll.torn = unfinished

    def tear_off(self, *, torn: bool = False) -> None:
        """A person takes what has been printed."""
        if self._roll.height:
            self._roll.torn |= torn
            self._deliver(self._roll.cut())

    def hung_up(self) -> None:
        """The line broke: what is on the roll now is not a whole receipt, if its end had to be a cut."""
        if self._reader.is_waiting or (self._profile.cuts and self._roll.height):
            self._roll.torn = True

    def _clear(self) -> None:
        self._waiting.clear()
        if self._roll.height:
            self._roll.torn = True
        if self._profile.process_id:
            self._answer(b"\x37\x25\x00")

    def _work(self) -> None:
        while self._waiting and self.sensors.can_print:
            self._execute(self._waiting.popleft())
            if self._roll.height > Roll.LONGEST:
                self.tear_off(torn=True)

    def _execute(self, command: Queued) -> None:
        match command:
            case Initialise() | LeftMargin() | MotionUnits() | AutomaticStatus():
                self._set(command)
            case LineFeed() | Feed() | Band() | Cut():
                self._move(command)
            case ProcessId() | TransmitStatus() | Identify():
                self._reply(command)
            case Unknown():
                self.unknown_commands += 1
            case _:
                assert_never(command)

    def _set(self, setting: Setting) -> None:
        match setting:
            case Initialise():
                self._roll.reset()
                self._reports = 0
            case LeftMargin(units):
                self._roll.set_margin(units)
            case MotionUnits(horizontal, vertical):
                self._roll.set_motion_units(horizontal, vertical)
            case AutomaticStatus(which):
                self._reports = which
                if which:
                    self._answer(self.sensors.automatic())
            case _:
                assert_never(setting)

    def _move(self, movement: Movement) -> None:
        match movement:
            case LineFeed():
                self._roll.feed_line()
            case Feed(units):
                self._roll.feed(units)
            case Band(stride, rows):
                self._print(stride, rows)
            case Cut(units):
                self._cut(movement, units)
            case _:
                assert_never(movement)

    def _reply(self, question: Question) -> None:
        match question:
            case ProcessId(job_id):
                self._confirm(job_id)
            case TransmitStatus():
                self._answer(bytes((0x03 * self.sensors.near_end,)))
            case Identify(what):
                self._identify(what)
            case _:
                assert_never(question)

    def _print(self, stride: int, rows: bytes) -> None:
        for start in range(0, len(rows), stride):
            if self.rows_until_paper_out == 0:
                self._waiting.appendleft(Band(stride, rows[start:]))
                self._run_out()
                return
            self._roll.draw(rows[start : start + stride])
            if self.rows_until_paper_out is not None:
                self.rows_until_paper_out -= 1

    def _run_out(self) -> None:
        self.rows_until_paper_out = None
        self.sensors.paper_out = True
        self.changed()

    def _cut(self, command: Cut, units: int) -> None:
        if not self._profile.cuts:
            self.unknown_commands += 1
        elif self.jams_at_next_cut:
            self.jams_at_next_cut = False
            self._waiting.appendleft(command)
            self.sensors.cutter_error = True
            self.changed()
        else:
            self._roll.feed(units)
            if self._roll.height:
                self._deliver(self._roll.cut())

    def _confirm(self, job_id: bytes) -> None:
        if self._profile.process_id:
            self._answer(b"\x37\x22" + job_id + b"\x00")
        else:
            self.unknown_commands += 1

    def _identify(self, what: int) -> None:
        names = {65: b"1.00", 66: b"PISHKHAN", 67: self._profile.name.encode("ascii", "replace"), 68: b"0"}
        self._answer(b"\x5f" + names[what] + b"\x00" if what in names else b"\x02")

    def _answer(self, data: bytes) -> None:
        if self._profile.answers_status:
            self._send(data)
