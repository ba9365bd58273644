"""Places that are kept or taken."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """One more table; nobody had booked anything."""
    op.create_table(
        "bookings",
        sa.Column("token", sa.String(), primary_key=True),
        sa.Column("resource", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("begins", sa.BigInteger(), nullable=False),
        sa.Column("service_id", sa.String(), nullable=False),
        sa.Column("kiosk_id", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("held_until", sa.BigInteger()),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("tracking_code", sa.String(), nullable=False),
    )
    op.create_index("bookings_slot", "bookings", ["resource", "place", "begins"])
    op.create_index("bookings_person", "bookings", ["resource", "person", "begins"])
    op.create_index("bookings_case", "bookings", ["tracking_code"])
