"""Calls for a person."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """One more table; nobody had called."""
    op.create_table(
        "alerts",
        sa.Column("ref", sa.String(), primary_key=True),
        sa.Column("kiosk_id", sa.String(), nullable=False),
        sa.Column("visit", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("service_id", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("answer_by", sa.BigInteger(), nullable=False),
        sa.Column("calls", sa.Integer(), nullable=False),
        sa.Column("answered_at", sa.BigInteger()),
        sa.Column("answered_by", sa.String(), nullable=False),
        sa.Column("agency", sa.String(), nullable=False),
        sa.Column("ended_at", sa.BigInteger()),
        sa.Column("ended_by", sa.String(), nullable=False),
    )
    op.create_index("alerts_open", "alerts", ["ended_at", "asked_at"])
    op.create_index("alerts_kiosk", "alerts", ["kiosk_id", "asked_at"])
