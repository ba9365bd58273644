"""The desk as one part of the hub's HTTP application."""

from __future__ import annotations

from litestar import Router
from litestar.exceptions import HTTPException

from hub.desk import calls, door, files, money, oversight, routes
from hub.desk.visit import DeskRefusedError, NotLoggedInError

#: Pages for people: the description of the interface for programs leaves them out.
DESK = Router(
    "/desk",
    route_handlers=[
        door.show_login,
        door.log_in,
        door.log_out,
        routes.show_queue,
        routes.take_next,
        routes.find_file,
        routes.show_file,
        routes.treat_file,
        files.show_attached,
        calls.show_calls,
        calls.treat_call,
        money.show_money,
        money.look_at_notice,
        money.show_payment,
        money.take_back,
        oversight.show_objections,
        oversight.show_objection,
        oversight.answer_objection,
        oversight.show_accounts,
        oversight.make_account,
        oversight.renew_second_factor,
        oversight.block_account,
    ],
    exception_handlers={
        DeskRefusedError: door.on_refused,
        NotLoggedInError: door.on_not_logged_in,
        HTTPException: door.on_http_error,
        Exception: door.on_desk_crash,
    },
    include_in_schema=False,
)
