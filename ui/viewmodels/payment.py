"""Paying with one's own phone: the code to scan, and where the payment stands."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract.wire import Payment, PaymentStatus
from kiosk.session import actions
from kiosk.session.state import SessionState
from ui import formatting, wording
from ui.viewmodels import qr
from ui.viewmodels.base import ScreenViewModel, ViewContext

QML_IMPORT_NAME = "Pishkhan.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_OVER = frozenset({PaymentStatus.FAILED, PaymentStatus.EXPIRED, PaymentStatus.REVERSED})


@dataclass(frozen=True)
class PaymentView:
    """Everything the payment screen shows."""

    over: bool = False  # it came to nothing
    heading: str = ""
    status: str = ""
    rials: str = ""
    tomans: str = ""
    until: str = ""
    code: tuple[str, ...] = ()


@QmlElement
class PaymentViewModel(ScreenViewModel):
    """What `PaymentScreen.qml` shows."""

    viewChanged = Signal()  # PySide drops `notify` when the signal is inherited
    _view = PaymentView()

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.changed.connect(self.viewChanged)

    def view_of(self, state: SessionState) -> PaymentView:
        """See `ScreenViewModel.view_of`."""
        payment = state.payment
        if payment is None:
            return self._view
        rials, tomans = formatting.money_parts(payment.amount_rials, state.language)
        over = payment.status in _OVER
        until = QCoreApplication.translate("Filing", "This code is valid until %1.")
        return PaymentView(
            over=over,
            heading=_heading(payment),
            status=wording.payment_status(payment.status),
            rials=rials,
            tomans=tomans,
            until="" if over else until.replace("%1", formatting.time(payment.expires_at, state.language)),
            code=() if over else qr.modules(payment.pay_url),
        )

    @Property(bool, notify=viewChanged)
    def over(self) -> bool:
        """Whether the payment failed or ran out of time."""
        return self._view.over

    @Property(str, notify=viewChanged)
    def heading(self) -> str:
        """What to do, or what happened."""
        return self._view.heading

    @Property(str, notify=viewChanged)
    def status(self) -> str:
        """Where the payment stands."""
        return self._view.status

    @Property(str, notify=viewChanged)
    def rials(self) -> str:
        """The amount in rials, with the unit."""
        return self._view.rials

    @Property(str, notify=viewChanged)
    def tomans(self) -> str:
        """The same amount in tomans."""
        return self._view.tomans

    @Property(str, notify=viewChanged)
    def until(self) -> str:
        """How long the code can be used."""
        return self._view.until

    @Property(list, notify=viewChanged)
    def code(self) -> list[str]:
        """The QR symbol of the payment page: rows of "0" and "1"."""
        return list(self._view.code)

    @Slot()
    def again(self) -> None:
        """Start another payment of the same bill."""
        self.context.session.dispatch(actions.Back())
        self.context.session.dispatch(actions.Pay(str(uuid.uuid4())))


def _heading(payment: Payment) -> str:
    translate = QCoreApplication.translate
    if payment.status is PaymentStatus.FAILED:
        return translate("Filing", "The payment did not succeed")
    if payment.status is PaymentStatus.REVERSED:
        return translate("Filing", "The payment was reversed")
    if payment.status is PaymentStatus.EXPIRED:
        return translate("Filing", "The time to pay is over")
    return translate("Filing", "Pay with your phone")
