"""One question of a service. What is typed is checked as it is typed, by the same rules as the hub's."""

from __future__ import annotations

import uuid
from dataclasses import asdict

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contract.kinds import AT_THE_COUNTER
from kiosk.contract.service import Field, FieldType
from kiosk.session import actions
from kiosk.session.state import SessionState, Step
from ui.viewmodels import asking, choosing, citymap, parts, signing
from ui.viewmodels.base import ScreenViewModel, ViewContext
from ui.viewmodels.showing import Entry

QML_IMPORT_NAME = "Pishkhan.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class QuestionViewModel(ScreenViewModel):
    """The question that the visit asks now. What stands in the entries is kept in the visit, not here."""

    viewChanged = Signal()  # PySide drops `notify` when the signal is inherited
    _view = asking.QuestionView()

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.changed.connect(self.viewChanged)

    def view_of(self, state: SessionState) -> asking.QuestionView:
        """See `ScreenViewModel.view_of`."""
        service = self.context.services.get(state.service_id)
        if state.step is not Step.QUESTION or service is None:
            return self._view
        can_read = self.context.devices.value.can_read_cards
        return asking.view_of(state, service, card_reader=can_read, places=self.context.names.places)

    @Property(str, notify=viewChanged)
    def name(self) -> str:
        """The name of the field; it changes when another question is asked."""
        return self._view.name

    @Property(str, notify=viewChanged)
    def layout(self) -> str:
        """Which control asks it: `Questions/<Layout>Question.qml`."""
        return self._view.layout

    @Property(str, notify=viewChanged)
    def heading(self) -> str:
        """The question."""
        return self._view.heading

    @Property(str, notify=viewChanged)
    def hint(self) -> str:
        """One or two sentences that help to answer."""
        return self._view.hint

    @Property(str, notify=viewChanged)
    def step(self) -> str:
        """The place in the form."""
        return self._view.step

    @Property(list, notify=viewChanged)
    def entries(self) -> list[dict[str, object]]:
        """What to type into: text, label, placeholder, error, leftToRight."""
        return [_shown(entry) for entry in self._view.entries]

    @Property("QVariantMap", notify=viewChanged)  # type: ignore[arg-type]  # the stubs do not know names of Qt types
    def firstEntry(self) -> dict[str, object]:
        """The first of them, or an empty one."""
        return _shown(self._view.entries[0] if self._view.entries else Entry())

    @Property(list, notify=viewChanged)
    def options(self) -> list[dict[str, object]]:
        """What to choose from: value, label, selected, enabled."""
        return [asdict(option) for option in self._view.options]

    @Property(str, notify=viewChanged)
    def district(self) -> str:
        """The district chosen, in words; empty while one is to be chosen."""
        return self._view.district

    @Property(str, notify=viewChanged)
    def beside(self) -> str:
        """How much is written or ticked, or an amount in tomans."""
        return self._view.beside

    @Property(str, notify=viewChanged)
    def unit(self) -> str:
        """Of a number or an amount; it stands beside the entry."""
        return self._view.unit

    @Property(str, notify=viewChanged)
    def keyboard(self) -> str:
        """A layout of the on-screen keyboard; empty for none."""
        return self._view.keyboard

    @Property("QVariantMap", notify=viewChanged)  # type: ignore[arg-type]  # the stubs do not know names of Qt types
    def control(self) -> dict[str, object]:
        """What the control of this type of field shows besides."""
        return dict(self._view.control)

    @Property(bool, notify=viewChanged)
    def acknowledged(self) -> bool:
        """Whether the paper was promised already."""
        return self._view.typed == "yes"

    @Property(bool, notify=viewChanged)
    def canContinue(self) -> bool:
        """Whether there is something to go on with."""
        return self._view.can_continue

    @Property(bool, notify=viewChanged)
    def canSkip(self) -> bool:
        """Whether the question may stay open."""
        return self._view.can_skip

    @Property(str, notify=viewChanged)
    def error(self) -> str:
        """What is wrong with a choice or an acknowledgement."""
        return self._view.error

    @Property(str, notify=viewChanged)
    def otherWay(self) -> str:
        """How to answer without typing."""
        return self._view.other_way

    @Property(str, notify=viewChanged)
    def otherWayIcon(self) -> str:
        """The drawing beside it."""
        return self._view.other_way_icon

    @Property(str, notify=viewChanged)
    def doubt(self) -> str:
        """What is unusual about an answer that can be given all the same."""
        return self._view.doubt

    @Property("QVariantMap", notify=viewChanged)  # type: ignore[arg-type]  # the stubs do not know names of Qt types
    def finding(self) -> dict[str, object]:
        """Where the answer is found: title, text, picture (`assets/fields/<picture>.svg`); all empty without help."""
        return asdict(self._view.finding)

    @Property(str, notify=viewChanged)
    def noticeTitle(self) -> str:
        """What went wrong with a card, a scan or a look-up."""
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

    @Slot(int, str)
    def append(self, part: int, text: str) -> None:
        """A key was pressed."""
        self._type(part, self._part(part) + text)

    @Slot(int)
    def erase(self, part: int) -> None:
        """The backspace key was pressed."""
        self._type(part, self._part(part)[:-1])

    @Slot(int)
    def clear(self, part: int) -> None:
        """The clear key was pressed."""
        self._type(part, "")

    @Slot(str)
    def choose(self, value: str) -> None:
        """One of the options was touched: of a choice it is the answer, of anything else a part of it."""
        field = self._field()
        if field is None:
            return
        if field.type is FieldType.CHOICE:
            self._answer(field, value)
        else:
            self._draft(field, choosing.chosen(field, self._view.typed, value))

    @Slot()
    def chooseAgain(self) -> None:
        """Choose another district; the address stays."""
        self.choose("")

    @Slot(str, str, result="QVariantMap")
    def calendar(self, level: str, page: str) -> dict[str, object]:
        """The sheet of a calendar on which the ISO date `page` lies: title, beside, weekdays, cells, before, after,
        year_before, year_after. `level` is days, months or years."""
        field = self._field()
        if field is None:
            return {}
        return choosing.calendar(
            field,
            self._view.typed,
            level=level,
            page=page,
            today=self.context.session.state.today,
            language=self.spoken,
        )

    @Slot()
    def acknowledge(self) -> None:
        """The paper will be handed in."""
        if field := self._field():
            self._answer(field, "yes")

    @Slot(result="QVariantMap")
    def cityMap(self) -> dict[str, object]:
        """What is drawn of the city, see `citymap.drawing`."""
        field = self._field()
        return citymap.drawing(field, self.spoken) if field else {}

    @Slot(float, float)
    def touchMap(self, x: float, y: float) -> None:
        """The map was touched, in its units."""
        if touched := citymap.touched(self._view.typed, x, y):
            self.choose(touched)

    @Slot(str)
    def hold(self, slot_id: str) -> None:
        """One of the free times was touched: the hub is asked to keep it."""
        self.context.session.dispatch(actions.HoldSlot(slot_id, str(uuid.uuid4())))

    @Slot()
    def lookAgain(self) -> None:
        """Look for free times again."""
        self.context.session.dispatch(actions.FindSlots())

    @Slot()
    def handInAtCounter(self) -> None:
        """The paper of an attachment comes to the counter."""
        if field := self._field():
            self._answer(field, AT_THE_COUNTER)

    @Slot()
    def openUpload(self) -> None:
        """The files of an attachment come from a phone."""
        self.context.session.dispatch(actions.OpenUpload())

    @Slot(str)
    def removeFile(self, file_id: str) -> None:
        """A file that came is left out."""
        self.context.session.dispatch(actions.RemoveFile(file_id))

    @Slot(list)
    def draw(self, stroke: list[float]) -> None:
        """A stroke of a signature: x and y of its points by turns, see `signing`."""
        if field := self._field():
            self._draft(field, signing.with_stroke(self._view.typed, stroke))

    @Slot()
    def proceed(self) -> None:
        """Take what is typed as the answer."""
        field = self._field()
        if field is not None and self._view.can_continue:
            self._answer(field, self._view.typed)

    @Slot()
    def skip(self) -> None:
        """Leave an optional question open."""
        if (field := self._field()) and self._view.can_skip:
            self._answer(field, "")

    def _field(self) -> Field | None:
        state = self.context.session.state
        service = self.context.services.get(state.service_id)
        return service.field(state.question) if service and state.step is Step.QUESTION else None

    def _part(self, part: int) -> str:
        field = self._field()
        return parts.split(field, self._view.typed)[part] if field else ""

    def _type(self, part: int, text: str) -> None:
        if field := self._field():
            self._draft(field, parts.typed_into(field, self._view.typed, part, text))

    def _draft(self, field: Field, typed: str) -> None:
        self.context.session.dispatch(actions.Type(field.name, typed))

    def _answer(self, field: Field, typed: str) -> None:
        self.context.session.dispatch(actions.Answer(field.name, typed))


def _shown(entry: Entry) -> dict[str, object]:
    return {
        "text": entry.text,
        "label": entry.label,
        "placeholder": entry.placeholder,
        "error": entry.error,
        "leftToRight": entry.left_to_right,
    }
