"""The personal checklist: which papers of a case are here, which are missing, and where one gets them.

Of the citizen it holds nothing but the ticks.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.contract import papers
from kiosk.contract.language import Language, LocalText
from kiosk.contract.service import Document, Names, ServiceDefinition
from kiosk.printing.document import (
    Block,
    Checked,
    CheckMark,
    Framed,
    Label,
    Letterhead,
    Mark,
    Moment,
    PaperDocument,
    Qr,
    Row,
    Section,
    Separator,
    StaffLine,
    Title,
    Words,
)

_ASKED_HERE = LocalText(
    fa="شمارهٔ آن همین‌جا پرسیده می‌شود؛ بدون آن امروز نمی‌توانید درخواست بدهید.",
    en="Its number is asked for here: without it you cannot file today.",
    ar="يُطلب رقمها هنا؛ ومن دونه لا يمكنك تقديم الطلب اليوم.",
    ur="اس کا نمبر یہیں پوچھا جاتا ہے؛ اس کے بغیر آپ آج درخواست نہیں دے سکتے۔",
    az="Nömrəsi burada soruşulur: onsuz bu gün müraciət edə bilməzsiniz.",
)
_NOT_TODAY = LocalText(
    fa="امروز نمی‌توانید درخواست بدهید. نخست آنچه را کم است فراهم کنید؛ برگهٔ فهرست شما را به همین‌جا برمی‌گرداند.",
    en="You cannot file today. First get what is missing; your checklist brings you back to this place.",
    ar="لا يمكنك تقديم الطلب اليوم. أحضر أولًا ما ينقصك؛ وقائمتك تعيدك إلى هذا الموضع.",
    ur="آپ آج درخواست نہیں دے سکتے۔ پہلے جو کاغذ کم ہیں وہ حاصل کریں؛ آپ کی فہرست آپ کو یہیں واپس لے آئے گی۔",
    az="Bu gün müraciət edə bilməzsiniz. Əvvəlcə çatışmayanı əldə edin; siyahınız sizi bu yerə qaytaracaq.",
)
_STOPS = LocalText(
    fa="می‌توانید امروز درخواست بدهید. اما ادارهٔ مسئول ({office}) کار را نگه می‌دارد تا آنچه را کم است بیاورید.",
    en="You can file today. But the office in charge ({office}) stops the request until you bring what is missing.",
    ar="يمكنك تقديم الطلب اليوم، لكن الجهة المسؤولة ({office}) توقفه حتى تُحضر ما ينقصك.",
    ur="آپ آج درخواست دے سکتے ہیں۔ مگر ذمہ دار دفتر ({office}) کام روک دے گا جب تک آپ باقی کاغذ نہ لے آئیں۔",
    az="Bu gün müraciət edə bilərsiniz. Ancaq məsul idarə ({office}) siz çatışmayanı gətirənədək işi dayandırır.",
)
_LACKS = LocalText(fa="هنوز ندارد: {papers}", en="Still missing: {papers}")


@dataclass(frozen=True)
class Checklist:
    """The papers of a case and the ids of those that are here."""

    service: ServiceDefinition
    documents: tuple[Document, ...]
    here: frozenset[str]
    asked_here: frozenset[str]  # those without which the request cannot be filed
    language: Language
    practice: bool = False

    @property
    def missing(self) -> tuple[Document, ...]:
        """What is not here."""
        return tuple(document for document in self.documents if document.id not in self.here)

    @property
    def can_be_filed(self) -> bool:
        """Whether the request can be filed although something is missing."""
        return not any(document.id in self.asked_here for document in self.missing)


def notes_of(document: Document, checklist: Checklist) -> tuple[LocalText, ...]:
    """What is said of a missing paper: where one gets it, how long it is good for, and that it is asked for here."""
    asked = _ASKED_HERE if document.id in checklist.asked_here else None
    return tuple(note for note in (document.get, document.valid, asked) if note is not None)


def consequence(checklist: Checklist, names: Names) -> LocalText:
    """What it means that something is missing."""
    if not checklist.can_be_filed:
        return _NOT_TODAY
    office = names.agencies[checklist.service.department]
    return LocalText(**{each.value: _STOPS.to(each).replace("{office}", office.to(each)) for each in Language})


def checklist_paper(checklist: Checklist, names: Names, printed_at: datetime) -> PaperDocument:
    """The checklist for home: what is missing first, each with an empty box."""
    service = checklist.service
    blocks: list[Block] = [Letterhead()]
    if checklist.practice:
        blocks.append(Mark(Label.PRACTICE))
    blocks += [Title(Label.CHECKLIST), Title(service.title), Row(Label.PRINTED_AT, Moment(printed_at))]
    if checklist.missing:
        blocks.append(Section(Label.STILL_MISSING))
        blocks += [_item(CheckMark.BY_HAND, each, notes_of(each, checklist)) for each in checklist.missing]
    here = [each for each in checklist.documents if each.id in checklist.here]
    if here:
        blocks.append(Section(Label.ALREADY_HERE))
        blocks += [_item(CheckMark.GOOD, each, ()) for each in here]
    if checklist.missing:
        blocks.append(Framed(consequence(checklist, names)))
    blocks += [
        Row(Label.OFFICE_IN_CHARGE, names.agencies[service.department]),
        Qr(papers.checklist_code(service, checklist.here), Label.SCAN_TO_GO_ON),
        Separator(),
        StaffLine(_for_the_staff(checklist), "", printed_at),
    ]
    return PaperDocument(checklist.language, tuple(blocks))


def _item(mark: CheckMark, document: Document, notes: tuple[Words, ...]) -> Checked:
    return Checked(mark, document.heading, notes=notes)


def _for_the_staff(checklist: Checklist) -> LocalText:
    """The service, and what is missing, in the language of the offices."""
    title, lacking = checklist.service.title, "، ".join(each.name.fa for each in checklist.missing)
    said = f"{title.fa}. {_LACKS.fa.replace('{papers}', lacking)}" if lacking else title.fa
    return LocalText(fa=said, en=title.en)
