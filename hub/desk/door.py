"""The door of the desk over HTTP: login, logout, and pages that say why something is not done."""

from __future__ import annotations

from http import HTTPStatus

from litestar import Response, get, post
from litestar.exceptions import HTTPException

from hub.accounts import Locked, Unenrolled
from hub.admission import HubRequest
from hub.composition import Hub, TheHub
from hub.desk import session, visit
from hub.desk.visit import DeskRefusedError, NotLoggedInError, Visit, form, one
from hub.desk.words import say
from hub.problems import on_crash


@get(["/", "/login"])
async def show_login(hub: TheHub, request: HubRequest) -> Response[str]:
    """The first page. Who is logged in goes on to his work."""
    try:
        come = await visit.logged_in(hub, request)
    except NotLoggedInError:
        come = visit.anybody(hub, request)
        said = say("ended", come.language) if "ended" in request.query_params else ""
        return come.page("login", message=said, user="")
    return come.go(come.home)


@post("/login")
async def log_in(hub: TheHub, request: HubRequest) -> Response[str]:
    """User name, password and, where the account has a second factor, a code of the phone."""
    come = visit.anybody(hub, request)
    sent = await form(come, request)
    name, address = one(sent, "user"), request.client.host if request.client else ""
    password, code = sent.get("password", [""])[-1], one(sent, "code")
    match await hub.accounts.log_in(hub.database, name, password, address, code):
        case Locked(seconds):
            said = say("locked", come.language, n=-(-seconds // 60))
            answer = come.page("login", HTTPStatus.TOO_MANY_REQUESTS, message=said, user=name)
            answer.headers["Retry-After"] = str(seconds)
            return answer
        case Unenrolled():
            said = say("unenrolled", come.language)
            return come.page("login", HTTPStatus.FORBIDDEN, message=said, user=name)
        case None:
            said = say("wrong", come.language)
            return come.page("login", HTTPStatus.UNPROCESSABLE_ENTITY, message=said, user=name)
        case row:
            english = come.session.english
            begun = session.fresh(come.now, officer=row.name, epoch=row.epoch, english=english)
            return come.go(Visit(hub, begun, row).home, begun)


@post("/logout")
async def log_out(hub: TheHub, request: HubRequest) -> Response[str]:
    """Ends every session of the officer."""
    come = await visit.logged_in(hub, request)
    await form(come, request)
    async with hub.database.write() as writing:
        await hub.accounts.end_sessions(writing, come.who.name)
    return come.go(visit.LOGIN, session.fresh(come.now, english=come.session.english))


def on_refused(request: HubRequest, error: DeskRefusedError) -> Response[str]:
    """A page that says why."""
    come = visit.anybody(request.app.state.hub, request)
    return come.page("refused", error.status, here="/desk/", message=say(error.words, come.language))


def on_not_logged_in(request: HubRequest, _error: NotLoggedInError) -> Response[str]:
    """To the login, with a word when a session has ended."""
    hub: Hub = request.app.state.hub
    come = visit.anybody(hub, request)
    return come.go(
        f"{visit.LOGIN}?ended=1" if request.cookies.get(session.COOKIE) else visit.LOGIN,
        session.fresh(come.now, english=come.session.english),
    )


def on_http_error(request: HubRequest, error: HTTPException) -> Response[str]:
    """What the framework refuses, as a page."""
    if error.status_code >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return on_desk_crash(request, error)
    come = visit.anybody(request.app.state.hub, request)
    return come.page("refused", error.status_code, here="/desk/", message=say("form_unclear", come.language))


def on_desk_crash(request: HubRequest, error: Exception) -> Response[str]:
    """Nobody expected this: the log says where, the page only that."""
    on_crash(request, error)
    come = visit.anybody(request.app.state.hub, request)
    return come.page("refused", HTTPStatus.INTERNAL_SERVER_ERROR, here="/desk/", message=say("failed", come.language))
