"""What the page behind a receipt's QR says, without a network."""

from __future__ import annotations

import re

import msgspec
import pytest

from hub import demo_city
from hub.casework import Desk, Refuse, Resume, Stop
from hub.composition import Hub
from hub.tables import PaymentRow
from hub.web import receipts
from hub.web.pages import TEMPLATES
from kiosk.contract.language import Language
from kiosk.contract.receipt import Receipt, ReceiptKind
from kiosk.contract.service import Promise
from kiosk.contract.wire import RefusalReason, StopReason
from tests.support.clock import FakeClock
from tests.support.desk_client import check_page

POWER = Desk("power", "agency:power")


def signed(hub: Hub, kind: ReceiptKind = ReceiptKind.REQUEST, amount: int = 0, code: str = "") -> Receipt:
    code = code or demo_city.BUILDING_PERMIT
    return hub.receipts.sign(
        Receipt(kind, code, "building-permit", hub.clock(), "kiosk-7", Language.FA, amount_rials=amount)
    )


async def page(hub: Hub, receipt: Receipt, language: Language = Language.EN) -> str:
    """The words of the page, which must be good HTML."""
    found = await receipts.page(hub, receipt.token, language)
    assert found is not None
    check_page(found)
    body = found[found.index("<main>") :]
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", body))


async def position(hub: Hub) -> int:
    service = hub.services.get("building-permit")
    assert service is not None
    ordered = sorted(service.stages, key=lambda stage: stage.order)
    return next(n for n, stage in enumerate(ordered) if (stage.step, stage.agency) == ("inquiry", "power"))


@pytest.mark.parametrize("language", Language)
async def test_it_says_what_is_proven_and_who_holds_the_case(hub: Hub, language: Language) -> None:
    words = await page(hub, signed(hub), language)
    agency = hub.services.catalogue.names.agencies["power"].to(language)
    for part in ("DEMP-RM23-4V", "kiosk-7", agency):
        assert part in words


@pytest.mark.parametrize("promise", Promise)
async def test_a_delay_is_said_in_words_and_an_estimate_is_no_promise(
    hub: Hub, promise: Promise, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = hub.services.get("building-permit")
    assert service is not None
    monkeypatch.setattr(type(hub.services), "get", lambda *_: msgspec.structs.replace(service, promise=promise))
    words = await page(hub, signed(hub))
    assert "In progress" in words
    promised = promise is Promise.PROMISED
    assert ("It is 2 working days late." in words, "Promised by" in words) == (promised, promised)
    assert ("2 working days longer than usual" in words, "Usually by" in words) == (not promised, not promised)


async def test_a_stop_and_a_refusal_say_why(hub: Hub) -> None:
    for deed, parts in (
        (
            Stop(StopReason.DOCUMENTS),
            ("The clock stands still", "must bring a document", "Please bring the missing document"),
        ),
        (Resume(), ("In progress",)),
        (Refuse(RefusalReason.RULE_NOT_MET, "Article <5>"), ("refused this request", "Rule Article &lt;5&gt;")),
    ):
        async with hub.database.write() as session:
            await hub.casework.act(session, POWER, demo_city.BUILDING_PERMIT, await position(hub), deed)
        words = await page(hub, signed(hub))
        assert all(part in words for part in parts)


async def test_amounts_and_days_are_those_of_the_reader(hub: Hub) -> None:
    receipt = signed(hub, ReceiptKind.PAYMENT, 1_250_000)
    persian, english = await page(hub, receipt, Language.FA), await page(hub, receipt)
    assert "۱٬۲۵۰٬۰۰۰ ریال (۱۲۵٬۰۰۰ تومان)" in persian
    assert "۱۴۰۵/۰۹/۰۴ ۰۸:۳۰" in persian
    assert "1,250,000 rials (125,000 tomans)" in english
    assert "2026-11-25 08:30" in english
    assert "A copy is no second payment" in english


async def test_a_payment_that_was_reversed_is_called_so(hub: Hub, clock: FakeClock) -> None:
    receipt = signed(hub, ReceiptKind.PAYMENT, 500)
    about = {"bill_id": "1", "payment_id": "1", "service_id": "s", "language": "fa", "pay_url": "", "amount_rials": 500}
    row = PaymentRow(payment_ref="R", kiosk_id="kiosk-7", status="paid", expires_at=clock.now(), **about)
    row.paid_at, row.receipt, row.merchant = clock.now(), msgspec.json.encode(receipt), "municipality"
    async with hub.database.write() as session:
        session.add(row)
    assert "reversed" not in await page(hub, receipt)
    async with hub.database.write() as session:
        (await session.get_one(PaymentRow, "R")).status = "reversed"
    assert "This payment was reversed later" in await page(hub, receipt)


async def test_a_provisional_receipt_has_no_clock_and_an_unknown_case_is_said(hub: Hub) -> None:
    words = await page(hub, signed(hub, ReceiptKind.PROVISIONAL, code="23456789AB"))
    assert "The legal clock has not started" in words
    assert "Where it stands now" not in words
    assert "No case with this code" in await page(hub, signed(hub, code="23456789AB"))


async def test_what_is_not_genuine_leads_to_no_case(hub: Hub) -> None:
    token = signed(hub).token
    changed = token[:-1] + ("A" if token[-1] != "A" else "B")
    assert await receipts.page(hub, changed, Language.EN) is None
    for language in Language:
        check_page(receipts.not_genuine(language))
    assert "legal clock has not started" in receipts.not_genuine(Language.EN)


def _luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_texts_are_large_and_stand_out() -> None:
    """WCAG 2 contrast of at least 7 : 1 of all colours that texts have, and letters of 1.2 rem for elderly people."""
    style = (TEMPLATES / "style.css").read_text() + (TEMPLATES / "page.html").read_text()
    grounds = ("ffffff", "f4f5f7")
    colours = {c for c in re.findall(r"[{;]color:#([0-9a-f]{6})", style) if c not in grounds}
    assert {"14181d", "9b1c1c", "0a5c2b", "4a5462"} <= colours
    for colour in colours:
        assert all((_luminance(ground) + 0.05) / (_luminance(colour) + 0.05) >= 7 for ground in grounds), colour
    assert (1 + 0.05) / (_luminance("0d3b66") + 0.05) >= 7  # white on the head of the page
    assert "body{font-size:1.2rem}" in style
