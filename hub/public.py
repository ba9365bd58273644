"""What needs no kiosk: the pages that phones open, and the health check."""

from __future__ import annotations

from http import HTTPStatus
from pathlib import Path
from typing import Annotated, Any

import msgspec
from litestar import MediaType, Response, get, post
from litestar.handlers import HTTPRouteHandler
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import FromPath, QueryParameter, URLEncodedBody
from litestar.response import Redirect
from sqlalchemy import text

from hub import months
from hub.admission import HubRequest
from hub.composition import TheHub
from hub.figures import MonthFigures
from hub.problems import problem, respond
from hub.provider_notices import notified, take_notice
from hub.providers import Decision, SandboxProvider
from hub.web import figures as figures_page
from hub.web import payment as payment_page
from hub.web import receipts
from hub.web.pages import SAFE, answer, chosen
from kiosk.contract.language import Language
from kiosk.contract.problem import MEDIA_TYPE, Problem, ProblemCode
from kiosk.contract.wire import PaymentStatus

Lang = Annotated[str, QueryParameter(description="fa, ar, ur, az or en; else what `Accept-Language` prefers.")]

MonthKey = Annotated[str, QueryParameter(description="2026-11; in Persian 1405-08. Else the last whole month.")]
_FIGURES_KEPT = 600  # seconds
_FONTS = {path.name: path for path in (Path(__file__).parents[1] / "assets" / "fonts").glob("Vazirmatn-*.ttf")}


class PayDecision(msgspec.Struct, frozen=True):
    """The form of the sandbox's page."""

    decision: Decision


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
async def show_receipt(hub: TheHub, request: HubRequest, token: FromPath[str], lang: Lang = "") -> Response[str]:
    """Where the QR of a receipt leads: genuine (200) or not (404), and how its case stands."""
    language = chosen(request, lang)
    page = await receipts.page(hub, token, language)
    status = HTTPStatus.OK if page else HTTPStatus.NOT_FOUND
    return answer(page or receipts.not_genuine(language), language, status)


@get("/fonts/{name:str}", include_in_schema=False)
async def show_font(name: FromPath[str]) -> Response[Any]:
    """The letters of the pages: not every phone or office has those of Urdu."""
    if name not in _FONTS:
        return respond(problem(ProblemCode.NOT_FOUND))
    headers = {"Cache-Control": "public, max-age=31536000, immutable"}
    return Response(_FONTS[name].read_bytes(), media_type="font/ttf", headers=headers)


@get(
    "/pay/{payment_ref:str}",
    media_type=MediaType.HTML,
    responses={404: _page_missing(), 500: _problem()},
    summary="Sandbox payment page",
)
async def show_payment_page(
    hub: TheHub, request: HubRequest, payment_ref: FromPath[str], lang: Lang = ""
) -> Response[str]:
    """Where the QR of a payment leads: in the language of the kiosk, unless another one is chosen."""
    async with hub.database.read() as session:
        row = await hub.payments.find(session, payment_ref)
    if row is None:
        language = chosen(request, lang)
        return answer(payment_page.missing(language), language, HTTPStatus.NOT_FOUND)
    language = chosen(request, lang, Language(row.language))
    return answer(payment_page.page(hub, row, language), language)


@post(
    "/pay/{payment_ref:str}",
    status_code=HTTPStatus.SEE_OTHER,
    responses={400: _problem(), 404: _problem(), 500: _problem()},
    summary="Decide a sandbox payment",
)
async def decide_payment(
    hub: TheHub, payment_ref: FromPath[str], data: URLEncodedBody[PayDecision], lang: Lang = ""
) -> Redirect:
    """Pay or decline, once: later decisions change nothing, but for the one that pays too late on purpose.

    Whoever knows the reference may decide. What the sandbox then says is heard like the words of any provider.
    """
    async with hub.database.read() as session:
        row = await hub.payments.find(session, payment_ref)
        pending = row is not None and hub.payments.view(row).status is PaymentStatus.PENDING
    sandbox = hub.settling.provider
    if row is not None and isinstance(sandbox, SandboxProvider) and (pending or data.decision is Decision.PAY_LATE):
        for notice in sandbox.notices(payment_ref, row.amount_rials, data.decision):
            await notified(hub, notice)
    again = f"?lang={lang}" if lang in set(Language) else ""
    return Redirect(f"/pay/{payment_ref}{again}", status_code=303, headers=SAFE)


@get("/v1/figures/{month:str}", responses={404: _problem(), 500: _problem()}, summary="Figures of a month")
async def show_figures(hub: TheHub, month: FromPath[str]) -> Response[MonthFigures]:
    """What each service was asked, answered and solved in a Gregorian month such as `2026-11`. For everybody."""
    named = months.named(month)
    found = await hub.figures.of(named) if named else None
    if found is None:
        return respond(problem(ProblemCode.NOT_FOUND, "no such month, or it has not begun"))
    return Response(found, headers={"Cache-Control": f"public, max-age={_FIGURES_KEPT}"})


@get(
    "/figures",
    media_type=MediaType.HTML,
    responses={404: _page_missing(), 500: _problem()},
    summary="Figures of a month, as a page",
)
async def show_figures_page(hub: TheHub, request: HubRequest, month: MonthKey = "", lang: Lang = "") -> Response[str]:
    """The last whole month, or another one by the calendar of the language; 404 when there are none of it."""
    language = chosen(request, lang)
    page, found = await figures_page.page(hub, month, language)
    return answer(page, language, HTTPStatus.OK if found else HTTPStatus.NOT_FOUND)


HANDLERS: list[HTTPRouteHandler] = [
    health,
    show_receipt,
    show_font,
    show_figures,
    show_figures_page,
    show_payment_page,
    decide_payment,
    take_notice,
]
