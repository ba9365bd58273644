"""A submission becomes a case with a tracking code and a signed receipt."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import msgspec
from sqlalchemy.ext.asyncio import AsyncSession

from hub import case_store, cases, receipts
from hub.attachments.uploads import Uploads
from hub.calendar import WorkingCalendar
from hub.catalogue import Services
from hub.identity import Identities, Proven
from hub.keys import Secret
from hub.problems import invalid, problem
from hub.receipts import Receipts
from hub.slots import Slots, Taker
from hub.tables import CaseRow
from kiosk.contract import forms, normalise, tracking
from kiosk.contract.branches import flow_for, stages_for
from kiosk.contract.days import today_in_tehran
from kiosk.contract.forms import Accepted
from kiosk.contract.identifiers import Reason
from kiosk.contract.problem import Problem
from kiosk.contract.receipt import Receipt, ReceiptKind
from kiosk.contract.service import Flow, ServiceDefinition
from kiosk.contract.wire import Filed, Submission

_CLOCKS_DIFFER = timedelta(minutes=5)
_PROVISIONAL_LENGTH = 32


@dataclass(frozen=True)
class Filing:
    """Takes submissions."""

    services: Services
    identities: Identities
    receipts: Receipts
    calendar: WorkingCalendar
    slots: Slots
    uploads: Uploads
    secret: Secret
    clock: Callable[[], datetime]
    late: timedelta  # how old a stored submission may be

    async def file(
        self, session: AsyncSession, kiosk_id: str, identity: str | None, submission: Submission
    ) -> Filed | Problem:
        """Open the case, or say what is wrong. The legal clock starts now, not at the citizen's tap."""
        service = self.services.with_flow(submission.service_id, Flow.REQUEST)
        if service is None:
            return problem(self.services.refusal(submission.service_id))
        now = self.clock()
        if errors := self._envelope_errors(submission, now):
            return invalid(errors)
        # The token must have been valid when the citizen tapped: a stored submission arrives later.
        proven = self.identities.who(service, submission.answers, kiosk_id, identity, submission.filed_at)
        if isinstance(proven, Problem):
            return proven
        day = today_in_tehran(submission.filed_at)  # a stored submission was judged on the day of the tap
        if errors := answer_errors(service, submission.answers, proven.facts if proven else {}, day):
            return invalid(errors)
        answers = stored_answers(service, submission.answers, day)
        if service.look_up_when is not None and flow_for(service, answers) is Flow.LOOK_UP:
            return invalid({service.look_up_when.field: Reason.NOT_OFFERED})  # that is asked at once, and never filed
        row = self._case(service, kiosk_id, proven, submission, now)
        taker = Taker(kiosk_id, proven.facts if proven else {}, row.tracking_code)
        tickets = await self.slots.take(session, service, answers, taker)
        if isinstance(tickets, Problem):
            return tickets
        answers.update(tickets)
        if missing := await self.uploads.bind(session, kiosk_id, service, answers, row.tracking_code):
            return missing
        row.answers = self.secret.seal("answers", msgspec.json.encode(answers))
        stages = cases.opened(stages_for(service, answers), now)
        if self.slots.is_final(service, tickets):
            stages = cases.booked(stages, now)
        await case_store.add(session, row, stages, self.calendar, f"kiosk:{kiosk_id}")
        receipt = self._receipt(service, row, submission, answers)
        return Filed(row.tracking_code, receipt, case_store.view(row, self.calendar, now, stages))

    def _envelope_errors(self, submission: Submission, now: datetime) -> dict[str, Reason]:
        errors: dict[str, Reason] = {}
        if submission.filed_at.tzinfo is None:
            errors["filed_at"] = Reason.FORMAT
        elif not now - self.late <= submission.filed_at <= now + _CLOCKS_DIFFER:
            errors["filed_at"] = Reason.RANGE
        provisional = normalise.identifier(submission.provisional_code)
        if provisional and not (provisional.isascii() and provisional.isalnum()):
            errors["provisional_code"] = Reason.FORMAT
        elif len(provisional) > _PROVISIONAL_LENGTH:
            errors["provisional_code"] = Reason.TOO_LONG
        return errors

    def _case(
        self, service: ServiceDefinition, kiosk_id: str, proven: Proven | None, submission: Submission, now: datetime
    ) -> CaseRow:
        facts = proven.facts if proven else {}
        return CaseRow(
            tracking_code=tracking.new(secrets.randbelow),
            service_id=service.id,
            kiosk_id=kiosk_id,
            provisional_code=normalise.identifier(submission.provisional_code),
            owner_national_id=owner_key(self.secret, "national_id", facts),
            owner_mobile=owner_key(self.secret, "mobile", facts),
            owner_passport=owner_key(self.secret, "passport", facts),
            filed_at=submission.filed_at,
            opened_at=now,
        )

    def _receipt(
        self, service: ServiceDefinition, row: CaseRow, submission: Submission, answers: dict[str, str]
    ) -> Receipt:
        return self.receipts.sign(
            Receipt(
                kind=ReceiptKind.REQUEST,
                tracking_code=row.tracking_code,
                service_id=service.id,
                issued_at=row.opened_at,
                kiosk_id=row.kiosk_id,
                language=submission.language,
                lines=receipts.lines(service, answers),
                due=row.due,
            )
        )


def owner_key(secret: Secret, fact: str, facts: dict[str, str]) -> str:
    """How a person is looked up without storing the number; empty when the fact is not known."""
    return secret.digest(f"owner {fact}", facts[fact]) if facts.get(fact) else ""


def answer_errors(
    service: ServiceDefinition, answers: dict[str, str], facts: dict[str, str], today: date
) -> dict[str, Reason]:
    """The rules of the form, and two more: nothing that was not asked, and nothing that contradicts the identity."""
    errors = forms.refusals(service, answers, today)
    asked = {field.name: field for field in forms.asked_fields(service, answers)}
    errors.update({name: Reason.NOT_OFFERED for name, value in answers.items() if value and name not in asked})
    for name, field in asked.items():
        fact, outcome = facts.get(field.from_identity), forms.accept(field, answers.get(name, ""), today)
        if fact and isinstance(outcome, Accepted) and outcome.value != fact:
            errors[name] = Reason.NOT_OFFERED
    return errors


def stored_answers(service: ServiceDefinition, answers: dict[str, str], today: date) -> dict[str, str]:
    """The accepted answers in their stored form."""
    outcomes = {f.name: forms.accept(f, answers.get(f.name, ""), today) for f in forms.asked_fields(service, answers)}
    return {
        name: outcome.value for name, outcome in outcomes.items() if isinstance(outcome, Accepted) and outcome.value
    }
