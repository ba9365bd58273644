"""Papers of every kind and language."""

from __future__ import annotations

from datetime import UTC, datetime

from hardware.printer.base import PrinterProfile
from kiosk.contract.language import Language, LocalText
from kiosk.maintenance.outcomes import Finding, found
from kiosk.maintenance.readiness import readiness
from kiosk.maintenance.results import SCHEMA_VERSION, DeviceResult, Health, Kind, SelfTestReport, TestResult, health_of
from kiosk.printing.document import (
    BigCode,
    Code,
    Drawing,
    Framed,
    Label,
    Letterhead,
    Mark,
    Moment,
    Money,
    PaperDocument,
    Paragraph,
    Qr,
    Row,
    Section,
    Separator,
    StaffLine,
    Title,
)
from kiosk.printing.test_page import page_for_testing

PLACE = LocalText(fa="منطقه ۹، سالن خدمت", en="District 9, service hall")
AT = datetime(2026, 11, 23, 10, 35, tzinfo=UTC)
CODE = "7KQM-2R9D-XT"
TOKEN_URL = "https://mashhad.example/r/" + "GI2DKMZVGQ3TOOBZ" * 13

TREE = LocalText(
    fa="درخواست هرس یا جابه‌جایی درخت",
    en="Request to prune or move a tree",
    ar="طلب تقليم شجرة أو نقلها",
    ur="درخت کی چھنٹائی یا منتقلی کی درخواست",
    az="Ağacın budanması və ya köçürülməsi üçün müraciət",
)
LEVY = LocalText(
    fa="پرداخت عوارض نوسازی",
    en="Payment of the renovation levy",
    ar="دفع رسوم التجديد العمراني",
    ur="نوسازی واجبہ کی ادائیگی",
    az="Yenilənmə rüsumunun ödənişi",
)
VISIT = LocalText(
    fa="کارشناس فضای سبز تا ۵ روز کاری از محل بازدید می‌کند. نتیجه با پیامک به شما گفته می‌شود.",
    en="A green-space officer visits the place within 5 working days. You get the result by text message.",
    ar="يزور خبير المساحات الخضراء المكان خلال ٥ أيام عمل، وتصلك النتيجة برسالة نصية.",
    ur="گرین اسپیس کا اہلکار 5 کاروباری دنوں میں جگہ کا معائنہ کرے گا۔ نتیجہ آپ کو پیغام سے ملے گا۔",
    az="Yaşıllıq mütəxəssisi 5 iş günü ərzində yerə baxış keçirir. Nəticə SMS ilə bildirilir.",
)
FOR_A_MORTGAGE = LocalText(
    fa="تنها برای گرفتن وام رهنی است و برای انتقال اعتبار ندارد.",
    en="For a mortgage only; void for a transfer.",
    ar="للرهن فقط، ولا يصلح لنقل الملكية.",
    ur="صرف رہن کے لیے؛ منتقلی کے لیے معتبر نہیں۔",
    az="Yalnız ipoteka üçündür; mülkiyyətin ötürülməsi üçün etibarsızdır.",
)
_CODE_NAME = LocalText(fa="کد نوسازی", en="Renewal code", ar="رمز التجديد العمراني", ur="تجدید کوڈ", az="Yeniləmə kodu")
_MOBILE = LocalText(fa="تلفن همراه", en="Mobile", ar="الهاتف المحمول", ur="موبائل", az="Mobil telefon")
_ADDRESS = LocalText(fa="نشانی", en="Address", ar="العنوان", ur="پتہ", az="Ünvan")
_BILL = LocalText(fa="شناسه قبض", en="Bill ID", ar="معرّف الفاتورة", ur="بل شناخت", az="Hesab nömrəsi")


def request_receipt(language: Language, *, copy: bool = False) -> PaperDocument:
    marks = (Mark(Label.COPY, AT),) if copy else ()
    return PaperDocument(
        language,
        (
            Letterhead(),
            Title(TREE),
            *marks,
            BigCode(Label.TRACKING_CODE, CODE),
            Row(Label.FILED_AT, Moment(AT)),
            Row(Label.DUE, Moment(AT.replace(month=12, day=7), with_time=False)),
            Row(Label.KIOSK, Code("MSH-012")),
            Section(Label.WHAT_YOU_FILED),
            Row(_CODE_NAME, Code("2-5-31-14-0-0-0")),
            Row(_MOBILE, Code("•••••••4321")),
            Row(_ADDRESS, "بلوار وکیل‌آباد، وکیل‌آباد ۲۳، پلاک ۱۷، جنب داروخانهٔ شبانه‌روزی (Pharmacy 24h)"),
            Section(Label.NEXT_STEP),
            Paragraph(VISIT),
            Qr(TOKEN_URL, Label.SCAN_TO_VERIFY),
            Separator(),
            Paragraph(Label.KEEP_THIS_RECEIPT),
            StaffLine(TREE, CODE, AT),
        ),
    )


