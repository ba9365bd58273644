"""The `/v1` interface: what each call takes and answers. The work is done by the modules behind it."""

from __future__ import annotations

from datetime import date
from http import HTTPStatus
from typing import Annotated, Any

from litestar import Response, Router, get, post
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import FromPath, JSONBody, QueryParameter
from sqlalchemy.ext.asyncio import AsyncSession

from hub import alert_calls, case_store, feedback, keys
from hub.admission import (
    HubRequest,
    IdentityToken,
    Key,
    kiosk_of,
    problems,
    read,
    require_key,
    require_kiosk,
    write,
    write_fresh,
)
from hub.casework import MovedOnError
from hub.composition import TheHub
from hub.filing import owner_key
from hub.problems import problem
from kiosk.contract import normalise
from kiosk.contract.catalogue import Catalogue
from kiosk.contract.look_ups import Found, LookUp
from kiosk.contract.packs.revocations import SignedRevocations
from kiosk.contract.places import GiveBack
from kiosk.contract.problem import Problem, ProblemCode
from kiosk.contract.wire import (
    Attachment,
    AttachmentRequest,
    Bill,
    BillRequest,
    CardAssertion,
    CaseList,
    CaseView,
    Feedback,
    Filed,
    Identity,
    Objection,
    ObjectionView,
    OneTimeCodeAnswer,
    OneTimeCodeRequest,
    OneTimeCodeSent,
    Payment,
    PaymentRequest,
    PublicKeyInfo,
    SlotHold,
    SlotList,
    SlotRequest,
    Submission,
)

_NOT_MODIFIED = ResponseSpec(None, description="What the caller has is still right")
_CODE_LENGTH = 64

FirstDay = Annotated[date | None, QueryParameter(name="from", description="A day of Tehran; today when left out.")]
Days = Annotated[int, QueryParameter(ge=1, le=31)]


def _code(typed: str) -> str:
    """A tracking or provisional code as it is stored; empty, which no case has, for what cannot be one."""
    code = normalise.identifier(typed)
    return code if code.isascii() and code.isalnum() and len(code) <= _CODE_LENGTH else ""


def _with_etag(request: HubRequest, body: bytes, etag: str) -> Response[Any]:
    """A JSON body that seldom changes, or 304 when the caller has it."""
    headers = {"ETag": etag, "Cache-Control": "no-cache"}
    known = [tag.strip().removeprefix("W/") for tag in request.headers.get("If-None-Match", "").split(",")]
    if etag in known or known == ["*"]:
        return Response(None, status_code=HTTPStatus.NOT_MODIFIED, headers=headers)
    return Response(body, media_type="application/json", headers=headers)


@post("/one-time-codes", guards=[require_key], responses=problems(409, 413, 422, 429), summary="Send a one-time code")
async def send_one_time_code(
    hub: TheHub, request: HubRequest, data: JSONBody[OneTimeCodeRequest], key: Key
) -> Response[OneTimeCodeSent]:
    """Send a code by text message."""
    return await write(hub, request, key, data, lambda s: hub.one_time_codes.send(s, kiosk_of(request), data))


@post(
    "/one-time-codes/{challenge_id:str}/answer",
    guards=[require_key],
    responses=problems(409, 410, 413, 422),
    status_code=HTTPStatus.OK,
    summary="Answer a one-time code",
)
async def answer_one_time_code(
    hub: TheHub, request: HubRequest, challenge_id: FromPath[str], data: JSONBody[OneTimeCodeAnswer], key: Key
) -> Response[Identity]:
    """Exchange the code for an identity."""
    return await write(
        hub,
        request,
        key,
        data,
        lambda s: hub.one_time_codes.answer(s, kiosk_of(request), challenge_id, data),
        status=HTTPStatus.OK,
    )


