"""The page of the sandbox, which stands in for a bank's: what is to be paid, and two big buttons."""

from __future__ import annotations

from hub.composition import Hub
from hub.providers import Decision
from hub.tables import PaymentRow
from hub.web import facts
from hub.web.facts import Fact
from hub.web.pages import render
from hub.web.words import say
from kiosk.contract.language import Language
from kiosk.contract.wire import PaymentStatus

#: A decision, its words, and how its button looks; "odd" ones are for those who try what can go wrong.
Offer = tuple[Decision, str, str]

_PENDING = ((Decision.PAY, "pay_now", ""), (Decision.DECLINE, "pay_decline", "no"))
_ODD = (
    (Decision.PAY_TWICE_TOLD, "pay_twice_told"),
    (Decision.PAY_WRONG_AMOUNT, "pay_wrong_amount"),
    (Decision.PAY_UNTOLD, "pay_untold"),
)
_OVER = frozenset({PaymentStatus.EXPIRED, PaymentStatus.FAILED})


def page(hub: Hub, row: PaymentRow, language: Language) -> str:
    """The payment as it stands, with what can still be decided."""
    found = hub.payments.view(row)
    service = hub.services.get(row.service_id)
    named = service.title.to(language) if service else row.service_id
    return _page(
        found.status.value,
        "bad" if found.status in _OVER | {PaymentStatus.REVERSED} else "good",
        language,
        [Fact(say("service", language), named), facts.amount(found.amount_rials, language)],
        _offers(found.status, language),
    )


def missing(language: Language) -> str:
    """There is no such payment."""
    return _page("missing", "bad", language, [], [])


def _offers(status: PaymentStatus, language: Language) -> list[Offer]:
    if status in _OVER:
        return [(Decision.PAY_LATE, say("pay_late", language), "odd")]
    if status is not PaymentStatus.PENDING:
        return []
    plain = [(decision, say(words, language), look) for decision, words, look in _PENDING]
    return plain + [(decision, say(words, language), "odd") for decision, words in _ODD]


def _page(key: str, look: str, language: Language, listed: list[Fact], offers: list[Offer]) -> str:
    return render(
        "pay",
        language,
        title=say(f"pay_{key}", language),
        note=say(f"pay_{key}_note", language),
        look=look,
        facts=listed,
        offers=offers,
    )
