"""Files that citizens send from their phones."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Three more tables; nobody had sent anything."""
    op.create_table(
        "uploads",
        sa.Column("ref", sa.String(), primary_key=True),
        sa.Column("kiosk_id", sa.String(), nullable=False),
        sa.Column("service_id", sa.String(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
    )
    op.create_index("uploads_made", "uploads", ["made_at"])
    op.create_table(
        "files",
        sa.Column("file_id", sa.String(), primary_key=True),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.Column("size_bytes", sa.BigInteger(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("scan", sa.String(), nullable=False),
        sa.Column("arrived_at", sa.BigInteger(), nullable=False),
        sa.Column("tracking_code", sa.String(), nullable=False),
    )
    op.create_index("files_upload", "files", ["ref"])
    op.create_index("files_case", "files", ["tracking_code", "arrived_at"])
    op.create_table(
        "file_blocks",
        sa.Column("file_id", sa.String(), sa.ForeignKey("files.file_id", ondelete="CASCADE"), primary_key=True),
        sa.Column("number", sa.Integer(), primary_key=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
    )
