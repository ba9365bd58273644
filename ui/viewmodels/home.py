"""What can be done here: categories, then the services of one. With few services they are shown at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract.language import Language
from kiosk.contract.service import Category, Flow, Group, ServiceDefinition
from kiosk.session import actions
from kiosk.session.state import SessionState
from ui.formatting import number
from ui.viewmodels.base import ScreenViewModel, ViewContext

QML_IMPORT_NAME = "Pishkhan.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

#: Up to this many services fit on one screen together; a second choice would only be in the way.
FEW = 8


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
        chosen = next((c for c in self.context.names.categories if c.id == state.category), None)
        if chosen is not None:
            tiles = tuple(self._tile(s, state) for s in _within(services.values(), chosen))
            return HomeView(chosen.name.to(language), True, "", (), (Section("", tiles),))
        heading = QCoreApplication.translate("HomeViewModel", "What would you like to do?")
        return HomeView(heading, False, self._intro(), self._hints(), self._all(state))

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
        ordered = (city, guests) if language is Language.FA else (guests, city)
        return tuple(section for section in (self._at_once(state), *ordered) if section.tiles)

    def _at_once(self, state: SessionState) -> Section:
        """What people come for most: to see how their case stands."""
        tracking = [s for s in self.context.services.values() if s.flow is Flow.TRACKING]
        return Section("", tuple(self._tile(s, state) for s in tracking))

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
    return [service for service in services if service.category == category.id]


def _count(count: int, language: Language) -> str:
    sentence = QCoreApplication.translate("HomeViewModel", "Services: %1")
    return sentence.replace("%1", number(count, language))
