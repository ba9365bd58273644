"""The first tables: cases, their stages and events, one-time codes, bills, payments, feedback, stored answers.

Hubs made them without a revision once; such tables are taken as they are.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """From nothing, or from the same tables."""
    if sa.inspect(op.get_bind()).has_table("cases"):
        return
    op.create_table(
        "cases",
        sa.Column("tracking_code", sa.String(), primary_key=True),
        sa.Column("service_id", sa.String(), nullable=False),
        sa.Column("kiosk_id", sa.String(), nullable=False),
        sa.Column("provisional_code", sa.String(), nullable=False),
        sa.Column("owner_national_id", sa.String(), nullable=False),
        sa.Column("owner_mobile", sa.String(), nullable=False),
        sa.Column("answers", sa.LargeBinary(), nullable=False),
        sa.Column("filed_at", sa.BigInteger(), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("due", sa.BigInteger()),
    )
    op.create_index("cases_provisional", "cases", ["provisional_code"])
    op.create_index("cases_national_id", "cases", ["owner_national_id"])
    op.create_index("cases_mobile", "cases", ["owner_mobile"])
    op.create_table(
        "case_stages",
        sa.Column("tracking_code", sa.String(), sa.ForeignKey("cases.tracking_code"), primary_key=True),
        sa.Column("position", sa.Integer(), primary_key=True),
        sa.Column("order", sa.Integer(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("agency", sa.String(), nullable=False),
        sa.Column("promised_days", sa.Integer(), nullable=False),
        sa.Column("only_if", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("since", sa.BigInteger()),
        sa.Column("ended", sa.BigInteger()),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
    )
    op.create_table(
        "case_events",
        sa.Column("tracking_code", sa.String(), sa.ForeignKey("cases.tracking_code"), primary_key=True),
        sa.Column("number", sa.Integer(), primary_key=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("prev_hash", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
    )
    op.create_table(
        "one_time_codes",
        sa.Column("challenge_id", sa.String(), primary_key=True),
        sa.Column("kiosk_id", sa.String(), nullable=False),
        sa.Column("mobile_hash", sa.String(), nullable=False),
        sa.Column("mobile", sa.LargeBinary(), nullable=False),
        sa.Column("code_hash", sa.String(), nullable=False),
        sa.Column("sent_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("tries_left", sa.Integer(), nullable=False),
        sa.Column("used", sa.Boolean(), nullable=False),
    )
    op.create_index("codes_mobile", "one_time_codes", ["mobile_hash", "sent_at"])
    op.create_index("codes_kiosk", "one_time_codes", ["kiosk_id", "sent_at"])
    op.create_table(
        "bills",
        sa.Column("bill_id", sa.String(), primary_key=True),
        sa.Column("payment_id", sa.String(), primary_key=True),
        sa.Column("amount_rials", sa.BigInteger(), nullable=False),
        sa.Column("renewal_code", sa.String(), nullable=False),
        sa.Column("period", sa.String(), nullable=False),
        sa.Column("owner_masked", sa.String(), nullable=False),
        sa.Column("paid", sa.Boolean(), nullable=False),
    )
    op.create_index("bills_renewal", "bills", ["renewal_code"])
    op.create_table(
        "payments",
        sa.Column("payment_ref", sa.String(), primary_key=True),
        sa.Column("bill_id", sa.String(), nullable=False),
        sa.Column("payment_id", sa.String(), nullable=False),
        sa.Column("service_id", sa.String(), nullable=False),
        sa.Column("kiosk_id", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("amount_rials", sa.BigInteger(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("pay_url", sa.String(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("receipt", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "feedback",
        sa.Column("number", sa.Integer(), primary_key=True, autoincrement=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("kiosk_id", sa.String(), nullable=False),
        sa.Column("service_id", sa.String(), nullable=False),
        sa.Column("rating", sa.Integer(), nullable=False),
        sa.Column("tracking_code", sa.String(), nullable=False),
    )
    op.create_table(
        "answers",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
    )
    op.create_index("answers_at", "answers", ["at"])
