"""Does the work of a visit: against the hub, the card reader and the printer. Every outcome is an action."""

from __future__ import annotations

import uuid
from collections.abc import Awaitable, Callable
from typing import assert_never

import msgspec
import structlog

from hardware.printer.base import Collection, PrinterCondition
from hardware.smartcard.base import CardReader
from hardware.smartcard.emrtd.base import PassportRead
from kiosk.backend.client import HubClient
from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.catalogue.load import Catalogue
from kiosk.clock import Clock
from kiosk.contract import identifiers
from kiosk.contract.alerts import AlertRequest
from kiosk.contract.branches import identification_for, may_wait
from kiosk.contract.look_ups import LookUp
from kiosk.contract.places import GiveBack
from kiosk.contract.receipt import Receipt
from kiosk.contract.service import FieldType, Identification, ServiceDefinition
from kiosk.contract.wire import (
    AttachmentRequest,
    Bill,
    BillRequest,
    CardAssertion,
    CaseList,
    Feedback,
    Filed,
    Objection,
    OneTimeCodeRequest,
    PaymentRequest,
    SlotRequest,
    Submission,
)
from kiosk.outbox.outbox import Outbox, Queued
from kiosk.printing.answers import answer_paper
from kiosk.printing.jobs import RETRACTED
from kiosk.printing.pages import page_paper
from kiosk.printing.receipts import provisional_receipt
from kiosk.printing.service import PrintService
from kiosk.session import actions as a
from kiosk.session import objecting
from kiosk.session.effects import PrintPage, PrintReceipt, PrintSlip, SendFeedback
from kiosk.session.help_call import CallStep, HelpCall
from kiosk.session.practice import Practice
from kiosk.session.slip_papers import slip_paper
from kiosk.session.state import SessionState, Task

#: How many days of free times are looked for, today included.
_SLOT_DAYS = 21

_log = structlog.get_logger(__name__)


