"""Receipts and cases as papers: which facts, in which order. `ui/paper` gives them words and looks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from typing import assert_never

from kiosk.contract import tracking
from kiosk.contract.kinds import AT_THE_COUNTER, LIST_SEPARATOR, location_parts, slot_parts
from kiosk.contract.language import Language, LocalText
from kiosk.contract.masking import MASK, masked
from kiosk.contract.receipt import Receipt, ReceiptKind, ReceiptLine
from kiosk.contract.service import Field, FieldType, Promise, ServiceDefinition
from kiosk.contract.wire import Submission
from kiosk.printing.document import (
    BigCode,
    Block,
    Code,
    Framed,
    Label,
    Letterhead,
    Mark,
    Moment,
    Money,
    Number,
    PaperDocument,
    Paragraph,
    Plate,
    Qr,
    Row,
    Section,
    Separator,
    StaffLine,
    Title,
    Value,
)

#: What a QR of ours begins with when it only names a code. All of it fits the alphanumeric mode of QR codes.
QR_PREFIX = "PISHKHAN:"

_AT_THE_DESK = LocalText(
    fa="به میز خدمت تحویل می‌شود",
    en="to be handed in at the desk",
    ar="يُسلَّم إلى مكتب الخدمة",
    ur="سروس ڈیسک پر جمع ہوگا",
    az="xidmət masasına təqdim olunur",
)
#: What stands large on a paper that proves less than one might think.
_MARKS = {ReceiptKind.PROVISIONAL: Label.NOT_YET_REGISTERED, ReceiptKind.PRACTICE: Label.PRACTICE}
_FILES = LocalText(fa="فایل", en="file(s)", ar="ملف", ur="فائل", az="fayl")
_GIVEN = LocalText(fa="داده شد", en="given", ar="مُقدَّم", ur="دے دیا گیا", az="verilib")
_PRACTICE = LocalText(fa="تمرین، بی‌اعتبار", en="Practice, void")
_NO_PLACES: Mapping[str, LocalText] = MappingProxyType({})


def receipt_paper(
    receipt: Receipt,
    service: ServiceDefinition,
    copy_at: datetime | None = None,
    places: Mapping[str, LocalText] = _NO_PLACES,
) -> PaperDocument:
    """The paper of a receipt; with `copy_at` it is marked COPY with that moment and keeps the first one's own time.

    `places` are the names of where appointments are.
    """
    blocks: list[Block] = [Letterhead()]
    if copy_at is not None:
        blocks.append(Mark(Label.COPY, copy_at))
    if (mark := _MARKS.get(receipt.kind)) is not None:
        blocks.append(Mark(mark))
    blocks += [Title(service.title), _big_code(receipt), *_facts(receipt, service)]
    if service.offered_by is not None:
        blocks.append(Row(Label.OFFERED_BY, service.offered_by))
    rows = answer_rows(receipt.lines, service, receipt.language, places)
    if rows:
        blocks += [Section(Label.WHAT_YOU_FILED), *rows]
    if receipt.kind is ReceiptKind.PRACTICE:
        return PaperDocument(receipt.language, (*blocks, *practice_ending(service.title, receipt.issued_at)))
    if service.next_step is not None and receipt.kind is not ReceiptKind.PROVISIONAL:
        blocks += [Section(Label.NEXT_STEP), Paragraph(service.next_step)]
    if service.proviso is not None:
        blocks.append(Framed(service.proviso))
    blocks += [_qr(receipt), Row(Label.KIOSK, Code(receipt.kiosk_id)), Paragraph(Label.KEEP_THIS_RECEIPT)]
    blocks += [Separator(), StaffLine(service.title, tracking.shown(receipt.tracking_code), receipt.issued_at)]
    return PaperDocument(receipt.language, tuple(blocks))


def answer_rows(
    lines: tuple[ReceiptLine, ...],
    service: ServiceDefinition,
    language: Language,
    places: Mapping[str, LocalText] = _NO_PLACES,
) -> list[Row]:
    """What was answered, a row each; a ticket has three."""
    return [row for line in lines for row in _rows(line, service, language, places)]


def practice_ending(title: LocalText, at: datetime) -> tuple[Block, ...]:
    """What a paper of a practice says at its end, to whoever holds it and to the staff."""
    practised = LocalText(fa=f"{_PRACTICE.fa}: {title.fa}", en=f"{_PRACTICE.en}: {title.en}")
    return (Framed(Label.PRACTICE_PROVES_NOTHING), StaffLine(practised, "", at))


def provisional_receipt(submission: Submission, service: ServiceDefinition, kiosk_id: str) -> Receipt:
    """The receipt of a request that waits on this kiosk. It is not signed: only the hub's word counts in law."""
    return Receipt(
        kind=ReceiptKind.PROVISIONAL,
        tracking_code=submission.provisional_code,
        service_id=service.id,
        issued_at=submission.filed_at,
        kiosk_id=kiosk_id,
        language=submission.language,
        lines=lines_of(service, submission.answers),
    )


