"""Every control that asks: empty, filled, refused, and what the hub may say to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.contract.language import Language
from kiosk.contract.service import Field
from kiosk.contract.wire import AttachedFile, Attachment, AttachmentState, Slot, SlotHold
from kiosk.demo.script import sample
from kiosk.session.state import Booking, CardNotice, SessionState, Step, Task, Upload
from tests.support.visits import NOON
from tests.walk.scenes.scene import TODAY, Over, Scene, Services, visit

_FIRST = datetime(2026, 11, 24, 4, 30, tzinfo=UTC)  # 8:00 in Tehran
_PLACES = ("district-1-office", "district-7-office")


def asked(
    name: str,
    service: str,
    field: str,
    typed: str | Callable[[Field, Language, date], str] | None = None,
    over: Over = Over.NOTHING,
    **more: Any,
) -> Scene:
    """A question: `typed` stands in it, a text or what makes one of a field, a language and the day."""

    def state(language: Language, services: Services) -> SessionState:
        of = services[service].field(field)
        draft = typed(of, language, TODAY) if callable(typed) else typed
        drafts = {} if draft is None else {field: draft}
        return visit(Step.QUESTION, language, service_id=service, question=field, drafts=drafts, **more)

    return Scene(f"question-{name}", state, over=over)


def _first_choice(of: Field, _language: Language, _today: date) -> str:
    return of.choices[0].value


def _slots() -> tuple[Slot, ...]:
    begins = [
        (place, _FIRST + timedelta(days=day, minutes=15 * quarter))
        for day in range(9)
        for place in _PLACES
        for quarter in range(0, 14, 1 + day % 3)
    ]
    quarter = timedelta(minutes=15)
    return tuple(
        Slot(f"{place}:{at + timedelta(hours=3.5):%Y%m%dT%H%M}", place, at, at + quarter, 1) for place, at in begins
    )


_SLOTS = _slots()
_HOLD = SlotHold(f"{_SLOTS[0].slot_id}:K7Q2MX", NOON + timedelta(minutes=10), _SLOTS[0])
_FILES = (
    AttachedFile("file-road", "road near school.jpg", 1_240_000, "image/jpeg"),
    AttachedFile("file-tree", "عکس درخت.png", 84_000, "image/png"),
)


def _upload(*files: AttachedFile) -> Upload:
    page = Attachment(
        "ref-1", "HTTPS://CITY.EXAMPLE/ATTACH/K7Q2MXW3", NOON + timedelta(minutes=30), AttachmentState.OPEN, files
    )
    return Upload("photo", page, files)


def _booked(name: str, typed: str | None = None, **more: Any) -> Scene:
    return asked(f"slot-{name}", "district-appointment", "slot", typed, booking=Booking("slot", **more))


SCENES: tuple[Scene, ...] = (
    asked("choice", "request-137", "topic137"),
    asked("choice-given", "building-permit", "permit_kind", _first_choice),
    asked("choice-busy", "request-137", "topic137", task=Task.SUBMIT),
    asked("text", "request-137", "desc"),
    asked("text-typed", "request-137", "desc", sample),
    asked("text-finding", "building-permit", "renewal", over=Over.FINDING),
    asked("mobile", "request-137", "mobile"),
    asked("mobile-abroad", "request-137", "mobile", "+9647701234567"),
    asked("national-id", "building-permit", "owner_nid", card_notice=CardNotice.NO_NATIONAL_ID),
    asked("national-id-wrong", "building-permit", "owner_nid", "0499370898"),
    asked("legal-id", "building-permit", "legal_id", sample),
    asked("postal-code", "building-permit", "postal", sample),
    asked("number", "building-permit", "area", "1250.5"),
    asked("renewal-code", "building-permit", "renewal", "1-12-45"),
    asked("document", "building-permit", "deed"),
    asked("plate", "debt-instalments", "plate", "12ب34-"),
    asked("plate-motorcycle", "debt-instalments", "plate", "123-45"),
    asked("location", "request-137", "loc"),
    asked("location-typed", "request-137", "loc", sample),
    asked("date", "demolition-permit", "date", sample),
    asked("attachment", "asphalt-repair", "photo"),
    asked("attachment-phone", "asphalt-repair", "photo", upload=_upload()),
    asked("attachment-files", "asphalt-repair", "photo", "file-road,file-tree", upload=_upload(*_FILES)),
    _booked("days", slots=_SLOTS),
    _booked("kept", _HOLD.reference, slots=_SLOTS, hold=_HOLD),
    _booked("none", slots=()),
    _booked("trouble", failure=BackendFailure(FailureKind.UNREACHABLE)),
    asked("money", "vow-donation", "amount", "2500000"),
    asked("consent", "mortgage-inquiry", "unchanged"),
    asked("bill", "municipal-bill-payment", "bill", "7748317800142/1770160"),
    asked("bill-wrong", "municipal-bill-payment", "bill", "7748317800143/1770160"),
    asked("iban", "overpayment-refund", "iban", "IR06"),
    asked("tracking-code", "request-tracking", "caseno", "K7WM"),
    asked("passport", "meal-invitation", "passport", sample),
    asked("fida", "meal-invitation", "fida"),
)
