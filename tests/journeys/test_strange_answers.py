"""The city's system answers slowly, wrongly or not at all."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.contract.identifiers import Reason
from kiosk.contract.problem import FieldProblem, Problem, ProblemCode
from kiosk.contract.wire import KEY_HEADER, Bill, Identity, OneTimeCodeSent
from kiosk.session.navigation import Screen
from tests.journeys.steps import EN, MOBILE, RENEWAL_CODE, WISHES, begins, fills_city_request, looks_up_levy
from tests.support.certificates import self_signed
from tests.support.kiosk import SMALL, KioskOpen, Sections
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

LATER = datetime.now(UTC) + timedelta(days=2)
BILL = Bill("1234567890168", "125040128", 1_250_000, RENEWAL_CODE, "1404", "م•••••")
BY_PHONE = {
    "/v1/one-time-codes/c/answer": answer(200, Identity("t", LATER, {"mobile": MOBILE})),
    "/v1/one-time-codes": answer(201, OneTimeCodeSent("c", 6, LATER, 60)),
}


UNREACHABLE = "The city's system cannot be reached"
GARBLED = "The answer could not be read"
STRANGE: tuple[tuple[Behave, str], ...] = (
    (nothing, "The city's system did not answer in time"),
    (reset, UNREACHABLE),
    (hang_up, UNREACHABLE),
    (hang_up_halfway, UNREACHABLE),
    (noise, UNREACHABLE),
    (answer(200, b"<html>Welcome</html>"), GARBLED),
    (answer(200, {"amount_rials": "much"}), GARBLED),
    (answer(500, b"boom"), "The city's system has a fault"),
)


async def test_each_trouble_is_named_can_be_tried_again_and_loses_nothing(kiosk_open: KioskOpen) -> None:
    async with stub_hub() as hub, kiosk_open(SMALL, talking_to(kiosk_open.folder, hub)) as visitor:
        await looks_up_levy(visitor, EN)
        for asked, (behave, title) in enumerate(STRANGE, start=1):
            hub.behave = behave
            if asked > 1:
                await visitor.continues()
            await visitor.waits_for(lambda n=asked: bills_asked(hub) == n, "the question to the hub")
            await visitor.waits_for(lambda: visitor.state.problem, "the answer")
            await visitor.sees(title)
            assert visitor.screen is Screen.PROBLEM

        await visitor.goes_back()
        await visitor.asked("renewal")
        await visitor.sees("31")  # the boxes hold the groups of the code
        assert visitor.state.answers["renewal"] == RENEWAL_CODE
        hub.behave = answer(200, BILL)
        await visitor.continues()
        await visitor.arrives_at(Screen.BILL)

        hub.behave = answer(500, b"boom")
        await visitor.continues()
        await visitor.arrives_at(Screen.PROBLEM)
        await visitor.goes_home()
        await visitor.arrives_at(Screen.HOME)


async def test_a_hub_with_a_wrong_certificate_is_told_nothing(kiosk_open: KioskOpen) -> None:
    tls, _ = self_signed(kiosk_open.folder / "impostor")
    _, authority = self_signed(kiosk_open.folder / "city")
    async with stub_hub(answer(200, BILL), tls) as hub:
        sections = talking_to(kiosk_open.folder, hub, ca_file=str(authority))
        async with kiosk_open(SMALL, sections) as visitor:
            await looks_up_levy(visitor, EN)
            await visitor.sees("There is no safe connection")
            await visitor.sees("To protect you nothing was sent")
            await visitor.goes_home()
            await visitor.arrives_at(Screen.HOME)
        assert hub.seen == []


async def test_a_payment_in_progress_is_asked_for_again_under_the_same_key(kiosk_open: KioskOpen) -> None:
    in_progress = Problem(ProblemCode.IDEMPOTENCY_IN_PROGRESS, 409, "x", retry_after_seconds=3)
    city = paths({"/v1/bills": answer(200, BILL), "/v1/payments": answer(409, in_progress, PROBLEM)})
    async with stub_hub(city) as hub, kiosk_open(SMALL, talking_to(kiosk_open.folder, hub)) as visitor:
        await looks_up_levy(visitor, EN)
        await visitor.arrives_at(Screen.BILL)
        await visitor.continues()
        await visitor.sees("Your request is being handled")
        await visitor.sees("Please wait 3 seconds.")
        await visitor.continues()
        await visitor.waits_for(lambda: len(keys(hub, "/v1/payments")) == 2, "another try")
        assert len(set(keys(hub, "/v1/payments"))) == 1


async def test_a_refused_answer_is_marked_and_the_corrected_request_is_a_new_one(kiosk_open: KioskOpen) -> None:
    refused = Problem(ProblemCode.VALIDATION_FAILED, 422, "x", errors=(FieldProblem("desc", Reason.TOO_SHORT),))
    city = paths({**BY_PHONE, "/v1/requests": answer(422, refused, PROBLEM)})
    async with stub_hub(city) as hub, kiosk_open(SMALL, talking_to(kiosk_open.folder, hub)) as visitor:
        await begins(visitor, EN, "request-137")
        await visitor.touches("way-phone_otp")
        await visitor.types(MOBILE)
        await visitor.continues()
        await visitor.finds("code")
        await visitor.types("123456")
        await visitor.asked("topic137")
        await fills_city_request(visitor, WISHES[EN])
        await visitor.continues()
        await visitor.sees("Some answers need a correction")
        await visitor.touches("error-desc")
        await visitor.asked("desc")
        await visitor.types(" anywhere")
        await visitor.continues()
        await visitor.arrives_at(Screen.CHECK)
        await visitor.continues()
        await visitor.waits_for(lambda: len(keys(hub, "/v1/requests")) == 2, "another try")
        assert len(set(keys(hub, "/v1/requests"))) == 2


def talking_to(folder: Path, hub: StubHub, **more: object) -> Sections:
    """The part of the configuration that names this hub, with little patience."""
    token = folder / "token"
    token.write_text("t" * 40, encoding="ascii")
    named = {"embedded": False, "url": hub.url, "token_file": str(token), "deadline_seconds": 2.0}
    return {"hub": {**named, **more}}


def paths(answers: Mapping[str, Behave]) -> Behave:
    """Each path answered by the first entry that it begins with, others not at all."""

    async def behave(seen: Seen, writer: asyncio.StreamWriter) -> None:
        chosen = next((do for path, do in answers.items() if seen.path.startswith(path)), nothing)
        await chosen(seen, writer)

    return behave


def keys(hub: StubHub, path: str) -> list[str]:
    """The idempotency keys of what was sent to `path`."""
    return [seen.headers[KEY_HEADER.lower()] for seen in hub.seen if seen.path == path]


def bills_asked(hub: StubHub) -> int:
    """How often the hub was asked for the bill."""
    return sum(seen.path.startswith("/v1/bills") for seen in hub.seen)
