"""Runs the machine: takes actions, publishes states, starts the work that a change asks for."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import replace
from typing import Any, Protocol, assert_never

from hardware.printer.base import OutcomeKind, PrinterCondition, PrintOutcome
from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.clock import Clock
from kiosk.contract.days import today_in_tehran
from kiosk.events import Observable
from kiosk.session import actions as a
from kiosk.session import calling, uploading
from kiosk.session.effects import (
    AwaitCollection,
    AwaitPrinter,
    Effect,
    FindReceipt,
    Perform,
    PrintPage,
    PrintReceipt,
    PrintSlip,
    SendFeedback,
    TendCall,
    WatchPayment,
    WatchUpload,
    Wipe,
    effects,
)
from kiosk.session.idle import Idle, idle, seconds_left
from kiosk.session.machine import Rules, transition
from kiosk.session.state import SessionState, Step, Task

_TICK_SECONDS = 0.5
_PAYMENT_POLL_SECONDS = 2.0
_UPLOAD_POLL_SECONDS = 2.0
_CALL_POLL_SECONDS = 2.0
_PRINTER_LOOK_SECONDS = 1.5


class Worker(Protocol):
    """Does the work of a visit against the hub, the card reader and the printer."""

    async def perform(self, task: Task, state: SessionState) -> a.WorldAction:
        """Do one task; whatever happens, the answer is an action."""

    async def print_receipt(self, effect: PrintReceipt) -> a.Printed:
        """Print, journalled."""

    async def print_page(self, effect: PrintPage) -> a.Printed:
        """Print a page that proves nothing; the journal does not keep it."""

    async def print_slip(self, effect: PrintSlip, state: SessionState) -> a.Printed:
        """Print a paper that proves nothing of what `state` shows; the journal does not keep it."""

    async def printer_trouble(self) -> PrinterCondition | None:
        """Why the printer cannot print now; None when it can."""

    async def is_retracted(self, job: str) -> bool:
        """Wait until it is known what became of the receipt that just came out: whether it was drawn back."""

    async def find_receipt(self, tracking_code: str) -> a.ReceiptOffered | None:
        """The receipt of a case that may not have come out, if there is one."""

    async def check_payment(self, payment_ref: str) -> a.PaymentChanged | None:
        """The payment as it stands; None when the hub could not say (ask again)."""

    async def check_upload(self, ref: str) -> a.UploadChanged | a.UploadLost:
        """What has come to a page for files."""

    async def tend_call(self, state: SessionState) -> a.CallStands | a.CallFailed:
        """Make the call of the visit, look how it stands, or take it back."""

    async def send_feedback(self, effect: SendFeedback) -> None:
        """Send a rating. A rating that cannot be sent is logged and forgotten."""

    async def wipe(self) -> None:
        """Forget whatever was kept for the visit."""


Spawn = Callable[[Coroutine[Any, Any, None]], object]


class SessionController:
    """The visit as the rest of the program sees it. Lives on the event loop; its methods never block."""

    def __init__(
        self,
        rules: Rules,
        worker: Worker,
        clock: Clock,
        spawn: Spawn,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.rules = rules
        self._states = Observable(SessionState())
        self._warnings: Observable[int | None] = Observable(None)
        self._worker = worker
        self._clock = clock
        self._spawn = spawn
        self._sleep = sleep

    @property
    def state(self) -> SessionState:
        """The visit now."""
        return self._states.value

    @property
    def warning_left(self) -> int | None:
        """Whole seconds until a silent visit ends, once it is warned; else None."""
        return self._warnings.value

    def subscribe(self, callback: Callable[[SessionState], None]) -> Callable[[], None]:
        """Call back after every change of `state` or `warning_left`; returns the function that ends it."""
        ends = (
            self._states.subscribe(callback),
            self._warnings.subscribe(lambda _: callback(self.state)),
        )

        def unsubscribe() -> None:
            for end in ends:
                end()

        return unsubscribe

    def dispatch(self, action: a.Action) -> None:
        """Let something happen to the visit."""
        old, now = replace(self.state, today=today_in_tehran(self._clock.now())), self._clock.monotonic()
        new = transition(old, action, now, self.rules)
        for effect in effects(old, new):
            self._spawn(self._run(effect, new))
        if old.step is Step.ATTRACT and new.step is not Step.ATTRACT:
            self._spawn(self._tick(new.visit))
        self._states.publish(new)
        self._warnings.publish(self._judge_silence(new, now))

    def _judge_silence(self, state: SessionState, now: float) -> int | None:
        if idle(state, now, self.rules.limits) is not Idle.WARNED:
            return None
        return math.ceil(seconds_left(state, now, self.rules.limits))

    async def _tick(self, visit: int) -> None:
        """Let time pass for one visit, and only while somebody is here."""
        while self.state.visit == visit and self.state.step is not Step.ATTRACT:
            await self._sleep(_TICK_SECONDS)
            self.dispatch(a.Tick())

    async def _run(self, effect: Effect, state: SessionState) -> None:
        try:
            await self._do(effect, state)
        except Exception:
            # A defect of ours. Nobody must wait for an answer that will not come; whoever spawned us logs the rest.
            if isinstance(effect, Perform):
                self._answer(state, a.Failed(BackendFailure(FailureKind.KIOSK_FAULT)))
            elif isinstance(effect, PrintReceipt | PrintPage | PrintSlip):
                self._answer(state, a.Printed(effect.job, PrintOutcome(OutcomeKind.UNKNOWN)))
            raise

    async def _do(self, effect: Effect, state: SessionState) -> None:  # noqa: PLR0912  one case each
        match effect:
            case Perform(task):
                self._answer(state, await self._worker.perform(task, state))
            case PrintReceipt():
                self._answer(state, await self._worker.print_receipt(effect))
            case PrintPage():
                self._answer(state, await self._worker.print_page(effect))
            case PrintSlip():
                self._answer(state, await self._worker.print_slip(effect, state))
            case AwaitPrinter(job):
                await self._await_printer(job, state)
            case AwaitCollection(job):
                if await self._worker.is_retracted(job):
                    self._answer(state, a.ReceiptRetracted(job))
            case FindReceipt(tracking_code):
                if (offered := await self._worker.find_receipt(tracking_code)) is not None:
                    self._answer(state, offered)
            case WatchPayment(payment_ref):
                await self._watch(payment_ref, state)
            case WatchUpload(ref):
                await self._watch_upload(ref, state)
            case TendCall():
                await self._tend_call((effect.attempt, effect.cancelling), state)
            case SendFeedback():
                await self._worker.send_feedback(effect)
            case Wipe():
                await self._worker.wipe()
            case _:
                assert_never(effect)

    def _answer(self, asked_in: SessionState, action: a.WorldAction) -> None:
        """Dispatch a result, unless the visit that asked for it is over."""
        if self.state.visit == asked_in.visit:
            self.dispatch(action)

    async def _watch(self, payment_ref: str, asked_in: SessionState) -> None:
        while self._waits_for(payment_ref, asked_in):
            await self._sleep(_PAYMENT_POLL_SECONDS)
            if not self._waits_for(payment_ref, asked_in):
                return
            answer = await self._worker.check_payment(payment_ref)
            if answer is not None and self._waits_for(payment_ref, asked_in):
                self.dispatch(answer)

    async def _watch_upload(self, ref: str, asked_in: SessionState) -> None:
        while self.state.visit == asked_in.visit and uploading.watched(self.state) == ref:
            await self._sleep(_UPLOAD_POLL_SECONDS)
            if uploading.watched(self.state) != ref:
                return
            self._answer(asked_in, await self._worker.check_upload(ref))

    async def _tend_call(self, tended: tuple[int, bool], asked_in: SessionState) -> None:
        while self.state.visit == asked_in.visit and calling.tended(self.state) == tended:
            answer = await self._worker.tend_call(self.state)
            if calling.is_news(self.state, tended):
                self._answer(asked_in, answer)
            await self._sleep(_CALL_POLL_SECONDS)

    async def _await_printer(self, job: str, asked_in: SessionState) -> None:
        while self._awaits_printer(job, asked_in):
            await self._sleep(_PRINTER_LOOK_SECONDS)
            if not self._awaits_printer(job, asked_in):
                return
            trouble = await self._worker.printer_trouble()
            if self._awaits_printer(job, asked_in):
                self.dispatch(a.PrinterLooked(job, trouble))

    def _awaits_printer(self, job: str, asked_in: SessionState) -> bool:
        paper = self.state.paper
        here = self.state.visit == asked_in.visit and paper is not None and paper.job == job
        return here and paper is not None and paper.waits_for is not None

    def _waits_for(self, payment_ref: str, asked_in: SessionState) -> bool:
        state = self.state
        here = state.visit == asked_in.visit and state.step is Step.PAYMENT
        return here and state.payment is not None and state.payment.payment_ref == payment_ref
