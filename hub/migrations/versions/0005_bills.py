"""Bills of every payment service, each with the account that its money goes to."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Bills and payments from before were levies of the municipality, known by the property.

    When a payment came in was not kept: its receipt says it.
    """
    with op.batch_alter_table("bills") as table:
        table.add_column(sa.Column("service_id", sa.String(), nullable=False, server_default=""))
        table.add_column(sa.Column("merchant", sa.String(), nullable=False, server_default="municipality"))
        table.add_column(sa.Column("subject", sa.String(), nullable=False, server_default=""))
        table.add_column(sa.Column("answers", sa.LargeBinary()))
        table.add_column(sa.Column("tracking_code", sa.String(), nullable=False, server_default=""))
        table.add_column(sa.Column("made_at", sa.BigInteger()))
    op.create_index("bills_subject", "bills", ["service_id", "subject"])
    op.create_index("bills_case", "bills", ["tracking_code"])
    op.create_index("bills_made", "bills", ["made_at"])
    with op.batch_alter_table("payments") as table:
        table.add_column(sa.Column("merchant", sa.String(), nullable=False, server_default="municipality"))
        table.add_column(sa.Column("paid_at", sa.BigInteger()))
    op.create_index("payments_bill", "payments", ["bill_id", "payment_id"])
    op.create_index("payments_paid", "payments", ["paid_at"])
