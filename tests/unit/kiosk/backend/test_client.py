from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest

from kiosk.backend.client import HubClient, tls_context
from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.backend.exchange import Exchange
from kiosk.backend.failures import KINDS, from_error
from kiosk.contract.identifiers import Reason
from kiosk.contract.language import Language
from kiosk.contract.problem import FieldProblem, Problem, ProblemCode
from kiosk.contract.receipt import Receipt, ReceiptKind
from kiosk.contract.wire import (
    Attachment,
    AttachmentRequest,
    AttachmentState,
    Bill,
    BillRequest,
    CardAssertion,
    CaseList,
    CaseStatus,
    CaseView,
    Feedback,
    Filed,
    Identity,
    OneTimeCodeRequest,
    OneTimeCodeSent,
    Payment,
    PaymentRequest,
    PaymentStatus,
    PublicKeyInfo,
    Slot,
    SlotHold,
    SlotList,
    SlotRequest,
    Submission,
)
from tests.support.certificates import self_signed
from tests.support.patient_loop import now
from tests.support.stub_hub import (
    PROBLEM,
    Behave,
    Seen,
    StubHub,
    answer,
    hang_up,
    hang_up_halfway,
    noise,
    nothing,
    reset,
    stub_hub,
)

NOW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
TLS = tls_context(None)
SUBMISSION = Submission("request-137", Language.FA, {"desc": "چاله"}, NOW)
CASE = CaseView("23456789AB", "request-137", CaseStatus.OPEN, NOW, ())
RECEIPT = Receipt(ReceiptKind.REQUEST, "23456789AB", "request-137", NOW, "kiosk-1", Language.FA)
FILED = Filed("23456789AB", RECEIPT, CASE)
BILL = Bill("1234567890168", "125040128", 1_250_000, "2-5-31-14", "1404", "ا... م...")
PAYMENT = Payment("p1", PaymentStatus.PENDING, "https://pay.example/p1", 1_250_000, NOW)
IDENTITY = Identity("t1", NOW, {"mobile": "09150000000"})
SENT = OneTimeCodeSent("c/1", 5, NOW, 60)
SLOT = Slot("desk-9:20261126T0830", "desk-9", NOW, NOW, 3)
HOLD = SlotHold("desk-9:20261126T0830:K7Q2MX", NOW, SLOT)
UPLOAD = Attachment("A/1", "https://hub.example/attach/A1", NOW, AttachmentState.OPEN)
KEY_INFO = PublicKeyInfo("Ed25519", "AAAA")


@asynccontextmanager
async def client_of(url: str, deadline: float = 60.0, tls: ssl.SSLContext = TLS) -> AsyncIterator[HubClient]:
    client = HubClient(Exchange(url, "kiosk-1", "secret", tls, deadline), new_key=lambda: "fresh-key")
    try:
        yield client
    finally:
        await client.close()


@asynccontextmanager
async def talk(behave: Behave, deadline: float = 60.0) -> AsyncIterator[tuple[HubClient, StubHub]]:
    async with stub_hub(behave) as hub, client_of(hub.url, deadline) as client:
        yield client, hub


