"""Who may see what of a case: its way and history, the citizen's answers and files."""

from __future__ import annotations

from hub import case_store
from hub.desk.visit import Visit
from hub.tables import CaseRow


def place(come: Visit, row: CaseRow | None, wanted: int | None = None) -> int | None:
    """The position of the stage to show: one that the agency has or had. The inspection may see each case."""
    if row is None:
        return None
    stages = case_store.stages_of(row)
    seen = [
        index
        for index, stage in enumerate(stages)
        if come.is_inspection or (stage.agency == come.who.agency and stage.since is not None)
    ]
    if wanted is not None:
        return wanted if wanted in seen else None
    held = [index for index in seen if stages[index].is_held]
    return next(iter([*held, *reversed(seen)]), None)


def holds(come: Visit, row: CaseRow, position: int) -> bool:
    """Whether the officer has taken this stage and has it."""
    stage = case_store.stages_of(row)[position]
    return stage.is_held and stage.officer == come.desk.actor and stage.agency == come.who.agency


def may_read(come: Visit, row: CaseRow, position: int) -> bool:
    """Whether he sees what the citizen answered and attached: who has the case, and who answers an objection."""
    return holds(come, row, position) or (come.is_inspection and bool(row.objections))
