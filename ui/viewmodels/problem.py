"""Something failed: what it is, what happened, what can be done now. Never a bare "error"."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.session import actions
from kiosk.session.state import SessionState
from ui import formatting, wording
from ui.viewmodels.base import ScreenViewModel, ViewContext

QML_IMPORT_NAME = "Pishkhan.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class ProblemView:
    """Everything the screen shows."""

    title: str = ""
    happened: str = ""
    action: str = ""
    wait: str = ""
    reference: str = ""
    icon: str = "warning"
    can_retry: bool = False


@QmlElement
class ProblemViewModel(ScreenViewModel):
    """What `ProblemScreen.qml` shows."""

    viewChanged = Signal()  # PySide drops `notify` when the signal is inherited

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.changed.connect(self.viewChanged)

    def view_of(self, state: SessionState) -> ProblemView:
        """Everything the screen shows."""
        failure = state.problem
        if failure is None:  # it was just repeated: nothing is said until the answer is here
            return ProblemView()
        notice = (
            wording.problem(failure.code) if failure.code is not None else wording.backend_failure(failure.kind.value)
        )
        return ProblemView(
            notice.title,
            notice.happened,
            notice.action,
            _wait(failure, state),
            str(failure.code or failure.kind),
            "wifi-off" if failure.kind in {FailureKind.UNREACHABLE, FailureKind.TIMED_OUT} else "warning",
            failure.retryable and state.failed_task is not None,
        )

    @Property(str, notify=viewChanged)
    def title(self) -> str:
        """The problem in a few words."""
        return str(self.view.title)

    @Property(str, notify=viewChanged)
    def happened(self) -> str:
        """What happened."""
        return str(self.view.happened)

    @Property(str, notify=viewChanged)
    def action(self) -> str:
        """What to do now."""
        return str(self.view.action)

    @Property(str, notify=viewChanged)
    def wait(self) -> str:
        """How long to wait before another try, where the city's system said so; else empty."""
        return str(self.view.wait)

    @Property(str, notify=viewChanged)
    def reference(self) -> str:
        """The problem in one stable word, for the staff."""
        return str(self.view.reference)

    @Property(str, notify=viewChanged)
    def icon(self) -> str:
        """Name of its drawing."""
        return str(self.view.icon)

    @Property(bool, notify=viewChanged)
    def canRetry(self) -> bool:
        """Whether the same may succeed when it is tried again."""
        return bool(self.view.can_retry)

    @Slot()
    def retry(self) -> None:
        """Try again."""
        self.context.session.dispatch(actions.Retry())


def _wait(failure: BackendFailure, state: SessionState) -> str:
    if failure.retry_after <= 0:
        return ""
    seconds = max(2, failure.retry_after)  # so that no language needs a singular: lupdate finds no plurals in Python
    sentence = QCoreApplication.translate("ProblemViewModel", "Please wait %1 seconds.")
    return sentence.replace("%1", formatting.number(seconds, state.language))
