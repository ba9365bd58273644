"""The tables of the hub. Personal data is sealed or hashed with the hub's secret (see `keys`)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import BigInteger, Dialect, ForeignKey, Index, LargeBinary, String, false
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship
from sqlalchemy.types import TypeDecorator

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class Moment(TypeDecorator[datetime]):
    """An aware time, stored as microseconds since 1970 UTC: SQLite keeps no time zones."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """To microseconds."""
        return None if value is None else (value - _EPOCH) // _MICROSECOND

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """To an aware time in UTC."""
        return None if value is None else _EPOCH + value * _MICROSECOND


class Words(TypeDecorator[str]):
    """A text. PostgreSQL takes no NUL in it: U+FFFD stands for it, in what is stored and in what is looked for."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Without NUL."""
        return None if value is None else value.replace("\x00", "\ufffd")


class Base(DeclarativeBase):
    """All tables of the hub."""

    type_annotation_map = {datetime: Moment, bytes: LargeBinary, str: Words}  # noqa: RUF012 - SQLAlchemy's own


class CaseRow(Base):
    """A case. `owner_…` are keyed hashes of who identified, `answers` is sealed JSON."""

    __tablename__ = "cases"
    __table_args__ = (
        Index("cases_provisional", "provisional_code"),
        Index("cases_national_id", "owner_national_id"),
        Index("cases_mobile", "owner_mobile"),
        Index("cases_passport", "owner_passport"),
        Index("cases_service", "service_id", "opened_at"),
        Index("cases_ended", "ended_at"),
    )

    tracking_code: Mapped[str] = mapped_column(primary_key=True)
    service_id: Mapped[str]
    kiosk_id: Mapped[str]
    provisional_code: Mapped[str] = mapped_column(default="")
    owner_national_id: Mapped[str] = mapped_column(default="")
    owner_mobile: Mapped[str] = mapped_column(default="")
    answers: Mapped[bytes] = mapped_column(default=b"")
    filed_at: Mapped[datetime]  # the citizen's tap
    opened_at: Mapped[datetime]  # when the hub accepted it and the legal clock started
    due: Mapped[datetime | None]
    owner_passport: Mapped[str] = mapped_column(default="", server_default="")
    conditions: Mapped[str] = mapped_column(default="", server_default="")  # found out, separated by commas
    status: Mapped[str] = mapped_column(default="open", server_default="open")  # of it all, see `wire.CaseStatus`
    ended_at: Mapped[datetime | None]
    stages: Mapped[list[StageRow]] = relationship(order_by="StageRow.position", lazy="selectin")
    objections: Mapped[list[ObjectionRow]] = relationship(order_by="ObjectionRow.number", lazy="selectin")


