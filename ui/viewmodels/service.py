"""The card of a service before the start: what it is, how long it takes, what to bring, what it costs."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract.service import Flow, Identification, Offline, ServiceDefinition
from kiosk.session import actions
from kiosk.session.devices import DeviceStates
from kiosk.session.state import SessionState
from ui import wording
from ui.viewmodels.base import ScreenViewModel, ViewContext

QML_IMPORT_NAME = "Pishkhan.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class Row:
    """One fact of the card."""

    icon: str
    label: str
    text: str


@dataclass(frozen=True)
class ServiceView:
    """Everything the screen shows."""

    title: str
    icon: str
    rows: tuple[Row, ...]
    limits: tuple[str, ...]
    can_begin: bool
    can_practise: bool


@QmlElement
class ServiceViewModel(ScreenViewModel):
    """What `ServiceScreen.qml` shows."""

    viewChanged = Signal()  # PySide drops `notify` when the signal is inherited

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.changed.connect(self.viewChanged)

    def view_of(self, state: SessionState) -> ServiceView:
        """Everything the screen shows."""
        service = self.context.services[state.service_id]
        title, icon = service.title.to(state.language), service.icon
        possible = self._can_identify(service, state)
        limits, practice = self._limits(service, state), may_be_practised(service)
        return ServiceView(title, icon, rows(service, state), limits, possible, practice)

    @Property(str, notify=viewChanged)
    def title(self) -> str:
        """What the service is called."""
        return str(self.view.title)

    @Property(str, notify=viewChanged)
    def icon(self) -> str:
        """Name of its drawing."""
        return str(self.view.icon)

    @Property(list, notify=viewChanged)
    def rows(self) -> list[dict[str, str]]:
        """The facts: icon, label, text."""
        return [dict(vars(row)) for row in self.view.rows]

    @Property(list, notify=viewChanged)
    def limits(self) -> list[str]:
        """What does not work on this kiosk now, before anybody has typed anything."""
        return list(self.view.limits)

    @Property(bool, notify=viewChanged)
    def canBegin(self) -> bool:
        """Whether the service can be used here now."""
        return bool(self.view.can_begin)

    @Property(bool, notify=viewChanged)
    def canPractise(self) -> bool:
        """Whether it is offered to try it with invented data."""
        return bool(self.view.can_practise)

    @Slot()
    def begin(self) -> None:
        """Start."""
        self.context.session.dispatch(actions.Begin())

    @Slot()
    def practise(self) -> None:
        """Try it with invented data."""
        self.context.session.dispatch(actions.Practise())

    def _can_identify(self, service: ServiceDefinition, state: SessionState) -> bool:
        return self.context.devices.value.can_identify(service.identification, state.identified_by)

    def _limits(self, service: ServiceDefinition, state: SessionState) -> tuple[str, ...]:
        devices = self.context.devices.value
        return tuple(said for said in (self._card_limit(service, state), _paper_limit(service, devices)) if said)

    def _card_limit(self, service: ServiceDefinition, state: SessionState) -> str:
        translate = QCoreApplication.translate
        if not self._can_identify(service, state):
            return translate(
                "ServiceViewModel",
                "This kiosk cannot read national cards now. Please use another kiosk or go to the service desk.",
            )
        if _wants_card(service, state) and not self.context.devices.value.can_read_cards:
            return translate(
                "ServiceViewModel",
                "This kiosk cannot read national cards now. You can use your mobile phone instead.",
            )
        return ""


def _paper_limit(service: ServiceDefinition, devices: DeviceStates) -> str:
    if devices.printer is None or not devices.warns_of_no_paper:
        return ""
    condition, translate = wording.printer_condition(devices.printer.value), QCoreApplication.translate
    if service.flow in {Flow.REQUEST, Flow.PAYMENT}:
        consequence = translate(
            "ServiceViewModel",
            "You will get no paper receipt now: at the end you will see a code to write down.",
        )
    else:
        consequence = translate("ServiceViewModel", "You will see everything on the screen, but get no paper.")
    return f"{condition} {consequence}"


def may_be_practised(service: ServiceDefinition) -> bool:
    """Nobody who has lost a child or buries somebody is asked to practise; to look up something needs no practice."""
    return not service.calls_staff and service.flow is not Flow.INFORMATION


def _wants_card(service: ServiceDefinition, state: SessionState) -> bool:
    return Identification.NATIONAL_SMART_CARD in service.identification and state.identified_by is None


def rows(service: ServiceDefinition, state: SessionState) -> tuple[Row, ...]:
    """The facts of its card."""
    card, language, translate = service.card, state.language, QCoreApplication.translate
    partner = service.offered_by
    by = (Row("person", translate("ServiceViewModel", "Offered by"), partner.to(language)),) if partner else ()
    return (
        *by,
        Row("info", translate("ServiceViewModel", "What it is"), card.what.to(language)),
        Row("clock", translate("ServiceViewModel", "How long it takes"), card.how_long.to(language)),
        Row("card", translate("ServiceViewModel", "What to bring"), card.bring.to(language)),
        Row("money", translate("ServiceViewModel", "What it costs"), card.fee.to(language)),
        Row("wifi-off", translate("ServiceViewModel", "If the connection fails"), _without_network(service)),
    )


def _without_network(service: ServiceDefinition) -> str:
    """What happens while the hub cannot be reached: everybody should know before anything is typed."""
    translate = QCoreApplication.translate
    match service.offline:
        case Offline.ONLINE_ONLY:
            return translate(
                "ServiceViewModel",
                "Nothing is kept here for later. Please call 137 or go to the service desk.",
            )
        case Offline.CACHED:
            return translate("ServiceViewModel", "It works without one, too.")
        case Offline.QUEUED if service.never_queued_when is not None:
            return translate(
                "ServiceViewModel",
                "This kiosk keeps your request and sends it later; deadlines start only then."
                " What is urgent is not kept: please call 137.",
            )
        case Offline.QUEUED:
            return translate(
                "ServiceViewModel", "This kiosk keeps your request and sends it later; deadlines start only then."
            )
