"""What can be done here: categories, then the services of one; or what a search finds. Few are shown at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract.language import Language
from kiosk.contract.service import Category, Flow, Group, Identification, ServiceDefinition
from kiosk.session import actions
from kiosk.session.state import SessionState
from ui.formatting import number
from ui.viewmodels.base import ScreenViewModel, ViewContext

QML_IMPORT_NAME = "Pishkhan.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

#: Up to this many services fit on one screen together; a second choice would only be in the way.
FEW = 8

#: Services that people come for most, shown before the categories; and results of one search.
_AT_ONCE, _FOUND = 4, 8


@dataclass(frozen=True)
class Tile:
    """One thing to choose: a category or a service, never both."""

    title: str
    subtitle: str
    icon: str
    category: str = ""
    service: str = ""


@dataclass(frozen=True)
class Section:
    """Tiles that belong together, under one title."""

    title: str
    tiles: tuple[Tile, ...]


@dataclass(frozen=True)
class HomeView:
    """Everything the home screen shows."""

    heading: str
    inside: bool  # a category is open
    intro: str  # how else one can begin
    hints: tuple[str, ...]  # what does not work on this kiosk now
    sections: tuple[Section, ...]
    search: str | None = None  # what is typed; None: nobody searches
    can_search: bool = False


@QmlElement
class HomeViewModel(ScreenViewModel):
    """What `HomeScreen.qml` shows."""

    viewChanged = Signal()  # PySide drops `notify` when the signal is inherited

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.changed.connect(self.viewChanged)

    def view_of(self, state: SessionState) -> HomeView:
        """Everything the screen shows."""
        services, language = self.context.services, state.language
        if state.search is not None:
            return self._search(state, state.search)
        chosen = next((c for c in self.context.names.categories if c.id == state.category), None)
        if chosen is not None:
            tiles = tuple(self._tile(s, state) for s in _within(services.values(), chosen))
            return HomeView(chosen.name.to(language), True, "", (), (Section("", tiles),))
        heading = QCoreApplication.translate("HomeViewModel", "What would you like to do?")
        many = len(services) > FEW
        return HomeView(heading, False, self._intro(), self._hints(), self._all(state), can_search=many)

    def _search(self, state: SessionState, typed: str) -> HomeView:
        translate = QCoreApplication.translate
        services = (self.context.services[name] for name in self.context.finder.find(typed))
        found = list(islice((service for service in services if not service.switched_off), _FOUND))
        if typed.strip() and not found:
            intro = translate("HomeViewModel", "No service found. Try another word, or go back to the categories.")
        else:
            intro = translate("HomeViewModel", "Write what you need in your own words.") if not typed.strip() else ""
        tiles = tuple(self._tile(service, state, self._category_of(service, state.language)) for service in found)
        sections = (Section("", tiles),) if tiles else ()
        return HomeView(translate("HomeViewModel", "Find a service"), True, intro, (), sections, search=typed)

    @Property(str, notify=viewChanged)
    def heading(self) -> str:
        """The question, or the category that is open."""
        return str(self.view.heading)

    @Property(bool, notify=viewChanged)
    def inside(self) -> bool:
        """Whether a category is open."""
        return bool(self.view.inside)

    @Property(str, notify=viewChanged)
    def intro(self) -> str:
        """How else one can begin; empty inside a category, or when there is no other way now."""
        return str(self.view.intro)

    @Property(bool, notify=viewChanged)
    def canSearch(self) -> bool:
        """Whether there is so much that a search helps."""
        return bool(self.view.can_search)

    @Property(bool, notify=viewChanged)
    def searching(self) -> bool:
        """Whether a search is open."""
        return self.view.search is not None

    @Property(str, notify=viewChanged)
    def searchText(self) -> str:
        """What is typed."""
        return self.view.search or ""

    @Property(list, notify=viewChanged)
    def hints(self) -> list[str]:
        """What does not work on this kiosk now, said before anybody begins."""
        return list(self.view.hints)

    @Property(list, notify=viewChanged)
    def sections(self) -> list[dict[str, object]]:
        """Each with a title and its tiles: title, subtitle, icon, category, service."""
        return [
            {"title": section.title, "tiles": [vars(tile) for tile in section.tiles]} for section in self.view.sections
        ]

    @Slot(str, str)
    def choose(self, category: str, service: str) -> None:
        """A tile was chosen; the one that it is not is empty."""
        chosen = actions.ChooseService(service) if service else actions.ChooseCategory(category)
        self.context.session.dispatch(chosen)

    @Slot()
    def openSearch(self) -> None:
        """Begin to search."""
        self._type("")

    @Slot(str)
    def append(self, text: str) -> None:
        """A key was pressed."""
        self._type((self.view.search or "") + text)

    @Slot()
    def erase(self) -> None:
        """The backspace key was pressed."""
        self._type((self.view.search or "")[:-1])

    @Slot()
    def clear(self) -> None:
        """The clear key was pressed."""
        self._type("")

    def _type(self, text: str) -> None:
        self.context.session.dispatch(actions.Search(text))

    def _category_of(self, service: ServiceDefinition, language: Language) -> str:
        return next((c.name.to(language) for c in self.context.names.categories if c.id == service.category), "")

    def _intro(self) -> str:
        if not self.context.devices.value.scanner:
            return ""
        return QCoreApplication.translate("HomeViewModel", "You can also hold a bill or a receipt under the scanner.")

    def _hints(self) -> tuple[str, ...]:
        devices, translate = self.context.devices.value, QCoreApplication.translate
        said = []
        if devices.warns_of_no_paper:
            said.append(
                translate("HomeViewModel", "No paper receipts now: at the end you will see a code to write down.")
            )
        if devices.reader_lost:
            said.append(translate("HomeViewModel", "Cards cannot be read here now: your mobile phone will do instead."))
        return tuple(said)

    def _all(self, state: SessionState) -> tuple[Section, ...]:
        language = state.language
        if len(self.context.services) <= FEW:
            return self._by_category(state)
        municipal, pilgrim = (self._categories(group, language) for group in (Group.MUNICIPAL, Group.PILGRIM))
        city = Section(QCoreApplication.translate("HomeViewModel", "City services"), municipal)
        guests = Section(QCoreApplication.translate("HomeViewModel", "For pilgrims and visitors"), pilgrim)
        pilgrims_first = self.context.pilgrims_first or language is not Language.FA
        ordered = (guests, city) if pilgrims_first else (city, guests)
        return tuple(section for section in (self._at_once(state), *ordered) if section.tiles)

    def _at_once(self, state: SessionState) -> Section:
        """What cannot wait, how a case stands, and what people came for most at this kiosk."""
        services = self.context.services
        urgent = [s.id for s in services.values() if s.calls_staff and Identification.NONE in s.identification]
        tracking = [s.id for s in services.values() if s.flow is Flow.TRACKING]
        used = [s for s in self.context.most_used.value if s in services and not services[s].switched_off]
        chosen = dict.fromkeys([*tracking, *urgent, *used])
        tiles = tuple(self._tile(services[name], state) for name in list(chosen)[:_AT_ONCE])
        return Section("", tiles)

    def _by_category(self, state: SessionState) -> tuple[Section, ...]:
        services = self.context.services.values()
        tiles = (
            self._tile(s, state, category.name.to(state.language))
            for category in self.context.names.categories
            for s in _within(services, category)
        )
        return (Section("", tuple(tiles)),)

    def _tile(self, service: ServiceDefinition, state: SessionState, subtitle: str = "") -> Tile:
        """A service that cannot be used now can be touched all the same: its card says why, and where to go."""
        if not self.context.devices.value.can_identify(service.identification, state.identified_by):
            subtitle = QCoreApplication.translate("HomeViewModel", "Not on this kiosk now")
        return Tile(service.title.to(state.language), subtitle, service.icon, service=service.id)

    def _categories(self, group: Group, language: Language) -> tuple[Tile, ...]:
        counted = (
            (category, sum(s.group is group for s in _within(self.context.services.values(), category)))
            for category in self.context.names.categories
        )
        return tuple(
            Tile(category.name.to(language), _count(count, language), category.icon, category=category.id)
            for category, count in counted
            if count
        )


def _within(services: Iterable[ServiceDefinition], category: Category) -> list[ServiceDefinition]:
    return [service for service in services if service.category == category.id and not service.switched_off]


def _count(count: int, language: Language) -> str:
    sentence = QCoreApplication.translate("HomeViewModel", "Services: %1")
    return sentence.replace("%1", number(count, language))
