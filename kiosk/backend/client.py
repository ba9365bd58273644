"""The hub's calls, each answered by a value or a BackendFailure. `docs/backend-api.md` describes them."""

from __future__ import annotations

import ssl
import uuid
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from urllib.parse import quote

import msgspec

from kiosk.backend.errors import BackendFailure
from kiosk.backend.exchange import Exchange, Fresh, Message
from kiosk.contract.alerts import Alert, AlertRequest
from kiosk.contract.look_ups import Found, LookUp
from kiosk.contract.packs.revocations import SignedRevocations
from kiosk.contract.places import GiveBack
from kiosk.contract.wire import (
    IDENTITY_HEADER,
    KEY_HEADER,
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


def tls_context(ca_file: Path | None) -> ssl.SSLContext:
    """One context for the life of the process: TLS 1.2 or later, the system's authorities or only `ca_file`."""
    context = ssl.create_default_context(cafile=str(ca_file) if ca_file else None)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def fresh_key() -> str:
    """A new idempotency key."""
    return str(uuid.uuid4())


class HubClient:
    """The hub. No method raises for anything that the hub or the network does.

    Calls that change something take an idempotency key where the caller may have to repeat them.
    """

    def __init__(self, exchange: Exchange, new_key: Callable[[], str] = fresh_key) -> None:
        self._exchange = exchange
        self._new_key = new_key

    async def request_code(self, request: OneTimeCodeRequest) -> OneTimeCodeSent | BackendFailure:
        """Send a one-time code."""
        return await self._exchange.call(OneTimeCodeSent, self._post("/v1/one-time-codes", request))

    async def answer_code(self, challenge_id: str, code: str) -> Identity | BackendFailure:
        """Check what the citizen typed."""
        path = f"/v1/one-time-codes/{_part(challenge_id)}/answer"
        return await self._exchange.call(Identity, self._post(path, OneTimeCodeAnswer(code)))

    async def assert_card(self, assertion: CardAssertion) -> Identity | BackendFailure:
        """Ask whether what the reader found is enough."""
        return await self._exchange.call(Identity, self._post("/v1/card-assertions", assertion))

    async def submit(self, submission: Submission, identity_token: str, key: str) -> Filed | BackendFailure:
        """File a request. An empty `identity_token` is for services that need none."""
        return await self._exchange.call(Filed, self._post("/v1/requests", submission, key, identity_token))

    async def case(self, code: str) -> CaseView | BackendFailure:
        """One case, without personal data."""
        return await self._exchange.call(CaseView, Message("GET", f"/v1/cases/{_part(code)}"))

    async def my_cases(self, identity_token: str) -> CaseList | BackendFailure:
        """The cases of the person who identified."""
        message = Message("GET", "/v1/cases", headers={IDENTITY_HEADER: identity_token})
        return await self._exchange.call(CaseList, message)

    async def case_bill(self, code: str) -> Bill | BackendFailure:
        """What a case waits for to be paid. BILL_NOT_FOUND while no office has said the amount."""
        return await self._exchange.call(Bill, Message("GET", f"/v1/cases/{_part(code)}/bill"))

    async def give_place_back(
        self, code: str, wanted: GiveBack, key: str, identity_token: str = ""
    ) -> CaseView | BackendFailure:
        """Give a booked place of a case back. IDENTITY_REQUIRED when the case has a name that is not proven."""
        path = f"/v1/cases/{_part(code)}/places/give-back"
        return await self._exchange.call(CaseView, self._post(path, wanted, key, identity_token))

    async def object_to(self, code: str, objection: Objection, key: str) -> ObjectionView | BackendFailure:
        """Object to how a case is treated."""
        path = f"/v1/cases/{_part(code)}/objections"
        return await self._exchange.call(ObjectionView, self._post(path, objection, key))

    async def bill_for(self, request: BillRequest, identity_token: str = "") -> Bill | BackendFailure:
        """The bill that the answers of a payment service are about."""
        return await self._exchange.call(Bill, self._post("/v1/bills", request, identity_token=identity_token))

    async def look_up(self, asked: LookUp, identity_token: str = "") -> Found | BackendFailure:
        """What a register says. RECORD_NOT_FOUND when it says nothing."""
        return await self._exchange.call(Found, self._post("/v1/look-ups", asked, identity_token=identity_token))

    async def start_payment(self, request: PaymentRequest, key: str) -> Payment | BackendFailure:
        """Begin to pay one bill."""
        return await self._exchange.call(Payment, self._post("/v1/payments", request, key))

    async def payment(self, payment_ref: str) -> Payment | BackendFailure:
        """Where a payment stands."""
        return await self._exchange.call(Payment, Message("GET", f"/v1/payments/{_part(payment_ref)}"))

    async def slots(self, resource: str, first: date, days: int) -> SlotList | BackendFailure:
        """The free times of a resource on `days` days from `first` on, days of Tehran."""
        path = f"/v1/slots/{_part(resource)}?from={first.isoformat()}&days={days}"
        return await self._exchange.call(SlotList, Message("GET", path))

    async def hold_slot(
        self, resource: str, request: SlotRequest, key: str, identity_token: str = ""
    ) -> SlotHold | BackendFailure:
        """Keep a place for a few minutes. SLOT_TAKEN when somebody was faster."""
        path = f"/v1/slots/{_part(resource)}/hold"
        return await self._exchange.call(SlotHold, self._post(path, request, key, identity_token))

    async def open_attachment(self, request: AttachmentRequest) -> Attachment | BackendFailure:
        """A page on which a phone can send files."""
        return await self._exchange.call(Attachment, self._post("/v1/attachments", request))

    async def attachment(self, ref: str) -> Attachment | BackendFailure:
        """What has been sent there."""
        return await self._exchange.call(Attachment, Message("GET", f"/v1/attachments/{_part(ref)}"))

    async def call_somebody(self, request: AlertRequest) -> Alert | BackendFailure:
        """Call a person to this kiosk. Safe to repeat: a visit has one open call."""
        return await self._exchange.call(Alert, self._post("/v1/alerts", request))

    async def alert(self, ref: str) -> Alert | BackendFailure:
        """How a call stands."""
        return await self._exchange.call(Alert, Message("GET", f"/v1/alerts/{_part(ref)}"))

    async def cancel_alert(self, ref: str) -> Alert | BackendFailure:
        """Nobody needs to come any more."""
        return await self._exchange.call(Alert, Message("POST", f"/v1/alerts/{_part(ref)}/cancel", self._key()))

    async def send_feedback(self, feedback: Feedback) -> BackendFailure | None:
        """One tap at the end of a visit; None when the hub took it."""
        return await self._exchange.send(self._post("/v1/feedback", feedback))

    async def revoked_packs(self, etag: str = "") -> Fresh[SignedRevocations] | BackendFailure | None:
        """The packs of partners that were taken back; None when the list is still that of `etag`."""
        return await self._exchange.call_if_changed(SignedRevocations, Message("GET", "/v1/packs/revoked"), etag)

    async def receipt_key(self) -> PublicKeyInfo | BackendFailure:
        """The key that signs receipts."""
        return await self._exchange.call(PublicKeyInfo, Message("GET", "/v1/keys"))

    async def time(self) -> datetime | BackendFailure:
        """What time it is at the hub, in whole seconds, cut off."""
        return await self._exchange.date(Message("GET", "/healthz"))

    async def close(self) -> None:
        """End what is under way and let go of the connections. Safe to call twice."""
        await self._exchange.close()

    def _key(self) -> dict[str, str]:
        return {KEY_HEADER: self._new_key()}

    def _post(self, path: str, body: msgspec.Struct, key: str = "", identity_token: str = "") -> Message:
        headers = {KEY_HEADER: key or self._new_key(), "Content-Type": "application/json"}
        if identity_token:
            headers[IDENTITY_HEADER] = identity_token
        return Message("POST", path, headers, msgspec.json.encode(body))


def _part(text: str) -> str:
    return quote(text, safe="")
