"""One open line to a printer: a reader task that takes replies apart and gives each to who waits for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from hardware.errors import DeviceIOError
from hardware.printer import commands, status
from hardware.printer.base import PrinterCondition
from hardware.printer.replies import AutoStatus, Flow, OneByte, RealTimeStatus, Reply, ReplyReader
from hardware.printer.transport import Connection

#: Seconds that an XOFF can hold us back.
LONGEST_HOLD = 3.0

_DLE = 0x10  # every real-time command begins with it


@dataclass(frozen=True)
class _Waiter:
    wanted: Callable[[Reply], bool]
    future: asyncio.Future[Reply]


class Conversation:
    """Questions to a printer and the answers it gives, over a `Connection` that this object closes.

    `full_status`: it is one of Custom's, which answer DLE EOT 20. After XOFF only real-time commands are sent, until
    XON comes or `longest_hold` seconds have passed: an XON may be lost, and who has no flow control may babble.
    """

    def __init__(
        self, connection: Connection, *, full_status: bool = False, longest_hold: float = LONGEST_HOLD
    ) -> None:
        self._longest_hold = longest_hold
        self._ready = asyncio.Event()
        self._ready.set()
        self._unexpected = 0
        self._replies = ReplyReader(full_status=full_status)
        self._connection = connection
        self._waiters: list[_Waiter] = []
        self._broken: DeviceIOError | None = None
        self._reported: frozenset[PrinterCondition] = frozenset()
        self._reading = asyncio.create_task(self._read(), name="printer replies")

    @property
    def reported(self) -> frozenset[PrinterCondition]:
        """What the printer said last without being asked (GS a); nothing when it never did."""
        return self._reported

    @property
    def unexpected(self) -> int:
        """How many one-byte answers came that nobody had asked for. A printer that babbles proves nothing by one."""
        return self._unexpected

    async def send(self, data: bytes) -> None:
        """Hand over `data`. Raises DeviceIOError when the line is broken, StalledError when it takes too long."""
        if not self._ready.is_set() and data[:1] != bytes((_DLE,)):
            await self._hold()
        if self._broken is not None:
            raise self._broken
        await self._connection.write(data)

    def expect(self, wanted: Callable[[Reply], bool]) -> asyncio.Future[Reply]:
        """The first reply from now on that is `wanted`; DeviceIOError when the line breaks before it comes."""
        future: asyncio.Future[Reply] = asyncio.get_running_loop().create_future()
        if self._broken is not None:
            _fail(future, self._broken)
        self._waiters.append(_Waiter(wanted, future))
        return future

    async def ask(self, question: bytes, wanted: Callable[[Reply], bool], timeout: float) -> Reply | None:
        """Send `question` and wait for the reply, `timeout` seconds in all; None when none came in time.

        Raises DeviceIOError when the line breaks.
        """
        answer = self.expect(wanted)
        try:
            async with asyncio.timeout(timeout):
                await self.send(question)
                return await answer
        except TimeoutError:
            return None
        finally:
            answer.cancel()

    async def end(self, timeout: float) -> None:
        """Say that nothing more comes and wait up to `timeout` seconds for the printer to hang up.

        Raises DeviceIOError when the line breaks instead.
        """
        await self._connection.end()
        await asyncio.wait({self._reading}, timeout=timeout)
        if isinstance(self._broken, DeviceIOError) and not isinstance(self._broken, HungUpError):
            raise self._broken

    async def close(self) -> None:
        """Close the line; who still waits for a reply gets DeviceIOError. Safe to call twice."""
        self._reading.cancel()
        await asyncio.wait({self._reading})
        self._break(DeviceIOError("the line was closed"))
        await self._connection.close()

    async def _hold(self) -> None:
        try:
            async with asyncio.timeout(self._longest_hold):
                await self._ready.wait()
        except TimeoutError:
            self._ready.set()

    async def _read(self) -> None:
        try:
            while data := await self._connection.read():
                for reply in self._replies.feed(data):
                    self._hand_out(reply)
        except DeviceIOError as error:
            self._break(error)
        else:
            self._break(HungUpError("the printer hung up"))

    def _hand_out(self, reply: Reply) -> None:
        match reply:
            case AutoStatus(data):
                self._reported = status.auto_conditions(data)
            case Flow(ready):
                self._ready.set() if ready else self._ready.clear()
            case _:
                pass
        self._waiters = [waiter for waiter in self._waiters if not waiter.future.done()]
        for waiter in self._waiters:
            if waiter.wanted(reply):
                waiter.future.set_result(reply)
                return
        self._unexpected += isinstance(reply, OneByte)

    def _break(self, error: DeviceIOError) -> None:
        self._ready.set()
        if self._broken is None:
            self._broken = error
        for waiter in self._waiters:
            if not waiter.future.done():
                _fail(waiter.future, self._broken)
        self._waiters.clear()


class HungUpError(DeviceIOError):
    """The printer closed the line in good order."""


async def inquire(
    conversation: Conversation, *, answer_timeout: float, thorough: bool = False, budget: float = 3600.0
) -> frozenset[PrinterCondition] | None:
    """Ask DLE EOT 1, when offline 2, 3 and 4, else the paper sensors; `thorough` asks for errors too.

    None when the first question is not answered within `answer_timeout` seconds. All questions together take
    at most `budget` seconds; what is not answered by then stays unknown. Raises DeviceIOError.
    """
    deadline = asyncio.get_running_loop().time() + budget
    answers: dict[int, int] = {}

    async def ask(question: int) -> bool:
        left = deadline - asyncio.get_running_loop().time()
        reply = await conversation.ask(
            commands.real_time_status(question), _is_status, max(0.0, min(answer_timeout, left))
        )
        if isinstance(reply, RealTimeStatus):
            answers[question] = reply.byte
        return reply is not None

    if not await ask(1):
        return None
    for question in (2, 3, 4) if thorough or status.is_offline(answers[1]) else (4,):
        if not await ask(question):  # its answer may still come: a next question would take it for its own
            break
    return status.conditions(answers)


def _is_status(reply: Reply) -> bool:
    return isinstance(reply, RealTimeStatus)


def _fail(future: asyncio.Future[Reply], error: DeviceIOError) -> None:
    future.set_exception(error)
    future.exception()  # seen: a waiter that already left must not be reported as an unretrieved exception
