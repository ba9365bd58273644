"""The status questions of a job, how long it waits for what, and when it stops asking."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from hardware.printer.base import PrinterCondition, PrinterStatus
from hardware.printer.conversation import Conversation, inquire


@dataclass(frozen=True)
class Patience:
    """How long to wait for what, in seconds."""

    status: float = 1.9  # for one status() in all
    reach: float = 1.2  # of these, for the line to be taken: a pulled cable is to be noticed within 2 s
    identity: float = 2.9  # for one identify() in all
    question: float = 1.0  # for one GS I
    answer: float = 0.7  # for one DLE EOT of an idle printer
    band: float = 10.0  # for one DLE EOT behind a band of data: 14 kB at 19200 baud behind a network adapter take 7
    clear: float = 1.0  # for the answer to CLEAR_BUFFER
    confirm: float = 10.0  # for the confirmation of an empty receipt
    per_inch: float = 0.5  # for the confirmation, more per inch of paper: half of a slow printer's speed
    settle: float = 0.1  # for an answer that nobody waits for any more
    look: float = 1.0  # between two looks at the status while waiting for the confirmation
    linger: float = 2.0  # for a printer that never answers to hang up
    glance: float = 0.5  # between two looks at what the presenter holds out
    retract: float = 5.0  # for the presenter to draw a receipt back


class StatusQuestions:
    """Asks over `conversation` and tells `heard` each answer. `talks`: whether it is worth while to ask."""

    def __init__(
        self,
        conversation: Conversation,
        talks: bool,
        patience: Patience,
        heard: Callable[[frozenset[PrinterCondition]], None],
    ) -> None:
        self.talks = talks
        self.heard = heard
        self._conversation = conversation
        self._patience = patience

    async def ask(self, timeout: float, *, thorough: bool = False) -> frozenset[PrinterCondition] | None:
        """The status now. After one unanswered question no more are asked: a late answer would be misread."""
        found = await inquire(self._conversation, answer_timeout=timeout, thorough=thorough)
        self.talks = found is not None
        if found is not None:
            self.heard(found)
        return found

    async def ask_again(self, found: frozenset[PrinterCondition], timeout: float) -> frozenset[PrinterCondition]:
        """The status once more, or `found` when that is not answered: one wrong byte must not cost a receipt.

        A byte too many makes each answer look like that to the question before; the pause lets the last one pass.
        """
        await asyncio.sleep(self._patience.settle)
        again = await self.ask(timeout, thorough=True)
        return found if again is None else again


def obstacle(found: frozenset[PrinterCondition]) -> PrinterCondition | None:
    """What of `found` stops a receipt, the worst first."""
    status = PrinterStatus(found)
    return None if status.can_print else status.worst
