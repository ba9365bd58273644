from __future__ import annotations

import asyncio

import pytest

from hardware.errors import DeviceIOError
from hardware.printer.base import PrinterCondition
from hardware.printer.conversation import Conversation, inquire
from hardware.printer.replies import OneByte, RealTimeStatus
from tests.support.patient_loop import now


class StubConnection:
    """A line whose other end answers each DLE EOT n with `answers[n]`, or not at all."""

    def __init__(self, answers: dict[int, int]) -> None:
        self.answers = answers
        self.incoming: asyncio.Queue[bytes | DeviceIOError] = asyncio.Queue()
        self.questions: list[int] = []
        self.closed = 0

    async def read(self) -> bytes:
        data = await self.incoming.get()
        if isinstance(data, DeviceIOError):
            raise data
        return data

    async def write(self, data: bytes) -> None:
        self.questions.append(data[-1])
        if data[-1] in self.answers:
            self.incoming.put_nowait(bytes([self.answers[data[-1]]]))

    async def end(self) -> None:
        self.incoming.put_nowait(b"")

    async def close(self) -> None:
        self.closed += 1


FINE = dict.fromkeys((1, 2, 3, 4), 0x12)


@pytest.mark.parametrize(
    ("answers", "thorough", "asked", "found"),
    [
        (FINE, False, [1, 4], set()),
        (FINE, True, [1, 2, 3, 4], set()),
        (FINE | {1: 0x1A, 2: 0x16}, False, [1, 2, 3, 4], {PrinterCondition.COVER_OPEN}),
        (FINE | {3: 0x1A}, True, [1, 2, 3, 4], {PrinterCondition.CUTTER_ERROR}),  # online all the same
        ({1: 0x1A, 2: 0x32}, False, [1, 2, 3], {PrinterCondition.PAPER_OUT}),  # then it stopped answering
        ({1: 0x12}, False, [1, 4], set()),
        ({}, False, [1], None),
    ],
)
async def test_which_questions_are_asked(
    answers: dict[int, int], thorough: bool, asked: list[int], found: set[PrinterCondition] | None
):
    connection = StubConnection(answers)
    conversation = Conversation(connection)
    assert await inquire(conversation, answer_timeout=0.05, thorough=thorough) == found
    assert connection.questions == asked
    await conversation.close()
    assert connection.closed == 1


async def test_all_questions_together_keep_the_budget():
    conversation = Conversation(StubConnection({1: 0x1A}))
    started = now()
    assert await inquire(conversation, answer_timeout=5.0, budget=0.1) == {PrinterCondition.OFFLINE}
    assert now() - started < 0.3
    await conversation.close()


async def test_what_it_reports_by_itself_is_remembered():
    connection = StubConnection(FINE)
    conversation = Conversation(connection)
    assert conversation.reported == set()
    connection.incoming.put_nowait(b"\x38\x00\x00\x00")
    assert await inquire(conversation, answer_timeout=0.2) == set()
    assert conversation.reported == {PrinterCondition.COVER_OPEN}
    await conversation.close()


async def test_an_answer_nobody_waits_for_is_not_kept_for_the_next_question():
    connection = StubConnection({})
    conversation = Conversation(connection)
    connection.incoming.put_nowait(b"\x12\x00")
    await asyncio.sleep(0.01)
    assert await conversation.ask(b"?", lambda reply: isinstance(reply, RealTimeStatus), 0.05) is None
    await conversation.close()


async def test_each_waiter_gets_its_own_kind():
    connection = StubConnection({})
    conversation = Conversation(connection)
    one = conversation.expect(lambda reply: isinstance(reply, OneByte))
    status = conversation.expect(lambda reply: isinstance(reply, RealTimeStatus))
    connection.incoming.put_nowait(b"\x16\x03")
    assert (await status, await one) == (RealTimeStatus(0x16), OneByte(3))
    await conversation.close()


@pytest.mark.parametrize("end", [b"", DeviceIOError("cable")])
async def test_a_broken_line_reaches_who_waits_and_who_comes_later(end: bytes | DeviceIOError):
    connection = StubConnection({})
    conversation = Conversation(connection)
    waiting = conversation.expect(lambda reply: True)
    connection.incoming.put_nowait(end)
    with pytest.raises(DeviceIOError):
        await waiting
    with pytest.raises(DeviceIOError):
        await conversation.send(b"x")
    with pytest.raises(DeviceIOError):
        await conversation.expect(lambda reply: True)
    await conversation.close()
    await conversation.close()


async def test_xoff_holds_data_back_until_xon_but_not_real_time_questions():
    connection = StubConnection(FINE)
    conversation = Conversation(connection, longest_hold=30.0)
    connection.incoming.put_nowait(b"\x13")
    await asyncio.sleep(0.01)
    sending = asyncio.create_task(conversation.send(b"data"))
    assert await inquire(conversation, answer_timeout=1.0) == set()
    assert not sending.done()
    connection.incoming.put_nowait(b"\x11")
    await sending
    assert connection.questions == [1, 4, ord("a")]
    await conversation.close()


async def test_an_xoff_that_never_ends_does_not_hold_for_ever():
    connection = StubConnection({})
    conversation = Conversation(connection, longest_hold=0.05)
    connection.incoming.put_nowait(b"\x13")
    await asyncio.sleep(0.01)
    await conversation.send(b"data")
    await conversation.send(b"more")  # without a second wait
    assert connection.questions == [ord("a"), ord("e")]
    await conversation.close()


async def test_a_line_that_breaks_ends_the_hold():
    connection = StubConnection({})
    conversation = Conversation(connection, longest_hold=30.0)
    connection.incoming.put_nowait(b"\x13")
    await asyncio.sleep(0.01)
    sending = asyncio.create_task(conversation.send(b"data"))
    connection.incoming.put_nowait(b"")
    with pytest.raises(DeviceIOError):
        await sending
    await conversation.close()


async def test_one_byte_answers_that_nobody_asked_for_are_counted():
    connection = StubConnection({})
    conversation = Conversation(connection)
    wanted = conversation.expect(lambda reply: isinstance(reply, OneByte))
    connection.incoming.put_nowait(b"\x00\x00\x16\x03")
    await asyncio.sleep(0.01)
    assert await wanted == OneByte(0)
    assert conversation.unexpected == 2
    await conversation.close()
