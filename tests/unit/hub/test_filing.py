"""The hub judges a form by the rules of the kiosk, on the day when the citizen filed it."""

from __future__ import annotations

from datetime import date

from hub.filing import answer_errors
from kiosk.contract.identifiers import Reason
from kiosk.contract.service import FieldType, Rule, RuleKind
from tests.support.invented import WORDS, field, service_of

TODAY = date(2026, 11, 25)
SERVICE = service_of(
    field(FieldType.DATE, "first", earliest=1, latest=60),
    field(FieldType.DATE, "last"),
    rules=(Rule(RuleKind.NOT_BEFORE, ("last", "first"), WORDS),),
)


def test_a_form_that_the_kiosk_would_refuse_is_refused() -> None:
    assert answer_errors(SERVICE, {"first": "2026-11-26", "last": "2026-11-26"}, {}, TODAY) == {}
    assert answer_errors(SERVICE, {"first": "2026-11-25", "last": "2026-11-26"}, {}, TODAY) == {
        "first": Reason.TOO_EARLY
    }
    assert answer_errors(SERVICE, {"first": "2026-12-26", "last": "2026-12-01"}, {}, TODAY) == {"last": Reason.RULE}
