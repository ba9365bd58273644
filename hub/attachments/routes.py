"""The upload page over HTTP: shown to a phone, and taking its files. Needs no credentials but the reference."""

from __future__ import annotations

from http import HTTPStatus
from typing import Annotated, Any

from litestar import MediaType, Request, Response, get, post
from litestar.handlers import HTTPRouteHandler
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import FromPath, QueryParameter

from hub.attachments import arriving
from hub.attachments import page as upload_page
from hub.attachments.uploads import language_of
from hub.composition import TheHub
from hub.web.pages import answer, chosen
from kiosk.contract.problem import MEDIA_TYPE, Problem

Lang = Annotated[str, QueryParameter(description="fa, ar, ur, az or en; else the language of the kiosk.")]

#: One form of an upload page: the largest file that any field takes, and what is around it.
_LARGEST_FORM = 64 * 1024 * 1024


def _problem() -> ResponseSpec:
    return ResponseSpec(Problem, generate_examples=False, description="Problem details", media_type=MEDIA_TYPE)


def _page_missing() -> ResponseSpec:
    return ResponseSpec(str, generate_examples=False, description="A page that says so", media_type=MediaType.HTML)


@get(
    "/attach/{ref:str}",
    media_type=MediaType.HTML,
    responses={404: _page_missing(), 500: _problem()},
    summary="Upload page",
)
async def show_upload_page(
    hub: TheHub, request: Request[Any, Any, Any], ref: FromPath[str], lang: Lang = ""
) -> Response[str]:
    """Where the QR of an attachment leads."""
    async with hub.database.read() as session:
        row = await hub.uploads.find(session, ref)
        files = tuple(await hub.uploads.files(session, ref)) if row else ()
    if row is None:
        return _missing(request, lang)
    language = chosen(request, lang, language_of(row))
    found = hub.uploads.view(row, files)
    return answer(upload_page.upload(found, hub.uploads.field_of(row), language), language)


@post(
    "/attach/{ref:str}",
    media_type=MediaType.HTML,
    status_code=HTTPStatus.OK,
    request_max_body_size=_LARGEST_FORM,
    responses={404: _page_missing(), 413: _problem(), 422: _page_missing(), 500: _problem()},
    summary="Send files",
)
async def take_files(
    hub: TheHub, ref: FromPath[str], request: Request[Any, Any, Any], lang: Lang = ""
) -> Response[str]:
    """The form of the page: files as multipart/form-data (RFC 7578). 422 when one of them is not kept."""
    async with hub.database.read() as session:
        row = await hub.uploads.find(session, ref)
        before = tuple(await hub.uploads.files(session, ref)) if row else ()
    if row is None:
        return _missing(request, lang)
    troubles = await arriving.take(hub.uploads, hub.database, row, before, request)
    async with hub.database.read() as session:
        found = hub.uploads.view(row, tuple(await hub.uploads.files(session, ref)))
    language = chosen(request, lang, language_of(row))
    page = upload_page.upload(found, hub.uploads.field_of(row), language, troubles)
    return answer(page, language, HTTPStatus.UNPROCESSABLE_ENTITY if troubles else HTTPStatus.OK)


def _missing(request: Request[Any, Any, Any], lang: str) -> Response[str]:
    language = chosen(request, lang)
    return answer(upload_page.missing(language), language, HTTPStatus.NOT_FOUND)


HANDLERS: list[HTTPRouteHandler] = [show_upload_page, take_files]
