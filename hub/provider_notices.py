"""Where the payment provider says what became of a payment: signed notices, each heard once."""

from __future__ import annotations

from http import HTTPStatus
from typing import Annotated

import msgspec
from litestar import post
from litestar.params import HeaderParameter, JSONBody

from hub.admission import HubRequest, problems
from hub.agencies.signing import SIGNATURE_HEADER, TIMESTAMP_HEADER, verify
from hub.agencies.signing import Verdict as Signed
from hub.composition import Hub, TheHub
from hub.problems import RefusedError, problem
from hub.providers import PaymentNotice
from hub.settling import Verdict
from kiosk.contract.problem import ProblemCode
from kiosk.contract.wire import KEY_HEADER

Timestamp = Annotated[str, HeaderParameter(name=TIMESTAMP_HEADER, description="Seconds since 1970, UTC.")]
Signature = Annotated[str, HeaderParameter(name=SIGNATURE_HEADER, description="`v1=` and HMAC-SHA-256, hexadecimal.")]
NoticeKey = Annotated[str, HeaderParameter(name=KEY_HEADER, description="The `notice_id`.")]


class Heard(msgspec.Struct, frozen=True):
    """What became of a notice. Whatever it is: the provider need not say it again."""

    verdict: Verdict


async def require_provider(request: HubRequest) -> None:
    """Before anything of the body is looked at: the provider signed it, just now. See `hub/agencies/signing.py`."""
    hub: Hub = request.app.state.hub
    verdict = verify(
        tuple(secret.encode() for secret in hub.settings.provider_secrets),
        request.headers.get(TIMESTAMP_HEADER, ""),
        request.headers.get(KEY_HEADER, ""),
        await request.body(),
        signature=request.headers.get(SIGNATURE_HEADER, ""),
        now=hub.clock(),
    )
    if verdict is not Signed.GENUINE:
        raise RefusedError(problem(ProblemCode.SIGNATURE_WRONG))


@post(
    "/provider/notices",
    before_request=require_provider,
    responses=problems(413),
    status_code=HTTPStatus.OK,
    summary="Notice of the payment provider",
)
async def take_notice(
    hub: TheHub, data: JSONBody[PaymentNotice], key: NoticeKey, timestamp: Timestamp, signature: Signature
) -> Heard:
    """A payment was made or failed. Notices may come late, twice, and in any order."""
    return Heard(await notified(hub, data))


async def notified(hub: Hub, notice: PaymentNotice) -> Verdict:
    """Hear a genuine notice; money that must go back does so at once, if the provider is willing."""
    async with hub.database.write() as session:
        verdict = await hub.settling.hear(session, notice)
    if verdict in {Verdict.GIVEN_BACK, Verdict.WRONG_AMOUNT}:
        await hub.settling.return_money(hub.database)
    return verdict
