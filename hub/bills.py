"""Bills: found by what a form says, or made for what was chosen there. The kiosk computes no amount."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import msgspec
from sqlalchemy import and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub import case_store, cases, tariff
from hub.catalogue import Services
from hub.filing import stored_answers
from hub.identity import Identities
from hub.keys import Secret
from hub.problems import invalid, problem
from hub.tables import BillRow
from hub.tariff import Tariff
from kiosk.contract import forms, identifiers, normalise
from kiosk.contract.days import today_in_tehran
from kiosk.contract.forms import SEPARATOR, Answers
from kiosk.contract.identifiers import Reason
from kiosk.contract.problem import Problem, ProblemCode
from kiosk.contract.service import FieldType, Flow, Merchant, ServiceDefinition
from kiosk.contract.wire import Bill, BillRequest, CitizensTurn

#: What says nothing about whose bill it is.
_NO_SUBJECT = frozenset({FieldType.CHOICE, FieldType.MULTI_CHOICE, FieldType.MONEY, FieldType.CONSENT})


class Owed(msgspec.Struct, frozen=True):
    """What an office claims. `period` is a Jalali year or years; `owner_masked` never gives a name away."""

    amount_rials: int
    period: str = ""
    owner_masked: str = ""
    case: str = ""  # tracking code of the case that waits for this money


@dataclass(frozen=True)
class Bills:
    """Finds and makes bills."""

    services: Services
    tariff: Tariff
    identities: Identities
    secret: Secret
    clock: Callable[[], datetime]

    async def for_answers(
        self, session: AsyncSession, kiosk_id: str, identity: str | None, request: BillRequest
    ) -> Bill | Problem:
        """The bill that the answers are about: one that an office entered, or a fresh one for what was chosen."""
        service = self.services.with_flow(request.service_id, Flow.PAYMENT)
        if service is None or service.switched_off:
            return problem(self.services.refusal(request.service_id))
        now = self.clock()
        proven = self.identities.who(service, request.answers, kiosk_id, identity, now)
        if isinstance(proven, Problem):
            return proven
        facts = proven.facts if proven else {}
        today = today_in_tehran(now)
        answers = stored_answers(service, request.answers, facts, today)
        if isinstance(answers, Problem):
            return answers
        if pair := _of_type(service, answers, FieldType.BILL):
            bill_id, _, payment_id = pair.partition(SEPARATOR)
            return await self.by_numbers(session, bill_id, payment_id)
        return await self._found_or_made(session, service, answers)

    async def by_numbers(self, session: AsyncSession, bill_id: str, payment_id: str) -> Bill | Problem:
        """The bill with these two numbers."""
        bill, payment = normalise.identifier(bill_id), normalise.identifier(payment_id)
        if reason := identifiers.bill_id(bill):
            return invalid({"bill_id": reason})
        if reason := identifiers.payment_id(payment, bill):
            return invalid({"payment_id": reason})
        row = await session.get(BillRow, (bill, payment))
        return view(row) if row else problem(ProblemCode.BILL_NOT_FOUND)

    async def of_property(self, session: AsyncSession, renewal_code: str) -> Bill | Problem:
        """The bill of a property: an unpaid one first, else the newest."""
        code = normalise.hyphenated(renewal_code)
        if reason := identifiers.renewal_code(code):
            return invalid({"renewal_code": reason})
        mine = select(BillRow).where(BillRow.renewal_code == code)
        row = (await session.scalars(mine.order_by(BillRow.paid, BillRow.period.desc()).limit(1))).first()
        return view(row) if row else problem(ProblemCode.BILL_NOT_FOUND)

    async def find(self, session: AsyncSession, service: ServiceDefinition, answers: Answers) -> BillRow | None:
        """The bill of a service that the stored `answers` name: an unpaid one first, else the newest."""
        mine = and_(BillRow.service_id == service.id, BillRow.subject == self._subject(service, answers))
        if code := _of_type(service, answers, FieldType.RENEWAL_CODE):
            # Bills from before services had bills of their own are known by the property alone.
            mine = or_(mine, and_(BillRow.service_id == "", BillRow.renewal_code == code))
        newest_first = (BillRow.service_id == "", BillRow.paid, BillRow.period.desc(), BillRow.payment_id.desc())
        return (await session.scalars(select(BillRow).where(mine).order_by(*newest_first).limit(1))).first()

    async def enter(
        self, session: AsyncSession, service: ServiceDefinition, answers: Answers, owed: Owed, *, keep: bool = True
    ) -> BillRow:
        """A fresh bill with numbers of its own. `keep`: it stays when nobody pays it, as an office's claim does.

        `answers` are stored ones. Raises ValueError when no payment ID can carry the amount.
        """
        now = self.clock()
        company = self.tariff.companies[service.merchant]
        bill_id, payment_id = await _free_numbers(session, company, owed.amount_rials, now)
        row = BillRow(
            bill_id=bill_id,
            payment_id=payment_id,
            amount_rials=owed.amount_rials,
            renewal_code=_of_type(service, answers, FieldType.RENEWAL_CODE),
            period=owed.period,
            owner_masked=owed.owner_masked,
            paid=False,
            service_id=service.id,
            merchant=service.merchant.value,
            subject=self._subject(service, answers),
            answers=self.secret.seal("bill answers", msgspec.json.encode(answers)),
            tracking_code=owed.case,
            made_at=None if keep else now,
        )
        session.add(row)
        return row

    async def charge(self, session: AsyncSession, tracking_code: str, rials: int, actor: str = "") -> Bill:
        """The bill of a case that waits for its payment: what the agency computed. A case has one that is open.

        `actor` enters it, as the log of the case names him.

        Raises ValueError when the case waits for no money, has an open bill, or no payment ID carries the amount.
        """
        case = await case_store.held(session, normalise.identifier(tracking_code))
        service = self.services.get(case.service_id) if case else None
        if case is None or service is None:
            raise ValueError("there is no such case")
        if cases.citizens_turn(case_store.stages_of(case)) is not CitizensTurn.PAY:
            raise ValueError("the case does not wait for a payment")
        earlier = await self.of_case(session, case.tracking_code)
        if earlier is not None and not earlier.paid:
            raise ValueError("the case has a bill that is not paid yet")
        row = await self.enter(session, service, {}, Owed(rials, case=case.tracking_code))
        row.subject = ""  # it is found by its case and its numbers only
        told = case_store.Event("bill entered", f"{row.bill_id}/{row.payment_id}")
        await case_store.record(session, case, [told], self.clock(), actor)
        await session.flush()
        return view(row)

    async def of_case(self, session: AsyncSession, tracking_code: str) -> Bill | None:
        """The bill of a case: an open one first."""
        mine = select(BillRow).where(BillRow.tracking_code == tracking_code).order_by(BillRow.paid).limit(1)
        row = (await session.scalars(mine)).first() if tracking_code else None
        return view(row) if row else None

    def answers_of(self, row: BillRow) -> dict[str, str]:
        """The answers that a bill was entered or made with."""
        plain = self.secret.unseal("bill answers", row.answers) if row.answers else None
        return msgspec.json.decode(plain, type=dict[str, str]) if plain else {}

    async def _found_or_made(
        self, session: AsyncSession, service: ServiceDefinition, answers: dict[str, str]
    ) -> Bill | Problem:
        rials = self.tariff.price(service.id, answers)
        chosen = next((f for f in forms.asked_fields(service, answers) if f.type is FieldType.MONEY), None)
        if rials is None and chosen is not None:
            rials = int(answers.get(chosen.name, "0"))
            if rials % tariff.UNIT:
                return invalid({chosen.name: Reason.UNEVEN})
            if not 0 < rials <= tariff.LARGEST:
                return invalid({chosen.name: Reason.RANGE})
        if rials is not None:
            return view(await self.enter(session, service, answers, Owed(rials), keep=False))
        found = await self.find(session, service, answers)
        return view(found) if found else problem(ProblemCode.BILL_NOT_FOUND)

    def _subject(self, service: ServiceDefinition, answers: Answers) -> str:
        """Whose bill it is, as a keyed hash: plates and numbers of people are not stored to be looked up."""
        said = (
            part
            for field in forms.asked_fields(service, answers)
            if field.type not in _NO_SUBJECT and answers.get(field.name)
            for part in (field.name, answers[field.name])
        )
        return self.secret.digest("bill", service.id, *said)


def view(row: BillRow) -> Bill:
    """A bill as everyone who knows its numbers may see it."""
    return Bill(
        bill_id=row.bill_id,
        payment_id=row.payment_id,
        amount_rials=row.amount_rials,
        renewal_code=row.renewal_code,
        period=row.period,
        owner_masked=row.owner_masked,
        paid=row.paid,
        merchant=Merchant(row.merchant),
    )


async def _free_numbers(session: AsyncSession, company: str, rials: int, now: datetime) -> tuple[str, str]:
    """Numbers whose bill ID nobody has."""
    while True:
        file = tariff.FIRST_FILE + secrets.randbelow(tariff.FILES)
        bill_id, payment_id = tariff.bill_numbers(file, company, rials, now)
        if await session.scalar(select(BillRow.bill_id).where(BillRow.bill_id == bill_id).limit(1)) is None:
            return bill_id, payment_id


def _of_type(service: ServiceDefinition, answers: Answers, kind: FieldType) -> str:
    """The first answer of a type, or an empty string."""
    asked = forms.asked_fields(service, answers)
    return next((answers[f.name] for f in asked if f.type is kind and answers.get(f.name)), "")