@post(
    "/card-assertions",
    guards=[require_key],
    responses=problems(409, 413, 422),
    status_code=HTTPStatus.OK,
    summary="Identify by card",
)
async def assert_card(hub: TheHub, request: HubRequest, data: JSONBody[CardAssertion], key: Key) -> Response[Identity]:
    """Exchange what a card proved for an identity."""
    proofs = {"possession", "simulated"} if hub.settings.accept_simulated_cards else {"possession"}

    async def effect(_session: AsyncSession) -> Identity | Problem:
        return hub.identities.of_card(data, kiosk_of(request), proofs)

    return await write(hub, request, key, data, effect, status=HTTPStatus.OK)


@post("/requests", guards=[require_key], responses=problems(403, 409, 413, 422), summary="File a request")
async def file_request(
    hub: TheHub, request: HubRequest, data: JSONBody[Submission], key: Key, identity: IdentityToken = None
) -> Response[Filed]:
    """Open a case; the answer holds its tracking code and the signed receipt."""
    kiosk_id = kiosk_of(request)
    if hub.filing.is_plain(data):
        return await write_fresh(hub, request, key, data, lambda: hub.filing.made(kiosk_id, identity, data))
    return await write(hub, request, key, data, lambda s: hub.filing.file(s, kiosk_id, identity, data))


@get("/cases/{tracking_code:str}", responses=problems(404), summary="Track a case")
async def track_case(hub: TheHub, tracking_code: FromPath[str]) -> Response[CaseView]:
    """A case without personal data, by tracking or provisional code; hyphens and small letters do not matter."""
    async with hub.database.read() as session:
        row = await case_store.find(session, _code(tracking_code))
        return read(await hub.places.view(session, row) if row else problem(ProblemCode.CASE_NOT_FOUND))


@get("/cases", responses=problems(403), summary="Cases of the person who identified")
async def list_cases(hub: TheHub, request: HubRequest, identity: IdentityToken = None) -> Response[CaseList]:
    """All cases of a person, by proven national ID, mobile number or passport, newest first."""
    proven = hub.identities.read(identity, kiosk_of(request), hub.clock())
    if isinstance(proven, Problem):
        return read(proven)
    owner = (owner_key(hub.secret, fact, proven.facts) for fact in ("national_id", "mobile", "passport"))
    async with hub.database.read() as session:
        rows = await case_store.of_person(session, *owner)
        return read(CaseList(tuple([await hub.places.view(session, row) for row in rows])))


@post(
    "/cases/{tracking_code:str}/objections",
    guards=[require_key],
    responses=problems(404, 409, 413, 422),
    summary="Object",
)
async def object_to_case(
    hub: TheHub, request: HubRequest, tracking_code: FromPath[str], data: JSONBody[Objection], key: Key
) -> Response[ObjectionView]:
    """Object to how a case is treated. The inspection answers, not the unit that it is about."""

    async def effect(session: AsyncSession) -> ObjectionView | Problem:
        row = await case_store.find(session, _code(tracking_code))
        if row is None:
            return problem(ProblemCode.CASE_NOT_FOUND)
        try:
            made = await hub.casework.object_to(session, row.tracking_code, data, f"kiosk:{kiosk_of(request)}")
        except MovedOnError as error:
            return problem(ProblemCode.CASE_MOVED_ON, str(error))
        return case_store.objection_view(made)

    return await write(hub, request, key, data, effect)


@post(
    "/cases/{tracking_code:str}/places/give-back",
    guards=[require_key],
    responses=problems(403, 404, 409, 413, 422),
    status_code=HTTPStatus.OK,
    summary="Give a place back",
)
async def give_place_back(  # noqa: PLR0917 - by name, from the framework
    hub: TheHub,
    request: HubRequest,
    tracking_code: FromPath[str],
    data: JSONBody[GiveBack],
    key: Key,
    identity: IdentityToken = None,
) -> Response[CaseView]:
    """Somebody else can have the place at once; what was paid for it goes back. Until it begins."""
    kiosk_id, code = kiosk_of(request), _code(tracking_code)
    answer = await write(
        hub,
        request,
        key,
        data,
        lambda s: hub.places.give_back(s, kiosk_id, identity, code, data),
        status=HTTPStatus.OK,
    )
    if answer.status_code == HTTPStatus.OK:
        await hub.settling.return_money(hub.database)
    return answer


