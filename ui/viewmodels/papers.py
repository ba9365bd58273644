"""The papers of a case before it begins: which are needed, which are here, and what it means that some are not."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract.service import Choice, Document, ServiceDefinition
from kiosk.printing.checklist import consequence, notes_of
from kiosk.session import actions, precheck, slips
from kiosk.session.slip_papers import checklist_of
from kiosk.session.state import SessionState
from ui.viewmodels import paper
from ui.viewmodels.base import ScreenViewModel, ViewContext
from ui.viewmodels.paper import NOTHING, PaperView

QML_IMPORT_NAME = "Pishkhan.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class PaperRow:
    """One paper of the list. `here` is "yes", "no", or empty while nothing was said of it."""

    id: str
    name: str
    about: str
    here: str = ""


@dataclass(frozen=True)
class PapersView:
    """Everything the screen shows: a question, the list, or what is missing."""

    heading: str
    intro: str = ""
    question: str = ""
    options: tuple[tuple[str, str, bool], ...] = ()  # value, label, chosen
    rows: tuple[PaperRow, ...] = ()
    missing: tuple[PaperRow, ...] = ()
    consequence: str = ""
    hopeless: bool = False
    can_go_on: bool = False
    slip: PaperView = NOTHING


@QmlElement
class PapersViewModel(ScreenViewModel):
    """What `PapersScreen.qml` shows."""

    viewChanged = Signal()  # PySide drops `notify` when the signal is inherited

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.changed.connect(self.viewChanged)

    def view_of(self, state: SessionState) -> PapersView:
        """Everything the screen shows."""
        service = self.context.services[state.service_id]
        asked = precheck.question(state, service)
        if asked is not None:
            given = state.answers.get(asked.name, "")
            hint = asked.hint.to(state.language) if asked.hint else ""
            return PapersView(
                asked.question.to(state.language), hint, asked.name, _options(asked.choices, given, state)
            )
        if state.precheck is not None and state.precheck.missing:
            return self._missing(service, state)
        return _list(service, state)

    @Property(str, notify=viewChanged)
    def heading(self) -> str:
        """What is asked, or told."""
        return str(self.view.heading)

    @Property(str, notify=viewChanged)
    def intro(self) -> str:
        """A sentence below it."""
        return str(self.view.intro)

    @Property(str, notify=viewChanged)
    def question(self) -> str:
        """The question whose answer decides which papers are needed; empty where none is asked."""
        return str(self.view.question)

    @Property(list, notify=viewChanged)
    def options(self) -> list[dict[str, object]]:
        """Its answers, as `ChoiceInput` takes them."""
        return [{"value": v, "label": label, "selected": chosen} for v, label, chosen in self.view.options]

    @Property(list, notify=viewChanged)
    def rows(self) -> list[dict[str, str]]:
        """The papers: id, name, about, here."""
        return [dict(vars(row)) for row in self.view.rows]

    @Property(list, notify=viewChanged)
    def missing(self) -> list[dict[str, str]]:
        """The papers that are missing: id, name, about."""
        return [dict(vars(row)) for row in self.view.missing]

    @Property(str, notify=viewChanged)
    def consequence(self) -> str:
        """What it means that they are missing."""
        return str(self.view.consequence)

    @Property(bool, notify=viewChanged)
    def hopeless(self) -> bool:
        """Whether the request cannot be filed without what is missing."""
        return bool(self.view.hopeless)

    @Property(bool, notify=viewChanged)
    def canGoOn(self) -> bool:
        """Whether the citizen has said of every paper whether it is here."""
        return bool(self.view.can_go_on)

    @Property("QVariantMap", notify=viewChanged)  # type: ignore[arg-type]  # a name of C++, which the stubs omit
    def slip(self) -> dict[str, object]:
        """Where the printed checklist is, as `PaperState` takes it."""
        return dict(self.view.slip.for_qml())

    @Slot(str)
    def decide(self, value: str) -> None:
        """Answer the question."""
        self.context.session.dispatch(actions.Answer(self.view.question, value))

    @Slot(str, bool)
    def mark(self, document: str, here: bool) -> None:
        """Say of one paper whether it is here."""
        self.context.session.dispatch(actions.MarkPaper(document, here))

    @Slot()
    def haveAll(self) -> None:
        """Say that all of them are here, and go on."""
        self.context.session.dispatch(actions.HaveAllPapers())

    @Slot()
    def goOn(self) -> None:
        """On, with or without all of them."""
        self.context.session.dispatch(actions.GoOn())

    @Slot()
    def printChecklist(self) -> None:
        """Print the checklist."""
        self.context.session.dispatch(actions.PrintSlip())

    def _missing(self, service: ServiceDefinition, state: SessionState) -> PapersView:
        translate, checklist = QCoreApplication.translate, checklist_of(state, service)
        missing = tuple(
            PaperRow(
                each.id,
                each.heading.to(state.language),
                "\n".join(note.to(state.language) for note in notes_of(each, checklist)),
            )
            for each in checklist.missing
        )
        return PapersView(
            translate("PapersViewModel", "Something is still missing"),
            translate("PapersViewModel", "You can print this as your own checklist and take it with you."),
            missing=missing,
            consequence=consequence(checklist, self.context.names).to(state.language),
            hopeless=not checklist.can_be_filed,
            can_go_on=True,
            slip=paper.view_of_slip(slips.here(state)),
        )


def _options(choices: tuple[Choice, ...], given: str, state: SessionState) -> tuple[tuple[str, str, bool], ...]:
    return tuple((each.value, each.label.to(state.language), each.value == given) for each in choices)


def _list(service: ServiceDefinition, state: SessionState) -> PapersView:
    translate = QCoreApplication.translate
    have = state.precheck.have if state.precheck is not None else {}
    rows = tuple(_row(each, have.get(each.id), state) for each in precheck.needed(state, service))
    return PapersView(
        translate("PapersViewModel", "Do you have these papers?"),
        translate("PapersViewModel", "Several offices will look at them. To check now saves you a second trip."),
        rows=rows,
        can_go_on=precheck.is_whole(state, service),
    )


def _row(document: Document, here: bool | None, state: SessionState) -> PaperRow:
    about = document.get.to(state.language) if document.get is not None else ""
    said = "" if here is None else "yes" if here else "no"
    return PaperRow(document.id, document.heading.to(state.language), about, said)
