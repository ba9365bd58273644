"""A second factor for officers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """No account has one yet."""
    with op.batch_alter_table("officers") as table:
        table.add_column(sa.Column("totp", sa.LargeBinary()))
        table.add_column(sa.Column("totp_step", sa.BigInteger(), nullable=False, server_default="0"))
