"""The ASGI application."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from typing import Any

import msgspec
from litestar import Litestar
from litestar.datastructures import State
from litestar.di import Provide
from litestar.exceptions import HTTPException
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.openapi.spec import Components, SecurityScheme
from sqlalchemy.exc import SQLAlchemyError

from hub import api, clockwork, demo_agencies, demo_attendants, demo_city, public
from hub.agencies import service as agencies
from hub.agencies.routes import AGENCIES
from hub.agencies.signing import SIGNATURE_HEADER
from hub.attachments import routes as uploads
from hub.composition import Hub
from hub.desk.router import DESK
from hub.problems import RefusedError, on_crash, on_http_error, on_refused
from kiosk.contract.wire import KIOSK_HEADER

_log = logging.getLogger("hub")

_PURGE_SECONDS = 3600
_LARGEST_BODY = 256 * 1024


def application(hub: Hub) -> Litestar:
    """The hub over HTTP."""

    @asynccontextmanager
    async def running(_app: Litestar) -> AsyncIterator[None]:
        if hub.settings.demo_city:
            await demo_city.settle(hub)
            await clockwork.review(hub)  # before anybody looks
        work = [_purge_for_ever(hub), clockwork.review_for_ever(hub), agencies.inform_for_ever(hub)]
        if hub.settings.demo_city:
            work.append(demo_agencies.live(hub))
        if hub.settings.demo_city and hub.settings.demo_day:
            work.append(demo_attendants.attend_for_ever(hub))
        tasks = [asyncio.create_task(part) for part in work]
        yield
        for task in tasks:
            task.cancel()
        for task in tasks:
            with suppress(asyncio.CancelledError):
                await task
        await hub.database.engine.dispose()

    return _litestar(
        dependencies={"hub": Provide(lambda: hub, sync_to_thread=False)},
        lifespan=[running],
        state=State({"hub": hub}),
    )


def openapi_document() -> bytes:
    """The OpenAPI description, as it is served and kept in `docs/openapi.json`."""

    async def no_hub() -> Hub:
        raise RuntimeError("this application only describes itself")

    app = _litestar(dependencies={"hub": Provide(no_hub)})
    return msgspec.json.format(msgspec.json.encode(app.openapi_schema.to_schema()), indent=1) + b"\n"


def _litestar(**parts: Any) -> Litestar:
    return Litestar(
        route_handlers=[api.V1, api.show_keys, AGENCIES, *public.HANDLERS, *uploads.HANDLERS, DESK],
        exception_handlers={RefusedError: on_refused, HTTPException: on_http_error, Exception: on_crash},
        openapi_config=OpenAPIConfig(
            title="Pishkhan city hub",
            version="1",
            path="/schema",
            render_plugins=[JsonRenderPlugin()],
            components=Components(security_schemes=_security_schemes()),
        ),
        request_max_body_size=_LARGEST_BODY,
        logging_config=None,
        **parts,
    )


def _security_schemes() -> dict[str, Any]:
    return {
        "kioskToken": SecurityScheme(type="http", scheme="bearer", description="The kiosk's token."),
        "kioskId": SecurityScheme(type="apiKey", name=KIOSK_HEADER, security_scheme_in="header"),
        "agencySignature": SecurityScheme(
            type="apiKey",
            name=SIGNATURE_HEADER,
            security_scheme_in="header",
            description="See docs/agencies.md.",
        ),
    }


async def _purge_for_ever(hub: Hub) -> None:
    while True:
        try:
            await hub.database.purge(hub.clock(), timedelta(days=hub.settings.answers_kept_days))
            await hub.settling.return_money(hub.database)
        except SQLAlchemyError as error:  # the next round does what this one could not
            _log.error("purge failed", extra={"error": type(error).__qualname__})
        await asyncio.sleep(_PURGE_SECONDS)
