"""The bill that the hub found: whose, for what, how much."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract import forms
from kiosk.contract.language import Language, digits
from kiosk.contract.service import FeeRule, FieldType, ServiceDefinition
from kiosk.contract.wire import Bill
from kiosk.session import actions
from kiosk.session.state import SessionState
from ui import formatting
from ui.viewmodels import answers, notices
from ui.viewmodels.base import ScreenViewModel, ViewContext
from ui.wording import Notice

QML_IMPORT_NAME = "Pishkhan.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

#: Answers that stand on the bill in another way. A choice is of interest where it makes the price.
_SAID_BY_BILL = frozenset({FieldType.BILL, FieldType.RENEWAL_CODE, FieldType.MONEY})


@dataclass(frozen=True)
class BillView:
    """Everything the bill screen shows."""

    service: str = ""
    rials: str = ""
    tomans: str = ""
    rows: tuple[tuple[str, str], ...] = ()
    paid: bool = False
    notice: Notice | None = None
    working: str = ""


@QmlElement
class BillViewModel(ScreenViewModel):
    """What `BillScreen.qml` shows."""

    viewChanged = Signal()  # PySide drops `notify` when the signal is inherited
    _view = BillView()

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.changed.connect(self.viewChanged)

    def view_of(self, state: SessionState) -> BillView:
        """See `ScreenViewModel.view_of`."""
        bill, service = state.bill, self.context.services.get(state.service_id)
        if bill is None or service is None:
            return self._view
        rials, tomans = formatting.money_parts(bill.amount_rials, state.language)
        return BillView(
            service=service.title.to(state.language),
            rials=rials,
            tomans=tomans,
            rows=(*_about(service, state), *_rows(bill, state.language)),
            paid=bill.paid,
            notice=notices.told(state),
            working=notices.working(state.task),
        )

    @Property(str, notify=viewChanged)
    def service(self) -> str:
        """What is being paid."""
        return self._view.service

    @Property(str, notify=viewChanged)
    def rials(self) -> str:
        """The amount in rials, with the unit."""
        return self._view.rials

    @Property(str, notify=viewChanged)
    def tomans(self) -> str:
        """The same amount in tomans."""
        return self._view.tomans

    @Property(list, notify=viewChanged)
    def rows(self) -> list[dict[str, str]]:
        """What else stands on the bill: label, value."""
        return [{"label": label, "value": value} for label, value in self._view.rows]

    @Property(bool, notify=viewChanged)
    def paid(self) -> bool:
        """Whether nothing is left to pay."""
        return self._view.paid

    @Property(str, notify=viewChanged)
    def noticeTitle(self) -> str:
        """What went wrong."""
        return self._view.notice.title if self._view.notice else ""

    @Property(str, notify=viewChanged)
    def noticeText(self) -> str:
        """Why, and what to do."""
        notice = self._view.notice
        return f"{notice.happened} {notice.action}" if notice else ""

    @Property(str, notify=viewChanged)
    def working(self) -> str:
        """What the kiosk does now; empty when it waits for the citizen."""
        return self._view.working

    @Slot()
    def pay(self) -> None:
        """Pay it by phone."""
        self.context.session.dispatch(actions.Pay(str(uuid.uuid4())))


def _about(service: ServiceDefinition, state: SessionState) -> tuple[tuple[str, str], ...]:
    """What the citizen named and the bill does not say: whose vehicle, which card."""
    known = _SAID_BY_BILL if service.fee is FeeRule.FIXED else _SAID_BY_BILL | {FieldType.CHOICE}
    fields = (f for f in forms.asked_fields(service, state.answers) if f.type not in known)
    rows = ((f, answers.shown(f, state.answers.get(f.name, ""), state.language)) for f in fields)
    return tuple((field.label.to(state.language), value) for field, value in rows if value)


def _rows(bill: Bill, language: Language) -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    rows = (
        (translate("Filing", "Owner"), bill.owner_masked),
        (
            translate("Filing", "Renewal code"),
            formatting.code(bill.renewal_code, language) if bill.renewal_code else "",
        ),
        (translate("Filing", "For the year"), digits(bill.period, language)),
        (translate("Filing", "Bill ID"), formatting.code(bill.bill_id, language)),
        (translate("Filing", "Payment ID"), formatting.code(bill.payment_id, language)),
    )
    return tuple(row for row in rows if row[1])
