"""How a visit begins and ends: waiting, language, home, the card of a service, who stands here, goodbye."""

from __future__ import annotations

from datetime import timedelta

from hardware.printer.base import PrinterCondition
from hardware.smartcard.base import CardTrouble, ReaderState
from hardware.smartcard.emrtd.base import MrzKey
from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.contract.problem import ProblemCode
from kiosk.contract.service import Identification
from kiosk.contract.wire import OneTimeCodeSent
from kiosk.session.devices import DeviceStates
from kiosk.session.state import CardNotice, PassportNotice, PassportPage, Precheck, ScanNotice, Step, Task
from tests.support.visits import KEY, MOBILE, NOON, PASSPORT_SERVICE, REQUEST
from tests.walk.scenes.scene import Over, Scene, at

_POOR = DeviceStates(reader=ReaderState.NO_READER, reader_lost=True, printer=PrinterCondition.PAPER_OUT)
_FULL = DeviceStates(reader=ReaderState.CARD_PRESENT)
_UNREACHABLE = BackendFailure(FailureKind.UNREACHABLE, retry_after=30)
_SENT = OneTimeCodeSent("challenge", 6, NOON + timedelta(minutes=2), 60)
_PHONE, _CARD = Identification.PHONE_OTP, Identification.NATIONAL_SMART_CARD
_KEY = MrzKey(*KEY)

BEFORE = (
    at("attract", Step.ATTRACT),
    at("attract-limits", Step.ATTRACT, devices=_POOR),
    at("out-of-service", Step.ATTRACT, over=Over.CLOSED),
    at("language", Step.LANGUAGE),
)

# Needs five papers of a company.
_PAPERS, _COMPANY = "completion-certificate", {"applicant": "company"}

HOME = (
    at("home", Step.HOME),
    at("home-limits", Step.HOME, devices=_POOR),
    at("home-category", Step.HOME, category="planning"),
    at("home-search", Step.HOME, search=""),
    at("home-search-found", Step.HOME, search="137"),
    at("home-search-nothing", Step.HOME, search="xyzzyxyzzy"),
    at("home-help", Step.HOME, over=Over.HELP),
    at("home-comfort", Step.HOME, over=Over.COMFORT),
    at("home-notice", Step.HOME, scan_notice=ScanNotice.WEB_ADDRESS),
    at("service", Step.SERVICE, "building-permit"),
    at("papers-question", Step.PAPERS, _PAPERS, precheck=Precheck(deciding="applicant")),
    at("papers", Step.PAPERS, _PAPERS, answers=_COMPANY, precheck=Precheck(have={"deed": True, "renewal_code": False})),
    at("papers-missing", Step.PAPERS, _PAPERS, answers=_COMPANY, precheck=Precheck(have={"deed": False}, missing=True)),
    at("service-limits", Step.SERVICE, "request-137", devices=_POOR),
)

IDENTIFY = (
    at("identify-ways", Step.IDENTIFY, PASSPORT_SERVICE),
    at("identify-ways-limits", Step.IDENTIFY, PASSPORT_SERVICE, devices=_POOR),
    at("identify-mobile", Step.IDENTIFY, "request-137", method=_PHONE),
    at("identify-mobile-wrong", Step.IDENTIFY, "request-137", method=_PHONE, drafts={"mobile": "0812345"}),
    at("identify-code", Step.IDENTIFY, "request-137", method=_PHONE, mobile=MOBILE, challenge=_SENT,
       drafts={"code": "482"}),
    at("identify-code-wrong", Step.IDENTIFY, "request-137", method=_PHONE, mobile=MOBILE, challenge=_SENT,
       problem=BackendFailure(FailureKind.REJECTED, ProblemCode.CODE_WRONG, attempts_left=2)),
    at("identify-card", Step.IDENTIFY, "request-137", method=_CARD),
    at("identify-card-reading", Step.IDENTIFY, "request-137", method=_CARD, task=Task.READ_CARD, devices=_FULL),
    at("identify-card-removed", Step.IDENTIFY, "request-137", method=_CARD, card_notice=CardTrouble.REMOVED),
    at("identify-card-unknown", Step.IDENTIFY, "request-137", method=_CARD, card_notice=CardNotice.UNKNOWN),
    at("identify-card-no-reader", Step.IDENTIFY, "request-137", method=_CARD, devices=_POOR),
    *(
        at(f"identify-{page.value}", Step.IDENTIFY, PASSPORT_SERVICE, method=Identification.PASSPORT,
           passport_page=page, passport_key=_KEY if page is PassportPage.LAY else None)
        for page in (PassportPage.SCAN, PassportPage.NUMBER, PassportPage.BIRTH, PassportPage.LAY)
    ),
    at("identify-passport-unreadable", Step.IDENTIFY, PASSPORT_SERVICE, method=Identification.PASSPORT,
       passport_page=PassportPage.LAY, passport_key=_KEY, card_notice=PassportNotice.UNREADABLE),
)  # fmt: skip

AFTER = (
    at("rating", Step.RATING),
    at("farewell", Step.FAREWELL),
    at("farewell-card", Step.FAREWELL, devices=_FULL),
    at("problem", Step.CHECK, "request-137", problem=_UNREACHABLE, failed_task=Task.SUBMIT),
    at("problem-for-good", Step.CHECK, "request-137",
       problem=BackendFailure(FailureKind.REJECTED, ProblemCode.SERVICE_WITHDRAWN), failed_task=Task.SUBMIT),
    at("idle", Step.CHECK, "request-137", answers=REQUEST, over=Over.IDLE),
    at("practice", Step.HOME, practice=True),
)  # fmt: skip

SCENES: tuple[Scene, ...] = (*BEFORE, *HOME, *IDENTIFY, *AFTER)