@get("/cases/{tracking_code:str}/bill", responses=problems(404), summary="Bill of a case")
async def bill_of_case(hub: TheHub, tracking_code: FromPath[str]) -> Response[Bill]:
    """What a case waits for, as its agency computed it; once it is paid, that."""
    async with hub.database.read() as session:
        return read(await hub.bills.of_case(session, _code(tracking_code)) or problem(ProblemCode.BILL_NOT_FOUND))


@post(
    "/bills",
    guards=[require_key],
    responses=problems(403, 404, 409, 413, 422),
    summary="Bill of a filled form",
)
async def bill_for_answers(
    hub: TheHub, request: HubRequest, data: JSONBody[BillRequest], key: Key, identity: IdentityToken = None
) -> Response[Bill]:
    """The bill that the answers of a payment service are about. What was chosen there gets a fresh one."""
    return await write(hub, request, key, data, lambda s: hub.bills.for_answers(s, kiosk_of(request), identity, data))


@get("/bills/{renewal_code:str}", responses=problems(404, 422), summary="Bill of a property")
async def bill_of_property(hub: TheHub, renewal_code: FromPath[str]) -> Response[Bill]:
    """The bill of a property by its renewal code."""
    async with hub.database.read() as session:
        return read(await hub.bills.of_property(session, renewal_code))


@get("/bills/{bill_id:str}/{payment_id:str}", responses=problems(404, 422), summary="Bill by its two numbers")
async def bill_by_numbers(hub: TheHub, bill_id: FromPath[str], payment_id: FromPath[str]) -> Response[Bill]:
    """The bill with this bill ID and payment ID."""
    async with hub.database.read() as session:
        return read(await hub.bills.by_numbers(session, bill_id, payment_id))


@post("/look-ups", responses=problems(403, 404, 410, 413, 422), status_code=HTTPStatus.OK, summary="Ask a register")
async def look_up(
    hub: TheHub, request: HubRequest, data: JSONBody[LookUp], identity: IdentityToken = None
) -> Response[Found]:
    """What a register says at once to a filled form. Nothing is written: a key is not needed."""
    return read(hub.registers.look_up(kiosk_of(request), identity, data))


@post("/payments", guards=[require_key], responses=problems(404, 409, 413, 422), summary="Start a payment")
async def start_payment(
    hub: TheHub, request: HubRequest, data: JSONBody[PaymentRequest], key: Key
) -> Response[Payment]:
    """Open a payment page for one bill."""
    return await write(hub, request, key, data, lambda s: hub.payments.start(s, kiosk_of(request), data))


@get("/payments/{payment_ref:str}", responses=problems(404), summary="Where a payment stands")
async def show_payment(hub: TheHub, request: HubRequest, payment_ref: FromPath[str]) -> Response[Payment]:
    """A payment of this kiosk."""
    async with hub.database.read() as session:
        row = await hub.payments.find(session, payment_ref)
        if row is None or row.kiosk_id != kiosk_of(request):
            return read(problem(ProblemCode.PAYMENT_NOT_FOUND))
        return read(hub.payments.view(row))


@get("/slots/{resource:str}", responses=problems(404), summary="Free times of a resource")
async def free_slots(
    hub: TheHub, resource: FromPath[str], first: FirstDay = None, days: Days = 7
) -> Response[SlotList]:
    """The times that can still be had, earliest first."""
    async with hub.database.read() as session:
        return read(await hub.slots.free(session, resource, first, days))


