"""The help that lies over every screen: for the question in front of one, for the service, a person, the tour."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract.alerts import AlertKind
from kiosk.contract.language import Language, digits
from kiosk.contract.service import ServiceDefinition
from kiosk.session import actions
from kiosk.session.help_call import CallStep
from kiosk.session.state import SessionState, Step
from ui.viewmodels import calling, finding
from ui.viewmodels.base import ScreenViewModel, ViewContext
from ui.viewmodels.calling import CallView
from ui.viewmodels.finding import Finding
from ui.viewmodels.language import names
from ui.viewmodels.service import Row, may_be_practised, rows

QML_IMPORT_NAME = "Pishkhan.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class HelpPage(StrEnum):
    """What the sheet shows. The values name its files: `Overlays/Help<Page>.qml`."""

    MENU = "menu"
    FIELD = "field"
    SERVICE = "service"
    CALL = "call"
    TOUR = "tour"


#: An entry of the menu that is no page.
PRACTISE = "practise"

#: Pages of the tour, `Overlays/TourPage.qml` has their words.
TOUR_PAGES = 7


@dataclass(frozen=True)
class HelpEntry:
    """One line of the menu; `page` is a `HelpPage` or `PRACTISE`."""

    page: str
    icon: str
    title: str
    subtitle: str


@dataclass(frozen=True)
class HelpView:
    """Everything that the pages show."""

    entries: tuple[HelpEntry, ...]
    finding: Finding
    service: str
    rows: tuple[Row, ...]
    call: CallView
    counter: str
    phone: str
    languages: tuple[Language, ...]  # to choose from, before the first choice of a visit


@QmlElement
class HelpViewModel(ScreenViewModel):
    """What `HelpSheet.qml` and `CallRibbon.qml` show. It lives as long as the window, over every screen."""

    FOLLOWS_EVERY_STEP = True

    viewChanged = Signal()  # PySide drops `notify` when the signal is inherited
    pageChanged = Signal()

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.changed.connect(self.viewChanged)
        self._page = HelpPage.MENU
        self._tour = 0

    def view_of(self, state: SessionState) -> HelpView:
        """The help to where the visit is."""
        service = self.context.services.get(state.service_id)
        found = _finding(state, service)
        return HelpView(
            entries=_entries(state, service, found),
            finding=found,
            service=service.title.to(state.language) if service else "",
            rows=_about(state, service),
            call=calling.shown(state.call),
            counter=self.context.counter.place.to(state.language),
            phone=digits(self.context.counter.phone, state.language),
            languages=self.context.session.rules.languages if _is_unasked(state) else (),
        )

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """The page that is shown, a `HelpPage`."""
        return self._page.value

    @Property(int, notify=pageChanged)
    def tourPage(self) -> int:
        """The page of the tour, from 0."""
        return self._tour

    @Property(int, notify=pageChanged)
    def tourPages(self) -> int:
        """How many the tour has."""
        return TOUR_PAGES

    @Property(list, notify=viewChanged)
    def entries(self) -> list[dict[str, str]]:
        """The menu: page, icon, title, subtitle."""
        return [asdict(entry) for entry in self.view.entries]

    @Property("QVariantMap", notify=viewChanged)  # type: ignore[arg-type]  # the stubs do not know names of Qt types
    def finding(self) -> dict[str, object]:
        """Where the answer to the question is found: title, text, picture."""
        return asdict(self.view.finding)

    @Property(str, notify=viewChanged)
    def service(self) -> str:
        """What the service is called."""
        return str(self.view.service)

    @Property(list, notify=viewChanged)
    def rows(self) -> list[dict[str, str]]:
        """The facts about the service: icon, label, text."""
        return [asdict(row) for row in self.view.rows]

    @Property("QVariantMap", notify=viewChanged)  # type: ignore[arg-type]  # the stubs do not know names of Qt types
    def call(self) -> dict[str, object]:
        """How the call for a person stands: title, text, look, busy, button, can_cancel, elsewhere, on_ribbon."""
        return asdict(self.view.call)

    @Property(str, notify=viewChanged)
    def counter(self) -> str:
        """Where a person is to be found."""
        return str(self.view.counter)

    @Property(str, notify=viewChanged)
    def phone(self) -> str:
        """The number to telephone, in the digits of the reader."""
        return str(self.view.phone)

    @Property(list, notify=viewChanged)
    def languages(self) -> list[dict[str, str]]:
        """The languages to choose from, while nobody has chosen one: code, name, family."""
        return names(self.view.languages)

    def show(self, page: HelpPage) -> None:
        """Turn to `page`; the tour begins anew."""
        self._page, self._tour = page, 0
        self.pageChanged.emit()

    @Slot(str)
    def open(self, page: str) -> None:
        """An entry of the menu was touched."""
        if page == PRACTISE:
            self.context.session.dispatch(actions.Practise())
        else:
            self.show(HelpPage(page))

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """Speak the language with this ISO 639-1 code, and help in it."""
        self.context.session.dispatch(actions.ChooseLanguage(Language(code)))
        self.helpRequested.emit()

    @Slot()
    def menu(self) -> None:
        """Back to the menu."""
        self.show(HelpPage.MENU)

    @Slot(int)
    def turnTour(self, pages: int) -> None:
        """So many pages on; negative: back."""
        self._tour = max(0, min(TOUR_PAGES - 1, self._tour + pages))
        self.pageChanged.emit()

    @Slot()
    def callSomeone(self) -> None:
        """Somebody is to come. Who practises is told first that nobody is called, and then leaves the practice."""
        call = self.context.session.state.call
        if call is not None and call.step is CallStep.PRACTICE:
            self.context.session.dispatch(actions.Home())
        self.context.session.dispatch(actions.CallSomeone())

    @Slot()
    def callForAccess(self) -> None:
        """The same, for somebody who cannot use the kiosk alone."""
        self.context.session.dispatch(actions.CallSomeone(AlertKind.ACCESS))

    @Slot()
    def cancelCall(self) -> None:
        """Nobody needs to come any more."""
        self.context.session.dispatch(actions.CancelCall())


def _is_unasked(state: SessionState) -> bool:
    return state.step is Step.LANGUAGE and state.language_asked_from is None


def _finding(state: SessionState, service: ServiceDefinition | None) -> Finding:
    if service is None or state.step is not Step.QUESTION or not state.question:
        return Finding()
    return finding.finding(service.field(state.question), state.language)


def _about(state: SessionState, service: ServiceDefinition | None) -> tuple[Row, ...]:
    if service is None:
        return ()
    then = service.next_step
    label = QCoreApplication.translate("HelpViewModel", "What happens next")
    return (*rows(service, state), *((Row("forward", label, then.to(state.language)),) if then else ()))


def _entries(state: SessionState, service: ServiceDefinition | None, found: Finding) -> tuple[HelpEntry, ...]:
    translate = QCoreApplication.translate
    entries = []
    if found.title:
        ask = translate("HelpViewModel", "Help with this question")
        where = translate("HelpViewModel", "What is asked, and where you find the answer")
        entries.append(HelpEntry(HelpPage.FIELD, "search", ask, where))
    entries.append(_call_entry(state))
    if service is not None:
        about = translate("HelpViewModel", "Read about this service")
        entries.append(HelpEntry(HelpPage.SERVICE, "info", about, service.title.to(state.language)))
    if service is not None and state.step is Step.SERVICE and may_be_practised(service):
        practise = translate("HelpViewModel", "Practise this service")
        invented = translate("HelpViewModel", "With invented data; nothing is sent")
        entries.append(HelpEntry(PRACTISE, "refresh", practise, invented))
    how = translate("HelpViewModel", "Show me how this works")
    minutes = translate("HelpViewModel", "A tour of two minutes")
    entries.append(HelpEntry(HelpPage.TOUR, "touch", how, minutes))
    return tuple(entries)


def _call_entry(state: SessionState) -> HelpEntry:
    translate = QCoreApplication.translate
    call = calling.shown(state.call)
    title = translate("HelpViewModel", "Call someone")
    subtitle = translate("HelpViewModel", "A member of staff comes to this kiosk")
    return HelpEntry(HelpPage.CALL, "person", title, call.title if call.on_ribbon else subtitle)
