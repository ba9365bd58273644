"""What providers say of payments, and money that goes back."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """No payment from before was reversed. Under which case one was booked stands in its receipt alone."""
    with op.batch_alter_table("payments") as table:
        table.add_column(sa.Column("tracking_code", sa.String(), nullable=False, server_default=""))
        table.add_column(sa.Column("reversal", sa.String(), nullable=False, server_default=""))
        table.add_column(sa.Column("reversed_at", sa.BigInteger()))
        table.add_column(sa.Column("returned_at", sa.BigInteger()))
    op.create_index("payments_case", "payments", ["tracking_code"])
    op.create_index("payments_reversed", "payments", ["reversed_at"])
    op.create_table(
        "payment_notices",
        sa.Column("notice_id", sa.String(), primary_key=True),
        sa.Column("payment_ref", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("amount_rials", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
    )
    op.create_index("payment_notices_verdict", "payment_notices", ["verdict", "at"])
