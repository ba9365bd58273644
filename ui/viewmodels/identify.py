"""Who stands here: one-time code by phone, national smart card, or passport."""

from __future__ import annotations

import math
from datetime import date

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract import identifiers, normalise, travel_documents
from kiosk.contract.identifiers import Reason
from kiosk.contract.service import Identification
from kiosk.session import actions
from kiosk.session.state import PassportPage, SessionState, Step
from ui.viewmodels import identifying, passports
from ui.viewmodels.base import ScreenViewModel, ViewContext

QML_IMPORT_NAME = "Pishkhan.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_LONGEST_MOBILE = 14  # 0098 and ten digits


@QmlElement
class IdentifyViewModel(ScreenViewModel):
    """What `IdentifyScreen.qml` shows. It counts the seconds until another code can be had."""

    viewChanged = Signal()  # PySide drops `notify` when the signal is inherited
    _view = identifying.IdentifyView()
    _challenge = ""
    _sent_at = 0.0  # monotonic seconds
    _asked: Reason | None = None

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.changed.connect(self.viewChanged)
        self._seconds = QTimer(self)
        self._seconds.setInterval(1000)
        self._seconds.timeout.connect(self.count)
        self._seconds.start()

    def view_of(self, state: SessionState) -> identifying.IdentifyView:
        """See `ScreenViewModel.view_of`."""
        service = self.context.services.get(state.service_id)
        if state.step is not Step.IDENTIFY or service is None:
            return self._view
        devices = self.context.devices.value
        if passports.is_asked(state):
            return passports.view_of(state, service, devices, self._today(), self._asked)
        return identifying.view_of(state, service, devices, self._resend_in(state), self._asked)

    def close(self) -> None:
        """See `ScreenViewModel.close`."""
        self._seconds.stop()
        super().close()

    def count(self) -> None:
        """A second went by."""
        self._follow(self.context.session.state)

    @Property(str, notify=viewChanged)
    def page(self) -> str:
        """ways, mobile, code, card, passport-scan, passport-entry or passport-lay."""
        return self._view.page

    @Property(str, notify=viewChanged)
    def heading(self) -> str:
        """What is asked of the citizen now."""
        return self._view.heading

    @Property(str, notify=viewChanged)
    def hint(self) -> str:
        """Why, or what happens then."""
        return self._view.hint

    @Property(list, notify=viewChanged)
    def ways(self) -> list[dict[str, object]]:
        """What to choose from: method, title, note, icon, usable."""
        return [
            {"method": w.method, "title": w.title, "note": w.note, "icon": w.icon, "usable": w.usable}
            for w in self._view.ways
        ]

    @Property(str, notify=viewChanged)
    def shown(self) -> str:
        """What is typed, as people read it."""
        return self._view.shown

    @Property(int, notify=viewChanged)
    def length(self) -> int:
        """Digits of the code."""
        return self._view.length

    @Property(str, notify=viewChanged)
    def error(self) -> str:
        """What is wrong with the number."""
        return self._view.error

    @Property(bool, notify=viewChanged)
    def canContinue(self) -> bool:
        """Whether there is something to send."""
        return self._view.can_continue

    @Property(str, notify=viewChanged)
    def resendText(self) -> str:
        """When, or that, another code can be had."""
        return self._view.resend

    @Property(bool, notify=viewChanged)
    def canResend(self) -> bool:
        """Whether another code can be had now."""
        return self._view.can_resend

    @Property(str, notify=viewChanged)
    def noticeTitle(self) -> str:
        """What went wrong."""
        return self._view.notice.title if self._view.notice else ""

    @Property(str, notify=viewChanged)
    def noticeText(self) -> str:
        """Why, and what to do."""
        notice = self._view.notice
        return f"{notice.happened} {notice.action}" if notice else ""

    @Property(bool, notify=viewChanged)
    def readerWorks(self) -> bool:
        """Whether a card put in now would be read."""
        return self._view.reader_works

    @Property(str, notify=viewChanged)
    def otherWay(self) -> str:
        """What the button says that leaves the card for the phone; empty where a phone is not enough."""
        return self._view.other_way

    @Property(str, notify=viewChanged)
    def working(self) -> str:
        """What the kiosk does now; empty when it waits for the citizen."""
        return self._view.working

    @Property(str, notify=viewChanged)
    def keyboard(self) -> str:
        """The layout of the keyboard; empty where nothing is typed."""
        return self._view.keyboard

    @Property(str, notify=viewChanged)
    def typeInstead(self) -> str:
        """What the button says that leads from scanning a passport to typing its key."""
        return self._view.type_instead

    @Slot(str)
    def choose(self, method: str) -> None:
        """One of the ways was chosen."""
        self.context.session.dispatch(actions.ChooseMethod(Identification(method)))

    @Slot()
    def usePhone(self) -> None:
        """The code on the phone instead of the card."""
        self.context.session.dispatch(actions.ChooseMethod(Identification.PHONE_OTP))

    @Slot()
    def typePassport(self) -> None:
        """Type the key of the passport instead of scanning it."""
        self._ask(PassportPage.NUMBER)

    @Slot()
    def goOn(self) -> None:
        """From one part of the passport's key to the next, if it is good; after the last one the key is whole."""
        state, today = self.context.session.state, self._today()
        typed = {page: state.drafts.get(page, "") for page in passports.ENTRIES}
        self._asked = passports.refusal(state.passport_page, typed[state.passport_page], today)
        if self._asked is not None:
            self._follow(state)
            return
        # All parts are passed on every way through: any of them may be what the chip did not accept.
        after = passports.ENTRIES[passports.ENTRIES.index(state.passport_page) + 1 :]
        wrong = [page for page in passports.ENTRIES if passports.refusal(page, typed[page], today)]
        if after or wrong:
            self._ask((*after, *wrong)[0])
            return
        number, *dates = typed.values()
        self.context.session.dispatch(actions.TypePassport(number, *map(travel_documents.as_printed, dates)))

    @Slot(str)
    def append(self, text: str) -> None:
        """A key was pressed. The last digit of a code sends it."""
        self._type(self._view.typed + text)

    @Slot()
    def erase(self) -> None:
        """The backspace key was pressed."""
        self._type(self._view.typed[:-1])

    @Slot()
    def clear(self) -> None:
        """The clear key was pressed."""
        self._type("")

    @Slot()
    def sendCode(self) -> None:
        """Have a code sent to the number, if it can be one."""
        mobile = identifiers.canonical_mobile(identifying.typed_mobile(self.context.session.state))
        self._asked = identifiers.mobile(mobile)
        if self._asked is None:
            self.context.session.dispatch(actions.TypeMobile(mobile))
        else:
            self._follow(self.context.session.state)

    @Slot()
    def resend(self) -> None:
        """Have another code sent."""
        if self._view.can_resend:
            self.context.session.dispatch(actions.ResendCode())

    def _type(self, typed: str) -> None:
        page = self.context.session.state.passport_page
        if self._view.page == "passport-entry":
            self._asked = None
            self.context.session.dispatch(actions.Type(page, passports.kept(page, typed)))
            return
        digits = "".join(c for c in normalise.identifier(typed) if c.isdigit())
        self._asked = None
        if self._view.page == "mobile":
            self.context.session.dispatch(actions.Type(identifying.MOBILE, digits[:_LONGEST_MOBILE]))
        elif self._view.page == "code":
            self._type_code(digits[: self._view.length])

    def _type_code(self, code: str) -> None:
        self.context.session.dispatch(actions.Type(identifying.CODE, code))
        if len(code) == self._view.length:
            self.context.session.dispatch(actions.TypeCode(code))

    def _ask(self, page: PassportPage) -> None:
        self._asked = None
        self.context.session.dispatch(actions.AskPassport(page))

    def _today(self) -> date:
        return self.context.clock.now().date()

    def _resend_in(self, state: SessionState) -> int:
        """Seconds until the hub sends another code; they count from when this screen first saw the last one."""
        if state.challenge is None:
            return 0
        now = self.context.clock.monotonic()
        if state.challenge.challenge_id != self._challenge:
            self._challenge, self._sent_at = state.challenge.challenge_id, now
        return max(0, math.ceil(self._sent_at + state.challenge.resend_after_seconds - now))
