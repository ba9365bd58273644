"""The test page of a printer: is its width right, does every dot print, do all letters and the QR come out well?"""

from __future__ import annotations

from hardware.printer.base import PrinterProfile
from kiosk.contract.language import Language, LocalText
from kiosk.printing.document import (
    Block,
    Code,
    Label,
    Letterhead,
    Number,
    PaperDocument,
    Paragraph,
    Qr,
    Row,
    Ruler,
    Sample,
    Separator,
    TestPattern,
    Title,
)

_PRINTER = LocalText(fa="چاپگر", en="Printer", ar="الطابعة", ur="پرنٹر", az="Printer")
_WIDTH = LocalText(fa="پهنای چاپ", en="Printable width", ar="عرض الطباعة", ur="چھپائی کی چوڑائی", az="Çap eni")
_DOTS = LocalText(fa="نقطه", en="dots", ar="نقطة", ur="نقطے", az="nöqtə")
_READABLE = LocalText(
    fa="این کد باید با هر تلفن همراه خوانده شود.",
    en="Any phone should be able to read this code.",
    ar="ينبغي أن يستطيع أي هاتف قراءة هذا الرمز.",
    ur="یہ کوڈ ہر فون سے پڑھا جانا چاہیے۔",
    az="Bu kodu istənilən telefon oxuya bilməlidir.",
)
_COMPLETE = LocalText(
    fa="هر دو لبهٔ خط‌کش باید دیده شود و خط‌های مورب نباید بریدگی داشته باشند.",
    en="Both ends of the ruler must be seen, and the slanting lines must have no gaps.",
    ar="يجب أن يظهر طرفا المسطرة، وألا تكون في الخطوط المائلة فجوات.",
    ur="پیمانے کے دونوں سرے نظر آنے چاہییں اور ترچھی لکیروں میں کوئی خلا نہیں ہونا چاہیے۔",
    az="Xətkeşin hər iki ucu görünməli, maili xətlərdə boşluq olmamalıdır.",
)

#: Lines with the letters that go wrong first: joined, stacked, with marks; and digits of each kind.
_SAMPLES = (
    Sample(Language.FA, "فارسی", "خدمات شهری، گچ‌پژ ۰۱۲۳۴۵۶۷۸۹"),
    Sample(Language.AR, "العربية", "مؤسسة، لا إله، شؤون ٠١٢٣٤٥٦٧٨٩"),
    Sample(Language.UR, "اردو", "ٹکٹ، ڈاک، گھڑی، ہے 0123456789"),
    Sample(Language.AZ, "Azərbaycanca", "Şəhər ğ ı ö ü ç 0123456789"),
    Sample(Language.EN, "English", "quick brown fox 0123456789"),
)


def page_for_testing(kiosk_id: str, language: Language, profile: PrinterProfile) -> PaperDocument:
    """The page for a printer that is taken for a `profile`."""
    blocks: tuple[Block, ...] = (
        Letterhead(),
        Title(Label.TEST_PAGE),
        Row(Label.KIOSK, Code(kiosk_id)),
        Row(_PRINTER, Code(profile.name)),
        Row(_WIDTH, Number(str(profile.dots), _DOTS)),
        Ruler(),
        TestPattern(),
        Paragraph(_COMPLETE),
        *_SAMPLES,
        Qr(f"PISHKHAN:TEST:{kiosk_id.upper()}", _READABLE),
        Separator(),
    )
    return PaperDocument(language, blocks)
