"""The inside of the virtual printer: buffer, sensors, head, cutter. No sockets.

It behaves as Epson's receipt printers do: commands wait in the buffer while it cannot print, real-time
commands are answered at once, and new paper lets it go on where it stopped.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import assert_never

from hardware.printer.base import PrinterCondition, PrinterIdentity, PrinterProfile
from hardware.printer.interpreter import (
    AutomaticStatus,
    Band,
    ClearBuffer,
    CommandReader,
    Cut,
    Eject,
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
    RealTimeRequest,
    Setting,
    TransmitStatus,
    Unknown,
)
from hardware.printer.paper import Paper, Roll
from hardware.printer.presenting import Exit
from hardware.printer.sensors import FIELDS, FULL_STATUS, Sensors


class Mechanism:
    """Takes bytes, draws on paper, answers through `send`, and hands each piece of paper to `deliver`."""

    def __init__(
        self, profile: PrinterProfile, send: Callable[[bytes], None], deliver: Callable[[Paper], None]
    ) -> None:
        self.sensors = Sensors()
        self.exit = Exit()
        self.identity = PrinterIdentity("PISHKHAN", profile.name, "1.00", "0")
        self.unknown_commands = 0
        self.trouble_ahead: tuple[int, PrinterCondition] | None = None  # after so many rows
        self.jams_at_next_cut = False
        self.heals = False  # the cause of a cutter error or a recoverable one is gone: it ends when data is cleared
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
            match command:
                case RealTimeQuestion(question):
                    self._work()  # it prints in no time: the answer knows of everything before the question
                    self._answer_at_once(question)
                case RealTimeRequest(request):
                    self._recover(request)
                case ClearBuffer():
                    self._clear()
                    if self._profile.process_id:
                        self._answer(b"\x37\x25\x00")
                case _:
                    self._waiting.append(command)
        self._work()

    def take(self) -> Paper | None:
        """A hand takes what the presenter holds out."""
        taken = self.exit.take()
        self.sensors.held_out = False
        return taken

    def changed(self) -> None:
        """A sensor was changed from outside: report it and go on if possible."""
        if self._reports:
            self._answer(self.sensors.automatic())
        self._work()

    def load_paper(self) -> None:
        """A new roll: what was printed on the old one falls out, torn."""
        self.sensors.paper_out = False
        unfinished = self._reader.is_in_band or any(isinstance(command, Band) for command in self._waiting)
        self.tear_off(torn=True)
        self._roll.torn = unfinished

    def tear_off(self, *, torn: bool = False) -> None:
        """A person takes what has been printed."""
        if self._roll.height:
            self._roll.torn |= torn
            self._deliver(self._roll.cut())

    def hung_up(self) -> None:
        """The line broke: what is on the roll now is not a whole receipt, if its end had to be a cut."""
        if self._reader.is_in_band or (self._profile.cuts and self._roll.height):
            self._roll.torn = True

    def _clear(self) -> None:
        self._waiting.clear()
        if self._roll.height:
            self._roll.torn = True
        self._heal()

    def _recover(self, request: int) -> None:
        """`DLE ENQ`; request 1 would go on in the middle of a receipt, 2 forgets it."""
        if request == 2 and (self.sensors.cutter_error or self.sensors.recoverable):
            self._clear()

    def _heal(self) -> None:
        if self.heals and (self.sensors.cutter_error or self.sensors.recoverable):
            self.sensors.cutter_error = self.sensors.recoverable = False
            self.changed()

    def _answer_at_once(self, question: int) -> None:
        if question == FULL_STATUS and self._profile.presenter is None:
            self.unknown_commands += 1
        else:
            self._answer(self.sensors.answer(question))

    def _work(self) -> None:
        while self._waiting and self.sensors.can_print:
            self._execute(self._waiting.popleft())
            if self._roll.height > Roll.LONGEST:
                self.tear_off(torn=True)

    def _execute(self, command: Queued) -> None:
        match command:
            case Initialise() | LeftMargin() | MotionUnits() | AutomaticStatus():
                self._set(command)
            case LineFeed() | Feed() | Band() | Cut() | Eject():
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
            case Eject(what):
                self._eject(what)
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
            if self.trouble_ahead is not None:
                left, condition = self.trouble_ahead
                if left == 0:
                    self._waiting.appendleft(Band(stride, rows[start:]))
                    self._run_into(condition)
                    return
                self.trouble_ahead = left - 1, condition
            self._roll.draw(rows[start : start + stride])

    def _run_into(self, condition: PrinterCondition) -> None:
        self.trouble_ahead = None
        self.heals = False
        setattr(self.sensors, FIELDS[condition], True)
        self.changed()

    def _cut(self, command: Cut, units: int) -> None:
        if not self._profile.cuts:
            self.unknown_commands += 1
        elif self.jams_at_next_cut:
            self.jams_at_next_cut = False
            self._waiting.appendleft(command)
            self._run_into(PrinterCondition.CUTTER_ERROR)
        else:
            self._roll.feed(units)
            if self._roll.height:
                paper = self._roll.cut()
                self._deliver(paper)
                if self._profile.presenter:
                    self.exit.cut(paper)
                    self.sensors.held_out = False

    def _eject(self, what: int) -> None:
        if self._profile.presenter is None:
            self.unknown_commands += 1
            return
        moves = {2: self.exit.draw_back, 3: self.exit.hold_out, 5: self.exit.push_out}
        moved = moves[what]()
        self.sensors.held_out = self.exit.held_out is not None
        if not moved:
            self._run_into(PrinterCondition.RECOVERABLE_ERROR)

    def _confirm(self, job_id: bytes) -> None:
        if self._profile.process_id:
            self._answer(b"\x37\x22" + job_id + b"\x00")
        else:
            self.unknown_commands += 1

    def _identify(self, what: int) -> None:
        who = self.identity
        texts = {65: who.firmware, 66: who.maker, 67: who.model, 68: who.serial}
        if what in texts:
            self._answer(b"\x5f" + texts[what].encode("ascii", "replace") + b"\x00")
        else:
            self._answer(b"\x02")

    def _answer(self, data: bytes) -> None:
        if self._profile.answers_status:
            self._send(data)
