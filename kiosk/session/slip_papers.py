"""What is printed of a screen: the paper that a slip of the visit stands for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import assert_never

from kiosk.contract import papers
from kiosk.contract.service import Names, ServiceDefinition
from kiosk.contract.wire import CaseView
from kiosk.printing.case_paper import case_paper
from kiosk.printing.checklist import Checklist, checklist_paper
from kiosk.printing.document import PaperDocument
from kiosk.session import precheck
from kiosk.session.state import SessionState, SlipKind


def slip_paper(
    kind: SlipKind, state: SessionState, services: Mapping[str, ServiceDefinition], names: Names, printed_at: datetime
) -> PaperDocument:
    """The paper of `kind` about what `state` shows."""
    match kind:
        case SlipKind.CHECKLIST:
            return checklist_paper(checklist_of(state, services[state.service_id]), names, printed_at)
        case SlipKind.CASE:
            case = _shown(state)
            service = services.get(case.service_id)
            return case_paper(case, service, names, state.language, printed_at, practice=state.practice)
        case _:
            assert_never(kind)


def checklist_of(state: SessionState, service: ServiceDefinition) -> Checklist:
    """The papers of the visit's service, and its ticks."""
    documents = precheck.needed(state, service)
    lacking = {document.id for document in precheck.missing(state, service)}
    return Checklist(
        service,
        documents,
        here=frozenset(document.id for document in documents if document.id not in lacking),
        asked_here=frozenset(d.id for d in documents if papers.is_asked_here(d, service, state.answers)),
        language=state.language,
        practice=state.practice,
    )


def _shown(state: SessionState) -> CaseView:
    if state.case is None:
        raise AssertionError("only a case that is shown is printed")
    return state.case
