"""The receipt of a visit on its way to paper: what is told, awaited, printed again by itself, or only offered.

See docs/adr/0011-a-receipt-that-did-not-come-out.md.
"""

from __future__ import annotations

from dataclasses import replace

from hardware.printer.base import OutcomeKind, PrinterCondition, PrintOutcome
from kiosk.contract.receipt import Receipt
from kiosk.printing.jobs import job_id_of
from kiosk.session import actions as a
from kiosk.session.state import Paper, SessionState

PaperAction = a.Printed | a.PrinterLooked | a.ReceiptRetracted | a.ReceiptOffered

#: What a person at the printer can put right, or time does. Only then is it worth to wait before the screen.
MENDABLE = frozenset({
    PrinterCondition.PAPER_OUT,
    PrinterCondition.COVER_OPEN,
    PrinterCondition.CUTTER_ERROR,
    PrinterCondition.RECOVERABLE_ERROR,
    PrinterCondition.OVERHEATED,
    PrinterCondition.OFFLINE,
})  # fmt: skip

#: How often a receipt is printed again without anybody asking, in one visit.
MOST_REPEATS = 3


def begun(receipt: Receipt) -> Paper:
    """The receipt of this visit, sent to the printer at once."""
    return Paper(job_id_of(receipt), printing=True)


def pressed(state: SessionState) -> SessionState:
    """Somebody asks for it. While it is being printed that changes nothing."""
    paper = state.paper
    if paper is None or paper.printing:
        return state
    return replace(state, paper=_sent(paper))


def page_pressed(state: SessionState) -> SessionState:
    """Somebody wants the page on the screen on paper. While anything is being printed that changes nothing."""
    if state.printing:
        return state
    job = f"page-{state.service_id}-{state.page}-{state.language.value}"
    return replace(state, paper=Paper(job, printing=True, page=state.page))


def world(state: SessionState, action: PaperAction, now: float) -> SessionState:
    """What the printer and the journal say. What they say of another receipt is dropped."""
    if isinstance(action, a.ReceiptOffered):
        return _offered(state, action)
    paper = state.paper
    if paper is None or paper.job != action.job:
        return state
    match action:
        case a.Printed(_, outcome) if paper.printing:
            return replace(state, paper=_settled(paper, outcome), touched_at=now)
        case a.PrinterLooked(_, None) if paper.waits_for is not None:
            return replace(state, paper=replace(_sent(paper), repeats=paper.repeats + 1), touched_at=now)
        case a.PrinterLooked(_, trouble) if paper.waits_for is not None:
            return replace(state, paper=replace(paper, waits_for=trouble))
        case a.ReceiptRetracted() if paper.outcome is not None and not paper.printing:
            return replace(state, paper=replace(paper, retracted=True))
        case _:
            return state


def left(state: SessionState) -> Paper | None:
    """The paper when its screen is left: it is printed to the end, but no longer waited for."""
    return replace(state.paper, waits_for=None) if state.paper is not None else None


def _sent(paper: Paper) -> Paper:
    return replace(paper, printing=True, outcome=None, waits_for=None, retracted=False)


def _settled(paper: Paper, outcome: PrintOutcome) -> Paper:
    """Only a failure whose cause can be put right is waited for; what is in doubt is never repeated by itself."""
    mendable = outcome.kind is OutcomeKind.FAILED and outcome.cause in MENDABLE and paper.repeats < MOST_REPEATS
    can_wait = mendable and paper.page is None  # a page proves nothing: it can be read, and asked for again
    return replace(
        paper,
        printing=False,
        outcome=outcome,
        waits_for=outcome.cause if can_wait else None,
        on_paper=paper.on_paper or outcome.on_paper,
    )


def _offered(state: SessionState, action: a.ReceiptOffered) -> SessionState:
    if state.paper is not None or state.case is None or state.case.tracking_code != action.tracking_code:
        return state
    return replace(state, paper=Paper(action.job, on_paper=action.on_paper, retracted=action.retracted))