def calls(client: HubClient) -> dict[str, tuple[Any, Any, str]]:
    """Each call: the coroutine, the value the hub answers with, and the request line."""
    payment_request = PaymentRequest("1234567890168", "125040128", "renovation-levy", Language.FA)
    return {
        "request_code": (
            lambda: client.request_code(OneTimeCodeRequest("09150000000", Language.FA)), SENT, "POST /v1/one-time-codes"
        ),
        "answer_code": (
            lambda: client.answer_code("c/1", "12345"), IDENTITY, "POST /v1/one-time-codes/c%2F1/answer"
        ),
        "assert_card": (
            lambda: client.assert_card(CardAssertion("p", "possession", {})), IDENTITY, "POST /v1/card-assertions"
        ),
        "submit": (lambda: client.submit(SUBMISSION, "t1", "key-1"), FILED, "POST /v1/requests"),
        "case": (lambda: client.case("23456789AB"), CASE, "GET /v1/cases/23456789AB"),
        "my_cases": (lambda: client.my_cases("t1"), CaseList((CASE,)), "GET /v1/cases"),
        "start_payment": (lambda: client.start_payment(payment_request, "key-1"), PAYMENT, "POST /v1/payments"),
        "payment": (lambda: client.payment("p1"), PAYMENT, "GET /v1/payments/p1"),
        "bill_for": (lambda: client.bill_for(BillRequest("vehicle-levy", {}), "t1"), BILL, "POST /v1/bills"),
        "slots": (
            lambda: client.slots("district-desk", date(2026, 11, 26), 7),
            SlotList("district-desk", (SLOT,)),
            "GET /v1/slots/district-desk?from=2026-11-26&days=7",
        ),
        "hold_slot": (
            lambda: client.hold_slot("district-desk", SlotRequest(SLOT.slot_id, "district-appointment"), "key-1", "t1"),
            HOLD,
            "POST /v1/slots/district-desk/hold",
        ),
        "open_attachment": (
            lambda: client.open_attachment(AttachmentRequest("request-137", "photo", Language.UR)),
            UPLOAD,
            "POST /v1/attachments",
        ),
        "attachment": (lambda: client.attachment("A/1"), UPLOAD, "GET /v1/attachments/A%2F1"),
        "receipt_key": (client.receipt_key, KEY_INFO, "GET /v1/keys"),
    }  # fmt: skip


CALLS = list(calls(HubClient.__new__(HubClient)))


@pytest.mark.parametrize("name", CALLS)
async def test_every_call_goes_where_the_contract_says(name: str) -> None:
    async with talk(nothing) as (client, hub):
        call, value, line = calls(client)[name]
        hub.behave = answer(200, value)
        assert await call() == value
        [seen] = hub.seen
        assert f"{seen.method} {seen.path}" == line
        assert seen.headers["x-kiosk-id"] == "kiosk-1"
        assert seen.headers["authorization"] == "Bearer secret"
        assert ("x-identity" in seen.headers) == (name in {"submit", "my_cases", "hold_slot", "bill_for"})
        expected = "key-1" if name in {"submit", "start_payment", "hold_slot"} else "fresh-key"
        assert seen.headers.get("idempotency-key") == (expected if seen.method == "POST" else None)


async def test_feedback_needs_no_answer() -> None:
    async with talk(answer(204)) as (client, hub):
        assert await client.send_feedback(Feedback("request-137", 5)) is None
        assert msgspec.json.decode(hub.seen[0].body, type=Feedback) == Feedback("request-137", 5)
        hub.behave = answer(500)
        failure = await client.send_feedback(Feedback("request-137", 5))
        assert failure is not None
        assert failure.kind is FailureKind.HUB_FAULT


async def test_a_submission_arrives_whole() -> None:
    async with talk(answer(201, FILED)) as (client, hub):
        await client.submit(SUBMISSION, "t1", "key-1")
        assert msgspec.json.decode(hub.seen[0].body, type=Submission) == SUBMISSION
        assert hub.seen[0].headers["x-identity"] == "t1"


