"""One case: who has it now, and the whole road of it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.session import actions
from kiosk.session.state import SessionState
from ui import formatting
from ui.viewmodels import following
from ui.viewmodels.base import ScreenViewModel, ViewContext

QML_IMPORT_NAME = "Pishkhan.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CaseViewModel(ScreenViewModel):
    """What `CaseScreen.qml` shows."""

    viewChanged = Signal()  # PySide drops `notify` when the signal is inherited
    _view = following.FollowView()

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.changed.connect(self.viewChanged)

    def view_of(self, state: SessionState) -> following.FollowView:
        """See `ScreenViewModel.view_of`."""
        case = state.case
        if case is None:
            return self._view
        service = self.context.services.get(case.service_id)
        title = service.title.to(state.language) if service else formatting.isolate_ltr(case.service_id)
        return following.view_of(case, title, self.context.names, state.language)

    @Property(str, notify=viewChanged)
    def title(self) -> str:
        """The service."""
        return self._view.title

    @Property(str, notify=viewChanged)
    def code(self) -> str:
        """The tracking code in its groups."""
        return self._view.code

    @Property(str, notify=viewChanged)
    def dates(self) -> str:
        """When it was filed, and its promised end."""
        return self._view.dates

    @Property(str, notify=viewChanged)
    def status(self) -> str:
        """Where the whole case stands."""
        return self._view.status

    @Property(list, notify=viewChanged)
    def holders(self) -> list[dict[str, str]]:
        """The offices that have it now: who, what, since, due, late."""
        return [
            {"who": h.who, "what": h.what, "since": h.since, "due": h.due, "late": h.late} for h in self._view.holders
        ]

    @Property(list, notify=viewChanged)
    def calls(self) -> list[dict[str, str]]:
        """What the citizen must know or do: title, text, look."""
        return [{"title": c.title, "text": c.text, "look": c.look} for c in self._view.calls]

    @Property(list, notify=viewChanged)
    def stages(self) -> list[dict[str, object]]:
        """The road, as `Timeline` takes it."""
        return [
            {
                "title": s.title,
                "status": s.status,
                "holder": s.holder,
                "since": s.since,
                "note": s.note,
                "overdue": s.overdue,
                "parallel": s.parallel,
            }
            for s in self._view.stages
        ]

    @Slot()
    def finish(self) -> None:
        """Done with the service."""
        self.context.session.dispatch(actions.Finish())
