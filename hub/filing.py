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
from hub.idempotency import Made
from hub.identity import Identities
from hub.keys import Secret
from hub.problems import invalid, problem
from hub.receipts import Receipts
from hub.slots import Slots, Taker
from hub.tables import CaseRow
from kiosk.contract import forms, normalise, tracking
from kiosk.contract.branches import flow_for, stages_for
from kiosk.contract.days import today_in_tehran
from kiosk.contract.forms import Accepted, Refused
from kiosk.contract.identifiers import Reason
from kiosk.contract.problem import Problem
from kiosk.contract.receipt import Receipt, ReceiptKind
from kiosk.contract.service import FieldType, Flow, ServiceDefinition
from kiosk.contract.wire import Filed, Submission

_CLOCKS_DIFFER = timedelta(minutes=5)
_PROVISIONAL_LENGTH = 32
_TAKES = {FieldType.SLOT, FieldType.ATTACHMENT}


@dataclass(frozen=True)
class _Draft:
    """A submission that is in order. `answers` are stored ones; `row` waits for them and for its stages."""

    service: ServiceDefinition
    submission: Submission
    facts: dict[str, str]
    answers: dict[str, str]
    row: CaseRow


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

    def is_plain(self, submission: Submission) -> bool:
        """Whether it names nothing that must be there, and free: no place, no file."""
        service = self.services.with_flow(submission.service_id, Flow.REQUEST)
        fields = service.fields if service else ()
        return not any(field.type in _TAKES and submission.answers.get(field.name) for field in fields)

    def made(self, kiosk_id: str, identity: str | None, submission: Submission) -> Made[Filed] | Problem:
        """The case that a plain submission becomes, or what is wrong. It is not stored yet."""
        draft = self._draft(kiosk_id, identity, submission)
        return self._opened(draft) if isinstance(draft, _Draft) else draft

    async def file(
        self, session: AsyncSession, kiosk_id: str, identity: str | None, submission: Submission
    ) -> Filed | Problem:
        """Open the case with the places and files that it names, or say what is wrong."""
        draft = self._draft(kiosk_id, identity, submission)
        if isinstance(draft, Problem):
            return draft
        service, answers, code = draft.service, draft.answers, draft.row.tracking_code
        tickets = await self.slots.take(session, service, answers, Taker(kiosk_id, draft.facts, code))
        if isinstance(tickets, Problem):
            return tickets
        answers.update(tickets)
        if missing := await self.uploads.bind(session, kiosk_id, service, answers, code):
            return missing
        made = self._opened(draft, booked=self.slots.is_final(service, tickets))
        await case_store.store(session, made.rows)
        return made.answer

    def _draft(self, kiosk_id: str, identity: str | None, submission: Submission) -> _Draft | Problem:
        """The legal clock starts now, not at the citizen's tap."""
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
        facts = proven.facts if proven else {}
        day = today_in_tehran(submission.filed_at)  # a stored submission was judged on the day of the tap
        answers = stored_answers(service, submission.answers, facts, day)
        if isinstance(answers, Problem):
            return answers
        if service.look_up_when is not None and flow_for(service, answers) is Flow.LOOK_UP:
            return invalid({service.look_up_when.field: Reason.NOT_OFFERED})  # that is asked at once, and never filed
        return _Draft(service, submission, facts, answers, self._case(service, kiosk_id, facts, submission, now))

    def _opened(self, draft: _Draft, *, booked: bool = False) -> Made[Filed]:
        service, row, now = draft.service, draft.row, draft.row.opened_at
        row.answers = self.secret.seal("answers", msgspec.json.encode(draft.answers))
        stages = cases.opened(stages_for(service, draft.answers), now)
        if booked:
            stages = cases.booked(stages, now)
        rows = case_store.fresh(row, stages, self.calendar, f"kiosk:{row.kiosk_id}")
        receipt = self._receipt(service, row, draft.submission, draft.answers)
        return Made(Filed(row.tracking_code, receipt, case_store.view(row, self.calendar, now, stages)), rows)

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
        self, service: ServiceDefinition, kiosk_id: str, facts: dict[str, str], submission: Submission, now: datetime
    ) -> CaseRow:
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


def stored_answers(
    service: ServiceDefinition, answers: dict[str, str], facts: dict[str, str], today: date
) -> dict[str, str] | Problem:
    """The accepted answers in their stored form, or what is wrong with them: the rules of the form, and two more,
    nothing that was not asked, and nothing that contradicts the identity.
    """
    found = forms.outcomes(service, answers, today)
    errors = {name: outcome.reason for name, outcome in found.items() if isinstance(outcome, Refused)}
    errors.update({name: Reason.NOT_OFFERED for name, value in answers.items() if value and name not in found})
    for field in service.fields:
        fact, outcome = facts.get(field.from_identity), found.get(field.name)
        if fact and isinstance(outcome, Accepted) and outcome.value != fact:
            errors[field.name] = Reason.NOT_OFFERED
    if errors:
        return invalid(errors)
    return {name: said.value for name, said in found.items() if isinstance(said, Accepted) and said.value}
