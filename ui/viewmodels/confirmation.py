"""What came of it: the code, what happens next, where to ask, and honestly where the paper is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract import tracking
from kiosk.contract.language import Language, digits
from kiosk.contract.receipt import Receipt, ReceiptKind
from kiosk.contract.service import Promise, ServiceDefinition
from kiosk.session import actions
from kiosk.session.state import SessionState
from ui import formatting
from ui.viewmodels import paper, qr
from ui.viewmodels.base import ScreenViewModel, ViewContext
from ui.viewmodels.paper import NOTHING, PaperView

QML_IMPORT_NAME = "Pishkhan.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class ConfirmationView:
    """Everything the confirmation shows."""

    heading: str = ""
    provisional: bool = False
    code_label: str = ""
    code: str = ""
    rows: tuple[tuple[str, str], ...] = ()
    next_step: str = ""
    proviso: str = ""
    due: str = ""
    ask: str = ""
    paper: PaperView = NOTHING
    symbol: tuple[str, ...] = ()


@QmlElement
class ConfirmationViewModel(ScreenViewModel):
    """What `ConfirmationScreen.qml` shows."""

    viewChanged = Signal()  # PySide drops `notify` when the signal is inherited
    _view = ConfirmationView()

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.changed.connect(self.viewChanged)

    def view_of(self, state: SessionState) -> ConfirmationView:
        """See `ScreenViewModel.view_of`."""
        receipt, service = state.receipt, self.context.services.get(state.service_id)
        if receipt is None:
            return self._view
        language = state.language
        return ConfirmationView(
            heading=_heading(receipt.kind),
            provisional=state.is_provisional,
            code_label=_code_label(receipt.kind),
            code=formatting.isolate_ltr(tracking.shown(receipt.tracking_code)),
            rows=_rows(receipt, language),
            next_step=_next_step(receipt, service, language),
            proviso=service.proviso.to(language) if service and service.proviso else "",
            due=_due(receipt, service, language),
            ask=_ask(language),
            paper=paper.view_of(state.paper),
            symbol=qr.modules(receipt.verify_url),
        )

    @Property(str, notify=viewChanged)
    def heading(self) -> str:
        """What came of it, in one sentence."""
        return self._view.heading

    @Property(bool, notify=viewChanged)
    def provisional(self) -> bool:
        """Whether the request waits on this kiosk."""
        return self._view.provisional

    @Property(str, notify=viewChanged)
    def codeLabel(self) -> str:
        """What the code is called."""
        return self._view.code_label

    @Property(str, notify=viewChanged)
    def code(self) -> str:
        """The code in its groups."""
        return self._view.code

    @Property(list, notify=viewChanged)
    def rows(self) -> list[dict[str, str]]:
        """Of a payment: amount and reference; label, value."""
        return [{"label": label, "value": value} for label, value in self._view.rows]

    @Property(str, notify=viewChanged)
    def nextStep(self) -> str:
        """What happens next."""
        return self._view.next_step

    @Property(str, notify=viewChanged)
    def proviso(self) -> str:
        """What the receipt is not; empty when there is nothing to mistake it for."""
        return self._view.proviso

    @Property(str, notify=viewChanged)
    def due(self) -> str:
        """By when."""
        return self._view.due

    @Property(str, notify=viewChanged)
    def ask(self) -> str:
        """Where to ask."""
        return self._view.ask

    @Property("QVariantMap", notify=viewChanged)  # type: ignore[arg-type]  # a name of C++, which the stubs omit
    def paper(self) -> dict[str, object]:
        """Where the printed receipt is, as `PaperState` takes it."""
        return self._view.paper.for_qml()

    @Property(list, notify=viewChanged)
    def symbol(self) -> list[str]:
        """The QR symbol of the public page of this receipt: rows of "0" and "1"; empty when there is none yet."""
        return list(self._view.symbol)

    @Slot()
    def printAgain(self) -> None:
        """Print it once more, or now."""
        self.context.session.dispatch(actions.PrintAgain())

    @Slot()
    def finish(self) -> None:
        """Done with the service."""
        self.context.session.dispatch(actions.Finish())


def _heading(kind: ReceiptKind) -> str:
    translate = QCoreApplication.translate
    match kind:
        case ReceiptKind.REQUEST:
            return translate("Filing", "Your request is registered")
        case ReceiptKind.PAYMENT:
            return translate("Filing", "Your payment is received")
        case ReceiptKind.PROVISIONAL:
            return translate("Filing", "Your request is kept on this kiosk")
        case ReceiptKind.PRACTICE:
            return translate("Filing", "You have practised it to the end")


def _next_step(receipt: Receipt, service: ServiceDefinition | None, language: Language) -> str:
    """A request that is only kept here has not gone anywhere yet: the service's own sentence would be untrue."""
    if receipt.kind is ReceiptKind.PRACTICE:
        return QCoreApplication.translate(
            "Filing",
            "Nothing was sent and nothing was paid. To do it in earnest, press Finish and then Begin.",
        )
    if receipt.kind is ReceiptKind.PROVISIONAL:
        return QCoreApplication.translate(
            "Filing", "Keep this code: with it you can follow your request once it is sent."
        )
    return service.next_step.to(language) if service and service.next_step else ""


def _code_label(kind: ReceiptKind) -> str:
    translate = QCoreApplication.translate
    if kind is ReceiptKind.PROVISIONAL:
        return translate("Filing", "Provisional code")
    if kind is ReceiptKind.PRACTICE:
        return translate("Filing", "Invented code")
    return translate("Filing", "Tracking code")


def _rows(receipt: Receipt, language: Language) -> tuple[tuple[str, str], ...]:
    if receipt.kind is not ReceiptKind.PAYMENT:
        return ()
    translate = QCoreApplication.translate
    return (
        (translate("Filing", "Amount"), formatting.money(receipt.amount_rials, language)),
        (translate("Filing", "Payment reference"), formatting.isolate_ltr(receipt.payment_reference)),
        (translate("Filing", "Paid on"), formatting.moment(receipt.issued_at, language)),
    )


def _due(receipt: Receipt, service: ServiceDefinition | None, language: Language) -> str:
    """By when the answer comes; an estimate is said as one."""
    if receipt.due is None or receipt.kind is not ReceiptKind.REQUEST:
        return ""
    translate = QCoreApplication.translate
    promised = service is not None and service.promise is Promise.PROMISED
    sentence = (
        translate("Filing", "The answer is promised by %1.")
        if promised
        else translate("Filing", "The answer usually comes by %1.")
    )
    return sentence.replace("%1", formatting.date(receipt.due, language))


def _ask(language: Language) -> str:
    sentence = QCoreApplication.translate("Filing", "Questions? Call %1 and give this code.")
    return sentence.replace("%1", digits("137", language))
