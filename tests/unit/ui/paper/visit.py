"""A visit whose papers are drawn: every kind of value, every state of a stage. Invented, so that it never changes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec

from kiosk.contract.language import Language, LocalText
from kiosk.contract.receipt import Receipt, ReceiptKind
from kiosk.contract.service import (
    Choice,
    Document,
    Field,
    FieldType,
    Flow,
    Names,
    Page,
    Place,
    ServiceCard,
    ServiceDefinition,
    Stage,
)
from kiosk.contract.wire import (
    CaseStatus,
    CaseView,
    CitizensTurn,
    ObjectionSubject,
    ObjectionView,
    StageStatus,
    StageView,
)
from kiosk.printing.case_paper import case_paper
from kiosk.printing.checklist import Checklist, checklist_paper
from kiosk.printing.document import PaperDocument
from kiosk.printing.pages import page_paper
from kiosk.printing.receipts import lines_of, receipt_paper
from tests.unit.ui.paper.samples import AT, TREE, VISIT

CODE = "K7WM3XQP9X"
TOKEN = "MFRGGZDFMZTWQ2LK" * 12
WEEK = timedelta(days=7)


def _words(fa: str, en: str, ar: str, ur: str, az: str) -> LocalText:
    return LocalText(fa=fa, en=en, ar=ar, ur=ur, az=az)


_NAME = _words("نام خانوادگی", "Family name", "اسم العائلة", "خاندانی نام", "Soyad")
_DEED = Document(
    "deed",
    _words("سند مالکیت", "the ownership deed", "سند الملكية", "ملکیتی سند", "mülkiyyət sənədi"),
    get=_words(
        "المثنای آن را ادارهٔ ثبت می‌دهد.",
        "The land registry gives a duplicate.",
        "تمنح دائرة التسجيل نسخة بدلها.",
        "اس کی نقل دفترِ رجسٹری سے ملتی ہے۔",
        "Təkrar nüsxəni qeydiyyat idarəsi verir.",
    ),
)
_CARD = Document(
    "vehicle_card",
    _words("کارت خودرو", "the vehicle card", "بطاقة المركبة", "گاڑی کا کارڈ", "avtomobilin kartı"),
    get=_words(
        "المثنای آن را پلیس +۱۰ می‌دهد.",
        "The Police +10 office gives a duplicate.",
        "يمنح مكتب الشرطة +١٠ نسخة بدلها.",
        "اس کی نقل پولیس +10 سے ملتی ہے۔",
        "Təkrar nüsxəni Polis +10 verir.",
    ),
    valid=_words(
        "تا تاریخ روی آن اعتبار دارد.",
        "Good until the date on it.",
        "صالحة حتى التاريخ المكتوب عليها.",
        "اس پر لکھی تاریخ تک کارآمد ہے۔",
        "Üzərindəki tarixədək etibarlıdır.",
    ),
)
_PHOTO = Document("photo", _words("عکس محل", "a photo of the place", "صورة المكان", "جگہ کی تصویر", "yerin şəkli"))

NAMES = Names(
    agencies={
        "parks": _words("سازمان پارک‌ها", "Parks organisation", "هيئة الحدائق", "پارکس کا ادارہ", "Parklar təşkilatı"),
        "water": _words("شرکت آب", "Water company", "شركة المياه", "پانی کمپنی", "Su şirkəti"),
        "fire": _words("آتش‌نشانی", "Fire department", "الدفاع المدني", "فائر ڈیپارٹمنٹ", "Yanğınsöndürmə"),
    },
    steps={
        "submit": _words("ثبت درخواست", "Submit request", "تقديم الطلب", "درخواست کا اندراج", "Qeydiyyat"),
        "inquiry": _words("استعلام", "Inquiry", "استعلام", "استفسار", "Sorğu"),
        "issue": _words("صدور مجوز", "Issue the permit", "إصدار التصريح", "پرمٹ کا اجرا", "İcazənin verilməsi"),
    },
    categories=(),
    reasons={
        "documents": _words(
            "شهروند باید مدرکی بیاورد",
            "The citizen must bring a document",
            "على المواطن إحضار مستند",
            "شہری کو دستاویز لانی ہے",
            "Vətəndaş sənəd gətirməlidir",
        )
    },
)

SERVICE = ServiceDefinition(
    id="tree",
    group="municipal",  # type: ignore[arg-type]
    category="green",
    title=TREE,
    department="parks",
    flow=Flow.REQUEST,
    card=ServiceCard(TREE, TREE, TREE, TREE),
    fields=(
        Field("name", FieldType.TEXT, _NAME, _NAME),
        Field(
            "renewal",
            FieldType.RENEWAL_CODE,
            _words("کد نوسازی", "Renewal code", "رمز التجديد", "تجدید کوڈ", "Yeniləmə kodu"),
            _NAME,
        ),
        Field(
            "plate",
            FieldType.PLATE,
            _words("شماره پلاک", "Vehicle plate", "رقم اللوحة", "گاڑی کا نمبر", "Avtomobilin nömrəsi"),
            _NAME,
        ),
        Field(
            "mobile",
            FieldType.MOBILE,
            _words("تلفن همراه", "Mobile", "الهاتف الجوال", "موبائل", "Mobil telefon"),
            _NAME,
            sensitive=True,
        ),
        Field(
            "area",
            FieldType.NUMBER,
            _words("مساحت", "Area", "المساحة", "رقبہ", "Sahə"),
            _NAME,
            unit=_words("مترمربع", "m²", "م²", "مربع میٹر", "m²"),
        ),
        Field("date", FieldType.DATE, _words("از تاریخ", "From", "من تاريخ", "تاریخ سے", "Başlanğıc"), _NAME),
        Field("deposit", FieldType.MONEY, _words("سپرده", "Deposit", "التأمين", "زر ضمانت", "Depozit"), _NAME),
        Field(
            "place",
            FieldType.LOCATION,
            _words("محل", "Place", "المكان", "جگہ", "Yer"),
            _NAME,
            choices=(Choice("9", _words("منطقه ۹", "District 9", "المنطقة ٩", "علاقہ 9", "9-cu rayon")),),
        ),
    ),
    documents=(_DEED, _CARD, _PHOTO),
    stages=(Stage(1, "inquiry", "parks"), Stage(2, "inquiry", "water")),
    next_step=VISIT,
    pages=(
        Page(
            _words("راه رسیدن", "How to get there", "كيف تصل", "کیسے پہنچیں", "Necə getməli"),
            VISIT,
            as_of="2026-03-21",
            drawing="shrine-plan",
            places=(
                Place(500, 430, _words("حرم", "Shrine", "الحرم", "حرم", "Hərəm")),
                Place(745, 465, _words("خط ۱۲", "Line 12", "الخط ١٢", "لائن 12", "12-ci xətt")),
            ),
        ),
    ),
)
ANSWERS = {
    "name": "Müller رضایی (Pharmacy 24h)",
    "renewal": "2-5-31-14-0-0-0",
    "plate": "12ب345-36",
    "mobile": "09151234567",
    "area": "1250.5",
    "date": "2026-11-28",
    "deposit": "12500000",
    "place": "9/بلوار وکیل‌آباد، کوچه ۲۳، پلاک ۱۷",
}


def papers(language: Language) -> tuple[PaperDocument, ...]:
    """Receipt, provisional receipt, checklist, timeline, page and practice slip, as a citizen gets them."""
    here = frozenset({"photo"})
    return (
        receipt_paper(_receipt(ReceiptKind.REQUEST, language), SERVICE),
        receipt_paper(_receipt(ReceiptKind.PROVISIONAL, language), SERVICE),
        checklist_paper(Checklist(SERVICE, SERVICE.documents, here, frozenset(), language), NAMES, AT),
        case_paper(_case(), SERVICE, NAMES, language, AT),
        page_paper(SERVICE, 0, language, AT),
        receipt_paper(_receipt(ReceiptKind.PRACTICE, language), SERVICE),
    )


def with_answer(language: Language, name: str, value: str) -> PaperDocument:
    """The receipt of somebody who answered one question otherwise."""
    receipt = _receipt(ReceiptKind.REQUEST, language)
    return receipt_paper(msgspec.structs.replace(receipt, lines=lines_of(SERVICE, {**ANSWERS, name: value})), SERVICE)


def _receipt(kind: ReceiptKind, language: Language) -> Receipt:
    signed = kind is ReceiptKind.REQUEST
    return Receipt(
        kind,
        "PRACTICE22" if kind is ReceiptKind.PRACTICE else CODE,
        SERVICE.id,
        AT,
        "MSH-012",
        language,
        lines=lines_of(SERVICE, ANSWERS),
        due=AT + 2 * WEEK if signed else None,
        token=TOKEN if signed else "",
        verify_url=f"HTTPS://CITY.EXAMPLE/R/{TOKEN}" if signed else "",
    )


def _case() -> CaseView:
    stages = (
        StageView(1, "submit", "parks", StageStatus.DONE, since=AT - 2 * WEEK, ended=AT - 2 * WEEK),
        StageView(
            2,
            "inquiry",
            "water",
            StageStatus.ACTIVE,
            "water",
            AT - 2 * WEEK,
            AT - WEEK,
            promised_days=4,
            overdue_days=3,
        ),
        StageView(2, "inquiry", "fire", StageStatus.STOPPED, since=AT - WEEK, reason="documents"),
        StageView(3, "issue", "parks", StageStatus.WAITING, promised_days=3),
    )
    return CaseView(
        CODE,
        SERVICE.id,
        CaseStatus.OPEN,
        AT - 2 * WEEK,
        stages,
        due=datetime(2026, 12, 21, tzinfo=UTC),
        turn=CitizensTurn.BRING_DOCUMENTS,
        objections=(ObjectionView(1, ObjectionSubject.DELAY, AT, AT + 2 * WEEK),),
    )
