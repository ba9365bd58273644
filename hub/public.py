"""What needs no kiosk: the pages that phones open, and the health check."""

from __future__ import annotations

from http import HTTPStatus
from typing import Literal

import msgspec
from litestar import MediaType, Response, get, post
from litestar.handlers import HTTPRouteHandler
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import FromPath, URLEncodedBody
from litestar.response import Redirect
from sqlalchemy import text

from hub import pages
from hub.composition import TheHub
from kiosk.contract.problem import MEDIA_TYPE, Problem


class PayDecision(msgspec.Struct, frozen=True):
    """The form of the sandbox's page."""

    decision: Literal["pay", "decline"]


class Health(msgspec.Struct, frozen=True):
    """The hub answers and its database too."""

    status: str


def _problem() -> ResponseSpec:
    return ResponseSpec(Problem, generate_examples=False, description="Problem details", media_type=MEDIA_TYPE)


def _page_missing() -> ResponseSpec:
    return ResponseSpec(str, generate_examples=False, description="A page that says so", media_type=MediaType.HTML)


@get("/healthz", responses={500: _problem()}, summary="Whether the hub works")
async def health(hub: TheHub) -> Health:
    """Asks the database too."""
    async with hub.database.read() as session:
        await session.execute(text("SELECT 1"))
    return Health("ok")


@get(
    "/R/{token:str}",
    media_type=MediaType.HTML,
    responses={404: _page_missing(), 500: _problem()},
    summary="Check a receipt",
)
async def show_receipt(hub: TheHub, token: FromPath[str]) -> Response[str]:
    """Where the QR of a receipt leads: genuine (200) or not (404)."""
    claim = hub.receipts.verify(token)
    service = hub.services.get(claim.service_id) if claim else None
    status = HTTPStatus.OK if claim else HTTPStatus.NOT_FOUND
    page = pages.receipt(claim, service.title if service else None)
    return Response(page, status_code=status, media_type=MediaType.HTML, headers=pages.HEADERS)


@get(
    "/pay/{payment_ref:str}",
    media_type=MediaType.HTML,
    responses={404: _page_missing(), 500: _problem()},
    summary="Sandbox payment page",
)
async def show_payment_page(hub: TheHub, payment_ref: FromPath[str]) -> Response[str]:
    """Where the QR of a payment leads."""
    async with hub.database.read() as session:
        row = await hub.payments.find(session, payment_ref)
    page, status = (pages.payment(hub.payments.view(row)), 200) if row else (pages.missing(), 404)
    return Response(page, status_code=status, media_type=MediaType.HTML, headers=pages.HEADERS)


@post(
    "/pay/{payment_ref:str}",
    status_code=HTTPStatus.SEE_OTHER,
    responses={400: _problem(), 404: _problem(), 500: _problem()},
    summary="Decide a sandbox payment",
)
async def decide_payment(hub: TheHub, payment_ref: FromPath[str], data: URLEncodedBody[PayDecision]) -> Redirect:
    """Pay or decline, once: later decisions change nothing. Whoever knows the reference may decide."""
    async with hub.database.write() as session:
        await hub.payments.settle(session, payment_ref, paid=data.decision == "pay")
    return Redirect(f"/pay/{payment_ref}", status_code=303, headers=pages.HEADERS)


HANDLERS: list[HTTPRouteHandler] = [health, show_receipt, show_payment_page, decide_payment]
