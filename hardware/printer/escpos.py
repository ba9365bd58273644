"""The driver of printers that speak ESC/POS, over any transport."""

from __future__ import annotations

import asyncio

from hardware.errors import DeviceIOError, DeviceUnavailableError
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
from hardware.printer.job import Leftover, Patience, PrintJob, flush
from hardware.printer.transport import Transport

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
        self._seen = _SILENT  # what the printer said last; nothing yet
        self._leftover = Leftover.UNKNOWN
        self._closed = False

    @property
    def profile(self) -> PrinterProfile:
        """What this model can do."""
        return self._profile

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

    async def close(self) -> None:
        """Hang up; a job that is running ends as UNKNOWN or FAILED."""
        self._closed = True
        if self._conversation is not None:
            await self._conversation.close()

    async def _look(self) -> PrinterStatus:
        start = asyncio.get_running_loop().time()
        try:
            async with asyncio.timeout(self._patience.status):
                conversation = await self._open()
        except (DeviceUnavailableError, TimeoutError):
            return _GONE
        try:
            spent = asyncio.get_running_loop().time() - start
            return await self._ask(conversation, self._patience.status - spent)
        except DeviceIOError:
            return _GONE
        finally:
            await self._hang_up(conversation)

    async def _print(self, raster: Raster, job_id: str) -> PrintOutcome:
        try:
            conversation = await self._open()
        except DeviceUnavailableError:
            self._seen = _GONE
            return PrintOutcome(OutcomeKind.FAILED, PrinterCondition.GONE)
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

    async def _ask(self, conversation: Conversation, seconds: float) -> PrinterStatus:
        if not self._profile.answers_status:
            return _SILENT
        if self._leftover is Leftover.CUT_SHORT:  # an unfinished band would swallow the question
            await conversation.send(flush(self._profile))
        end = asyncio.get_running_loop().time() + seconds
        found = await inquire(conversation, answer_timeout=self._patience.answer, budget=seconds)
        if self._leftover is Leftover.UNKNOWN:
            if found is not None:
                self._leftover = Leftover.NOTHING
            else:  # perhaps a band that a process before us left did swallow it
                await conversation.send(flush(self._profile))
                left = end - asyncio.get_running_loop().time()
                found = await inquire(conversation, answer_timeout=self._patience.answer, budget=left)
                self._leftover = Leftover.UNKNOWN if found is None else Leftover.TORN
        if found is None:
            return _SILENT
        if self._leftover is Leftover.CUT_SHORT:
            self._leftover = Leftover.TORN
        return PrinterStatus(found)

    async def _open(self) -> Conversation:
        if self._closed:
            raise DeviceUnavailableError("the driver is closed")
        self._conversation = Conversation(await self._transport.open())
        return self._conversation

    async def _hang_up(self, conversation: Conversation) -> None:
        self._conversation = None
        await conversation.close()
