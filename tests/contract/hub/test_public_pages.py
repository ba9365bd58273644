"""The pages that phones open, in five languages."""

from __future__ import annotations

import httpx

from hub.web.words import say
from kiosk.contract.language import Language
from tests.contract.hub.conftest import Desk


def test_the_page_of_a_payment_speaks_the_language_of_the_kiosk(desk: Desk) -> None:
    wish = {"bill_id": "1234567890168", "payment_id": "125040128", "service_id": "levy", "language": "ur"}
    url = desk.post("/v1/payments", wish).raise_for_status().json()["pay_url"]
    page = httpx.get(url, timeout=60)
    assert '<html lang="ur" dir="rtl">' in page.text
    assert say("pay_pending", Language.UR) in page.text
    assert "script" not in page.text
    for language in Language:
        shown = httpx.get(url, params={"lang": language.value}, timeout=60).text
        assert all(say(key, language) in shown for key in ("pay_pending", "pay_now", "pay_decline", "amount"))
    declined = httpx.post(f"{url}?lang=az", data={"decision": "decline"}, timeout=60, follow_redirects=True)
    assert str(declined.url).endswith("?lang=az")
    assert say("pay_failed", Language.AZ) in declined.text
    unknown = httpx.get(f"{desk.hub.url}/pay/NOBODY", headers={"Accept-Language": "ar"}, timeout=60)
    assert unknown.status_code == 404
    assert say("pay_missing", Language.AR) in unknown.text


def test_the_letters_of_urdu_come_along(desk: Desk) -> None:
    """Also where no phone or office has them."""
    font = httpx.get(f"{desk.hub.url}/fonts/Vazirmatn-Regular.ttf", timeout=60)
    assert (font.status_code, font.headers["content-type"]) == (200, "font/ttf")
    assert font.content[:4] == b"\x00\x01\x00\x00"
    assert httpx.get(f"{desk.hub.url}/fonts/..%2Ftariff.yaml", timeout=60).status_code == 404
