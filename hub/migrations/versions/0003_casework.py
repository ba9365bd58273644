"""Casework: who holds a stage, stopped clocks, escalation, objections, and the actor of each event."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Cases from before have no conditions and no officers; those that ended are recognised by their stages.

    When their active stages are due is written at their next change; the clockwork leaves them alone until then.
    """
    with op.batch_alter_table("cases") as table:
        table.add_column(sa.Column("owner_passport", sa.String(), nullable=False, server_default=""))
        table.add_column(sa.Column("conditions", sa.String(), nullable=False, server_default=""))
        table.add_column(sa.Column("status", sa.String(), nullable=False, server_default="open"))
        table.add_column(sa.Column("ended_at", sa.BigInteger()))
    op.create_index("cases_passport", "cases", ["owner_passport"])
    op.create_index("cases_service", "cases", ["service_id", "opened_at"])
    with op.batch_alter_table("case_stages") as table:
        table.add_column(sa.Column("deemed_consent", sa.Boolean(), nullable=False, server_default=sa.false()))
        table.add_column(sa.Column("suspends", sa.Boolean(), nullable=False, server_default=sa.false()))
        table.add_column(sa.Column("still_days", sa.Integer(), nullable=False, server_default="0"))
        table.add_column(sa.Column("stopped_at", sa.BigInteger()))
        table.add_column(sa.Column("due", sa.BigInteger()))
        table.add_column(sa.Column("officer", sa.String(), nullable=False, server_default=""))
        table.add_column(sa.Column("escalation", sa.String(), nullable=False, server_default=""))
    op.create_index("case_stages_queue", "case_stages", ["agency", "status", "since"])
    op.create_index("case_stages_due", "case_stages", ["status", "due"])
    with op.batch_alter_table("case_events") as table:
        table.add_column(sa.Column("actor", sa.String(), nullable=False, server_default=""))
        table.add_column(sa.Column("detail", sa.String(), nullable=False, server_default=""))
    op.create_table(
        "case_objections",
        sa.Column("tracking_code", sa.String(), sa.ForeignKey("cases.tracking_code"), primary_key=True),
        sa.Column("number", sa.Integer(), primary_key=True),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("due", sa.BigInteger(), nullable=False),
        sa.Column("answered_at", sa.BigInteger()),
        sa.Column("upheld", sa.Boolean(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
    )
    op.create_index("case_objections_open", "case_objections", ["answered_at", "made_at"])
    op.execute("UPDATE case_stages SET reason = 'rule-not-met' WHERE status = 'refused'")
    op.execute("UPDATE case_stages SET reason = 'documents' WHERE status = 'stopped'")
    _end(
        "refused",
        "EXISTS (SELECT 1 FROM case_stages s WHERE s.tracking_code = cases.tracking_code AND s.status = 'refused')",
    )
    _end(
        "done",
        "NOT EXISTS (SELECT 1 FROM case_stages s WHERE s.tracking_code = cases.tracking_code"
        " AND s.status NOT IN ('done', 'skipped'))",
    )


def _end(status: str, condition: str) -> None:
    last = "(SELECT max(s.ended) FROM case_stages s WHERE s.tracking_code = cases.tracking_code)"
    op.execute(f"UPDATE cases SET status = '{status}', ended_at = {last} WHERE status = 'open' AND {condition}")  # noqa: S608
