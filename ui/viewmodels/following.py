"""The view of one case: who has it now, since when, by when, and the whole road of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.contract import tracking
from kiosk.contract.language import Language, digits
from kiosk.contract.refunds import RefundStatus, RefundView
from kiosk.contract.service import Names, Promise, ServiceDefinition
from kiosk.contract.wire import CaseStatus, CaseView, CitizensTurn, ObjectionView, StageStatus, StageView
from ui import formatting, wording

_HELD = frozenset({StageStatus.ACTIVE, StageStatus.STOPPED})


@dataclass(frozen=True)
class Stage:
    """One stage of the road, in words."""

    title: str
    status: str
    holder: str
    since: str
    note: str
    overdue: bool
    parallel: bool


@dataclass(frozen=True)
class Holder:
    """An office that has the case now."""

    who: str
    what: str
    since: str
    due: str
    late: str


@dataclass(frozen=True)
class Call:
    """What the citizen must know or do: a stopped clock, a refusal, the end."""

    title: str
    text: str
    look: str  # the kind of notice: success, warning or danger


@dataclass(frozen=True)
class FollowView:
    """Everything the case screen shows."""

    title: str = ""
    code: str = ""
    dates: str = ""
    status: str = ""
    holders: tuple[Holder, ...] = ()
    calls: tuple[Call, ...] = ()
    stages: tuple[Stage, ...] = ()


def view_of(case: CaseView, service: ServiceDefinition | None, names: Names, language: Language) -> FollowView:
    """The view of `case`. A service that this kiosk does not know is called by its identifier.

    What is only an estimate is said as one: "usually", never "promised".
    """
    promised = service is not None and service.promise is Promise.PROMISED
    ordered = sorted(case.stages, key=lambda stage: stage.order)
    before = [None, *ordered]
    return FollowView(
        title=service.title.to(language) if service else formatting.isolate_ltr(case.service_id),
        code=formatting.isolate_ltr(tracking.shown(case.tracking_code)),
        dates=_dates(case, language, promised=promised),
        status=wording.case_status(case.status),
        holders=tuple(_holder(stage, names, language, promised=promised) for stage in _latest_first(ordered)),
        calls=_calls(case, ordered, names, language),
        stages=tuple(
            _stage(stage, names, language, parallel=_beside(previous, stage), promised=promised)
            for previous, stage in zip(before, ordered, strict=False)
        ),
    )


def agency(key: str, names: Names, language: Language) -> str:
    """What an agency or a role is called; a key that this kiosk does not know yet stays as it is."""
    name = names.agencies.get(key)
    return name.to(language) if name else formatting.isolate_ltr(key)


def step(key: str, names: Names, language: Language) -> str:
    """What a step is called."""
    name = names.steps.get(key)
    return name.to(language) if name else formatting.isolate_ltr(key)


def _beside(previous: StageView | None, stage: StageView) -> bool:
    return previous is not None and previous.order == stage.order


def _dates(case: CaseView, language: Language, *, promised: bool) -> str:
    translate = QCoreApplication.translate
    filed = translate("Filing", "Filed on %1.").replace("%1", formatting.date(case.filed_at, language))
    if case.due is None:
        return filed
    ends = translate("Filing", "Promised end: %1.") if promised else translate("Filing", "Usually ends by %1.")
    return f"{filed}\n{ends.replace('%1', formatting.date(case.due, language))}"


def _latest_first(stages: list[StageView]) -> list[StageView]:
    """The stages that somebody holds now, the most overdue on top."""
    held = [stage for stage in stages if stage.status in _HELD]
    return sorted(held, key=lambda stage: (-stage.overdue_days, stage.order))


def _holder(stage: StageView, names: Names, language: Language, *, promised: bool) -> Holder:
    translate = QCoreApplication.translate
    since = (
        translate("Filing", "Since %1.").replace("%1", formatting.date(stage.since, language)) if stage.since else ""
    )
    by = translate("Filing", "Promised by %1.") if promised else translate("Filing", "Usually by %1.")
    due = by.replace("%1", formatting.date(stage.due, language)) if stage.due else ""
    return Holder(
        who=agency(stage.holder or stage.agency, names, language),
        what=step(stage.step, names, language),
        since=since,
        due=due,
        late=_late(stage, language, promised=promised),
    )


def _late(stage: StageView, language: Language, *, promised: bool) -> str:
    """How late it is, in the words of the page of its receipt; behind an estimate nobody is late."""
    if stage.overdue_days <= 0:
        return ""
    translate = QCoreApplication.translate
    sentence = translate("Filing", "Overdue by %1.") if promised else translate("Filing", "%1 longer than usual.")
    late = sentence.replace("%1", formatting.working_days(stage.overdue_days, language))
    return " ".join(part for part in (late, wording.escalation(stage.escalated_to)) if part)


def _stage(stage: StageView, names: Names, language: Language, *, parallel: bool, promised: bool) -> Stage:
    return Stage(
        title=step(stage.step, names, language),
        status=stage.status.value,
        holder=agency(stage.agency, names, language),
        since=_when(stage, language),
        note=_note(stage, names, language, promised=promised),
        overdue=promised and stage.overdue_days > 0 and stage.status in _HELD,
        parallel=parallel,
    )


def _when(stage: StageView, language: Language) -> str:
    translate = QCoreApplication.translate
    if stage.ended is not None:
        return translate("Filing", "on %1").replace("%1", formatting.date(stage.ended, language))
    if stage.since is not None and stage.status in _HELD:
        return translate("Filing", "since %1").replace("%1", formatting.date(stage.since, language))
    return ""


def _note(stage: StageView, names: Names, language: Language, *, promised: bool) -> str:
    """The promise while it counts, and the reason where there is one."""
    parts: list[str] = []
    if stage.promised_days > 0 and stage.status in {StageStatus.WAITING, *_HELD}:
        translate = QCoreApplication.translate
        sentence = translate("Filing", "Promised time: %1.") if promised else translate("Filing", "Usual time: %1.")
        parts.append(sentence.replace("%1", formatting.working_days(stage.promised_days, language)))
    if stage.status in _HELD and stage.overdue_days > 0:
        parts.append(_late(stage, language, promised=promised))
    if stage.reason:
        parts.append(formatting.isolate(reason(stage, names, language)))
    return " ".join(parts)


def reason(stage: StageView, names: Names, language: Language) -> str:
    """Why a stage stands, was refused or was passed over, in words; empty where there is no reason."""
    return names.reasons[stage.reason].to(language) if stage.reason in names.reasons else stage.reason


def _calls(case: CaseView, stages: list[StageView], names: Names, language: Language) -> tuple[Call, ...]:
    translate = QCoreApplication.translate
    found = [_turn(case.turn), *(_call(stage, names, language) for stage in stages)]
    calls = [call for call in found if call is not None]
    calls += [_objection(made, language) for made in case.objections]
    calls += [_refund(refund, language) for refund in case.refunds]
    if case.status is CaseStatus.DONE:
        done = translate("Filing", "Every office has finished its part. You need to do nothing more.")
        calls.append(Call(translate("Filing", "This request is completed"), done, "success"))
    return tuple(calls)


def _turn(whose: CitizensTurn) -> Call | None:
    title, text = wording.turn(whose)
    return Call(title, text, "success" if whose is CitizensTurn.COLLECT else "warning") if title else None


def _objection(made: ObjectionView, language: Language) -> Call:
    translate = QCoreApplication.translate
    title = translate("Filing", "Objection %1: %2").replace("%1", formatting.number(made.number, language))
    title = title.replace("%2", wording.objection_subject(made.subject))
    if made.answered_at is None:
        waits = translate("Filing", "The inspection office answers by %1, not the office that it is about.")
        return Call(title, waits.replace("%1", formatting.date(made.due, language)), "info")
    came = translate("Filing", "It was upheld.") if made.upheld else translate("Filing", "It was not upheld.")
    return Call(title, _lines(came, made.answer), "success" if made.upheld else "danger")


def _refund(refund: RefundView, language: Language) -> Call:
    translate = QCoreApplication.translate
    title = translate("Filing", "Refund of %1").replace("%1", formatting.money(refund.amount_rials, language))
    day = formatting.date(refund.since, language)
    match refund.status:
        case RefundStatus.ASKED:
            said, look = translate("Filing", "It is asked for since %1. A second person must agree."), "info"
        case RefundStatus.APPROVED:
            said, look = translate("Filing", "It was agreed to on %1, and will be sent to you."), "info"
        case RefundStatus.SENT:
            said, look = translate("Filing", "It was sent on %1. It is not confirmed yet that it arrived."), "info"
        case RefundStatus.CONFIRMED:
            said, look = translate("Filing", "The money went back to you on %1."), "success"
        case RefundStatus.FAILED:
            said, look = translate("Filing", "It did not go through on %1. Please call 137."), "danger"
        case _:
            assert_never(refund.status)
    return Call(title, said.replace("%1", day), look)


def _call(stage: StageView, names: Names, language: Language) -> Call | None:
    translate = QCoreApplication.translate
    who = agency(stage.agency, names, language)
    if stage.status is StageStatus.STOPPED:
        title = translate("Filing", "%1 waits for something").replace("%1", who)
        ask = translate("Filing", "The clock is stopped until then. Questions? Call %1.")
        number = digits("137", language)
        return Call(title, _lines(reason(stage, names, language), ask.replace("%1", number)), "warning")
    if stage.status is StageStatus.REFUSED:
        title = translate("Filing", "%1 refused this request").replace("%1", who)
        rule = translate("Filing", "Rule: %1.").replace("%1", formatting.isolate(stage.rule)) if stage.rule else ""
        object_to = translate("Filing", "You may object here, or at the service desk.")
        return Call(title, _lines(reason(stage, names, language), rule, object_to), "danger")
    return None


def _lines(*parts: str) -> str:
    """Each on a line of its own: what an office wrote may be in another direction than the screen."""
    return "\n".join(formatting.isolate(part) for part in parts if part)
