"""Refunds, by their payment, their case and how far they are."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """There are none yet."""
    op.create_table(
        "refunds",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("payment_ref", sa.String(), nullable=False),
        sa.Column("tracking_code", sa.String(), nullable=False),
        sa.Column("amount_rials", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("asked_by", sa.String(), nullable=False),
        sa.Column("approved_by", sa.String(), nullable=False),
        sa.Column("iban", sa.LargeBinary(), nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
    )
    op.create_index("refunds_payment", "refunds", ["payment_ref"])
    op.create_index("refunds_case", "refunds", ["tracking_code"])
    op.create_index("refunds_status", "refunds", ["status", "number"])
