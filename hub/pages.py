"""The sandbox's pages: plain HTML in Persian and English, without scripts."""

from __future__ import annotations

from html import escape

from kiosk.contract.language import Language, LocalText
from kiosk.contract.wire import Payment, PaymentStatus

#: Nothing is loaded or run, and no other page may frame these or learn their address.
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}

_STYLE = """
body{font:18px/1.6 sans-serif;max-width:32rem;margin:0 auto;padding:1rem;color:#111;background:#fff}
h1{font-size:1.4rem}h1.good{color:#0a5c2b}h1.bad{color:#9b1c1c}
dl{display:grid;grid-template-columns:auto 1fr;gap:.3rem 1rem}dt{color:#444}dd{margin:0;font-weight:600}
form{margin:1rem 0}button{display:block;width:100%;min-height:4rem;margin:.8rem 0;font:inherit;font-size:1.3rem;
border:2px solid #0a5c2b;border-radius:.8rem;background:#0a5c2b;color:#fff}
p.bad{color:#9b1c1c}h2{font-size:1.2rem}input{font:inherit;max-width:100%;padding:.6rem 0}
button[value=decline]{background:#fff;color:#9b1c1c;border-color:#9b1c1c}section{border-top:2px solid #ddd}
"""

_PAYMENT = {
    PaymentStatus.PENDING: LocalText("پرداخت آزمایشی: پولی جابه‌جا نمی‌شود", "Sandbox payment: no money is moved"),
    PaymentStatus.PAID: LocalText("پرداخت شد. رسید را از کیوسک بگیرید.", "Paid. Take the receipt at the kiosk."),
    PaymentStatus.FAILED: LocalText("پرداخت انجام نشد.", "Nothing was paid."),
    PaymentStatus.REVERSED: LocalText(
        "پرداخت برگشت خورد. همه پول برمی‌گردد.", "The payment was reversed. All the money goes back."
    ),
    PaymentStatus.EXPIRED: LocalText("زمان پرداخت تمام شد.", "The time to pay is over. Nothing was paid."),
}

_FA_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


def payment(found: Payment) -> str:
    """The sandbox's page: two big buttons while the payment is pending."""
    title, body = _PAYMENT[found.status], ""
    for lang in ("fa", "en"):
        rows = _rows(lang, [(("مبلغ", "Amount"), _rials(lang, found.amount_rials))])
        look = (
            "bad" if found.status in {PaymentStatus.FAILED, PaymentStatus.EXPIRED, PaymentStatus.REVERSED} else "good"
        )
        body += _section(lang, _in(lang, title), look, rows)
    if found.status in {PaymentStatus.EXPIRED, PaymentStatus.FAILED}:
        late = "Pay nevertheless, too late"
        body += (
            f'<form method="post"><details><summary>Sandbox</summary><button name="decision" value="pay-late">{late}'
        )
        body += "</button></details></form>"
    if found.status is PaymentStatus.PENDING:
        body += (
            '<form method="post"><button name="decision" value="pay">پرداخت · Pay</button>'
            '<button name="decision" value="decline">انصراف · Decline</button>'
            "<details><summary>Sandbox</summary>"
            '<button name="decision" value="pay-twice-told">Pay, and tell the hub twice</button>'
            '<button name="decision" value="pay-wrong-amount">Pay half of it</button>'
            '<button name="decision" value="pay-untold">Pay, and never tell the hub</button>'
            "</details></form>"
        )
    return _page(title, body)


def missing() -> str:
    """There is no such payment."""
    title = LocalText("چنین پرداختی نیست", "There is no such payment")
    return _page(title, "".join(_section(lang, _in(lang, title), "bad") for lang in ("fa", "en")))


def in_language(language: Language, heading: str, look: str, content: str) -> str:
    """A page in one language. `content` is HTML; `look` is "good" or "bad"."""
    body = _section(language.value, heading, look, content, right_to_left=language.is_right_to_left)
    return _document(language.value, heading, body)


def _in(lang: str, text: LocalText) -> str:
    return text.fa if lang == "fa" else text.en


def _rials(lang: str, amount: int) -> str:
    if lang == "fa":
        return f"{amount:,}".replace(",", "٬").translate(_FA_DIGITS) + " ریال"
    return f"{amount:,} rials"


def _rows(lang: str, rows: list[tuple[tuple[str, str], str]]) -> str:
    terms = "".join(
        f"<dt>{escape(names[0] if lang == 'fa' else names[1])}</dt><dd><bdi>{escape(value)}</bdi></dd>"
        for names, value in rows
    )
    return f"<dl>{terms}</dl>"


def _section(lang: str, heading: str, look: str, content: str = "", *, right_to_left: bool | None = None) -> str:
    mirrored = lang == "fa" if right_to_left is None else right_to_left
    direction = "rtl" if mirrored else "ltr"
    return f'<section lang="{lang}" dir="{direction}"><h1 class="{look}">{escape(heading)}</h1>{content}</section>'


def _page(title: LocalText, body: str) -> str:
    return _document("fa", f"{title.fa} · {title.en}", body)


def _document(lang: str, title: str, body: str) -> str:
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>"
        f"<body>{body}</body></html>"
    )