@pytest.mark.parametrize(
    ("behave", "kind", "may_have_arrived"),
    [
        (answer(500, b"<h1>oops</h1>", "text/html"), FailureKind.HUB_FAULT, True),
        (answer(503, Problem(ProblemCode.INTERNAL, 503, "busy")), FailureKind.HUB_FAULT, True),
        (answer(200, b"<html>log in to the wifi", "text/html"), FailureKind.GARBLED, True),
        (answer(200, {"something": "else"}), FailureKind.GARBLED, True),
        (answer(200, b"\xff\xfe"), FailureKind.GARBLED, True),
        (answer(302, Location="http://evil.example/"), FailureKind.GARBLED, True),
        (answer(404, b"nginx", "text/html"), FailureKind.GARBLED, True),
        (answer(422, {"code": "a-code-of-next-year", "status": 422, "title": "?"}, PROBLEM), FailureKind.GARBLED, True),
        (reset, FailureKind.UNREACHABLE, True),
        (hang_up, FailureKind.UNREACHABLE, True),
        (hang_up_halfway, FailureKind.UNREACHABLE, True),
        (noise, FailureKind.UNREACHABLE, True),
    ],
)
async def test_what_a_broken_hub_means(behave: Behave, kind: FailureKind, may_have_arrived: bool) -> None:
    async with talk(behave) as (client, hub):
        failure = await client.submit(SUBMISSION, "t1", "key-1")
        assert isinstance(failure, BackendFailure)
        assert (failure.kind, failure.may_have_arrived) == (kind, may_have_arrived)
        assert failure.retryable
        assert failure.idempotency_key == "key-1"
        read = await client.case("23456789AB")
        assert isinstance(read, BackendFailure)
        assert (read.kind, read.may_have_arrived, read.idempotency_key) == (kind, False, "")
        hub.behave = answer(200, FILED)
        assert await client.submit(SUBMISSION, "t1", "key-1") == FILED


async def test_a_refusal_says_why() -> None:
    problem = Problem(
        ProblemCode.VALIDATION_FAILED, 422, "?", errors=(FieldProblem("postal", Reason.FORMAT),), attempts_left=2
    )
    async with talk(answer(422, problem, PROBLEM)) as (client, _):
        failure = await client.submit(SUBMISSION, "t1", "key-1")
        assert failure == BackendFailure(
            FailureKind.REJECTED, ProblemCode.VALIDATION_FAILED, problem.errors, 0, 2, idempotency_key="key-1"
        )
        assert not failure.retryable


async def test_in_progress_and_too_many_may_be_tried_again() -> None:
    async with talk(answer(409, Problem(ProblemCode.IDEMPOTENCY_IN_PROGRESS, 409, "?"), PROBLEM)) as (client, hub):
        failure = await client.submit(SUBMISSION, "t1", "key-1")
        assert isinstance(failure, BackendFailure)
        assert failure.retryable
        assert failure.may_have_arrived
        hub.behave = answer(503, b"", Retry_After="9")
        assert await client.case("23456789AB") == BackendFailure(FailureKind.HUB_FAULT, retry_after=9)
        hub.behave = answer(429, Problem(ProblemCode.TOO_MANY_REQUESTS, 429, "?"), PROBLEM, Retry_After="17")
        failure = await client.submit(SUBMISSION, "t1", "key-1")
        assert isinstance(failure, BackendFailure)
        assert (failure.retryable, failure.retry_after, failure.may_have_arrived) == (True, 17, False)


async def test_nobody_there() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        async with client_of(f"http://127.0.0.1:{taken.getsockname()[1]}") as client:
            failure = await client.submit(SUBMISSION, "t1", "key-1")
    assert failure == BackendFailure(FailureKind.UNREACHABLE, idempotency_key="key-1")


async def test_a_silent_hub_times_out_and_the_client_lives_on() -> None:
    async with talk(nothing, deadline=0.3) as (client, hub):
        started = now()
        failure = await client.submit(SUBMISSION, "t1", "key-1")
        assert 0.2 < now() - started < 2
        assert failure == BackendFailure(FailureKind.TIMED_OUT, may_have_arrived=True, idempotency_key="key-1")
        hub.behave = answer(200, FILED)
        assert await client.submit(SUBMISSION, "t1", "key-1") == FILED