def lines_of(service: ServiceDefinition, answers: Mapping[str, str]) -> tuple[ReceiptLine, ...]:
    """The answers that were given, in order, sensitive ones masked."""
    answered = [(f, answers.get(f.name, "")) for f in service.fields]
    return tuple(ReceiptLine(f.name, masked(f, value)) for f, value in answered if value)


def _big_code(receipt: Receipt) -> BigCode:
    label = Label.PROVISIONAL_CODE if receipt.kind is ReceiptKind.PROVISIONAL else Label.TRACKING_CODE
    return BigCode(label, tracking.shown(receipt.tracking_code))


def due_label(service: ServiceDefinition) -> Label:
    """What a day is called by which an answer comes: an estimate is never called a promise."""
    return Label.DUE if service.promise is Promise.PROMISED else Label.USUALLY_BY


def _facts(receipt: Receipt, service: ServiceDefinition) -> list[Block]:
    match receipt.kind:
        case ReceiptKind.PAYMENT:
            facts: list[Block] = [
                Row(Label.AMOUNT, Money(receipt.amount_rials)),
                Row(Label.PAID_AT, Moment(receipt.issued_at)),
            ]
        case ReceiptKind.REQUEST | ReceiptKind.PROVISIONAL | ReceiptKind.PRACTICE:
            facts = [Row(Label.FILED_AT, Moment(receipt.issued_at))]
        case _:
            assert_never(receipt.kind)
    if receipt.payment_reference:
        facts.append(Row(Label.PAYMENT_REFERENCE, Code(receipt.payment_reference)))
    if receipt.due is not None:
        facts.append(Row(due_label(service), Moment(receipt.due, with_time=False)))
    return facts


def _qr(receipt: Receipt) -> Qr:
    if receipt.verify_url:
        return Qr(receipt.verify_url, Label.SCAN_TO_VERIFY)
    return Qr(QR_PREFIX + receipt.tracking_code, Label.SCAN_TO_TRACK)


def _rows(
    line: ReceiptLine, service: ServiceDefinition, language: Language, places: Mapping[str, LocalText]
) -> list[Row]:
    field = next((f for f in service.fields if f.name == line.field), None)
    if field is None or not line.value:
        return []
    if field.type is FieldType.SLOT and (ticket := slot_parts(line.value)) is not None:
        return _ticket(field, ticket, places)
    value = masked(field, line.value)
    return [Row(field.label, Code(value) if value.startswith(MASK) else _value(field, value, language))]


def _ticket(field: Field, ticket: tuple[str, datetime, str], places: Mapping[str, LocalText]) -> list[Row]:
    """When, where, and with which number."""
    place, begins, number = ticket
    rows = [Row(field.label, Moment(begins)), Row(Label.PLACE, places.get(place) or place)]
    return [*rows, Row(Label.TICKET_NUMBER, Number(number))] if number.isdecimal() else rows


def _value(field: Field, value: str, language: Language) -> Value:  # noqa: PLR0912  one case each
    match field.type:
        case FieldType.CHOICE | FieldType.MULTI_CHOICE:
            return _chosen(field, value, language)
        case FieldType.LOCATION:
            return _location(field, value, language)
        case FieldType.DOCUMENT:
            return _AT_THE_DESK
        case FieldType.ATTACHMENT:
            return _AT_THE_DESK if value == AT_THE_COUNTER else Number(str(len(value.split(LIST_SEPARATOR))), _FILES)
        case FieldType.CONSENT | FieldType.SIGNATURE:
            return _GIVEN
        case FieldType.MONEY:
            return Money(int(value))
        case FieldType.DATE:
            return Moment(datetime.fromisoformat(value).replace(tzinfo=UTC), with_time=False)
        case FieldType.NUMBER:
            return Number(value, field.unit)
        case FieldType.TEXT:
            return value
        case FieldType.PLATE:
            return Plate(value)
        case FieldType.TRACKING_CODE:
            return Code(tracking.shown(value))
        case (
            FieldType.NATIONAL_ID
            | FieldType.LEGAL_ID
            | FieldType.MOBILE
            | FieldType.POSTAL_CODE
            | FieldType.RENEWAL_CODE
            | FieldType.BILL
            | FieldType.IBAN
            | FieldType.FIDA
            | FieldType.PASSPORT
            | FieldType.SLOT
        ):
            return Code(value)
        case _:
            assert_never(field.type)


def _chosen(field: Field, value: str, language: Language) -> Value:
    labels = [c.label for c in field.choices if c.value in value.split(LIST_SEPARATOR)]
    return labels[0] if len(labels) == 1 else _comma(language).join(label.to(language) for label in labels) or value


def _comma(language: Language) -> str:
    return "، " if language.is_right_to_left else ", "


def _location(field: Field, value: str, language: Language) -> str:
    district, _, address = location_parts(value)
    name = next((c.label.to(language) for c in field.choices if c.value == district), district)
    return name + _comma(language) + address if address else name
