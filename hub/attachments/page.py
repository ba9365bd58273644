"""The page on which a phone sends files, in the language that the citizen chose at the kiosk or there."""

from __future__ import annotations

from dataclasses import dataclass

from hub.attachments import file_types
from hub.attachments.receiving import Trouble
from hub.web.pages import render
from kiosk.contract.language import Language, LocalText, digits
from kiosk.contract.service import Field
from kiosk.contract.wire import Attachment, AttachmentState

_TITLE = LocalText("ارسال مدرک", "Send a document", "إرسال مستند", "دستاویز بھیجیں", "Sənəd göndərin")
_CHOOSE = LocalText("انتخاب فایل", "Choose files", "اختر الملفات", "فائلیں منتخب کریں", "Fayl seçin")
_SEND = LocalText("ارسال", "Send", "إرسال", "بھیجیں", "Göndər")
_LIMITS = LocalText(
    "حداکثر {most} فایل، هر کدام تا {mb} مگابایت، از نوع {formats}.",
    "At most {most} files of up to {mb} MB each, of type {formats}.",
    "{most} ملفات على الأكثر، حجم كل منها حتى {mb} ميغابايت، من نوع {formats}.",
    "زیادہ سے زیادہ {most} فائلیں، ہر ایک {mb} میگابائٹ تک، قسم {formats}۔",
    "Ən çoxu {most} fayl, hər biri {mb} MB-a qədər, növü {formats}.",
)
_RECEIVED = LocalText("رسیده است", "Received", "تم الاستلام", "موصول ہو گئیں", "Qəbul olunub")
_BACK = LocalText(
    "اکنون روی کیوسک ادامه دهید.",
    "Now go on at the kiosk.",
    "تابع الآن على الكشك.",
    "اب کیوسک پر آگے بڑھیں۔",
    "İndi kioskda davam edin.",
)
_STATES = {
    AttachmentState.OPEN: LocalText(
        "تصویر یا فایل مدرک را بفرستید.",
        "Send a photo or file of the document.",
        "أرسل صورة المستند أو ملفه.",
        "دستاویز کی تصویر یا فائل بھیجیں۔",
        "Sənədin şəklini və ya faylını göndərin.",
    ),
    AttachmentState.FULL: LocalText(
        "همه فایل‌ها رسید.",
        "All files are there.",
        "وصلت جميع الملفات.",
        "سب فائلیں موصول ہو گئیں۔",
        "Bütün fayllar gəldi.",
    ),
    AttachmentState.EXPIRED: LocalText(
        "زمان این صفحه تمام شده است. روی کیوسک صفحه تازه‌ای بگیرید.",
        "The time of this page is over. Get a new one at the kiosk.",
        "انتهى وقت هذه الصفحة. احصل على صفحة جديدة من الكشك.",
        "اس صفحے کا وقت ختم ہو گیا۔ کیوسک سے نیا صفحہ لیں۔",
        "Bu səhifənin vaxtı bitib. Kioskdan yenisini alın.",
    ),
    AttachmentState.FILED: LocalText(
        "فایل‌ها بخشی از پرونده شما شد.",
        "The files belong to your case now.",
        "أصبحت الملفات جزءًا من ملفك.",
        "فائلیں اب آپ کے معاملے کا حصہ ہیں۔",
        "Fayllar artıq işinizə aiddir.",
    ),
}
_TROUBLES = {
    Trouble.TOO_LARGE: LocalText(
        "«{name}» بزرگ‌تر از اندازه مجاز است.",
        "“{name}” is too large.",
        "«{name}» أكبر من الحجم المسموح.",
        "«{name}» بہت بڑی ہے۔",
        "“{name}” çox böyükdür.",
    ),
    Trouble.WRONG_TYPE: LocalText(
        "«{name}» از نوع مجاز نیست.",
        "“{name}” is not of a type that is accepted.",
        "«{name}» ليس من نوع مقبول.",
        "«{name}» قابل قبول قسم کی نہیں۔",
        "“{name}” qəbul olunan növdən deyil.",
    ),
    Trouble.EMPTY: LocalText(
        "«{name}» خالی است.", "“{name}” is empty.", "«{name}» فارغ.", "«{name}» خالی ہے۔", "“{name}” boşdur."
    ),
    Trouble.TOO_MANY: LocalText(
        "برای «{name}» دیگر جا نیست.",
        "“{name}” is one too many.",
        "«{name}» زائد عن العدد المسموح.",
        "«{name}» مقررہ تعداد سے زیادہ ہے۔",
        "“{name}” artıqdır.",
    ),
    Trouble.OVER: LocalText(
        "«{name}» دیر رسید و نگه داشته نشد.",
        "“{name}” came too late and is not kept.",
        "وصل «{name}» متأخرًا ولم يُحفظ.",
        "«{name}» دیر سے آئی اور محفوظ نہیں ہوئی۔",
        "“{name}” gec gəldi və saxlanmadı.",
    ),
    Trouble.INFECTED: LocalText(
        "در «{name}» ویروس پیدا شد و نگه داشته نشد.",
        "“{name}” has a virus and is not kept.",
        "في «{name}» فيروس ولم يُحفظ.",
        "«{name}» میں وائرس ہے، محفوظ نہیں ہوئی۔",
        "“{name}” virusludur və saxlanmadı.",
    ),
    Trouble.BROKEN_FORM: LocalText(
        "ارسال کامل نشد. لطفاً دوباره بفرستید.",
        "The sending broke off. Please send again.",
        "انقطع الإرسال. يرجى المحاولة مجددًا.",
        "بھیجنا مکمل نہیں ہوا۔ براہ کرم دوبارہ بھیجیں۔",
        "Göndərmə yarımçıq qaldı. Zəhmət olmasa yenidən göndərin.",
    ),
}
_MISSING = LocalText(
    "چنین صفحه‌ای نیست", "There is no such page", "لا توجد صفحة كهذه", "ایسا کوئی صفحہ نہیں", "Belə səhifə yoxdur"
)


@dataclass(frozen=True)
class Form:
    """What asks for files."""

    choose: str
    send: str
    limits: str
    accepted: str
    several: bool


def upload(
    found: Attachment, field: Field | None, language: Language, troubles: tuple[tuple[str, Trouble], ...] = ()
) -> str:
    """The page as it stands; `troubles` are names of files that were not kept, and why."""
    asks = field is not None and found.state is AttachmentState.OPEN
    return render(
        "attach",
        language,
        title=field.label.to(language) if field else _TITLE.to(language),
        look="bad" if found.state is AttachmentState.EXPIRED else "good",
        state=_STATES[found.state].to(language),
        troubles=[_told(name, why, language) for name, why in troubles],
        form=_form(field, language) if field is not None and asks else None,
        files=[(file.name, digits(str(-(-file.size_bytes // 1024)), language)) for file in found.files],
        received=_RECEIVED.to(language),
        back=_BACK.to(language),
    )


def missing(language: Language) -> str:
    """There is no such page."""
    return render(
        "attach", language, title=_MISSING.to(language), look="bad", state="", troubles=[], form=None, files=[]
    )


def _form(field: Field, language: Language) -> Form:
    limits = _LIMITS.to(language).format(
        most=digits(str(field.most), language),
        mb=digits(str(field.largest_mb), language),
        formats=", ".join(field.formats).upper(),
    )
    accepted = file_types.accepted(field.formats)
    return Form(_CHOOSE.to(language), _SEND.to(language), limits, accepted, several=field.most > 1)


def _told(name: str, why: Trouble, language: Language) -> str:
    return _TROUBLES[why].to(language).replace("{name}", name)
