"""Who a printer says it is: `GS I` and what comes back.

Answers do not name their question, and a compatible printer may ignore any of them. So one question is asked at a
time, and an unanswered one is followed by a barrier: when that is answered, no late answer can come any more.
"""

from __future__ import annotations

from hardware.printer import commands
from hardware.printer.base import PrinterIdentity
from hardware.printer.conversation import Conversation
from hardware.printer.replies import Block, OneByte, Reply

_QUESTIONS = (commands.MODEL, commands.MAKER, commands.FIRMWARE, commands.SERIAL)  # the most useful one first
_TEXT = 0x5F  # header of the block that answers GS I


class Interrogation:
    """Asks the four questions over `conversation`, each at most `patience` seconds."""

    def __init__(self, conversation: Conversation, patience: float) -> None:
        self._conversation = conversation
        self._patience = patience
        self.is_waiting = False  # a question was sent and may still be answered

    async def run(self) -> PrinterIdentity | None:
        """What it says; None when it answers no question at all. Raises DeviceIOError when the line breaks."""
        texts: dict[int, str] = {}
        for question in _QUESTIONS:
            self.is_waiting = True
            answer = await self._conversation.ask(commands.identify(question), _is_text, self._patience)
            if isinstance(answer, Block):
                texts[question] = answer.body.decode("ascii").strip()
            elif not await self._is_processed():
                break
            self.is_waiting = False
        if not any(texts.values()):
            return None
        return PrinterIdentity(
            maker=texts.get(commands.MAKER, ""),
            model=texts.get(commands.MODEL, ""),
            firmware=texts.get(commands.FIRMWARE, ""),
            serial=texts.get(commands.SERIAL, ""),
        )

    async def _is_processed(self) -> bool:
        return await self._conversation.ask(commands.BARRIER, _is_one_byte, self._patience) is not None


def _is_text(reply: Reply) -> bool:
    return isinstance(reply, Block) and reply.header == _TEXT


def _is_one_byte(reply: Reply) -> bool:
    return isinstance(reply, OneByte)
