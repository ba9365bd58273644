"""Who looked at an odd notice of a payment, when and why."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Nobody has looked at any yet."""
    with op.batch_alter_table("payment_notices") as table:
        table.add_column(sa.Column("looked_at", sa.BigInteger()))
        table.add_column(sa.Column("looked_by", sa.String(), nullable=False, server_default=""))
        table.add_column(sa.Column("look_reason", sa.String(), nullable=False, server_default=""))
