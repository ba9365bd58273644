"""One request to the desk: who asks, in which language, with which form."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from hmac import compare_digest
from http import HTTPStatus
from typing import TypeVar
from urllib.parse import parse_qsl

import msgspec
from litestar import MediaType, Response
from litestar.datastructures import Cookie

from hub.accounts import ADMIN, INSPECTION, TREASURY
from hub.admission import HubRequest
from hub.casework import Desk
from hub.composition import Hub
from hub.desk import pages, session
from hub.desk.session import Session
from hub.tables import OfficerRow
from hub.web.pages import SAFE as HEADERS
from kiosk.contract.language import Language

LOGIN = "/desk/login"
TOKEN = "token"  # noqa: S105 - the name of a form field

_MOST_FIELDS = 50
_Reason = TypeVar("_Reason", bound=StrEnum)


class DeskRefusedError(Exception):
    """Ends a request with a page that says why: `words` is a key of `hub.desk.words`."""

    def __init__(self, status: HTTPStatus, words: str) -> None:
        super().__init__(words)
        self.status, self.words = status, words


class NotLoggedInError(Exception):
    """Nobody is logged in, or no longer."""


@dataclass(frozen=True)
class Visit:
    """A request with its session; `officer` is None before the login."""

    hub: Hub
    session: Session
    officer: OfficerRow | None = None
    calls: int = 0  # that wait for an answer, for whoever may answer them

    @property
    def language(self) -> Language:
        """Persian, or English when it was chosen."""
        return Language.EN if self.session.english else Language.FA

    @property
    def who(self) -> OfficerRow:
        """The officer who is logged in."""
        if self.officer is None:
            raise NotLoggedInError
        return self.officer

    @property
    def now(self) -> datetime:
        """The hub's time."""
        return self.hub.clock()

    @property
    def desk(self) -> Desk:
        """The officer's place in his agency."""
        return Desk(self.who.agency, f"officer:{self.who.name}")

    @property
    def is_admin(self) -> bool:
        """Whether the officer keeps the accounts. He treats no files."""
        return self.officer is not None and self.officer.agency == ADMIN

    @property
    def is_inspection(self) -> bool:
        """Whether the officer answers objections."""
        return self.officer is not None and self.officer.agency == INSPECTION

    @property
    def attends(self) -> bool:
        """Whether the officer sees who calls for a person. The inspection sees how that is done."""
        return self.is_inspection or (
            self.officer is not None and self.officer.agency in self.hub.settings.alerts.attendants
        )

    @property
    def is_treasury(self) -> bool:
        """Whether the officer looks after payments. He treats no files."""
        return self.officer is not None and self.officer.agency == TREASURY

    @property
    def home(self) -> str:
        """The first page after the login."""
        pages = {ADMIN: "/desk/accounts", INSPECTION: "/desk/objections", TREASURY: "/desk/money"}
        return pages.get(self.who.agency, "/desk/queue")

    def page(self, template: str, status: int = HTTPStatus.OK, **values: object) -> Response[str]:
        """The page `template` in the language of the visit."""
        token = session.form_token(self.session, self.hub.secret)
        body = pages.render(template, self, token=token, **values)
        return Response(
            body, status_code=status, media_type=MediaType.HTML, headers=HEADERS, cookies=[self._cookie(self.session)]
        )

    def go(self, path: str, after: Session | None = None) -> Response[str]:
        """On to another page, after something was done; with another session after a login or logout."""
        headers = {**HEADERS, "Location": path}
        cookies = [self._cookie(after or self.session)]
        return Response(
            "", status_code=HTTPStatus.SEE_OTHER, media_type=MediaType.HTML, headers=headers, cookies=cookies
        )

    def _cookie(self, kept: Session) -> Cookie:
        settings = self.hub.settings
        return Cookie(
            key=session.COOKIE,
            value=session.written(kept, self.hub.secret),
            path="/desk",
            httponly=True,
            samesite="strict",
            secure=settings.certfile is not None or settings.public_url.lower().startswith("https:"),
        )


def anybody(hub: Hub, request: HubRequest) -> Visit:
    """A visit that needs no login."""
    now, chosen = hub.clock(), request.query_params.get("lang", "")
    found = session.read(request.cookies.get(session.COOKIE, ""), hub.secret, hub.settings.desk_limits, now)
    kept = found or session.fresh(now)
    english = chosen == "en" if chosen in {"fa", "en"} else kept.english
    return Visit(hub, msgspec.structs.replace(kept, seen=now, english=english))


async def logged_in(hub: Hub, request: HubRequest) -> Visit:
    """The visit of an officer. Raises NotLoggedInError."""
    visit = anybody(hub, request)
    async with hub.database.read() as reading:
        row = await reading.get(OfficerRow, visit.session.officer)
        if row is None or row.blocked or row.epoch != visit.session.epoch:
            raise NotLoggedInError
        come = Visit(hub, visit.session, row)
        return replace(come, calls=await hub.alerts.waiting(reading)) if come.attends else come


async def of_agency(hub: Hub, request: HubRequest) -> Visit:
    """The visit of somebody who treats files."""
    return _allowed(await logged_in(hub, request), lambda visit: not (visit.is_admin or visit.is_treasury))


async def of_attendants(hub: Hub, request: HubRequest) -> Visit:
    """The visit of somebody who goes where people call."""
    return _allowed(await logged_in(hub, request), lambda visit: visit.attends)


async def of_inspection(hub: Hub, request: HubRequest) -> Visit:
    """The visit of somebody who answers objections."""
    return _allowed(await logged_in(hub, request), lambda visit: visit.is_inspection)


async def of_treasury(hub: Hub, request: HubRequest) -> Visit:
    """The visit of somebody who looks after payments."""
    return _allowed(await logged_in(hub, request), lambda visit: visit.is_treasury)


async def of_admin(hub: Hub, request: HubRequest) -> Visit:
    """The visit of somebody who keeps the accounts."""
    return _allowed(await logged_in(hub, request), lambda visit: visit.is_admin)


async def form(visit: Visit, request: HubRequest) -> Mapping[str, list[str]]:
    """What was sent, from a page of this session: else 403, before anything is looked at."""
    try:
        pairs = parse_qsl((await request.body()).decode("utf-8", "replace"), max_num_fields=_MOST_FIELDS)
    except ValueError as error:
        raise DeskRefusedError(HTTPStatus.BAD_REQUEST, "form_unclear") from error
    sent: dict[str, list[str]] = {}
    for name, value in pairs:
        sent.setdefault(name, []).append(value)
    expected = session.form_token(visit.session, visit.hub.secret)
    if not compare_digest(one(sent, TOKEN).encode(), expected.encode()):
        raise DeskRefusedError(HTTPStatus.FORBIDDEN, "form_foreign")
    return sent


def one(sent: Mapping[str, list[str]], name: str) -> str:
    """The value of the field `name`; empty when it was not sent."""
    return sent.get(name, [""])[-1].strip()


def chosen(kind: type[_Reason], sent: Mapping[str, list[str]]) -> _Reason:
    """The reason that was chosen; 422 when none was."""
    try:
        return kind(one(sent, "reason"))
    except ValueError as error:
        raise DeskRefusedError(HTTPStatus.UNPROCESSABLE_ENTITY, "choose") from error


def _allowed(visit: Visit, may: Callable[[Visit], bool]) -> Visit:
    if not may(visit):
        raise DeskRefusedError(HTTPStatus.FORBIDDEN, "not_your_role")
    return visit
