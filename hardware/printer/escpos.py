"""The driver of printers that speak ESC/POS, over any transport."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator

from hardware.errors import DeviceIOError, DeviceUnavailableError
from hardware.printer import commands, status
from hardware.printer.base import (
    Collection,
    OutcomeKind,
    PrinterCondition,
    PrinterIdentity,
    PrinterProfile,
    PrinterStatus,
    PrintOutcome,
    Raster,
)
from hardware.printer.collecting import Collecting
from hardware.printer.conversation import Conversation, inquire
from hardware.printer.identity import Interrogation
from hardware.printer.job import Patience, PrintJob
from hardware.printer.leftover import Leftover, flush
from hardware.printer.replies import FullStatus, Reply
from hardware.printer.transport import StalledError, Transport

_GONE = PrinterStatus(frozenset({PrinterCondition.GONE}))
_SILENT = PrinterStatus(frozenset({PrinterCondition.SILENT}))


class EscPosPrinter:
    """An ESC/POS printer behind `transport`. The line is open only during a job or a question."""

    def __init__(self, transport: Transport, profile: PrinterProfile, patience: Patience | None = None) -> None:
        self._transport = transport
        self._profile = profile
        self._patience = patience or Patience()
        self._one_at_a_time = asyncio.Lock()
        self._conversation: Conversation | None = None
        self._question: asyncio.Future[None] | None = None  # pending while a status() is being answered
        self._jobs = 0  # running or waiting for their turn
        self._printed = 0  # jobs begun so far
        self._seen = _SILENT  # what the printer said last; nothing yet
        self._leftover = Leftover.UNKNOWN
        self._closed = False

    @property
    def profile(self) -> PrinterProfile:
        """What this model can do."""
        return self._profile

    @property
    def address(self) -> str:
        """Where it is, for staff."""
        return self._transport.address

    def expect_leftover(self) -> None:
        """A process before us died in the middle of a receipt: the next job clears the printer and cuts that off."""
        self._leftover = Leftover.CUT_SHORT

    async def status(self) -> PrinterStatus:
        """Ask now, at most 2 s. While a receipt is being printed: what the printer said last."""
        if self._question is not None:
            await asyncio.wait({self._question})
        elif not self._jobs:
            self._question = asyncio.get_running_loop().create_future()
            try:
                async with self._one_at_a_time:
                    self._seen = await self._look()
            finally:
                self._question.set_result(None)
                self._question = None
        return self._seen

    async def print(self, raster: Raster, job_id: str) -> PrintOutcome:
        """Print and cut one receipt, after those already waiting.

        ValueError when the picture is wider than the printer or `job_id` is not 4 printable ASCII characters.
        """
        commands.process_id(job_id)
        if raster.width > self._profile.dots:
            raise ValueError(f"{raster.width} dots do not fit into a line of {self._profile.dots}")
        self._jobs += 1
        try:
            async with self._one_at_a_time:
                return await self._print(raster, job_id)
        finally:
            self._jobs -= 1

    async def identify(self) -> PrinterIdentity | None:
        """Ask who it is, at most 3 s. None while it prints, cannot print, or does not answer such questions."""
        if self._jobs:
            return None
        try:
            async with asyncio.timeout(self._patience.identity), self._one_at_a_time:
                return await self._interrogate()
        except (DeviceUnavailableError, DeviceIOError, TimeoutError):
            return None

    async def collect(self, patience: float) -> Collection:
        """Watch what the presenter holds out for `patience` seconds, then have it drawn back.

        NOT_WATCHED without a presenter, when it does not say what it holds, or when another receipt came after it.
        """
        if self._profile.presenter is None:
            return Collection.NOT_WATCHED
        printed = self._printed
        return await Collecting(
            self._is_held_out,
            self._draw_back,
            lambda: self._printed == printed,
            glance=self._patience.glance,
            retract=self._patience.retract,
        ).run(patience)

    async def close(self) -> None:
        """Hang up; a job that is running ends as UNKNOWN or FAILED."""
        self._closed = True
        if self._conversation is not None:
            await self._conversation.close()

    async def _look(self) -> PrinterStatus:
        end = asyncio.get_running_loop().time() + self._patience.status
        try:
            async with asyncio.timeout(min(self._patience.reach, self._patience.status)):
                conversation = await self._open()
        except (DeviceUnavailableError, TimeoutError):
            return _GONE
        try:
            async with asyncio.timeout_at(end):
                return await self._ask(conversation, end)
        except (StalledError, TimeoutError):  # it took the line but takes no data
            return _SILENT
        except DeviceIOError:
            return _GONE
        finally:
            await self._hang_up(conversation)

    async def _interrogate(self) -> PrinterIdentity | None:
        conversation = await self._open()
        interrogation = Interrogation(conversation, self._patience.question)
        try:
            end = asyncio.get_running_loop().time() + self._patience.status
            now = await self._ask(conversation, end)
            if PrinterCondition.SILENT in now.conditions or not now.can_print:
                return None  # offline it would leave the questions in its buffer and answer them into the next job
            return await interrogation.run()
        finally:
            if interrogation.is_waiting:
                self._leftover = Leftover.TORN
            await self._hang_up(conversation)

    async def _is_held_out(self) -> bool | None:
        question = commands.real_time_status(commands.FULL_STATUS)
        try:
            async with asyncio.timeout(self._patience.status), self._line() as conversation:
                answer = await conversation.ask(question, _is_full_status, self._patience.answer)
        except (DeviceUnavailableError, DeviceIOError, TimeoutError):
            return None
        return status.is_held_out(answer.data) if isinstance(answer, FullStatus) else None

    async def _draw_back(self) -> None:
        with contextlib.suppress(DeviceUnavailableError, DeviceIOError, TimeoutError):  # the next look will tell
            async with asyncio.timeout(self._patience.status), self._line() as conversation:
                await conversation.send(commands.RETRACT)

    @contextlib.asynccontextmanager
    async def _line(self) -> AsyncIterator[Conversation]:
        """The line for one question, after whoever uses it now."""
        async with self._one_at_a_time:
            conversation = await self._open()
            try:
                yield conversation
            finally:
                await self._hang_up(conversation)

    async def _print(self, raster: Raster, job_id: str) -> PrintOutcome:
        self._printed += 1
        try:
            conversation = await self._open()
        except DeviceUnavailableError:
            self._seen = _GONE
            return PrintOutcome(OutcomeKind.FAILED, PrinterCondition.GONE, on_paper=False)
        job = PrintJob(
            conversation,
            self._profile,
            raster,
            job_id,
            patience=self._patience,
            leftover=self._leftover,
            heard=self._hear,
        )
        try:
            outcome = await job.run()
            if outcome.cause is not None:
                self._hear(frozenset({outcome.cause}))
            return outcome
        finally:  # also when cancelled
            self._leftover = job.leftover
            await self._hang_up(conversation)

    def _hear(self, conditions: frozenset[PrinterCondition]) -> None:
        self._seen = PrinterStatus(conditions)

    async def _ask(self, conversation: Conversation, end: float) -> PrinterStatus:
        """How it is now; on the way it learns, and mends as far as words can, what the job before left behind."""
        if not self._profile.answers_status:
            return _SILENT
        if self._leftover is Leftover.CUT_SHORT:  # an unfinished band would swallow the question
            await conversation.send(flush(self._profile))
        found = await self._inquire(conversation, end)
        if self._leftover is Leftover.UNKNOWN:
            if found is not None:
                self._leftover = Leftover.NOTHING
            else:  # perhaps a band that a process before us left did swallow it
                await conversation.send(flush(self._profile))
                found = await self._inquire(conversation, end)
                self._leftover = Leftover.UNKNOWN if found is None else Leftover.TORN
        if found is None:
            return _SILENT
        if self._leftover is Leftover.CUT_SHORT:
            self._leftover = Leftover.TORN
        return PrinterStatus(found)

    async def _inquire(self, conversation: Conversation, end: float) -> frozenset[PrinterCondition] | None:
        left = end - asyncio.get_running_loop().time()
        return await inquire(conversation, answer_timeout=self._patience.answer, budget=left)

    async def _open(self) -> Conversation:
        if self._closed:
            raise DeviceUnavailableError("the driver is closed")
        self._conversation = Conversation(await self._transport.open(), full_status=self._profile.presenter is not None)
        return self._conversation

    async def _hang_up(self, conversation: Conversation) -> None:
        self._conversation = None
        await conversation.close()


def _is_full_status(reply: Reply) -> bool:
    return isinstance(reply, FullStatus)
