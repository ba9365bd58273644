"""The view of a receipt on its way to paper, for every screen that shows one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.session.state import Paper, Slip
from ui import wording
from ui.wording import Notice, prints

_LOOK = {"confirmed": "success", "sent-unconfirmed": "info"}


@dataclass(frozen=True)
class PaperView:
    """Where the printed receipt is. `button` is what can be pressed about it; empty for nothing."""

    title: str = ""
    text: str = ""
    look: str = "info"  # the kind of notice: info, success or warning
    printing: bool = False
    waiting: bool = False
    button: str = ""

    def for_qml(self) -> dict[str, object]:
        """What `PaperState.qml` takes."""
        return {
            "title": self.title,
            "text": self.text,
            "look": self.look,
            "printing": self.printing,
            "waiting": self.waiting,
            "button": self.button,
        }


#: No receipt is on its way.
NOTHING = PaperView()


def view_of(paper: Paper | None) -> PaperView:
    """The view of `paper`; an empty one when there is none."""
    translate = QCoreApplication.translate
    if paper is None:
        return NOTHING
    if paper.printing:
        notice = prints.under_way(again=paper.repeats > 0, as_a_copy=paper.on_paper)
        return PaperView(notice.title, _text(notice), printing=True)
    if paper.waits_for is not None:
        notice = prints.waiting(paper.waits_for.value, as_a_copy=paper.on_paper)
        lines = f"{notice.happened}\n{notice.action}"
        return PaperView(notice.title, lines, "warning", waiting=True, button=translate("Filing", "Print now"))
    if paper.retracted:
        return PaperView(
            prints.retracted().title, _text(prints.retracted()), "warning", button=translate("Filing", "Print again")
        )
    outcome = paper.outcome
    if outcome is None:
        notice = prints.offered(as_a_copy=paper.on_paper)
        return PaperView(notice.title, _text(notice), "warning", button=translate("Filing", "Print it now"))
    notice = wording.print_outcome(outcome.kind.value, outcome.cause.value if outcome.cause else None)
    button = "" if outcome.kind.value == "confirmed" else translate("Filing", "Print again")
    return PaperView(notice.title, _text(notice), _LOOK.get(outcome.kind.value, "warning"), button=button)


def view_of_page(paper: Paper | None, page: int) -> PaperView:
    """The view of a printed page that informs; empty while another page, or none, is on its way."""
    if paper is None or paper.page != page:
        return NOTHING
    return _proving_nothing(paper, printing=paper.printing)


def view_of_slip(slip: Slip | None) -> PaperView:
    """The view of a printed checklist or case; an empty one when there is none."""
    return NOTHING if slip is None else _proving_nothing(slip, printing=slip.printing)


def _proving_nothing(paper: Paper | Slip, *, printing: bool) -> PaperView:
    """It can be printed as often as one likes, so nothing is offered about it."""
    if printing or paper.outcome is None:
        return PaperView(prints.page("under-way").title, _text(prints.page("under-way")), printing=True)
    kind = paper.outcome.kind.value
    notice = prints.page(kind, paper.outcome.cause.value if paper.outcome.cause else "")
    return PaperView(notice.title, _text(notice), _LOOK.get(kind, "warning"))


def _text(notice: Notice) -> str:
    return " ".join(part for part in (notice.happened, notice.action) if part)
