"""Indexes by which the figures of a month are found."""

from __future__ import annotations

from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """When cases ended, and when visits were rated."""
    op.create_index("cases_ended", "cases", ["ended_at"])
    op.create_index("feedback_at", "feedback", ["at"])