@post(
    "/slots/{resource:str}/hold", guards=[require_key], responses=problems(403, 409, 413, 422), summary="Keep a place"
)
async def hold_slot(
    hub: TheHub,
    request: HubRequest,
    resource: FromPath[str],
    data: JSONBody[SlotRequest],
    *,
    key: Key,
    identity: IdentityToken = None,
) -> Response[SlotHold]:
    """Keep a place for some minutes. A request that is filed with its `reference` takes it."""

    async def effect(session: AsyncSession) -> SlotHold | Problem:
        kiosk_id = kiosk_of(request)
        proven = hub.identities.read(identity, kiosk_id, hub.clock()) if identity else None
        if isinstance(proven, Problem):
            return proven
        return await hub.slots.hold(session, kiosk_id, resource, data, proven.facts if proven else {})

    return await write(hub, request, key, data, effect)


@post("/attachments", guards=[require_key], responses=problems(409, 413, 422), summary="Open an upload page")
async def open_attachment(
    hub: TheHub, request: HubRequest, data: JSONBody[AttachmentRequest], key: Key
) -> Response[Attachment]:
    """A page on which the citizen's phone can send files for one field of a form."""
    return await write(hub, request, key, data, lambda s: hub.uploads.open(s, kiosk_of(request), data))


@get("/attachments/{ref:str}", responses=problems(404), summary="What has been sent to an upload page")
async def show_attachment(hub: TheHub, request: HubRequest, ref: FromPath[str]) -> Response[Attachment]:
    """An upload page of this kiosk, with the files that arrived."""
    async with hub.database.read() as session:
        row = await hub.uploads.find(session, ref)
        if row is None or row.kiosk_id != kiosk_of(request):
            return read(problem(ProblemCode.ATTACHMENT_NOT_FOUND))
        return read(hub.uploads.view(row, tuple(await hub.uploads.files(session, ref))))


@post(
    "/feedback",
    guards=[require_key],
    responses=problems(409, 413, 422),
    status_code=HTTPStatus.NO_CONTENT,
    summary="Rate a visit",
)
async def give_feedback(hub: TheHub, request: HubRequest, data: JSONBody[Feedback], key: Key) -> Response[None]:
    """One tap at the end of a visit, 1 to 5."""

    async def effect(session: AsyncSession) -> Problem | None:
        return feedback.take(session, hub.services, kiosk_of(request), data, hub.clock())

    return await write(hub, request, key, data, effect, status=HTTPStatus.NO_CONTENT)


@get("/catalogue", responses={**problems(), 304: _NOT_MODIFIED}, summary="All service definitions")
async def show_catalogue(hub: TheHub, request: HubRequest) -> Response[Catalogue]:
    """The catalogue, with an ETag; 304 when `If-None-Match` names it."""
    return _with_etag(request, hub.services.body, hub.services.etag)


@get("/packs/revoked", responses={**problems(), 304: _NOT_MODIFIED}, summary="Packs of partners that were taken back")
async def show_revoked_packs(hub: TheHub, request: HubRequest) -> Response[SignedRevocations]:
    """The list as JSON text with the signature of the receipts' key, and an ETag; 304 when `If-None-Match` names it."""
    body, etag = hub.revoked_packs.answer
    return _with_etag(request, body, etag)


@get("/v1/keys", responses={500: problems()[500]}, summary="Public key of the receipts")
async def show_keys(hub: TheHub) -> PublicKeyInfo:
    """The key that any program can check receipts with. Needs no credentials."""
    return keys.public_info(hub.receipts.key)


V1 = Router(
    "/v1",
    route_handlers=[
        send_one_time_code,
        answer_one_time_code,
        assert_card,
        file_request,
        track_case,
        object_to_case,
        give_place_back,
        list_cases,
        bill_of_case,
        bill_for_answers,
        bill_of_property,
        bill_by_numbers,
        look_up,
        start_payment,
        show_payment,
        open_attachment,
        show_attachment,
        free_slots,
        hold_slot,
        give_feedback,
        *alert_calls.HANDLERS,
        show_catalogue,
        show_revoked_packs,
    ],
    guards=[require_kiosk],
    security=[{"kioskToken": [], "kioskId": []}],
)
