"""What a register of the city said at once, about what, and how old that is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract.language import LocalText
from kiosk.contract.service import Flow, ServiceDefinition
from kiosk.printing.answers import asked_about
from kiosk.printing.document import Label
from kiosk.session import actions
from kiosk.session.state import SessionState
from ui import formatting, wording
from ui.viewmodels import answers, information, paper
from ui.viewmodels.base import ScreenViewModel, ViewContext
from ui.viewmodels.paper import NOTHING, PaperView

QML_IMPORT_NAME = "Pishkhan.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Rows = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class AnswerView:
    """Everything the answer screen shows."""

    service: str = ""
    said: Rows = ()
    asked: Rows = ()
    invented: str = ""
    age: str = ""
    proviso: str = ""
    next_step: str = ""
    paper: PaperView = NOTHING


@QmlElement
class AnswerViewModel(ScreenViewModel):
    """What `AnswerScreen.qml` shows."""

    viewChanged = Signal()  # PySide drops `notify` when the signal is inherited
    _view = AnswerView()

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.changed.connect(self.viewChanged)

    def view_of(self, state: SessionState) -> AnswerView:
        """See `ScreenViewModel.view_of`."""
        found, service = state.found, self.context.services.get(state.service_id)
        if found is None or service is None:
            return self._view
        language = state.language
        day = datetime.combine(found.as_of, time(), formatting.TEHRAN)
        return AnswerView(
            service=service.title.to(language),
            said=tuple((said.label.to(language), said.value.to(language)) for said in found.said),
            asked=_asked(service, state),
            invented=wording.label(Label.INVENTED) if found.invented else "",
            age=information.as_of(formatting.date(day, language)),
            proviso=_of_a_look_up(service, service.proviso, state),
            next_step=_of_a_look_up(service, service.next_step, state),
            paper=paper.view_of_page(state.paper, state.page),
        )

    @Property(str, notify=viewChanged)
    def service(self) -> str:
        """Which service asked."""
        return self._view.service

    @Property(list, notify=viewChanged)
    def said(self) -> list[dict[str, str]]:
        """What the register says: label, value."""
        return _listed(self._view.said)

    @Property(list, notify=viewChanged)
    def asked(self) -> list[dict[str, str]]:
        """What it was asked about: label, value."""
        return _listed(self._view.asked)

    @Property(str, notify=viewChanged)
    def invented(self) -> str:
        """That it is of a demonstration; empty where it is not."""
        return self._view.invented

    @Property(str, notify=viewChanged)
    def age(self) -> str:
        """Of which day it is."""
        return self._view.age

    @Property(str, notify=viewChanged)
    def proviso(self) -> str:
        """What it is not."""
        return self._view.proviso

    @Property(str, notify=viewChanged)
    def nextStep(self) -> str:
        """What to do with it."""
        return self._view.next_step

    @Property("QVariantMap", notify=viewChanged)  # type: ignore[arg-type]  # a name of C++, which the stubs omit
    def paper(self) -> dict[str, object]:
        """Where the printed answer is, as `PaperState` takes it."""
        return dict(self._view.paper.for_qml())

    @Slot()
    def printAnswer(self) -> None:
        """Print it."""
        self.context.session.dispatch(actions.PrintPage())

    @Slot()
    def finish(self) -> None:
        """Read."""
        self.context.session.dispatch(actions.Finish())


def _asked(service: ServiceDefinition, state: SessionState) -> Rows:
    asked = asked_about(service, state.answers)
    rows = ((field, answers.shown(field, state.answers.get(field.name, ""), state.language)) for field in asked)
    return tuple((field.label.to(state.language), value) for field, value in rows if value)


def _of_a_look_up(service: ServiceDefinition, text: LocalText | None, state: SessionState) -> str:
    """What a service says of its answers; of one that files as well, it is about its requests."""
    return text.to(state.language) if text is not None and service.flow is Flow.LOOK_UP else ""


def _listed(rows: Rows) -> list[dict[str, str]]:
    return [{"label": label, "value": value} for label, value in rows]