class VisitWorker:
    """The hands of the session controller.

    `place` is where the kiosk stands, for the staff. `report` takes what happens while a task still runs; `forget`
    clears what Qt keeps of a visit (clipboard, pictures).
    """

    def __init__(
        self,
        *,
        hub: HubClient,
        outbox: Outbox,
        printing: PrintService,
        reader: CardReader,
        catalogue: Catalogue,
        clock: Clock,
        kiosk_id: str,
        place: str,
        report: Callable[[a.WorldAction], None],
        forget: Callable[[], None],
    ) -> None:
        self._hub = hub
        self._outbox = outbox
        self._printing = printing
        self._reader = reader
        self._services = catalogue.services
        self._names = catalogue.names
        self._clock = clock
        self._kiosk_id = kiosk_id
        self._report = report
        self._forget = forget
        self._place = place
        self._run = uuid.uuid4().hex  # of this process: it names visits so that no other kiosk's has the same name
        self._practice = Practice(catalogue.services, clock, kiosk_id)

    async def perform(self, task: Task, state: SessionState) -> a.WorldAction:
        """Do one task of the visit."""
        doers: dict[Task, Callable[[SessionState], Awaitable[a.WorldAction]]] = {
            Task.READ_CARD: self._read_card,
            Task.READ_PASSPORT: self._read_passport,
            Task.ASSERT_CARD: self._assert_card,
            Task.SEND_CODE: self._send_code,
            Task.CHECK_CODE: self._check_code,
            Task.SUBMIT: self._submit,
            Task.LOOK_UP: self._look_up,
            Task.FIND_BILL: self._find_bill,
            Task.START_PAYMENT: self._start_payment,
            Task.FIND_CASE: self._find_case,
            Task.FIND_CASES: self._find_cases,
            Task.OBJECT: self._object,
            Task.GIVE_PLACE_BACK: self._give_place_back,
            Task.FIND_CASE_BILL: self._find_case_bill,
            Task.FIND_SLOTS: self._find_slots,
            Task.HOLD_SLOT: self._hold_slot,
            Task.OPEN_UPLOAD: self._open_upload,
        }
        if state.practice and (invented := self._practice.perform(task, state)) is not None:
            return invented
        return await doers[task](state)

    async def print_receipt(self, effect: PrintReceipt) -> a.Printed:
        """Print the receipt, as a copy if any of it may have come out before."""
        if effect.receipt is None:
            return a.Printed(effect.job, await self._printing.reprint(effect.job))
        return a.Printed(effect.job, await self._printing.print_receipt(effect.receipt))

    async def print_page(self, effect: PrintPage) -> a.Printed:
        """Print a page of an information service, or what a register said."""
        service, now = self._services[effect.service_id], self._clock.now()
        if effect.found is not None:
            page = answer_paper(effect.found, service, effect.answers, effect.language, now)
        else:
            page = page_paper(service, effect.page, effect.language, now)
        return a.Printed(effect.job, await self._printing.print_paper(page))

    async def print_slip(self, effect: PrintSlip, state: SessionState) -> a.Printed:
        """Print a paper that proves nothing, of what the visit shows."""
        slip = slip_paper(effect.kind, state, self._services, self._names, self._clock.now())
        return a.Printed(effect.job, await self._printing.print_paper(slip))

    async def printer_trouble(self) -> PrinterCondition | None:
        """Why the printer cannot print now; None when it can."""
        status = await self._printing.status()
        return None if status.can_print else status.worst

    async def is_retracted(self, job: str) -> bool:
        """Whether nobody took the receipt, once that is known."""
        return await self._printing.collected(job) is Collection.RETRACTED

    async def find_receipt(self, tracking_code: str) -> a.ReceiptOffered | None:
        """The receipt of a case that may not have come out, if there is one."""
        job = await self._printing.job_to_offer(tracking_code)
        if job is None:
            return None
        return a.ReceiptOffered(tracking_code, job.id, job.on_paper, retracted=job.cause == RETRACTED)

    async def check_payment(self, payment_ref: str) -> a.PaymentChanged | None:
        """The payment as it stands; None when the hub could not say."""
        answer = await self._hub.payment(payment_ref)
        return None if isinstance(answer, BackendFailure) else a.PaymentChanged(answer)

    async def check_upload(self, ref: str) -> a.UploadChanged | a.UploadLost:
        """What has come to a page for files."""
        answer = await self._hub.attachment(ref)
        return a.UploadLost() if isinstance(answer, BackendFailure) else a.UploadChanged(answer)

    async def tend_call(self, state: SessionState) -> a.CallStands | a.CallFailed:
        """Make the call of the visit, look how it stands, or take it back."""
        call = state.call
        if call is None:
            raise AssertionError("a call is tended only while there is one")
        if call.step in {CallStep.ASKING, CallStep.UNREACHED}:
            answer = await self._hub.call_somebody(self._alert(call, state))
        elif call.step is CallStep.CANCELLING:
            answer = await self._hub.cancel_alert(call.ref)
        else:
            answer = await self._hub.alert(call.ref)
        return a.CallFailed(answer) if isinstance(answer, BackendFailure) else a.CallStands(answer)

    def _alert(self, call: HelpCall, state: SessionState) -> AlertRequest:
        visit = f"{self._run}-{state.visit}"
        return AlertRequest(call.kind, state.language, visit, self._place, state.service_id)

    async def send_feedback(self, effect: SendFeedback) -> None:
        """Send a rating."""
        failure = await self._hub.send_feedback(Feedback(effect.service_id, effect.rating, effect.tracking_code))
        if failure is not None:
            _log.warning("rating was lost", kind=failure.kind)

    async def wipe(self) -> None:
        """Forget what is kept beside the state."""
        self._forget()

    async def _read_card(self, _state: SessionState) -> a.WorldAction:
        return a.CardWasRead(await self._reader.read_card())

    async def _read_passport(self, state: SessionState) -> a.WorldAction:
        if state.passport_key is None:
            raise AssertionError("a passport is read only with its key")
        outcome = await self._reader.read_passport(
            state.passport_key, lambda progress: self._report(a.PassportGoesOn(state.visit, progress))
        )
        expired = isinstance(outcome, PassportRead) and outcome.is_expired(self._clock.now().date())
        return a.PassportWasRead(outcome, expired)

    async def _assert_card(self, state: SessionState) -> a.WorldAction:
        card = state.card
        if card is None:
            raise AssertionError("a card is asserted only after it was read")
        answer = await self._hub.assert_card(CardAssertion(card.profile, card.proof, dict(card.facts)))
        return a.Failed(answer) if isinstance(answer, BackendFailure) else a.Identified(answer)

    async def _send_code(self, state: SessionState) -> a.WorldAction:
        answer = await self._hub.request_code(OneTimeCodeRequest(state.mobile, state.language))
        return a.Failed(answer) if isinstance(answer, BackendFailure) else a.CodeSent(answer)

    async def _check_code(self, state: SessionState) -> a.WorldAction:
        challenge = state.challenge.challenge_id if state.challenge else ""
        answer = await self._hub.answer_code(challenge, state.typed_code)
        return a.Failed(answer) if isinstance(answer, BackendFailure) else a.Identified(answer)

    async def _submit(self, state: SessionState) -> a.WorldAction:
        service = self._services[state.service_id]
        submission = Submission(service.id, state.language, dict(state.answers), self._clock.now())
        may_queue = may_wait(service, submission.answers)
        answer = await self._outbox.submit_now(
            submission, self._token(state), state.submission_key, may_queue=may_queue
        )
        match answer:
            case Filed():
                return a.Accepted(answer.receipt, answer.case)
            case Queued():
                return a.Accepted(self._provisional(submission, answer, service))
            case BackendFailure():
                return a.Failed(answer)
            case _:
                assert_never(answer)

    def _provisional(self, submission: Submission, queued: Queued, service: ServiceDefinition) -> Receipt:
        kept = msgspec.structs.replace(submission, provisional_code=queued.provisional_code, filed_at=queued.filed_at)
        return provisional_receipt(kept, service, self._kiosk_id)

    async def _look_up(self, state: SessionState) -> a.WorldAction:
        answer = await self._hub.look_up(LookUp(state.service_id, dict(state.answers)), self._token(state))
        return a.Failed(answer) if isinstance(answer, BackendFailure) else a.AnswerFound(answer)

    def _token(self, state: SessionState) -> str:
        """Who stands here; empty where these answers are given without a name, even if he is known by now."""
        nobody = identification_for(self._services[state.service_id], state.answers) == (Identification.NONE,)
        return state.identity.token if state.identity and not nobody else ""

    async def _find_bill(self, state: SessionState) -> a.WorldAction:
        answer = await self._hub.bill_for(BillRequest(state.service_id, dict(state.answers)), self._token(state))
        if isinstance(answer, BackendFailure):
            return a.Failed(answer)
        return a.BillFound(answer) if is_sound(answer) else a.Failed(BackendFailure(FailureKind.GARBLED))

    async def _start_payment(self, state: SessionState) -> a.WorldAction:
        bill = state.bill
        if bill is None:
            raise AssertionError("a payment is started only for a bill that is shown")
        request = PaymentRequest(bill.bill_id, bill.payment_id, state.service_id, state.language)
        answer = await self._hub.start_payment(request, state.payment_key)
        return a.Failed(answer) if isinstance(answer, BackendFailure) else a.PaymentChanged(answer)

    async def _find_case(self, state: SessionState) -> a.WorldAction:
        service = self._services[state.service_id]
        answer = await self._hub.case(_answer(service, state, FieldType.TRACKING_CODE))
        return a.Failed(answer) if isinstance(answer, BackendFailure) else a.CaseFound(answer)

    async def _find_cases(self, state: SessionState) -> a.WorldAction:
        answer = await self._hub.my_cases(state.identity.token if state.identity else "")
        return a.CasesFound(answer.cases) if isinstance(answer, CaseList) else a.Failed(answer)

    async def _open_upload(self, state: SessionState) -> a.WorldAction:
        request = AttachmentRequest(state.service_id, state.question, state.language)
        answer = await self._hub.open_attachment(request)
        return a.Failed(answer) if isinstance(answer, BackendFailure) else a.UploadChanged(answer)

    async def _find_slots(self, state: SessionState) -> a.WorldAction:
        resource = self._services[state.service_id].field(state.question).resource
        answer = await self._hub.slots(resource, state.today, _SLOT_DAYS)
        return a.Failed(answer) if isinstance(answer, BackendFailure) else a.SlotsFound(answer.slots)

    async def _hold_slot(self, state: SessionState) -> a.WorldAction:
        if state.booking is None:
            raise AssertionError("a time is kept only of those that are shown")
        resource = self._services[state.service_id].field(state.question).resource
        kept_before = state.answers.get(state.question, "")
        request = SlotRequest(state.booking.wanted, state.service_id, kept_before)
        token = state.identity.token if state.identity else ""
        answer = await self._hub.hold_slot(resource, request, state.booking.key, token)
        return a.Failed(answer) if isinstance(answer, BackendFailure) else a.SlotHeld(answer)

    async def _find_case_bill(self, state: SessionState) -> a.WorldAction:
        answer = await self._hub.case_bill(state.case.tracking_code if state.case else "")
        if isinstance(answer, BackendFailure):
            return a.Failed(answer)
        return a.BillFound(answer) if is_sound(answer) else a.Failed(BackendFailure(FailureKind.GARBLED))

    async def _object(self, state: SessionState) -> a.WorldAction:
        case, subject = state.case, state.objection
        if case is None or subject is None:
            raise AssertionError("one objects to a case that is shown, about something")
        objection = Objection(subject, state.drafts.get(objecting.WORDS, "").strip())
        answer = await self._hub.object_to(case.tracking_code, objection, state.objection_key)
        if isinstance(answer, BackendFailure):
            return a.Failed(answer)
        return a.ObjectionMade(msgspec.structs.replace(case, objections=(*case.objections, answer)))

    async def _give_place_back(self, state: SessionState) -> a.WorldAction:
        case, place = state.case, state.returning
        if case is None or place is None:
            raise AssertionError("a place is given back of a case that is shown")
        token = state.identity.token if state.identity else ""
        wanted = GiveBack(place.resource, place.begins)
        answer = await self._hub.give_place_back(case.tracking_code, wanted, state.returning_key, token)
        return a.Failed(answer) if isinstance(answer, BackendFailure) else a.PlaceGivenBack(answer)


def is_sound(bill: Bill) -> bool:
    """Whether a bill's numbers fit each other: both check digits, and the amount that the payment ID carries.

    The bank takes the amount in the payment ID, so a bill that shows another one must not be paid.
    """
    if identifiers.bill_id(bill.bill_id) or identifiers.payment_id(bill.payment_id, bill.bill_id):
        return False
    return identifiers.payment_amount(bill.payment_id) == bill.amount_rials


def _answer(service: ServiceDefinition, state: SessionState, kind: FieldType) -> str:
    """The answer to the first field of a type, or an empty string."""
    return next((state.answers[f.name] for f in service.fields if f.type is kind and f.name in state.answers), "")
