from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import func, select

from hub.database import Database
from hub.tables import Base, BillRow, BookingRow, FileBlockRow, FileRow, PaymentRow, UploadRow

NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)
OLD, FRESH = NOW - timedelta(hours=25), NOW - timedelta(hours=23)


def _bill(number: str, made_at: datetime | None) -> BillRow:
    numbers = {"bill_id": number, "payment_id": number, "amount_rials": 1000}
    return BillRow(**numbers, renewal_code="", period="", owner_masked="", made_at=made_at)


def _file(number: str, code: str, at: datetime) -> FileRow:
    kept = {"name": b"", "size_bytes": 1, "media_type": "image/png", "scan": "not-scanned"}
    return FileRow(file_id=number, ref="R", arrived_at=at, tracking_code=code, **kept)


def _booking(token: str, code: str, held_until: datetime | None) -> BookingRow:
    what = {"resource": "r", "place": "p", "begins": NOW, "service_id": "s", "kiosk_id": "k", "person": "", "number": 0}
    return BookingRow(token=token, tracking_code=code, held_until=held_until, **what)


async def test_what_came_to_nothing_is_forgotten(database: Database) -> None:
    async with database.write() as session:
        session.add_all([_bill("OLD", OLD), _bill("TRIED", OLD), _bill("FRESH", FRESH), _bill("OFFICE", None)])
        tried = {"bill_id": "TRIED", "payment_id": "TRIED", "service_id": "s", "kiosk_id": "k", "language": "fa"}
        session.add(PaymentRow(payment_ref="P", **tried, amount_rials=1, status="pending", pay_url="", expires_at=OLD))
        session.add_all([_file("OLD", "", OLD), _file("FRESH", "", FRESH), _file("CASE", "C", OLD)])
        await session.flush()
        session.add_all([FileBlockRow(file_id=name, number=0, sealed=b"x") for name in ("OLD", "FRESH", "CASE")])
        page = {"kiosk_id": "k", "service_id": "s", "field": "f", "language": "fa"}
        session.add(UploadRow(ref="R", **page, made_at=OLD, expires_at=OLD))
        hour = timedelta(hours=1)
        session.add_all([_booking("OLD", "", NOW - 2 * hour), _booking("LATE", "", NOW), _booking("TAKEN", "C", None)])
    await database.purge(NOW, timedelta(days=30))
    left: dict[str, list[str]] = {}
    async with database.read() as session:
        for table, column in (
            (BillRow, BillRow.bill_id), (FileRow, FileRow.file_id), (FileBlockRow, FileBlockRow.file_id),
            (BookingRow, BookingRow.token),
        ):  # fmt: skip
            left[table.__tablename__] = sorted((await session.scalars(select(column))).all())
        assert await session.scalar(select(func.count()).select_from(UploadRow)) == 0
    assert left == {
        "bills": ["FRESH", "OFFICE", "TRIED"],
        "files": ["CASE", "FRESH"],
        "file_blocks": ["CASE", "FRESH"],
        "bookings": ["LATE", "TAKEN"],
    }
    assert set(left) <= set(Base.metadata.tables)
