"""One receipt on its way to paper: refuse, send, watch, confirm."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace

from hardware.errors import DeviceIOError
from hardware.printer import commands
from hardware.printer.base import (
    OutcomeKind,
    PrinterCondition,
    PrinterProfile,
    PrintOutcome,
    Raster,
)
from hardware.printer.conversation import Conversation
from hardware.printer.encoder import closing, encode, opening
from hardware.printer.leftover import Leftover, flush
from hardware.printer.questions import Patience, StatusQuestions, obstacle
from hardware.printer.replies import Block, OneByte, Reply
from hardware.printer.transport import StalledError

__all__ = ["Patience", "PrintJob"]

_log = logging.getLogger("hardware.printer")


#: Troubles that may end when the printer is asked to go on, once their cause was taken away.
_RECOVERABLE = frozenset({PrinterCondition.CUTTER_ERROR, PrinterCondition.RECOVERABLE_ERROR})


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
        self._status = StatusQuestions(conversation, profile.answers_status, patience, heard)
        self._began = False
        self._babble = 0  # answers that nobody had asked for, before this job began

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
        if not self._status.talks:
            return None
        patience = self._patience.answer
        if self.leftover is Leftover.CUT_SHORT:
            await self._conversation.send(flush(self._profile))
            patience = self._patience.band  # on a slow line the question comes late behind so many zeros
        found = await self._status.ask(patience)
        if found is None and self.leftover is Leftover.UNKNOWN:
            await self._conversation.send(flush(self._profile))
            found = await self._status.ask(self._patience.answer)
            self.leftover = Leftover.UNKNOWN if found is None else Leftover.TORN
        if found is None:
            self._status.heard(frozenset({PrinterCondition.SILENT}))
        elif obstacle(found) is not None:
            found = await self._status.ask_again(found, self._patience.answer)
        cause = obstacle(found or frozenset())
        return await self._mended(cause) if cause in _RECOVERABLE else cause

    async def _mended(self, cause: PrinterCondition) -> PrinterCondition | None:
        """A jam that somebody cleared lasts until the host asks to go on; the obstacle that is left then."""
        await self._conversation.send(commands.RECOVER)
        found = await self._status.ask(self._patience.answer, thorough=True)
        if found is None:
            return cause
        if (cause_now := obstacle(found)) is None and self.leftover is Leftover.NOTHING:
            self.leftover = Leftover.TORN
        return cause_now

    async def _send_all(self) -> PrinterCondition | None:
        """Send everything up to the cut; what stopped it, if anything did."""
        unwatched = 0
        window = self._raster.stride * self._profile.band_rows
        if self.leftover in {Leftover.TORN, Leftover.CUT_SHORT}:
            await self._clean_up()
        self._began, self.leftover = True, Leftover.CUT_SHORT
        self._babble = self._conversation.unexpected
        for piece in encode(self._raster, self._profile):
            if self._status.talks and unwatched and unwatched + len(piece) > window:
                unwatched = 0
                if (cause := await self._look_between_bands()) is not None:
                    return cause
            await self._conversation.send(piece)
            unwatched += len(piece)
        return None

    async def _clean_up(self) -> None:
        """Make the printer forget an unfinished job and cut its torn piece off."""
        cut_short, self.leftover = self.leftover is Leftover.CUT_SHORT, Leftover.CUT_SHORT
        if self._status.talks:
            await self._clear()
        elif cut_short:
            await self._conversation.send(flush(self._profile))
        await self._conversation.send(opening(self._profile) + closing(self._profile, torn=True))

    async def _look_between_bands(self) -> PrinterCondition | None:
        """The answer also paces us: it comes when the printer has received the bands before it."""
        if (cause := obstacle(self._conversation.reported)) is not None:
            return cause
        found = await self._status.ask(self._patience.band)
        if found is not None and obstacle(found) is not None:
            found = await self._status.ask_again(found, self._patience.band)
        if found is None:
            raise StalledError(f"no status within {self._patience.band} s in the middle of a receipt")
        return obstacle(found)

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
        if not self._status.talks:
            await self._conversation.end(self._patience.linger)
            return PrintOutcome(OutcomeKind.SENT_UNCONFIRMED)
        processed = await self._is_processed()
        if isinstance(processed, PrinterCondition):
            return await self._give_up(processed)
        return await self._last_look(processed=processed)

    async def _is_processed(self) -> bool | PrinterCondition:
        """Whether the printer says that it has worked off everything; what stopped it when it names a cause.

        A barrier's answer is one byte that any noise can look like: it is asked for twice, and believed only when
        the line was otherwise quiet.
        """
        if self._profile.process_id:
            return await self._ask_at_the_end(commands.process_id(self._job_id), self._is_our_id)
        for _ in range(2):
            answered = await self._ask_at_the_end(commands.BARRIER, lambda reply: isinstance(reply, OneByte))
            if answered is not True:
                return answered
        return self._conversation.unexpected == self._babble

    async def _ask_at_the_end(self, question: bytes, wanted: Callable[[Reply], bool]) -> bool | PrinterCondition:
        answer = self._conversation.expect(wanted)
        try:
            await self._conversation.send(question)
            cause = await self._watch(answer)
        finally:
            answer.cancel()
        return not answer.cancelled() if cause is None else cause

    async def _says_so_now(self) -> bool:
        """A process ID whose answer was lost on the line may be asked for again: all before it is done."""
        if not self._profile.process_id:
            return False
        answer = await self._conversation.ask(commands.process_id(self._job_id), self._is_our_id, self._patience.answer)
        return answer is not None

    def _is_our_id(self, reply: Reply) -> bool:
        return isinstance(reply, Block) and reply.body == commands.process_id_answer(self._job_id)

    async def _watch(self, answer: asyncio.Future[Reply]) -> PrinterCondition | None:
        """Wait for `answer`, looking at the status meanwhile; the obstacle when the printer names one first."""
        loop = asyncio.get_running_loop()
        inches = self._raster.height / self._profile.dpi
        deadline = loop.time() + self._patience.confirm + inches * self._patience.per_inch
        while not answer.done() and (left := deadline - loop.time()) > 0:
            await asyncio.wait({answer}, timeout=min(self._patience.look, left))
            if answer.done():
                break
            if not self._status.talks:
                if (cause := obstacle(self._conversation.reported)) is not None:
                    return cause
                continue
            found = await self._status.ask(self._patience.band)
            if not answer.done() and found is not None and (cause := obstacle(found)) is not None:
                return cause
        if answer.done():
            answer.result()  # raises when the line broke
        return None

    async def _last_look(self, *, processed: bool) -> PrintOutcome:
        """All was processed, or nobody said so in time: what does the printer say of itself now?

        A printer that says it is done and has a trouble all the same, or has fallen silent, is not believed.
        """
        found = await self._status.ask(self._patience.answer, thorough=True) if self._status.talks else None
        if found is not None and obstacle(found) is not None:
            found = await self._status.ask_again(found, self._patience.answer)
        if found is not None and (cause := obstacle(found)) is not None:
            outcome = await self._give_up(cause)
            return replace(outcome, kind=OutcomeKind.UNKNOWN) if processed else outcome
        sure = found is not None and (processed or await self._says_so_now())
        return PrintOutcome(OutcomeKind.CONFIRMED if sure else OutcomeKind.SENT_UNCONFIRMED)

    def _broken_line(self, cause: PrinterCondition) -> PrintOutcome:
        if not self._began:
            return PrintOutcome(OutcomeKind.FAILED, cause, on_paper=False)
        if (reported := obstacle(self._conversation.reported)) is not None:
            return PrintOutcome(OutcomeKind.FAILED, reported)
        return PrintOutcome(OutcomeKind.UNKNOWN, cause)


def _is_cleared(reply: Reply) -> bool:
    return isinstance(reply, Block) and reply.body.startswith(commands.CLEARED)