class StageRow(Base):
    """One stage of a case, see `cases.StageState`."""

    __tablename__ = "case_stages"
    __table_args__ = (
        Index("case_stages_queue", "agency", "status", "since"),
        Index("case_stages_due", "status", "due"),
    )

    tracking_code: Mapped[str] = mapped_column(ForeignKey("cases.tracking_code"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    order: Mapped[int]
    step: Mapped[str]
    agency: Mapped[str]
    promised_days: Mapped[int]
    only_if: Mapped[str]
    status: Mapped[str]
    since: Mapped[datetime | None]
    ended: Mapped[datetime | None]
    reason: Mapped[str]
    rule: Mapped[str]
    deemed_consent: Mapped[bool] = mapped_column(default=False, server_default=false())
    suspends: Mapped[bool] = mapped_column(default=False, server_default=false())
    still_days: Mapped[int] = mapped_column(default=0, server_default="0")
    stopped_at: Mapped[datetime | None]
    due: Mapped[datetime | None]  # of an active stage
    officer: Mapped[str] = mapped_column(default="", server_default="")
    escalation: Mapped[str] = mapped_column(default="", server_default="")


class CaseEventRow(Base):
    """What happened to a case. Each hash covers the one before, so that no line can be changed or left out."""

    __tablename__ = "case_events"

    tracking_code: Mapped[str] = mapped_column(ForeignKey("cases.tracking_code"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    what: Mapped[str]
    prev_hash: Mapped[str]
    hash: Mapped[str]
    # "officer:…", "agency:…", "kiosk:…", "clock"; empty: the hub itself
    actor: Mapped[str] = mapped_column(default="", server_default="")
    detail: Mapped[str] = mapped_column(default="", server_default="")  # reason and rule


class ObjectionRow(Base):
    """A citizen objects to how a case is treated. Its words are sealed; the inspection answers."""

    __tablename__ = "case_objections"
    __table_args__ = (Index("case_objections_open", "answered_at", "made_at"),)

    tracking_code: Mapped[str] = mapped_column(ForeignKey("cases.tracking_code"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    subject: Mapped[str]
    text: Mapped[bytes]
    made_at: Mapped[datetime]
    due: Mapped[datetime]
    answered_at: Mapped[datetime | None]
    upheld: Mapped[bool] = mapped_column(default=False)
    answer: Mapped[str] = mapped_column(default="")


class OfficerRow(Base):
    """Who may work at the desk of an agency, or as inspection or admin. `password` is an Argon2id hash."""

    __tablename__ = "officers"
    __table_args__ = (Index("officers_agency", "agency"),)

    name: Mapped[str] = mapped_column(primary_key=True)
    agency: Mapped[str]
    password: Mapped[str]
    epoch: Mapped[int] = mapped_column(default=0)  # sessions of an earlier one have ended
    blocked: Mapped[bool] = mapped_column(default=False)
    made_at: Mapped[datetime]
    made_by: Mapped[str]
    totp: Mapped[bytes | None]  # sealed key of the second factor, see `second_factor`
    totp_step: Mapped[int] = mapped_column(BigInteger, default=0, server_default="0")  # of the last code that was taken


class LoginRow(Base):
    """An attempt to log in that has not succeeded. `whose` is a keyed hash of a name or an address."""

    __tablename__ = "logins"
    __table_args__ = (Index("logins_whose", "whose", "at"), Index("logins_at", "at"))

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    whose: Mapped[str]
    at: Mapped[datetime]


class OneTimeCodeRow(Base):
    """A code that was sent. The number is sealed, the code only hashed."""

    __tablename__ = "one_time_codes"
    __table_args__ = (Index("codes_mobile", "mobile_hash", "sent_at"), Index("codes_kiosk", "kiosk_id", "sent_at"))

    challenge_id: Mapped[str] = mapped_column(primary_key=True)
    kiosk_id: Mapped[str]
    mobile_hash: Mapped[str]
    mobile: Mapped[bytes]
    code_hash: Mapped[str]
    sent_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    tries_left: Mapped[int]
    used: Mapped[bool] = mapped_column(default=False)


class BillRow(Base):
    """A bill. `subject` is a keyed hash of whose it is, `answers` sealed JSON of what names it."""

    __tablename__ = "bills"
    __table_args__ = (
        Index("bills_renewal", "renewal_code"),
        Index("bills_subject", "service_id", "subject"),
        Index("bills_case", "tracking_code"),
        Index("bills_made", "made_at"),
    )

    bill_id: Mapped[str] = mapped_column(primary_key=True)
    payment_id: Mapped[str] = mapped_column(primary_key=True)
    amount_rials: Mapped[int] = mapped_column(BigInteger)
    renewal_code: Mapped[str]
    period: Mapped[str]
    owner_masked: Mapped[str]
    paid: Mapped[bool] = mapped_column(default=False)
    service_id: Mapped[str] = mapped_column(default="", server_default="")  # empty: from before they had one
    merchant: Mapped[str] = mapped_column(default="municipality", server_default="municipality")
    subject: Mapped[str] = mapped_column(default="", server_default="")
    answers: Mapped[bytes | None]
    tracking_code: Mapped[str] = mapped_column(default="", server_default="")  # the case that waits for this money
    made_at: Mapped[datetime | None]  # of bills that were made in a visit: unpaid, they are forgotten


class PaymentRow(Base):
    """An attempt to pay a bill. `status` is never `expired`: that is computed at read."""

    __tablename__ = "payments"
    __table_args__ = (
        Index("payments_bill", "bill_id", "payment_id"),
        Index("payments_paid", "paid_at"),
        Index("payments_case", "tracking_code"),
        Index("payments_reversed", "reversed_at"),
    )

    payment_ref: Mapped[str] = mapped_column(primary_key=True)
    bill_id: Mapped[str]
    payment_id: Mapped[str]
    service_id: Mapped[str]
    kiosk_id: Mapped[str]
    language: Mapped[str]
    amount_rials: Mapped[int] = mapped_column(BigInteger)
    status: Mapped[str]
    pay_url: Mapped[str]
    expires_at: Mapped[datetime]
    receipt: Mapped[bytes] = mapped_column(default=b"")  # JSON, once paid
    merchant: Mapped[str] = mapped_column(default="municipality", server_default="municipality")
    paid_at: Mapped[datetime | None]
    tracking_code: Mapped[str] = mapped_column(default="", server_default="")  # of the case on its receipt
    reversal: Mapped[str] = mapped_column(default="", server_default="")  # see `wire.ReversalReason`
    reversed_at: Mapped[datetime | None]
    returned_at: Mapped[datetime | None]  # when the provider gave the money back


class RefundRow(Base):
    """Money of a payment that goes back, see `refunds`. `iban` is sealed; empty: the provider gives it back."""

    __tablename__ = "refunds"
    __table_args__ = (
        Index("refunds_payment", "payment_ref"),
        Index("refunds_case", "tracking_code"),
        Index("refunds_status", "status", "number"),
    )

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    payment_ref: Mapped[str]
    tracking_code: Mapped[str]  # of the case on whose screen it stands
    amount_rials: Mapped[int] = mapped_column(BigInteger)
    reason: Mapped[str]
    status: Mapped[str]
    since: Mapped[datetime]
    asked_by: Mapped[str]
    approved_by: Mapped[str]
    iban: Mapped[bytes] = mapped_column(default=b"")
    reference: Mapped[str]  # of the transfer; why it failed


class PaymentNoticeRow(Base):
    """What a provider said, and what became of it."""

    __tablename__ = "payment_notices"
    __table_args__ = (Index("payment_notices_verdict", "verdict", "at"),)

    notice_id: Mapped[str] = mapped_column(primary_key=True)
    payment_ref: Mapped[str]
    outcome: Mapped[str]
    amount_rials: Mapped[int] = mapped_column(BigInteger)
    at: Mapped[datetime]
    verdict: Mapped[str]
    looked_at: Mapped[datetime | None]  # when somebody looked at an odd one
    looked_by: Mapped[str] = mapped_column(default="", server_default="")
    look_reason: Mapped[str] = mapped_column(default="", server_default="")  # see `oddities.LookReason`


class BookingRow(Base):
    """A place that is kept for a few minutes, or (with a `tracking_code`) taken. `person` is a keyed hash."""

    __tablename__ = "bookings"
    __table_args__ = (
        Index("bookings_slot", "resource", "place", "begins"),
        Index("bookings_person", "resource", "person", "begins"),
        Index("bookings_case", "tracking_code"),
    )

    token: Mapped[str] = mapped_column(primary_key=True)
    resource: Mapped[str]
    place: Mapped[str]
    begins: Mapped[datetime]
    service_id: Mapped[str]
    kiosk_id: Mapped[str]
    person: Mapped[str]
    held_until: Mapped[datetime | None]  # None once it is taken
    number: Mapped[int]  # of the ticket, by place and day; 0 until it is taken
    tracking_code: Mapped[str]
    given_back_at: Mapped[datetime | None]  # the place is somebody else's to have; the number is nobody's any more


class UploadRow(Base):
    """A page on which a phone can send files for one field of a form."""

    __tablename__ = "uploads"
    __table_args__ = (Index("uploads_made", "made_at"),)

    ref: Mapped[str] = mapped_column(primary_key=True)
    kiosk_id: Mapped[str]
    service_id: Mapped[str]
    field: Mapped[str]
    language: Mapped[str]
    made_at: Mapped[datetime]
    expires_at: Mapped[datetime]


class FileRow(Base):
    """A file that arrived whole. Its name is sealed, and its content in the rows of `FileBlockRow`."""

    __tablename__ = "files"
    __table_args__ = (Index("files_upload", "ref"), Index("files_case", "tracking_code", "arrived_at"))

    file_id: Mapped[str] = mapped_column(primary_key=True)
    ref: Mapped[str]  # of its upload page, which is forgotten before it
    name: Mapped[bytes]
    size_bytes: Mapped[int] = mapped_column(BigInteger)
    media_type: Mapped[str]
    scan: Mapped[str]
    arrived_at: Mapped[datetime]
    tracking_code: Mapped[str]  # empty: of no case, and forgotten after a day


class FileBlockRow(Base):
    """A part of a file, sealed for its place."""

    __tablename__ = "file_blocks"

    file_id: Mapped[str] = mapped_column(ForeignKey("files.file_id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    sealed: Mapped[bytes]


class AlertRow(Base):
    """A call for a person, see `alerts`. `visit` is a random name, `calls` how often it was made anew."""

    __tablename__ = "alerts"
    __table_args__ = (Index("alerts_open", "ended_at", "asked_at"), Index("alerts_kiosk", "kiosk_id", "asked_at"))

    ref: Mapped[str] = mapped_column(primary_key=True)
    kiosk_id: Mapped[str]
    visit: Mapped[str]
    kind: Mapped[str]
    service_id: Mapped[str]
    language: Mapped[str]
    place: Mapped[str]
    asked_at: Mapped[datetime]
    answer_by: Mapped[datetime]
    calls: Mapped[int]
    answered_at: Mapped[datetime | None]
    answered_by: Mapped[str]  # the officer who comes
    agency: Mapped[str]  # his
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[str]  # the officer who was there; empty: who called needs nobody any more


class FeedbackRow(Base):
    """One tap at the end of a visit."""

    __tablename__ = "feedback"
    __table_args__ = (Index("feedback_at", "at"),)

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    at: Mapped[datetime]
    kiosk_id: Mapped[str]
    service_id: Mapped[str]
    rating: Mapped[int]
    tracking_code: Mapped[str]


class AnswerRow(Base):
    """The first answer to a write, for replays. `id` is a keyed hash of kiosk and key, `body` is sealed."""

    __tablename__ = "answers"
    __table_args__ = (Index("answers_at", "at"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    fingerprint: Mapped[str]
    at: Mapped[datetime]
    status: Mapped[int]
    media_type: Mapped[str]
    body: Mapped[bytes]


class KeyRow(Base):
    """Which keys the hubs of this database have: hashes that give nothing away."""

    __tablename__ = "keys"

    name: Mapped[str] = mapped_column(primary_key=True)
    print: Mapped[str]


class ToldRow(Base):
    """What an agency's own system was last told of a stage, see `agencies.watch`."""

    __tablename__ = "agency_told"

    tracking_code: Mapped[str] = mapped_column(ForeignKey("cases.tracking_code"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    agency: Mapped[str]
    status: Mapped[str]
    since: Mapped[datetime | None]
    escalation: Mapped[str]


class NoticeRow(Base):
    """A notice for an agency's own system: waiting, delivered or dead. It holds no answer of a citizen."""

    __tablename__ = "agency_notices"
    __table_args__ = (
        Index("agency_notices_next", "agency", "status", "next_at"),
        Index("agency_notices_stage", "tracking_code", "position", "status"),
    )

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    id: Mapped[str]
    agency: Mapped[str]
    tracking_code: Mapped[str] = mapped_column(ForeignKey("cases.tracking_code"))
    position: Mapped[int]
    event: Mapped[str]
    made_at: Mapped[datetime]
    stage_status: Mapped[str]
    since: Mapped[datetime | None]
    due: Mapped[datetime | None]
    reason: Mapped[str]
    escalation: Mapped[str]
    status: Mapped[str]
    attempts: Mapped[int]
    next_at: Mapped[datetime]
    delivered_at: Mapped[datetime | None]
    problem: Mapped[str]  # of the last attempt
