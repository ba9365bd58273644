"""A page that only informs. For the prayer times the kiosk computes the page itself; others are their texts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract.language import Language, LocalText
from kiosk.session import actions
from kiosk.session.state import SessionState
from ui import formatting
from ui.viewmodels.base import PrayerTimes, ScreenViewModel, ViewContext

QML_IMPORT_NAME = "Pishkhan.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

#: The services whose page is a table of prayer times.
PRAYER_TIMES = frozenset({"prayer-times"})


@dataclass(frozen=True)
class Line:
    """One row of the table. The next one of the day stands out."""

    name: str
    time: str
    next: bool = False


@dataclass(frozen=True)
class InformationView:
    """Everything the screen shows."""

    title: str
    date: str = ""
    other_date: str = ""
    lines: tuple[Line, ...] = ()
    paragraphs: tuple[str, ...] = ()
    source: str = ""


@QmlElement
class InformationViewModel(ScreenViewModel):
    """What `InformationScreen.qml` shows."""

    viewChanged = Signal()  # PySide drops `notify` when the signal is inherited

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.changed.connect(self.viewChanged)

    def view_of(self, state: SessionState) -> InformationView:
        """Everything the screen shows."""
        service = self.context.services[state.service_id]
        title = service.title.to(state.language)
        if service.id in PRAYER_TIMES and self.context.prayer_times is not None:
            return self._prayers(title, self.context.prayer_times(self.context.clock.now()), state.language)
        told = (service.card.what, service.next_step)
        paragraphs = tuple(text.to(state.language) for text in told if text is not None)
        return InformationView(title, paragraphs=paragraphs, source=_offered_by(service.offered_by, state.language))

    @Property(str, notify=viewChanged)
    def title(self) -> str:
        """What the page is about."""
        return str(self.view.title)

    @Property(str, notify=viewChanged)
    def date(self) -> str:
        """The day that the page is about, in the reader's calendar; empty if it is about none."""
        return str(self.view.date)

    @Property(str, notify=viewChanged)
    def otherDate(self) -> str:
        """The same day in the Gregorian calendar where the reader's is another."""
        return str(self.view.other_date)

    @Property(list, notify=viewChanged)
    def lines(self) -> list[dict[str, object]]:
        """The table: name, time, next."""
        return [dict(vars(line)) for line in self.view.lines]

    @Property(list, notify=viewChanged)
    def paragraphs(self) -> list[str]:
        """The text of a page that has no table."""
        return list(self.view.paragraphs)

    @Property(str, notify=viewChanged)
    def source(self) -> str:
        """When and how the page was made, or who offers it."""
        return str(self.view.source)

    @Slot()
    def finish(self) -> None:
        """Read."""
        self.context.session.dispatch(actions.Finish())

    def _prayers(self, title: str, times: PrayerTimes, language: Language) -> InformationView:
        now = self.context.clock.now()
        following = next((name for name, at in times.moments.items() if at > now), "")
        lines = tuple(
            Line(_prayer(name), formatting.time(at, language), name == following) for name, at in times.moments.items()
        )
        calculated = QCoreApplication.translate(
            "InformationViewModel",
            "Calculated by this kiosk for Mashhad, on %1, by the method of the Institute of Geophysics of the "
            "University of Tehran. The call to prayer of the shrine decides.",
        )
        return InformationView(
            title,
            date=formatting.date(now, language),
            other_date=formatting.date(now, Language.EN) if language is Language.FA else "",
            lines=lines,
            source=calculated.replace("%1", formatting.moment(now, language)),
        )


def _offered_by(partner: LocalText | None, language: Language) -> str:
    """Whose page it is, where it is not the city's own."""
    if partner is None:
        return ""
    return QCoreApplication.translate("InformationViewModel", "Offered by %1.").replace("%1", partner.to(language))


def _prayer(name: str) -> str:
    translate = QCoreApplication.translate
    match name:
        case "fajr":
            return translate("InformationViewModel", "Dawn prayer")
        case "sunrise":
            return translate("InformationViewModel", "Sunrise")
        case "noon":
            return translate("InformationViewModel", "Noon prayer")
        case "sunset":
            return translate("InformationViewModel", "Sunset")
        case "maghrib":
            return translate("InformationViewModel", "Evening prayer")
        case "midnight":
            return translate("InformationViewModel", "Midnight by religious reckoning")
        case _:
            raise ValueError(f"no prayer time is called {name!r}")
