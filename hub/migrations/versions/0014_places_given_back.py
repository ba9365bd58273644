"""When a place that was taken was given back."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Nobody has given one back yet."""
    with op.batch_alter_table("bookings") as table:
        table.add_column(sa.Column("given_back_at", sa.BigInteger()))
