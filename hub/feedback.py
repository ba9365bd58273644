"""One tap at the end of a visit."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from hub.catalogue import Services
from hub.problems import invalid, problem
from hub.tables import FeedbackRow
from kiosk.contract import tracking
from kiosk.contract.identifiers import Reason
from kiosk.contract.problem import Problem, ProblemCode
from kiosk.contract.wire import Feedback


def take(session: AsyncSession, services: Services, kiosk_id: str, feedback: Feedback, now: datetime) -> Problem | None:
    """Keep a rating of 1 to 5; None when it was kept."""
    if services.get(feedback.service_id) is None:
        return problem(ProblemCode.SERVICE_UNKNOWN)
    code = tracking.parse(feedback.tracking_code) if feedback.tracking_code else ""
    if isinstance(code, Reason):
        return invalid({"tracking_code": code})
    if not 1 <= feedback.rating <= 5:
        return invalid({"rating": Reason.RANGE})
    session.add(
        FeedbackRow(
            at=now, kiosk_id=kiosk_id, service_id=feedback.service_id, rating=feedback.rating, tracking_code=code
        )
    )
    return None
