from __future__ import annotations

from datetime import UTC, datetime

import httpx
import msgspec
import pytest

from kiosk.contract import receipt as receipts
from kiosk.contract.catalogue import Catalogue
from kiosk.contract.problem import MEDIA_TYPE, Problem, ProblemCode
from kiosk.contract.receipt import Receipt
from tests.contract.hub.conftest import Desk, submission
from tests.support.desk_client import check_page


def _problem(reply: httpx.Response) -> Problem:
    assert reply.headers["content-type"] == MEDIA_TYPE, reply.text
    problem = msgspec.json.decode(reply.content, type=Problem)
    assert problem.status == reply.status_code
    return problem


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"X-Kiosk-Id": "kiosk-test"},
        {"X-Kiosk-Id": "kiosk-test", "Authorization": "Bearer wrong"},
        {"X-Kiosk-Id": "other", "Authorization": "Bearer test-token-that-is-long-enough-0123456789"},
        {"X-Kiosk-Id": "kiosk-test", "Authorization": "Basic test-token-that-is-long-enough-0123456789"},
        {"X-Kiosk-Id": "", "Authorization": "Bearer x"},
    ],
)
def test_only_known_kiosks_are_answered(desk: Desk, headers: dict[str, str]) -> None:
    for method, path in (("GET", "/v1/catalogue"), ("GET", "/v1/cases/X"), ("POST", "/v1/requests")):
        reply = httpx.request(method, desk.hub.url + path, headers=headers, timeout=60)
        assert _problem(reply).code is ProblemCode.KIOSK_NOT_KNOWN
        assert reply.status_code == 401


def test_every_write_needs_a_key(desk: Desk) -> None:
    paths = ("one-time-codes", "one-time-codes/x/answer", "card-assertions", "requests", "payments", "feedback")
    for path in paths:
        reply = desk.http.post(f"/v1/{path}", json={})
        assert (_problem(reply).code, reply.status_code) == (ProblemCode.IDEMPOTENCY_KEY_MISSING, 400)
    assert _problem(desk.post("/v1/feedback", {}, key="k" * 256)).code is ProblemCode.MALFORMED


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"service_id": 7}', b"\xff\xfe", b'{"rating": "x"}'])
def test_bodies_that_make_no_sense(desk: Desk, body: bytes) -> None:
    headers = {"Idempotency-Key": "senseless", "Content-Type": "application/json"}
    reply = desk.http.post("/v1/feedback", content=body, headers=headers)
    assert (_problem(reply).code, reply.status_code) == (ProblemCode.MALFORMED, 400)


def test_a_body_that_is_too_large(desk: Desk) -> None:
    reply = desk.post("/v1/requests", submission("open-question", {"words": "x" * 300_000}))
    assert (_problem(reply).code, reply.status_code) == (ProblemCode.MALFORMED, 413)


def test_unknown_paths_and_methods(desk: Desk) -> None:
    assert _problem(desk.http.get("/v1/nothing")).status == 404
    assert _problem(desk.http.get("/nothing")).status == 404
    assert _problem(desk.http.delete("/v1/requests")).status == 405


def test_the_catalogue_is_sent_once(desk: Desk) -> None:
    first = desk.http.get("/v1/catalogue")
    services = msgspec.json.decode(first.content, type=Catalogue).services
    assert {service.id for service in services} >= {"street-lamp", "open-question", "levy"}
    again = desk.http.get("/v1/catalogue", headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert desk.http.get("/v1/catalogue", headers={"If-None-Match": '"other"'}).status_code == 200


def test_the_key_and_the_health_need_no_credentials(desk: Desk) -> None:
    assert httpx.get(f"{desk.hub.url}/v1/keys", timeout=60).json()["algorithm"] == "Ed25519"
    assert httpx.get(f"{desk.hub.url}/healthz", timeout=60).json() == {"status": "ok"}


def test_anybody_can_check_a_receipt(desk: Desk) -> None:
    filed = desk.post("/v1/requests", submission("open-question", {"words": "a secret thing"})).json()
    receipt = msgspec.convert(filed["receipt"], Receipt)
    for url in (receipt.verify_url, receipt.verify_url.replace("/R/" + receipt.token, "/R/" + receipt.token.lower())):
        page = httpx.get(url, timeout=60)
        assert page.status_code == 200
        assert "این رسید معتبر است" in page.text
        assert "secret" not in page.text
    forged = receipts.sign(receipts.claim_of(receipt), receipts.Ed25519PrivateKey.generate())
    for token in (forged, receipt.token[:-8], "A", "%D8%B1", "<b>"):
        page = httpx.get(f"{desk.hub.url}/R/{token}", headers={"Accept-Language": "en"}, timeout=60)
        assert page.status_code == 404
        check_page(page.text)
        assert "not genuine" in page.text


def test_the_page_of_a_receipt_is_in_the_language_of_its_reader(desk: Desk) -> None:
    filed = desk.post("/v1/requests", submission("open-question", {"words": "a secret thing"})).json()
    url = filed["receipt"]["verify_url"]
    for wanted, title in (
        ("fa", "این رسید معتبر است"),
        ("en", "This receipt is genuine"),
        ("ar", "هذا الإيصال صحيح"),
        ("ur", "یہ رسید اصلی ہے"),
        ("az", "Bu qəbz həqiqidir"),
    ):
        by_browser = httpx.get(url, headers={"Accept-Language": f"{wanted}-XX, de;q=0.5"}, timeout=60)
        by_link = httpx.get(f"{url}?lang={wanted}", headers={"Accept-Language": "de"}, timeout=60)
        for page in (by_browser, by_link):
            check_page(page.text)
            assert f'<html lang="{wanted}"' in page.text
            assert title in page.text
            assert page.headers["content-language"] == wanted
            assert page.headers["content-security-policy"].startswith("default-src 'none'")
    assert 'lang="fa"' in httpx.get(f"{url}?lang=%00", timeout=60).text


def test_the_address_of_a_receipt_fits_the_small_qr_mode(desk: Desk) -> None:
    filed = desk.post("/v1/requests", submission("open-question", {"words": "hello"})).json()
    assert set(filed["receipt"]["verify_url"]) <= set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")


def test_feedback(desk: Desk) -> None:
    def send(**changes: object) -> httpx.Response:
        return desk.post("/v1/feedback", {"service_id": "levy", "rating": 5} | changes)

    assert send().status_code == 204
    assert send(tracking_code="DEMP-RM23-4V").status_code == 204
    for rating in (0, 6, 10**30):
        assert _problem(send(rating=rating)).errors[0].field == "rating"
    assert _problem(send(service_id="nothing")).code is ProblemCode.SERVICE_UNKNOWN
    assert _problem(send(tracking_code="DEMP-RM23-4W")).errors[0].field == "tracking_code"


def test_everybody_may_see_the_figures(desk: Desk) -> None:
    month = f"{datetime.now(UTC):%Y-%m}"
    found = httpx.get(f"{desk.hub.url}/v1/figures/{month}", timeout=60)
    assert (found.status_code, found.json()["suppressed_below"]) == (200, 5)
    for none in ("2026-13", "2969-01", "1405-08x", "%00"):
        answer = httpx.get(f"{desk.hub.url}/v1/figures/{none}", timeout=60)
        assert (answer.status_code, answer.json()["code"]) == (404, "not-found")
    page = httpx.get(f"{desk.hub.url}/figures?lang=az", timeout=60)
    check_page(page.text)
    assert (page.status_code, page.headers["content-language"]) == (200, "az")
    assert httpx.get(f"{desk.hub.url}/figures?month=9999-99", timeout=60).status_code == 404
