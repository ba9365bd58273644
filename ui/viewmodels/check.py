"""Everything that was answered, before it is sent."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract import forms
from kiosk.contract.service import Field, FieldType, ServiceDefinition
from kiosk.session import actions, questions
from kiosk.session.state import SessionState
from ui.viewmodels import answers, notices, signing, slots
from ui.viewmodels.base import ScreenViewModel, ViewContext
from ui.wording import Notice

QML_IMPORT_NAME = "Pishkhan.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class Row:
    """One answer; `error` says what is wrong with it. An answer from the identity cannot be changed here."""

    name: str
    label: str
    value: str
    error: str
    changeable: bool
    drawing: str = ""  # a signature, as `signing.path` draws it


@dataclass(frozen=True)
class CheckView:
    """Everything the check screen shows."""

    service: str = ""
    rows: tuple[Row, ...] = ()
    notice: Notice | None = None
    working: str = ""


@QmlElement
class CheckViewModel(ScreenViewModel):
    """What `CheckScreen.qml` shows."""

    viewChanged = Signal()  # PySide drops `notify` when the signal is inherited
    _view = CheckView()

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.changed.connect(self.viewChanged)

    def view_of(self, state: SessionState) -> CheckView:
        """See `ScreenViewModel.view_of`."""
        service = self.context.services.get(state.service_id)
        if service is None:
            return self._view
        return CheckView(
            service=service.title.to(state.language),
            rows=_rows(service, state, self.context.names.places),
            notice=notices.told(state),
            working=notices.working(state.task),
        )

    @Property(str, notify=viewChanged)
    def service(self) -> str:
        """What is being filed."""
        return self._view.service

    @Property(list, notify=viewChanged)
    def rows(self) -> list[dict[str, object]]:
        """The answers: name, label, value, error, changeable, drawing."""
        return [
            {
                "name": r.name,
                "label": r.label,
                "value": r.value,
                "error": r.error,
                "changeable": r.changeable,
                "drawing": r.drawing,
            }
            for r in self._view.rows
        ]

    @Property(list, notify=viewChanged)
    def errors(self) -> list[dict[str, object]]:
        """The answers that need a correction: name, label, error."""
        return [{"name": r.name, "label": r.label, "error": r.error} for r in self._view.rows if r.error]

    @Property(str, notify=viewChanged)
    def noticeTitle(self) -> str:
        """What went wrong with the sending."""
        return self._view.notice.title if self._view.notice else ""

    @Property(str, notify=viewChanged)
    def noticeText(self) -> str:
        """Why, and what to do."""
        notice = self._view.notice
        return f"{notice.happened} {notice.action}" if notice else ""

    @Property(str, notify=viewChanged)
    def working(self) -> str:
        """What the kiosk does now; empty when it waits for the citizen."""
        return self._view.working

    @Slot(str)
    def change(self, name: str) -> None:
        """Change one answer."""
        self.context.session.dispatch(actions.Change(name))

    @Slot()
    def submit(self) -> None:
        """Send the request, with a fresh key unless one is open."""
        self.context.session.dispatch(actions.Submit(str(uuid.uuid4())))


def _rows(service: ServiceDefinition, state: SessionState, places: slots.Names) -> tuple[Row, ...]:
    asked = {f.name for f in questions.asked(service, state)}
    fields = forms.asked_fields(service, state.answers)
    return tuple(_row(service, f, state, places, changeable=f.name in asked) for f in fields)


def _row(
    service: ServiceDefinition, field: Field, state: SessionState, places: slots.Names, *, changeable: bool
) -> Row:
    reason = state.refusals.get(field.name)
    given = state.answers.get(field.name, "")
    in_words = field.type is FieldType.SLOT and given != ""
    value = slots.words(given, state.language, places) if in_words else answers.shown(field, given, state.language)
    return Row(
        name=field.name,
        label=field.label.to(state.language),
        value=value or QCoreApplication.translate("Filing", "Not answered"),
        error=answers.complaint(reason, field, service, state.answers, state.language) if reason else "",
        changeable=changeable,
        drawing=signing.path(given) if field.type is FieldType.SIGNATURE else "",
    )
