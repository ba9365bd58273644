from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import msgspec

from kiosk.backend.errors import BackendFailure, FailureKind
from kiosk.contract.problem import ProblemCode
from kiosk.contract.wire import Bill, CitizensTurn
from kiosk.session import actions as a
from kiosk.session.case_bill import SERVICE
from kiosk.session.state import SessionState, Step, Task
from tests.support.visits import permit_case

Walk = Callable[..., SessionState]
WAITS = msgspec.structs.replace(permit_case(), turn=CitizensTurn.PAY)
SHOWN = SessionState(visit=1, step=Step.CASE, service_id="request-tracking", case=WAITS)
BILL = Bill("1234567890168", "125040128", 1_250_000, "2-5-31-14-0-0-0", "1404", "•••••")


def test_what_a_case_waits_for_is_paid_like_any_bill(walk: Walk) -> None:
    looking = walk(a.PayCase(), state=SHOWN)
    assert looking.task is Task.FIND_CASE_BILL
    shown = walk(a.BillFound(BILL), state=looking)
    assert (shown.step, shown.bill, shown.service_id) == (Step.BILL, BILL, SERVICE)
    assert walk(a.Pay("k"), state=shown).task is Task.START_PAYMENT


def test_from_the_bill_one_goes_back_to_the_case(walk: Walk) -> None:
    back = walk(a.PayCase(), a.BillFound(BILL), a.Back(), state=SHOWN)
    assert (back.step, back.case, back.bill) == (Step.CASE, WAITS, None)
    assert (back.service_id, back.followed_in) == ("request-tracking", "")


def test_a_case_that_waits_for_nothing_cannot_be_paid(walk: Walk) -> None:
    assert walk(a.PayCase(), state=replace(SHOWN, case=permit_case())).task is None


def test_an_amount_that_nobody_entered_leaves_one_at_the_case(walk: Walk) -> None:
    failure = BackendFailure(FailureKind.REJECTED, ProblemCode.BILL_NOT_FOUND)
    told = walk(a.PayCase(), a.Failed(failure), state=SHOWN)
    assert (told.step, told.problem, told.failed_task) == (Step.CASE, failure, None)
