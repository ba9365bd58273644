"""A case on paper: every stage, who has it, and until when."""

from __future__ import annotations

from datetime import datetime

from kiosk.contract import tracking
from kiosk.contract.language import Language, LocalText
from kiosk.contract.service import Names, ServiceDefinition
from kiosk.contract.wire import CaseView, StageStatus, StageView
from kiosk.printing.document import (
    BigCode,
    Block,
    Label,
    Letterhead,
    Moment,
    PaperDocument,
    Paragraph,
    Qr,
    Row,
    Section,
    Separator,
    Title,
)
from kiosk.printing.receipts import QR_PREFIX, due_label

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


def case_paper(
    case: CaseView, service: ServiceDefinition, names: Names, language: Language, printed_at: datetime
) -> PaperDocument:
    """The stages of a case in their order. Stages whose condition does not hold are left out."""
    blocks: list[Block] = [
        Letterhead(),
        Title(service.title),
        BigCode(Label.TRACKING_CODE, tracking.shown(case.tracking_code)),
        Row(Label.FILED_AT, Moment(case.filed_at)),
    ]
    if case.due is not None:
        blocks.append(Row(due_label(service), Moment(case.due, with_time=False)))
    blocks.append(Section(Label.CASE_STAGES))
    for stage in case.stages:
        if stage.status is not StageStatus.SKIPPED:
            blocks += _stage(stage, names, due_label(service))
    blocks += [
        Separator(),
        Qr(QR_PREFIX + case.tracking_code, Label.SCAN_TO_TRACK),
        Row(Label.PRINTED_AT, Moment(printed_at)),
    ]
    return PaperDocument(language, tuple(blocks))


def _stage(stage: StageView, names: Names, by: Label) -> list[Block]:
    """The step with its status, who has it, and the day that matters."""
    step = names.steps.get(stage.step, LocalText(fa=stage.step, en=stage.step))
    blocks: list[Block] = [Row(step, STATUS_WORDS[stage.status])]
    holder = names.agencies.get(stage.holder) or names.agencies.get(stage.agency)
    if holder is not None:
        blocks.append(Paragraph(holder))
    if stage.ended is None and stage.due is not None:
        blocks.append(Row(by, Moment(stage.due, with_time=False)))
    return blocks
