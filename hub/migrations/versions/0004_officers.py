"""Accounts of officers, and the attempts to log in that failed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Two more tables. Nobody has an account until one is made."""
    op.create_table(
        "officers",
        sa.Column("name", sa.String(), primary_key=True),
        sa.Column("agency", sa.String(), nullable=False),
        sa.Column("password", sa.String(), nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("blocked", sa.Boolean(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("made_by", sa.String(), nullable=False),
    )
    op.create_index("officers_agency", "officers", ["agency"])
    op.create_table(
        "logins",
        sa.Column("number", sa.Integer(), primary_key=True, autoincrement=True),
        sa.Column("whose", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
    op.create_index("logins_whose", "logins", ["whose", "at"])
    op.create_index("logins_at", "logins", ["at"])
