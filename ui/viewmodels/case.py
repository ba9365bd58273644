"""One case: who has it now, and the whole road of it."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.session import actions, case_bill, slips
from kiosk.session.state import SessionState
from ui.viewmodels import following, notices, paper, slots
from ui.viewmodels.base import ScreenViewModel, ViewContext
from ui.viewmodels.paper import NOTHING, PaperView
from ui.wording import Notice

QML_IMPORT_NAME = "Pishkhan.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class CaseScreenView:
    """Everything the case screen shows: the case, and its receipt if that may not have come out."""

    case: following.FollowView = field(default_factory=following.FollowView)
    paper: PaperView = NOTHING
    slip: PaperView = NOTHING
    can_pay: bool = False
    place: str = ""
    asks_back: bool = False
    notice: Notice | None = None


@QmlElement
class CaseViewModel(ScreenViewModel):
    """What `CaseScreen.qml` shows."""

    viewChanged = Signal()  # PySide drops `notify` when the signal is inherited
    _view = CaseScreenView()

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.changed.connect(self.viewChanged)

    def view_of(self, state: SessionState) -> CaseScreenView:
        """See `ScreenViewModel.view_of`."""
        case = state.case
        if case is None:
            return self._view
        service = self.context.services.get(case.service_id)
        followed = following.view_of(case, service, self.context.names, state.language)
        can_pay = case_bill.can_be_paid(state, self.context.services)
        slip = paper.view_of_slip(slips.here(state))
        place = slots.booked(case.places[0], state.language, self.context.names.places) if case.places else ""
        return CaseScreenView(
            case=followed,
            paper=paper.view_of(state.paper),
            slip=slip,
            can_pay=can_pay,
            place=place,
            asks_back=state.returning is not None,
            notice=notices.told(state),
        )

    @Property(str, notify=viewChanged)
    def title(self) -> str:
        """The service."""
        return self._view.case.title

    @Property(str, notify=viewChanged)
    def code(self) -> str:
        """The tracking code in its groups."""
        return self._view.case.code

    @Property(str, notify=viewChanged)
    def dates(self) -> str:
        """When it was filed, and its promised end."""
        return self._view.case.dates

    @Property(str, notify=viewChanged)
    def status(self) -> str:
        """Where the whole case stands."""
        return self._view.case.status

    @Property(list, notify=viewChanged)
    def holders(self) -> list[dict[str, str]]:
        """The offices that have it now: who, what, since, due, late."""
        return [
            {"who": h.who, "what": h.what, "since": h.since, "due": h.due, "late": h.late}
            for h in self._view.case.holders
        ]

    @Property(list, notify=viewChanged)
    def calls(self) -> list[dict[str, str]]:
        """What the citizen must know or do: title, text, look."""
        return [{"title": c.title, "text": c.text, "look": c.look} for c in self._view.case.calls]

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
            for s in self._view.case.stages
        ]

    @Property("QVariantMap", notify=viewChanged)  # type: ignore[arg-type]  # a name of C++, which the stubs omit
    def paper(self) -> dict[str, object]:
        """The receipt of this case that may not have come out, as `PaperState` takes it."""
        return self._view.paper.for_qml()

    @Property("QVariantMap", notify=viewChanged)  # type: ignore[arg-type]  # a name of C++, which the stubs omit
    def slip(self) -> dict[str, object]:
        """Where the printed case is, as `PaperState` takes it."""
        return self._view.slip.for_qml()

    @Slot()
    def printThis(self) -> None:
        """Print where the case stands."""
        self.context.session.dispatch(actions.PrintSlip())

    @Slot()
    def printAgain(self) -> None:
        """Print it."""
        self.context.session.dispatch(actions.PrintAgain())

    @Property(bool, notify=viewChanged)
    def canPay(self) -> bool:
        """Whether what the case waits for can be paid here."""
        return self._view.can_pay

    @Property(str, notify=viewChanged)
    def noticeTitle(self) -> str:
        """What did not work."""
        return self._view.notice.title if self._view.notice else ""

    @Property(str, notify=viewChanged)
    def noticeText(self) -> str:
        """Why, and what to do."""
        notice = self._view.notice
        return f"{notice.happened} {notice.action}" if notice else ""

    @Property(str, notify=viewChanged)
    def place(self) -> str:
        """The place that is booked: day, hour and place; empty when there is none."""
        return self._view.place

    @Property(bool, notify=viewChanged)
    def asksBack(self) -> bool:
        """Whether it is asked if the place is to be given back."""
        return self._view.asks_back

    @Slot()
    def askPlaceBack(self) -> None:
        """Ask it."""
        self.context.session.dispatch(actions.AskPlaceBack())

    @Slot()
    def keepPlace(self) -> None:
        """No."""
        self.context.session.dispatch(actions.KeepPlace())

    @Slot()
    def givePlaceBack(self) -> None:
        """Yes."""
        self.context.session.dispatch(actions.GivePlaceBack(str(uuid.uuid4())))

    @Slot()
    def pay(self) -> None:
        """Pay what it waits for."""
        self.context.session.dispatch(actions.PayCase())

    @Slot()
    def openObjection(self) -> None:
        """Object to how the case is treated."""
        self.context.session.dispatch(actions.OpenObjection())

    @Slot()
    def finish(self) -> None:
        """Done with the service."""
        self.context.session.dispatch(actions.Finish())
