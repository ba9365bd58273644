"""Notices for agencies that are joined by their own systems, and what those were told last."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Two more tables. A system that is joined hears of all that is open then."""
    op.create_table(
        "agency_told",
        sa.Column("tracking_code", sa.String(), sa.ForeignKey("cases.tracking_code"), primary_key=True),
        sa.Column("position", sa.Integer(), primary_key=True),
        sa.Column("agency", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("since", sa.BigInteger()),
        sa.Column("escalation", sa.String(), nullable=False),
    )
    op.create_table(
        "agency_notices",
        sa.Column("number", sa.Integer(), primary_key=True, autoincrement=True),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("agency", sa.String(), nullable=False),
        sa.Column("tracking_code", sa.String(), sa.ForeignKey("cases.tracking_code"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("event", sa.String(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("stage_status", sa.String(), nullable=False),
        sa.Column("since", sa.BigInteger()),
        sa.Column("due", sa.BigInteger()),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("escalation", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=False),
        sa.Column("delivered_at", sa.BigInteger()),
        sa.Column("problem", sa.String(), nullable=False),
    )
    op.create_index("agency_notices_next", "agency_notices", ["agency", "status", "next_at"])
    op.create_index("agency_notices_stage", "agency_notices", ["tracking_code", "position", "status"])
