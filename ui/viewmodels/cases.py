"""The cases of the person who identified."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract import tracking
from kiosk.contract.wire import CaseView
from kiosk.session import actions
from kiosk.session.state import SessionState
from ui import formatting, wording
from ui.viewmodels.base import ScreenViewModel, ViewContext

QML_IMPORT_NAME = "Pishkhan.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class Listed:
    """One case in the list."""

    code: str
    title: str
    summary: str


@QmlElement
class CasesViewModel(ScreenViewModel):
    """What `CasesScreen.qml` shows."""

    viewChanged = Signal()  # PySide drops `notify` when the signal is inherited
    _view: tuple[Listed, ...] = ()

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.changed.connect(self.viewChanged)

    def view_of(self, state: SessionState) -> tuple[Listed, ...]:
        """See `ScreenViewModel.view_of`."""
        newest_first = sorted(state.cases, key=lambda case: case.filed_at, reverse=True)
        return tuple(self._listed(case, state) for case in newest_first)

    @Property(list, notify=viewChanged)
    def cases(self) -> list[dict[str, str]]:
        """Each with code, title, summary; newest first."""
        return [{"code": c.code, "title": c.title, "summary": c.summary} for c in self._view]

    @Slot(str)
    def choose(self, code: str) -> None:
        """Open one of them."""
        self.context.session.dispatch(actions.ChooseCase(code))

    def _listed(self, case: CaseView, state: SessionState) -> Listed:
        service = self.context.services.get(case.service_id)
        sentence = QCoreApplication.translate("Filing", "%1, filed on %2, %3")
        summary = (
            sentence.replace("%1", formatting.isolate_ltr(tracking.shown(case.tracking_code)))
            .replace("%2", formatting.date(case.filed_at, state.language))
            .replace("%3", wording.case_status(case.status))
        )
        title = service.title.to(state.language) if service else formatting.isolate_ltr(case.service_id)
        return Listed(case.tracking_code, title, summary)
