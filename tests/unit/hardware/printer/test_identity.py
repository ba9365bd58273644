"""Who a printer says it is, and compatible ones that answer a part, nonsense, or nothing."""

from __future__ import annotations

import asyncio

import pytest

from hardware.printer.base import PrinterIdentity
from hardware.printer.conversation import Conversation
from hardware.printer.identity import Interrogation

BARRIER = b"\x1dr\x01"


class StubLine:
    """Answers each question by what `answers` hold for it."""

    def __init__(self, answers: dict[bytes, bytes]) -> None:
        self.answers = answers
        self.sent: list[bytes] = []
        self._incoming: asyncio.Queue[bytes] = asyncio.Queue()

    async def read(self) -> bytes:
        return await self._incoming.get()

    async def write(self, data: bytes) -> None:
        self.sent.append(data)
        if data in self.answers:
            self._incoming.put_nowait(self.answers[data])

    async def end(self) -> None: ...

    async def close(self) -> None: ...


def asking(n: int) -> bytes:
    return b"\x1dI" + bytes([n])


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        (
            {
                asking(65): b"_30.05 ESC/POS\0",
                asking(66): b"_EPSON\0",
                asking(67): b"_TM-T88V\0",
                asking(68): b"_J7XF01\0",
            },
            PrinterIdentity("EPSON", "TM-T88V", "30.05 ESC/POS", "J7XF01"),
        ),
        ({asking(67): b"_CT-S310II\0", BARRIER: b"\0"}, PrinterIdentity(model="CT-S310II")),
        ({asking(66): b"_ XPrinter \0", BARRIER: b"\0"}, PrinterIdentity(maker="XPrinter")),
        ({asking(n): b"\x02" for n in (65, 66, 67, 68)} | {BARRIER: b"\0"}, None),  # one byte for everything
        ({asking(n): b"_\0" for n in (65, 66, 67, 68)}, None),  # blocks with nothing in them
        ({asking(67): b"EPSON TM-T88\0", BARRIER: b"\0"}, None),  # text without a header
        ({BARRIER: b"\0"}, None),
        ({}, None),
    ],
)
async def test_answers(answers: dict[bytes, bytes], expected: PrinterIdentity | None):
    conversation = Conversation(StubLine(answers))
    assert await Interrogation(conversation, patience=0.05).run() == expected
    await conversation.close()


async def test_after_total_silence_nothing_more_is_asked_and_an_answer_may_still_come():
    line = StubLine({})
    conversation = Conversation(line)
    interrogation = Interrogation(conversation, patience=0.05)
    assert await interrogation.run() is None
    assert line.sent == [asking(67), BARRIER]
    assert interrogation.is_waiting
    await conversation.close()