async def test_an_answer_that_drips_is_over_at_the_deadline() -> None:
    async def drip(_seen: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        for _ in range(40):
            writer.write(b" ")
            await writer.drain()
            await asyncio.sleep(0.05)

    async with talk(drip, deadline=0.4) as (client, _):
        started = now()
        failure = await client.case("23456789AB")
        assert now() - started < 1.5
        assert isinstance(failure, BackendFailure)
        assert failure.kind is FailureKind.TIMED_OUT


async def test_callers_who_give_up_do_not_poison_the_pool() -> None:
    async def slow(seen: Seen, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(0.2)
        await answer(200, CASE)(seen, writer)

    async with talk(slow) as (client, hub):
        for _ in range(15):
            impatient = [asyncio.create_task(client.case("23456789AB")) for _ in range(12)]
            await asyncio.sleep(0.01)
            for task in impatient:
                task.cancel()
            results = await asyncio.gather(*impatient, return_exceptions=True)
            assert all(isinstance(r, asyncio.CancelledError) for r in results)
        assert await asyncio.gather(*(client.case("23456789AB") for _ in range(20))) == [CASE] * 20
        assert len(hub.seen) == 15 * 12 + 20  # what was begun was finished


async def test_a_hub_with_a_strange_certificate_gets_nothing(tmp_path: Path) -> None:
    server, pem = self_signed(tmp_path / "good")
    for tls, expected in [
        (TLS, BackendFailure(FailureKind.NOT_TRUSTED, idempotency_key="key-1")),
        (tls_context(pem), FILED),
    ]:
        async with stub_hub(answer(200, FILED), server) as hub, client_of(hub.url, tls=tls) as client:
            assert await client.submit(SUBMISSION, "t1", "key-1") == expected
            assert len(hub.seen) == (expected == FILED)


@pytest.mark.parametrize(("address", "expired"), [("127.0.0.2", False), ("127.0.0.1", True)])
async def test_a_trusted_certificate_must_be_for_this_hub_and_this_day(
    tmp_path: Path, address: str, expired: bool
) -> None:
    server, pem = self_signed(tmp_path, address, expired=expired)
    async with stub_hub(answer(200, FILED), server) as hub, client_of(hub.url, tls=tls_context(pem)) as client:
        failure = await client.submit(SUBMISSION, "t1", "key-1")
        assert failure == BackendFailure(FailureKind.NOT_TRUSTED, idempotency_key="key-1")
        assert not hub.seen


async def test_a_proxy_of_the_environment_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    async with talk(answer(200, CASE)) as (client, _):
        assert await client.case("23456789AB") == CASE


async def test_close_ends_what_is_under_way_and_is_safe_twice() -> None:
    arrived = asyncio.Event()

    async def note(_seen: Seen, _writer: asyncio.StreamWriter) -> None:
        arrived.set()

    async with stub_hub(note) as hub, client_of(hub.url, deadline=300) as client:
        waiting = asyncio.create_task(client.case("23456789AB"))
        await asyncio.wait_for(arrived.wait(), 60)
        await client.close()
        await client.close()
        with pytest.raises(asyncio.CancelledError):
            await asyncio.wait_for(waiting, 60)


def every_class(root: type[Any]) -> set[type[Any]]:
    return {root}.union(*(every_class(child) for child in root.__subclasses__()))


def test_every_error_of_httpx_has_its_meaning() -> None:
    ours = {c for c in every_class(httpx.HTTPError) if c.__module__.startswith("httpx")}
    assert ours == set(KINDS)


@pytest.mark.parametrize("kind", sorted(every_class(httpx.RequestError), key=lambda c: c.__name__))
def test_every_transport_error_becomes_a_failure(kind: type[httpx.RequestError]) -> None:
    failure = from_error(kind("broken"), writes=True)
    assert failure.kind is KINDS[kind]
    assert failure.retryable


async def test_a_full_pool_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    async with stub_hub(answer(200, CASE)) as hub:
        exchange = Exchange(hub.url, "kiosk-1", "secret", TLS)
        client = HubClient(exchange)
        full = exchange._client

        async def refuse(*_: object, **__: object) -> httpx.Response:
            raise httpx.PoolTimeout("full")

        monkeypatch.setattr(full, "request", refuse)
        failure = await client.case("23456789AB")
        assert failure == BackendFailure(FailureKind.TIMED_OUT)
        assert await client.case("23456789AB") == CASE
        await client.close()
        assert full.is_closed
