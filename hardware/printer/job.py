"""One receipt on its way to paper: refuse, send, watch, confirm."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from hardware.errors import DeviceIOError
from hardware.printer import commands
from hardware.printer.base import (
    OutcomeKind,
    PrinterCondition,
    PrinterProfile,
    PrinterStatus,
    PrintOutcome,
    Raster,
)
from hardware.printer.conversation import Conversation, inquire
from hardware.printer.encoder import closing, encode, opening
from hardware.printer.replies import Block, OneByte, Reply
from hardware.printer.transport import StalledError

_log = logging.getLogger("hardware.printer")


@dataclass(frozen=True)
class Patience:
    """How long to wait for what, in seconds."""

    status: float = 1.9  # for one status() in all
    reach: float = 1.2  # of these, for the line to be taken: a pulled cable is to be noticed within 2 s
    identity: float = 2.9  # for one identify() in all
    question: float = 1.0  # for one GS I
    answer: float = 0.7  # for one DLE EOT of an idle printer
    band: float = 5.0  # for one DLE EOT behind a band of data
    clear: float = 1.0  # for the answer to CLEAR_BUFFER
    confirm: float = 10.0  # for the confirmation of an empty receipt
    per_inch: float = 0.5  # for the confirmation, more per inch of paper: half of a slow printer's speed
    look: float = 1.0  # between two looks at the status while waiting for the confirmation
    linger: float = 2.0  # for a printer that never answers to hang up
    glance: float = 0.5  # between two looks at what the presenter holds out
    retract: float = 5.0  # for the presenter to draw a receipt back


class Leftover(Enum):
    """What the last job left in the printer."""

    UNKNOWN = auto()  # it never answered us: a process before us may have died in the middle of a band
    NOTHING = auto()
    TORN = auto()  # a part of a receipt under the head
    CUT_SHORT = auto()  # that, and perhaps a command that still waits for the rest of its data


def flush(profile: PrinterProfile) -> bytes:
    """As many zeros as a band can have: they end a band that was cut short, and mean nothing otherwise."""
    return bytes(profile.dots // 8 * profile.band_rows)


class PrintJob:
    """Prints `raster` over `conversation`, once.

    `leftover`: what the job before left behind. `heard` is told whenever the printer says how it is.
    """

    def __init__(
        self,
        conversation: Conversation,
        profile: PrinterProfile,
        raster: Raster,
        job_id: str,
        *,
        patience: Patience,
        leftover: Leftover,
        heard: Callable[[frozenset[PrinterCondition]], None],
    ) -> None:
        self._conversation = conversation
        self._profile = profile
        self._raster = raster
        self._job_id = job_id
        self._patience = patience
        self.leftover = leftover  # what this job leaves, once it began
        self._heard = heard
        self._talks = profile.answers_status
        self._began = False

    async def run(self) -> PrintOutcome:
        """Print, and say how sure we are that it is on paper."""
        outcome = await self._attempt()
        if outcome.kind in {OutcomeKind.CONFIRMED, OutcomeKind.SENT_UNCONFIRMED}:
            self.leftover = Leftover.NOTHING
        return outcome

    async def _attempt(self) -> PrintOutcome:
        try:
            if (cause := await self._refusal()) is not None:
                return PrintOutcome(OutcomeKind.FAILED, cause, on_paper=False)
            if (cause := await self._send_all()) is not None:
                return await self._give_up(cause)
            return await self._confirm()
        except DeviceIOError as error:
            _log.warning("job %s: %s", self._job_id, error)
            return self._broken_line(
                PrinterCondition.SILENT if isinstance(error, StalledError) else PrinterCondition.GONE
            )

    async def _refusal(self) -> PrinterCondition | None:
        if not self._talks:
            return None
        patience = self._patience.answer
        if self.leftover is Leftover.CUT_SHORT:
            await self._conversation.send(flush(self._profile))
            patience = self._patience.band  # on a slow line the question comes late behind so many zeros
        found = await self._ask(patience)
        if found is None and self.leftover is Leftover.UNKNOWN:
            await self._conversation.send(flush(self._profile))
            found = await self._ask(self._patience.answer)
            self.leftover = Leftover.UNKNOWN if found is None else Leftover.TORN
        if found is None:
            self._heard(frozenset({PrinterCondition.SILENT}))
        return _obstacle(found or frozenset())

    async def _send_all(self) -> PrinterCondition | None:
        """Send everything up to the cut; what stopped it, if anything did."""
        unwatched = 0
        window = self._raster.stride * self._profile.band_rows
        if self.leftover in {Leftover.TORN, Leftover.CUT_SHORT}:
            await self._clean_up()
        self._began, self.leftover = True, Leftover.CUT_SHORT
        for piece in encode(self._raster, self._profile):
            await self._conversation.send(piece)
            unwatched += len(piece)
            if self._talks and unwatched >= window:
                unwatched = 0
                if (cause := await self._look_between_bands()) is not None:
                    return cause
        return None

    async def _clean_up(self) -> None:
        """Make the printer forget an unfinished job and cut its torn piece off."""
        cut_short, self.leftover = self.leftover is Leftover.CUT_SHORT, Leftover.CUT_SHORT
        if self._talks:
            await self._clear()
        elif cut_short:
            await self._conversation.send(flush(self._profile))
        await self._conversation.send(opening(self._profile) + closing(self._profile, torn=True))

    async def _look_between_bands(self) -> PrinterCondition | None:
        """The answer also paces us: it comes when the printer has received the bands before it."""
        if (cause := _obstacle(self._conversation.reported)) is not None:
            return cause
        found = await self._ask(self._patience.band)
        if found is None:
            raise StalledError(f"no status within {self._patience.band} s in the middle of a receipt")
        return _obstacle(found)

    async def _give_up(self, cause: PrinterCondition) -> PrintOutcome:
        """The printer named a cause: make it drop the rest, or it would print that on the next roll."""
        self.leftover = Leftover.TORN
        try:
            await self._clear()
        except DeviceIOError as error:  # the next job clears again
            _log.warning("job %s: stopped by %s, not cleared: %s", self._job_id, cause, error)
        return PrintOutcome(OutcomeKind.FAILED, cause)

    async def _clear(self) -> None:
        await self._conversation.ask(commands.CLEAR_BUFFER, _is_cleared, self._patience.clear)

    async def _confirm(self) -> PrintOutcome:
        if not self._talks:
            await self._conversation.end(self._patience.linger)
            return PrintOutcome(OutcomeKind.SENT_UNCONFIRMED)
        question, wanted = self._closing_question()
        answer = self._conversation.expect(wanted)
        try:
            await self._conversation.send(question)
            cause = await self._watch(answer)
        finally:
            answer.cancel()
        if cause is not None:
            return await self._give_up(cause)
        if not answer.cancelled() and self._profile.process_id:
            return PrintOutcome(OutcomeKind.CONFIRMED)
        return await self._last_look(processed=not answer.cancelled())

    def _closing_question(self) -> tuple[bytes, Callable[[Reply], bool]]:
        if self._profile.process_id:
            body = commands.process_id_answer(self._job_id)
            return commands.process_id(self._job_id), lambda reply: isinstance(reply, Block) and reply.body == body
        return commands.BARRIER, lambda reply: isinstance(reply, OneByte)

    async def _watch(self, answer: asyncio.Future[Reply]) -> PrinterCondition | None:
        """Wait for `answer`, looking at the status meanwhile; the obstacle when the printer names one first."""
        loop = asyncio.get_running_loop()
        inches = self._raster.height / self._profile.dpi
        deadline = loop.time() + self._patience.confirm + inches * self._patience.per_inch
        while not answer.done() and (left := deadline - loop.time()) > 0:
            await asyncio.wait({answer}, timeout=min(self._patience.look, left))
            if answer.done():
                break
            if not self._talks:
                continue
            found = await self._ask(self._patience.band)
            if not answer.done() and found is not None and (cause := _obstacle(found)) is not None:
                return cause
        if answer.done():
            answer.result()  # raises when the line broke
        return None

    async def _last_look(self, *, processed: bool) -> PrintOutcome:
        """All was processed, or nobody said so in time: what does the printer say of itself now?"""
        found = await self._ask(self._patience.answer, thorough=True) if self._talks else None
        if found is not None and (cause := _obstacle(found)) is not None:
            return await self._give_up(cause)
        sure = processed and found is not None
        return PrintOutcome(OutcomeKind.CONFIRMED if sure else OutcomeKind.SENT_UNCONFIRMED)

    async def _ask(self, timeout: float, *, thorough: bool = False) -> frozenset[PrinterCondition] | None:
        """The status now. After one unanswered question no more are asked: a late answer would be misread."""
        found = await inquire(self._conversation, answer_timeout=timeout, thorough=thorough)
        self._talks = found is not None
        if found is not None:
            self._heard(found)
        return found

    def _broken_line(self, cause: PrinterCondition) -> PrintOutcome:
        if not self._began:
            return PrintOutcome(OutcomeKind.FAILED, cause, on_paper=False)
        if (reported := _obstacle(self._conversation.reported)) is not None:
            return PrintOutcome(OutcomeKind.FAILED, reported)
        return PrintOutcome(OutcomeKind.UNKNOWN, cause)


def _obstacle(found: frozenset[PrinterCondition]) -> PrinterCondition | None:
    status = PrinterStatus(found)
    return None if status.can_print else status.worst


def _is_cleared(reply: Reply) -> bool:
    return isinstance(reply, Block) and reply.body.startswith(commands.CLEARED)
