"""Prints of the keys that a database was filled with: a hub with others could neither read it nor sign for it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """One more table; the first hub that starts fills it."""
    op.create_table(
        "keys",
        sa.Column("name", sa.String(), primary_key=True),
        sa.Column("print", sa.String(), nullable=False),
    )