def payment_receipt(language: Language) -> PaperDocument:
    return PaperDocument(
        language,
        (
            Letterhead(),
            Title(LEVY),
            BigCode(Label.TRACKING_CODE, CODE),
            Row(Label.AMOUNT, Money(1_250_000)),
            Row(Label.PAID_AT, Moment(AT)),
            Row(Label.PAYMENT_REFERENCE, Code("PAY-20261123-000417")),
            Row(_BILL, Code("1234567890168")),
            Qr(TOKEN_URL, Label.SCAN_TO_VERIFY),
            StaffLine(LEVY, CODE, AT),
        ),
    )


def provisional_receipt(language: Language) -> PaperDocument:
    return PaperDocument(
        language,
        (
            Letterhead(),
            Title(TREE),
            Mark(Label.NOT_YET_REGISTERED),
            BigCode(Label.PROVISIONAL_CODE, "P012-8F3K-2W"),
            Row(Label.FILED_AT, Moment(AT)),
            Qr("https://mashhad.example/p/P0128F3K2W", Label.SCAN_TO_TRACK),
            Paragraph(Label.KEEP_THIS_RECEIPT),
            StaffLine(TREE, "P012-8F3K-2W", AT),
        ),
    )


def receipt_with_a_proviso(language: Language) -> PaperDocument:
    return PaperDocument(
        language,
        (
            Letterhead(),
            Title(LEVY),
            BigCode(Label.TRACKING_CODE, CODE),
            Row(Label.FILED_AT, Moment(AT)),
            Section(Label.NEXT_STEP),
            Paragraph(VISIT),
            Framed(FOR_A_MORTGAGE),
            Qr(TOKEN_URL, Label.SCAN_TO_VERIFY),
            StaffLine(LEVY, CODE, AT),
        ),
    )


def plan_page(language: Language) -> PaperDocument:
    places = ((500, 430), (500, 232), (745, 465), (255, 465), (445, 555), (435, 670), (560, 815), (95, 265))
    return PaperDocument(
        language,
        (
            Letterhead(),
            Title(TREE),
            Section(_ADDRESS),
            Paragraph(VISIT),
            Drawing("shrine-plan", (*places, (500, 75), (905, 265))),
            Separator(),
            Row(Label.AS_OF, Moment(AT, with_time=False)),
            Row(Label.PRINTED_AT, Moment(AT)),
        ),
    )


def printer_page(language: Language, dots: int = 576, dpi: int = 203) -> PaperDocument:
    return page_for_testing("MSH-012", language, PrinterProfile("generic-80", dots, dpi))


def a_self_test() -> SelfTestReport:
    """A printer without paper, two readers without a card, a clock that nothing sets, a hub that is well."""
    return SelfTestReport(
        SCHEMA_VERSION,
        "MSH-012",
        AT,
        900.0,
        Health.CRITICAL,
        (
            _tested(
                "printer",
                Kind.PRINTER,
                found("printer.reachable.answers", address="network 10.0.0.5:9100"),
                found("printer.status.paper-out"),
                found("printer.near-end.paper-out"),
                found("printer.test-page.not-asked"),
            ),
            *(
                _tested(
                    f"card_reader-{number}",
                    Kind.CARD_READER,
                    found("card_reader.reader.found", name="ACS ACR39U"),
                    found("card_reader.card.empty"),
                    found("card_reader.atr.no-card"),
                )
                for number in (1, 2)
            ),
            _tested("clock", Kind.CLOCK, found("clock.sync.not-synchronised"), found("clock.timezone.tehran")),
            _tested("hub", Kind.HUB, found("hub.tls.trusted", version="TLSv1.3", days=200)),
            _tested("display", Kind.DISPLAY, found("display.screen.not-known")),
        ),
    )


def readiness_report(language: Language, *, every_test: bool = False) -> PaperDocument:
    return readiness(a_self_test(), PLACE, language, every_test=every_test)


def _tested(device_id: str, kind: Kind, *findings: Finding) -> DeviceResult:
    tests = tuple(
        TestResult(finding.key.split(".")[1], finding.result, finding.code, finding.detail, 1.0) for finding in findings
    )
    return DeviceResult(device_id, kind, "real", health_of(tests), tests)
