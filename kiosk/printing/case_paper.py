"""A case on paper: what its citizen must do, every stage with who has it and until when, what is late."""

from __future__ import annotations

from datetime import datetime

from kiosk.contract import tracking
from kiosk.contract.language import Language, LocalText
from kiosk.contract.service import Names, ServiceDefinition
from kiosk.contract.wire import CaseStatus, CaseView, CitizensTurn, ObjectionView, StageStatus, StageView
from kiosk.printing.document import (
    BigCode,
    Block,
    Checked,
    CheckMark,
    Framed,
    Label,
    Letterhead,
    Mark,
    Moment,
    PaperDocument,
    Paragraph,
    Qr,
    Row,
    Section,
    Separator,
    StaffLine,
    Title,
    WorkingDays,
)
from kiosk.printing.receipts import QR_PREFIX, due_label, practice_ending

#: What is said of a stage on paper.
STATUS_WORDS: dict[StageStatus, LocalText] = {
    StageStatus.WAITING: LocalText(fa="در انتظار", en="waiting", ar="قيد الانتظار", ur="منتظر", az="gözləyir"),
    StageStatus.ACTIVE: LocalText(fa="در دست بررسی", en="in progress", ar="قيد المعالجة", ur="جاری", az="icrada"),
    StageStatus.STOPPED: LocalText(fa="متوقف", en="stopped", ar="متوقف", ur="رکا ہوا", az="dayandırılıb"),
    StageStatus.DONE: LocalText(fa="انجام شد", en="done", ar="أُنجز", ur="مکمل", az="tamamlandı"),
    StageStatus.REFUSED: LocalText(fa="رد شد", en="refused", ar="مرفوض", ur="مسترد", az="rədd edildi"),
    StageStatus.SKIPPED: LocalText(
        fa="لازم نیست", en="not needed", ar="غير مطلوب", ur="ضروری نہیں", az="tələb olunmur"
    ),
}


#: The box before a stage.
_BOXES = {
    StageStatus.WAITING: CheckMark.BY_HAND,
    StageStatus.ACTIVE: CheckMark.NOW,
    StageStatus.STOPPED: CheckMark.POOR,
    StageStatus.DONE: CheckMark.GOOD,
    StageStatus.REFUSED: CheckMark.BAD,
    StageStatus.SKIPPED: CheckMark.LEFT_OUT,
}
_CASES: dict[CaseStatus, LocalText] = {
    CaseStatus.OPEN: LocalText(fa="باز", en="open", ar="مفتوح", ur="کھلا", az="açıqdır"),
    CaseStatus.DONE: LocalText(fa="پایان یافت", en="completed", ar="مكتمل", ur="مکمل", az="tamamlandı"),
    CaseStatus.REFUSED: LocalText(fa="رد شد", en="refused", ar="مرفوض", ur="مسترد", az="rədd edildi"),
}
#: What the citizen must do: in short, and how.
_TURNS = {
    CitizensTurn.BRING_DOCUMENTS: (Label.BRING_DOCUMENTS, Label.BRING_THEM_TO_THE_DESK),
    CitizensTurn.SEND_DESIGN: (Label.DESIGN_AWAITED, Label.ASK_YOUR_ENGINEER),
    CitizensTurn.PAY: (Label.PLEASE_PAY, Label.GOES_ON_WHEN_PAID),
    CitizensTurn.ATTEND_HEARING: (Label.HEARING, Label.ANSWER_THE_COMMISSION),
    CitizensTurn.COLLECT: (Label.READY, Label.COLLECT_WITH_THIS_CODE),
}


def case_paper(
    case: CaseView,
    service: ServiceDefinition | None,
    names: Names,
    language: Language,
    printed_at: datetime,
    *,
    practice: bool = False,
) -> PaperDocument:
    """The stages of a case in their order. Stages whose condition does not hold are left out.

    A service that this kiosk does not know is called by its identifier.
    """
    title = service.title if service is not None else _plain(case.service_id)
    by = due_label(service) if service is not None else Label.USUALLY_BY
    code = tracking.shown(case.tracking_code)
    blocks: list[Block] = [Letterhead()]
    if practice:
        blocks.append(Mark(Label.PRACTICE))
    blocks += [
        Title(title),
        BigCode(Label.TRACKING_CODE, code),
        Row(Label.CASE_STATUS, _CASES[case.status]),
        Row(Label.FILED_AT, Moment(case.filed_at, with_time=False)),
    ]
    if case.due is not None:
        blocks.append(Row(by, Moment(case.due, with_time=False)))
    if case.turn in _TURNS:
        short, how = _TURNS[case.turn]
        blocks += [Framed(short), Paragraph(how)]
    blocks.append(Section(Label.CASE_STAGES))
    for stage in sorted(case.stages, key=lambda stage: stage.order):
        if stage.status is not StageStatus.SKIPPED:
            blocks += _stage(stage, names, by)
    if case.objections:
        blocks.append(Section(Label.OBJECTIONS))
    for objection in case.objections:
        blocks += _objection(objection)
    if practice:
        return PaperDocument(language, (*blocks, *practice_ending(title, printed_at)))
    blocks += [
        Separator(),
        Qr(QR_PREFIX + case.tracking_code, Label.SCAN_TO_TRACK),
        Row(Label.PRINTED_AT, Moment(printed_at)),
        StaffLine(title, code, printed_at),
    ]
    return PaperDocument(language, tuple(blocks))


def _stage(stage: StageView, names: Names, by: Label) -> list[Block]:
    """The step with its box, who has it, and the days that matter now."""
    step, holder = names.steps.get(stage.step, _plain(stage.step)), stage.holder or stage.agency
    who = names.agencies.get(holder, _plain(holder))
    runs = stage.ended is None and stage.status in {StageStatus.ACTIVE, StageStatus.STOPPED}
    reason = (names.reasons.get(stage.reason, _plain(stage.reason)),) if stage.reason else ()
    blocks: list[Block] = [Checked(_BOXES[stage.status], step, notes=(who, *reason), strong=runs)]
    if stage.status is StageStatus.REFUSED or runs:
        blocks.append(Row(Label.STAGE_STATUS, STATUS_WORDS[stage.status]))
    if runs and stage.since is not None:
        blocks.append(Row(Label.SINCE, Moment(stage.since, with_time=False)))
    if stage.ended is None and stage.due is not None:
        blocks.append(Row(by, Moment(stage.due, with_time=False)))
    if runs and stage.overdue_days > 0:
        blocks.append(Row(Label.OVERDUE, WorkingDays(stage.overdue_days)))
    return blocks


def _objection(made: ObjectionView) -> list[Block]:
    answered = made.answered_at is not None
    until = Row(Label.ANSWERED_AT, Moment(made.answered_at or made.due, with_time=False))
    waits = Row(Label.ANSWER_DUE, Moment(made.due, with_time=False))
    return [Row(Label.OBJECTED_AT, Moment(made.made_at, with_time=False)), until if answered else waits]


def _plain(words: str) -> LocalText:
    """Words that have no translation here."""
    return LocalText(fa=words, en=words, ar=words, ur=words, az=words)
