"""A page that only informs. For the prayer times the kiosk computes the page itself; others are their texts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract.language import Language, LocalText, digits
from kiosk.contract.service import Page, ServiceDefinition
from kiosk.printing.pages import aged
from kiosk.session import actions
from kiosk.session.state import SessionState
from ui import formatting
from ui.viewmodels import paper, qr
from ui.viewmodels.base import PrayerTimes, ScreenViewModel, ViewContext
from ui.viewmodels.paper import NOTHING, PaperView

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
class Leaf:
    """One page of several: where it stands among them, its drawing with numbered names, and how to take it away."""

    step: str = ""
    last: bool = True
    heading: str = ""
    text: str = ""
    age: str = ""
    drawing: str = ""
    places: tuple[tuple[str, int, int, str], ...] = ()  # number, thousandths from the left and the top, name
    symbol: tuple[str, ...] = ()
    paper: PaperView = NOTHING


#: A service without pages of its own.
NO_LEAF = Leaf()


@dataclass(frozen=True)
class InformationView:
    """Everything the screen shows."""

    title: str
    date: str = ""
    other_date: str = ""
    lines: tuple[Line, ...] = ()
    paragraphs: tuple[str, ...] = ()
    source: str = ""
    leaf: Leaf = NO_LEAF


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
        offered = _offered_by(service.offered_by, state.language)
        if state.page < len(service.pages):
            return InformationView(title, leaf=_leaf(service, state), source=offered)
        told = (service.card.what, service.next_step)
        paragraphs = tuple(text.to(state.language) for text in told if text is not None)
        return InformationView(title, paragraphs=paragraphs, source=offered)

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

    @Property("QVariantMap", notify=viewChanged)  # type: ignore[arg-type]  # a name of C++, which the stubs omit
    def leaf(self) -> dict[str, object]:
        """The page of a service that has pages: step, last, heading (empty: none), text, age, drawing, places."""
        leaf: Leaf = self.view.leaf
        names = ("step", "last", "heading", "text", "age", "drawing")
        places = [{"number": n, "x": x / 1000, "y": y / 1000, "name": name} for n, x, y, name in leaf.places]
        return {**{name: getattr(leaf, name) for name in names}, "places": places}

    @Property(list, notify=viewChanged)
    def symbol(self) -> list[str]:
        """The QR symbol of the text of the page: rows of "0" and "1"."""
        return list(self.view.leaf.symbol)

    @Property("QVariantMap", notify=viewChanged)  # type: ignore[arg-type]  # a name of C++, which the stubs omit
    def paper(self) -> dict[str, object]:
        """Where the printed page is, as `PaperState` takes it."""
        return dict(self.view.leaf.paper.for_qml())

    @Slot()
    def goOn(self) -> None:
        """To the next page, or away from the last one."""
        if self.view.leaf.last:
            self.finish()
        else:
            self.context.session.dispatch(actions.TurnPage())

    @Slot()
    def printPage(self) -> None:
        """Print the page."""
        self.context.session.dispatch(actions.PrintPage())

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


def _leaf(service: ServiceDefinition, state: SessionState) -> Leaf:
    page, language = service.pages[state.page], state.language
    places = tuple(
        (digits(str(number), language), place.x, place.y, place.name.to(language))
        for number, place in enumerate(page.places, 1)
    )
    age, heading, text = _age(page, language), page.heading.to(language), page.text.to(language)
    listed = [f"{number}. {name}" for number, _, _, name in places]
    return Leaf(
        step=_step(state.page + 1, len(service.pages), language),
        last=state.page + 1 == len(service.pages),
        heading=heading,
        text=text,
        age=age,
        drawing=page.drawing,
        places=places,
        symbol=qr.modules("\n".join([service.title.to(language), heading, text, *listed, age]).strip(), "l"),
        paper=paper.view_of_page(state.paper, state.page),
    )


def _step(number: int, count: int, language: Language) -> str:
    if count == 1:
        return ""
    sentence = QCoreApplication.translate("InformationViewModel", "Page %1 of %2")
    return sentence.replace("%1", digits(str(number), language)).replace("%2", digits(str(count), language))


def _age(page: Page, language: Language) -> str:
    age = aged(page)
    if age is None:
        return ""
    return as_of(age.to(language) if isinstance(age, LocalText) else formatting.date(age.at, language))


def as_of(day: str) -> str:
    """How old what is shown is, in a sentence."""
    return QCoreApplication.translate(
        "InformationViewModel", "As of %1. It may have changed since; the office decides."
    ).replace("%1", day)


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
