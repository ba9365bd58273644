"""The page behind the QR of a receipt: what is proven, and where the case stands now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import msgspec
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub import case_store
from hub.composition import Hub
from hub.tables import PaymentRow
from hub.web import writing
from hub.web.facts import Fact, amount
from hub.web.pages import render
from hub.web.words import say
from kiosk.contract import tracking
from kiosk.contract.language import Language, LocalText
from kiosk.contract.receipt import Claim, Receipt, ReceiptKind
from kiosk.contract.service import Promise
from kiosk.contract.wire import CaseView, CitizensTurn, Escalation, ObjectionView, PaymentStatus, StageStatus, StageView

#: Unicode isolates: a date within a sentence runs from left to right.
_LRI, _PDI = "\u2066", "\u2069"


@dataclass(frozen=True)
class Holder:
    """Who has the case now, with what can be said of it in sentences."""

    facts: list[Fact]
    late: list[str]


async def page(hub: Hub, token: str, language: Language) -> str | None:
    """The page of a genuine receipt; None when this hub did not sign it."""
    claim = hub.receipts.verify(token)
    if claim is None:
        return None
    async with hub.database.read() as session:
        row = await case_store.find(session, claim.tracking_code)
        now = hub.clock()
        view = case_store.view(row, hub.calendar, now) if row else None
        is_reversed = claim.kind is ReceiptKind.PAYMENT and await _is_reversed(session, claim)
    return render(
        "receipt",
        language,
        title=say("genuine", language),
        proves=say(f"proves_{claim.kind.value}", language),
        is_reversed=is_reversed,
        facts=_facts(hub, claim, language),
        case=view,
        has_case=claim.kind in {ReceiptKind.REQUEST, ReceiptKind.PAYMENT} or view is not None,
        holders=[_holder(hub, view, stage, language) for stage in view.stages if _is_telling(stage)] if view else [],
        turn=_turn(view.turn, language) if view else None,
        objections=[_objection(made, language) for made in view.objections] if view else [],
        as_of=f"{_LRI}{writing.moment(now, language)}{_PDI}",
    )


def not_genuine(language: Language) -> str:
    """The page for everything else that somebody may have scanned."""
    return render("not_genuine", language, title=say("not_genuine", language))


async def _is_reversed(session: AsyncSession, claim: Claim) -> bool:
    """Whether the payment that a receipt proves was taken back later."""
    at = datetime.fromtimestamp(claim.issued_at, UTC)
    around = PaymentRow.paid_at.between(at - timedelta(seconds=5), at + timedelta(seconds=5))
    for row in await session.scalars(select(PaymentRow).where(around, PaymentRow.kiosk_id == claim.kiosk_id)):
        if row.receipt and msgspec.json.decode(row.receipt, type=Receipt).tracking_code == claim.tracking_code:
            return row.status != PaymentStatus.PAID
    return False


def _facts(hub: Hub, claim: Claim, language: Language) -> list[Fact]:
    service = hub.services.get(claim.service_id)
    at = datetime.fromtimestamp(claim.issued_at, UTC)
    facts = [
        Fact(say("what", language), say(claim.kind.value, language)),
        Fact(say("service", language), service.title.to(language) if service else claim.service_id),
        Fact(say("code", language), tracking.shown(claim.tracking_code), "ltr"),
        Fact(say("when", language), writing.moment(at, language), "ltr"),
        Fact(say("kiosk", language), claim.kiosk_id, "ltr"),
    ]
    if claim.amount_rials:
        facts.append(amount(claim.amount_rials, language))
    return facts


def _is_telling(stage: StageView) -> bool:
    return stage.status in {StageStatus.ACTIVE, StageStatus.STOPPED, StageStatus.REFUSED}


def _holder(hub: Hub, case: CaseView, stage: StageView, language: Language) -> Holder:
    names, service = hub.services.catalogue.names, hub.services.get(case.service_id)
    promised = service is not None and service.promise is Promise.PROMISED
    agency, refused = _named(names.agencies, stage.agency, language), stage.status is StageStatus.REFUSED
    facts = [] if refused else [Fact(say("held_by", language), agency)]
    facts.append(Fact(say("step", language), _named(names.steps, stage.step, language)))
    if stage.since:
        facts.append(Fact(say("since", language), writing.day(stage.since, language), "ltr"))
    if stage.due:
        until = say("promised_by" if promised else "usually_by", language)
        facts.append(Fact(until, writing.day(stage.due, language), "ltr"))
    if stage.reason:
        facts.append(Fact(say("reason", language), _named(names.reasons, stage.reason, language)))
    if stage.rule:
        facts.append(Fact(say("rule", language), stage.rule))
    late = [say("refused_by", language, n=agency)] if refused else []
    late += [say("stopped", language)] if stage.status is StageStatus.STOPPED else []
    if stage.overdue_days:
        key = ("late" if promised else "longer") + ("_one" if stage.overdue_days == 1 else "")
        late.append(say(key, language, n=writing.number(stage.overdue_days, language)))
    if stage.escalated_to is not Escalation.NONE:
        late.append(say(stage.escalated_to.value, language))
    return Holder(facts, late)


def _turn(turn: CitizensTurn, language: Language) -> tuple[str, str] | None:
    """What the citizen must do, in the words of the kiosk: title and sentence."""
    if turn is CitizensTurn.NONE:
        return None
    return say(f"turn_{turn.value}", language), say(f"turn_{turn.value}_note", language)


def _objection(made: ObjectionView, language: Language) -> tuple[str, str]:
    """An objection and what came of it. What was written is for whom it is about."""
    about = say(f"objection_{made.subject.value}", language)
    title = say("objection", language, n=writing.number(made.number, language), what=about)
    if made.answered_at is None:
        day = f"{_LRI}{writing.day(made.due, language)}{_PDI}"
        return title, say("objection_waits", language, n=day)
    return title, say("upheld" if made.upheld else "not_upheld", language)


def _named(names: dict[str, LocalText], key: str, language: Language) -> str:
    return names[key].to(language) if key in names else key
