"""Objecting to how a case is treated."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract import tracking
from kiosk.contract.wire import ObjectionSubject
from kiosk.session import actions, objecting
from kiosk.session.state import SessionState
from ui import formatting, wording
from ui.viewmodels.base import ScreenViewModel, ViewContext

QML_IMPORT_NAME = "Pishkhan.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class ObjectionScreenView:
    """Everything the objection screen shows."""

    code: str = ""
    options: tuple[tuple[str, str, bool], ...] = ()
    chosen: str = ""
    words: str = ""
    count: str = ""


@QmlElement
class ObjectionViewModel(ScreenViewModel):
    """What `ObjectionScreen.qml` shows. What is written is kept in the visit, not here."""

    viewChanged = Signal()  # PySide drops `notify` when the signal is inherited
    _view = ObjectionScreenView()

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.changed.connect(self.viewChanged)

    def view_of(self, state: SessionState) -> ObjectionScreenView:
        """See `ScreenViewModel.view_of`."""
        if state.case is None:
            return self._view
        words = state.drafts.get(objecting.WORDS, "")
        sentence = QCoreApplication.translate("Filing", "%1 of %2")
        written = (formatting.number(n, state.language) for n in (len(words), objecting.LONGEST))
        return ObjectionScreenView(
            code=formatting.isolate_ltr(tracking.shown(state.case.tracking_code)),
            options=tuple(
                (subject.value, wording.objection_subject(subject), subject is state.objection)
                for subject in objecting.subjects(state.case)
            ),
            chosen=wording.objection_subject(state.objection) if state.objection else "",
            words=words,
            count=sentence.replace("%1", next(written)).replace("%2", next(written)),
        )

    @Property(str, notify=viewChanged)
    def code(self) -> str:
        """The tracking code of the case."""
        return self._view.code

    @Property(list, notify=viewChanged)
    def options(self) -> list[dict[str, object]]:
        """What there is to object to: value, label, selected."""
        return [{"value": value, "label": label, "selected": chosen} for value, label, chosen in self._view.options]

    @Property(str, notify=viewChanged)
    def chosen(self) -> str:
        """What was chosen, in words; empty while nothing is."""
        return self._view.chosen

    @Property(str, notify=viewChanged)
    def words(self) -> str:
        """The citizen's own words."""
        return self._view.words

    @Property(str, notify=viewChanged)
    def count(self) -> str:
        """How much is written."""
        return self._view.count

    @Slot(str)
    def choose(self, subject: str) -> None:
        """What it is about."""
        self.context.session.dispatch(actions.ChooseObjection(ObjectionSubject(subject)))

    @Slot(str)
    def append(self, text: str) -> None:
        """A key was pressed."""
        self._type((self._view.words + text).lstrip()[: objecting.LONGEST])

    @Slot()
    def erase(self) -> None:
        """The backspace key was pressed."""
        self._type(self._view.words[:-1])

    @Slot()
    def send(self) -> None:
        """Send it."""
        self.context.session.dispatch(actions.SendObjection(str(uuid.uuid4())))

    def _type(self, words: str) -> None:
        self.context.session.dispatch(actions.Type(objecting.WORDS, words))
